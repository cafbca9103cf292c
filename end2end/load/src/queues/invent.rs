//! Invents cases as a city has them after some years: most are done, some are old, a few are in trouble. The same number
//! always makes the same case.

use std::sync::Arc;

use domain::{
    answers::{Answer, Answers, Source},
    case::{Case, Course, Escalated, Proposal, Said},
    filing::is_work,
    identifiers::{PersonCode, Reference},
    people::Person,
    rules::Value,
    service::{Kind, Service},
};
use jiff::{SignedDuration, Timestamp, civil::date};
use uuid::Uuid;

use super::world::official;
use crate::chance::Chance;

/// Years over which the cases are spread, and in how many of them what is not done was submitted.
const SECONDS: u64 = 3 * 365 * 86_400;
const RECENT: u64 = 120 * 86_400;
const OFFICIALS: u64 = 200;
const PEOPLE: u64 = 300_000;
/// The units of every service that parts its cases.
pub(super) const UNITS: [&str; 5] = ["roads", "lighting", "cleaning", "greenery", "helpdesk"];
/// Different words that people use; a few of them are in most texts.
const VOCABULARY: u64 = 20_000;

/// A valid code of a person who does not exist: born on a day of 1800 to 1999 that the number decides.
pub(super) fn code(number: u64) -> PersonCode {
    let (year, rest) = (number % 100, number / 100);
    let (month, rest) = (rest % 12 + 1, rest / 12);
    let (day, rest) = (rest % 28 + 1, rest / 28);
    let body = format!("{}{year:02}{month:02}{day:02}{:03}", 1 + rest / 1000 % 4, rest % 1000);
    (0..10).find_map(|check| format!("EE{body}{check}").parse().ok()).unwrap_or_else(|| code(number + 1))
}

/// A word by how common it is: 0 is in nearly every text.
pub(super) fn word(rank: u64) -> String {
    const COMMON: [&str; 8] = ["palun", "maja", "tänav", "auto", "puu", "naaber", "aken", "kõnnitee"];
    const SYLLABLES: [&str; 24] = [
        "ka", "le", "mi", "no", "pu", "ra", "sõ", "ta", "vä", "hü", "ju", "ko", "lä", "me", "ni", "or", "pi", "ru",
        "si", "to", "ur", "va", "äe", "öö",
    ];
    if let Some(word) = COMMON.get(rank as usize) {
        return (*word).to_owned();
    }
    let mut left = rank;
    let mut word = String::from("s");
    for _ in 0..4 {
        word.push_str(SYLLABLES[(left % 24) as usize]);
        left /= 24;
    }
    word
}

/// Ranks as people's words have them: half of what is said is said with a few words.
fn rank(chance: &mut Chance) -> u64 {
    let most = [8, 80, 800, VOCABULARY][chance.below(4) as usize];
    chance.below(most)
}

fn text(chance: &mut Chance) -> String {
    let number = 3 + chance.below(8);
    (0..number).map(|_| word(rank(chance))).collect::<Vec<_>>().join(" ")
}

/// When the case with this number of so many was submitted: they come evenly, the last one just now.
fn submitted(number: u64, of: u64, now: Timestamp) -> Timestamp {
    let ago = SECONDS - SECONDS * number / of.max(1);
    now - SignedDuration::from_secs(ago.cast_signed())
}

/// The case with this number, of so many.
pub(super) fn case(services: &[Arc<Service>], number: u64, of: u64, now: Timestamp) -> Case {
    let mut chance = Chance::new(Some(number)).0;
    let service = &services[(chance.below(services.len() as u64 * 2) as usize).min(services.len() - 1)];
    let submitted_at = submitted(number, of, now);
    let recent = now.duration_since(submitted_at).as_secs().unsigned_abs() < RECENT;
    let open = if recent { 60 } else { 4 };
    let (work, rest): (Vec<_>, Vec<_>) = service.states.iter().partition(|state| is_work(service, &state.id));
    let states = if chance.below(100) < open || rest.is_empty() { work } else { rest };
    let state = states[chance.below(states.len() as u64) as usize];
    let owner = Person { code: code(chance.below(PEOPLE)), given_name: "Mari".into(), family_name: "Näidis".into() };
    let taken = !service.actions.iter().any(|action| action.takes && action.from.contains(&state.id));
    let by = official(chance.below(OFFICIALS));
    let mut course = Course { entered_at: Some(submitted_at), ..Course::default() };
    let working = is_work(service, &state.id);
    if working && taken {
        match chance.below(200) {
            0 => {
                course.proposed = Some(Proposal {
                    action: "approve".into(),
                    by: by.clone(),
                    at: submitted_at,
                    said: Said::default(),
                });
            }
            1 | 2 => course.escalated = Some(Escalated { id: "late".into(), to: "senior".into(), at: submitted_at }),
            _ => {}
        }
    }
    let day = submitted_at.to_zoned(jiff::tz::TimeZone::UTC).date();
    let days = 5 + chance.below(60).cast_signed();
    let due = day.checked_add(jiff::ToSpan::days(days)).unwrap_or(date(2027, 1, 1));
    let bits = u128::from(submitted_at.as_millisecond().unsigned_abs()) << 80;
    course.unit = service.unit.as_ref().map(|_| UNITS[chance.below(5) as usize].to_owned());
    Case {
        id: Uuid::from_u128(bits | 7 << 76 | 2 << 62 | u128::from(number)),
        reference: Reference::from_bits(number.wrapping_mul(0x9e_3779_b97f) & 0xff_ffff_ffff),
        service: service.id.clone(),
        bundle: service.bundle.clone(),
        owner,
        represented: None,
        language: "et".into(),
        state: state.id.clone(),
        stuck: (chance.below(400) == 0).then(|| "down: nobody answers".into()),
        answers: answers(service, &mut chance),
        facts: Default::default(),
        fee: None,
        assignee: (!working || taken).then_some(by),
        decision: None,
        submitted_at,
        due: state.term.is_some().then_some(due),
        acts_at: None,
        course,
        version: 1,
    }
}

/// What people answer to the questions outside groups.
fn answers(service: &Service, chance: &mut Chance) -> Answers {
    let mut answers = Answers::default();
    for field in service.fields().filter(|field| field.group.is_none()) {
        let value = match &field.kind {
            Kind::Text { .. } | Kind::LongText { .. } | Kind::Address => Value::Text(text(chance)),
            Kind::Plate => Value::Text(format!("{:03}ABC", chance.below(1000))),
            Kind::PersonCode => Value::Text(code(chance.below(PEOPLE)).as_str().to_owned()),
            Kind::Money { .. } | Kind::Number { .. } => Value::Number(chance.below(400).into()),
            Kind::Date { .. } => Value::Date(date(2026, 1 + chance.below(12) as i8, 1 + chance.below(28) as i8)),
            Kind::Email => Value::Text("mari@example.invalid".into()),
            _ => continue,
        };
        answers.set(&field.id, Answer { value, source: Source::Person });
    }
    answers
}
