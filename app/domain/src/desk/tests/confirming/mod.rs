//! Others confirm what was submitted: how many, in which order, which content, and what they may see.

mod enough;
mod heard;
mod near;

use jiff::SignedDuration;

use super::*;
use crate::{
    case::{Refused, Standing},
    desk::{Errand, Replied, Reply, ToConfirm},
    notice::TO_CONFIRM,
    ports::Clock,
};

const BOAT: &str = r#"
id = "boat-berth"
version = "1"
valid_from = 2026-01-01
[catalogue]
authority = "harbour"
[access]
login = "low"
[languages]
required = ["et"]
[[step]]
id = "boat"
[[step.field]]
id = "boat_name"
type = "text"
required = true
[[step]]
id = "owners"
repeat = { id = "owner", min = 1, max = 9, columns = ["owner_code"] }
[[step.field]]
id = "owner_code"
type = "person_code"
required = true
[sign]
signers = "owner.owner_code"
POLICY
wait_in = "unsigned"
then = "filed"
declined = "refused"
[[state]]
id = "filed"
[[state]]
id = "unsigned"
term = { length = "P7D", ends = "lapsed" }
[[state]]
id = "refused"
last = true
[[state]]
id = "lapsed"
last = true
[retention]
outcomes = { refused = "P1Y", lapsed = "keep" }
[[action]]
id = "change"
from = ["filed", "unsigned"]
to = "filed"
by = ["applicant"]
opens = "all"
[[action]]
id = "close"
from = ["filed"]
to = "lapsed"
by = ["harbour-master"]
"#;

const BERTH: &str = "boat-berth";

fn with_level(code: &str, name: &str, level: Level) -> Resident {
    Resident { person: person(code, name, "Proov"), level: Some(level), session: None, counter: None }
}

fn anna() -> Resident {
    with_level("EE49203289039", "Anna", Level::Substantial)
}

fn kalle() -> Resident {
    with_level("EE36807199041", "Kalle", Level::Substantial)
}

/// Mari has submitted for these owners, under a policy.
fn submitted(policy: &str, owners: &[&Resident]) -> (Town, Reference) {
    submitted_to(BOAT, policy, owners)
}

fn submitted_to(service: &str, policy: &str, owners: &[&Resident]) -> (Town, Reference) {
    let text = service.replace("POLICY", policy);
    let town = Town::with(Service::read(&[("service.toml", &text)]).expect("a service"));
    now(town.desk.begin(&mari(), BERTH)).expect("begun");
    let answer = |at: &str, typed: &[(&str, &str)]| {
        let answered = now(town.desk.answer(&mari(), BERTH, &spot(at), &form(typed)));
        assert!(matches!(answered, Ok(Answered::Next(_))), "{at}: {answered:?}");
    };
    answer("boat", &[("boat_name", "Kajakas")]);
    owners.iter().for_each(|owner| answer("owners/new", &[("owner_code", owner.person.code.as_str())]));
    answer("owners", &[]);
    let draft = town.draft();
    match now(town.desk.submit(&mari(), BERTH, draft.id, draft.version, "et")).expect("submitted") {
        Submitted::Case(reference) => (town, reference),
        other => panic!("{other:?}"),
    }
}

/// The hash under which the person is asked; `None` when they are asked nothing any more.
fn asked(town: &Town, who: &Resident, reference: &Reference) -> Option<String> {
    match now(town.desk.to_confirm(who, reference)).expect("asked before or now") {
        ToConfirm::Asked(asking) => Some(asking.hash),
        ToConfirm::Closed { .. } => None,
    }
}

fn reply(town: &Town, who: &Resident, reference: &Reference, hash: &str, said: Reply) -> Replied {
    now(town.desk.reply(who, reference, hash, said)).expect("an answer")
}

fn confirms(town: &Town, who: &Resident, reference: &Reference) {
    let hash = asked(town, who, reference).expect("asked");
    assert_eq!(reply(town, who, reference, &hash, Reply::Confirm), Replied::Done);
}

fn declines(town: &Town, who: &Resident, reference: &Reference) {
    let hash = asked(town, who, reference).expect("asked");
    assert_eq!(reply(town, who, reference, &hash, Reply::Decline("Ei".into())), Replied::Done);
}

fn letters(town: &Town, who: &Resident) -> usize {
    let own = now(town.desk.inbox(who)).expect("an inbox");
    own.iter().filter(|notice| notice.text == TO_CONFIRM).count()
}

/// What waits for a person's confirmation.
fn tasks(town: &Town, who: &Resident) -> usize {
    now(town.desk.my_cases(who)).expect("tasks").to_confirm.len()
}

/// Mari changes the name of the boat.
fn renames(town: &Town, reference: &Reference, name: &str) {
    let errand = Errand::Amend(reference, "change");
    now(town.desk.begin_amendment(&mari(), reference, "change")).expect("begun");
    now(town.desk.answer(&mari(), errand, &spot("boat"), &form(&[("boat_name", name)]))).expect("answered");
    now(town.desk.answer(&mari(), errand, &spot("owners"), &form(&[]))).expect("answered");
    let draft = town.draft();
    let filed = now(town.desk.submit(&mari(), errand, draft.id, draft.version, "et")).expect("filed");
    assert_eq!(filed, Submitted::Amended(reference.clone()));
}
