//! How an answer is written for people: a date as a date, a choice in words, with where it came from.

use domain::{
    answers::{Answer, Source},
    application::LOOK,
    journey::show_value,
    rules::Value,
    service::{Field, Kind},
};
use text::{Args, Words};

use crate::components::{Provenance, SummaryRow};

/// An answer as a row of a summary, with the way to change it, if there is one.
pub(super) fn row(words: &Words, field: &Field, answer: Option<&Answer>, change: Option<String>) -> SummaryRow {
    SummaryRow {
        label: words.text(&field.id),
        value: withheld(words, answer)
            .unwrap_or_else(|| one_per_line(words, field, answer.map_or(&Value::Null, |answer| &answer.value))),
        from: answer.and_then(|answer| provenance(words, field, answer)),
        change,
        ..SummaryRow::default()
    }
}

/// The same for an answer that may be called wrong at the address `dispute`.
pub(super) fn row_to_mend(
    words: &Words,
    field: &Field,
    answer: Option<&Answer>,
    dispute: Option<String>,
    change: Option<String>,
) -> SummaryRow {
    match (answer.map(|answer| &answer.source), dispute) {
        (Some(Source::Register { .. }), wrong) => SummaryRow { wrong, ..row(words, field, answer, None) },
        (Some(Source::Disputed { .. }), Some(at)) => row(words, field, answer, Some(at)),
        _ => row(words, field, answer, change),
    }
}

/// The address at which the answer of a field's read is called wrong, if it can be.
pub(super) fn dispute_of(disputes: &[(String, String)], base: &str, field: &str) -> Option<String> {
    let (_, read) = disputes.iter().find(|(disputed, _)| disputed == field)?;
    Some(format!("{base}/disputes/{read}#{field}"))
}

/// An answer in words; that it is not for whoever looks, where it is not.
pub fn told(words: &Words, field: &Field, answer: Option<&Answer>) -> String {
    withheld(words, answer).unwrap_or_else(|| shown(words, field, answer.map_or(&Value::Null, |answer| &answer.value)))
}

fn withheld(words: &Words, answer: Option<&Answer>) -> Option<String> {
    answer.filter(|answer| answer.source == Source::Withheld).map(|_| words.text("answer-withheld"))
}

/// The value, several choices one under the other.
fn one_per_line(words: &Words, field: &Field, value: &Value) -> String {
    match (&field.kind, value) {
        (Kind::Choices { .. }, Value::List(items)) if !items.is_empty() => {
            let label = |item: &Value| option_label(words, &field.id, &show_value(item));
            items.iter().map(label).collect::<Vec<_>>().join("\n")
        }
        _ => shown(words, field, value),
    }
}

/// The value in the words of the page; “not answered” where there is none.
pub fn shown(words: &Words, field: &Field, value: &Value) -> String {
    match (&field.kind, value) {
        (_, Value::Null) => words.text("answer-none"),
        (_, Value::Date(date)) => words.date(*date),
        (_, Value::Bool(true)) => words.text("answer-yes"),
        (_, Value::Bool(false)) => words.text("answer-no"),
        (Kind::Money { .. }, Value::Number(euros)) => words.money(*euros),
        (_, Value::Number(number)) => words.number(*number),
        (Kind::Choice { .. } | Kind::List { .. }, Value::Text(option)) => option_label(words, &field.id, option),
        (Kind::Country, Value::Text(code)) => country_name(words, code),
        (Kind::PersonCode, Value::Text(code)) => plain_code(code).to_owned(),
        (Kind::Iban, Value::Text(iban)) => in_fours(iban),
        (Kind::Person, Value::Context(_)) => {
            let part = |part: &str| show_value(value.part(part));
            format!("{}, {}", part("name"), plain_code(&part("code")))
        }
        (Kind::Files { .. }, Value::List(files)) => {
            files.iter().map(|file| show_value(file.part("name"))).collect::<Vec<_>>().join("\n")
        }
        (_, Value::List(items)) => {
            let label = |item: &Value| option_label(words, &field.id, &show_value(item));
            words.list(&items.iter().map(label).collect::<Vec<_>>())
        }
        _ => show_value(value),
    }
}

/// A choice in words; the register's own word where the locale file has none.
pub(super) fn option_label(words: &Words, field: &str, option: &str) -> String {
    words.attr(field, &format!("option-{option}")).unwrap_or_else(|| option.to_owned())
}

/// A country's name in the language of the page.
pub(super) fn country_name(words: &Words, code: &str) -> String {
    let key = format!("country-{code}");
    if words.has(&key) { words.text(&key) } else { code.to_owned() }
}

/// A size as people say it: “120 kB”, “1.2 MB”.
pub fn file_size(words: &Words, bytes: u64) -> String {
    let (unit, in_tenths) =
        if bytes < 1_000_000 { ("size-kb", bytes.div_ceil(1000) * 10) } else { ("size-mb", bytes / 100_000) };
    let number = rust_decimal::Decimal::new(i64::try_from(in_tenths).unwrap_or(i64::MAX), 1).normalize();
    words.text_with(unit, &Args::new().number("size", number))
}

/// An Estonian personal code as people write it, without its country.
fn plain_code(code: &str) -> &str {
    code.strip_prefix("EE").unwrap_or(code)
}

/// An account number in groups of four signs.
fn in_fours(iban: &str) -> String {
    let signs: Vec<char> = iban.chars().collect();
    signs.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join("\u{a0}")
}

/// Where an answer came from; nothing for the person's own words.
pub(super) fn provenance(words: &Words, field: &Field, answer: &Answer) -> Option<Provenance> {
    match &answer.source {
        Source::Register { register, at } => {
            Some(Provenance::Register { register: register_name(words, register), asked: words.calendar_day(*at) })
        }
        Source::Disputed { register, at, said, why } => Some(Provenance::Disputed {
            register: register_name(words, register),
            asked: words.calendar_day(*at),
            said: shown(words, field, said),
            why: why.clone(),
        }),
        Source::Offered { register, at, said, why } => {
            let (register, asked) = (register_name(words, register), words.calendar_day(*at));
            Some(match *said == answer.value {
                true => Provenance::Register { register, asked },
                false => Provenance::Changed { register, asked, said: shown(words, field, said), why: why.clone() },
            })
        }
        // What it was begun with is nothing that was worked out.
        Source::Rule if field.value.as_ref().is_some_and(|value| value.reads().contains(&LOOK)) => None,
        Source::Rule => Some(Provenance::Rule),
        Source::Withheld => None,
        Source::Person => None,
    }
}

/// Whether the person can change the answer.
pub(super) fn is_own(answer: Option<&Answer>) -> bool {
    answer
        .is_none_or(|answer| matches!(answer.source, Source::Person | Source::Disputed { .. } | Source::Offered { .. }))
}

/// A register's name by itself, at the start of a line.
pub(super) fn register_title(words: &Words, register: &str) -> String {
    words.attr(&format!("register-{register}"), "title").unwrap_or_else(|| register_name(words, register))
}

/// A register's name inside a sentence.
pub fn register_name(words: &Words, register: &str) -> String {
    words.text(&format!("register-{register}"))
}
