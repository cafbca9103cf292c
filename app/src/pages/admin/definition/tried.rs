//! Scenarios and whether they hold, and whatever else keeps a version from being published.

use domain::{publishing::Inspection, scenario::Tried};
use leptos::prelude::*;
use text::{Args, Words};

use super::said::word;
use crate::components::{Cell, Notice, Table, Tone};

/// What was found when a version was looked at.
pub(super) struct Found {
    /// Nobody knows yet.
    under_way: bool,
    summary: Option<(Tone, String)>,
    /// As `portico check` would say it, in the language of definitions.
    faults: Vec<String>,
    rows: Vec<Vec<Cell>>,
    coverage: String,
}

pub(super) fn found(words: &Words, inspection: Option<&Inspection>) -> Found {
    let Some(inspection) = inspection else {
        return Found { under_way: true, summary: None, faults: Vec::new(), rows: Vec::new(), coverage: String::new() };
    };
    let faults: Vec<String> =
        inspection.faults.iter().cloned().chain(inspection.complaints.iter().map(ToString::to_string)).collect();
    let failed = inspection.tried.iter().filter(|one| one.fault.is_some()).count();
    let args = Args::new().number("passed", (inspection.tried.len() - failed) as u64).number("failed", failed as u64);
    let (tone, key) = match inspection.tried.len() {
        0 => (Tone::Warn, "none"),
        _ if failed > 0 => (Tone::Bad, "failed"),
        _ => (Tone::Good, "passed"),
    };
    let summary = words.attr_with("def-tried", key, &args).map(|said| (tone, said));
    let row = |one: &Tried| {
        let (tone, key) = if one.fault.is_none() { (Tone::Good, "holds") } else { (Tone::Bad, "breaks") };
        let why = one.fault.as_ref().map(|fault| format!("{} {}", ended(&fault.what), fault.cure));
        vec![
            Cell::Text(one.name.clone()),
            Cell::Tag { tone, label: word(words, "def-outcome", key) },
            Cell::Text(why.unwrap_or_default()),
            Cell::Text(format!("{}:{}", one.file, one.fault.as_ref().map_or(one.line, |fault| fault.line))),
        ]
    };
    let rows = inspection.tried.iter().map(row).collect();
    Found { under_way: false, summary, faults, rows, coverage: inspection.coverage.clone() }
}

fn ended(sentence: &str) -> String {
    format!("{}.", sentence.trim_end_matches('.'))
}

pub(super) fn view(words: &Words, found: Found, again: String) -> AnyView {
    if found.under_way {
        let [title, text, label] = ["def-under-way", "def-under-way-text", "def-look-again"].map(|key| words.text(key));
        return view! { <Notice title tone=Tone::Info><p>{text}</p><p><a href=again>{label}</a></p></Notice> }
            .into_any();
    }
    let summary = found.summary.map(|(tone, title)| view! { <Notice title tone/> });
    let faults = (!found.faults.is_empty()).then(|| {
        let line = |fault: String| view! { <li lang="en" dir="ltr">{fault}</li> };
        view! {
            <Notice title=words.text("def-faults") tone=Tone::Bad>
                <ul>{found.faults.into_iter().map(line).collect_view()}</ul>
            </Notice>
        }
    });
    let columns = super::columns(words, &["def-scenario", "def-result", "def-because", "def-place"]);
    let table = (!found.rows.is_empty()).then(|| {
        view! { <Table id="scenarios-tried" caption=words.text("def-scenarios") quiet=true folds=true columns rows=found.rows/> }
    });
    let coverage =
        (!found.coverage.is_empty()).then(|| view! { <p class="hint" lang="en" dir="ltr">{found.coverage}</p> });
    view! { {summary}{faults}{table}{coverage} }.into_any()
}
