//! What an official may do to a case: a form for each act, with what has to be said and ticked.

use domain::{desk::Desktop, service::Action, sheet::Own};
use leptos::prelude::*;
use text::Words;

use super::case::{NotDone, Tried};
use crate::{
    components::{
        Asked, Button, ButtonKind, Choice, Choices, Details, Hidden, PostForm, TextArea, TextField, TextKind,
    },
    pages::{answer::shown, answers::item_title},
};

/// An act as it is offered: its button, and the box for the reason where one is needed.
pub(super) struct Act {
    id: String,
    label: String,
    kind: ButtonKind,
    reason: Option<(Asked, String)>,
    /// A box for what is wrong beside each answer, with what was written into it.
    marks: Vec<(Asked, String)>,
    /// What has to be ticked, and what was.
    checks: Option<(Asked, Vec<Choice>, Vec<String>)>,
    /// A box for the case that goes on, where the act says that this one is a duplicate.
    original: Option<(Asked, String)>,
    /// The button that shows its letter first, where it makes one.
    preview: Option<String>,
}

/// What the official may do, as `tried` left it.
pub(super) fn acts(words: &Words, found: &Desktop, tried: Option<&Tried>) -> Vec<Act> {
    let act = |id: &String| {
        let action = found.view.service.actions.iter().find(|action| action.id == *id)?;
        let tried = tried.filter(|tried| tried.action == *id);
        let missing = tried.is_some_and(|tried| tried.why == NotDone::ReasonMissing);
        let asked = Asked {
            id: format!("reason-{id}"),
            name: "reason".into(),
            label: words.text("desk-reason"),
            hint: Some(words.text("desk-reason-hint")),
            error: missing.then(|| words.text("desk-reason-missing")),
            ..Asked::default()
        };
        Some(Act {
            id: id.clone(),
            label: words.text(&format!("action-{id}")),
            kind: if action.reason { ButtonKind::Grave } else { ButtonKind::Main },
            checks: checks(words, action, tried),
            original: action.duplicate.then(|| original(words, id, tried)),
            preview: action.letter.is_some().then(|| words.text("preview-open")),
            marks: if action.marks { boxes(words, found, tried) } else { Vec::new() },
            reason: action.reason.then(|| (asked, tried.map(|tried| tried.reason.clone()).unwrap_or_default())),
        })
    };
    found.actions.iter().filter_map(act).collect()
}

/// The reference of the case that goes on.
fn original(words: &Words, id: &str, tried: Option<&Tried>) -> (Asked, String) {
    let asked = Asked {
        id: format!("original-{id}"),
        name: "original".into(),
        label: words.text("desk-original"),
        hint: Some(words.text("verify-reference-hint")),
        ..Asked::default()
    };
    (asked, tried.map(|tried| tried.original.clone()).unwrap_or_default())
}

/// What an official has to have looked at, line by line.
fn checks(words: &Words, action: &Action, tried: Option<&Tried>) -> Option<(Asked, Vec<Choice>, Vec<String>)> {
    let missing = tried.is_some_and(|tried| tried.why == NotDone::NotTicked);
    let asked = Asked {
        id: format!("checks-{}", action.id),
        name: "tick".into(),
        label: words.text("desk-checks"),
        error: missing.then(|| words.text("desk-checks-missing")),
        ..Asked::default()
    };
    let choice = |id: &String| Choice { value: id.clone(), label: words.text(&format!("check-{id}")), hint: None };
    let choices: Vec<Choice> = action.checklist.iter().map(choice).collect();
    (!choices.is_empty()).then(|| (asked, choices, tried.map(|tried| tried.ticks.clone()).unwrap_or_default()))
}

/// A box for each answer that the applicant gave: what is written into it is what they have to mend.
fn boxes(words: &Words, found: &Desktop, tried: Option<&Tried>) -> Vec<(Asked, String)> {
    let service = &found.view.service;
    let one = |(at, own): (usize, &Own)| {
        let field = service.field(&own.field)?;
        let name = format!("mark/{}/{}", own.spot, own.field);
        let around = service.step(&own.spot.step).filter(|step| step.repeat.is_some());
        let around = around.map(|step| format!("{}: ", item_title(words, service, step, &own.positions)));
        let asked = Asked {
            id: format!("mark-{at}"),
            label: format!("{}{}", around.unwrap_or_default(), words.text(&own.field)),
            hint: Some(shown(words, field, &own.value)),
            ..Asked::default()
        };
        let typed = tried.and_then(|tried| tried.marks.iter().find(|(mark, _)| *mark == name));
        Some((Asked { name, ..asked }, typed.map(|(_, note)| note.clone()).unwrap_or_default()))
    };
    found.markable.iter().enumerate().filter_map(one).collect()
}

/// One form for each act, sent to `url` with the `version` that the official sees.
#[component]
pub(super) fn Acts(acts: Vec<Act>, url: String, version: i64) -> AnyView {
    let words = expect_context::<Words>();
    let act = |Act { id, label, kind, reason, marks, checks, original, preview }: Act| {
        let fields = vec![("version".to_owned(), version.to_string())];
        let reason = reason.map(|(asked, value)| view! { <TextArea asked value/> });
        let checks = checks.map(|(asked, choices, chosen)| view! { <Choices asked choices chosen many=true/> });
        let original = original.map(|(asked, value)| view! { <TextField asked value kind=TextKind::Code/> });
        let first = id.clone();
        let preview = preview.map(|label| view! { <Button label kind=ButtonKind::Other name="preview" value=first/> });
        let boxes = |(asked, value)| view! { <TextField asked value/> };
        let marks = (!marks.is_empty()).then(|| {
            let boxes = marks.into_iter().map(boxes).collect_view();
            let (summary, how) = (words.text("desk-marks"), words.text("desk-marks-how"));
            view! { <Details summary><p>{how}</p><div class="form">{boxes}</div></Details> }
        });
        view! {
            <PostForm action=url.clone()>
                <Hidden fields/>
                {checks}
                {reason}
                {original}
                {marks}
                <div class="row"><Button label kind name="action" value=id/>{preview}</div>
            </PostForm>
        }
    };
    (!acts.is_empty())
        .then(|| {
            let forms = acts.into_iter().map(act).collect_view();
            view! { <section id="acts"><h2>{words.text("desk-actions")}</h2><div class="acts">{forms}</div></section> }
        })
        .into_any()
}
