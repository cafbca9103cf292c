//! Who looked at a person's data in the registers: asked at their wish, shown, and kept nowhere.

use domain::desk::{InRegister, Told, Usage};
use leptos::prelude::*;
use text::{Args, Words};

use super::answer::{register_name, register_title};
use crate::{
    components::{BackLink, Button, Notice, PageTitle, PostForm, Tone},
    render::{PageCtx, page},
};

/// Before they are asked: which ones will be.
pub fn looks_elsewhere(ctx: PageCtx, registers: &[String]) -> String {
    let words = ctx.words.clone();
    let names: Vec<String> = registers.iter().map(|register| register_title(&words, register)).collect();
    let (back, action) = (ctx.here("/looks"), ctx.here("/looks/registers"));
    page(ctx, words.plain("elsewhere-title"), move || {
        let names = names.into_iter().map(|name| view! { <li>{name}</li> }).collect_view();
        view! {
            <div class="column">
                <BackLink href=back/>
                <PageTitle title=words.text("elsewhere-title") lead=words.text("elsewhere-lead")/>
                <ul>{names}</ul>
                <p>{words.text("elsewhere-noted")}</p>
                <PostForm action><Button label=words.text("elsewhere-ask")/></PostForm>
            </div>
        }
    })
}

/// What they told.
pub fn looks_told(ctx: PageCtx, found: Vec<InRegister>) -> String {
    let words = ctx.words.clone();
    let (back, action) = (ctx.here("/looks"), ctx.here("/looks/registers"));
    page(ctx, words.plain("elsewhere-title"), move || {
        let found = found.into_iter().map(|one| of_register(&words, one)).collect_view();
        view! {
            <div class="column">
                <BackLink href=back/>
                <PageTitle title=words.text("elsewhere-title") lead=words.text("elsewhere-told")/>
                {found}
                <PostForm action><Button label=words.text("elsewhere-again")/></PostForm>
            </div>
        }
    })
}

fn of_register(words: &Words, one: InRegister) -> AnyView {
    let title = register_title(words, &one.register);
    let name = Args::new().text("register", register_name(words, &one.register));
    let Some(told) = one.told else {
        let (title, text) = (words.text_with("elsewhere-silent", &name), words.text("elsewhere-silent-text"));
        return view! { <Notice title tone=Tone::Warn><p>{text}</p></Notice> }.into_any();
    };
    let (since, more) = (since(words, &told), more(words, &told));
    let none = told.usages.is_empty().then(|| view! { <p>{words.text("elsewhere-none")}</p> });
    let rows = told.usages.iter().map(|usage| row(words, usage)).collect_view();
    let rows = (!told.usages.is_empty()).then(|| view! { <ol class="timeline">{rows}</ol> });
    view! {
        <section>
            <h2>{title}</h2>
            {since.map(|since| view! { <p class="hint">{since}</p> })}
            {none}
            {rows}
            {more.map(|more| view! { <p>{more}</p> })}
        </section>
    }
    .into_any()
}

fn row(words: &Words, usage: &Usage) -> AnyView {
    let receiver = match &usage.receiver_name {
        Some(name) => format!("{name} ({})", usage.receiver_code),
        None => usage.receiver_code.clone(),
    };
    let system = words.text_with("elsewhere-system", &Args::new().text("system", &usage.receiver_system));
    view! {
        <li>
            <h3><bdi>{usage.action.clone()}</bdi></h3>
            <p class="timeline-when">
                <time datetime=usage.at.to_string()>{words.moment(usage.at)}</time>
                <bdi class="timeline-by">{receiver}</bdi>
            </p>
            <p class="timeline-note"><bdi>{system}</bdi></p>
        </li>
    }
    .into_any()
}

fn since(words: &Words, told: &Told) -> Option<String> {
    Some(words.text_with("elsewhere-since", &Args::new().date("date", words.calendar_day(told.since?))))
}

/// Where not all of them are shown.
fn more(words: &Words, told: &Told) -> Option<String> {
    let shown = told.usages.len() as u64;
    (told.total > shown)
        .then(|| words.text_with("elsewhere-more", &Args::new().number("shown", shown).number("total", told.total)))
}
