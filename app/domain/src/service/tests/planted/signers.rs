//! Who has to confirm it.

use super::{Planted, in_case};

pub(super) const FAULTS: &[Planted] = &[
    // Confirmations.
    in_case(
        "wait_in = \"waiting_owner\"",
        "wait_in = ¦\"waiting_ower\"",
        "no state \"waiting_ower\"",
        "\"waiting_owner\"?",
    ),
    in_case(
        "then = \"submitted\"\n",
        "then = ¦\"waiting_owner\"\n",
        "goes on to the same state",
        "in which it goes on",
    ),
    in_case(
        "declined = \"owner_declined\"",
        "declined = ¦\"owner_decline\"",
        "no state \"owner_decline\"",
        "\"owner_declined\"?",
    ),
    in_case(
        "id = \"waiting_owner\"\ntone = \"review\"\nterm = { length = \"P14D\", ends = \"lapsed\" }",
        "id = ¦\"waiting_owner\"\ntone = \"review\"\nterm = \"P14D\"",
        "stays in \"waiting_owner\" for ever",
        "ends = ",
    ),
    in_case("signers = 'if", "signers = '¦subject.code' # 'if", "a list of a text is needed here", "a list of"),
    in_case("wait_in =", "at_least = ¦0\nwait_in =", "none of the signers", "all of them have to"),
    in_case("wait_in =", "¦on_change = \"keep\"\nwait_in =", "\"on_change\" is not known", "use one of: "),
    in_case("when = [\"submitted\"]", "when = [¦\"waiting_owner\"]", "before everybody has confirmed", "\"submitted\""),
    in_case("after = \"application\"", "after = ¦\"aplication\"", "no submit \"aplication\"", "\"application\"?"),
    in_case("text = \"notice-lapsed\"", "text = ¦\"confirm-asked\"", "a letter of the portal's own", "another id"),
];
