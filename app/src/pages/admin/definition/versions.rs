//! How a version came to be in force: who proposed it and who published it.

use domain::{
    people::Person,
    publishing::{ProposedVersion, PublishedVersion, Standing},
};
use leptos::prelude::*;
use text::{Args, Words};

use super::said::word;
use crate::{
    components::{Cell, Table, Tone},
    render::PageCtx,
};

/// What was published and proposed.
pub(super) struct Versions {
    published: Vec<Vec<Cell>>,
    proposed: Vec<Vec<Cell>>,
}

pub(super) fn versions(ctx: &PageCtx, published: &[PublishedVersion], proposed: &[ProposedVersion]) -> Versions {
    let words = &ctx.words;
    let by = |number: i64| {
        proposed.iter().find_map(|one| match &one.standing {
            Standing::Published { by, number: its, .. } if *its == number => {
                let args = Args::new().text("proposer", called(&one.by)).text("publisher", called(by));
                Some(words.text_with("def-by-two", &args))
            }
            _ => None,
        })
    };
    let row = |one: &PublishedVersion| {
        vec![
            Cell::Text(one.version.clone()),
            Cell::Text(words.date(one.valid_from)),
            Cell::Text(words.moment(one.at)),
            Cell::Text(by(one.number).unwrap_or_else(|| words.text("def-by-none"))),
        ]
    };
    Versions {
        published: published.iter().map(row).collect(),
        proposed: proposed.iter().map(|one| proposal(ctx, one, None)).collect(),
    }
}

/// One proposal; `service` names its service where it stands among those of others.
pub(super) fn proposal(ctx: &PageCtx, one: &ProposedVersion, service: Option<String>) -> Vec<Cell> {
    let words = &ctx.words;
    let href = ctx.here(&address(&one.service, &one.bundle));
    let label = service.map_or_else(|| one.version.clone(), |service| format!("{service}, {}", one.version));
    let (tone, key) = match &one.standing {
        Standing::Waiting => (Tone::Warn, "waiting"),
        Standing::Published { .. } => (Tone::Good, "published"),
        Standing::Refused { .. } => (Tone::Bad, "refused"),
        Standing::TakenBack { .. } => (Tone::Calm, "taken-back"),
    };
    vec![
        Cell::Link { href, label },
        Cell::Text(words.date(one.valid_from)),
        Cell::Text(called(&one.by)),
        Cell::Text(words.moment(one.at)),
        Cell::Tag { tone, label: word(words, "def-standing", key) },
        Cell::Text(decided(words, &one.standing)),
    ]
}

/// Who decided, when, and why.
pub(super) fn decided(words: &Words, standing: &Standing) -> String {
    let by = |key: &str, by: &Person, at| {
        words.attr_with("def-decided", key, &Args::new().text("name", called(by)).moment("at", at)).unwrap_or_default()
    };
    match standing {
        Standing::Waiting => String::new(),
        Standing::Published { by: who, at, .. } => by("published", who, *at),
        Standing::Refused { by: who, at, reason } => format!("{}\n{reason}", by("refused", who, *at)),
        Standing::TakenBack { at } => {
            words.attr_with("def-decided", "taken-back", &Args::new().moment("at", *at)).unwrap_or_default()
        }
    }
}

/// The page of a proposed version.
pub(super) fn address(service: &str, bundle: &str) -> String {
    format!("/admin/services/{service}/proposals/{bundle}")
}

/// An official by name; by code where no name is known.
pub(super) fn called(person: &Person) -> String {
    let name = person.full_name();
    if name.trim().is_empty() { person.code.as_str().to_owned() } else { name.trim().to_owned() }
}

pub(super) const PROPOSED: [&str; 6] =
    ["def-version", "def-valid-from", "def-proposed-by", "def-proposed-at", "def-stands-now", "def-decision"];

pub(super) fn view(words: &Words, versions: Versions) -> AnyView {
    let published = super::columns(words, &["def-version", "def-valid-from", "def-published-at", "def-published-by"]);
    let proposed = (!versions.proposed.is_empty()).then(|| {
        let columns = super::columns(words, &PROPOSED);
        view! { <Table id="proposed" caption=words.text("def-proposed") folds=true columns rows=versions.proposed/> }
    });
    view! {
        <Table id="published" caption=words.text("def-published") folds=true columns=published rows=versions.published/>
        {proposed}
    }
    .into_any()
}
