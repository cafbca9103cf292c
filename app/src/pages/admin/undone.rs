//! An act that did not happen: the sentence that says so, the faults in its form, and the typed words that no form
//! of the page keeps any more.

use domain::desk::Desktop;
use leptos::prelude::*;
use text::Words;

use super::{
    SEND_BACK,
    beside::Beside,
    case::{NotDone, Tried},
    hands::{GIVE, GIVE_BACK},
    slipped::Forms,
};
use crate::components::{Fault, Notice, Tone};

pub(super) struct Undone {
    refused: Option<String>,
    /// What stands before the kept words, and they.
    kept: Option<(String, String)>,
    pub(super) faults: Vec<Fault>,
}

impl Undone {
    pub(super) fn of(forms: &Forms<'_>, found: &Desktop, tried: Option<&Tried>, beside: &Beside) -> Self {
        let words = forms.words;
        let kept = tried.filter(|tried| !tried.reason.is_empty() && !still_offered(found, tried));
        let kept = kept.map(|tried| tried.reason.clone());
        let refused = match tried.map(|tried| tried.why) {
            Some(NotDone::Refused(why)) => words.attr("refused", why),
            // What was typed for an act that is not offered any more is shown all the same.
            Some(NotDone::NotSent) if kept.is_some() => words.attr("refused", "not-from-here"),
            _ => None,
        };
        let (refused, kept) = match forms.orphan(|form| beside.has(form)) {
            Some((title, typed)) => (Some(title), (!typed.is_empty()).then_some(typed)),
            None => (refused, kept),
        };
        Self {
            refused,
            kept: kept.map(|kept| (words.text("desk-reason-kept"), kept)),
            faults: tried.and_then(|tried| fault(words, tried)).into_iter().chain(beside.faults()).collect(),
        }
    }

    pub(super) fn view(self) -> Option<AnyView> {
        let title = self.refused?;
        let kept = self.kept.map(|(before, kept)| view! { <p>{before}</p><p dir="auto">{kept}</p> });
        Some(view! { <Notice title tone=Tone::Bad focus=true>{kept}</Notice> }.into_any())
    }
}

fn still_offered(found: &Desktop, tried: &Tried) -> bool {
    match tried.action.as_str() {
        SEND_BACK => found.may_confirm,
        GIVE => !found.hands.colleagues.is_empty(),
        GIVE_BACK => found.hands.may_give_back,
        action => found.actions.iter().any(|own| own == action),
    }
}

fn fault(words: &Words, tried: &Tried) -> Option<Fault> {
    let (field, text) = match tried.why {
        NotDone::Refused(_) | NotDone::NotSent => return None,
        NotDone::ReasonMissing => (format!("reason-{}", tried.action), "desk-reason-missing"),
        NotDone::NobodyChosen => (GIVE.into(), "hands-choose"),
        NotDone::NotTicked => (format!("checks-{}", tried.action), "desk-checks-missing"),
    };
    Some(Fault { field, text: words.text(text) })
}
