//! What every question shows: label, hint and error, tied to the input for screen readers.

use leptos::prelude::*;
use text::Words;

use super::Tone;

/// A question as it is put to a person.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// The id of the input, or of the first input of a group: where a link of the error summary leads.
    pub id: String,
    /// The name under which the form sends the answer.
    pub name: String,
    pub label: String,
    pub hint: Option<String>,
    /// What is wrong with the answer given.
    pub error: Option<String>,
    /// What else to know before answering, though nothing is wrong.
    pub beside: Vec<Beside>,
    /// Whether the label is the heading of the page, as on a page with one question.
    pub heading: bool,
}

/// What stands beside a question: what a register said, what was saved meanwhile, a piece of advice.
#[derive(Debug, Clone, Default)]
pub struct Beside {
    pub tone: Tone,
    pub text: String,
    /// An answer that the text is about. Line breaks in it are kept.
    pub value: Option<String>,
}

impl Asked {
    /// `aria-describedby`: the ids of hint, error and what stands beside, where there are any.
    pub(super) fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.id));
        let error = self.error.as_ref().map(|_| format!("{}-error", self.id));
        let beside = (!self.beside.is_empty()).then(|| format!("{}-beside", self.id));
        let ids: Vec<String> = hint.into_iter().chain(error).chain(beside).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// `aria-invalid`, only where it is true.
    pub(super) fn invalid(&self) -> Option<&'static str> {
        self.error.as_ref().map(|_| "true")
    }

    pub(super) fn class(&self) -> &'static str {
        if self.error.is_some() { "field field-wrong" } else { "field" }
    }

    /// Hint, error and what stands beside, in the order they are read out.
    pub(super) fn notes(&self) -> AnyView {
        let words = expect_context::<Words>();
        let hint = self.hint.clone().map(|hint| view! { <p class="hint" id=format!("{}-hint", self.id)>{hint}</p> });
        let error = self.error.clone().map(|error| {
            view! {
                <p class="error" id=format!("{}-error", self.id)>
                    <span class="unseen">{words.text("errors-prefix")}" "</span>
                    {error}
                </p>
            }
        });
        let one = |beside: Beside| {
            let value = beside.value.map(|value| view! { <bdi class="beside-value">{value}</bdi> });
            view! { <p class=format!("beside {}", beside.tone.class())>{beside.text}" "{value}</p> }
        };
        let beside = (!self.beside.is_empty()).then(|| {
            let all = self.beside.iter().cloned().map(one).collect_view();
            view! { <div id=format!("{}-beside", self.id)>{all}</div> }
        });
        view! { {hint}{error}{beside} }.into_any()
    }
}

/// A single input with its label above it.
#[component]
pub(super) fn Field(asked: Asked, children: Children) -> AnyView {
    let label = view! { <label class="label" for=asked.id.clone()>{asked.label.clone()}</label> };
    let label = if asked.heading { view! { <h1 class="question">{label}</h1> }.into_any() } else { label.into_any() };
    view! { <div class=asked.class()>{label}{asked.notes()}{children()}</div> }.into_any()
}

/// Several inputs that answer one question together.
#[component]
pub(super) fn Group(asked: Asked, children: Children) -> AnyView {
    let legend = if asked.heading {
        view! { <legend class="label"><h1 class="question">{asked.label.clone()}</h1></legend> }.into_any()
    } else {
        view! { <legend class="label">{asked.label.clone()}</legend> }.into_any()
    };
    view! {
        <div class=asked.class()>
            <fieldset class="group" aria-describedby=asked.described_by()>
                {legend}{asked.notes()}{children()}
            </fieldset>
        </div>
    }
    .into_any()
}
