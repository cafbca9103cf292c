//! Where a case stands, in a word and a colour: the same in every list and on every page.

use domain::{
    case::Case,
    service::{Service, Tone as Look},
};
use text::{Args, Words};

use crate::components::{Cell, Tone};

/// The label of a state and what its colour means.
#[derive(Debug, Clone)]
pub(super) struct Standing {
    pub(super) label: String,
    pub(super) tone: Tone,
}

/// `words` are those of the case's service. A case whose message did not arrive is delayed, whatever its state.
pub(super) fn standing(words: &Words, service: Option<&Service>, case: &Case) -> Standing {
    if case.is_erased() {
        let state = words.plain(&format!("state-{}", case.state));
        let label = words.text_with("case-erased-state", &Args::new().text("state", state));
        return Standing { label, tone: Tone::Calm };
    }
    if case.stuck.is_some() {
        return Standing { label: words.text("case-delayed"), tone: Tone::Warn };
    }
    let tone = match service.and_then(|service| service.state(&case.state)).map(|state| state.tone) {
        Some(Look::New | Look::Review) => Tone::Info,
        Some(Look::Ok) => Tone::Good,
        Some(Look::No) => Tone::Bad,
        Some(Look::Trouble) => Tone::Warn,
        None => Tone::Calm,
    };
    Standing { label: words.text(&format!("state-{}", case.state)), tone }
}

impl From<Standing> for Cell {
    fn from(Standing { label, tone }: Standing) -> Self {
        Self::Tag { tone, label }
    }
}
