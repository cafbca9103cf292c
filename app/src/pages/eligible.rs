//! A few questions for all services at once, and which of them may be for the person. Nothing is kept.

use std::sync::Arc;

use domain::{
    journey::Typed,
    service::{Question, Service, Takes, Told, Verdict},
};
use jiff::civil::Date;
use leptos::prelude::*;
use text::{Args, Catalogue, Words};

use super::services::cards;
use crate::{
    components::{
        Asked, BackLink, Button, Card, Cards, Choice, Choices, ErrorSummary, Fault, PageTitle, PostForm, TextField,
        TextKind, error_title,
    },
    render::{PageCtx, Typing, page},
};

/// What the answers are judged by.
pub struct Judged<'a> {
    pub told: &'a Told,
    pub today: Date,
}

/// `wrong` are the questions with an answer that is none; `judged` is there once something was answered.
pub fn eligible(
    mut ctx: PageCtx,
    questions: &[&Question],
    typed: &Typed,
    wrong: &[&str],
    judged: Option<&Judged<'_>>,
    services: &[Arc<Service>],
    catalogue: &Catalogue,
) -> String {
    ctx.typing = Typing::Apart;
    let words = ctx.words.clone();
    let error = |id: &str| {
        let says = || words.attr(&key(id), "invalid").unwrap_or_else(|| words.text("eligible-invalid"));
        wrong.contains(&id).then(says)
    };
    let faults: Vec<Fault> =
        wrong.iter().filter_map(|id| Some(Fault { field: (*id).into(), text: error(id)? })).collect();
    let fields: Vec<Ask> =
        questions.iter().map(|question| Ask::of(&words, question, typed, error(&question.id))).collect();
    let groups = judged.map(|judged| groups(&ctx, judged, services, catalogue));
    let title = words.plain("eligible-title");
    let tab = match &groups {
        _ if !faults.is_empty() => error_title(&words, &title),
        Some(_) => words.plain("eligible-result"),
        None => title,
    };
    let (action, home) = (ctx.here("/eligible"), ctx.here(""));
    page(ctx, tab, move || {
        let show = words.text("eligible-show");
        let group = |(heading, cards): (String, Vec<Card>)| {
            (!cards.is_empty()).then(|| view! { <section><h2>{heading}</h2><Cards cards/></section> })
        };
        let result = groups.map(|groups| {
            let groups = groups.into_iter().map(group).collect_view();
            view! { <section><p class="unseen" role="status">{words.text("eligible-result")}</p>{groups}</section> }
        });
        let form = if fields.is_empty() {
            view! { <p>{words.text("eligible-nothing")}</p> }.into_any()
        } else {
            let fields = fields.into_iter().map(Ask::view).collect_view();
            view! {
                <p>{words.text("eligible-privacy")}</p>
                <PostForm action>{fields}<Button label=show/></PostForm>
            }
            .into_any()
        };
        view! {
            <div class="column">
                <BackLink href=home/>
                <ErrorSummary faults/>
                <PageTitle title=words.text("eligible-title") lead=words.text("eligible-lead")/>
                {result}
                <section>{form}</section>
            </div>
        }
    })
}

fn key(question: &str) -> String {
    format!("ask-{question}")
}

/// A question as it is put.
struct Ask {
    asked: Asked,
    /// The answers to choose from; without any, one is typed.
    choices: Vec<Choice>,
    typed: String,
}

impl Ask {
    fn of(words: &Words, question: &Question, typed: &Typed, error: Option<String>) -> Self {
        let key = key(&question.id);
        let choice = |value: &str, label: String| Choice { value: value.into(), label, hint: None };
        let choices = match &question.takes {
            Takes::YesNo => vec![choice("yes", words.text("answer-yes")), choice("no", words.text("answer-no"))],
            Takes::Number { .. } => Vec::new(),
            Takes::Choice(options) => {
                let label = |option: &String| words.attr(&key, &format!("option-{option}")).unwrap_or_default();
                options.iter().map(|option| choice(option, label(option))).collect()
            }
        };
        let asked = Asked {
            id: question.id.clone(),
            name: question.id.clone(),
            label: words.text(&key),
            hint: words.attr(&key, "hint"),
            error,
            ..Asked::default()
        };
        Self { asked, choices, typed: typed.get(&question.id).to_owned() }
    }

    fn view(self) -> AnyView {
        let Self { asked, choices, typed } = self;
        if choices.is_empty() {
            view! { <TextField asked value=typed kind=TextKind::Number/> }.into_any()
        } else {
            view! { <Choices asked choices chosen=vec![typed]/> }.into_any()
        }
    }
}

/// The services under a heading each: probably, cannot tell, probably not.
fn groups(
    ctx: &PageCtx,
    judged: &Judged<'_>,
    services: &[Arc<Service>],
    catalogue: &Catalogue,
) -> [(String, Vec<Card>); 3] {
    let words = &ctx.words;
    let mut groups =
        ["eligible-likely", "eligible-unknown", "eligible-unlikely"].map(|key| (words.text(key), Vec::new()));
    for service in services {
        let own = catalogue.words_of(ctx.lang(), &service.id, &service.bundle);
        let (group, says) = match service.verdict(judged.told, judged.today) {
            Verdict::Likely if service.prechecks.is_empty() => (0, words.text("eligible-everybody")),
            Verdict::Likely => (0, words.text("eligible-fits")),
            Verdict::Unknown(open) if open.is_empty() => (1, words.text("eligible-conditions")),
            Verdict::Unknown(open) => {
                let open = open.iter().map(|question| words.plain(&key(&question.id)));
                let args = Args::new().text("questions", open.collect::<Vec<_>>().join(" "));
                (1, words.text_with("eligible-answer", &args))
            }
            Verdict::Unlikely(failed) => {
                let why = failed.iter().filter_map(|check| own.attr(&format!("precheck-{}", check.id), "why"));
                (2, why.collect::<Vec<_>>().join(" "))
            }
        };
        let card = cards(ctx, &[service], catalogue).into_iter().map(|card| Card { text: says.clone(), ..card });
        groups[group].1.extend(card);
    }
    groups
}
