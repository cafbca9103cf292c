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
    /// One of many alike, such as those of each row: it looks like a link.
    Quiet,
    /// What cannot be taken back.
    Grave,
}

impl ButtonKind {
    fn class(self) -> &'static str {
        match self {
            Self::Main => "button",
            Self::Other => "button button-other",
            Self::Quiet => "button-quiet",
            Self::Grave => "button button-grave",
        }
    }
}

/// Sends the form around it; with a name and a value the form says which button it was. `about` is read out after the
/// label where several buttons of a page are labelled alike.
#[component]
pub fn Button(
    #[prop(into)] label: String,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional, into)] name: Option<String>,
    #[prop(optional, into)] value: Option<String>,
    #[prop(optional, into)] about: Option<String>,
) -> AnyView {
    let about = about.map(|about| view! { <span class="unseen">": "{about}</span> });
    view! { <button class=kind.class() type="submit" name=name value=value>{label}{about}</button> }.into_any()
}

/// The button that Enter presses in a box, where the first one that is seen does something else. Stands first in its
/// form, sends `enter`, and nobody sees, hears or reaches it.
#[component]
pub fn EnterButton() -> AnyView {
    view! { <button class="unseen" type="submit" name="enter" value="1" tabindex="-1" aria-hidden="true"></button> }
        .into_any()
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
