//! Submits tell registers what was filed and decided, through the outbox.

use std::time::Duration;

use jiff::Span;

use super::{
    read::{call, evidence, seconds},
    section::Section,
};
use crate::{
    calendar::Length,
    ports::Call,
    rules::{Expression, Names, Type},
};

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
    /// For how long the content of its exchanges is kept as evidence; not at all when absent.
    pub evidence: Option<Span>,
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
            evidence: evidence(section),
        };
        for name in &submit.mends {
            submit.check_mend(section, name);
        }
        section.done();
        submit
    }

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
