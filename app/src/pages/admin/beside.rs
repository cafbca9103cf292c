//! All sections of a case's page beside the case itself: made before the page, shown within it.

use domain::desk::Desktop;
use leptos::prelude::*;
use text::Words;

use super::{
    aside::{PutAside, PutAsideForm},
    changes::Changes,
    links::Links,
    notes::Notes,
    sent::Sent,
    slipped::Forms,
    talk::Talked,
    tasks::Tasks,
    terms::Terms,
};
use crate::components::Fault;

pub(super) struct Beside {
    aside: Option<PutAside>,
    put_aside: Option<PutAsideForm>,
    changes: Option<Changes>,
    sent: Option<Sent>,
    terms: Option<Terms>,
    talk: Talked,
    notes: Notes,
    tasks: Option<Tasks>,
    links: Links,
}

/// The sections, to be put where they belong.
pub(super) struct Shown {
    pub(super) aside: Option<AnyView>,
    pub(super) put_aside: Option<AnyView>,
    pub(super) changes: Option<AnyView>,
    pub(super) sent: Option<AnyView>,
    pub(super) terms: Option<AnyView>,
    pub(super) talk: AnyView,
    pub(super) notes: AnyView,
    pub(super) tasks: Option<AnyView>,
    pub(super) links: AnyView,
}

impl Beside {
    /// `at` is the address of the case, `room` that of all cases.
    pub(super) fn of(forms: &Forms<'_>, found: &Desktop, (at, room): (&str, &str)) -> Self {
        let words = forms.words;
        Self {
            aside: PutAside::of(forms, found, at),
            put_aside: PutAsideForm::of(forms, found, at),
            changes: Changes::of(words, found),
            sent: Sent::of(words, found),
            terms: Terms::of(words, found),
            talk: Talked::of(forms, found, at),
            notes: Notes::of(forms, found, at),
            tasks: Tasks::of(forms, found, at),
            links: Links::of(forms, found, (at, room)),
        }
    }

    pub(super) fn faults(&self) -> Vec<Fault> {
        let mut faults = self.talk.faults();
        faults.extend(self.notes.faults());
        faults.extend(self.tasks.iter().flat_map(Tasks::faults));
        faults.extend(self.links.faults());
        faults.extend(self.put_aside.iter().flat_map(PutAsideForm::faults));
        faults
    }

    /// Whether the page has a form of this name.
    pub(super) fn has(&self, form: &str) -> bool {
        match form {
            "note" | "link" => true,
            "talk" => self.talk.may_write(),
            "aside" => self.put_aside.is_some(),
            _ => self.notes.has(form) || self.tasks.as_ref().is_some_and(|tasks| tasks.has(form)),
        }
    }

    /// The sections of the page in the order in which a narrow screen shows them.
    pub(super) fn sections(&self, words: &Words, acts: bool) -> Vec<(&'static str, String)> {
        let all = [
            ("answers", "case-answers", true),
            ("changes", "changes", self.changes.is_some()),
            ("terms", "terms", self.terms.is_some()),
            ("sent", "sent", self.sent.is_some()),
            ("acts", "desk-actions", acts),
            ("talk", "talk", true),
            ("notes", "notes", true),
            ("tasks", "tasks", self.tasks.is_some()),
            ("links", "links", true),
            ("story", "case-story", true),
            ("looks", "desk-looks", true),
        ];
        all.into_iter().filter(|(_, _, there)| *there).map(|(id, key, _)| (id, words.text(key))).collect()
    }

    pub(super) fn view(self) -> Shown {
        Shown {
            aside: self.aside.map(PutAside::view),
            put_aside: self.put_aside.map(PutAsideForm::view),
            changes: self.changes.map(Changes::view),
            sent: self.sent.map(Sent::view),
            terms: self.terms.map(Terms::view),
            talk: self.talk.view(),
            notes: self.notes.view(),
            tasks: self.tasks.map(Tasks::view),
            links: self.links.view(),
        }
    }
}
