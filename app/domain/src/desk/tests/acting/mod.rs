//! People act for a child and for a company; what they may not, they cannot.

mod filed;
mod holding;
mod whom;

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
