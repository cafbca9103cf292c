//! What people have written, one under the other: who, when, the words as they were, and their files.

use jiff::Timestamp;
use leptos::prelude::*;
use text::Words;

use super::{Tag, Tone};

/// One piece of writing.
pub struct Said {
    pub by: String,
    pub at: Timestamp,
    /// Line breaks in it are kept.
    pub text: String,
    pub files: Vec<SaidFile>,
    /// Whether the reader's side wrote it.
    pub mine: bool,
    /// Why it does not hold any more, with who says so.
    pub struck: Option<String>,
    /// What can be done with it.
    pub more: Option<AnyView>,
}

/// A file that came with it.
#[derive(Debug, Clone)]
pub struct SaidFile {
    /// Nothing as long as it cannot be opened.
    pub href: Option<String>,
    pub name: String,
    /// Written out: “1.2 MB”.
    pub size: String,
    /// Where its virus check stands, when there is something to say.
    pub state: Option<(Tone, String)>,
}

/// The oldest first.
#[component]
pub fn Thread(said: Vec<Said>) -> AnyView {
    let words = expect_context::<Words>();
    let file = |file: SaidFile| {
        let name = match file.href {
            Some(href) => view! { <a href=href><bdi>{file.name}</bdi></a> }.into_any(),
            None => view! { <bdi>{file.name}</bdi> }.into_any(),
        };
        let state = file.state.map(|(tone, label)| view! { " "<Tag tone label/> });
        view! { <li>{name}" "<span class="hint">{file.size}</span>{state}</li> }
    };
    let one = |said: Said| {
        let files =
            (!said.files.is_empty()).then(|| view! { <ul>{said.files.into_iter().map(file).collect_view()}</ul> });
        let text = match said.struck.is_some() {
            true => view! { <s>{said.text}</s> }.into_any(),
            false => said.text.into_any(),
        };
        let struck = said.struck.map(|why| view! { <p class="hint">{why}</p> });
        view! {
            <li class=said.mine.then_some("thread-mine")>
                <p class="timeline-when"><bdi>{said.by}</bdi><time datetime=said.at.to_string()>{words.moment(said.at)}</time></p>
                <p class="thread-text" dir="auto">{text}</p>
                {files}
                {struck}
                {said.more}
            </li>
        }
    };
    view! { <ol class="thread">{said.into_iter().map(one).collect_view()}</ol> }.into_any()
}
