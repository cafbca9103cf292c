//! Reads ask registers so that the person need not be asked; submits tell them.

use std::{collections::BTreeMap, time::Duration};

use super::{leaning::Leaning, place::Placed, section::Section};
use crate::{
    calendar::Length,
    ports::Call,
    rules::{Expression, Names, Type, Value},
};

/// A question to a register. Runs as soon as all its arguments are known.
#[derive(Debug)]
pub struct Read {
    pub id: String,
    pub call: Call,
    /// The request's parts and the expressions that give them.
    pub args: Vec<(String, Expression)>,
    /// What the answer has to hold; another answer is garbage.
    pub gives: Vec<(String, Type)>,
    /// Field → part of the answer that fills it.
    pub fill: Vec<(String, String)>,
    /// Whether the person may answer otherwise than the register.
    pub edit: Edit,
    /// The call that tells the register's owner that its answer is wrong; without it nobody can say so here.
    pub dispute: Option<Call>,
    /// Why it may be asked at all.
    pub basis: Basis,
    pub if_down: IfDown,
    pub if_unknown: IfUnknown,
    pub timeout: Duration,
    /// What follows from its answer.
    pub(crate) leaning: Leaning,
}

/// Why a register may be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// The law lets the authority ask.
    Law,
    /// The person has agreed that it is asked.
    Consent,
}

/// What the person may do to an answer that a register has given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edit {
    /// Nothing but to say that it is wrong.
    Locked,
    /// Answer otherwise.
    Editable,
    /// Answer otherwise and say why.
    WithReason,
}

/// What happens when no usable answer comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IfDown {
    /// The person types it; the answer is marked as their own word.
    Ask,
    /// The person goes on without it. The register is asked again once they have submitted, and what leans on its
    /// answer waits for that.
    Defer,
    /// The draft is kept and the person comes back later.
    Stop,
}

/// What happens when the register knows nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IfUnknown {
    /// The person types it.
    Ask,
    /// The answer that was asked with is wrong; its text is the attribute `unknown`.
    Error,
}

/// A message to a register that leaves through the outbox.
#[derive(Debug, Clone)]
pub struct Submit {
    pub id: String,
    pub call: Call,
    /// Makes a repetition harmless: the same key is the same act.
    pub key: Expression,
    pub body: Vec<(String, Expression)>,
    pub timeout: Duration,
    pub retry: Retry,
    /// The states whose beginning sends it.
    pub when: Vec<String>,
    /// The submit without which this one is not sent: a register that never heard of a case need not hear how it ended.
    pub after: Option<String>,
    /// The state a case goes to when the register has recorded it; it stays where it is when absent.
    pub on_accept: Option<String>,
    /// The state a case goes to when the register turns it down; it is stuck when absent.
    pub on_reject: Option<String>,
    /// The state a case goes to when the message is given up or no answer comes; it is stuck when absent.
    pub on_give_up: Option<String>,
    pub answer: Answering,
    /// Parts of the body that an operator may put right by hand when the message cannot be delivered.
    pub mends: Vec<String>,
    /// Whether it is sent again when the applicant changes what it said; `None` when the folder does not say.
    pub again: Option<bool>,
}

/// When a register says what it makes of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answering {
    /// As it takes the message.
    AtOnce,
    /// It takes the message in, and calls back within this time.
    Later(Length),
}

/// How often and how patiently a message is tried.
#[derive(Debug, Clone, Copy)]
pub struct Retry {
    pub first: Duration,
    pub factor: u32,
    /// Tries in all; after the last one the portal gives up.
    pub max: u32,
}

impl Read {
    pub(super) fn of(section: &Section<'_>, names: &Names) -> Self {
        let gives = section.text_pairs("gives");
        for (field, part) in section.text_pairs("fill") {
            if !gives.iter().any(|(given, _)| given == part.value) {
                let what = format!("\"{field}\" is filled with \"{}\", which the read does not give", part.value);
                section.complain_at(&part, what, "Add it to gives.");
            }
        }
        let read = Self {
            id: section.need_id(false),
            call: call(section, "call"),
            args: section.expressions("args", names),
            gives: gives
                .into_iter()
                .filter_map(|(part, word)| Some((part, shape_or_complain(section, &word)?)))
                .collect(),
            fill: section.text_pairs("fill").into_iter().map(|(field, part)| (field, part.value.to_owned())).collect(),
            edit: section.one_of(
                "edit",
                &[("locked", Edit::Locked), ("editable", Edit::Editable), ("editable-with-reason", Edit::WithReason)],
            ),
            dispute: section.text("dispute").and_then(|placed| named(section, &placed)),
            basis: section.one_of("basis", &[("law", Basis::Law), ("consent", Basis::Consent)]),
            if_down: section
                .one_of("if_down", &[("ask", IfDown::Ask), ("defer", IfDown::Defer), ("stop", IfDown::Stop)]),
            if_unknown: section.one_of("if_unknown", &[("ask", IfUnknown::Ask), ("error", IfUnknown::Error)]),
            timeout: seconds(section, "timeout", 5),
            leaning: Leaning::default(),
        };
        if read.dispute.is_some() && read.fill.is_empty() {
            section.complain_key(
                "dispute",
                "\"dispute\" stands in a read that fills nothing: there is no answer to call wrong",
                "Add fill, or leave dispute out.",
            );
        }
        if read.dispute.is_some() && read.edit != Edit::Locked {
            section.complain_key(
                "dispute",
                "\"dispute\" stands beside an edit other than \"locked\": what may be changed need not be disputed",
                "Leave one of them out.",
            );
        }
        section.done();
        read
    }

    pub fn is_by_consent(&self) -> bool {
        self.basis == Basis::Consent
    }

    /// Whether it may be answered after the person has submitted.
    pub fn may_be_late(&self) -> bool {
        self.if_down == IfDown::Defer
    }

    /// Whether it fills a field.
    pub fn fills(&self, field: &str) -> bool {
        self.fill.iter().any(|(filled, _)| filled == field)
    }

    /// The declared parts of a register's answer, with their types; `None` when one is missing or of another type.
    /// What was not declared is left out, so that nothing is kept that nobody asked for.
    pub fn answer(&self, json: &serde_json::Value) -> Option<Value> {
        let part =
            |(name, wanted): &(String, Type)| Some((name.clone(), typed(Value::from_json(json.get(name)?), wanted)?));
        self.gives.iter().map(part).collect::<Option<BTreeMap<_, _>>>().map(Value::Context)
    }
}

impl Submit {
    pub(super) fn read(section: &Section<'_>, names: &Names) -> Self {
        let state = |key: &str| section.text(key).map(|placed| placed.value.to_owned());
        let submit = Self {
            id: section.need_id(false),
            call: call(section, "call"),
            key: section.need_expression("key", names, &Type::Text),
            body: section.expressions("body", names),
            timeout: seconds(section, "timeout", 30),
            retry: Retry::read(section.section("retry")),
            when: section.need_texts("when"),
            after: state("after"),
            on_accept: state("on_accept"),
            on_reject: state("on_reject"),
            on_give_up: state("on_give_up"),
            answer: Answering::read(section),
            mends: section.texts("mends"),
            again: section.has("changed").then(|| section.one_of("changed", &[("once", false), ("again", true)])),
        };
        for name in &submit.mends {
            submit.check_mend(section, name);
        }
        section.done();
        submit
    }
}

impl Submit {
    /// What decides, and whom it is about, nobody puts right by hand: only what was answered.
    fn check_mend(&self, section: &Section<'_>, name: &str) {
        let complain = |what: String, cure: &str| section.complain_key("mends", what, cure);
        let Some((_, expression)) = self.body.iter().find(|(part, _)| part == name) else {
            return complain(format!("there is no \"{name}\" in the body"), "Name parts of the body.");
        };
        let own = ["applicant", "case", "decision", "subject"];
        if expression.constant().is_some() || expression.reads().iter().any(|read| own.contains(read)) {
            let what = format!("\"{name}\" is no answer: an operator would decide in somebody else's place");
            complain(what, "Leave it out of mends.");
        }
    }
}

impl Answering {
    /// `answer = "async"` with `wait = "P10D"`, or nothing.
    fn read(section: &Section<'_>) -> Self {
        let later = section.one_of("answer", &[("sync", false), ("async", true)]);
        match (later, section.length("wait")) {
            (true, Some(within)) => return Self::Later(within),
            (true, None) if !section.has("wait") => section.complain_key(
                "answer",
                "the register answers later, and nothing says for how long it is waited for",
                "Add wait = \"10 workdays\" or wait = \"P10D\".",
            ),
            (false, Some(_)) => section.complain_key(
                "wait",
                "\"wait\" stands in a submit that is answered at once",
                "Add answer = \"async\", or leave wait out.",
            ),
            _ => {}
        }
        Self::AtOnce
    }
}

impl Retry {
    fn read(section: Option<Section<'_>>) -> Self {
        let Some(section) = section else { return Self { first: Duration::from_secs(10), factor: 3, max: 8 } };
        let retry = Self {
            first: seconds(&section, "first", 10),
            factor: section.whole_number("factor").unwrap_or(3).max(1),
            max: section.whole_number("max").unwrap_or(8).max(1),
        };
        section.done();
        retry
    }

    /// The pause after try number `tries` (from 1); `None` when it was the last one.
    /// `chance` from 0 to 255 spreads the pauses so that many messages do not return at once.
    pub fn pause(&self, tries: u32, chance: u8) -> Option<Duration> {
        if tries >= self.max {
            return None;
        }
        let grown = self.first.saturating_mul(self.factor.saturating_pow(tries.saturating_sub(1)));
        let capped = grown.min(Duration::from_secs(3600));
        Some(capped.mul_f64(0.75 + f64::from(chance) / 512.0))
    }
}

/// The words for types of a register's answer.
pub(super) fn shape(word: &str) -> Option<Type> {
    Some(match word {
        "text" => Type::Text,
        "number" => Type::Number,
        "yes_no" => Type::Bool,
        "date" => Type::Date,
        "texts" => Type::List(Box::new(Type::Text)),
        _ => return None,
    })
}

pub(super) fn shape_or_complain(section: &Section<'_>, word: &Placed<'_, &str>) -> Option<Type> {
    let shape = shape(word.value);
    if shape.is_none() {
        section.complain_at(
            word,
            format!("\"{}\" is not a type of answer", word.value),
            "Use text, number, yes_no, date or texts.",
        );
    }
    shape
}

/// The value as the type that was declared: dates come as text in JSON.
pub(super) fn typed(value: Value, wanted: &Type) -> Option<Value> {
    match (value, wanted) {
        (Value::Text(text), Type::Date) => text.parse().ok().map(Value::Date),
        (value @ Value::Text(_), Type::Text)
        | (value @ Value::Number(_), Type::Number)
        | (value @ Value::Bool(_), Type::Bool) => Some(value),
        (Value::List(items), Type::List(item)) => {
            items.into_iter().map(|value| typed(value, item)).collect::<Option<_>>().map(Value::List)
        }
        _ => None,
    }
}

/// The operation of a register under `key`; without one it is complained of, and no service comes of it.
pub(super) fn call(section: &Section<'_>, key: &str) -> Call {
    let nameless = Call { register: String::new(), operation: String::new() };
    let Some(placed) = section.text(key) else {
        section.complain(format!("\"{key}\" is missing"), format!("Add {key} = \"register.operation\"."));
        return nameless;
    };
    named(section, &placed).unwrap_or(nameless)
}

fn named(section: &Section<'_>, placed: &Placed<'_, &str>) -> Option<Call> {
    let call = placed.value.parse();
    if call.is_err() {
        section.complain_at(
            placed,
            format!("\"{}\" is not a call", placed.value),
            "Write it like \"population.person_by_code\".",
        );
    }
    call.ok()
}

fn seconds(section: &Section<'_>, key: &str, default: u64) -> Duration {
    let default = Duration::from_secs(default);
    let Some(span) = section.duration(key) else { return default };
    let seconds = span.total(jiff::Unit::Second).unwrap_or_default();
    if !(0.001..=3600.0).contains(&seconds) {
        section.complain_key(
            key,
            format!("\"{key}\" has to be between a millisecond and an hour"),
            "Write it like \"PT4S\".",
        );
        return default;
    }
    Duration::from_secs_f64(seconds)
}
