//! The talk about a case on its applicant's page: what officials have written, and the form for an answer.

use domain::{
    desk::{CaseView, Unable},
    journey::Way,
};
use leptos::prelude::*;
use text::Words;
use uuid::Uuid;

use super::thread::{Paper, file_fault, said, thread};
use crate::components::{Fault, Notice, Said, Tone};

/// An answer that was not sent, or was: what was typed, and why not.
#[derive(Debug, Clone, Default)]
pub struct Reply {
    pub slip: Uuid,
    pub text: String,
    pub why: Option<Unsent>,
    /// It has just been sent.
    pub sent: bool,
}

/// Why it was not sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsent {
    Unable(Unable),
    /// The case changed in the same moment; it can be sent again as it is.
    Stale,
    File(Way),
}

/// The section, made before the page is.
pub(super) struct Talked {
    title: String,
    said: Vec<Said>,
    paper: Option<Paper>,
    over: Option<String>,
    /// What was typed for a form that is gone, and why that is.
    unsent: Option<(String, String)>,
}

impl Talked {
    /// Nothing as long as nobody has written. `at` is the address of the case.
    pub(super) fn of(words: &Words, found: &CaseView, reply: &Reply, at: &str) -> Option<Self> {
        let (may, open) = (found.may_reply, found.case.is_open(&found.service));
        let wrong = match reply.why {
            Some(Unsent::File(way)) => (None, Some(file_fault(words, way))),
            Some(Unsent::Stale) => (words.attr("beside-unable", "stale"), None),
            Some(Unsent::Unable(unable)) => (words.attr("beside-unable", unable_word(unable)), None),
            None => (None, None),
        };
        let paper = Paper {
            form: "talk".into(),
            action: format!("{at}/talk"),
            slip: reply.slip,
            label: words.text("talk-reply"),
            hint: Some(words.text("talk-reply-hint")),
            files: Some((words.text("beside-files"), words.text("beside-files-hint"))),
            button: words.text("talk-reply-send"),
            text: reply.text.clone(),
            wrong,
            hidden: Vec::new(),
        };
        (!found.talks.is_empty()).then(|| Self {
            title: words.text("talk-with-official"),
            said: said(words, &found.talks, &found.files, (at, false)),
            paper: may.then_some(paper),
            unsent: (!may && (reply.why.is_some() || !reply.text.is_empty())).then(|| {
                let why = words.attr("beside-unable", unable_word(Unable::Closed));
                (why.unwrap_or_default(), reply.text.clone())
            }),
            over: (!open).then(|| words.text("talk-over")),
        })
    }

    pub(super) fn faults(&self) -> Vec<Fault> {
        self.paper.iter().flat_map(Paper::faults).collect()
    }

    pub(super) fn view(self) -> AnyView {
        let unsent = self.unsent.map(|(title, text)| {
            let typed = (!text.is_empty()).then(|| view! { <p class="thread-text" dir="auto">{text}</p> });
            view! { <Notice title tone=Tone::Bad focus=true>{typed}</Notice> }
        });
        let over = self.over.map(|over| view! { <p class="hint">{over}</p> });
        view! {
            <section class="sheet" id="talk">
                <h2>{self.title}</h2>
                {thread(self.said)}
                {over}
                {unsent}
                {self.paper.map(Paper::view)}
            </section>
        }
        .into_any()
    }
}

/// The attribute of `beside-unable`.
pub(super) fn unable_word(unable: Unable) -> &'static str {
    match unable {
        Unable::TextMissing => "text-missing",
        Unable::TextTooLong => "text-too-long",
        Unable::Closed => "closed",
        Unable::NotYourCase => "not-your-case",
        Unable::NobodyToTell => "nobody-to-tell",
        Unable::NoDay => "no-day",
        Unable::DayPast => "day-past",
        Unable::DayTooFar => "day-too-far",
        Unable::NoQueue => "no-queue",
        Unable::Over => "over",
        Unable::AnsweredSince => "answered-since",
        Unable::AskedAlready => "asked-already",
        Unable::SaidEnough => "said-enough",
        Unable::FilesEnough => "files-enough",
        Unable::VerdictMissing => "verdict-missing",
        Unable::NoSuchCase => "no-such-case",
        Unable::SameCase => "same-case",
        Unable::LinkedAlready => "linked-already",
    }
}
