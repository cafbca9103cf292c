//! Reads ask registers so that the person need not be asked.

use std::{collections::BTreeMap, time::Duration};

use jiff::{SignedDuration, Span, Unit};
use serde::{Deserialize, Serialize};

use super::{
    leaning::Leaning,
    place::Placed,
    section::Section,
    shape::{shape_or_complain, typed},
    words::is_id,
};
use crate::{
    ports::Call,
    rules::{Expression, Names, Type, Value},
};

/// An answer older than this is asked for again, where the read says nothing: when the person comes back, and before it
/// is filed.
const FRESH: SignedDuration = SignedDuration::from_mins(15);
/// No session lasts longer.
const LONGEST_FRESH: SignedDuration = SignedDuration::from_hours(24);

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
    /// What it is asked for, in a word that services share: within one session they ask it once.
    pub purpose: Option<String>,
    /// An older answer is asked for again.
    pub fresh: SignedDuration,
    /// For how long the content of its exchanges is kept as evidence; not at all when absent.
    pub evidence: Option<Span>,
    pub if_down: IfDown,
    pub if_unknown: IfUnknown,
    pub timeout: Duration,
    /// What follows from its answer.
    pub(crate) leaning: Leaning,
    /// Ids of the reads that have to be answered before it is known what this one asks.
    pub(crate) follows: Vec<String>,
}

/// Why a register may be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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
            purpose: purpose(section),
            fresh: fresh(section),
            evidence: evidence(section),
            timeout: seconds(section, "timeout", 5),
            leaning: Leaning::default(),
            follows: Vec::new(),
        };
        if read.purpose.is_some() && read.is_by_consent() {
            section.complain_key(
                "purpose",
                "\"purpose\" stands in a read by consent: what the person agreed to here is not passed on",
                "Leave purpose out.",
            );
        }
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

/// A word that services share, of small letters, digits and `_`.
fn purpose(section: &Section<'_>) -> Option<String> {
    let placed = section.text("purpose")?;
    if !is_id(placed.value) {
        let what = format!("\"{}\" is not a word for a purpose", placed.value);
        section.complain_at(&placed, what, "Write it like \"residence\".");
    }
    Some(placed.value.to_owned())
}

/// How old an answer may be.
fn fresh(section: &Section<'_>) -> SignedDuration {
    let Some(span) = section.duration("fresh") else { return FRESH };
    let seconds = span.total(Unit::Second).unwrap_or(-1.0);
    if !(0.0..=LONGEST_FRESH.as_secs_f64()).contains(&seconds) {
        section.complain_key(
            "fresh",
            "\"fresh\" has to be between nothing and a day",
            "Write it like \"PT15M\"; \"PT0S\" asks each time.",
        );
        return FRESH;
    }
    SignedDuration::from_secs_f64(seconds)
}

/// For how long the content of exchanges is kept.
pub(super) fn evidence(section: &Section<'_>) -> Option<Span> {
    let span = section.duration("evidence")?;
    if !span.is_positive() {
        section.complain_key(
            "evidence",
            "\"evidence\" is no time at all",
            "Write it like \"P30D\", or leave it out: then nothing is kept.",
        );
        return None;
    }
    Some(span)
}

pub(super) fn seconds(section: &Section<'_>, key: &str, default: u64) -> Duration {
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
