//! Files of an answer: those that are there, and the way to add more.

use leptos::prelude::*;
use text::Words;

use super::{Asked, Button, ButtonKind, Tag, Tone, field::Group};

/// One file that is there already.
#[derive(Debug, Clone)]
pub struct StoredFile {
    pub id: String,
    pub name: String,
    /// Written out: “1.2 MB”.
    pub size: String,
    /// Where its virus check stands, when there is something to say.
    pub state: Option<(Tone, String)>,
}

/// The form sends new files as `<name>`, and the button of one to take away as `remove-file`. A `full` question takes
/// no more.
#[component]
pub fn Files(asked: Asked, files: Vec<StoredFile>, #[prop(optional)] full: bool) -> AnyView {
    let words = expect_context::<Words>();
    let Asked { id, name, .. } = asked.clone();
    let invalid = asked.invalid();
    let remove = words.text("files-remove");
    let file = |file: StoredFile| {
        let state = file.state.map(|(tone, label)| view! { <Tag tone label/> });
        let button = view! { <Button label=remove.clone() kind=ButtonKind::Quiet name="remove-file" value=file.id about=file.name.clone()/> };
        view! {
            <li>
                <bdi class="file-name">{file.name}</bdi>
                <span class="file-size">{file.size}</span>
                {state}
                {button}
            </li>
        }
    };
    let there = (!files.is_empty()).then(|| {
        let files = files.into_iter().map(file).collect_view();
        view! { <ul class="files">{files}</ul> }
    });
    let add = (!full).then(|| {
        view! {
            <label class="unseen" for=id.clone()>{words.text("files-add")}</label>
            <input
                type="file"
                class="input"
                id=id.clone()
                name=name
                multiple=true
                aria-invalid=invalid
            />
        }
    });
    view! { <Group asked>{there}{add}</Group> }.into_any()
}
