//! The tasks of a role: the list, and one of them with what its reader may see and the form for the answer.

use domain::desk::TaskView;
use leptos::prelude::*;
use text::{Args, Catalogue};

use super::{
    slipped::{Forms, Slipped},
    tasks::state,
};
use crate::{
    components::{
        Asked, BackLink, Button, Cell, Choice, Choices, Column, Empty, ErrorSummary, Fault, Hidden, Notice, PageTitle,
        PostForm, SideLink, Table, TextArea, Tone, error_title,
    },
    pages::{
        answers::{Parts, parts},
        attached::{Attached, attached},
    },
    render::{PageCtx, Typing, page},
};

const FORM: &str = "answer";

/// Open tasks, the one that is due first before the others.
pub fn tasks(ctx: PageCtx, found: Vec<TaskView>, catalogue: &Catalogue, done: bool) -> String {
    let words = ctx.words.clone();
    let row = |view: &TaskView| {
        let own = catalogue.words_of(ctx.lang(), &view.service.id, &view.service.bundle);
        let label = own.text(&format!("task-{}", view.task.task));
        vec![
            Cell::Link { href: ctx.here(&format!("/admin/tasks/{}", view.task.id)), label },
            Cell::Text(own.text("service")),
            Cell::Text(view.reference.to_string()),
            Cell::Text(words.date(view.task.due)),
        ]
    };
    let rows: Vec<Vec<Cell>> = found.iter().map(row).collect();
    let column = |key: &str| Column { label: words.text(key), numeric: false, sort: None };
    let columns = ["tasks-column-task", "tasks-column-service", "queue-reference", "queue-due"].map(column).into();
    let done = done.then(|| words.text("tasks-done"));
    page(ctx, words.plain("tasks-title"), move || {
        let list = if rows.is_empty() {
            view! { <Empty title=words.text("tasks-empty") text=words.text("tasks-empty-text")/> }.into_any()
        } else {
            view! { <Table id="tasks" caption=words.text("tasks-title") quiet=true columns rows/> }.into_any()
        };
        view! {
            <div class="wrap">
                <PageTitle title=words.text("tasks-title") lead=words.text("tasks-lead")/>
                {done.map(|title| view! { <Notice title tone=Tone::Good/> })}
                {list}
            </div>
        }
    })
}

/// The way to them, beside an official's queues.
pub(super) fn link(ctx: &PageCtx, count: u64) -> SideLink {
    SideLink {
        href: ctx.here("/admin/tasks"),
        label: ctx.words.text("tasks-title"),
        count: Some(count),
        more: false,
        current: false,
    }
}

/// One task.
pub fn task(mut ctx: PageCtx, found: TaskView, slipped: Option<Slipped>) -> String {
    ctx.typing = Typing::Apart;
    let words = ctx.words.clone();
    let forms = Forms { words: &words, slip: uuid::Uuid::nil(), slipped: slipped.as_ref() };
    let service = &found.service;
    let key = format!("task-{}", found.task.task);
    let here = ctx.here(&format!("/admin/tasks/{}", found.task.id));
    let by = Args::new().text("name", found.task.by.full_name()).text("at", words.moment(found.task.at));
    let asked_by = words.text_with("tasks-asked-by", &by);
    let (tone, standing) = state(&words, &found.task);
    let open = found.task.is_open();
    let answers = parts(&words, service, &found.answers, &Default::default());
    let files = attached(service, &found.answers, &here);
    let verdict = service.task(&found.task.task).filter(|declared| declared.verdict && open).map(|_| {
        let missing = slipped
            .as_ref()
            .is_some_and(|slipped| slipped.why == super::NotFiled::Unable(domain::desk::Unable::VerdictMissing));
        let asked = Asked {
            id: "answer-says".into(),
            name: "says".into(),
            label: words.text("tasks-verdict"),
            error: forms.fault(FORM).filter(|_| missing),
            ..Asked::default()
        };
        let choice = |value: &str| Choice {
            value: value.to_owned(),
            label: words.attr(&key, value).unwrap_or_default(),
            hint: None,
        };
        (asked, ["yes", "no"].map(choice).to_vec(), vec![forms.typed(FORM, "says")])
    });
    // Somebody was faster, or nobody waits any more: what was typed is given back.
    let unsent = forms.orphan(|_| open);
    let in_verdict = verdict.as_ref().and_then(|(asked, ..)| asked.error.clone());
    let text = Asked {
        id: "answer-text".into(),
        name: "text".into(),
        label: words.text("tasks-answer"),
        hint: Some(words.text("tasks-answer-hint")),
        error: forms.fault(FORM).filter(|_| open && in_verdict.is_none()),
        ..Asked::default()
    };
    let fault = |field: &str, text: Option<String>| text.map(|text| Fault { field: field.into(), text });
    let faults: Vec<Fault> =
        [fault("answer-says", in_verdict), fault("answer-text", text.error.clone())].into_iter().flatten().collect();
    let typed = forms.typed(FORM, "text");
    let title = words.plain(&key);
    let tab = if faults.is_empty() { title.clone() } else { error_title(&words, &title) };
    let reference = Args::new().text("reference", found.reference.to_string());
    let caption = format!("{}, {}", words.text("service"), words.text_with("case-reference", &reference));
    let (back, ask) = (ctx.here("/admin/tasks"), found.task.ask.clone());
    page(ctx, tab, move || {
        let [send, seen_title, seen_about] =
            ["tasks-answer-send", "tasks-seen", "tasks-seen-about"].map(|key| words.text(key));
        let verdict = verdict.map(|(asked, choices, chosen)| view! { <Choices asked choices chosen/> });
        let fields = vec![("form".to_owned(), FORM.to_owned())];
        let form = open.then(|| {
            view! {
                <PostForm action=here>
                    <Hidden fields/>
                    {verdict}
                    <TextArea asked=text value=typed/>
                    <Button label=send/>
                </PostForm>
            }
        });
        let unsent = unsent.map(|(title, typed)| {
            view! { <Notice title tone=Tone::Bad focus=true><p class="thread-text" dir="auto">{typed}</p></Notice> }
        });
        let seen = open.then(|| {
            view! {
                <section class="sheet">
                    <h2>{seen_title}</h2>
                    <p class="hint">{seen_about}</p>
                    <Parts parts=answers/>
                </section>
                <Attached files/>
            }
        });
        view! {
            <div class="wrap">
                <BackLink href=back/>
                <ErrorSummary faults/>
                <PageTitle title caption/>
                {unsent}
                <Notice title=standing tone>
                    <p class="hint">{asked_by}</p>
                    <p class="thread-text" dir="auto">{ask}</p>
                </Notice>
                {seen}
                <section>{form}</section>
            </div>
        }
    })
}
