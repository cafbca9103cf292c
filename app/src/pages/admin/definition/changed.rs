//! What a version says otherwise than the one in force: its tables, and its words.

use std::collections::BTreeMap;

use domain::service::{Bundle, Changed, How, changes};
use leptos::prelude::*;
use text::{Words, messages};

use super::said::word;
use crate::components::{Cell, Details, Table, Tone};

/// Rows for what is new, gone, and said otherwise.
pub(super) struct Changes {
    tables: Vec<Vec<Cell>>,
    words: Vec<Vec<Cell>>,
}

pub(super) fn changed(words: &Words, before: &Bundle, now: &Bundle) -> Changes {
    let tables = changes(before, now).into_iter().flat_map(|one| rows(words, one)).collect();
    Changes { tables, words: said(words, before, now) }
}

fn rows(words: &Words, one: Changed) -> Vec<Vec<Cell>> {
    let what = match one.kind.as_str() {
        "table" => word(words, "def-once", &one.id),
        kind => format!("{}: {}", word(words, "def-table", kind), one.id),
    };
    match one.how {
        How::Added => vec![row(words, what, "added", String::new(), String::new())],
        How::Removed => vec![row(words, what, "removed", String::new(), String::new())],
        How::Otherwise(keys) => keys
            .into_iter()
            .map(|(key, before, now)| {
                let of = |text: Option<String>| text.map(|text| format!("{key} = {text}")).unwrap_or_default();
                row(words, what.clone(), "otherwise", of(before), of(now))
            })
            .collect(),
    }
}

fn row(words: &Words, what: String, how: &str, before: String, now: String) -> Vec<Cell> {
    let tone = match how {
        "added" => Tone::Good,
        "removed" => Tone::Bad,
        _ => Tone::Warn,
    };
    let tag = Cell::Tag { tone, label: word(words, "def-how-changed", how) };
    vec![Cell::Text(what), tag, Cell::Text(before), Cell::Text(now)]
}

/// Messages of each language that are new, gone, or worded otherwise.
fn said(words: &Words, before: &Bundle, now: &Bundle) -> Vec<Vec<Cell>> {
    let all = |bundle: &Bundle| -> BTreeMap<(String, String), String> {
        let of = |(lang, text): (&str, &std::sync::Arc<str>)| {
            let lang = lang.to_owned();
            messages(text).into_iter().map(move |(id, text)| ((lang.clone(), id), text))
        };
        bundle.words().flat_map(of).collect()
    };
    let (mut old, new) = (all(before), all(now));
    let mut rows = Vec::new();
    for ((lang, id), text) in new {
        let what = format!("{lang}: {id}");
        match old.remove(&(lang, id)) {
            None => rows.push(row(words, what, "added", String::new(), text)),
            Some(before) if before != text => rows.push(row(words, what, "otherwise", before, text)),
            Some(_) => {}
        }
    }
    rows.extend(
        old.into_iter().map(|((lang, id), text)| row(words, format!("{lang}: {id}"), "removed", text, String::new())),
    );
    rows
}

pub(super) fn view(words: &Words, changes: Changes) -> AnyView {
    let columns = || super::columns(words, &["def-what", "def-changed-how", "def-before", "def-now"]);
    let nothing = changes.tables.is_empty() && changes.words.is_empty();
    let table = |id: &'static str, caption: &str, rows: Vec<Vec<Cell>>| {
        (!rows.is_empty()).then(|| view! { <Table id caption=words.text(caption) folds=true columns=columns() rows/> })
    };
    let many = changes.words.len() > 20;
    let said = table("words-changed", "def-changed-words", changes.words);
    let said = match many {
        true => view! { <Details summary=words.text("def-changed-words")>{said}</Details> }.into_any(),
        false => said.into_any(),
    };
    view! {
        {nothing.then(|| view! { <p>{words.text("def-changed-nothing")}</p> })}
        {table("tables-changed", "def-changed-tables", changes.tables)}
        {said}
    }
    .into_any()
}
