//! A sheet: every name in a service's expressions with its value, for one application at one moment.
//!
//! Pages, submissions, letters and scenarios all look here, so that a name means the same everywhere. What is hidden
//! is absent; what follows from rules is computed when it is asked for, once.

mod how;
mod items;
mod lists;
mod settled;
mod within;

pub(crate) use how::is_reckoned;
pub use how::{How, HowLine, Hows, Name, Part, Section};
pub use settled::Own;
pub use within::Within;

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
};

use jiff::civil::{Date, DateTime};
use lists::Lists;
use rust_decimal::Decimal;

use crate::{
    answers::Answers,
    application::{Draft, Fact, Found, LOOK, RENEWAL},
    case::Case,
    mandate::{ActAs, Represented},
    people::Person,
    rules::{Scope, Value},
    service::{Field, Named, Service, Step},
};

/// Expressions that lean on each other deeper than this yield nothing. The linter refuses circles; this ends those
/// that nobody has found.
const DEEPEST: u32 = 100;

/// All names of an application with their values.
pub struct Sheet<'a> {
    pub service: &'a Service,
    pub answers: &'a Answers,
    facts: Facts<'a>,
    /// Whom it is for.
    subject: Value,
    /// Who files it.
    applicant: Value,
    case: Value,
    decision: Value,
    today: Date,
    /// The authority's clock on the wall; `now()` is nothing without it.
    now: Option<DateTime>,
    /// The day of filing: by its law the parameters are taken, unless the service names another day.
    filed: Date,
    memo: RefCell<Vec<Memo>>,
    depth: Cell<u32>,
    /// How often a name was asked for while it was being computed.
    circles: Cell<u32>,
    lists: RefCell<Lists>,
}

/// What the registers said.
enum Facts<'a> {
    Draft(&'a BTreeMap<String, Fact>),
    Case(&'a BTreeMap<String, Value>),
}

/// What is known of a name at the top.
#[derive(Clone)]
enum Memo {
    Open,
    /// Being computed: whoever asks meanwhile stands in a circle.
    Working,
    Known(Value),
}

impl<'a> Sheet<'a> {
    /// The sheet of a draft, by the law of today.
    pub fn of_draft(service: &'a Service, draft: &'a Draft, today: Date) -> Self {
        Self::new(
            service,
            &draft.answers,
            Facts::Draft(&draft.facts),
            parties(&draft.owner, &draft.represented),
            (today, today),
        )
    }

    /// The sheet of a case, by the law of the day on which it was `filed`.
    pub fn of_case(service: &'a Service, case: &'a Case, today: Date, filed: Date) -> Self {
        let parties = parties(&case.owner, &case.represented);
        let mut sheet = Self::new(service, &case.answers, Facts::Case(&case.facts), parties, (today, filed));
        let text = |text: &str| Value::from(text);
        sheet.case = group([("id", text(&case.id.to_string())), ("reference", text(case.reference.as_str()))]);
        if let Some(decision) = &case.decision {
            let reason = decision.reason.as_deref().map_or(Value::Null, Value::from);
            sheet.decision = group([("action", text(&decision.action)), ("reason", reason)]);
        }
        sheet
    }

    fn new(
        service: &'a Service,
        answers: &'a Answers,
        facts: Facts<'a>,
        (subject, applicant): (Value, Value),
        (today, filed): (Date, Date),
    ) -> Self {
        Self {
            service,
            answers,
            facts,
            subject,
            applicant,
            case: Value::Null,
            decision: Value::Null,
            today,
            now: None,
            filed,
            memo: RefCell::new(vec![Memo::Open; service.names()]),
            depth: Cell::new(0),
            circles: Cell::new(0),
            lists: RefCell::default(),
        }
    }

    /// The same at a moment of its day.
    #[must_use]
    pub fn at(self, now: DateTime) -> Self {
        Self { now: Some(now), ..self }
    }

    pub fn today(&self) -> Date {
        self.today
    }

    /// The value of a name in expressions at the top.
    pub fn value(&self, name: &str) -> Value {
        self.value_in(name, &Within::TOP)
    }

    /// The value of a name in expressions of an item; what is nearer hides what is farther.
    pub fn value_in(&self, name: &str, within: &Within<'_>) -> Value {
        match name {
            "subject" => return self.subject.clone(),
            "applicant" => return self.applicant.clone(),
            "case" => return self.case.clone(),
            "decision" => return self.decision.clone(),
            RENEWAL => return self.fact(RENEWAL),
            LOOK => return self.fact(LOOK),
            "position" => return within.position(),
            _ => {}
        }
        let Some((number, named)) = self.service.named(name) else { return Value::Null };
        let service = self.service;
        let each = |each: &Option<String>, compute: &dyn Fn(&Within<'_>) -> Value| match each {
            None => self.once(number, || compute(&Within::TOP)),
            Some(group) => within.up_to(group).map_or(Value::Null, |within| self.deeper(|| compute(&within))),
        };
        match named {
            Named::Field(step, field) => {
                let (step, field) = (&service.steps[step], &service.steps[step].fields[field]);
                match within.of(step) {
                    None => Value::Null,
                    Some(within) if within.is_top() => {
                        self.once(number, || self.of_field(step, field, self.answers, &within))
                    }
                    Some(within) => self.deeper(|| self.of_field(step, field, within.answers(self.answers), &within)),
                }
            }
            Named::Group(step) => {
                let step = &service.steps[step];
                let outer = step.repeat.as_ref().and_then(|repeat| repeat.within.as_deref());
                match outer {
                    None => self.items(number, step, &Within::TOP),
                    Some(outer) => within.up_to(outer).map_or(Value::Null, |within| self.items(number, step, &within)),
                }
            }
            Named::Read(read) => self.fact(&service.reads[read].id),
            Named::Offering(offering) => self.fact(&service.offerings[offering].id),
            Named::Param(param) => self.once(number, || service.params[param].on(self.law_of()).clone()),
            Named::Rule(rule) => {
                let rule = &service.rules[rule];
                each(&rule.each, &|within| self.scoped(within, |scope| rule.of(scope)))
            }
            Named::Table(table) => {
                let table = &service.tables[table];
                each(&table.each, &|within| self.scoped(within, |scope| table.of(scope)))
            }
        }
    }

    /// Runs `work` with the names of an item, or of the top.
    pub fn scoped<T>(&self, within: &Within<'_>, work: impl FnOnce(&Scope<'_>) -> T) -> T {
        work(&Scope { now: self.now, ..Scope::on(self.today, &|name| self.value_in(name, within)) })
    }

    /// The same at the top.
    pub fn at_top<T>(&self, work: impl FnOnce(&Scope<'_>) -> T) -> T {
        self.scoped(&Within::TOP, work)
    }

    /// Whether a step is asked at all.
    pub fn is_asked(&self, step: &Step, within: &Within<'_>) -> bool {
        self.scoped(within, |scope| step.show.holds(scope))
    }

    /// Whether a field is on its page now.
    pub fn is_shown(&self, step: &Step, field: &Field, within: &Within<'_>) -> bool {
        self.is_asked(step, within) && self.scoped(within, |scope| field.show.holds(scope))
    }

    /// Whether a field's answer is given by its expression and not typed.
    pub fn is_given(&self, field: &Field, within: &Within<'_>) -> bool {
        field.is_calculated() || self.scoped(within, |scope| field.readonly.holds(scope))
    }

    /// The value of a field for expressions: absent when hidden, computed when given.
    pub(crate) fn of_field(&self, step: &Step, field: &Field, answers: &Answers, within: &Within<'_>) -> Value {
        if !self.is_shown(step, field, within) {
            return Value::Null;
        }
        if answers.is_locked(&field.id) || !self.is_given(field, within) {
            return answers.value(&field.id).clone();
        }
        field.value.as_ref().map_or(Value::Null, |value| self.scoped(within, |scope| value.value(scope)))
    }

    /// Euros and cents due, by the law of the day of filing; `None` when nothing is.
    pub fn fee(&self) -> Option<Decimal> {
        match self.at_top(|scope| self.service.fee.as_ref().map(|fee| fee.amount.value(scope)))? {
            Value::Number(amount) if !amount.is_zero() => Some(amount),
            _ => None,
        }
    }

    fn fact(&self, read: &str) -> Value {
        match &self.facts {
            Facts::Case(facts) => facts.get(read).cloned().unwrap_or_default(),
            Facts::Draft(facts) => match facts.get(read) {
                Some(Fact { found: Found::Known(value), .. }) => value.clone(),
                _ => Value::Null,
            },
        }
    }

    /// The day by whose law the parameters are taken.
    fn law_of(&self) -> Date {
        let named = self.service.law.as_ref().map(|day| self.deeper(|| self.at_top(|scope| day.value(scope))));
        if let Some(Value::Date(day)) = named { day } else { self.filed }
    }

    fn once(&self, number: usize, compute: impl FnOnce() -> Value) -> Value {
        let before = std::mem::replace(&mut self.memo.borrow_mut()[number], Memo::Working);
        let value = match before {
            Memo::Known(value) => value,
            Memo::Working => {
                self.circles.set(self.circles.get() + 1);
                return Value::Null;
            }
            Memo::Open => self.deeper(compute),
        };
        self.memo.borrow_mut()[number] = Memo::Known(value.clone());
        value
    }

    pub(super) fn deeper(&self, compute: impl FnOnce() -> Value) -> Value {
        if self.depth.get() >= DEEPEST {
            return Value::Null;
        }
        self.depth.set(self.depth.get() + 1);
        let value = compute();
        self.depth.set(self.depth.get() - 1);
        value
    }
}

/// Whom an application is for, and who files it.
fn parties(owner: &Person, represented: &Option<Represented>) -> (Value, Value) {
    let text = |text: &str| Value::from(text);
    let named = |person: &Person| {
        let code = if person.is_visitor() { Value::Null } else { text(person.code.as_str()) };
        [("code", code), ("given_name", text(&person.given_name)), ("family_name", text(&person.family_name))]
    };
    let person = |way: ActAs, person: &Person| {
        let [code, given, family] = named(person);
        group([code, given, family, ("name", text(person.full_name().trim())), ("kind", text(way.word()))])
    };
    let subject = match represented {
        None => person(ActAs::Oneself, owner),
        Some(Represented::Child(child)) => person(ActAs::Child, child),
        Some(Represented::Company { code, name, .. }) => {
            group([("code", text(code.as_str())), ("name", text(name)), ("kind", text(ActAs::Company.word()))])
        }
    };
    (subject, group(named(owner)))
}

fn group<const N: usize>(parts: [(&str, Value); N]) -> Value {
    Value::Context(parts.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

#[cfg(test)]
mod tests;
