//! The translators' pages: which locale files there are, and each message in every language side by side.

use leptos::prelude::*;
use text::{Args, Lang};

use crate::{
    components::{BackLink, Cell, Column, PageTitle, Table, Tone},
    render::{PageCtx, page},
};

/// One locale file of all languages together.
#[derive(Debug, Clone)]
pub struct WordsFile {
    /// `services/parking-permit`, without language and ending.
    pub name: String,
    pub messages: u32,
    /// Messages that some language lacks.
    pub missing: u32,
}

/// One message, or one of its attributes, in every language.
#[derive(Debug, Clone)]
pub struct WordsRow {
    /// `plate.hint`
    pub id: String,
    /// The source text, in the order of the languages of the page; `None` where it is missing.
    pub texts: Vec<Option<String>>,
}

pub fn words(ctx: PageCtx, files: &[WordsFile]) -> String {
    let words = ctx.words.clone();
    let row = |file: &WordsFile| {
        let state = if file.missing == 0 {
            Cell::Tag { tone: Tone::Good, label: words.text("words-complete") }
        } else {
            Cell::Tag {
                tone: Tone::Warn,
                label: words.text_with("words-missing", &Args::new().number("count", file.missing)),
            }
        };
        let href = ctx.here(&format!("/words/{}", file.name));
        vec![Cell::Link { href, label: file.name.clone() }, Cell::Text(words.number(file.messages)), state]
    };
    let rows: Vec<Vec<Cell>> = files.iter().map(row).collect();
    page(ctx, words.plain("words-title"), move || {
        let column = |key: &str, numeric: bool| Column { label: words.text(key), numeric, sort: None };
        let columns = vec![column("words-file", false), column("words-messages", true), column("words-state", false)];
        view! {
            <div class="wrap">
                <PageTitle title=words.text("words-title") lead=words.text("words-lead")/>
                <Table id="files" caption=words.text("words-files") columns rows/>
            </div>
        }
    })
}

/// One file: every message with its id, language beside language.
pub fn words_file(ctx: PageCtx, name: &str, languages: &[Lang], rows: Vec<WordsRow>) -> String {
    let words = ctx.words.clone();
    let (title, back) = (name.to_owned(), ctx.here("/words"));
    let languages: Vec<String> = languages.iter().map(|lang| lang.name().to_owned()).collect();
    page(ctx, title.clone(), move || {
        let cell = |text: Option<String>| match text {
            Some(text) => Cell::Text(text),
            None => Cell::Tag { tone: Tone::Warn, label: words.text("words-none") },
        };
        let rows = rows
            .into_iter()
            .map(|row| [Cell::Text(row.id)].into_iter().chain(row.texts.into_iter().map(cell)).collect());
        let head = [words.text("words-id")].into_iter().chain(languages);
        let columns = head.map(|label| Column { label, numeric: false, sort: None }).collect();
        view! {
            <div class="wrap">
                <BackLink href=back/>
                <PageTitle title=title.clone() lead=words.text("words-file-lead")/>
                <Table id="messages" caption=words.text("words-list") columns rows=rows.collect()/>
            </div>
        }
    })
}
