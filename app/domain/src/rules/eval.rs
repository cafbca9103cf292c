//! The evaluator: total. Whatever is missing, too big or of a foreign type yields `null`.

use std::cmp::Ordering;

use jiff::civil::Date;

use super::{
    Value, functions,
    parser::{Node, Operator},
};

/// What an expression may look at.
pub struct Scope<'a> {
    /// The value of a name; `Null` when there is none.
    pub names: &'a dyn Fn(&str) -> Value,
    pub today: Date,
}

pub(super) fn eval(node: &Node, scope: &Scope<'_>) -> Value {
    match node {
        Node::Constant(value) => value.clone(),
        Node::Name { name, .. } => (scope.names)(name),
        Node::Part { of, name, .. } => eval(of, scope).part(name).clone(),
        Node::List(items) => Value::List(items.iter().map(|item| eval(item, scope)).collect()),
        Node::Not(of) => match eval(of, scope) {
            Value::Bool(b) => Value::Bool(!b),
            _ => Value::Null,
        },
        Node::Minus { of, .. } => match eval(of, scope) {
            Value::Number(n) => Value::Number(-n),
            _ => Value::Null,
        },
        Node::Call { name, arguments, .. } => {
            let arguments: Vec<Value> = arguments.iter().map(|argument| eval(argument, scope)).collect();
            match functions::find(name) {
                Some(function) if arguments.len() == function.takes.len() => (function.work)(&arguments, scope.today),
                _ => Value::Null,
            }
        }
        Node::Between { of, low, high, .. } => {
            let of = eval(of, scope);
            let above = compare(Operator::GreaterOrEqual, &of, &eval(low, scope));
            let below = compare(Operator::LessOrEqual, &of, &eval(high, scope));
            both(&above, &below)
        }
        Node::If { condition, then, otherwise, .. } => {
            let chosen = if eval(condition, scope) == Value::Bool(true) { then } else { otherwise };
            eval(chosen, scope)
        }
        Node::Two { operator, left, right, .. } => two(*operator, &eval(left, scope), &eval(right, scope)),
    }
}

fn two(operator: Operator, left: &Value, right: &Value) -> Value {
    match operator {
        Operator::And => both(left, right),
        Operator::Or => either(left, right),
        Operator::Equal => Value::Bool(left == right),
        Operator::Unequal => Value::Bool(left != right),
        Operator::In => match right {
            // Whether what is missing is in a list, nobody knows.
            Value::List(items) if !left.is_null() => Value::Bool(items.contains(left)),
            _ => Value::Null,
        },
        Operator::Less | Operator::LessOrEqual | Operator::Greater | Operator::GreaterOrEqual => {
            compare(operator, left, right)
        }
        Operator::Plus | Operator::Minus | Operator::Times | Operator::Divide => {
            compute(operator, left, right).unwrap_or_default()
        }
    }
}

fn compute(operator: Operator, left: &Value, right: &Value) -> Option<Value> {
    match (left, right) {
        (Value::Number(a), Value::Number(b)) => match operator {
            Operator::Plus => a.checked_add(*b),
            Operator::Minus => a.checked_sub(*b),
            Operator::Times => a.checked_mul(*b),
            _ => a.checked_div(*b),
        }
        .map(Value::Number),
        (Value::Text(a), Value::Text(b)) if operator == Operator::Plus => Some(Value::Text(format!("{a}{b}"))),
        (Value::Date(date), Value::Duration(span)) => match operator {
            Operator::Plus => date.checked_add(*span),
            Operator::Minus => date.checked_sub(*span),
            _ => return None,
        }
        .ok()
        .map(Value::Date),
        _ => None,
    }
}

fn compare(operator: Operator, left: &Value, right: &Value) -> Value {
    let order = match (left, right) {
        (Value::Number(a), Value::Number(b)) => a.cmp(b),
        (Value::Date(a), Value::Date(b)) => a.cmp(b),
        (Value::Text(a), Value::Text(b)) => a.cmp(b),
        _ => return Value::Null,
    };
    Value::Bool(match operator {
        Operator::Less => order == Ordering::Less,
        Operator::LessOrEqual => order != Ordering::Greater,
        Operator::Greater => order == Ordering::Greater,
        _ => order != Ordering::Less,
    })
}

/// Three-valued: false beats missing.
fn both(left: &Value, right: &Value) -> Value {
    match (left, right) {
        (Value::Bool(false), _) | (_, Value::Bool(false)) => Value::Bool(false),
        (Value::Bool(true), Value::Bool(true)) => Value::Bool(true),
        _ => Value::Null,
    }
}

/// Three-valued: true beats missing.
fn either(left: &Value, right: &Value) -> Value {
    match (left, right) {
        (Value::Bool(true), _) | (_, Value::Bool(true)) => Value::Bool(true),
        (Value::Bool(false), Value::Bool(false)) => Value::Bool(false),
        _ => Value::Null,
    }
}
