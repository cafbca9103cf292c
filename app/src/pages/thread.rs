//! What official and applicant have written to each other, as either of them reads it, and the form for the next word.

use domain::{
    attachment::{Attachment, Check},
    case::Talk,
    journey::Way,
    people::Actor,
};
use leptos::prelude::*;
use text::Words;
use uuid::Uuid;

use super::{answer::file_size, story};
use crate::components::{Asked, Button, Fault, Files, Hidden, PostForm, Said, SaidFile, TextArea, Thread, Tone};

/// A form for some words and perhaps files, as it was typed.
#[derive(Debug, Clone)]
pub(super) struct Paper {
    /// Distinguishes it among the forms of the page, and is sent as `form`.
    pub(super) form: String,
    pub(super) action: String,
    /// The id by which what is sent twice is kept once.
    pub(super) slip: Uuid,
    pub(super) label: String,
    pub(super) hint: Option<String>,
    /// What the files are called, where there may be any.
    pub(super) files: Option<(String, String)>,
    pub(super) button: String,
    pub(super) text: String,
    /// What is wrong with the words, and with the files.
    pub(super) wrong: (Option<String>, Option<String>),
    /// Other fields that go along.
    pub(super) hidden: Vec<(String, String)>,
}

impl Paper {
    /// Where the links of the error summary lead.
    pub(super) fn faults(&self) -> Vec<Fault> {
        let fault = |part: &str, text: &Option<String>| {
            let field = format!("{}-{part}", self.form);
            text.clone().map(|text| Fault { field, text })
        };
        [fault("text", &self.wrong.0), fault("file", &self.wrong.1)].into_iter().flatten().collect()
    }

    pub(super) fn view(self) -> AnyView {
        let asked = |part: &str, label: String, hint: Option<String>, error: Option<String>| Asked {
            id: format!("{}-{part}", self.form),
            name: part.to_owned(),
            label,
            hint,
            error,
            ..Asked::default()
        };
        let mut fields = vec![("form".to_owned(), self.form.clone()), ("slip".to_owned(), self.slip.to_string())];
        fields.extend(self.hidden.clone());
        let words = asked("text", self.label.clone(), self.hint.clone(), self.wrong.0.clone());
        let uploads = self.files.is_some();
        let files = self.files.clone().map(|(label, hint)| asked("file", label, Some(hint), self.wrong.1.clone()));
        let files = files.map(|asked| view! { <Files asked files=Vec::new()/> });
        view! {
            <PostForm action=self.action uploads>
                <Hidden fields/>
                <TextArea asked=words value=self.text rows=4/>
                {files}
                <Button label=self.button/>
            </PostForm>
        }
        .into_any()
    }
}

/// The files with these ids. `at` is the address of the case.
pub(super) fn files(words: &Words, ids: &[Uuid], all: &[Attachment], at: &str) -> Vec<SaidFile> {
    let file = |file: &Attachment| {
        let state = match file.check {
            Check::Waiting => Some((Tone::Warn, words.text("files-waiting"))),
            Check::Infected => Some((Tone::Bad, words.text("talk-file-infected"))),
            Check::Clean | Check::Unchecked => None,
        };
        let href = state.is_none().then(|| format!("{at}/files/{}", file.id));
        SaidFile { href, name: file.name.clone(), size: file_size(words, file.size), state }
    };
    all.iter().filter(|file| ids.contains(&file.id)).map(file).collect()
}

/// What was said, the oldest first; `official`: who reads it.
pub(super) fn said(words: &Words, talks: &[Talk], all: &[Attachment], (at, official): (&str, bool)) -> Vec<Said> {
    let one = |talk: &Talk| Said {
        by: story::by(words, &talk.by),
        at: talk.at,
        text: talk.text.clone(),
        files: files(words, &talk.files, all, at),
        mine: matches!(talk.by, Actor::Official(_)) == official,
        struck: None,
        more: None,
    };
    talks.iter().map(one).collect()
}

/// What is wrong with a file that was sent.
pub(super) fn file_fault(words: &Words, way: Way) -> String {
    let key = match way {
        Way::FileTooBig => "fault-file-too-big",
        Way::FileEmpty => "fault-file-empty",
        Way::FileNotAllowed => "fault-file-not-allowed",
        Way::FileDamaged => "fault-file-damaged",
        Way::TooMany => "talk-files-too-many",
        _ => "fault-file-broken",
    };
    words.text(key)
}

/// A thread that may be empty.
pub(super) fn thread(said: Vec<Said>) -> Option<AnyView> {
    (!said.is_empty()).then(|| view! { <Thread said/> }.into_any())
}
