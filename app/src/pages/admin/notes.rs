//! Notes of officials on a case, and the form for the next one.

use domain::{case::Note, desk::Desktop};
use leptos::prelude::*;
use text::Args;

use super::slipped::Forms;
use crate::{
    components::{Details, Fault, Said},
    pages::thread::{Paper, files, thread},
};

pub(super) struct Notes {
    title: String,
    about: String,
    strike: String,
    said: Vec<(Said, Option<(Paper, bool)>)>,
    paper: Paper,
}

impl Notes {
    /// `at` is the address of the case.
    pub(super) fn of(forms: &Forms<'_>, found: &Desktop, at: &str) -> Self {
        let words = forms.words;
        let note = |note: &Note| {
            let struck = note.struck.as_ref().map(|struck| {
                let args = Args::new().text("name", struck.by.full_name()).text("reason", struck.reason.clone());
                words.text_with("notes-struck", &args)
            });
            let form = format!("strike-{}", note.id);
            let strike = struck.is_none().then(|| {
                let paper = forms.paper(&form, format!("{at}/notes/{}", note.id), "notes-strike", false);
                (paper, forms.is_open(&form))
            });
            let said = Said {
                by: note.by.full_name(),
                at: note.at,
                text: note.text.clone(),
                files: files(words, &note.files, &found.view.files, at),
                mine: false,
                struck,
                more: None,
            };
            (said, strike)
        };
        Self {
            title: words.text("notes"),
            about: words.text("notes-about"),
            strike: words.attr("notes-strike", "open").unwrap_or_default(),
            said: found.beside.notes.iter().map(note).collect(),
            paper: forms.paper("note", format!("{at}/notes"), "notes-write", true),
        }
    }

    /// Whether it has the form that strikes a note out.
    pub(super) fn has(&self, form: &str) -> bool {
        self.said.iter().any(|(_, strike)| strike.as_ref().is_some_and(|(paper, _)| paper.form == form))
    }

    pub(super) fn faults(&self) -> Vec<Fault> {
        let strikes = self.said.iter().filter_map(|(_, strike)| strike.as_ref());
        self.paper.faults().into_iter().chain(strikes.flat_map(|(paper, _)| paper.faults())).collect()
    }

    pub(super) fn view(self) -> AnyView {
        let summary = self.strike;
        let one = |(said, strike): (Said, Option<(Paper, bool)>)| {
            let more = strike.map(|(paper, open)| {
                let summary = summary.clone();
                view! { <Details summary open>{paper.view()}</Details> }.into_any()
            });
            Said { more, ..said }
        };
        view! {
            <section class="sheet" id="notes">
                <h2>{self.title}</h2>
                <p class="hint">{self.about}</p>
                {thread(self.said.into_iter().map(one).collect())}
                {self.paper.view()}
            </section>
        }
        .into_any()
    }
}
