//! One question as its input, by the kind of its answer.

use domain::{
    attachment::Attachment,
    journey::{Question, WHY_PART, Way},
    service::{Field, Kind},
};
use leptos::prelude::*;
use text::{Args, Words};

use super::{faults, files, find};
use crate::{
    components::{
        Asked, Beside, Choice, Choices, DateField, DateParts, Files, Finder, PersonField, PersonParts, Select,
        TextArea, TextField, TextKind, Tone,
    },
    pages::answer::{country_name, option_label, register_name, shown},
};

/// More options than these unfold from a list.
const MOST_RADIOS: usize = 7;
/// More options than these are looked for by name.
const MOST_UNFOLDED: usize = 15;

/// Whether the question has buttons of its own, so that Enter in a box has to be told what to do.
pub(super) fn has_buttons(field: &Field, question: &Question) -> bool {
    matches!(field.kind, Kind::Files { .. })
        || matches!(field.kind, Kind::List { .. }) && question.options.len() > MOST_UNFOLDED
}

/// `own`: the question is about the applicant, whose browser may fill it in.
pub(in crate::pages) fn ask(
    words: &Words,
    field: &Field,
    question: &Question,
    attachments: &[Attachment],
    own: bool,
) -> AnyView {
    let why = question.asks_why.then(|| why(words, field, question));
    view! { {input(words, field, question, attachments, own)}{why} }.into_any()
}

/// The box for the reason why the answer is not what a register says.
fn why(words: &Words, field: &Field, question: &Question) -> AnyView {
    let id = format!("{}-{WHY_PART}", field.id);
    let asked = Asked {
        name: id.clone(),
        label: words.text_with("edit-why", &Args::new().text("label", words.text(&field.id))),
        hint: words.attr("edit-why", "hint"),
        error: faults::of_reason(words, question),
        id,
        ..Asked::default()
    };
    let value = question.typed.part(&field.id, WHY_PART).to_owned();
    view! { <TextArea asked value rows=2/> }.into_any()
}

fn input(words: &Words, field: &Field, question: &Question, attachments: &[Attachment], own: bool) -> AnyView {
    let asked = asked(words, field, question);
    let typed = &question.typed;
    let value = typed.get(&field.id).to_owned();
    let line = |asked, kind, autocomplete: &str| {
        let autocomplete = if own { autocomplete.to_owned() } else { "off".to_owned() };
        view! { <TextField asked value=value.clone() kind autocomplete/> }.into_any()
    };
    match &field.kind {
        Kind::Text { .. } => line(asked, TextKind::Text, "off"),
        Kind::Number { .. } => line(asked, TextKind::Number, "off"),
        Kind::Money { .. } => line(asked, TextKind::Money, "off"),
        Kind::Plate => line(asked, TextKind::Plate, "off"),
        Kind::PersonCode | Kind::CompanyCode => line(asked, TextKind::Code, "off"),
        Kind::Iban => line(asked, TextKind::Iban, "off"),
        Kind::Email => line(asked, TextKind::Email, "email"),
        Kind::Phone => line(asked, TextKind::Phone, "tel"),
        Kind::Address => line(asked, TextKind::Address, "street-address"),
        Kind::LongText { .. } => view! { <TextArea asked value/> }.into_any(),
        Kind::Date { .. } => {
            let part = |part: &str| typed.part(&field.id, part).to_owned();
            let value = DateParts { day: part("day"), month: part("month"), year: part("year"), wrong: [false; 3] };
            let birthday = own && ["birthday", "birth_date", "date_of_birth"].contains(&field.id.as_str());
            view! { <DateField asked value birthday/> }.into_any()
        }
        Kind::Person => {
            let part = |part: &str| typed.part(&field.id, part).to_owned();
            let value = PersonParts { code: part("code"), name: part("name") };
            view! { <PersonField asked value/> }.into_any()
        }
        Kind::YesNo => {
            let choice =
                |value: &str| Choice { value: value.into(), label: words.text(&format!("answer-{value}")), hint: None };
            view! { <Choices asked choices=vec![choice("yes"), choice("no")] chosen=vec![value]/> }.into_any()
        }
        Kind::Choices { .. } => {
            let chosen = typed.all(&field.id).to_vec();
            view! { <Choices asked choices=options(words, field, question) chosen many=true/> }.into_any()
        }
        Kind::List { .. } if question.options.len() > MOST_UNFOLDED => {
            view! { <Finder asked found=find::found(words, field, question)/> }.into_any()
        }
        Kind::Choice { .. } | Kind::List { .. } => one_of(asked, options(words, field, question), value),
        Kind::Country => {
            let order = words.plain("country-order");
            let choice = |code: &str| Choice { value: code.into(), label: country_name(words, code), hint: None };
            one_of(asked, order.split_whitespace().map(choice).collect(), value)
        }
        Kind::Files { max, .. } => {
            let full = question.files.len() >= *max as usize;
            view! { <Files asked files=files::stored(words, question, attachments) full/> }.into_any()
        }
        // Never asked: it is among the known answers.
        Kind::Calculated => ().into_any(),
    }
}

fn one_of(asked: Asked, choices: Vec<Choice>, chosen: String) -> AnyView {
    if choices.len() > MOST_RADIOS {
        view! { <Select asked choices chosen=Some(chosen)/> }.into_any()
    } else {
        view! { <Choices asked choices chosen=vec![chosen]/> }.into_any()
    }
}

fn options(words: &Words, field: &Field, question: &Question) -> Vec<Choice> {
    let choice =
        |option: &String| Choice { value: option.clone(), label: option_label(words, &field.id, option), hint: None };
    question.options.iter().map(choice).collect()
}

fn asked(words: &Words, field: &Field, question: &Question) -> Asked {
    let label = words.text(&field.id);
    Asked {
        id: field.id.clone(),
        name: field.id.clone(),
        label: if question.required {
            label
        } else {
            words.text_with("step-optional", &Args::new().text("label", label))
        },
        hint: words.attr(&field.id, "hint"),
        error: faults::of_answer(words, field, question),
        beside: beside(words, field, question),
        heading: false,
    }
}

/// What a register has said, what an official found wrong, what was saved meanwhile, and advice.
fn beside(words: &Words, field: &Field, question: &Question) -> Vec<Beside> {
    let said = question.said.as_ref().map(|said| Beside {
        tone: Tone::Calm,
        text: words.text_with(
            "step-disputed",
            &Args::new()
                .text("register", register_name(words, &said.register))
                .date("date", words.calendar_day(said.at)),
        ),
        value: Some(shown(words, field, &said.value)),
    });
    let note = question.note.clone();
    let note = note.map(|note| match note.as_str() {
        "" => Beside { tone: Tone::Warn, text: words.text("mark-unknown"), value: None },
        _ => Beside { tone: Tone::Warn, text: words.text("step-note"), value: Some(note) },
    });
    let meanwhile = question.meanwhile.as_ref().map(|answer| Beside {
        tone: Tone::Warn,
        text: words.text("step-meanwhile"),
        value: Some(shown(words, field, &answer.value)),
    });
    let advice = question.fault.filter(|way| *way == Way::Advise);
    let advice = advice.and_then(|way| words.attr(&field.id, way.attribute()));
    let advice = advice.map(|text| Beside { tone: Tone::Info, text, value: None });
    said.into_iter().chain(note).chain(meanwhile).chain(advice).collect()
}
