//! The talk with the applicant on an official's page, and the form for the next message.

use domain::desk::Desktop;
use leptos::prelude::*;
use text::Args;

use super::slipped::Forms;
use crate::{
    components::{Button, ButtonKind, Fault, Hidden, Notice, PostForm, Said, Tone},
    pages::thread::{Paper, said, thread},
};

pub(super) struct Talked {
    title: String,
    about: String,
    /// That an answer waits to be read: title, button and where it goes.
    unread: Option<(String, String, String)>,
    /// The last word that stands on the page, as a field: what comes after it is not read with it.
    seen: Vec<(String, String)>,
    said: Vec<Said>,
    paper: Option<Paper>,
    cannot: Option<String>,
}

impl Talked {
    /// `at` is the address of the case.
    pub(super) fn of(forms: &Forms<'_>, found: &Desktop, at: &str) -> Self {
        let words = forms.words;
        let case = &found.view.case;
        let language = words.attr("talk-language", &case.language).unwrap_or_else(|| case.language.clone());
        let about = words.text_with("talk-about", &Args::new().text("language", language));
        let may = found.beside.may_write;
        let open = case.is_open(&found.view.service);
        let seen: Vec<(String, String)> =
            found.view.talks.last().map(|talk| ("seen".into(), talk.id.to_string())).into_iter().collect();
        let hidden = seen.clone();
        let cannot = if open { "talk-nobody" } else { "talk-closed" };
        Self {
            title: words.text("talk"),
            unread: case.course.answered.map(|since| {
                let title = words.text_with("talk-unread", &Args::new().text("since", words.moment(since)));
                (title, words.text("talk-read"), format!("{at}/reading"))
            }),
            said: said(words, &found.view.talks, &found.view.files, (at, true)),
            paper: may.then(|| Paper { hidden, ..forms.paper("talk", format!("{at}/talk"), "talk-write", true) }),
            seen,
            cannot: (!may).then(|| words.text(cannot)),
            about,
        }
    }

    pub(super) fn may_write(&self) -> bool {
        self.paper.is_some()
    }

    pub(super) fn faults(&self) -> Vec<Fault> {
        self.paper.iter().flat_map(Paper::faults).collect()
    }

    pub(super) fn view(self) -> AnyView {
        let seen = self.seen;
        let unread = self.unread.map(|(title, label, action)| {
            view! {
                <Notice title tone=Tone::Warn>
                    <PostForm action><Hidden fields=seen/><Button label kind=ButtonKind::Other/></PostForm>
                </Notice>
            }
        });
        let cannot = self.cannot.map(|why| view! { <p class="hint">{why}</p> });
        let about = self.paper.is_some().then(|| view! { <p class="hint">{self.about}</p> });
        view! {
            <section class="sheet" id="talk">
                <h2>{self.title}</h2>
                {thread(self.said)}
                {unread}
                {about}
                {cannot}
                {self.paper.map(Paper::view)}
            </section>
        }
        .into_any()
    }
}
