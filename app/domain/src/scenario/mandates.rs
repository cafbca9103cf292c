//! For whom the people of a scenario may act, and what registers say of it.

use std::collections::BTreeMap;

use jiff::{ToSpan, civil::Date};
use serde_json::{Value as Json, json};

use super::{
    failure::{Failure, Held},
    town::{Town, now},
    world::Says,
};
use crate::{
    desk::MandateCalls,
    identifiers::PersonCode,
    mandate::{ActAs, Represented},
    people::Person,
    ports::{Call, Trouble},
    service::{Section, Service, nearest},
};

/// What stands behind `mandate` in a line: whether the registers know of mandates from now on.
pub(super) const STANDINGS: [&str; 3] = ["held", "ended", "silent"];

/// A company of a scenario file.
#[derive(Debug, Clone)]
pub(super) struct Company {
    code: String,
    name: String,
    /// Who has which role in it, by their names in the file.
    people: BTreeMap<String, String>,
}

/// Whom the person of a scenario applies for, and what registers say about whom they may act for.
#[derive(Debug, Default)]
pub(super) struct Mandates {
    pub(super) whom: Option<Represented>,
    children: Vec<Json>,
    companies: Vec<Json>,
}

pub(super) fn company(section: &Section<'_>) -> Company {
    let (code, name) = (section.need_text("code"), section.need_text("name"));
    if code.parse::<crate::identifiers::CompanyCode>().is_err() {
        section.complain_key(
            "code",
            format!("\"{code}\" is not a registry code"),
            "Write eight digits with a right check digit, of no company that exists: \"19990063\".",
        );
    }
    let people = section.map("people").map_or_else(BTreeMap::new, |map| {
        map.text_pairs_here().into_iter().map(|(name, role)| (name, role.value.to_owned())).collect()
    });
    section.done();
    Company { code, name, people }
}

/// Somebody of the file with those who have them in their care.
pub(super) struct Ward<'p> {
    pub(super) person: &'p Person,
    pub(super) parents: &'p [String],
}

impl Mandates {
    /// What concerns the person called `who`; `for` names whom they apply for.
    pub(super) fn read(
        section: &Section<'_>,
        service: &Service,
        who: &str,
        (wards, companies): (&BTreeMap<String, Ward<'_>>, &BTreeMap<String, Company>),
    ) -> Self {
        let theirs = |ward: &&Ward<'_>| ward.parents.iter().any(|parent| parent == who);
        let children = wards.values().filter(theirs).map(|ward| child(ward.person)).collect();
        let roles = companies.values().filter_map(|company| Some((company, company.people.get(who)?)));
        let companies_of =
            roles.map(|(one, role)| json!({ "code": one.code, "name": one.name, "role": role })).collect();
        let whom = section.text("for").and_then(|placed| {
            let ward = wards.get(placed.value).map(|ward| Represented::Child(ward.person.clone()));
            let company = companies.get(placed.value).and_then(|one| {
                let role = one.people.get(who).cloned().unwrap_or_default();
                Some(Represented::Company { code: one.code.parse().ok()?, name: one.name.clone(), role })
            });
            let whom = ward.or(company);
            if whom.is_none() {
                let all = wards.keys().chain(companies.keys()).map(String::as_str);
                let cure = nearest(placed.value, all).map_or_else(
                    || format!("Add [person.{0}] or [company.{0}].", placed.value),
                    |near| format!("Did you mean \"{near}\"?"),
                );
                section.complain_at(&placed, format!("there is nobody \"{}\"", placed.value), cure);
            }
            let way = whom.as_ref().map(Represented::way).filter(|way| !service.acting.allows(*way));
            if let Some(way) = way {
                let what = format!("nobody acts for a {} in this service", way.word());
                section.complain_at(&placed, what, format!("Add \"{}\" to act_as, or leave \"for\" out.", way.word()));
            }
            whom
        });
        Self { whom, children, companies: companies_of }
    }

    /// The registers say who may act for whom, nothing of it, or nothing at all.
    pub(super) fn tell(&self, town: &Town, standing: &str) {
        let calls = calls();
        for (call, mandates) in [(calls.child, &self.children), (calls.company, &self.companies)] {
            let says = match standing {
                "silent" => Says::Fails(Trouble::Down),
                "ended" => Says::Knows(json!({ "mandates": [] })),
                _ => Says::Knows(json!({ "mandates": mandates })),
            };
            let own = town.resident.person.code.as_str();
            for call in call.iter().map(ToString::to_string) {
                town.registers.says(&call, Says::Knows(json!({ "mandates": [] })));
                town.registers.says_of(&call, own, says.clone());
            }
        }
    }
}

/// Nobody else asks for these calls.
pub(super) fn calls() -> MandateCalls {
    let call = |operation: &str| Some(Call { register: "mandates".into(), operation: operation.into() });
    MandateCalls { child: call("child"), company: call("company") }
}

/// Whether the person may act for whom they apply, asked now.
pub(super) fn represents(town: &Town, whom: Option<&Represented>, wanted: bool) -> Held {
    let whom = whom.ok_or_else(|| Failure::new("nobody is named", "Add for = \"…\" to the scenario."))?;
    let found = now(town.desk.represents(&town.resident, &town.service, whom))?;
    let told = |may: bool| if may { "may act for them" } else { "may not act for them" };
    if found == wanted { Ok(()) } else { Err(Failure::found("what the person may do", told(wanted), told(found))) }
}

fn child(person: &Person) -> Json {
    let mut child = json!({
        "code": person.code.as_str(), "given_name": person.given_name, "family_name": person.family_name,
    });
    if let Some(last) = last_day_of_care(&person.code) {
        child["through"] = json!(last);
    }
    child
}

/// The day before the eighteenth birthday.
fn last_day_of_care(code: &PersonCode) -> Option<Date> {
    code.birth()?.checked_add(18.years()).ok()?.yesterday().ok()
}

impl ActAs {
    /// For reports of what scenarios visit.
    pub(super) fn told(self) -> &'static str {
        match self {
            Self::Oneself => "themselves",
            Self::Child => "a child",
            Self::Company => "a company",
        }
    }
}
