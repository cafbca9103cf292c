//! An official files for somebody who has come to the counter; the case is theirs, and everybody can tell.

use jiff::SignedDuration;
use uuid::Uuid;

use super::*;
use crate::{
    case::Refused,
    counter::{Document, Reception, Serving, Unreceived},
    people::Actor,
    service::{Second, Service},
};

const CLERK: &str = "EE36807199041";

fn at_counter() -> Service {
    let mut service = crate::service::tests::parking();
    service.counter = vec!["counter-clerk".into()];
    service
}

/// Somebody at the counter who decides about parking permits, too.
fn clerk() -> Official {
    let mut clerk = official(CLERK, "counter-clerk");
    clerk.roles.push("parking-officer".into());
    clerk
}

/// Mari at the counter, in a visit of this number.
fn served(visit: u128, by: Official) -> Resident {
    let serving = Serving { visit: Uuid::from_u128(visit), by, document: Document::Passport };
    Resident { counter: Some(Box::new(serving)), ..mari() }
}

fn here() -> Resident {
    served(1, clerk())
}

impl Town {
    fn of_counter() -> Self {
        Self::with(at_counter())
    }

    fn begun_at_counter(&self) -> String {
        now(self.desk.begin_at_counter(&here(), PERMIT)).expect("begun").0
    }

    fn filled_at(&self, address: &str) {
        for (step, typed) in [("home", &[][..]), ("car", &[("plate", "123 abc")]), ("permit", &STARTS)] {
            let answered = now(self.desk.answer(&here(), address, &spot(step), &form(typed))).expect("answered");
            assert!(matches!(answered, Answered::Next(_)), "{answered:?}");
        }
    }

    fn filed_at_counter() -> (Self, Reference) {
        let town = Self::of_counter();
        let address = town.begun_at_counter();
        town.filled_at(&address);
        let draft = town.draft();
        let Submitted::Case(reference) =
            now(town.desk.submit(&here(), &address, draft.id, draft.version, "et")).expect("submitted")
        else {
            panic!("not filed")
        };
        town.work();
        (town, reference)
    }
}

#[test]
fn what_is_filed_at_the_counter_is_the_applicants_and_says_who_filed_it() {
    let (town, reference) = Town::filed_at_counter();
    let case = now(town.desk.my_case(&mari(), &reference)).expect("hers, at home").case;
    assert_eq!(case.owner, mari().person);
    let at = case.course.counter.expect("marked");
    assert_eq!((at.by, at.document), (clerk().person, Document::Passport));
    let events = town.store.tables().events;
    let by_clerk = |event: &&Event| event.actor == Actor::Official(clerk().person);
    let deeds: Vec<_> = events.iter().filter(by_clerk).map(|event| &event.what).collect();
    assert_eq!(deeds, [&What::BegunAtCounter { document: Document::Passport }, &What::Submitted]);
    assert!(events.iter().all(|event| !matches!(event.actor, Actor::Resident(_))), "Mari has done nothing herself");
}

#[test]
fn that_the_official_saw_the_answers_is_a_look_which_the_applicant_sees() {
    let town = Town::of_counter();
    town.begun_at_counter();
    let looks = town.looks(&mari());
    let seen = looks.iter().find(|event| matches!(event.what, What::BegunAtCounter { .. })).expect("seen");
    assert_eq!((seen.actor.clone(), seen.service.as_str()), (Actor::Official(clerk().person), PERMIT));
    assert!(town.looks(&Resident { person: clerk().person, ..mari() }).is_empty(), "it is no look at the official");
}

#[test]
fn registers_hear_who_asks() {
    let town = Town::of_counter();
    town.begun_at_counter();
    let came = town.registers.came(PERSON);
    assert_eq!(came.len(), 1);
    assert_eq!(came[0].body["code"], MARI, "about Mari");
    assert_eq!(came[0].user.as_deref(), Some(CLERK), "by the official");
}

#[test]
fn what_was_begun_at_home_is_not_seen_at_the_counter_nor_the_other_way_round() {
    let town = Town::of_counter();
    town.begin();
    town.goes("home", &[]);
    let address = town.begun_at_counter();
    let drafts = now(town.desk.counter(&here())).expect("the counter").drafts;
    assert_eq!(drafts.iter().map(Draft::address).collect::<Vec<_>>(), std::slice::from_ref(&address));
    assert!(drafts[0].done.is_empty(), "begun anew");
    let own = now(town.desk.my_cases(&mari())).expect("mine").drafts;
    assert_eq!(own.iter().map(|one| one.draft.address()).collect::<Vec<_>>(), [PERMIT]);
    let page = |resident: &Resident, address: &str| now(town.desk.page(resident, address, &spot("home")));
    assert!(matches!(page(&here(), PERMIT), Ok(Visit::NotBegun)), "hers at home");
    assert!(matches!(page(&mari(), &address), Ok(Visit::NotBegun)), "of the visit");
    assert!(matches!(page(&served(2, clerk()), &address), Ok(Visit::NotBegun)), "of another visit");
    assert!(matches!(page(&here(), &address), Ok(Visit::Here(_))));
    assert!(is_not_found(now(town.desk.begin(&here(), PERMIT))), "nothing is begun at home from the counter");
}

#[test]
fn begun_twice_in_a_visit_it_is_gone_on_with() {
    let town = Town::of_counter();
    assert_eq!(town.begun_at_counter(), town.begun_at_counter());
    assert_eq!(town.store.tables().drafts.len(), 1);
}

#[test]
fn in_a_visit_only_what_was_filed_in_it_is_seen_and_nothing_is_done_to_it() {
    let (town, reference) = Town::filed_at_counter();
    let view = now(town.desk.my_case(&here(), &reference)).expect("just filed");
    assert!(view.actions.is_empty() && view.renewable.is_none());
    assert!(is_not_found(now(town.desk.my_case(&served(2, clerk()), &reference))), "of another visit");
    let hers = Town::with(at_counter());
    hers.fill();
    let reference = hers.submit();
    assert!(is_not_found(now(hers.desk.my_case(&here(), &reference))), "filed at home");
    assert!(now(hers.desk.counter(&here())).expect("the counter").cases.is_empty());
    let errand = crate::desk::Errand::Amend(&reference, "withdraw");
    assert!(is_not_found(now(hers.desk.review(&here(), errand))));
}

#[test]
fn who_filed_it_may_look_and_hand_on_but_not_decide() {
    let (town, reference) = Town::filed_at_counter();
    assert_eq!(town.act(&clerk(), "take", None), Acted::Done);
    let offered = now(town.desk.open_case(&clerk(), &reference)).expect("opened").actions;
    assert!(!offered.iter().any(|action| action == "approve" || action == "refuse"), "{offered:?}");
    assert_eq!(town.act(&clerk(), "approve", None), Acted::Refused(Refused::FiledIt));
    assert_eq!(town.act(&clerk(), "refuse", Some("No.")), Acted::Refused(Refused::FiledIt));
    let case = town.case();
    let service = at_counter();
    assert_eq!(case.suits(&service, &second()), Ok(()), "another official of the room");
    let fresh = Case { assignee: None, ..case.clone() };
    assert_eq!(fresh.suits(&service, &clerk()), Err(Refused::Unsuited), "nobody gives it to them");
    assert_eq!(fresh.may_be_taken(&service, &clerk()), Err(Refused::FiledIt));
    let proposal = crate::case::Proposal {
        action: "approve".into(),
        by: olev().person,
        at: case.submitted_at,
        said: Default::default(),
    };
    let rule = Second { by: vec!["parking-officer".into()], different_person: true, when: None };
    assert_eq!(case.may_second(&proposal, &rule, &clerk()), Err(Refused::FiledIt));
    assert_eq!(case.may_second(&proposal, &rule, &official("EE37605030064", "parking-officer")), Ok(()));
}

#[test]
fn another_official_decides_as_always() {
    let (town, _) = Town::filed_at_counter();
    assert_eq!(town.act(&olev(), "take", None), Acted::Done);
    assert_eq!(town.act(&olev(), "approve", None), Acted::Done);
}

#[test]
fn who_has_no_role_for_it_or_has_lost_it_files_nothing() {
    let town = Town::of_counter();
    let address = town.begun_at_counter();
    let lost = served(1, official(CLERK, "parking-officer"));
    let refused = |result: Result<_, DeskError>| matches!(result, Err(DeskError::NotAtCounter));
    assert!(refused(now(town.desk.begin_at_counter(&lost, PERMIT)).map(|_| ())));
    assert!(refused(now(town.desk.page(&lost, &address, &spot("home"))).map(|_| ())));
    let draft = town.draft();
    assert!(refused(now(town.desk.submit(&lost, &address, draft.id, draft.version, "et")).map(|_| ())));
    assert!(is_not_found(now(town.desk.counter(&lost)).map(|_| ())));
    assert!(is_not_found(now(town.desk.begin_at_counter(&mari(), PERMIT)).map(|_| ())), "nobody is served");
    let weak = Resident { level: Some(Level::Low), ..here() };
    assert!(matches!(now(town.desk.begin_at_counter(&weak, PERMIT)), Err(DeskError::WeakSignIn(_))));
}

#[test]
fn nobody_is_received_by_who_files_for_nobody_and_nobody_serves_themselves() {
    let town = Town::of_counter();
    let reception = |code: &str| Reception {
        code: code.into(),
        given_name: "Mari".into(),
        family_name: "Proov".into(),
        document: "id-card".into(),
    };
    assert!(is_not_found(town.desk.receive(&olev(), &reception(MARI))));
    let own = town.desk.receive(&clerk(), &reception(CLERK)).expect("the counter");
    assert_eq!(own, Err(vec![Unreceived::Oneself]));
    let received = town.desk.receive(&clerk(), &reception(MARI)).expect("the counter").expect("received");
    assert_eq!((received.visitor, received.serving.document), (mari().person, Document::IdCard));
    assert!(town.events().is_empty(), "nothing was looked at yet");
}

#[test]
fn ended_or_abandoned_a_visit_leaves_no_draft() {
    let town = Town::of_counter();
    town.begin();
    let address = town.begun_at_counter();
    assert_eq!(now(town.desk.end_visit(&here())).expect("ended"), 1);
    assert!(matches!(now(town.desk.page(&here(), &address, &spot("home"))), Ok(Visit::NotBegun)));
    assert_eq!(town.store.tables().drafts.len(), 1, "hers at home is left alone");
    assert_eq!(now(town.desk.end_visit(&here())).expect("ended"), 0);
    assert_eq!(now(town.desk.end_visit(&mari())).expect("nobody is served"), 0);
    town.begun_at_counter();
    town.clock.pass(SignedDuration::from_hours(49));
    now(town.desk.discard_untouched(10)).expect("swept");
    assert!(town.store.tables().drafts.iter().all(|draft| draft.counter.is_none()), "abandoned");
}

#[test]
fn sent_twice_it_is_one_case_and_another_visit_learns_of_none() {
    let (town, reference) = Town::filed_at_counter();
    let case = town.case();
    let again = now(town.desk.submit(&here(), PERMIT, case.id, VERSION, "et")).expect("submitted");
    assert_eq!(again, Submitted::Case(reference));
    assert!(is_not_found(now(town.desk.submit(&served(2, clerk()), PERMIT, case.id, VERSION, "et"))));
}

/// A service in which the applicant has to confirm what they send.
const OWN_WORD: &str = r#"
id = "own-word"
version = "1"
valid_from = 2026-01-01
[catalogue]
authority = "harbour"
[access]
login = "low"
counter = ["counter-clerk"]
[languages]
required = ["et"]
[[step]]
id = "boat"
[[step.field]]
id = "boat_name"
type = "text"
required = true
[sign]
signers = "[subject.code]"
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
id = "close"
from = ["filed"]
to = "lapsed"
by = ["harbour-master"]
"#;

#[test]
fn nobody_confirms_at_the_counter_for_the_applicant() {
    let service = Service::read(&[("service.toml", OWN_WORD)]).expect("a service");
    let town = Town::with(service);
    let address = now(town.desk.begin_at_counter(&here(), "own-word")).expect("begun").0;
    let boat = form(&[("boat_name", "Kaja")]);
    now(town.desk.answer(&here(), &address, &spot("boat"), &boat)).expect("answered");
    let draft = town.draft();
    let sent = now(town.desk.submit(&here(), &address, draft.id, draft.version, "et"));
    assert!(matches!(sent, Err(DeskError::OwnSignature)), "{sent:?}");
    assert!(town.store.tables().cases.is_empty());
}

#[test]
fn what_is_withheld_from_the_official_is_not_filed_by_them_at_the_counter() {
    let mut service = at_counter();
    let fields = service.steps.iter_mut().flat_map(|step| &mut step.fields);
    fields.filter(|field| field.id == "plate").for_each(|field| field.sees = vec!["parking-officer".into()]);
    let town = Town::with(service);
    let clerk = official(CLERK, "counter-clerk");
    assert!(!town.desk.serves(&clerk) && town.desk.serves(&self::clerk()));
    let theirs = served(1, clerk);
    let begun = now(town.desk.begin_at_counter(&theirs, PERMIT));
    assert!(matches!(begun, Err(DeskError::NotAtCounter)), "{begun:?}");
    assert!(is_not_found(now(town.desk.counter(&theirs))));
    town.begun_at_counter();
}
