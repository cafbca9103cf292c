//! Many cases at once: what will happen to each of them, and what came of it.

use domain::{
    case::{Case, Refused},
    desk::{BatchLine, BatchView, NotBegun},
    office::{Outcome, Task},
    people::Person,
    service::Library,
};
use leptos::prelude::*;
use text::{Args, Catalogue, Words};

use super::many::task_word;
use crate::{
    components::{
        Asked, BackLink, Button, Cell, Column, ErrorSummary, Fault, Notice, PageTitle, PostForm, Table, TextArea, Tone,
        error_title,
    },
    pages::standing::standing,
    render::{PageCtx, Typing, page},
};

/// What came of a row, or would, in words and in colour.
fn outcome(words: &Words, line: &BatchLine) -> (Tone, String) {
    let tried = line.row.outcome.is_some();
    match line.outcome {
        Outcome::Done if tried => (Tone::Good, words.text("hands-is-done")),
        Outcome::Done => (Tone::Good, words.text("hands-will-done")),
        Outcome::Proposed if tried => (Tone::Info, words.text("hands-is-proposed")),
        Outcome::Proposed => (Tone::Info, words.text("hands-will-proposed")),
        Outcome::Changed => (Tone::Warn, words.text("hands-is-changed")),
        Outcome::Gone => (Tone::Warn, words.text("hands-is-gone")),
        Outcome::Refused(why) => (Tone::Warn, words.attr("refused", refusal(why)).unwrap_or_default()),
    }
}

/// The attribute of `refused` that says why.
pub fn refusal(why: Refused) -> &'static str {
    match why {
        Refused::ReasonMissing | Refused::NotTicked | Refused::NotFromHere => "not-from-here",
        Refused::ReasonTooLong => "reason-too-long",
        Refused::NothingMarked => "nothing-marked",
        Refused::NotYourRole => "not-your-role",
        Refused::NotYourCase => "not-your-case",
        Refused::OwnCase => "own-case",
        Refused::Conflict => "conflict",
        Refused::Proposed => "proposed",
        Refused::NothingProposed => "nothing-proposed",
        Refused::SamePerson => "same-person",
        Refused::OwnDecision => "own-decision",
        Refused::FiledIt => "filed-it",
        Refused::NothingToExtend => "nothing-to-extend",
        Refused::TooLate => "too-late",
        Refused::Awaiting => "awaiting",
        Refused::TaskOpen => "task-open",
        Refused::NoSuchCase => "no-such-case",
        Refused::ItselfDuplicate => "itself-duplicate",
        Refused::OriginalOver => "original-over",
        Refused::Unsuited => "unsuited",
        Refused::Away => "away",
        Refused::AlreadyTheirs => "already-theirs",
        Refused::Unassigned => "unassigned",
    }
}

/// `reason`: what was typed as the reason, with what is wrong with it.
pub fn batch(
    mut ctx: PageCtx,
    found: BatchView,
    library: &Library,
    catalogue: &Catalogue,
    reason: (String, Option<NotBegun>),
) -> String {
    ctx.typing = Typing::Apart;
    let words = ctx.words.clone();
    let lang = ctx.lang();
    let begun = found.batch.begun_at.is_some();
    let over = found.batch.is_over();
    let task = task_word(&words, &found.batch.task, found.to.as_deref());
    let key = match (begun, over) {
        (false, _) => "hands-batch-title",
        (true, true) => "hands-batch-done-title",
        (true, false) => "hands-batch-broken-title",
    };
    let title = words.plain_with(key, &Args::new().text("task", task));
    let will = found.lines.iter().filter(|line| matches!(line.outcome, Outcome::Done | Outcome::Proposed)).count();
    let count = Args::new().number("will", will as u64).number("done", will as u64);
    let count = count.number("all", found.lines.len() as u64);
    let distributes = found.batch.task == Task::Distribute;
    let standing_of = |case: &Case| {
        let own = catalogue.words_of(lang, &case.service, &case.bundle);
        let version = library.version(&case.service, &case.bundle).unwrap_or(&found.service);
        standing(&own, Some(version), case).into()
    };
    let row = |line: &BatchLine| {
        let (reference, case) = (line.row.reference.to_string(), line.case.as_ref());
        let first = match case {
            Some(_) => Cell::Link { href: ctx.here(&format!("/admin/cases/{reference}")), label: reference },
            None => Cell::Text(reference),
        };
        let (tone, label) = outcome(&words, line);
        let handler = case.and_then(|case| case.assignee.as_ref()).map(Person::full_name);
        let mut cells = vec![first, Cell::Tag { tone, label }];
        if distributes {
            cells.push(Cell::Text(line.to.clone().unwrap_or_else(|| words.text("hands-batch-nobody"))));
        }
        cells.push(case.map_or(Cell::Text(String::new()), standing_of));
        cells.push(Cell::Text(handler.unwrap_or_default()));
        cells
    };
    let rows: Vec<Vec<Cell>> = found.lines.iter().map(row).collect();
    let column = |key: &str| Column { label: words.text(key), numeric: false, sort: None };
    let mut columns =
        vec![column("queue-reference"), column(if begun { "hands-batch-result" } else { "hands-batch-what" })];
    columns.extend(distributes.then(|| column("hands-batch-to")));
    columns.extend([column("queue-state"), column("queue-official")]);
    let queue = ctx.here(&format!("/admin/queues/{}/{}", found.batch.service, found.batch.queue));
    let action = ctx.here(&format!("/admin/batches/{}", found.batch.id));
    let (typed, wrong) = reason;
    let wrong = wrong.and_then(|wrong| match wrong {
        NotBegun::ReasonMissing => Some(words.text("desk-reason-missing")),
        NotBegun::ReasonTooLong => words.attr("refused", refusal(Refused::ReasonTooLong)),
    });
    let asked = (found.needs_reason && !begun).then(|| Asked {
        id: "reason".into(),
        name: "reason".into(),
        label: words.text("desk-reason"),
        hint: Some(words.text("desk-reason-hint")),
        error: wrong.clone(),
        ..Asked::default()
    });
    let faults: Vec<Fault> = wrong.into_iter().map(|text| Fault { field: "reason".into(), text }).collect();
    let tab = if faults.is_empty() { title.clone() } else { error_title(&words, &title) };
    let caption = words.text("service");
    page(ctx, tab, move || {
        let label = words.text(if begun { "hands-batch-go-on" } else { "hands-batch-do" });
        let lead = words.text(if begun { "hands-batch-broken-lead" } else { "hands-batch-lead" });
        let form = (!over && (will > 0 || begun)).then(|| {
            let asked = asked.map(|asked| view! { <TextArea asked value=typed/> });
            view! { <PostForm action>{asked}<Button label/></PostForm> }
        });
        let told = words.text_with(if begun { "hands-batch-did" } else { "hands-batch-will" }, &count);
        let told = if begun {
            view! { <Notice title=told tone=Tone::Good focus=true/> }.into_any()
        } else {
            view! { <p>{told}</p> }.into_any()
        };
        view! {
            <div class="wrap">
                <BackLink href=queue label=words.text("hands-batch-back")/>
                <ErrorSummary faults/>
                <PageTitle title caption/>
                {told}
                {(!over).then(|| view! { <p>{lead}</p> })}
                <Table id="batch" caption=words.text("hands-batch-rows") columns rows/>
                {form}
            </div>
        }
    })
}
