//! What other units are asked about a case: questions and answers, and the forms for new questions.

use domain::{
    case::{Task, TaskStanding},
    desk::Desktop,
};
use leptos::prelude::*;
use text::{Args, Words};

use super::slipped::Forms;
use crate::{
    components::{Button, ButtonKind, Details, Fault, PostForm, Tag, Tone},
    pages::thread::Paper,
};

/// One question, with what has come of it.
struct Asked {
    title: String,
    state: (Tone, String),
    asked: String,
    ask: String,
    answer: Option<(String, String)>,
    /// The button that takes it back.
    withdraw: Option<(String, String)>,
}

pub(super) struct Tasks {
    title: String,
    all: Vec<Asked>,
    /// What may be asked: its name, whether it stands open, and the form.
    forms: Vec<(String, bool, Paper)>,
}

impl Tasks {
    /// Nothing where the service declares no task. `at` is the address of the case.
    pub(super) fn of(forms: &Forms<'_>, found: &Desktop, at: &str) -> Option<Self> {
        let (words, beside) = (forms.words, &found.beside);
        if found.view.service.tasks.is_empty() && beside.tasks.is_empty() {
            return None;
        }
        let form = |id: &String| {
            let form = format!("task-{id}");
            let mut paper = forms.paper(&form, format!("{at}/tasks"), "tasks-ask", false);
            paper.hint = words.attr(&form, "ask");
            paper.hidden =
                vec![("task".to_owned(), id.clone()), ("version".to_owned(), found.view.case.version.to_string())];
            let args = Args::new().text("task", words.plain(&form));
            (words.text_with("tasks-ask-open", &args), forms.is_open(&form), paper)
        };
        Some(Self {
            title: words.text("tasks"),
            all: beside.tasks.iter().map(|task| asked(words, task, at)).collect(),
            forms: beside.may_ask.iter().map(form).collect(),
        })
    }

    pub(super) fn has(&self, form: &str) -> bool {
        self.forms.iter().any(|(_, _, paper)| paper.form == form)
    }

    pub(super) fn faults(&self) -> Vec<Fault> {
        self.forms.iter().flat_map(|(_, _, paper)| paper.faults()).collect()
    }

    pub(super) fn view(self) -> AnyView {
        let one = |asked: Asked| {
            let answer = asked.answer.map(|(by, text)| {
                view! { <p class="hint">{by}</p><p class="thread-text" dir="auto">{text}</p> }
            });
            let withdraw = asked.withdraw.map(|(action, label)| {
                let about = asked.title.clone();
                view! { <PostForm action><Button label kind=ButtonKind::Quiet about/></PostForm> }
            });
            let (tone, label) = asked.state;
            view! {
                <li>
                    <h3>{asked.title.clone()}" "<Tag tone label/></h3>
                    <p class="hint">{asked.asked}</p>
                    <p class="thread-text" dir="auto">{asked.ask}</p>
                    {answer}
                    {withdraw}
                </li>
            }
        };
        let form = |(summary, open, paper): (String, bool, Paper)| {
            view! { <Details summary open>{paper.view()}</Details> }
        };
        view! {
            <section class="sheet" id="tasks">
                <h2>{self.title}</h2>
                <ol class="thread">{self.all.into_iter().map(one).collect_view()}</ol>
                {self.forms.into_iter().map(form).collect_view()}
            </section>
        }
        .into_any()
    }
}

fn asked(words: &Words, task: &Task, at: &str) -> Asked {
    let by = Args::new().text("name", task.by.full_name()).text("at", words.moment(task.at));
    let (tone, state) = state(words, task);
    let answer = match &task.standing {
        TaskStanding::Answered { by, at, text, .. } => {
            let by = Args::new().text("name", by.full_name()).text("at", words.moment(*at));
            Some((words.text_with("tasks-answered-by", &by), text.clone()))
        }
        TaskStanding::Open | TaskStanding::Over { .. } => None,
    };
    Asked {
        title: words.text(&format!("task-{}", task.task)),
        state: (tone, state),
        asked: words.text_with("tasks-asked-by", &by),
        ask: task.ask.clone(),
        answer,
        withdraw: task.is_open().then(|| (format!("{at}/tasks/{}", task.id), words.text("tasks-withdraw"))),
    }
}

/// Where a task stands, in a word and a colour.
pub(super) fn state(words: &Words, task: &Task) -> (Tone, String) {
    let own = |verdict: bool| words.attr(&format!("task-{}", task.task), if verdict { "yes" } else { "no" });
    match &task.standing {
        TaskStanding::Open => (Tone::Warn, words.text_with("tasks-open-until", &Args::new().date("date", task.due))),
        TaskStanding::Answered { says: Some(true), .. } => (Tone::Good, own(true).unwrap_or_default()),
        TaskStanding::Answered { says: Some(false), .. } => (Tone::Bad, own(false).unwrap_or_default()),
        TaskStanding::Answered { says: None, .. } => (Tone::Good, words.text("tasks-answered")),
        TaskStanding::Over { .. } => (Tone::Calm, words.text("tasks-over")),
    }
}
