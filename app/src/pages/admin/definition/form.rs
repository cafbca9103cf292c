//! Pages and questions: what is asked, when, and what keeps an answer from being taken.

use domain::service::{Condition, Edit, Field, Kind, Options, Step};
use leptos::prelude::*;
use text::{Args, Words};

use super::said::{Say, word};
use crate::{
    components::{Cell, Column, Table},
    pages::answer::option_label,
};

/// One page of questions.
pub(super) struct Asked {
    id: String,
    title: String,
    notes: Vec<String>,
    rows: Vec<Vec<Cell>>,
}

pub(super) fn steps(say: Say<'_>) -> Vec<Asked> {
    let step = |step: &Step| Asked {
        id: format!("step-{}", step.id),
        title: say.words.text(&format!("step-{}", step.id)),
        notes: notes(say, step),
        rows: step.fields.iter().map(|field| row(say, field)).collect(),
    };
    say.service.steps.iter().map(step).collect()
}

/// When a page is asked, and how often.
fn notes(say: Say<'_>, step: &Step) -> Vec<String> {
    let words = say.words;
    let shown = match &step.show {
        Condition::Always => None,
        Condition::Never => Some(words.text("def-never")),
        Condition::When(when) => {
            Some(words.text_with("def-step-when", &Args::new().text("when", say.expression(when))))
        }
    };
    let repeats = step.repeat.as_ref().map(|repeat| {
        let args = Args::new().number("min", u64::from(repeat.min)).number("max", u64::from(repeat.max));
        words.text_with("def-step-repeats", &args)
    });
    shown.into_iter().chain(repeats).collect()
}

fn row(say: Say<'_>, field: &Field) -> Vec<Cell> {
    let words = say.words;
    vec![
        Cell::Text(words.text(&field.id)),
        Cell::Text(kind(say, field)),
        Cell::Text(asked(say, field)),
        Cell::Text(from(say, field)),
        Cell::Text(checks(say, field)),
    ]
}

/// What kind of answer it takes, with its options.
fn kind(say: Say<'_>, field: &Field) -> String {
    let words = say.words;
    let name = word(words, "def-kind", kind_word(&field.kind));
    let options = match &field.kind {
        Kind::Choice { options } | Kind::Choices { options } | Kind::List { options } => options,
        _ => return name,
    };
    let options = match options {
        Options::Fixed(all) => all.iter().map(|one| option_label(words, &field.id, one)).collect::<Vec<_>>().join(", "),
        Options::From(of) => say.expression(of),
    };
    format!("{name}: {options}")
}

fn kind_word(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text { .. } => "text",
        Kind::LongText { .. } => "long_text",
        Kind::Number { .. } => "number",
        Kind::Money { .. } => "money",
        Kind::Date { .. } => "date",
        Kind::YesNo => "yes_no",
        Kind::Choice { .. } => "choice",
        Kind::Choices { .. } => "choices",
        Kind::List { .. } => "list",
        Kind::Country => "country",
        Kind::PersonCode => "person_code",
        Kind::Person => "person",
        Kind::CompanyCode => "company_code",
        Kind::Plate => "plate",
        Kind::Iban => "iban",
        Kind::Email => "email",
        Kind::Phone => "phone",
        Kind::Address => "address",
        Kind::Files { .. } => "files",
        Kind::Calculated => "calculated",
    }
}

/// When it is asked, and whether it has to be answered.
fn asked(say: Say<'_>, field: &Field) -> String {
    let words = say.words;
    let when = |condition: &Condition, key: &str| match condition {
        Condition::Always => Some(word(words, key, "always")),
        Condition::Never => Some(word(words, key, "never")),
        Condition::When(when) => words.attr_with(key, "when", &Args::new().text("when", say.expression(when))),
    };
    let shown = Some(&field.show).filter(|show| !matches!(show, Condition::Always));
    let shown = shown.and_then(|show| when(show, "def-asked"));
    let required = Some(&field.required).filter(|_| !field.is_calculated());
    let required = required.and_then(|required| when(required, "def-required"));
    shown.into_iter().chain(required).collect::<Vec<_>>().join(" ")
}

/// Who answers it, beside the person.
fn from(say: Say<'_>, field: &Field) -> String {
    let words = say.words;
    let reads = say.service.reads.iter().filter(|read| read.fill.iter().any(|(id, _)| *id == field.id));
    let mut all: Vec<String> = reads
        .map(|read| {
            let edit = match read.edit {
                Edit::Locked => "locked",
                Edit::Editable => "editable",
                Edit::WithReason => "with-reason",
            };
            let args = Args::new().text("read", words.text(&format!("read-{}", read.id)));
            words.attr_with("def-from", edit, &args).unwrap_or_default()
        })
        .collect();
    if let Some(value) = &field.value {
        let given = field.is_calculated() || !matches!(field.readonly, Condition::Never);
        let args = Args::new().text("value", say.expression(value));
        all.extend(words.attr_with("def-from", if given { "given" } else { "offered" }, &args));
    }
    all.join(" ")
}

/// What a right answer has to meet.
fn checks(say: Say<'_>, field: &Field) -> String {
    let words = say.words;
    let has = |key: &str, value: String| words.attr_with("def-check", key, &Args::new().text("value", value));
    let number = |number: &rust_decimal::Decimal| words.number(number.normalize());
    let bounds = match &field.kind {
        Kind::Number { min, max } => [min.as_ref().map(number), max.as_ref().map(number)],
        Kind::Money { min, max } => [Some(words.money(*min)), max.map(|max| words.money(max))],
        Kind::Date { min, max } => [min, max].map(|bound| bound.as_ref().map(|bound| say.expression(bound))),
        _ => [None, None],
    };
    let [min, max] = bounds;
    let of_text = match &field.kind {
        Kind::Text { max } | Kind::LongText { max } => has("signs", words.number(*max)),
        Kind::Files { max, .. } => has("files", words.number(*max)),
        _ => None,
    };
    let own = field.check.as_ref().and_then(|check| has("check", say.expression(check)));
    let advice = field.advise.as_ref().and_then(|advise| has("advise", say.expression(advise)));
    let bounds = [min.and_then(|min| has("min", min)), max.and_then(|max| has("max", max))];
    bounds.into_iter().chain([of_text, own, advice]).flatten().collect::<Vec<_>>().join(" ")
}

pub(super) fn view(words: &Words, steps: Vec<Asked>) -> AnyView {
    let columns = || super::columns(words, &["def-question", "def-answer", "def-when", "def-who", "def-checked"]);
    let step = |step: Asked| {
        let notes = step.notes.into_iter().map(|note| view! { <p class="hint">{note}</p> }).collect_view();
        let columns: Vec<Column> = columns();
        view! { <Table id=step.id caption=step.title folds=true columns rows=step.rows/>{notes} }
    };
    steps.into_iter().map(step).collect_view().into_any()
}
