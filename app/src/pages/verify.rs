//! Whether a receipt or a letter is genuine: for anybody who was handed one. Shows nothing about the person.

use jiff::civil::Date;
use leptos::prelude::*;
use text::Args;

use crate::{
    components::{Asked, Button, ErrorSummary, Fault, Notice, PageTitle, TextField, TextKind, Tone, error_title},
    render::{PageCtx, page},
};

/// What the portal says of a receipt.
#[derive(Debug, Clone)]
pub enum Verified {
    /// Nothing was asked yet.
    Unasked,
    /// The reference or the code was left empty.
    Incomplete,
    /// No document of ours has this code.
    Unknown,
    /// It is ours: the service and the day on which it was filed.
    Genuine { service: String, filed: Date },
    /// It is a letter of ours: the service, what it is, and the day on which it was made.
    Letter { service: String, title: String, made: Date },
}

pub fn verify(ctx: PageCtx, reference: String, code: String, verified: Verified) -> String {
    let words = ctx.words.clone();
    let action = ctx.here("/verify");
    let incomplete = matches!(verified, Verified::Incomplete);
    let missing = |id: &str, typed: &str| {
        let text = words.attr(&format!("verify-{id}"), "required").filter(|_| incomplete && typed.trim().is_empty());
        text.map(|text| Fault { field: id.into(), text })
    };
    let faults: Vec<Fault> = [missing("reference", &reference), missing("code", &code)].into_iter().flatten().collect();
    let heading = words.plain("verify-title");
    let title = if faults.is_empty() { heading } else { error_title(&words, &heading) };
    page(ctx, title, move || {
        let error = |id: &str| faults.iter().find(|fault| fault.field == id).map(|fault| fault.text.clone());
        let field = |id: &str, hint: &str| Asked {
            error: error(id),
            id: id.into(),
            name: id.into(),
            label: words.text(&format!("verify-{id}")),
            hint: Some(words.text(hint)),
            ..Asked::default()
        };
        let outcome = match verified {
            Verified::Unasked | Verified::Incomplete => None,
            Verified::Unknown => Some((words.text("verify-unknown"), Tone::Bad)),
            Verified::Letter { service, title, made } => {
                let args = Args::new().text("service", service).text("title", title).date("date", made);
                Some((words.text_with("verify-letter", &args), Tone::Good))
            }
            Verified::Genuine { service, filed } => {
                let args = Args::new().text("service", service).date("date", filed);
                Some((words.text_with("verify-genuine", &args), Tone::Good))
            }
        };
        view! {
            <div class="column">
                <ErrorSummary faults=faults.clone()/>
                <PageTitle title=words.text("verify-title") lead=words.text("verify-lead")/>
                {outcome.map(|(title, tone)| view! { <Notice title tone/> })}
                <form class="form" method="get" action=action>
                    <TextField asked=field("reference", "verify-reference-hint") value=reference kind=TextKind::Code/>
                    <TextField asked=field("code", "verify-code-hint") value=code kind=TextKind::Code/>
                    <Button label=words.text("verify-check")/>
                </form>
            </div>
        }
    })
}
