//! What a list of officials says and no service knows. A misspelt role would let nobody in, and a misspelt unit would show
//! nobody anything, and neither would say so.

use std::collections::BTreeSet;

use super::Roster;
use crate::{
    people::{ADMINISTRATOR, OPERATOR},
    post::POST,
    publishing::{OWNER, owner_of},
    service::{Service, nearest},
};

/// What is wrong in a list, and the cure. No code stands in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Doubt {
    pub what: String,
    pub cure: String,
}

/// Every role that one of the services knows, and the portal's own.
pub fn every_role<'s>(services: impl IntoIterator<Item = &'s Service>) -> BTreeSet<String> {
    let own = [OPERATOR, ADMINISTRATOR, POST].map(str::to_owned);
    let of = services.into_iter().flat_map(|service| {
        let answers = [owner_of(&service.id), OWNER.to_owned()];
        service.roles().map(str::to_owned).chain(answers).collect::<Vec<_>>()
    });
    own.into_iter().chain(of).collect()
}

/// Every unit to which a case of one of the services may belong; `None` when one of them does not say which there are.
pub fn every_unit<'s>(services: impl IntoIterator<Item = &'s Service>) -> Option<BTreeSet<String>> {
    let parted = services.into_iter().filter(|service| service.unit.is_some());
    let units: Option<Vec<BTreeSet<String>>> = parted.map(Service::units).collect();
    Some(units?.into_iter().flatten().collect())
}

/// What the list names and none of the services knows, each once.
pub fn doubts(roster: &Roster, services: &[&Service]) -> BTreeSet<Doubt> {
    let (roles, units) = (every_role(services.iter().copied()), every_unit(services.iter().copied()));
    let mut doubts = BTreeSet::new();
    for (_, post) in roster.posts() {
        for role in post.roles.iter().filter(|role| !roles.contains(*role)) {
            doubts.insert(strange("an [[official]] has the role", role, &roles, "no service and no page is for it"));
        }
        if let Some(units) = &units {
            for unit in post.units.iter().filter(|unit| !units.contains(*unit)) {
                doubts.insert(strange("an [[official]] is of the unit", unit, units, "no case can belong to it"));
            }
        }
    }
    for (group, named) in roster.claims() {
        for role in named.iter().filter(|role| !roles.contains(*role)) {
            let where_ = format!("sign_in.roles.map gives \"{group}\" the role");
            doubts.insert(strange(&where_, role, &roles, "no service and no page is for it"));
        }
    }
    doubts
}

fn strange(at: &str, word: &str, known: &BTreeSet<String>, why: &str) -> Doubt {
    let what = format!("{at} \"{word}\", and {why}");
    let cure = match nearest(word, known.iter().map(String::as_str)) {
        Some(near) => format!("Did you mean \"{near}\"?"),
        None if known.is_empty() => "Leave it out: no service has [unit].".to_owned(),
        None => {
            let all: Vec<String> = known.iter().map(|one| format!("\"{one}\"")).collect();
            format!("Write one of {}, or publish the service that knows it.", all.join(", "))
        }
    };
    Doubt { what, cure }
}
