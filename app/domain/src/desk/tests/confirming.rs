//! Others confirm what was submitted: how many, in which order, which content, and what they may see.

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
    Resident { person: person(code, name, "Proov"), level: Some(level) }
}

fn anna() -> Resident {
    with_level("EE49203289039", "Anna", Level::Substantial)
}

fn kalle() -> Resident {
    with_level("EE36807199041", "Kalle", Level::Substantial)
}

/// Mari has submitted for these owners, under a policy.
fn submitted(policy: &str, owners: &[&Resident]) -> (Town, Reference) {
    let text = BOAT.replace("POLICY", policy);
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

#[test]
fn all_have_to_confirm_and_the_applicant_has_by_submitting() {
    let (town, reference) = submitted("", &[&anna(), &mari(), &kalle()]);
    assert_eq!(town.case().state, "unsigned");
    let own = &town.store.tables().confirmations[1];
    assert!(matches!(&own.standing, Standing::Confirmed { by, .. } if *by == mari().person), "{own:?}");
    assert_eq!((letters(&town, &anna()), letters(&town, &kalle()), letters(&town, &mari())), (1, 1, 0));
    assert_eq!((tasks(&town, &anna()), tasks(&town, &kalle()), tasks(&town, &mari())), (1, 1, 0));
    confirms(&town, &kalle(), &reference);
    assert_eq!((town.case().state.as_str(), tasks(&town, &kalle())), ("unsigned", 0));
    confirms(&town, &anna(), &reference);
    assert_eq!((town.case().state.as_str(), tasks(&town, &anna())), ("filed", 0));
    let view = now(town.desk.my_case(&mari(), &reference)).expect("a case");
    assert!(view.confirmations.iter().all(|part| part.standing.is_confirmed() && part.hash == view.case.content()));
    let what: Vec<What> = view.events.into_iter().map(|event| event.what).collect();
    let last = What::Confirmed { hash: view.case.content(), to: Some("filed".into()) };
    assert!(what.contains(&What::AskedToConfirm { others: 2 }) && what.contains(&last), "{what:?}");
}

#[test]
fn enough_are_enough_and_the_others_are_asked_no_more() {
    let (town, reference) = submitted("at_least = 2", &[&anna(), &jaan(), &kalle()]);
    declines(&town, &anna(), &reference);
    assert_eq!(town.case().state, "unsigned", "two are left");
    confirms(&town, &jaan(), &reference);
    confirms(&town, &kalle(), &reference);
    assert_eq!(town.case().state, "filed");

    let (town, reference) = submitted("at_least = 1", &[&anna(), &kalle()]);
    let hash = asked(&town, &kalle(), &reference).expect("asked");
    confirms(&town, &anna(), &reference);
    assert_eq!((town.case().state.as_str(), tasks(&town, &kalle())), ("filed", 0));
    assert_eq!(asked(&town, &kalle(), &reference), None, "the answers are shown to nobody any more");
    assert_eq!(reply(&town, &kalle(), &reference, &hash, Reply::Confirm), Replied::Closed, "late");

    let (town, _) = submitted("at_least = 1", &[&anna(), &mari()]);
    assert_eq!((town.case().state.as_str(), letters(&town, &anna())), ("filed", 0), "the applicant is enough");
}

#[test]
fn it_ends_when_so_many_have_declined_that_it_cannot_be_met() {
    let (town, reference) = submitted("at_least = 2", &[&anna(), &jaan(), &kalle()]);
    declines(&town, &anna(), &reference);
    declines(&town, &kalle(), &reference);
    assert_eq!((town.case().state.as_str(), tasks(&town, &jaan())), ("refused", 0));
    let (town, reference) = submitted("", &[&anna(), &kalle()]);
    declines(&town, &anna(), &reference);
    assert_eq!(town.case().state, "refused", "all means all");
    assert_eq!(asked(&town, &kalle(), &reference), None);
    let view = now(town.desk.my_case(&mari(), &reference)).expect("a case");
    let reason = |standing: &Standing| matches!(standing, Standing::Declined { reason, .. } if reason == "Ei");
    assert!(reason(&view.confirmations[0].standing), "the applicant reads why");
}

#[test]
fn in_order_one_is_asked_after_the_other() {
    let (town, reference) = submitted("order = true", &[&kalle(), &mari(), &anna()]);
    assert_eq!((letters(&town, &kalle()), letters(&town, &anna())), (1, 0));
    assert!(is_not_found(now(town.desk.to_confirm(&anna(), &reference))), "nobody is told before their turn");
    let early = now(town.desk.reply(&anna(), &reference, &town.case().content(), Reply::Confirm));
    assert!(is_not_found(early));
    confirms(&town, &kalle(), &reference);
    assert_eq!((letters(&town, &anna()), tasks(&town, &anna()), town.case().state.as_str()), (1, 1, "unsigned"));
    confirms(&town, &anna(), &reference);
    assert_eq!(town.case().state, "filed");
}

#[test]
fn a_change_of_the_answers_makes_confirmations_void_and_asks_anew() {
    let (town, reference) = submitted("", &[&anna(), &kalle()]);
    let old = asked(&town, &kalle(), &reference).expect("asked");
    confirms(&town, &anna(), &reference);
    town.clock.pass(SignedDuration::from_hours(24 * 3));
    renames(&town, &reference, "Merikajakas");
    let case = town.case();
    assert_eq!((case.state.as_str(), tasks(&town, &anna()), letters(&town, &anna())), ("unsigned", 1, 2));
    assert!(
        case.acts_at.expect("a term") > town.clock.now() + SignedDuration::from_hours(24 * 6),
        "all the time again"
    );
    let new = asked(&town, &kalle(), &reference).expect("asked");
    assert_ne!(new, old);
    assert_eq!(reply(&town, &kalle(), &reference, &old, Reply::Confirm), Replied::Changed, "not what stands now");
    assert_eq!(reply(&town, &kalle(), &reference, &old, Reply::Decline("Ei".into())), Replied::Changed);
    assert_eq!(tasks(&town, &kalle()), 1, "nothing was kept");
    confirms(&town, &kalle(), &reference);
    assert_eq!(town.case().state, "unsigned", "what she confirmed before counts no more");
    confirms(&town, &anna(), &reference);
    assert_eq!(town.case().state, "filed");
    let kept = town.store.tables().confirmations;
    assert!(kept.iter().any(|part| part.round == 1 && part.hash == old && part.standing.is_confirmed()), "{kept:?}");

    renames(&town, &reference, "Merikajakas");
    assert_eq!(town.case().state, "filed", "nothing has changed, so what was confirmed stays confirmed");
    renames(&town, &reference, "Tuulelind");
    assert_eq!(town.case().state, "unsigned");
}

#[test]
fn answers_that_changed_without_a_new_round_are_not_confirmed() {
    let (town, reference) = submitted("", &[&anna()]);
    let hash = asked(&town, &anna(), &reference).expect("asked");
    town.store.edit(|tables| tables.cases[0].answers.remove("boat_name"));
    assert_eq!(reply(&town, &anna(), &reference, &hash, Reply::Confirm), Replied::Changed);
    let shown = asked(&town, &anna(), &reference).expect("asked");
    assert_eq!(reply(&town, &anna(), &reference, &shown, Reply::Confirm), Replied::Changed);
}

#[test]
fn said_twice_it_is_said_once_and_taken_back_never() {
    let (town, reference) = submitted("", &[&anna(), &kalle()]);
    let hash = asked(&town, &anna(), &reference).expect("asked");
    confirms(&town, &anna(), &reference);
    let (case, events) = (town.case(), town.events().len());
    assert_eq!(reply(&town, &anna(), &reference, &hash, Reply::Confirm), Replied::Done);
    assert_eq!((town.case(), town.events().len()), (case, events));
    assert_eq!(reply(&town, &anna(), &reference, &hash, Reply::Decline("Ei".into())), Replied::Closed);
}

#[test]
fn two_who_confirm_at_once_are_both_heard() {
    let (town, reference) = submitted("", &[&anna(), &kalle()]);
    let hash = asked(&town, &anna(), &reference).expect("asked");
    let (other, at) = (town.clone(), reference.clone());
    let same = hash.clone();
    town.store.meanwhile(move || assert_eq!(reply(&other, &kalle(), &at, &same, Reply::Confirm), Replied::Done));
    assert_eq!(reply(&town, &anna(), &reference, &hash, Reply::Confirm), Replied::Done);
    assert_eq!(town.case().state, "filed");
}

#[test]
fn for_whoever_is_not_asked_there_is_nothing_here() {
    let (town, reference) = submitted("", &[&anna(), &mari()]);
    for who in [jaan(), mari()] {
        assert!(is_not_found(now(town.desk.to_confirm(&who, &reference))));
        let said = now(town.desk.reply(&who, &reference, &town.case().content(), Reply::Confirm));
        assert!(is_not_found(said));
    }
    assert!(is_not_found(now(town.desk.my_case(&anna(), &reference))), "to confirm a case is not to own it");
    assert!(now(town.desk.looks(&mari())).expect("looks").is_empty(), "nobody has seen anything");
}

#[test]
fn the_look_is_seen_and_so_is_who_confirmed() {
    let (town, reference) = submitted("", &[&anna(), &kalle()]);
    asked(&town, &anna(), &reference);
    let looks = now(town.desk.looks(&mari())).expect("looks");
    assert!(matches!(&looks[..], [look] if look.what == What::LookedToConfirm && look.actor == (&anna()).into()));
    confirms(&town, &anna(), &reference);
    asked(&town, &anna(), &reference);
    assert_eq!(now(town.desk.looks(&mari())).expect("looks").len(), 2, "who has confirmed is shown nothing");
}

#[test]
fn who_confirms_is_signed_in_well_enough() {
    let (town, reference) = submitted("level = \"high\"", &[&anna()]);
    assert!(matches!(now(town.desk.to_confirm(&anna(), &reference)), Err(DeskError::WeakSignIn(Level::High))));
    let said = now(town.desk.reply(&anna(), &reference, &town.case().content(), Reply::Confirm));
    assert!(matches!(said, Err(DeskError::WeakSignIn(Level::High))), "{said:?}");
    confirms(&town, &with_level("EE49203289039", "Anna", Level::High), &reference);
    assert_eq!(town.case().state, "filed");
}

#[test]
fn an_applicant_who_signs_by_submitting_is_signed_in_well_enough_too() {
    let (town, _) = submitted("", &[&mari()]);
    assert_eq!(town.case().state, "filed");
    let text = BOAT.replace("POLICY", "level = \"high\"");
    let town = Town::with(Service::read(&[("service.toml", &text)]).expect("a service"));
    let weak = with_level(MARI, "Mari", Level::Low);
    now(town.desk.begin(&weak, BERTH)).expect("begun");
    for (at, typed) in [("boat", ("boat_name", "Kajakas")), ("owners/new", ("owner_code", MARI)), ("owners", ("", ""))]
    {
        let typed: Vec<_> = Some(typed).filter(|(name, _)| !name.is_empty()).into_iter().collect();
        now(town.desk.answer(&weak, BERTH, &spot(at), &form(&typed))).expect("answered");
    }
    let draft = town.draft();
    let sent = now(town.desk.submit(&weak, BERTH, draft.id, draft.version, "et"));
    assert!(matches!(sent, Err(DeskError::WeakSignIn(Level::High))), "{sent:?}");
    assert!(town.store.tables().cases.is_empty() && !town.store.tables().drafts.is_empty(), "nothing is lost");
}

#[test]
fn a_reason_is_needed_and_is_no_novel() {
    let (town, reference) = submitted("", &[&anna()]);
    let hash = asked(&town, &anna(), &reference).expect("asked");
    let says = |reason: String| reply(&town, &anna(), &reference, &hash, Reply::Decline(reason));
    assert_eq!(says(" \u{202e} ".into()), Replied::Refused(Refused::ReasonMissing));
    assert_eq!(says("x".repeat(2001)), Replied::Refused(Refused::ReasonTooLong));
    assert_eq!(town.case().state, "unsigned");
    assert_eq!(says("x".repeat(2000)), Replied::Done);
}

#[test]
fn who_has_to_sign_has_to_be_known() {
    let text = BOAT.replace("POLICY", "at_least = 2");
    let town = Town::with(Service::read(&[("service.toml", &text)]).expect("a service"));
    now(town.desk.begin(&mari(), BERTH)).expect("begun");
    for (at, typed) in [("boat", vec![("boat_name", "Kajakas")]), ("owners/new", vec![("owner_code", MARI)])] {
        now(town.desk.answer(&mari(), BERTH, &spot(at), &form(&typed))).expect("answered");
    }
    now(town.desk.answer(&mari(), BERTH, &spot("owners"), &form(&[]))).expect("answered");
    let Ok(Visit::Here(review)) = now(town.desk.review(&mari(), BERTH)) else { panic!("no check page") };
    assert_eq!(review.others, None, "two have to, and there is only one");
    let sent = now(town.desk.submit(&mari(), BERTH, review.draft, review.version, "et")).expect("an answer");
    assert_eq!(sent, Submitted::Elsewhere(Place::Check));
    assert!(town.store.tables().cases.is_empty());
}

#[test]
fn a_register_that_was_not_told_of_the_beginning_is_not_told_of_the_end() {
    let town = Town::new();
    town.registers.says(
        VEHICLE,
        Says::Knows(json!({ "make": "Volvo", "model": "V60", "owner": kalle().person.code.as_str(), "users": [MARI] })),
    );
    town.fill();
    let reference = town.submit();
    assert_eq!((town.case().state.as_str(), town.work()), ("waiting_owner", 0), "nothing is sent");
    assert!(town.registers.came(APPLICATION).is_empty());
    let version = town.case().version;
    now(town.desk.act_as_applicant(&mari(), &reference, "withdraw", version, None)).expect("taken back");
    town.work();
    assert_eq!((town.case().state.as_str(), town.registers.came(DECISION).len()), ("withdrawn", 0));
    assert_eq!((tasks(&town, &kalle()), asked(&town, &kalle(), &reference)), (0, None));
}
