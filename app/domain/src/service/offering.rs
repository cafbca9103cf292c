//! Offers: a register tells of something in its feed of events, and the service comes to people by itself.

use std::collections::BTreeMap;

use jiff::{
    Span, Unit,
    civil::{Date, date},
};

use super::{
    read::call,
    section::Section,
    shape::{shape_or_complain, typed},
};
use crate::{
    identifiers::PersonCode,
    ports::Call,
    rules::{Expression, Names, Scope, Type, Value},
};

/// What a service makes of the events of a feed.
#[derive(Debug)]
pub struct Offering {
    /// Also the name under which expressions find what the register told; `null` where nothing was offered.
    pub id: String,
    /// Asked with `after`, the cursor of the answer before; answers `events` and the next `cursor`.
    pub feed: Call,
    /// What an event has to hold; another one is passed over.
    pub gives: Vec<(String, Type)>,
    /// Over an event: what it is about. Events with one key are one offer.
    pub key: Expression,
    /// Over an event: the codes of the people to whom it is offered.
    pub to: Expression,
    /// Over an event: their addresses, in the same order; they get a letter that points to the inbox.
    pub email: Option<Expression>,
    /// Over an event: whether it is offered at all.
    pub when: Option<Expression>,
    /// Field → part of the event that fills it; filled fields are locked.
    pub fill: Vec<(String, String)>,
    /// Over an application: the key of what it is about, however it was begun. Nobody is offered what was applied for.
    pub claims: Expression,
    /// How long it stands.
    pub expires: Span,
}

/// An event of a feed, as far as a service declares it.
#[derive(Debug, Clone, PartialEq)]
pub struct Happening {
    pub key: String,
    /// Each person once, with the address, where the register knows it.
    pub to: Vec<(PersonCode, Option<String>)>,
    pub parts: Value,
}

impl Offering {
    pub(super) fn read(section: &Section<'_>, names: &Names) -> Self {
        section.need("feed");
        let gives: Vec<(String, Type)> = section
            .text_pairs("gives")
            .into_iter()
            .filter_map(|(part, word)| Some((part, shape_or_complain(section, &word)?)))
            .collect();
        for (field, part) in section.text_pairs("fill") {
            if !gives.iter().any(|(given, _)| given == part.value) {
                let what = format!("\"{field}\" is filled with \"{}\", which the event does not give", part.value);
                section.complain_at(&part, what, "Add it to gives.");
            }
        }
        let parts: Names = gives.iter().cloned().collect();
        let texts = Type::List(Box::new(Type::Text));
        let offering = Self {
            id: section.need_id(false),
            feed: call(section, "feed"),
            key: section.need_expression("key", &parts, &Type::Text),
            to: section.need_expression("to", &parts, &texts),
            email: section.expression("email", &parts, &texts),
            when: section.expression("when", &parts, &Type::Bool),
            fill: section.text_pairs("fill").into_iter().map(|(field, part)| (field, part.value.to_owned())).collect(),
            claims: section.need_expression("claims", names, &Type::Text),
            expires: expires(section),
            gives,
        };
        section.done();
        offering
    }

    /// The message with its subject; its attributes say the rest.
    pub fn text(&self) -> String {
        format!("offer-{}", self.id)
    }

    /// What those are told to whom it was offered as well, when somebody has applied.
    pub fn text_of_closing(&self) -> String {
        format!("offer-{}-closed", self.id)
    }

    /// The declared parts of an event; `None` when one is missing or of another type.
    pub fn event(&self, json: &serde_json::Value) -> Option<Value> {
        let part =
            |(name, wanted): &(String, Type)| Some((name.clone(), typed(Value::from_json(json.get(name)?), wanted)?));
        self.gives.iter().map(part).collect::<Option<BTreeMap<_, _>>>().map(Value::Context)
    }

    /// What an event means here. `Err` when it cannot be read, or names nobody; `Ok(None)` when nothing is offered.
    ///
    /// # Errors
    /// What is wrong with it, without anything personal.
    pub fn happening(&self, json: &serde_json::Value, today: Date) -> Result<Option<Happening>, &'static str> {
        let parts = self.event(json).ok_or("an event lacks a part that the service declares")?;
        let value = |name: &str| parts.part(name).clone();
        let scope = Scope::on(today, &value);
        if self.when.as_ref().is_some_and(|when| !when.holds(&scope)) {
            return Ok(None);
        }
        let key = self.key.value(&scope).as_text().filter(|key| !key.is_empty()).map(str::to_owned);
        let key = key.ok_or("an event has no key")?;
        let emails = self.email.as_ref().map(|email| texts(&email.value(&scope))).unwrap_or_default();
        let mut to: Vec<(PersonCode, Option<String>)> = Vec::new();
        for (at, code) in texts(&self.to.value(&scope)).into_iter().enumerate() {
            let code = code.parse().ok().filter(|code: &PersonCode| !code.is_visitor());
            let code = code.ok_or("an event names somebody by no personal code")?;
            if to.iter().all(|(known, _)| *known != code) {
                to.push((code, emails.get(at).filter(|email| !email.is_empty()).cloned()));
            }
        }
        if to.is_empty() {
            return Err("an event names nobody");
        }
        Ok(Some(Happening { key, to, parts: self.kept(parts) }))
    }

    /// Without the parts that only name people and addresses: to whom else it was offered is nobody's business.
    fn kept(&self, parts: Value) -> Value {
        let Value::Context(mut parts) = parts else { return parts };
        let names = self.to.reads().into_iter().chain(self.email.iter().flat_map(|email| email.reads()));
        let key = self.key.reads();
        let filling = |name: &str| self.fill.iter().any(|(_, part)| part == name);
        for name in names.filter(|name| !key.contains(name) && !filling(name)) {
            parts.remove(name);
        }
        Value::Context(parts)
    }
}

fn texts(value: &Value) -> Vec<String> {
    let Value::List(items) = value else { return Vec::new() };
    items.iter().map(|item| item.as_text().unwrap_or_default().to_owned()).collect()
}

fn expires(section: &Section<'_>) -> Span {
    const LEAST: i64 = 1;
    const MOST: i64 = 3660;
    section.need("expires");
    if !section.has("expires") {
        section.complain("\"expires\" is missing", "Add expires = \"P6M\".");
    }
    let span = section.duration("expires").unwrap_or_else(|| Span::new().days(LEAST));
    let days = span.total((Unit::Day, date(2026, 1, 1))).unwrap_or_default();
    if !(LEAST as f64..=MOST as f64).contains(&days) {
        let what = "an offer stands at least a day and at most ten years";
        section.complain_key("expires", what, "Write it like \"P6M\".");
        return Span::new().days(LEAST);
    }
    span
}

#[cfg(test)]
mod tests;
