//! A form beside a case that did not do what it was for: what was typed stays, and a sentence says why.

use domain::{
    desk::Unable,
    journey::{Typed, Way},
};
use text::Words;
use uuid::Uuid;

use crate::pages::{
    talk::unable_word,
    thread::{Paper, file_fault},
};

/// As it was sent. Its field `form` says which one it was.
#[derive(Debug, Clone)]
pub struct Slipped {
    pub typed: Typed,
    pub why: NotFiled,
}

/// Why it was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotFiled {
    Unable(Unable),
    /// The case is not the one that was seen.
    Stale,
    File(Way),
    /// It did not arrive in its session, which the page says on top.
    NotSent,
}

impl NotFiled {
    fn is_about_day(self) -> bool {
        matches!(self, Self::Unable(Unable::NoDay | Unable::DayPast | Unable::DayTooFar))
    }

    fn text(self, words: &Words) -> Option<String> {
        match self {
            Self::Unable(unable) => words.attr("beside-unable", unable_word(unable)),
            Self::Stale => words.attr("beside-unable", "stale"),
            Self::File(way) => Some(file_fault(words, way)),
            Self::NotSent => None,
        }
    }
}

/// What the forms of a page share: the id for the next slip, and which of them slipped.
#[derive(Clone, Copy)]
pub(super) struct Forms<'a> {
    pub(super) words: &'a Words,
    pub(super) slip: Uuid,
    pub(super) slipped: Option<&'a Slipped>,
}

impl Forms<'_> {
    fn of(&self, form: &str) -> Option<&Slipped> {
        self.slipped.filter(|slipped| slipped.typed.get("form") == form)
    }

    /// What was typed into a box of a form.
    pub(super) fn typed(&self, form: &str, name: &str) -> String {
        self.of(form).map(|slipped| slipped.typed.get(name).to_owned()).unwrap_or_default()
    }

    /// Whether the form is to stand open, as there is something to mend in it.
    pub(super) fn is_open(&self, form: &str) -> bool {
        self.of(form).is_some()
    }

    /// What is wrong with the day of a form.
    pub(super) fn day_fault(&self, form: &str) -> Option<String> {
        self.of(form).filter(|slipped| slipped.why.is_about_day())?.why.text(self.words)
    }

    /// What is wrong with the words of a form.
    pub(super) fn fault(&self, form: &str) -> Option<String> {
        let why = self.of(form)?.why;
        (!why.is_about_day() && !matches!(why, NotFiled::File(_))).then(|| why.text(self.words)).flatten()
    }

    fn file_fault(&self, form: &str) -> Option<String> {
        let why = self.of(form)?.why;
        matches!(why, NotFiled::File(_)).then(|| why.text(self.words)).flatten()
    }

    /// A form for words as it was left; `key`: its label, with `hint` and `send` as attributes.
    pub(super) fn paper(&self, form: &str, action: String, key: &str, files: bool) -> Paper {
        let sent = self.of(form).and_then(|slipped| slipped.typed.get("slip").parse().ok());
        Paper {
            form: form.to_owned(),
            action,
            slip: sent.unwrap_or(self.slip),
            label: self.words.text(key),
            hint: self.words.attr(key, "hint"),
            files: files.then(|| (self.words.text("beside-files"), self.words.text("beside-files-hint"))),
            button: self.words.attr(key, "send").unwrap_or_default(),
            text: self.typed(form, "text"),
            wrong: (self.fault(form), self.file_fault(form)),
            hidden: Vec::new(),
        }
    }

    /// Why something was not done that the page has no form for, or no more, and what was typed for it.
    pub(super) fn orphan(&self, has: impl Fn(&str) -> bool) -> Option<(String, String)> {
        let slipped = self.slipped.filter(|slipped| !has(slipped.typed.get("form")))?;
        let title = slipped.why.text(self.words).or_else(|| self.words.attr("refused", "not-from-here"))?;
        Some((title, slipped.typed.get("text").to_owned()))
    }
}
