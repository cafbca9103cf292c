//! What can be told of an expression before it runs: its value, where that hangs on nothing, and that it never holds.

use jiff::civil::Date;

use super::{
    Value,
    compute::{both, compare, either, equal},
    eval::truth,
    run::{Run, Scope},
    tree::{Call, Kind, Node, Operator, Place, Test},
};

/// The value that a node has whatever its names hold.
pub(super) fn constant(node: &Node) -> Option<Value> {
    let known = |bool: Option<bool>| Some(bool.map_or(Value::Null, Value::Bool));
    match &node.kind {
        Kind::Two { operator: operator @ (Operator::And | Operator::Or), left, right, .. } => {
            let settles = Value::Bool(*operator == Operator::Or);
            match (constant(left), constant(right)) {
                (Some(side), _) | (_, Some(side)) if side == settles => Some(side),
                (Some(left), Some(right)) => {
                    let of = if *operator == Operator::And { both } else { either };
                    known(of(truth(&left), truth(&right)))
                }
                _ => None,
            }
        }
        Kind::Not(of) => constant(of).and_then(|value| known(truth(&value).map(|holds| !holds))),
        Kind::If { condition, then, otherwise } => match constant(condition) {
            Some(condition) => constant(if condition == Value::Bool(true) { then } else { otherwise }),
            None => constant(then).filter(|value| constant(otherwise).as_ref() == Some(value)),
        },
        _ => hangs_on_nothing(node).then(|| alone(node)),
    }
}

/// Whether a condition can be true for no values at all: `age < 18 and age > 65`.
pub(super) fn never_holds(node: &Node, text: &str) -> bool {
    if let Some(value) = constant(node) {
        return value != Value::Bool(true);
    }
    if let Kind::Two { operator: Operator::Or, left, right, .. } = &node.kind {
        return never_holds(left, text) && never_holds(right, text);
    }
    let (mut sides, mut bounds) = (Vec::new(), Vec::new());
    conjuncts(node, &mut sides);
    for side in &sides {
        if sides.len() > 1 && never_holds(side, text) {
            return true;
        }
        bounds.extend(bounds_of(side, text));
    }
    let clash = |a: &Bound<'_>, b: &Bound<'_>| a.of == b.of && clashes(a, b);
    bounds.iter().enumerate().any(|(i, a)| bounds[i + 1..].iter().any(|b| clash(a, b) || clash(b, a)))
}

/// Whether neither a name of the scope nor the clock is in it.
pub(super) fn hangs_on_nothing(node: &Node) -> bool {
    hangs_only_on(node, None)
}

/// Whether no other name of the scope than this one is in it, nor the clock.
pub(super) fn hangs_only_on(node: &Node, allowed: Option<&str>) -> bool {
    let mut free = true;
    node.visit(&mut |node| {
        free &= match &node.kind {
            Kind::Name { name, .. } if allowed == Some(name) => true,
            Kind::Name { place, .. } => !matches!(place, Place::Scope(_) | Place::Unknown),
            Kind::Call(Call { name, .. }) => name != "today" && name != "now",
            _ => true,
        }
    });
    free
}

/// Whether the day or the time is in it.
pub(super) fn asks_the_clock(node: &Node) -> bool {
    let mut asks = false;
    node.visit(&mut |node| {
        asks |= matches!(&node.kind, Kind::Call(Call { name, .. }) if name == "today" || name == "now")
    });
    asks
}

fn alone(node: &Node) -> Value {
    let nothing = |_: &str| Value::Null;
    Run::alone(&Scope::on(Date::MIN, &nothing)).value(node)
}

fn conjuncts<'a>(node: &'a Node, sides: &mut Vec<&'a Node>) {
    if let Kind::Two { operator: Operator::And, left, right, .. } = &node.kind {
        conjuncts(left, sides);
        conjuncts(right, sides);
    } else {
        sides.push(node);
    }
}

/// `of` compared with a value that is known.
struct Bound<'a> {
    of: &'a str,
    operator: Operator,
    value: Value,
}

/// The bounds that a comparison sets; a range sets two.
fn bounds_of<'a>(node: &Node, text: &'a str) -> Vec<Bound<'a>> {
    let two = |of: &Node, (low, above): (&Node, Operator), (high, below): (&Node, Operator)| {
        let of = text.get(of.span.clone()).unwrap_or_default();
        let ends = [(above, constant(low)), (below, constant(high))].into_iter();
        let known = ends.filter_map(|(operator, value)| Some((operator, value.filter(|value| !value.is_null())?)));
        known.map(|(operator, value)| Bound { of, operator, value }).collect()
    };
    match &node.kind {
        Kind::Between { of, low, high, .. } => two(of, (low, Operator::GreaterOrEqual), (high, Operator::LessOrEqual)),
        Kind::In { of, tests, .. } => match &tests[..] {
            [Test::Range { low, above, high, below }] => two(of, (low, *above), (high, *below)),
            _ => Vec::new(),
        },
        _ => bound(node, text).into_iter().collect(),
    }
}

fn bound<'a>(node: &Node, text: &'a str) -> Option<Bound<'a>> {
    use Operator::{Equal, Greater, GreaterOrEqual, Less, LessOrEqual};
    let Kind::Two { operator, left, right, .. } = &node.kind else { return None };
    let (of, operator, value) = match (constant(left), constant(right)) {
        (None, Some(value)) => (left, *operator, value),
        (Some(value), None) => {
            let turned = match operator {
                Less => Greater,
                LessOrEqual => GreaterOrEqual,
                Greater => Less,
                GreaterOrEqual => LessOrEqual,
                other => *other,
            };
            (right, turned, value)
        }
        _ => return None,
    };
    let bounds = matches!(operator, Equal | Less | LessOrEqual | Greater | GreaterOrEqual);
    (bounds && !value.is_null()).then(|| Bound { of: text.get(of.span.clone()).unwrap_or_default(), operator, value })
}

/// Whether the first, seen from below, leaves no room for the second.
fn clashes(a: &Bound<'_>, b: &Bound<'_>) -> bool {
    use Operator::{Equal, Greater, GreaterOrEqual, Less, LessOrEqual};
    match (a.operator, b.operator) {
        (Equal, Equal) => equal(&a.value, &b.value) == Some(false),
        (Equal, operator) => compare(operator, &a.value, &b.value) == Some(false),
        (Less, Greater | GreaterOrEqual) | (LessOrEqual, Greater) => {
            compare(LessOrEqual, &a.value, &b.value) == Some(true)
        }
        (LessOrEqual, GreaterOrEqual) => compare(Less, &a.value, &b.value) == Some(true),
        _ => false,
    }
}
