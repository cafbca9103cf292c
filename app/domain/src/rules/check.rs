//! The type checker: run once, when a definition is loaded.

use super::{
    Fault, Names, Type, Value, functions,
    parser::{Node, Operator},
};

pub(super) fn check(node: &Node, names: &Names) -> Result<Type, Fault> {
    match node {
        Node::Constant(value) => Ok(of_constant(value)),
        Node::Name { at, name } => names.get(name).cloned().ok_or_else(|| Fault {
            at: *at,
            what: format!("nothing here is called \"{name}\""),
            cure: did_you_mean(name, names.keys()),
        }),
        Node::Part { at, of, name } => match check(of, names)? {
            Type::Any => Ok(Type::Any),
            Type::Context(parts) => parts.get(name).cloned().ok_or_else(|| Fault {
                at: *at,
                what: format!("it has no part called \"{name}\""),
                cure: did_you_mean(name, parts.keys()),
            }),
            other => Err(Fault {
                at: *at,
                what: format!("{other} has no parts"),
                cure: "Leave out the dot and what follows.".into(),
            }),
        },
        Node::Call { at, name, arguments } => call(*at, name, arguments, names),
        Node::List(items) => {
            let mut types = items.iter().map(|item| check(item, names)).collect::<Result<Vec<_>, _>>()?;
            let first = if types.is_empty() { Type::Any } else { types.remove(0) };
            let same = types.iter().all(|t| t == &first);
            Ok(Type::List(Box::new(if same { first } else { Type::Any })))
        }
        Node::Not(of) => need(of, &Type::Bool, 0, names).map(|()| Type::Bool),
        Node::Minus { at, of } => need(of, &Type::Number, *at, names).map(|()| Type::Number),
        Node::Between { at, of, low, high } => {
            comparable(*at, &check(of, names)?, &check(low, names)?)?;
            comparable(*at, &check(of, names)?, &check(high, names)?)?;
            Ok(Type::Bool)
        }
        Node::If { at, condition, then, otherwise } => {
            need(condition, &Type::Bool, *at, names)?;
            let (then, otherwise) = (check(then, names)?, check(otherwise, names)?);
            match (then.fits(&otherwise), &then) {
                (true, Type::Any) => Ok(otherwise),
                (true, _) => Ok(then),
                (false, _) => Err(Fault {
                    at: *at,
                    what: format!("then yields {then} and else yields {otherwise}"),
                    cure: "Let both yield the same type.".into(),
                }),
            }
        }
        Node::Two { at, operator, left, right } => two(*at, *operator, &check(left, names)?, &check(right, names)?),
    }
}

fn of_constant(value: &Value) -> Type {
    match value {
        Value::Bool(_) => Type::Bool,
        Value::Number(_) => Type::Number,
        Value::Text(_) => Type::Text,
        Value::Date(_) => Type::Date,
        Value::Duration(_) => Type::Duration,
        Value::Null | Value::List(_) | Value::Context(_) => Type::Any,
    }
}

fn call(at: usize, name: &str, arguments: &[Node], names: &Names) -> Result<Type, Fault> {
    let Some(function) = functions::find(name) else {
        return Err(Fault {
            at,
            what: format!("there is no function \"{name}\""),
            cure: format!("Use one of: {}.", functions::NAMES),
        });
    };
    if arguments.len() != function.takes.len() {
        let (takes, has) = (function.takes.len(), arguments.len());
        return Err(Fault {
            at,
            what: format!("{name} takes {takes} values and gets {has}"),
            cure: format!("Give it {takes}."),
        });
    }
    for (argument, kind) in arguments.iter().zip(function.takes) {
        need(argument, &kind.of(), at, names)?;
    }
    written_right(at, name, arguments)?;
    Ok(function.yields.of())
}

/// A date or duration written as a constant is read now, not when a resident waits.
fn written_right(at: usize, name: &str, arguments: &[Node]) -> Result<(), Fault> {
    let [Node::Constant(constant)] = arguments else { return Ok(()) };
    let sample = match name {
        "date" => "2026-11-21",
        "duration" => "P2M",
        _ => return Ok(()),
    };
    let Some(function) = functions::find(name) else { return Ok(()) };
    if (function.work)(std::slice::from_ref(constant), jiff::civil::Date::MIN).is_null() {
        return Err(Fault {
            at,
            what: format!("this {name} cannot be read"),
            cure: format!("Write it like {name}(\"{sample}\")."),
        });
    }
    Ok(())
}

fn two(at: usize, operator: Operator, left: &Type, right: &Type) -> Result<Type, Fault> {
    use Operator as O;
    use Type as T;
    let is = |a: &T, b: &T| left.fits(a) && right.fits(b);
    match operator {
        O::And | O::Or if is(&T::Bool, &T::Bool) => Ok(T::Bool),
        O::Equal | O::Unequal if left.fits(right) => Ok(T::Bool),
        O::Less | O::LessOrEqual | O::Greater | O::GreaterOrEqual => comparable(at, left, right).map(|()| T::Bool),
        O::In => match right {
            T::Any => Ok(T::Bool),
            T::List(item) if left.fits(item) => Ok(T::Bool),
            _ => Err(mismatch(at, left, right)),
        },
        O::Plus | O::Minus if is(&T::Date, &T::Duration) && *left == T::Date => Ok(T::Date),
        O::Plus if is(&T::Text, &T::Text) && (*left == T::Text || *right == T::Text) => Ok(T::Text),
        O::Plus | O::Minus | O::Times | O::Divide if is(&T::Number, &T::Number) => Ok(T::Number),
        _ => Err(mismatch(at, left, right)),
    }
}

fn need(node: &Node, wanted: &Type, at: usize, names: &Names) -> Result<(), Fault> {
    let found = check(node, names)?;
    if found.fits(wanted) {
        return Ok(());
    }
    Err(Fault { at, what: format!("this needs {wanted} and gets {found}"), cure: format!("Give it {wanted}.") })
}

fn comparable(at: usize, left: &Type, right: &Type) -> Result<(), Fault> {
    let ordered = |t: &Type| matches!(t, Type::Any | Type::Number | Type::Date | Type::Text);
    if ordered(left) && ordered(right) && left.fits(right) { Ok(()) } else { Err(mismatch(at, left, right)) }
}

fn mismatch(at: usize, left: &Type, right: &Type) -> Fault {
    Fault {
        at,
        what: format!("{left} and {right} do not go together here"),
        cure: "Compare or compute with values of the same type.".into(),
    }
}

/// The nearest of the `known` names, or all of them.
fn did_you_mean<'a>(name: &str, known: impl Iterator<Item = &'a String>) -> String {
    let known: Vec<&str> = known.map(String::as_str).collect();
    match crate::service::nearest(name, known.iter().copied()) {
        Some(near) => format!("Did you mean \"{near}\"?"),
        None => format!("Use one of: {}.", known.join(", ")),
    }
}
