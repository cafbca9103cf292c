//! For whom somebody applies: asked once, before an application is begun.

use domain::{
    desk::{Parties, Party},
    mandate::{ActAs, Represented},
};
use leptos::prelude::*;
use text::{Args, Words};

use crate::{
    components::{
        Asked, BackLink, Button, Choice, Choices, ErrorSummary, Fault, Notice, PageTitle, PostForm, Tone, error_title,
    },
    render::{PageCtx, page},
};

/// The value of the choice for somebody, which travels in the form's body alone.
pub fn value_of(of: &Represented) -> String {
    format!("{}/{}", of.way().word(), of.code())
}

/// `own` is the person's name; `missing`: the form came without a choice.
pub fn whom(ctx: PageCtx, parties: &Parties, own: &str, missing: bool) -> String {
    let words = ctx.words.clone();
    let required = || words.text("whom-required");
    let faults: Vec<Fault> = missing.then(|| Fault { field: "whom".into(), text: required() }).into_iter().collect();
    let title = words.plain("whom-title");
    let title = if missing { error_title(&words, &title) } else { title };
    let asked = Asked {
        id: "whom".into(),
        name: "whom".into(),
        label: words.text("whom-choose"),
        error: missing.then(required),
        ..Asked::default()
    };
    let myself = parties.own.then(|| Choice {
        value: ActAs::Oneself.word().into(),
        label: words.text_with("whom-self", &Args::new().text("name", own)),
        hint: parties.own_begun.then(|| words.text("whom-begun")),
    });
    let choices: Vec<Choice> = myself.into_iter().chain(parties.others.iter().map(|one| choice(&words, one))).collect();
    let silent: Vec<(String, String)> = parties.silent.iter().map(|way| silent(&words, *way)).collect();
    let nobody = choices.is_empty() && silent.is_empty();
    let lead = words.text(if parties.own { "whom-lead" } else { "whom-lead-others" });
    let start = ctx.here(&format!("/{}", parties.service.id));
    let action = ctx.here(&format!("/{}/for", parties.service.id));
    let go_on = words.text("step-continue");
    page(ctx, title, move || {
        let silent = silent.into_iter().map(|(title, text)| {
            view! { <Notice title tone=Tone::Warn><p>{text}</p></Notice> }
        });
        let nobody = nobody.then(|| {
            let text = words.attr("whom-nobody", "text").unwrap_or_default();
            view! { <Notice title=words.text("whom-nobody")><p>{text}</p></Notice> }
        });
        let form = (!choices.is_empty()).then(|| {
            view! {
                <PostForm action>
                    <Choices asked choices chosen=Vec::new()/>
                    <Button label=go_on/>
                </PostForm>
            }
        });
        view! {
            <div class="column">
                <BackLink href=start/>
                <ErrorSummary faults/>
                <PageTitle title=words.text("whom-title") caption=words.text("service") lead/>
                {silent.collect_view()}
                {nobody}
                {form}
            </div>
        }
    })
}

fn choice(words: &Words, party: &Party) -> Choice {
    let hint = match &party.of {
        Represented::Child(_) => words.text("whom-child"),
        Represented::Company { code, .. } => {
            words.text_with("whom-company", &Args::new().text("code", code.to_string()))
        }
    };
    let begun = party.begun.then(|| format!(". {}", words.text("whom-begun")));
    Choice {
        value: value_of(&party.of),
        label: party.of.name(),
        hint: Some(format!("{hint}{}", begun.unwrap_or_default())),
    }
}

/// That a register did not answer, and what now.
fn silent(words: &Words, way: ActAs) -> (String, String) {
    let key = if way == ActAs::Child { "whom-silent-child" } else { "whom-silent-company" };
    (words.text(key), words.attr(key, "text").unwrap_or_default())
}
