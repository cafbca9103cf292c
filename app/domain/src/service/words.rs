//! The words a service needs in its locale file, so that a missing one is found before a resident does.

use std::collections::BTreeSet;

use super::{APPEAL, Action, Condition, IfUnknown, Kind, Named, Opens, Options, Read, Service};
use crate::{rules::Expression, sheet::is_reckoned};

/// A message, and the attributes it has to have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    pub id: String,
    /// Whether the message itself needs a text.
    pub value: bool,
    pub attributes: Vec<String>,
}

fn word(id: impl Into<String>, attributes: &[&str]) -> Word {
    Word { id: id.into(), value: true, attributes: attributes.iter().map(|a| (*a).to_owned()).collect() }
}

/// Every message that the pages, letters and notices of `service` use.
pub fn words(service: &Service) -> Vec<Word> {
    let mut words = vec![word("service", &["summary", "authority", "asked", "legal"])];
    words.extend(service.steps.iter().map(|step| word(format!("step-{}", step.id), &[])));
    words.extend(
        service.steps.iter().filter_map(|step| Some(word(format!("group-{}", step.group()?), &["add", "one"]))),
    );
    words.extend(service.fields().map(|field| of_field(service, field)));
    words.extend(explained(service).into_iter().map(|id| word(id, &[])));
    words.extend(service.prechecks.iter().map(|check| word(format!("precheck-{}", check.id), &["why"])));
    words.extend(service.eligibility.iter().map(|clause| word(format!("clause-{}", clause.id), &["why"])));
    words.extend(service.reads.iter().map(|read| word(format!("read-{}", read.id), &["purpose", "down"])));
    let acts = service.catalogue.legal_basis.iter().filter(|_| !service.reads.iter().all(Read::is_by_consent));
    words.extend(acts.map(|act| word(format!("act-{act}"), &[])));
    words.extend(service.submits.iter().map(|submit| word(format!("submit-{}", submit.id), &[])));
    words.extend(service.states.iter().map(|state| word(format!("state-{}", state.id), &["resident"])));
    words.extend(service.actions.iter().map(of_action));
    let checks: BTreeSet<&String> = service.actions.iter().flat_map(|action| &action.checklist).collect();
    words.extend(checks.into_iter().map(|check| word(format!("check-{check}"), &[])));
    let letters: BTreeSet<&str> = service.letters().collect();
    words.extend(letters.into_iter().map(|letter| word(format!("letter-{letter}"), &["body"])));
    words.extend(service.escalations.iter().map(|escalate| word(format!("escalate-{}", escalate.id), &[])));
    for task in &service.tasks {
        words.push(word(format!("task-{}", task.id), if task.verdict { &["ask", "yes", "no"] } else { &["ask"] }));
    }
    words.extend(service.queues.iter().map(|queue| word(format!("queue-{}", queue.id), &["empty"])));
    words.extend(service.renewal.iter().map(|renewal| word(renewal.notice.clone(), &["body"])));
    words.extend(service.appeal.iter().map(|_| word(APPEAL, &["over"])));
    for offering in &service.offerings {
        words.push(word(offering.text(), &["body", "lead", "purpose"]));
        words.push(word(offering.text_of_closing(), &["body"]));
    }
    words.extend(service.notifies.iter().map(|notify| word(notify.text.clone(), &["body"])));
    words
}

/// Rules, tables and parameters that a calculation names before a person: those that a given field or the fee leans on.
fn explained(service: &Service) -> BTreeSet<String> {
    let given = service.fields().filter(|field| field.is_calculated() || !matches!(field.readonly, Condition::Never));
    let fee = service.fee.iter().filter(|fee| fee.fixed.is_none()).map(|fee| &fee.amount);
    let mut open: Vec<&Expression> =
        given.filter_map(|field| field.value.as_ref()).filter(|value| is_reckoned(value)).chain(fee).collect();
    let mut found = BTreeSet::new();
    while let Some(expression) = open.pop() {
        for name in expression.reads() {
            let (id, leans_on): (String, Vec<&Expression>) = match service.named(name) {
                Some((_, Named::Param(_))) => (format!("param-{name}"), Vec::new()),
                Some((_, Named::Rule(rule))) => (format!("rule-{name}"), vec![&service.rules[rule].value]),
                Some((_, Named::Table(table))) => {
                    let inputs = service.tables[table].inputs.iter().map(|input| &input.value);
                    (format!("table-{name}"), inputs.collect())
                }
                _ => continue,
            };
            if found.insert(id) {
                open.extend(leans_on);
            }
        }
    }
    found
}

/// What the applicant does at once is asked about on a page of its own: what it means, before it is done.
fn of_action(action: &Action) -> Word {
    let asked = action.is_applicants() && action.opens == Opens::Nothing;
    let attributes: &[&str] = if asked { &["story", "done", "ask", "means"] } else { &["story", "done"] };
    word(format!("action-{}", action.id), attributes)
}

/// The values that a letter, a notice or what is said of a state gets; `None` for any other text. `key` is a message,
/// or one with an attribute behind a dot.
pub fn values<'s>(service: &'s Service, key: &str) -> Option<Vec<&'s str>> {
    let (message, attribute) = key.split_once('.').unwrap_or((key, ""));
    // Who files without signing in hears by mail alone, which knows of no fee.
    let fee = service.fee.as_ref().filter(|_| service.login.is_some()).map(|_| "fee");
    if message.starts_with("state-") {
        return Some(fee.filter(|_| attribute == "resident").into_iter().collect());
    }
    if message.strip_prefix("letter-").is_some_and(|letter| service.letters().any(|known| known == letter)) {
        let answers = service.fields().filter(|field| field.group.is_none()).map(|field| field.id.as_str());
        return Some(["reference", "reason", "name", "day", "due"].into_iter().chain(answers).collect());
    }
    let renewal = service.renewal.iter().map(|renewal| &renewal.notice);
    let mut notices = service.notifies.iter().map(|notify| &notify.text).chain(renewal);
    notices.any(|text| text == message).then(|| ["reference", "reason", "until"].into_iter().chain(fee).collect())
}

/// Whether a message may have an attribute that it does not have to have: help, or words where the portal has its own.
pub fn may_have(service: &Service, message: &str, attribute: &str) -> bool {
    if message == "service" {
        return ["search", "begin", "submit"].contains(&attribute);
    }
    if message.starts_with("group-") {
        return ["too-few", "too-many"].contains(&attribute);
    }
    if message.starts_with("letter-") {
        return attribute == "appeal";
    }
    let Some(field) = service.field(message) else { return false };
    match attribute.strip_prefix("option-") {
        Some(option) => match field.kind.options() {
            Some(Options::From(_)) => true,
            Some(Options::Fixed(options)) => options.iter().any(|known| known == option),
            None => false,
        },
        None => attribute == "hint" || may_be_wrong(&field.kind, attribute),
    }
}

/// Whether an answer of this kind can be wrong in a way for which the portal has words.
fn may_be_wrong(kind: &Kind, attribute: &str) -> bool {
    match kind {
        Kind::Text { .. } | Kind::LongText { .. } | Kind::Calculated => false,
        Kind::Money { .. } => ["invalid", "too-small", "too-large"].contains(&attribute),
        Kind::Files { .. } => attribute == "too-many" || attribute.starts_with("file-"),
        _ => attribute == "invalid",
    }
}

/// Whether an option is an id, which needs the attribute `option-<id>` for its words. Any other option
/// is a name as a register writes it, `Põhja-Tallinn`, and is shown as it is.
pub fn is_id(option: &str) -> bool {
    option.starts_with(|c: char| c.is_ascii_lowercase())
        && option.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

fn of_field(service: &Service, field: &super::Field) -> Word {
    let mut word = word(&field.id, &field.kind.faults());
    let mut also = |wanted: bool, attribute: &str| {
        if wanted {
            word.attributes.push(attribute.into());
        }
    };
    also(!matches!(field.required, Condition::Never), "required");
    also(field.check.is_some(), "check");
    let asked_with = |read: &&super::Read| {
        read.if_unknown == IfUnknown::Error
            && read.args.iter().any(|(_, expression)| expression.reads().contains(&field.id.as_str()))
    };
    also(service.reads.iter().any(|read| asked_with(&read)), "unknown");
    also(field.advise.is_some(), "advise");
    if let Some(options) = field.kind.options() {
        word.attributes
            .extend(options.fixed().iter().filter(|option| is_id(option)).map(|option| format!("option-{option}")));
    }
    word
}
