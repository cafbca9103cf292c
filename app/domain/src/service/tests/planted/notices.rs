//! Faults planted into who hears of what, and into what makes a term longer.

use super::{Planted, in_case};

pub(super) const FAULTS: &[Planted] = &[
    in_case("to = [\"signers\"]", "to = [\"neighbours\"]", "\"neighbours\" does not hear of anything", "signers"),
    in_case("action = \"extend\"", "action = ¦\"extent\"", "there is no action \"extent\"", "\"extend\"?"),
    in_case("action = \"extend\"", "action = ¦\"mend\"", "only the applicant does \"mend\"", "the state to which"),
    in_case(
        "action = \"extend\"",
        "action = \"extend\"\nstate = \"appealed\"",
        "a notice tells of one thing",
        "a [[notify]] for each",
    ),
    in_case("state = \"active\"\n", "stat = \"active\"\n", "\"state\" is missing", "Add state"),
    in_case(
        "text = \"notice-active_owner\"",
        "legal = true\ntext = ¦\"notice-active_owner\"",
        "the applicant does not hear of it",
        "leave \"legal\" out",
    ),
    in_case("mends = [\"starts_on\"]", "mends = [\"start_on\"]", "there is no \"start_on\" in the body", "Name parts"),
    in_case("mends = [\"starts_on\"]", "mends = [\"outcome\"]", "\"outcome\" is no answer", "Leave it out of mends"),
    in_case("mends = [\"plate\"", "mends = [\"person\"", "\"person\" is no answer", "Leave it out of mends"),
    in_case("extends = \"P30D\"", "extends = ¦\"longer\"", "\"longer\" is not a duration", "10 workdays"),
    in_case(
        "id = \"extend\"\nfrom = [\"appealed\"]\nto = \"appealed\"",
        "id = ¦\"extend\"\nfrom = [\"appealed\"]\nto = \"upheld\"",
        "extends a term and moves the case",
        "\"to\" the same",
    ),
    in_case(
        "id = \"extend\"\nfrom = [\"appealed\"]\nto = \"appealed\"",
        "id = ¦\"extend\"\nfrom = [\"approved\"]\nto = \"approved\"",
        "the state \"approved\" has no term to extend",
        "Add a term",
    ),
    in_case("reason = true\nextends", "extends", "extends a term, and nobody hears why", "reason = true"),
    in_case("action = \"extend\"", "action = \"uphold\"", "and the applicant does not hear of it", "Add a [[notify]]"),
    in_case(
        "extends = \"P30D\"",
        "extends = \"10 workdays\"",
        "counts otherwise than the term: P10D and 10 workdays",
        "both in working days",
    ),
    in_case(
        "by = [\"senior-parking-officer\"]\nreason = true\nextends",
        "by = [\"applicant\"]\nreason = true\nextends",
        "extends a term, and no official does it",
        "Leave \"extends\" out",
    ),
];
