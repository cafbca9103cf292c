//! How far along an application is.

use leptos::prelude::*;
use text::{Args, Words};

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    Done,
    Current,
    Ahead,
}

/// One step; a link where a person may go back to it.
#[derive(Debug, Clone)]
pub struct Step {
    pub label: String,
    pub progress: Progress,
    pub href: Option<String>,
}

/// The steps in order, with “Step 2 of 4” for narrow screens and screen readers.
#[component]
pub fn Steps(steps: Vec<Step>) -> AnyView {
    let words = expect_context::<Words>();
    let at = steps.iter().position(|step| step.progress == Progress::Current).map_or(1, |at| at + 1);
    let count = Args::new().number("at", at as u64).number("of", steps.len() as u64);
    let done = words.text("steps-done");
    let step = |step: Step| {
        let class = match step.progress {
            Progress::Done => "step step-done",
            Progress::Current => "step step-current",
            Progress::Ahead => "step",
        };
        let current = (step.progress == Progress::Current).then_some("step");
        let note = (step.progress == Progress::Done).then(|| view! { <span class="unseen">" "{done.clone()}</span> });
        let label = match step.href {
            Some(href) => view! { <a href=href>{step.label}</a> }.into_any(),
            None => view! { <span>{step.label}</span> }.into_any(),
        };
        view! { <li class=class aria-current=current>{label}{note}</li> }
    };
    view! {
        <nav class="steps" aria-label=words.plain("steps-label")>
            <p>{words.text_with("steps-count", &count)}</p>
            <ol>{steps.into_iter().map(step).collect_view()}</ol>
        </nav>
    }
    .into_any()
}
