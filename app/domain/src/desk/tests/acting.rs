//! People act for a child and for a company; what they may not, they cannot.

use jiff::SignedDuration;

use super::*;
use crate::{
    desk::{DeskError, MandateCalls},
    mandate::{ActAs, Represented},
    ports::{LookFilter, Store},
    service::{Service, tests::felling},
};

const FELLING: &str = "felling-permit";
const WARDS: &str = "population.wards";
const COMPANIES: &str = "business.represented";
const JUHAN: &str = "EE51806039011";
const GARDEN: &str = "19990063";

fn child(through: &str) -> Says {
    let juhan = json!({ "code": JUHAN, "given_name": "Juhan", "family_name": "Proov", "through": through });
    Says::Knows(json!({ "mandates": [juhan] }))
}

fn board(role: &str, through: Option<&str>) -> Says {
    let garden =
        json!({ "code": GARDEN, "name": "Näidis Aiad OÜ", "role": role, "from": "2020-01-01", "through": through });
    Says::Knows(json!({ "mandates": [garden] }))
}

fn engineer() -> Official {
    official("EE38001085718", "city-engineer")
}

impl Town {
    /// Mari has a child until 2036 and sits on a board; nobody else has anything.
    fn of_mandates() -> Self {
        Self::of_mandates_in(felling())
    }

    fn of_mandates_in(service: Service) -> Self {
        let calls = MandateCalls { child: WARDS.parse().ok(), company: COMPANIES.parse().ok() };
        let town = Self::built(service, |desk| desk.with_mandates(calls));
        for call in [WARDS, COMPANIES] {
            town.registers.says(call, Says::Knows(json!({ "mandates": [] })));
        }
        town.registers.says_of(WARDS, MARI, child("2036-06-02"));
        town.registers.says_of(COMPANIES, MARI, board("board", None));
        town.registers.says(PERSON, Says::Knows(json!({ "address": "Kase tn 1, Tallinn" })));
        town.registers.says("business.company_by_code", Says::Knows(json!({ "address": "Aia tn 7, Tallinn" })));
        town.registers.says("city.felling_application", Says::Records);
        town
    }

    fn begin_for(&self, way: ActAs, code: &str) -> Result<String, DeskError> {
        now(self.desk.begin_for(&mari(), FELLING, way, code)).map(|(address, _)| address)
    }

    fn for_juhan(&self) -> String {
        self.begin_for(ActAs::Child, JUHAN).expect("begun")
    }

    fn for_garden(&self) -> String {
        self.begin_for(ActAs::Company, GARDEN).expect("begun")
    }

    fn fill_at(&self, address: &str) {
        let trees = [("place", "Kase tn 1"), ("trees", "2"), ("reason", "dead")];
        for (step, typed) in [("owner", &[("email", "mari@example.ee")][..]), ("trees", &trees)] {
            let answered = now(self.desk.answer(&mari(), address, &spot(step), &form(typed))).expect("answered");
            assert!(matches!(answered, Answered::Next(_)), "{answered:?}");
        }
    }

    fn submit_at(&self, address: &str) -> Result<Reference, DeskError> {
        let drafts = now(self.store.drafts(&mari().person.code)).expect("drafts");
        let draft = drafts.iter().find(|draft| draft.address() == address).expect("a draft");
        match now(self.desk.submit(&mari(), address, draft.id, draft.version, "et"))? {
            Submitted::Case(reference) => Ok(reference),
            other => panic!("{other:?}"),
        }
    }

    /// How often a register was asked about Mari.
    fn asked(&self, call: &str) -> usize {
        self.registers.came(call).iter().filter(|came| came.body["code"] == MARI).count()
    }

    fn visit(&self, address: &str) -> Result<Visit<StepPage>, DeskError> {
        now(self.desk.page(&mari(), address, &spot("owner")))
    }
}

fn ended(result: Result<impl std::fmt::Debug, DeskError>) -> String {
    match result {
        Err(DeskError::NoLongerActs(of)) => of.code().to_owned(),
        other => panic!("{other:?}"),
    }
}

fn is_unknown<T: std::fmt::Debug>(result: Result<T, DeskError>) -> bool {
    matches!(result, Err(DeskError::MandateUnknown))
}

#[test]
fn a_person_chooses_among_those_whom_they_may_represent() {
    let town = Town::of_mandates();
    let parties = now(town.desk.parties(&mari(), FELLING)).expect("parties");
    let names: Vec<String> = parties.others.iter().map(|party| party.of.name()).collect();
    assert_eq!(names, ["Juhan Proov", "Näidis Aiad OÜ"]);
    assert!(parties.own && parties.is_choice() && parties.silent.is_empty());
    let nobody = now(town.desk.parties(&jaan(), FELLING)).expect("parties");
    assert!(!nobody.is_choice(), "who represents nobody is asked nothing");
}

#[test]
fn drafts_for_oneself_a_child_and_a_company_stand_side_by_side() {
    let town = Town::of_mandates();
    now(town.desk.begin(&mari(), FELLING)).expect("begun");
    let (juhan, garden) = (town.for_juhan(), town.for_garden());
    assert_eq!(town.for_juhan(), juhan, "begun twice, it is gone on with");
    let mine = now(town.desk.my_cases(&mari())).expect("mine").drafts;
    assert_eq!(mine.len(), 3);
    assert!(mine.iter().all(|one| !one.draft.address().contains(JUHAN)), "no address says for whom");
    town.fill_at(&juhan);
    let reference = town.submit_at(&juhan).expect("submitted");
    let case = now(town.desk.my_case(&mari(), &reference)).expect("a case").case;
    assert_eq!(case.owner, mari().person);
    assert_eq!(case.represented.as_ref().map(Represented::name), Some("Juhan Proov".into()));
    let left: Vec<_> = now(town.desk.my_cases(&mari())).expect("mine").drafts;
    assert_eq!(left.len(), 2);
    assert!(left.iter().any(|one| one.draft.address() == garden));
    assert!(town.messages().iter().any(|message| format!("{:?}", message.parcel).contains("EE51806039011")));
}

#[test]
fn the_address_of_a_draft_that_is_gone_begins_nothing() {
    let town = Town::of_mandates();
    let address = town.for_garden();
    town.fill_at(&address);
    town.submit_at(&address).expect("submitted");
    assert!(is_not_found(now(town.desk.begin(&mari(), &address))));
    assert!(town.store.tables().drafts.is_empty(), "least of all in another name");
}

#[test]
fn nobody_begins_for_whom_they_may_not_represent() {
    let town = Town::of_mandates();
    let jaans = |way, code| now(town.desk.begin_for(&jaan(), FELLING, way, code));
    assert!(is_not_found(jaans(ActAs::Child, JUHAN)), "the child of others");
    assert!(is_not_found(jaans(ActAs::Company, GARDEN)), "a company of others");
    assert!(is_not_found(town.begin_for(ActAs::Company, JUHAN)), "a child is no company");
    assert!(is_not_found(town.begin_for(ActAs::Oneself, MARI)));
    town.registers.says_of(COMPANIES, "EE37605030299", board("accountant", None));
    town.clock.pass(SignedDuration::from_mins(6));
    assert!(
        is_not_found(now(town.desk.begin_for(&jaan(), FELLING, ActAs::Company, GARDEN))),
        "a role without the right"
    );
    let juhan = town.for_juhan();
    let foreign = now(town.desk.page(&jaan(), &juhan, &spot("owner"))).expect("nothing");
    assert!(matches!(foreign, Visit::NotBegun), "another's draft is none");
    assert!(is_not_found(now(town.desk.discard(&jaan(), &juhan))));
}

#[test]
fn a_mandate_holds_on_its_days_alone() {
    let town = Town::of_mandates();
    town.registers.says_of(COMPANIES, MARI, board("board", Some("2026-11-20")));
    assert!(is_not_found(town.begin_for(ActAs::Company, GARDEN)), "it ended yesterday");
    town.registers.says_of(COMPANIES, MARI, board("board", Some("2026-11-21")));
    town.clock.pass(SignedDuration::from_mins(6));
    town.for_garden();
}

#[test]
fn where_a_service_lets_nobody_act_for_others_nobody_does() {
    let service = crate::service::tests::FELLING.map(|(name, text)| {
        let text = text.replace("act_as = [\"self\", \"child\", \"company\"]", "act_as = [\"company\"]");
        (name, text)
    });
    let files: Vec<(&str, &str)> = service.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let town = Town::of_mandates_in(Service::read_published(&files).expect("read"));
    assert!(is_not_found(town.begin_for(ActAs::Child, JUHAN)));
    assert!(is_not_found(now(town.desk.begin(&mari(), FELLING))), "nor for themselves");
    town.for_garden();
}

#[test]
fn a_mandate_is_asked_for_at_the_beginning_every_few_minutes_and_at_submission() {
    let town = Town::of_mandates();
    let address = town.for_juhan();
    town.fill_at(&address);
    assert_eq!(town.asked(WARDS), 1);
    town.clock.pass(SignedDuration::from_mins(4));
    assert!(matches!(town.visit(&address), Ok(Visit::Here(_))));
    assert_eq!(town.asked(WARDS), 1, "still fresh");
    town.clock.pass(SignedDuration::from_mins(1));
    assert!(matches!(town.visit(&address), Ok(Visit::Here(_))));
    assert_eq!(town.asked(WARDS), 2);
    town.submit_at(&address).expect("submitted");
    assert_eq!(town.asked(WARDS), 3, "whatever is remembered");
    let asked = town.events().into_iter().filter(|what| matches!(what, What::AskedMandates { .. })).count();
    assert_eq!(asked, 3, "each is told");
}

#[test]
fn who_may_no_longer_act_is_told_why_and_loses_nothing() {
    let town = Town::of_mandates();
    let address = town.for_garden();
    town.fill_at(&address);
    town.registers.says_of(COMPANIES, MARI, board("board", Some("2026-11-20")));
    assert_eq!(ended(town.submit_at(&address)), GARDEN);
    assert_eq!(ended(town.visit(&address)), GARDEN);
    assert!(matches!(town.visit(FELLING), Ok(Visit::NotBegun)));
    assert_eq!(now(town.desk.my_cases(&mari())).expect("mine").drafts.len(), 1, "it is kept");
    town.registers.says_of(COMPANIES, MARI, board("board", None));
    town.clock.pass(SignedDuration::from_mins(6));
    town.submit_at(&address).expect("again on the board");
}

#[test]
fn who_may_no_longer_act_may_still_delete_the_draft() {
    let town = Town::of_mandates();
    let address = town.for_garden();
    town.registers.says_of(COMPANIES, MARI, board("accountant", None));
    town.clock.pass(SignedDuration::from_mins(6));
    assert_eq!(ended(town.visit(&address)), GARDEN);
    now(town.desk.discard(&mari(), &address)).expect("deleted");
    assert!(now(town.desk.my_cases(&mari())).expect("mine").drafts.is_empty());
}

#[test]
fn on_the_eighteenth_birthday_a_child_is_nobodys_ward() {
    let town = Town::of_mandates();
    town.registers.says_of(WARDS, MARI, child("2026-11-21"));
    let address = town.for_juhan();
    // In Tallinn it is noon; twelve hours on, the birthday has begun, and the register said so hours ago.
    town.clock.pass(SignedDuration::from_secs(12 * 3600 - 1));
    assert!(matches!(town.visit(&address), Ok(Visit::Here(_))));
    town.clock.pass(SignedDuration::from_secs(1));
    assert_eq!(ended(town.visit(&address)), JUHAN);
}

#[test]
fn a_silent_register_lets_nobody_act_for_others() {
    let town = Town::of_mandates();
    let address = town.for_juhan();
    town.fill_at(&address);
    town.registers.says_of(WARDS, MARI, Says::Fails(Trouble::Down));
    assert!(is_unknown(town.submit_at(&address)));
    town.clock.pass(SignedDuration::from_mins(6));
    assert!(is_unknown(town.visit(&address)));
    assert!(is_unknown(town.begin_for(ActAs::Child, JUHAN)));
    let parties = now(town.desk.parties(&mari(), FELLING)).expect("parties");
    assert_eq!(parties.silent, [ActAs::Child]);
    assert_eq!(parties.others.len(), 1, "the company's register answers");
    now(town.desk.begin(&mari(), FELLING)).expect("for oneself");
    town.registers.says_of(WARDS, MARI, Says::Knows(json!({ "mandates": [{ "code": JUHAN }] })));
    town.clock.pass(SignedDuration::from_mins(1));
    assert!(is_unknown(town.visit(&address)), "an answer of another shape is none");
    town.registers.says_of(WARDS, MARI, child("2036-06-02"));
    town.clock.pass(SignedDuration::from_mins(1));
    town.submit_at(&address).expect("submitted");
}

#[test]
fn who_no_longer_acts_sees_what_they_filed_and_changes_nothing() {
    let town = Town::of_mandates();
    let address = town.for_garden();
    town.fill_at(&address);
    let reference = town.submit_at(&address).expect("submitted");
    town.registers.says_of(COMPANIES, MARI, Says::Knows(json!({ "mandates": [] })));
    let view = now(town.desk.my_case(&mari(), &reference)).expect("they filed it");
    let version = view.case.version;
    let withdrawn = now(town.desk.act_as_applicant(&mari(), &reference, "withdraw", version, None));
    assert_eq!(ended(withdrawn), GARDEN);
    assert_eq!(town.case().state, "submitted");
}

#[test]
fn a_company_goes_out_beside_the_person_who_acts() {
    let town = Town::of_mandates();
    let address = town.for_garden();
    town.fill_at(&address);
    town.submit_at(&address).expect("submitted");
    town.work();
    for call in ["business.company_by_code", "city.felling_application"] {
        let came = town.registers.came(call).pop().expect(call);
        assert_eq!((came.user.as_deref(), came.represented.as_deref()), (Some(MARI), Some("COM/19990063")), "{call}");
    }
    let asked = town.registers.came(COMPANIES).pop().expect("asked");
    assert_eq!(asked.represented, None, "about the person themselves");
}

#[test]
fn what_is_filed_for_a_child_stands_in_the_childs_history_and_in_that_of_who_files() {
    let town = Town::of_mandates();
    let address = town.for_juhan();
    town.fill_at(&address);
    let reference = town.submit_at(&address).expect("submitted");
    now(town.desk.open_case(&engineer(), &reference)).expect("opened");
    let looks = |code: &str| {
        let events = now(town.store.looks(&LookFilter::of(&code.parse().expect("a code"), 100))).expect("looks");
        events.into_iter().filter(|event| event.what == What::Looked).collect::<Vec<_>>()
    };
    let (childs, maris) = (looks(JUHAN), looks(MARI));
    assert_eq!((childs.len(), maris.len()), (1, 1));
    assert_eq!(childs[0].about.as_str(), JUHAN);
    assert_eq!(maris[0].represented.as_ref().map(Represented::code), Some(JUHAN));
    assert!(looks("EE37605030299").is_empty(), "the data are not Jaan's");
    let garden = town.for_garden();
    town.fill_at(&garden);
    town.submit_at(&garden).expect("submitted");
    let last = town.store.tables().events.pop().expect("an event");
    assert_eq!((last.about.as_str(), last.applicant), (MARI, None), "a company's papers are who signs them");
}

#[test]
fn an_official_who_represents_it_too_has_an_interest() {
    let town = Town::of_mandates();
    let address = town.for_garden();
    town.fill_at(&address);
    let reference = town.submit_at(&address).expect("submitted");
    let books = board("accountant", None);
    town.registers.says_of(COMPANIES, "EE38001085718", books);
    assert!(matches!(now(town.desk.open_case(&engineer(), &reference)), Err(DeskError::Conflict)));
    let acted = now(town.desk.act(&engineer(), &reference, "take", town.case().version, None));
    assert_eq!(acted.expect("answered"), Acted::Refused(crate::case::Refused::Conflict));
    let other = official("EE47101010033", "city-engineer");
    now(town.desk.open_case(&other, &reference)).expect("nobody of theirs");
    let juhan = official(JUHAN, "city-engineer");
    let child = town.for_juhan();
    town.fill_at(&child);
    let reference = town.submit_at(&child).expect("submitted");
    assert!(matches!(now(town.desk.open_case(&juhan, &reference)), Err(DeskError::Conflict)), "their own matter");
}
