//! Data: what is asked of registers and why, what they are told, and how long what is known is kept.

use domain::service::{Answering, IfDown, Keep, Read, Submit};
use leptos::prelude::*;
use text::{Args, Words};

use super::said::{Say, readable, word};
use crate::{
    components::{Cell, Table},
    pages::{answer::register_title, inquiries::basis},
};

/// What comes from registers and what goes there.
pub(super) struct Data {
    reads: Vec<Vec<Cell>>,
    submits: Vec<Vec<Cell>>,
    offers: Vec<Vec<Cell>>,
    kept: Vec<String>,
}

pub(super) fn data(say: Say<'_>) -> Data {
    let (words, service) = (say.words, say.service);
    let offers = service.offerings.iter().map(|offer| {
        vec![
            Cell::Text(register_title(words, &offer.feed.register)),
            Cell::Text(words.attr(&offer.text(), "purpose").unwrap_or_default()),
            Cell::Text(offer.when.as_ref().map(|when| say.expression(when)).unwrap_or_default()),
            Cell::Text(say.span(&offer.expires)),
        ]
    });
    let draft = service
        .retention
        .as_ref()
        .and_then(|retention| retention.draft)
        .and_then(|span| words.attr_with("def-kept-note", "draft", &Args::new().text("length", say.span(&span))));
    let outcomes = service.retention.iter().flat_map(|retention| &retention.outcomes);
    let outcomes = outcomes.filter_map(|(state, keep)| {
        let (key, length) = match keep {
            Keep::Always => ("always", String::new()),
            Keep::For(span) => ("for", say.span(span)),
        };
        words.attr_with("def-kept-note", key, &Args::new().text("length", length).text("state", say.state(state)))
    });
    let kept: Vec<String> = draft.into_iter().chain(outcomes).collect();
    Data {
        reads: service.reads.iter().map(|read| asked(say, read)).collect(),
        submits: service.submits.iter().map(|submit| told(say, submit)).collect(),
        offers: offers.collect(),
        kept: if kept.is_empty() { vec![word(words, "def-kept-note", "nothing")] } else { kept },
    }
}

/// One question to a register.
fn asked(say: Say<'_>, read: &Read) -> Vec<Cell> {
    let words = say.words;
    let sends = read.args.iter().map(|(name, value)| format!("{}: {}", readable(name), say.expression(value)));
    let gives = read.gives.iter().map(|(part, _)| say.name(&format!("{}.{part}", read.id)));
    let down = match read.if_down {
        IfDown::Ask => "ask",
        IfDown::Defer => "defer",
        IfDown::Stop => "stop",
    };
    let kept = match &read.evidence {
        Some(span) => words.attr_with("def-evidence", "for", &Args::new().text("length", say.span(span))),
        None => words.attr("def-evidence", "none"),
    };
    let source = format!("{} ({})", register_title(words, &read.call.register), read.call);
    vec![
        Cell::Text(source),
        Cell::Text(words.attr(&format!("read-{}", read.id), "purpose").unwrap_or_default()),
        Cell::Text(basis(words, say.service, read)),
        Cell::Text(sends.collect::<Vec<_>>().join(", ")),
        Cell::Text(gives.collect::<Vec<_>>().join(", ")),
        Cell::Text(word(words, "def-if-down", down)),
        Cell::Text(kept.unwrap_or_default()),
    ]
}

/// One message to a register.
fn told(say: Say<'_>, submit: &Submit) -> Vec<Cell> {
    let words = say.words;
    let body = submit.body.iter().map(|(part, value)| format!("{}: {}", readable(part), say.expression(value)));
    let answer = match submit.answer {
        Answering::AtOnce => word(words, "def-answers", "at-once"),
        Answering::Later(within) => {
            words.attr_with("def-answers", "later", &Args::new().text("length", say.length(within))).unwrap_or_default()
        }
    };
    vec![
        Cell::Text(format!("{} ({})", register_title(words, &submit.call.register), submit.call)),
        Cell::Text(words.text(&format!("submit-{}", submit.id))),
        Cell::Text(say.states(&submit.when)),
        Cell::Text(body.collect::<Vec<_>>().join(", ")),
        Cell::Text(answer),
    ]
}

pub(super) fn view(words: &Words, data: Data) -> AnyView {
    let table = |id: &'static str, caption: &str, columns: &[&str], rows: Vec<Vec<Cell>>| {
        (!rows.is_empty()).then(|| {
            let columns = super::columns(words, columns);
            view! { <Table id caption=words.text(caption) folds=true columns rows/> }
        })
    };
    let none = data.reads.is_empty().then(|| view! { <p>{words.text("def-no-reads")}</p> });
    let of_reads =
        ["def-register", "def-purpose", "def-basis", "def-sends", "def-gets", "def-silent", "def-evidence-kept"];
    let kept = data.kept.into_iter().map(|one| view! { <li>{one}</li> }).collect_view();
    view! {
        {none}
        {table("reads", "def-reads", &of_reads, data.reads)}
        {table("submits", "def-submits", &["def-register", "def-what", "def-in-state", "def-sends", "def-reply"], data.submits)}
        {table("offers", "def-offers", &["def-register", "def-purpose", "def-when", "def-stands"], data.offers)}
        <h3>{words.text("def-kept-title")}</h3>
        <ul>{kept}</ul>
    }
    .into_any()
}
