//! Buttons that send a form, and links that look like them because they begin something.

use leptos::prelude::*;

/// How much a button asks to be pressed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one way on; at most one to a page.
    #[default]
    Main,
    /// Another way, beside the main one.
    Other,
    /// What cannot be taken back.
    Grave,
}

impl ButtonKind {
    fn class(self) -> &'static str {
        match self {
            Self::Main => "button",
            Self::Other => "button button-other",
            Self::Grave => "button button-grave",
        }
    }
}

/// Sends the form around it; with a name and a value the form says which button it was.
#[component]
pub fn Button(
    #[prop(into)] label: String,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional, into)] name: Option<String>,
    #[prop(optional, into)] value: Option<String>,
) -> AnyView {
    view! { <button class=kind.class() type="submit" name=name value=value>{label}</button> }.into_any()
}

/// Goes to a page; `about` is read out after the label where several links of a page are labelled alike.
#[component]
pub fn ButtonLink(
    #[prop(into)] href: String,
    #[prop(into)] label: String,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional, into)] about: Option<String>,
) -> AnyView {
    let about = about.map(|about| view! { <span class="unseen">": "{about}</span> });
    view! { <a class=kind.class() href=href>{label}{about}</a> }.into_any()
}
