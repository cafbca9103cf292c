//! A state in a word.

use leptos::prelude::*;

/// What a colour means; the words beside it say the same.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    /// Under way.
    #[default]
    Info,
    /// Done, granted.
    Good,
    /// Waits for someone.
    Warn,
    /// Refused, failed, late.
    Bad,
    /// At rest.
    Calm,
}

impl Tone {
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Info => "tone-info",
            Self::Good => "tone-good",
            Self::Warn => "tone-warn",
            Self::Bad => "tone-bad",
            Self::Calm => "tone-calm",
        }
    }
}

/// The state of a case, a letter, a service.
#[component]
pub fn Tag(#[prop(into)] label: String, #[prop(optional)] tone: Tone) -> AnyView {
    view! { <strong class=format!("tag {}", tone.class())>{label}</strong> }.into_any()
}
