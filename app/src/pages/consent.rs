//! A person is asked whether a register may be asked: what, of whom, what for, and what follows either way.

use domain::{
    desk::SEEN,
    journey::ConsentPage,
    service::{IfDown, Read},
};
use leptos::prelude::*;
use text::{Args, Words};

use super::{
    answer::{register_name, register_title},
    step::progress,
};
use crate::{
    components::{
        Asked, BackLink, Button, ButtonKind, Choice, Choices, ErrorSummary, Fault, Hidden, Notice, PageTitle, PostForm,
        Steps, SummaryList, SummaryRow, Tone, error_title,
    },
    render::{PageCtx, page},
};

/// The input with what the person says: `yes` or `no`.
const AGREES: &str = "agrees";

/// `base` is the address of the application without the language.
pub fn consent(ctx: PageCtx, base: &str, found: ConsentPage) -> String {
    let words = ctx.words.clone();
    let service = found.service.clone();
    let Some(read) = service.read_called(&found.read) else { return String::new() };
    let action = ctx.here(&format!("{base}/consents/{}", found.read));
    let back = ctx.here(&found.back.as_ref().map_or(base.to_owned(), |spot| format!("{base}/{spot}")));
    let steps = progress(&ctx, base, &service, &found.steps, &found.done, found.before.as_deref());
    let register = Args::new().text("register", register_name(&words, &read.call.register));
    let faults: Vec<Fault> = found.unanswered.then(|| missing(&words)).into_iter().collect();
    let heading = words.plain("consent-title");
    let title = if faults.is_empty() { heading.clone() } else { error_title(&words, &heading) };
    let lead = words.text("consent-lead");
    let rows = rows(&words, read);
    let stopped = found.stopped.then(|| words.text_with("consent-stopped", &register));
    let changed = found.changed.then(|| words.text("consent-changed"));
    let (asked, choices) = question(&words, read, found.unanswered);
    let chosen = found.agreed.map(|agreed| if agreed { "yes" } else { "no" }.to_owned());
    let seen = vec![(SEEN.to_owned(), found.seen.clone())];
    // Who has not signed in finds nothing again later.
    let later = ctx.user.is_some();
    page(ctx, title, move || {
        let stopped = stopped.map(|title| {
            let text = words.attr("consent-stopped", "text").unwrap_or_default();
            view! { <Notice title tone=Tone::Warn><p>{text}</p></Notice> }
        });
        view! {
            <div class="wrap">
                <BackLink href=back/>
                <div class="with-steps">
                    <Steps steps/>
                    <div class="sheet">
                        <ErrorSummary faults/>
                        <PageTitle title=heading caption=words.text("service") lead/>
                        {changed.map(|title| view! { <Notice title tone=Tone::Warn/> })}
                        {stopped}
                        <SummaryList rows/>
                        <PostForm action>
                            <Hidden fields=seen/>
                            <Choices asked choices chosen=chosen.into_iter().collect()/>
                            <div class="row">
                                <Button label=words.text("step-continue")/>
                                {later.then(|| {
                                    let (label, kind) = (words.text("step-later"), ButtonKind::Other);
                                    view! { <Button label kind name="later" value="1"/> }
                                })}
                            </div>
                        </PostForm>
                    </div>
                </div>
            </div>
        }
    })
}

fn missing(words: &Words) -> Fault {
    Fault { field: AGREES.into(), text: words.attr("consent-question", "required").unwrap_or_default() }
}

/// What would be asked, of whom, and what for.
fn rows(words: &Words, read: &Read) -> Vec<SummaryRow> {
    let own = format!("read-{}", read.id);
    let row = |key: &str, value: String| SummaryRow { label: words.text(key), value, ..SummaryRow::default() };
    vec![
        row("consent-what", words.text(&own)),
        row("consent-whom", register_title(words, &read.call.register)),
        row("consent-why", words.attr(&own, "purpose").unwrap_or_default()),
    ]
}

/// Two answers, neither of them chosen beforehand. Who says no writes it, or cannot go on: each says which.
fn question(words: &Words, read: &Read, missing: bool) -> (Asked, Vec<Choice>) {
    let asked = Asked {
        id: AGREES.into(),
        name: AGREES.into(),
        label: words.text("consent-question"),
        hint: words.attr("consent-question", "hint"),
        error: words.attr("consent-question", "required").filter(|_| missing),
        ..Asked::default()
    };
    let no = if read.if_down == IfDown::Stop {
        "consent-no-stop"
    } else if read.fill.is_empty() {
        "consent-no"
    } else {
        "consent-no-write"
    };
    let yes = words.text("consent-yes");
    let choice = |value: &str, label: String| Choice { value: value.into(), label, hint: None };
    (asked, vec![choice("yes", yes), choice("no", words.text(no))])
}
