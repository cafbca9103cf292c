//! A whole page as text: the shell around a body, made on the server, with nothing to hydrate.

use std::sync::Arc;

use domain::mandate::Represented;
use jiff::Timestamp;
use leptos::prelude::*;
use text::{Lang, Words};

use crate::assets::Assets;
use crate::components::Shell;

/// What every page knows about its request. Components reach it, and its [`Words`], through the context.
#[derive(Clone)]
pub struct PageCtx {
    pub words: Words,
    /// The address without host and query, `/et/parking-permit`: the language links change its first part.
    pub path: String,
    /// The languages to offer, the current one among them.
    pub languages: Arc<[Lang]>,
    /// Who is signed in, if anyone.
    pub user: Option<User>,
    /// The token that every form carries back.
    pub csrf: String,
    pub assets: Arc<Assets>,
    /// Whether the neighbours are pretended, which every page then says.
    pub sandbox: bool,
    /// The place in the navigation that the page belongs to.
    pub place: Option<Place>,
    /// How long whoever asks may stay; nothing for nobody in particular.
    pub stay: Option<Stay>,
    /// What a person may have typed on the page when they ask for more time.
    pub typing: Typing,
    /// What is said on top to somebody who comes back.
    pub back: Option<Return>,
    /// Whom the page's application is for, when it is not for the person themselves: said on top.
    pub acting: Option<Represented>,
    /// Whether the page stands at an address for officials alone.
    pub office: bool,
    /// The name of whom an official serves at the counter: said on top of every page.
    pub counter: Option<String>,
}

/// Until when a session lasts if nothing more is done in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stay {
    pub until: Timestamp,
    /// Seconds until then.
    pub left: i64,
    /// So many seconds before the end a page that can warns.
    pub warning: i64,
    /// Hours for which a session lasts at the most.
    pub longest: i64,
    /// Whether the end cannot be put off any more.
    pub last: bool,
    /// Whether somebody has signed in; visitors have sessions too.
    pub known: bool,
}

/// What is typed on a page, and so how it stays there while the person asks for more time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Typing {
    /// Nothing: the page is simply shown anew.
    #[default]
    Nothing,
    /// Answers, in a form with the id [`ANSWERS`] that takes the wish along.
    Answers,
    /// Something else, which is left alone: the wish goes out in a tab of its own.
    Apart,
}

/// The id of the form with the answers of a page.
pub const ANSWERS: &str = "answers";

/// How somebody comes back to a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Return {
    /// The session was over when the page was sent. `typed`: what was typed is filled in; `files` were not kept.
    Over { typed: bool, files: bool },
    /// The person had signed in anew since the page was opened.
    Anew { typed: bool, files: bool },
    /// A visit was over; what was typed waits for its page.
    Waiting,
    /// Something that was typed waits here, and nobody has said yet whose it is.
    Whose,
    /// They have said that it is theirs: it is filled in; `files` were not kept.
    Theirs { files: bool },
    /// They have asked for more time.
    Stayed,
}

/// Who is signed in, as far as the shell shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    pub name: String,
    /// May work in the queue.
    pub official: bool,
    /// May file for visitors at the counter.
    pub counter: bool,
    /// May see the translators' pages.
    pub translator: bool,
    /// Letters not yet opened.
    pub unread: u32,
}

/// The places of the main navigation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Services,
    Cases,
    Inbox,
    Queue,
    Counter,
    Words,
    /// No place that people know: a version that nobody has published, which every such page says.
    Preview,
}

impl PageCtx {
    pub fn lang(&self) -> Lang {
        self.words.lang()
    }

    /// An address of the portal in the page's language: `here("/inbox")` is `/et/inbox`.
    pub fn here(&self, path: &str) -> String {
        format!("/{}{path}", self.lang())
    }

    /// This page in another language.
    pub fn path_in(&self, lang: Lang) -> String {
        let rest = self.path.trim_start_matches('/').split_once('/').map(|(_, rest)| rest);
        rest.map_or_else(|| format!("/{lang}"), |rest| format!("/{lang}/{rest}"))
    }
}

/// Renders a page. The title is plain text without the portal's name, which the shell adds.
pub fn page<V, F>(ctx: PageCtx, title: impl Into<String>, body: F) -> String
where
    V: IntoView + 'static,
    F: FnOnce() -> V,
{
    let title = title.into();
    let html = render(ctx, || {
        let body = body().into_any();
        view! { <Shell title>{body}</Shell> }
    });
    format!("<!DOCTYPE html>{html}")
}

/// Renders a piece without the shell, with the same contexts.
pub fn render<V: IntoView + 'static>(ctx: PageCtx, view: impl FnOnce() -> V) -> String {
    // A root of its own for each request, without the shared context that would bring scripts.
    let owner = Owner::new_root(None);
    let html = owner.with(|| {
        provide_context(ctx.words.clone());
        provide_context(ctx);
        view().to_html()
    });
    owner.unset_with_forced_cleanup();
    // Marks between pieces of text, for hydration alone and not valid HTML. In text and attributes `<` is escaped.
    html.replace("<!>", "")
}
