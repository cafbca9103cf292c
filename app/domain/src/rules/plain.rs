//! Conditions so simple that a form on paper can say them in words.

use super::{
    Expression, Value,
    tree::{Kind, Node, Operator, Test},
};

/// What has to be answered for a condition to hold.
#[derive(Debug, Clone, PartialEq)]
pub enum Plain {
    /// This name has one of these values.
    Is {
        name: String,
        values: Vec<Value>,
    },
    /// This name has another value than these.
    IsNot {
        name: String,
        values: Vec<Value>,
    },
    All(Vec<Plain>),
    Any(Vec<Plain>),
}

impl Expression {
    /// The condition as comparisons of answers with values; `None` where it is anything more.
    pub fn plain(&self) -> Option<Plain> {
        plain(&self.root)
    }
}

impl Plain {
    /// The names that are compared, as often as they are.
    pub fn names(&self) -> Vec<&str> {
        match self {
            Self::Is { name, .. } | Self::IsNot { name, .. } => vec![name],
            Self::All(all) | Self::Any(all) => all.iter().flat_map(Self::names).collect(),
        }
    }
}

fn plain(node: &Node) -> Option<Plain> {
    let is = |name: String, values: Vec<Value>| Plain::Is { name, values };
    match &node.kind {
        Kind::Name { name, .. } => Some(is(name.clone(), vec![Value::Bool(true)])),
        Kind::Not(of) => Some(match plain(of)? {
            Plain::Is { name, values } => Plain::IsNot { name, values },
            Plain::IsNot { name, values } => Plain::Is { name, values },
            Plain::All(_) | Plain::Any(_) => return None,
        }),
        Kind::Two { operator: Operator::And, left, right, .. } => Some(Plain::All(both(left, right)?)),
        Kind::Two { operator: Operator::Or, left, right, .. } => Some(Plain::Any(both(left, right)?)),
        Kind::Two { operator: Operator::Equal, left, right, .. } => {
            let (name, value) = compared(left, right)?;
            Some(is(name, vec![value]))
        }
        Kind::Two { operator: Operator::Unequal, left, right, .. } => {
            let (name, value) = compared(left, right)?;
            Some(Plain::IsNot { name, values: vec![value] })
        }
        Kind::In { of, tests, .. } => {
            let Kind::Name { name, .. } = &of.kind else { return None };
            let each = tests.iter().map(|test| if let Test::Among(node) = test { constants(node) } else { None });
            let values = each.collect::<Option<Vec<_>>>()?.concat();
            (!values.is_empty()).then(|| is(name.clone(), values))
        }
        _ => None,
    }
}

fn both(left: &Node, right: &Node) -> Option<Vec<Plain>> {
    Some(vec![plain(left)?, plain(right)?])
}

/// A name and what it is compared with. That something is missing or there is no answer to tick.
fn compared(left: &Node, right: &Node) -> Option<(String, Value)> {
    match (&left.kind, &right.kind) {
        (Kind::Name { name, .. }, Kind::Constant(value)) | (Kind::Constant(value), Kind::Name { name, .. }) => {
            matches!(value, Value::Text(_) | Value::Bool(_)).then(|| (name.clone(), value.clone()))
        }
        _ => None,
    }
}

fn constants(node: &Node) -> Option<Vec<Value>> {
    match &node.kind {
        Kind::Constant(Value::List(values)) => Some(values.clone()),
        Kind::Constant(value) => Some(vec![value.clone()]),
        Kind::List(nodes) => nodes.iter().map(constants).collect::<Option<Vec<_>>>().map(|all| all.concat()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{Names, Type};

    fn read(text: &str) -> Option<Plain> {
        let text_list = Type::List(Box::new(Type::Text));
        let names: Names = [("who", Type::Text), ("married", Type::Bool), ("age", Type::Number), ("all", text_list)]
            .map(|(name, kind)| (name.to_owned(), kind))
            .into();
        Expression::read(text, &names, &Type::Bool).expect(text).plain()
    }

    fn is(name: &str, values: &[&str]) -> Plain {
        Plain::Is { name: name.into(), values: values.iter().map(|value| Value::from(*value)).collect() }
    }

    #[test]
    fn what_can_be_ticked_is_said() {
        let married = |holds| Plain::Is { name: "married".into(), values: vec![Value::Bool(holds)] };
        assert_eq!(read("married"), Some(married(true)));
        assert_eq!(read("married = false"), Some(married(false)));
        assert_eq!(read("who = \"tenant\""), Some(is("who", &["tenant"])));
        assert_eq!(read("who in [\"tenant\", \"owner\"]"), Some(is("who", &["tenant", "owner"])));
        let not = Plain::IsNot { name: "who".into(), values: vec![Value::from("tenant")] };
        assert_eq!(read("who != \"tenant\""), Some(not.clone()));
        assert_eq!(read("not(who = \"tenant\")"), Some(not));
        let both = Plain::All(vec![married(true), is("who", &["tenant"])]);
        assert_eq!(read("married and who = \"tenant\""), Some(both.clone()));
        assert_eq!(both.names(), ["married", "who"]);
        let either = Plain::Any(vec![married(true), is("who", &["tenant"])]);
        assert_eq!(read("married or who = \"tenant\""), Some(either));
    }

    #[test]
    fn what_takes_more_than_ticking_is_not() {
        for more in
            ["age > 18", "count(all) = 2", "who = null", "some one in all satisfies one = \"x\"", "age in [1..5]"]
        {
            assert_eq!(read(more), None, "{more}");
        }
    }
}
