//! What lies beside a case: notes, talk, tasks, links, and a day until which it is put aside. By the permit to fell trees.

mod aside;
mod files;
mod links;
mod notes;
mod talk;
mod tasks;
mod within;

use uuid::Uuid;

use super::*;
use crate::{
    answers::{Answer, Answers, Source},
    case::Course,
    desk::{Filed, Slip, Unable},
    ports::{CaseFilter, Clock, Store},
    service::{Needs, tests::felling},
};

const FELLING: &str = "felling-permit";

fn engineer() -> Official {
    official("EE38001085718", "city-engineer")
}

fn other_engineer() -> Official {
    official("EE47101010033", "city-engineer")
}

fn adviser() -> Official {
    official("EE37605030064", "environment-officer")
}

/// Jaan's colleague: an engineer who applies for something.
fn mari_as_engineer() -> Official {
    Official::new(mari().person, ["city-engineer".into(), "environment-officer".into()])
}

fn case(n: u128, town: &Town) -> Case {
    let mut answers = Answers::default();
    let said = |value: crate::rules::Value| Answer { value, source: Source::Person };
    for (field, text) in [("place", "Kase tn 1"), ("reason", "dead"), ("email", "mari@example.ee")] {
        answers.set(field, said(text.into()));
    }
    answers.set("trees", said(crate::rules::Value::Number(2.into())));
    Case {
        id: Uuid::from_u128(n),
        reference: Reference::from_bits(n as u64),
        service: FELLING.into(),
        bundle: felling().bundle,
        represented: None,
        owner: mari().person,
        language: "et".into(),
        state: "submitted".into(),
        stuck: None,
        answers,
        facts: Default::default(),
        fee: None,
        assignee: None,
        decision: None,
        submitted_at: town.clock.now(),
        due: None,
        acts_at: None,
        course: Course::default(),
        version: 0,
    }
}

/// Mari has applied, and the engineer has taken it.
fn taken() -> Town {
    taken_in(Town::with(felling()))
}

fn taken_in(town: Town) -> Town {
    let case = case(7, &town);
    town.store.edit(|tables| tables.cases.push(case));
    assert_eq!(town.act(&engineer(), "take", None), Acted::Done);
    town
}

fn slip(town: &Town, text: &str) -> Slip {
    Slip { id: town.desk.slip(), text: text.into(), files: Vec::new() }
}

fn filed<E: std::fmt::Debug>(result: Result<Filed, E>) -> Filed {
    result.expect("an answer")
}

fn unable(why: Unable) -> Filed {
    Filed::Unable(why)
}

fn in_queue(town: &Town, needs: Option<Needs>) -> usize {
    let states = vec!["submitted".into(), "in_review".into()];
    let filter = CaseFilter { service: FELLING.into(), states, needs, limit: 9, ..CaseFilter::default() };
    now(town.store.cases(&filter)).expect("cases").len()
}

fn count(town: &Town, which: impl Fn(&What) -> bool) -> usize {
    town.events().iter().filter(|what| which(what)).count()
}

fn is_conflict<T: std::fmt::Debug>(result: Result<T, DeskError>) -> bool {
    matches!(result, Err(DeskError::Conflict))
}
