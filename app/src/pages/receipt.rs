//! It is sent: the reference, and what happens next.

use domain::{desk::CaseView, journey::corrected};
use leptos::prelude::*;
use text::Args;

use super::{
    acting::acting_for,
    answers::Parts,
    case::{answers, due_key, target},
    check::{owners, told},
    counter::filed_at_counter,
    fee,
    inquiries::{Waiting, of_case},
};
use crate::{
    components::{ButtonKind, ButtonLink, Details, Panel, SummaryList},
    render::{PageCtx, page},
};

pub fn receipt(ctx: PageCtx, found: &CaseView) -> String {
    let (service, case) = (&*found.service, &found.case);
    let words = ctx.words.clone();
    let at = words.text_with("receipt-at", &Args::new().moment("at", case.submitted_at));
    let due = case.due.map(|date| words.text_with(due_key(service, case), &Args::new().date("date", date)));
    let target = target(&words, found);
    let declared = service.fee.as_ref().and_then(|fee| fee.when);
    let fee = case.fee.map(|amount| match declared {
        Some(_) => fee::due(&words, service, amount),
        None => words.text_with("receipt-fee", &Args::new().money("amount", amount)),
    });
    let mut own = service.fields().filter(|field| field.group.is_none());
    let email = own.find(|field| matches!(field.kind, domain::service::Kind::Email));
    let email = email.and_then(|field| case.answers.value(&field.id).as_text().map(str::to_owned));
    let told = told(&words, ctx.user.is_some(), email.as_deref());
    let owners = owners(&words, &corrected(service, &case.answers));
    let reference = case.reference.to_string();
    let follow = ctx.here(&format!("/cases/{reference}"));
    let paper = ctx.here(&format!("/cases/{reference}/receipt.pdf"));
    let home = ctx.here("");
    let answers = answers(&words, found);
    let whom = case.represented.as_ref().map(|of| acting_for(&words, of));
    let at_counter = filed_at_counter(&words, case);
    let registers = of_case(&words, service, case);
    let registers = (!registers.is_empty()).then_some(registers);
    let waiting = Waiting::of(&words, service, case, "applicant");
    let service = words.text("service");
    page(ctx, words.plain("receipt-title"), move || {
        view! {
            <div class="column">
                <Panel title=words.text("receipt-title") label=words.text("receipt-reference") reference>
                    <p>{service}</p>
                    {whom.map(|whom| view! { <p>{whom}</p> })}
                    <p>{at}</p>
                    {at_counter.map(|text| view! { <p>{text}</p> })}
                </Panel>
                {waiting.map(Waiting::view)}
                <section>
                    <h2>{words.text("receipt-next")}</h2>
                    {due.map(|due| view! { <p>{due}</p> })}
                    {target.map(|text| view! { <p>{text}</p> })}
                    <p>{told}</p>
                    {owners}
                    {fee.map(|fee| view! { <p>{fee}</p> })}
                </section>
                <Details summary=words.text("case-answers")><Parts parts=answers/></Details>
                {registers.map(|registers| {
                    view! { <Details summary=words.text("inquiries")><SummaryList rows=registers/></Details> }
                })}
                <div class="row">
                    <ButtonLink href=follow label=words.text("receipt-follow")/>
                    <ButtonLink href=paper label=words.text("case-paper") kind=ButtonKind::Other/>
                    <ButtonLink href=home label=words.text("receipt-home") kind=ButtonKind::Other/>
                </div>
            </div>
        }
    })
}
