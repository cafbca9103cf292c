//! A queue as a place of work: the next case, a box in each row, and what to do with those that are ticked.

use std::collections::BTreeSet;

use domain::{
    case::Case,
    desk::{MyDays, QueueHands},
    identifiers::Reference,
    office::{Colleague, Task},
};
use leptos::prelude::*;
use text::{Args, Words};

use crate::components::{
    Asked, Button, ButtonKind, Cell, Choice, Column, EnterButton, Fault, Hidden, Notice, PostForm, Press, Select, Tone,
};

/// The ids of the box list and of the task list, for links to what is wrong.
const TASK: &str = "task";

/// How a queue is shown beside its cases.
#[derive(Debug, Default)]
pub struct QueueState {
    pub hands: QueueHands,
    /// Whether every box is ticked.
    pub all: bool,
    pub ticked: BTreeSet<Reference>,
    /// The task that was chosen.
    pub task: String,
    /// What is told on top; a key.
    pub told: Option<&'static str>,
    /// What was wrong with what was sent; a key.
    pub wrong: Option<&'static str>,
    /// Why a case could not be taken; an attribute of `refused`.
    pub refused: Option<&'static str>,
    /// Where the page begins and how it is sorted, as its address says: forms bring that along.
    pub at: Vec<(String, String)>,
}

/// A task as a form sends it.
pub fn task_from(text: &str) -> Option<Task> {
    Some(match text.split_once(' ') {
        None if text == "take" => Task::Take,
        None if text == "give-back" => Task::GiveBack,
        Some(("to", id)) => Task::Assign(id.parse().ok()?),
        Some(("act", action)) => Task::Act(action.into()),
        _ => return None,
    })
}

/// A task in words; `to` is the colleague's name where all cases go to one.
pub fn task_word(words: &Words, task: &Task, to: Option<&str>) -> String {
    match task {
        Task::Take => words.plain("hands-task-take"),
        Task::GiveBack => words.plain("hands-task-give-back"),
        Task::Assign(_) => words.plain("hands-give-to") + ": " + to.unwrap_or_default(),
        Task::Act(action) => words.plain(&format!("action-{action}")),
        Task::Distribute => words.plain("hands-distribute"),
    }
}

/// The first cell of a row, with a box where something can be done to many.
pub(super) fn first_cell(words: &Words, state: &QueueState, case: &Case, href: String) -> Cell {
    let text = case.reference.to_string();
    if !state.hands.is_any() {
        return Cell::Link { href, label: text };
    }
    let label = words.plain_with("hands-pick", &Args::new().text("reference", text.clone()));
    let ticked = state.all || state.ticked.contains(&case.reference);
    Cell::Pick { name: "case".into(), value: text.clone(), ticked, label, href, text }
}

/// Whether the rows have a button to take the case.
pub(super) fn takes(state: &QueueState) -> bool {
    !state.hands.free.is_empty()
}

/// The column of these buttons.
pub(super) fn taking_column(words: &Words) -> Column {
    Column { label: words.text("hands-take"), numeric: false, sort: None }
}

/// The last cell: the official takes the case.
pub(super) fn take_cell(words: &Words, state: &QueueState, case: &Case) -> Cell {
    let press = || Press {
        name: "take".into(),
        value: case.reference.to_string(),
        label: words.text("hands-take"),
        about: case.reference.to_string(),
    };
    Cell::Press(state.hands.free.contains(&case.id).then(press))
}

/// Whether somebody leads whoever else is on the page.
pub(super) fn leads(days: &MyDays) -> bool {
    days.leads && !days.people.is_empty()
}

/// Where a form leads back to: the page of the list, and the view of it, if it is one.
fn place(state: &mut QueueState, view: Option<String>) -> Vec<(String, String)> {
    let view = view.map(|id| ("view".to_owned(), id));
    std::mem::take(&mut state.at).into_iter().chain(view).collect()
}

/// What may be done at the queue with this address, and what is told of it.
pub(super) struct Many {
    pub(super) url: String,
    next: bool,
    distribute: bool,
    told: Option<(Tone, String)>,
    pub(super) faults: Vec<Fault>,
    bar: Option<(Asked, Vec<Choice>, Option<String>)>,
    place: Vec<(String, String)>,
}

impl Many {
    pub(super) fn of(words: &Words, url: String, mut state: QueueState, view: Option<String>) -> Self {
        let place = place(&mut state, view);
        let refused = state.refused.and_then(|why| Some((Tone::Bad, words.attr("refused", why)?)));
        let wrong = state.wrong.map(|key| words.text(key));
        let asked = Asked {
            id: TASK.into(),
            name: "task".into(),
            label: words.text("hands-many-task"),
            hint: Some(words.text("hands-many-hint")),
            error: wrong.clone(),
            ..Asked::default()
        };
        let hands = &state.hands;
        let bar =
            hands.is_any().then(|| (asked, choices(words, hands), Some(state.task).filter(|task| !task.is_empty())));
        Self {
            url,
            next: hands.may_take_next,
            distribute: hands.may_distribute,
            told: state.told.map(|key| (Tone::Info, words.text(key))).or(refused),
            faults: wrong.into_iter().map(|text| Fault { field: TASK.into(), text }).collect(),
            bar,
            place,
        }
    }

    /// The buttons above the table.
    pub(super) fn above(&self, words: &Words) -> AnyView {
        let button = |there: bool, path: &str, key: &str, kind| {
            let (action, label, fields) = (format!("{}/{path}", self.url), words.text(key), self.place.clone());
            there.then(|| view! { <PostForm action><Hidden fields/><Button label kind/></PostForm> })
        };
        let told = self.told.clone().map(|(tone, title)| view! { <Notice title tone focus=true/> });
        let next = button(self.next, "next", "hands-next", ButtonKind::Main);
        let distribute = button(self.distribute, "distribution", "hands-distribute", ButtonKind::Other);
        let row = (self.next || self.distribute).then(|| view! { <div class="row">{next}{distribute}</div> });
        view! { {told}{row} }.into_any()
    }

    /// The table inside its form, with what can be done to the ticked rows below.
    pub(super) fn around(self, words: &Words, table: AnyView) -> AnyView {
        let Some((asked, choices, chosen)) = self.bar else { return table };
        let [title, preview, all] = ["hands-many", "hands-preview", "hands-all"].map(|key| words.text(key));
        view! {
            <PostForm action=format!("{}/batches", self.url)>
                <Hidden fields=self.place/>
                <EnterButton/>
                {table}
                <section>
                    <h2>{title}</h2>
                    <div class="form">
                        <Select asked choices chosen/>
                        <div class="row">
                            <Button label=preview kind=ButtonKind::Other name="go" value="preview"/>
                            <Button label=all kind=ButtonKind::Other name="go" value="all"/>
                        </div>
                    </div>
                </section>
            </PostForm>
        }
        .into_any()
    }
}

fn choices(words: &Words, hands: &QueueHands) -> Vec<Choice> {
    let choice = |value: String, label: String| Choice { value, label, hint: None };
    let mut all = Vec::new();
    all.extend((!hands.free.is_empty()).then(|| choice("take".into(), words.plain("hands-task-take"))));
    all.extend(hands.may_give_back.then(|| choice("give-back".into(), words.plain("hands-task-give-back"))));
    let act = |id: &String| choice(format!("act {id}"), words.plain(&format!("action-{id}")));
    all.extend(hands.actions.iter().map(act));
    let to = |colleague: &Colleague| {
        let about = Args::new().text("name", colleague.person().full_name()).number("load", colleague.load);
        choice(format!("to {}", colleague.id), words.plain_with("hands-task-assign", &about))
    };
    all.extend(hands.colleagues.iter().filter(|colleague| colleague.is_here()).map(to));
    all
}
