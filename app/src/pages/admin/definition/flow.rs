//! The workflow: a drawing of it, and the same as tables.

use std::collections::BTreeMap;

use domain::{
    diagram::ranks,
    service::{Action, Cause, Keep, Opens, State, StateTerm, TermFrom, Tone as Look, Turn},
};
use leptos::prelude::*;
use text::{Args, Words};

use super::said::{Say, word};
use crate::components::{BoxKind, Cell, Diagram, DiagramBox, Table, Tone};

/// States, the ways between them, and a drawing of both.
pub(super) struct Flow {
    boxes: Vec<DiagramBox>,
    lines: Vec<(usize, usize)>,
    turns: Vec<Vec<Cell>>,
    states: Vec<Vec<Cell>>,
}

pub(super) fn flow(say: Say<'_>) -> Flow {
    let turns = say.service.turns();
    let (boxes, lines) = drawn(say, &turns);
    Flow {
        boxes,
        lines,
        turns: turns.iter().map(|turn| row(say, turn)).collect(),
        states: say.service.states.iter().map(|state| standing(say, state)).collect(),
    }
}

/// States on every second layer; what leads from one to the next stands between them.
fn drawn(say: Say<'_>, turns: &[Turn<'_>]) -> (Vec<DiagramBox>, Vec<(usize, usize)>) {
    let states = &say.service.states;
    // The beginning is box 0, the states follow in their order.
    let at: BTreeMap<&str, usize> = states.iter().enumerate().map(|(at, state)| (state.id.as_str(), at + 1)).collect();
    let sources = |turn: &Turn<'_>| -> Vec<usize> {
        if turn.from.is_empty() { vec![0] } else { turn.from.iter().filter_map(|from| at.get(from).copied()).collect() }
    };
    let between: Vec<(usize, usize)> = turns
        .iter()
        .filter_map(|turn| Some((sources(turn), *at.get(turn.to)?)))
        .flat_map(|(from, to)| from.into_iter().map(move |from| (from, to)))
        .collect();
    let layers = ranks(states.len() + 1, &between);
    let begin = DiagramBox { label: say.words.plain("def-begin"), kind: BoxKind::Begin, rank: 0 };
    let state = |(state, layer): (&State, &usize)| DiagramBox {
        label: say.words.plain(&format!("state-{}", state.id)),
        kind: BoxKind::Place(tone(state.tone)),
        rank: layer * 2,
    };
    let mut boxes: Vec<DiagramBox> = std::iter::once(begin).chain(states.iter().zip(&layers[1..]).map(state)).collect();
    let mut lines = Vec::new();
    for turn in turns {
        let Some(to) = at.get(turn.to).copied() else { continue };
        let from = sources(turn);
        let highest = from.iter().map(|from| layers[*from]).min().unwrap_or_default();
        // Downwards it stands right above where it leads, upwards and in place right below.
        let rank = if highest < layers[to] { layers[to] * 2 - 1 } else { layers[to] * 2 + 1 };
        boxes.push(DiagramBox { label: bare(what(say, turn)), kind: BoxKind::Way, rank });
        let way = boxes.len() - 1;
        lines.extend(from.into_iter().map(|from| (from, way)));
        lines.push((way, to));
    }
    (boxes, lines)
}

fn bare(mut text: String) -> String {
    text.retain(|sign| !matches!(sign, '\u{2068}' | '\u{2069}'));
    text
}

fn tone(of: Look) -> Tone {
    match of {
        Look::New => Tone::Calm,
        Look::Review => Tone::Info,
        Look::Ok => Tone::Good,
        Look::No => Tone::Bad,
        Look::Trouble => Tone::Warn,
    }
}

/// What makes a case take a way.
fn what(say: Say<'_>, turn: &Turn<'_>) -> String {
    let words = say.words;
    let register = |submit: &domain::service::Submit, key: &str| {
        let name = crate::pages::answer::register_title(words, &submit.call.register);
        words.attr_with("def-cause", key, &Args::new().text("register", name)).unwrap_or_default()
    };
    match turn.cause {
        Cause::Filed => word(words, "def-cause", "filed"),
        Cause::FiledToConfirm => word(words, "def-cause", "to-confirm"),
        Cause::Confirmed => word(words, "def-cause", "confirmed"),
        Cause::Declined => word(words, "def-cause", "declined"),
        Cause::Acted(action) => words.text(&format!("action-{}", action.id)),
        Cause::Recorded(submit) => register(submit, "recorded"),
        Cause::TurnedDown(submit) => register(submit, "turned-down"),
        Cause::GivenUp(submit) => register(submit, "given-up"),
        Cause::Over => word(words, "def-cause", "over"),
    }
}

fn row(say: Say<'_>, turn: &Turn<'_>) -> Vec<Cell> {
    let words = say.words;
    let from: Vec<String> = turn.from.iter().map(|from| say.state(from)).collect();
    let from = if from.is_empty() { words.text("def-begin") } else { words.list(&from) };
    let (who, demands) = match turn.cause {
        Cause::Acted(action) => (say.roles(&action.by), demands(say, action)),
        Cause::Filed | Cause::FiledToConfirm => (word(words, "def-own", "applicant"), String::new()),
        Cause::Confirmed | Cause::Declined => (word(words, "def-own", "signers"), String::new()),
        Cause::Recorded(submit) | Cause::TurnedDown(submit) | Cause::GivenUp(submit) => {
            (crate::pages::answer::register_title(words, &submit.call.register), String::new())
        }
        Cause::Over => (word(words, "def-own", "time"), String::new()),
    };
    let cells = [what(say, turn), from, say.state(turn.to), who, demands];
    cells.map(Cell::Text).into()
}

/// What an action asks of whoever does it, and what it brings about.
fn demands(say: Say<'_>, action: &Action) -> String {
    let words = say.words;
    let flag = |set: bool, key: &str| set.then(|| word(words, "def-act", key));
    let value = |key: &str, value: String| words.attr_with("def-act", key, &Args::new().text("value", value));
    let checks: Vec<String> = action.checklist.iter().map(|check| words.text(&format!("check-{check}"))).collect();
    let second = action.second.as_ref().and_then(|second| match &second.when {
        None => value("second", say.roles(&second.by)),
        Some(when) => {
            let args = Args::new().text("value", say.roles(&second.by)).text("when", say.expression(when));
            words.attr_with("def-act", "second-when", &args)
        }
    });
    let opens = match action.opens {
        Opens::Nothing => None,
        Opens::Marked => Some("opens-marked"),
        Opens::All => Some("opens-all"),
    };
    let all = [
        flag(action.takes, "takes"),
        flag(action.decides, "decides"),
        flag(action.reason, "reason"),
        flag(action.marks, "marks"),
        opens.map(|key| word(words, "def-act", key)),
        (!checks.is_empty()).then(|| value("checklist", words.list(&checks))).flatten(),
        second,
        action.letter.as_ref().and_then(|letter| value("letter", words.text(&format!("letter-{letter}")))),
        action.due.and_then(|due| value("due", say.length(due))),
        action.extends.and_then(|longer| value("extends", say.length(longer))),
        action.within.and_then(|within| value("within", say.length(within))),
    ];
    all.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A state, its term, and how long what is known is kept after it.
fn standing(say: Say<'_>, state: &State) -> Vec<Cell> {
    let words = say.words;
    let kept = say.service.retention.as_ref().and_then(|retention| retention.of(&state.id));
    let kept = match kept {
        None if state.last => word(words, "def-keep", "always"),
        None => String::new(),
        Some(Keep::Always) => word(words, "def-keep", "always"),
        Some(Keep::For(span)) => say.span(&span),
    };
    let fee = Args::new().text("fee", "…");
    let last = if state.last { word(words, "def-state", "last") } else { String::new() };
    vec![
        Cell::Text(say.state(&state.id)),
        Cell::Text(state.term.as_ref().map_or(last, |term| self::term(say, term))),
        // A fee is that of a case; here there is none.
        Cell::Text(words.attr_with(&format!("state-{}", state.id), "resident", &fee).unwrap_or_default()),
        Cell::Text(kept),
    ]
}

fn term(say: Say<'_>, term: &StateTerm) -> String {
    let words = say.words;
    let from = match &term.from {
        TermFrom::Entry => None,
        TermFrom::Filing => Some(word(words, "def-term", "filing")),
        TermFrom::Served => Some(word(words, "def-term", "served")),
        TermFrom::On(day) => words.attr_with("def-term", "on", &Args::new().text("day", say.expression(day))),
    };
    let ends = term
        .ends
        .as_ref()
        .and_then(|to| words.attr_with("def-term", "ends", &Args::new().text("state", say.state(to))));
    let pauses = (!term.pause_in.is_empty())
        .then(|| words.attr_with("def-term", "pauses", &Args::new().text("states", say.states(&term.pause_in))));
    let length = Some(words.attr_with("def-term", "length", &Args::new().text("length", say.length(term.length))));
    let target = term
        .target
        .and_then(|target| words.attr_with("def-term", "target", &Args::new().text("length", say.length(target))));
    let all = [length.flatten(), target, from, ends, pauses.flatten()];
    all.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

pub(super) fn view(words: &Words, flow: Flow) -> AnyView {
    let turns = super::columns(words, &["def-turn", "def-from-state", "def-to-state", "def-by", "def-demands"]);
    let states = super::columns(words, &["def-state-name", "def-state-term", "def-state-says", "def-kept"]);
    view! {
        <p>{words.text("def-flow-lead")}</p>
        <Diagram id="flow-drawn" title=words.text("def-flow-drawn") boxes=flow.boxes lines=flow.lines/>
        <Table id="turns" caption=words.text("def-turns") folds=true columns=turns rows=flow.turns/>
        <Table id="states" caption=words.text("def-states") folds=true columns=states rows=flow.states/>
    }
    .into_any()
}
