//! The population register: who lives where and since when, whose children they are, and who was born.

mod births;
mod page;

use super::{
    answer::{self, Answer},
    counter::Register,
    entry::{Entry, Numbered},
    faults::Fault,
    outside::Outside,
    store::Store,
    tell,
    tracker::Other,
};
use crate::{
    chance,
    people::{self, Child, Person, Trouble},
};
use axum::{Router, http::StatusCode, routing::get};
use births::{Birth, Births};
use serde_json::{Value, json};
use std::{
    collections::HashMap,
    sync::{Arc, OnceLock},
    time::Duration,
};

const CORRECTION: Numbered = Numbered { prefix: "PA", name: "number" };

pub(super) struct Population {
    people: HashMap<String, Person>,
    births: Births,
    store: Arc<Store>,
    /// The way to the portal, where there is one.
    outside: OnceLock<Arc<Outside>>,
}

impl Population {
    /// Tells the portal of a birth at once; its feed tells of it, too.
    fn announce(&self, birth: &Birth) {
        if let Some(outside) = self.outside.get() {
            outside.happened(json!({ "feed": "births", "event": birth }));
        }
    }

    fn find(&self, code: &str) -> Option<Person> {
        let grown = || self.people.get(code).cloned();
        grown().or_else(|| {
            let child = self.children().into_iter().find(|child| child.code == code)?;
            let parent = self.people.get(&child.parent)?;
            Some(child.at_home_of(parent))
        })
    }

    fn asked(&self, ask: &Value) -> Result<Person, Answer> {
        let unknown = || Answer::error(StatusCode::NOT_FOUND, "unknown_person");
        self.find(answer::text(ask, "code")?).ok_or_else(unknown)
    }

    /// Every child, the oldest first.
    fn children(&self) -> Vec<Child> {
        let mut children: Vec<_> = people::growing().chain(self.births.children()).collect();
        children.sort_by_key(Child::born);
        children
    }

    fn person_by_code(&self, ask: &Value) -> Result<Answer, Answer> {
        let person = self.asked(ask)?;
        Ok(Answer::ok(json!({
            "code": person.code,
            "given_name": person.given_name,
            "family_name": person.family_name,
            "date_of_birth": person.date_of_birth,
            "address": person.address,
            "district": person.district,
            "resident_since": person.resident_since,
        })))
    }

    /// Where a person can be reached: asked only when they agree.
    fn contact_by_code(&self, ask: &Value) -> Result<Answer, Answer> {
        let person = self.asked(ask)?;
        Ok(Answer::ok(json!({ "code": person.code, "email": person.email() })))
    }

    /// Each child as an object, and the same in lists side by side.
    fn children_of(&self, ask: &Value) -> Result<Answer, Answer> {
        let parent = self.asked(ask)?;
        let children: Vec<_> = self.children().into_iter().filter(|child| child.is_of(&parent.code)).collect();
        let described = |child: &Child| {
            json!({
                "code": child.code,
                "given_name": child.given_name,
                "family_name": child.family_name,
                "born": child.born(),
            })
        };
        Ok(Answer::ok(json!({
            "children": children.iter().map(described).collect::<Vec<_>>(),
            "codes": children.iter().map(|child| &child.code).collect::<Vec<_>>(),
            "names": children.iter().map(Child::name).collect::<Vec<_>>(),
            "births": children.iter().map(Child::born).collect::<Vec<_>>(),
        })))
    }

    /// The children for whom the person may act: each until the eve of the eighteenth birthday.
    fn wards(&self, ask: &Value) -> Result<Answer, Answer> {
        let (parent, today) = (self.asked(ask)?, chance::today());
        let children = self.children().into_iter().filter(|child| child.is_of(&parent.code));
        let wards = children.filter(|child| today <= child.last_day_of_care()).map(|child| {
            json!({
                "code": child.code,
                "given_name": child.given_name,
                "family_name": child.family_name,
                "through": child.last_day_of_care(),
            })
        });
        Ok(Answer::ok(json!({ "mandates": wards.collect::<Vec<_>>() })))
    }

    /// Parents, children, and whom the person is married to.
    fn relatives_of(&self, ask: &Value) -> Result<Answer, Answer> {
        let person = self.asked(ask)?;
        let line = |code: &str, relation: &str| json!({ "code": code, "relation": relation });
        let mut near: Vec<Value> =
            people::married_to(&person.code).map(|code| line(&code, "spouse")).into_iter().collect();
        for child in self.children() {
            if child.is_of(&person.code) {
                near.push(line(&child.code, "child"));
            } else if child.code == person.code {
                near.extend(
                    [Some(&child.parent), child.other.as_ref()].into_iter().flatten().map(|code| line(code, "parent")),
                );
            }
        }
        Ok(Answer::ok(json!({ "relatives": near })))
    }

    fn births(&self, ask: &Value) -> Result<Answer, Answer> {
        let wrong = || Answer::field("invalid_field", "after");
        let (events, cursor) = self.births.after(answer::maybe_text(ask, "after")?).ok_or_else(wrong)?;
        Ok(Answer::ok(json!({ "events": events, "cursor": cursor })))
    }
}

impl Register for Population {
    const SERVICES: &'static [&'static str] =
        &["person-by-code", "contact-by-code", "children-of", "wards", "relatives-of", "births", "correction-request"];

    const OTHERS: &'static [Other] = &[
        (24 * 3 + 5, "Retsepti väljastamine", "19990086", "Näidisapteek OÜ (väljamõeldud)", "kassa"),
        (24 * 41 + 2, "Näidisuuringu valim", "79990098", "Näidisuuringute Amet (väljamõeldud)", "valimid"),
    ];
    const MASS: &'static [&'static str] = &["births"];

    fn open(store: Arc<Store>) -> Self {
        let today = chance::today();
        let people: HashMap<_, _> =
            people::everyone(today).into_iter().map(|person| (person.code.clone(), person)).collect();
        let births = Births::open(Arc::clone(&store), &people, today);
        Population { people, births, store, outside: OnceLock::new() }
    }

    async fn answer(&self, service: &str, ask: &Value) -> Answer {
        let answer = match service {
            "person-by-code" => self.person_by_code(ask),
            "contact-by-code" => self.contact_by_code(ask),
            "children-of" => self.children_of(ask),
            "wards" => self.wards(ask),
            "relatives-of" => self.relatives_of(ask),
            "births" => self.births(ask),
            _ => Ok(tell::keep(&self.store, correction(ask)).await),
        };
        answer.unwrap_or_else(|refusal| refusal)
    }

    fn connect(&self, outside: &Arc<Outside>) {
        let _ = self.outside.set(Arc::clone(outside));
    }

    fn trouble(&self, _service: &str, ask: &Value) -> Option<Fault> {
        match self.people.get(ask["code"].as_str()?)?.trouble {
            Trouble::PopulationSlow => Some(Fault::Slow(Duration::from_secs(40))),
            Trouble::PopulationGarbage => Some(Fault::Garbage),
            Trouble::PopulationDown => Some(Fault::Down),
            Trouble::TrafficDown | Trouble::None => None,
        }
    }

    fn pages(self: Arc<Self>) -> Router {
        Router::new()
            .route("/sandbox/births", get(page::show).post(page::save))
            .route("/sandbox.css", get(crate::page::css))
            .with_state(self)
    }
}

/// Somebody says that entries about them are wrong, and what is right.
fn correction(ask: &Value) -> Result<Entry, Answer> {
    let entry = tell::entry("correction-request", ask)?;
    tell::need(ask, &["person", "register"])?;
    answer::maybe_text(ask, "note")?;
    let missing = |field| Answer::field("missing_field", field);
    let entries = ask["entries"].as_array().filter(|entries| !entries.is_empty()).ok_or_else(|| missing("entries"))?;
    for wrong in entries {
        tell::need(wrong, &["field"])?;
        // What is said and what is right are of any type: an entry may be a yes or a list. Null: there is nothing.
        let declared = wrong.get("declared").ok_or_else(|| missing("declared"))?;
        if declared.as_str().is_some_and(|text| text.trim().is_empty()) {
            return Err(missing("declared"));
        }
    }
    Ok(Entry { numbered: Some(CORRECTION), ..entry })
}
