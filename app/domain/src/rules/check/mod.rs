//! The type checker: run once, when a definition is loaded. It completes the tree as it goes: where each name comes
//! from, and which function is called.

mod calls;
mod operators;
mod scopes;

use std::collections::BTreeMap;

use super::{
    Fault, Names, Type, Value,
    tree::{Kind, Node, Operator},
};
use scopes::Around;

/// What the checker knows while it walks.
pub(super) struct Checker<'n> {
    names: &'n Names,
    /// The names that the expression reads, in the order of their numbers.
    pub(super) read: Vec<String>,
    /// The lists whose items are at hand here, the innermost last.
    around: Vec<Around>,
}

impl<'n> Checker<'n> {
    pub(super) fn new(names: &'n Names) -> Self {
        Self { names, read: Vec::new(), around: Vec::new() }
    }

    pub(super) fn check(&mut self, node: &mut Node) -> Result<Type, Fault> {
        let from = node.span.start;
        match &mut node.kind {
            Kind::Constant(value) => Ok(of_constant(value)),
            Kind::Name { name, place } => {
                let (found, of) = self.find(name, from)?;
                *place = found;
                Ok(of)
            }
            Kind::Part { of, at, name } => part(&self.check(of)?, name, *at),
            Kind::Call(call) if call.name == "matches" => {
                let (matches, of) = self.matches(from, call)?;
                node.kind = matches;
                Ok(of)
            }
            Kind::Call(call) => self.call(from, call),
            Kind::Matches { of, .. } => self.need(of, &Type::Text).map(|()| Type::Bool),
            Kind::List(items) => self.list(items),
            Kind::Context(entries) => {
                let types = entries.iter_mut().map(|(name, node)| Ok((name.clone(), self.check(node)?)));
                types.collect::<Result<BTreeMap<_, _>, _>>().map(Type::Context)
            }
            Kind::Not(of) => self.need(of, &Type::Bool).map(|()| Type::Bool),
            Kind::Minus(of) => match self.check(of)? {
                of @ (Type::Number | Type::Duration | Type::Any) => Ok(of),
                other => Err(wrong(from, &Type::Number, &other)),
            },
            Kind::Two { operator: Operator::And | Operator::Or, left, right, .. } => {
                self.need(left, &Type::Bool)?;
                self.need(right, &Type::Bool).map(|()| Type::Bool)
            }
            Kind::Two { at, operator, left, right } => {
                let (first, second) = (self.check(left)?, self.check(right)?);
                let yields = operators::two(*at, *operator, &first, &second)?;
                if matches!(operator, Operator::Equal | Operator::Unequal) {
                    operators::offered(&first, right)?;
                    operators::offered(&second, left)?;
                }
                Ok(yields)
            }
            Kind::Between { at, of, low, high } => {
                let of = self.check(of)?;
                operators::comparable(*at, &of, &self.check(low)?)?;
                operators::comparable(*at, &of, &self.check(high)?)?;
                Ok(Type::Bool)
            }
            Kind::In { at, of, tests } => {
                let found = self.check(of)?;
                tests.iter_mut().try_for_each(|test| self.test(*at, (&found, of), test)).map(|()| Type::Bool)
            }
            Kind::If { condition, then, otherwise } => {
                self.need(condition, &Type::Bool)?;
                let (first, second) = (self.check(then)?, self.check(otherwise)?);
                match (then.is_null(), otherwise.is_null()) {
                    (true, _) => Ok(second),
                    (_, true) => Ok(first),
                    _ => first.join(&second).ok_or_else(|| Fault {
                        at: otherwise.span.start,
                        what: format!("then yields {first} and else yields {second}"),
                        cure: "Let both yield the same type.".into(),
                    }),
                }
            }
            Kind::Quantified { lists, satisfies, .. } => self.quantified(lists, satisfies),
            Kind::Filter { of, by, by_number } => self.filter(of, by, by_number),
        }
    }

    /// That `node` yields what is wanted; the fault is at its place.
    pub(super) fn need(&mut self, node: &mut Node, wanted: &Type) -> Result<(), Fault> {
        let found = self.check(node)?;
        if found.fits(wanted) { Ok(()) } else { Err(wrong(node.span.start, wanted, &found)) }
    }

    /// A list of different types is a list of any; `null` has all types.
    fn list(&mut self, items: &mut [Node]) -> Result<Type, Fault> {
        let mut joined: Option<Type> = None;
        for node in items {
            let of = self.check(node)?;
            if !node.is_null() {
                joined = Some(joined.map_or_else(|| of.clone(), |joined| joined.join(&of).unwrap_or(Type::Any)));
            }
        }
        Ok(Type::list(joined.unwrap_or(Type::Any)))
    }
}

fn of_constant(value: &Value) -> Type {
    match value {
        Value::Bool(_) => Type::Bool,
        Value::Number(_) => Type::Number,
        Value::Text(_) => Type::Text,
        Value::Date(_) => Type::Date,
        Value::DateTime(_) => Type::DateTime,
        Value::Duration(_) => Type::Duration,
        Value::Null | Value::List(_) | Value::Context(_) => Type::Any,
    }
}

/// The part of a group, of a date, or of each item of a list.
fn part(of: &Type, name: &str, at: usize) -> Result<Type, Fault> {
    let known: Vec<&str> = match of {
        Type::Any => return Ok(Type::Any),
        Type::List(item) => return part(item, name, at).map(Type::list),
        Type::Context(parts) => match parts.get(name) {
            Some(part) => return Ok(part.clone()),
            None => parts.keys().map(String::as_str).collect(),
        },
        other => other.own_parts().to_vec(),
    };
    if known.contains(&name) {
        return Ok(Type::Number);
    }
    if known.is_empty() && !matches!(of, Type::Context(_)) {
        let cure = "Leave out the dot and what follows.".into();
        return Err(Fault { at, what: format!("{of} has no parts"), cure });
    }
    Err(Fault { at, what: format!("{of} has no part called \"{name}\""), cure: did_you_mean(name, &known) })
}

fn wrong(at: usize, wanted: &Type, found: &Type) -> Fault {
    Fault { at, what: format!("{wanted} is needed here, and this is {found}"), cure: operators::bridge(found, wanted) }
}

/// The nearest of the `known` names, or all of them.
pub(super) fn did_you_mean(name: &str, known: &[&str]) -> String {
    match crate::service::nearest(name, known.iter().copied()) {
        Some(near) => format!("Did you mean \"{near}\"?"),
        None if known.is_empty() => "Leave it out: nothing is known here.".into(),
        None => format!("Use one of: {}.", known.join(", ")),
    }
}
