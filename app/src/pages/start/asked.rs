//! What a service asks of the person, and what it fetches instead.

use domain::service::{Condition, Field, Kind, Level, Service, Step};
use text::{Args, Words};

use crate::{components::SummaryRow, pages::inquiries::row};

/// What to have at hand: a way to sign in, and what nobody knows by heart.
pub(super) fn needs(words: &Words, service: &Service) -> Vec<String> {
    let level = match service.login {
        None => "none",
        Some(Level::Low) => "low",
        Some(Level::Substantial) => "substantial",
        Some(Level::High) => "high",
    };
    let mut keys = vec![level];
    // What only some are asked for nobody has to look up before.
    let all = service.steps.iter().filter(|step| !is_conditional(&step.show)).flat_map(|step| &step.fields);
    let asked = all.filter(|field| is_asked(service, field) && !is_conditional(&field.show));
    for key in asked.filter(|field| !matches!(field.required, Condition::Never)).filter_map(need) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys.into_iter().map(|key| words.text(&format!("start-need-{key}"))).collect()
}

/// Whether it depends on something whether it is there.
fn is_conditional(show: &Condition) -> bool {
    show.expression().is_some()
}

/// What an answer takes that has to be looked up first.
fn need(field: &Field) -> Option<&'static str> {
    match field.kind {
        Kind::Plate => Some("plate"),
        Kind::Files { .. } => Some("files"),
        Kind::Iban => Some("iban"),
        Kind::PersonCode | Kind::Person => Some("person"),
        Kind::CompanyCode => Some("company"),
        _ => None,
    }
}

/// How many pages and questions there are, and each page with what it asks.
pub(super) fn pages(words: &Words, service: &Service) -> (String, Vec<(String, String)>) {
    let count = |step: &Step| step.fields.iter().filter(|field| is_asked(service, field)).count() as u64;
    let page = |step: &Step| {
        let key = if step.repeat.is_some() { "start-page-each" } else { "start-page" };
        let says = words.text_with(key, &Args::new().number("questions", count(step)));
        (words.text(&format!("step-{}", step.id)), says)
    };
    let all: u64 = service.steps.iter().map(count).sum();
    let args = Args::new().number("pages", service.steps.len() as u64).number("questions", all);
    let fields = || service.fields().filter(|field| is_asked(service, field));
    let most = service.steps.iter().any(|step| is_conditional(&step.show)) || fields().any(|f| is_conditional(&f.show));
    (
        words.text_with(if most { "start-pages-most" } else { "start-pages" }, &args),
        service.steps.iter().map(page).collect(),
    )
}

/// Whether the person is asked, as far as can be told: what a register fills or a rule computes is not.
fn is_asked(service: &Service, field: &Field) -> bool {
    let filled = service.reads.iter().any(|read| read.fill.iter().any(|(id, _)| *id == field.id));
    !filled && !matches!(field.kind, Kind::Calculated) && !matches!(field.readonly, Condition::Always)
}

/// The registers that are asked, each with what for and what lets it be asked.
pub(super) fn registers(words: &Words, service: &Service) -> Vec<SummaryRow> {
    service.reads.iter().map(|read| row(words, service, read)).collect()
}
