//! It is sent: the reference, and what happens next.

use domain::{case::Case, service::Service};
use leptos::prelude::*;
use text::Args;

use crate::{
    components::{ButtonKind, ButtonLink, Panel},
    render::{PageCtx, page},
};

pub fn receipt(ctx: PageCtx, service: &Service, case: &Case) -> String {
    let words = ctx.words.clone();
    let at = words.text_with("receipt-at", &Args::new().moment("at", case.submitted_at));
    let due = case.due.map(|date| words.text_with("receipt-due", &Args::new().date("date", date)));
    let fee = case.fee.map(|amount| words.text_with("receipt-fee", &Args::new().money("amount", amount)));
    let email = service.fields().find(|field| matches!(field.kind, domain::service::Kind::Email));
    let email = email.and_then(|field| case.answers.value(&field.id).as_text().map(str::to_owned));
    let told = match email {
        Some(email) => words.text_with("check-told-email", &Args::new().text("email", email)),
        None => words.text("check-told-inbox"),
    };
    let reference = case.reference.to_string();
    let follow = ctx.here(&format!("/cases/{reference}"));
    let home = ctx.here("");
    let service = words.text("service");
    page(ctx, words.plain("receipt-title"), move || {
        view! {
            <div class="column">
                <Panel title=words.text("receipt-title") label=words.text("receipt-reference") reference>
                    <p>{service}</p>
                    <p>{at}</p>
                </Panel>
                <section>
                    <h2>{words.text("receipt-next")}</h2>
                    {due.map(|due| view! { <p>{due}</p> })}
                    <p>{told}</p>
                    {fee.map(|fee| view! { <p>{fee}</p> })}
                </section>
                <div class="row">
                    <ButtonLink href=follow label=words.text("receipt-follow")/>
                    <ButtonLink href=home label=words.text("receipt-home") kind=ButtonKind::Other/>
                </div>
            </div>
        }
    })
}
