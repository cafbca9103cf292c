//! The files of a folder `scenarios` → scenarios, or every complaint.

use std::collections::BTreeMap;

use super::{
    Place, Scenario,
    answers::Given,
    expect, line,
    looked::Looked,
    mandates::{self, Company, Mandates, Ward},
    offers,
    then::Step,
    values,
    world::Says,
};
use crate::{
    identifiers::PersonCode,
    people::{Official, Person},
    ports::Trouble,
    rules::Value,
    service::{Asked, Complaint, Complaints, Section, Service, Want, nearest, parse},
};

/// Somebody in a scenario.
struct Persona {
    person: Person,
    roles: Vec<String>,
    units: Vec<String>,
    /// Who has them in their care, by their names in the file.
    parents: Vec<String>,
}

pub(super) fn read(files: &[(&str, &str)], service: &Service) -> Result<Vec<Scenario>, Vec<Complaint>> {
    let complaints = Complaints::default();
    let scenarios = read_all(files, service, &complaints);
    let found = complaints.into_inner(files);
    if found.is_empty() { Ok(scenarios) } else { Err(found) }
}

pub(super) fn note(text: &str, service: &Service) -> Asked {
    let complaints = Complaints::noting();
    read_all(&[("scenario.toml", text)], service, &complaints);
    complaints.into_asked()
}

/// People may be declared in any of the files.
fn read_all(files: &[(&str, &str)], service: &Service, complaints: &Complaints) -> Vec<Scenario> {
    let parsed: Vec<_> = files.iter().filter_map(|(file, text)| parse(file, text, complaints)).collect();
    let roots: Vec<Section<'_>> =
        parsed.iter().map(|(file, text, table)| Section::root(file, text, table.get_ref(), complaints)).collect();
    let people: BTreeMap<String, Persona> = roots.iter().flat_map(people).collect();
    let companies: BTreeMap<String, Company> = roots.iter().flat_map(companies).collect();
    let scenarios = roots.iter().flat_map(|root| root.sections("scenario"));
    let scenarios = scenarios.filter_map(|section| scenario(&section, service, (&people, &companies))).collect();
    roots.iter().for_each(Section::done);
    scenarios
}

fn companies(root: &Section<'_>) -> Vec<(String, Company)> {
    let Some(map) = root.map("company") else { return Vec::new() };
    let names = map.keys().into_iter();
    names.filter_map(|name| Some((name.to_owned(), mandates::company(&map.section(name)?)))).collect()
}

fn people(root: &Section<'_>) -> Vec<(String, Persona)> {
    let Some(map) = root.map("person") else { return Vec::new() };
    let sections = map.keys().into_iter().filter_map(|name| Some((name.to_owned(), map.section(name)?)));
    sections.filter_map(|(name, section)| Some((name, persona(&section)?))).collect()
}

fn persona(section: &Section<'_>) -> Option<Persona> {
    let (given_name, family_name) = (section.need_text("given_name"), section.need_text("family_name"));
    let (code, roles, parents) = (section.need_text("code"), section.texts("roles"), section.texts("parents"));
    let units = section.texts("units");
    section.done();
    let right = code.parse::<PersonCode>();
    if right.is_err() {
        section.complain_key(
            "code",
            format!("\"{code}\" is not a personal code"),
            "Write the country and a made-up code with a right check digit: \"EE48005149019\".",
        );
    }
    // One complaint is enough: whoever is named elsewhere is there.
    let code = right.or_else(|_| nobody("code")).ok()?;
    Some(Persona { person: Person { code, given_name, family_name }, roles, units, parents })
}

/// A code for somebody who is only a name: its country is nobody's.
pub(super) fn nobody(name: &str) -> Result<PersonCode, crate::identifiers::NotAPersonCode> {
    format!("ZZ{}", name.replace(char::is_whitespace, "-")).parse()
}

fn scenario(
    section: &Section<'_>,
    service: &Service,
    (people, companies): (&BTreeMap<String, Persona>, &BTreeMap<String, Company>),
) -> Option<Scenario> {
    let (name, clock, who) = (section.need_text("name"), section.need_moment("clock"), section.need_text("as"));
    let persona = people.get(&who);
    if persona.is_none() {
        let near = nearest(&who, people.keys().map(String::as_str));
        let cure = near.map_or_else(|| format!("Add [person.{who}]."), |near| format!("Did you mean \"{near}\"?"));
        section.complain_key("as", format!("there is no person \"{who}\""), cure);
    }
    let wards = people.iter().filter(|(_, persona)| !persona.parents.is_empty());
    let wards = wards.map(|(name, one)| (name.clone(), Ward { person: &one.person, parents: &one.parents })).collect();
    let mandates = Mandates::read(section, service, &who, (&wards, companies));
    let officials = people.iter().filter(|(_, persona)| !persona.roles.is_empty());
    let officials: BTreeMap<String, Official> = officials
        .map(|(name, persona)| {
            (
                name.clone(),
                Official { person: persona.person.clone(), roles: persona.roles.clone(), units: persona.units.clone() },
            )
        })
        .collect();
    let looked = Looked::read(section, service, &officials);
    let people_only = people.iter().map(|(name, persona)| (name.clone(), persona.person.clone()));
    let cast = line::Cast { people: people_only.collect(), officials };
    let answers = section.map("answers").map(|answers| Given::read(&answers, service, None)).unwrap_or_default();
    let registers = section.map("registers").map(|map| registers(&map, service)).unwrap_or_default();
    let wrong = section.map("wrong").map(|map| wrong(&map, service)).unwrap_or_default();
    let dispute = section.map("dispute").map(|map| dispute(&map, service)).unwrap_or_default();
    let why = section.map("why").map(|map| why(&map, service)).unwrap_or_default();
    let then: Vec<Step> = section
        .sections("then")
        .iter()
        .filter_map(|step| {
            let then = expect::read(step, service, &cast)?;
            Some(Step { place: step.place().into(), then })
        })
        .collect();
    if !section.has("then") {
        section.complain("the scenario expects nothing", "Add then = [{ state = \"…\" }].");
    }
    section.done();
    Some(Scenario {
        name,
        place: Place::from(section.place()),
        clock: clock?,
        person: persona?.person.clone(),
        mandates,
        looked,
        answers,
        registers,
        dispute,
        why,
        wrong,
        officials: cast.officials.into_values().collect(),
        then,
    })
}

fn registers(map: &Section<'_>, service: &Service) -> Vec<(String, Says)> {
    let keys = map.keys().into_iter();
    keys.filter_map(|call| {
        let says = says(map, call, service, call)?;
        is_called(map, call, call, service).then(|| (call.to_owned(), says))
    })
    .collect()
}

/// Whether the service has to do with `call`, which stands under `key`.
pub(super) fn is_called(section: &Section<'_>, key: &str, call: &str, service: &Service) -> bool {
    let calls = || {
        let reads = service.reads.iter().map(|read| &read.call);
        let disputes = service.reads.iter().filter_map(|read| read.dispute.as_ref());
        let feeds = service.offerings.iter().map(|offering| &offering.feed);
        let submits = service.submits.iter().map(|submit| &submit.call);
        reads.chain(disputes).chain(feeds).chain(submits).map(ToString::to_string)
    };
    if calls().any(|known| known == call) {
        return true;
    }
    let known: Vec<String> = calls().collect();
    let cure = match nearest(call, known.iter().map(String::as_str)) {
        Some(near) => format!("Did you mean \"{near}\"?"),
        None => format!("Use one of: {}.", known.join(", ")),
    };
    section.complain_key(key, format!("the service never calls \"{call}\""), cure);
    false
}

/// What the register answers to `call`: a table of what it knows under `key`, or a word.
pub(super) fn says(section: &Section<'_>, key: &str, service: &Service, call: &str) -> Option<Says> {
    let spanned = section.get(key, Want::Anything)?;
    let text = spanned.get_ref().as_str();
    if let Some(reason) = text.and_then(|text| text.strip_prefix("rejected:")) {
        return Some(Says::Rejects(reason.trim().into()));
    }
    let says = match text {
        Some("unknown") => Some(Says::KnowsNothing),
        Some("down") => Some(Says::Fails(Trouble::Down)),
        Some("slow") => Some(Says::Fails(Trouble::Slow)),
        Some("garbage") => Some(Says::Fails(Trouble::Garbage)),
        Some("accepted") => Some(Says::Records),
        Some("received") => Some(Says::TakesIn),
        _ if super::answers::is_table(spanned.get_ref()) => values::json(spanned.get_ref()).map(Says::Knows),
        _ => None,
    };
    if says.is_none() {
        section.complain_key(
            key,
            format!("this is nothing that \"{call}\" can answer"),
            "Write a table of what it knows, or \"unknown\", \"down\", \"slow\", \"garbage\", \"accepted\", \
             \"received\" or \"rejected: the reason\".",
        );
    }
    if let Some(Says::Knows(json)) = &says {
        lacking(section, key, service, call, json);
    }
    says
}

/// A slip in a table would look like a register that answers garbage.
fn lacking(section: &Section<'_>, key: &str, service: &Service, call: &str, json: &serde_json::Value) {
    let asked = |read: &&crate::service::Read| read.call.to_string() == call;
    for read in service.reads.iter().filter(asked).filter(|read| read.answer(json).is_none()) {
        let parts: Vec<String> = read.gives.iter().map(|(part, kind)| format!("{part} ({kind})")).collect();
        section.complain_key(
            key,
            format!("the read \"{}\" cannot do with this answer", read.id),
            format!("Write all that it needs: {}. Or write \"garbage\", if that is meant.", parts.join(", ")),
        );
    }
    offers::lacking(section, key, service, call, json);
}

fn dispute(map: &Section<'_>, service: &Service) -> BTreeMap<String, Value> {
    let declared = |key: &str| {
        let value = map.get(key, Want::Anything).and_then(|spanned| values::value(spanned.get_ref()));
        let disputed = service.reads.iter().any(|read| read.dispute.is_some() && read.fills(key));
        if !disputed {
            map.complain_key(
                key,
                format!("no read with a dispute fills \"{key}\""),
                "Leave it out, or add dispute = \"register.operation\" to the read that fills it.",
            );
        } else if value.is_none() {
            map.complain_key(key, format!("\"{key}\" is no value"), "Write amounts in quotes, like \"0.02\".");
        }
        Some((key.to_owned(), value?))
    };
    map.keys().into_iter().filter_map(declared).collect()
}

fn why(map: &Section<'_>, service: &Service) -> BTreeMap<String, String> {
    let said = |key: &str| {
        if !service.reads.iter().any(|read| read.fills(key)) {
            map.complain_key(key, format!("no read fills \"{key}\""), "Name a field that a register answers.");
        }
        Some((key.to_owned(), map.text(key)?.value.to_owned()))
    };
    map.keys().into_iter().filter_map(said).collect()
}

fn wrong(map: &Section<'_>, service: &Service) -> BTreeMap<String, String> {
    let mut wrong = BTreeMap::new();
    for key in map.keys() {
        let Some(way) = map.text(key) else { continue };
        let group = service.steps.iter().filter_map(|step| step.group()).any(|group| group == key);
        if service.field(key).is_none() && !group {
            let near = nearest(key, service.fields().map(|field| field.id.as_str()));
            let cure = near.map_or("Name a field or a group.".to_owned(), |near| format!("Did you mean \"{near}\"?"));
            map.complain_key(key, format!("the service asks nothing called \"{key}\""), cure);
        }
        if !line::WAYS.contains(&way.value) {
            let near = nearest(way.value, line::WAYS);
            let cure = near.map_or_else(
                || format!("Use one of: {}.", line::WAYS.join(", ")),
                |near| format!("Did you mean \"{near}\"?"),
            );
            map.complain_at(&way, format!("\"{}\" is no way of being wrong", way.value), cure);
        }
        wrong.insert(key.to_owned(), way.value.to_owned());
    }
    wrong
}
