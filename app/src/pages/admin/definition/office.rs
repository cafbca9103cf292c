//! Who works with it: letters and notices, queues, roles.

use std::collections::{BTreeMap, BTreeSet};

use domain::service::{APPLICANT, Needs, Occasion, Order, Queue};
use leptos::prelude::*;
use text::Words;

use super::said::{Say, word};
use crate::components::{Cell, Table};

/// What leaves the office, and how it works.
pub(super) struct Office {
    letters: Vec<Vec<Cell>>,
    queues: Vec<Vec<Cell>>,
    roles: Vec<Vec<Cell>>,
}

pub(super) fn office(say: Say<'_>) -> Office {
    Office { letters: letters(say), queues: queues(say), roles: roles(say) }
}

/// Documents, then notices in the inbox.
fn letters(say: Say<'_>) -> Vec<Vec<Cell>> {
    let (words, service) = (say.words, say.service);
    let documents = service.actions.iter().filter_map(|action| {
        let letter = action.letter.as_ref()?;
        let when = words.text(&format!("action-{}", action.id));
        let cells = [words.text(&format!("letter-{letter}")), word(words, "def-sent-as", "document"), when];
        Some((cells, word(words, "def-own", "applicant")))
    });
    let notices = service.notifies.iter().map(|notify| {
        let when = match &notify.of {
            Occasion::State(state) => say.state(state),
            Occasion::Action(action) => words.text(&format!("action-{action}")),
        };
        let ways = [(true, "inbox"), (notify.email, "email"), (notify.legal, "legal")];
        let ways = ways.iter().filter(|(set, _)| *set).map(|(_, key)| word(words, "def-sent-as", key));
        let to = [(notify.to_applicant, "applicant"), (notify.to_signers, "signers")];
        let to = to.iter().filter(|(set, _)| *set).map(|(_, key)| word(words, "def-own", key));
        let cells = [words.text(&notify.text), words.list(&ways.collect::<Vec<_>>()), when];
        (cells, words.list(&to.collect::<Vec<_>>()))
    });
    let row = |([text, way, when], to): ([String; 3], String)| [text, when, to, way].map(Cell::Text).into();
    documents.chain(notices).map(row).collect()
}

fn queues(say: Say<'_>) -> Vec<Vec<Cell>> {
    let words = say.words;
    let row = |queue: &Queue| {
        let shows = match queue.needs {
            Some(Needs::Resending) => word(words, "def-needs", "resending"),
            Some(Needs::Second) => word(words, "def-needs", "second"),
            Some(Needs::Help) => word(words, "def-needs", "help"),
            Some(Needs::Reading) => word(words, "def-needs", "reading"),
            Some(Needs::Waking) => word(words, "def-needs", "waking"),
            None => say.states(&queue.states),
        };
        let shows = match &queue.when {
            Some(when) => format!("{shows}; {}", say.expression(when)),
            None => shows,
        };
        let order = match queue.order {
            Order::Oldest => "oldest",
            Order::TermLeft => "term_left",
        };
        let name = words.text(&format!("queue-{}", queue.id));
        [name, shows, word(words, "def-order", order), say.roles(&queue.roles)].map(Cell::Text).into()
    };
    say.service.queues.iter().map(row).collect()
}

/// What each role may do.
fn roles(say: Say<'_>) -> Vec<Vec<Cell>> {
    let (words, service) = (say.words, say.service);
    let mut may: BTreeMap<&str, (BTreeSet<String>, BTreeSet<String>)> = BTreeMap::new();
    for action in &service.actions {
        let label = words.text(&format!("action-{}", action.id));
        let second = action.second.iter().flat_map(|second| &second.by);
        for role in action.by.iter().filter(|role| *role != APPLICANT).chain(second) {
            may.entry(role).or_default().0.insert(label.clone());
        }
    }
    for queue in &service.queues {
        for role in &queue.roles {
            may.entry(role).or_default().1.insert(words.text(&format!("queue-{}", queue.id)));
        }
    }
    for escalate in &service.escalations {
        may.entry(&escalate.to).or_default().0.insert(words.text(&format!("escalate-{}", escalate.id)));
    }
    let list = |of: BTreeSet<String>| Cell::Text(words.list(&of.into_iter().collect::<Vec<_>>()));
    let row = |(role, (acts, queues)): (&str, _)| vec![Cell::Text(role.to_owned()), list(acts), list(queues)];
    may.into_iter().map(row).collect()
}

pub(super) fn letters_view(words: &Words, rows: Vec<Vec<Cell>>) -> AnyView {
    if rows.is_empty() {
        return view! { <p>{words.text("def-no-letters")}</p> }.into_any();
    }
    let columns = super::columns(words, &["def-letter", "def-sent-when", "def-sent-to", "def-sent-by"]);
    view! { <Table id="letters-sent" caption=words.text("def-letters") quiet=true folds=true columns rows/> }.into_any()
}

pub(super) fn view(words: &Words, office: Office) -> (AnyView, AnyView) {
    let queues = super::columns(words, &["def-queue", "def-shows", "def-ordered", "def-for-roles"]);
    let roles = super::columns(words, &["def-role", "def-may", "def-sees"]);
    let work = view! {
        <Table id="queues-shown" caption=words.text("def-queues") folds=true columns=queues rows=office.queues/>
        <Table id="roles-held" caption=words.text("def-roles") folds=true columns=roles rows=office.roles/>
    };
    (letters_view(words, office.letters), work.into_any())
}
