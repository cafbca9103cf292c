//! How something was calculated, in words: no sign of the language in which a service is written.

use domain::{
    rules::{Operator, Role, Said, Term, Value},
    service::{Field, Kind, Service},
    sheet::{How, HowLine, Name, Part, Section},
};
use rust_decimal::prelude::ToPrimitive;
use text::{Args, Words};

use super::answer::shown;
use crate::components::Lines;

/// `money`: what comes out is a sum in euros.
pub(super) fn how(words: &Words, service: &Service, how: &How, money: bool) -> Lines {
    let say = Say { words, service };
    let last = how.sections.len().saturating_sub(1);
    let lines = how.sections.iter().enumerate().flat_map(|(at, section)| say.section(section, money && at == last));
    let param = |(id, value, from): &(String, Value, jiff::civil::Date)| {
        let name = words.text(&format!("param-{id}"));
        let args = Args::new().text("name", name).text("value", say.value(value)).date("from", *from);
        words.text_with("how-param", &args)
    };
    Lines { lines: lines.collect(), law: how.law.iter().map(param).collect() }
}

/// Whether the answer to a question is a sum in euros.
pub(super) fn is_money(field: &Field) -> bool {
    matches!(field.kind, Kind::Money { .. })
}

struct Say<'w> {
    words: &'w Words,
    service: &'w Service,
}

impl Say<'_> {
    fn section(&self, section: &Section, money: bool) -> Vec<String> {
        let value = match (&section.value, money) {
            (Value::Number(euros), true) => self.words.money(*euros),
            (value, _) => self.of_name(&section.of, value),
        };
        let mut lines: Vec<String> = section.lines.iter().filter_map(|line| self.line(line)).collect();
        if let Some(places) = section.rounded {
            let args = Args::new().number("places", places).text("value", value.clone());
            lines.push(self.words.text_with("how-rounded", &args));
        }
        if !matches!(section.of.what, Part::Today) {
            lines.push(self.pair("how-result", "name", self.name(&section.of), value));
        }
        lines
    }

    fn pair(&self, key: &str, first: &'static str, text: String, value: String) -> String {
        self.words.text_with(key, &Args::new().text(first, text).text("value", value))
    }

    /// A line in words; `None` where another line says it already.
    fn line(&self, line: &HowLine) -> Option<String> {
        if let Said::Plain(term) = &line.said {
            term.name.as_ref()?;
            return match (line.role, &line.value) {
                (Role::Condition, Value::Bool(_)) => {
                    Some(self.pair("how-answer", "work", self.name(term.name.as_ref()?), self.value(&line.value)))
                }
                (Role::Then | Role::Otherwise, _) => {
                    Some(self.words.text_with("how-so", &Args::new().text("term", self.term(term))))
                }
                _ => None,
            };
        }
        if let Some(known) = asks_whether_known(&line.said) {
            let answer = |work| self.pair("how-answer", "work", work, self.value(&line.value));
            return known
                .map(|(key, name)| answer(self.words.text_with(key, &Args::new().text("name", self.name(name)))));
        }
        let Some(work) = self.work(&line.said) else { return Some(self.from(line)) };
        let key = if matches!(line.value, Value::Bool(_)) { "how-answer" } else { "how-is" };
        Some(self.pair(key, "work", work, self.value(&line.value)))
    }

    /// What a line works out; `None` where there are no words for it.
    fn work(&self, said: &Said<Name>) -> Option<String> {
        let (words, args) = (self.words, Args::new());
        let list = |terms: &[&Term<Name>]| terms.iter().map(|term| self.term(term)).collect::<Vec<_>>();
        Some(match said {
            Said::Plain(term) => self.term(term),
            Said::Not(term) => words.text_with("how-not", &args.text("term", self.term(term))),
            Said::Between(of, low, high) => {
                let args = args.text("of", self.term(of)).text("low", self.term(low));
                words.text_with("how-between", &args.text("high", self.term(high)))
            }
            Said::Chain(first, rest) => match rest.as_slice() {
                [(sign, other)] if question(*sign).is_some() => {
                    let (left, right) = self.compared(first, other);
                    words.text_with(question(*sign)?, &args.text("left", left).text("right", right))
                }
                [(sign @ (Operator::And | Operator::Or), _), ..] => {
                    let key = if *sign == Operator::And { "how-and" } else { "how-or" };
                    words.text_with(key, &args.list("list", list(&said.terms())))
                }
                rest => rest.iter().try_fold(self.term(first), |text, (sign, term)| {
                    Some(format!("{text} {} {}", arithmetic(*sign)?, self.term(term)))
                })?,
            },
            Said::Call(function, terms) => {
                let key = ["min", "max", "sum", "count"].into_iter().find(|known| known == function)?;
                words.text_with(&format!("how-{key}"), &args.list("list", list(&terms.iter().collect::<Vec<_>>())))
            }
            Said::From(_) => return None,
        })
    }

    /// A line for which there are no words of its own: what went into it, and what came of it.
    fn from(&self, line: &HowLine) -> String {
        let names = line.said.terms().into_iter().filter(|term| term.name.is_some()).map(|term| self.term(term));
        let (names, args): (Vec<String>, _) = (names.collect(), Args::new().text("value", self.value(&line.value)));
        let key = if names.is_empty() { "how-follows" } else { "how-from" };
        self.words.text_with(key, &args.list("list", names))
    }

    /// Two terms beside each other; where one is a day of the week, the other is one as well.
    fn compared(&self, left: &Term<Name>, right: &Term<Name>) -> (String, String) {
        let named = [left, right].into_iter().find_map(|term| term.name.as_ref());
        let one = |term: &Term<Name>| match (&term.name, named) {
            (None, Some(name)) => self.of_name(name, &term.value),
            _ => self.term(term),
        };
        (one(left), one(right))
    }

    fn term(&self, term: &Term<Name>) -> String {
        match &term.name {
            None => self.value(&term.value),
            Some(name) => self.pair("how-named", "name", self.name(name), self.of_name(name, &term.value)),
        }
    }

    fn name(&self, name: &Name) -> String {
        let words = self.words;
        let whole = match &name.what {
            Part::Field(id) => words.text(id),
            Part::Param(id) => words.text(&format!("param-{id}")),
            Part::Rule(id) => words.text(&format!("rule-{id}")),
            Part::Table(id) => words.text(&format!("table-{id}")),
            Part::Read(id) => words.text(&format!("read-{id}")),
            Part::Today => words.text("how-today"),
        };
        let key = match name.part.as_deref() {
            Some("weekday") => "how-part-weekday",
            Some("day") => "how-part-day",
            Some("month") => "how-part-month",
            Some("year") => "how-part-year",
            _ => return whole,
        };
        words.text_with(key, &Args::new().text("name", whole))
    }

    /// The value of a name, as its question would show it.
    fn of_name(&self, name: &Name, value: &Value) -> String {
        match (&name.what, name.part.as_deref(), value) {
            (_, Some("weekday"), Value::Number(day)) => match day.to_u8().filter(|day| (1..=7).contains(day)) {
                Some(day) => self.words.text(&format!("how-weekday-{day}")),
                None => self.value(value),
            },
            (Part::Field(id), None, value) => match self.service.field(id) {
                Some(field) if !matches!(field.kind, Kind::Calculated) => shown(self.words, field, value),
                _ => self.value(value),
            },
            _ => self.value(value),
        }
    }

    fn value(&self, value: &Value) -> String {
        self::value(self.words, value)
    }
}

/// For a line that compares with nothing: the words that ask whether something is known, and of what. Inside: `None`
/// where that has no name, and there is nothing to say.
fn asks_whether_known(said: &Said<Name>) -> Option<Option<(&'static str, &Name)>> {
    let Said::Chain(left, rest) = said else { return None };
    let [(sign, right)] = rest.as_slice() else { return None };
    let key = match sign {
        Operator::Equal => "how-unknown",
        Operator::Unequal => "how-known",
        _ => return None,
    };
    let nothing = |term: &Term<Name>| term.name.is_none() && term.value == Value::Null;
    match (nothing(left), nothing(right)) {
        (false, false) => None,
        (true, _) => Some(right.name.as_ref().map(|name| (key, name))),
        (false, true) => Some(left.name.as_ref().map(|name| (key, name))),
    }
}

/// The words for a comparison.
fn question(sign: Operator) -> Option<&'static str> {
    Some(match sign {
        Operator::Equal => "how-equal",
        Operator::Unequal => "how-unequal",
        Operator::Less => "how-less",
        Operator::LessOrEqual => "how-less-or-equal",
        Operator::Greater => "how-greater",
        Operator::GreaterOrEqual => "how-greater-or-equal",
        _ => return None,
    })
}

/// The sign as people write it.
fn arithmetic(sign: Operator) -> Option<&'static str> {
    Some(match sign {
        Operator::Plus => "+",
        Operator::Minus => "−",
        Operator::Times => "×",
        Operator::Divide => "÷",
        _ => return None,
    })
}

/// A length of time in words: “2 months”.
pub(super) fn length(words: &Words, span: &jiff::Span) -> String {
    let parts = [
        ("how-years", i64::from(span.get_years())),
        ("how-months", i64::from(span.get_months())),
        ("how-days", i64::from(span.get_weeks()) * 7 + i64::from(span.get_days())),
    ];
    let some = parts.into_iter().filter(|(key, count)| *count != 0 || *key == "how-days" && span.is_zero());
    let said = some.map(|(key, count)| words.text_with(key, &Args::new().number("count", count)));
    let said: Vec<String> = said.collect();
    if said.is_empty() { span.to_string() } else { words.list(&said) }
}

/// A value by itself.
pub(super) fn value(words: &Words, value: &Value) -> String {
    match value {
        Value::Null => words.text("answer-none"),
        Value::Bool(yes) => words.text(if *yes { "answer-yes" } else { "answer-no" }),
        Value::Number(number) => words.number(number.normalize()),
        Value::Date(date) => words.date(*date),
        Value::DateTime(at) => words.date(at.date()),
        Value::Text(text) => text.clone(),
        Value::Duration(span) => length(words, span),
        Value::List(items) => words.list(&items.iter().map(|item| self::value(words, item)).collect::<Vec<_>>()),
        Value::Context(parts) => words.list(&parts.values().map(|part| self::value(words, part)).collect::<Vec<_>>()),
    }
}
