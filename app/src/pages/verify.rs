//! Whether a receipt is genuine: for anybody who was handed one. Shows nothing about the person.

use jiff::civil::Date;
use leptos::prelude::*;
use text::Args;

use crate::{
    components::{Asked, Button, Notice, PageTitle, TextField, TextKind, Tone},
    render::{PageCtx, page},
};

/// What the portal says of a receipt.
#[derive(Debug, Clone)]
pub enum Verified {
    /// Nothing was asked yet.
    Unasked,
    /// No receipt of ours has this code.
    Unknown,
    /// It is ours: the service and the day on which it was filed.
    Genuine { service: String, filed: Date },
}

pub fn verify(ctx: PageCtx, reference: String, code: String, verified: Verified) -> String {
    let words = ctx.words.clone();
    let action = ctx.here("/verify");
    page(ctx, words.plain("verify-title"), move || {
        let field = |id: &str, hint: &str| Asked {
            id: id.into(),
            name: id.into(),
            label: words.text(&format!("verify-{id}")),
            hint: Some(words.text(hint)),
            ..Asked::default()
        };
        let outcome = match verified {
            Verified::Unasked => None,
            Verified::Unknown => Some((words.text("verify-unknown"), Tone::Bad)),
            Verified::Genuine { service, filed } => {
                let args = Args::new().text("service", service).date("date", filed);
                Some((words.text_with("verify-genuine", &args), Tone::Good))
            }
        };
        view! {
            <div class="column">
                <PageTitle title=words.text("verify-title") lead=words.text("verify-lead")/>
                {outcome.map(|(title, tone)| view! { <Notice title tone/> })}
                <form method="get" action=action class="form">
                    <TextField asked=field("reference", "verify-reference-hint") value=reference kind=TextKind::Code/>
                    <TextField asked=field("code", "verify-code-hint") value=code kind=TextKind::Code/>
                    <Button label=words.text("verify-check")/>
                </form>
            </div>
        }
    })
}
