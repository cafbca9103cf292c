//! The evaluator: total. Whatever is missing, too big, too long or of a foreign type yields `null`.

use std::borrow::Cow;

use super::{
    Value,
    compute::{self, both, either},
    run::{Local, Run},
    tree::{Call, Kind, Node, Operator, Place, Test},
};

/// What an evaluation yields: borrowed from the scope or the expression wherever that can be.
pub(super) type Yield<'a> = Cow<'a, Value>;

/// The items at hand around a node.
pub(super) type Around<'a> = Option<&'a Local<'a>>;

static NULL: Value = Value::Null;

pub(super) fn eval<'a>(node: &'a Node, run: &'a Run<'a>, around: Around<'a>) -> Yield<'a> {
    if run.charge(1).is_none() {
        return Cow::Borrowed(&NULL);
    }
    match &node.kind {
        Kind::Constant(value) => Cow::Borrowed(value),
        Kind::Name { name, place } => named(name, *place, run, around),
        Kind::Part { of, name, .. } => part(eval(of, run, around), name),
        Kind::Call(call) => owned(called(call, run, around)),
        Kind::List(items) => owned(all(items.iter(), run, around).map(Value::List)),
        Kind::Context(entries) => {
            let values = all(entries.iter().map(|(_, node)| node), run, around);
            let names = entries.iter().map(|(name, _)| name.clone());
            owned(values.map(|values| Value::Context(names.zip(values).collect())))
        }
        Kind::Not(of) => owned(truth(&eval(of, run, around)).map(|holds| Value::Bool(!holds))),
        Kind::Minus(of) => owned(compute::negated(&eval(of, run, around))),
        Kind::Two { operator, left, right, .. } => owned(two(*operator, left, right, run, around)),
        Kind::Between { of, low, high, .. } => {
            let of = eval(of, run, around);
            let above = compute::compare(Operator::GreaterOrEqual, &of, &eval(low, run, around));
            let below = compute::compare(Operator::LessOrEqual, &of, &eval(high, run, around));
            owned(both(above, below).map(Value::Bool))
        }
        Kind::In { of, tests, .. } => {
            let of = eval(of, run, around);
            let found =
                tests.iter().try_fold(Some(false), |found, test| match either(found, tested(&of, test, run, around)) {
                    Some(true) => Err(Some(true)),
                    open => Ok(open),
                });
            owned(found.unwrap_or_else(|settled| settled).map(Value::Bool))
        }
        Kind::If { condition, then, otherwise } => {
            let holds = truth(&eval(condition, run, around)) == Some(true);
            eval(if holds { then } else { otherwise }, run, around)
        }
        Kind::Quantified { every, lists, satisfies } => {
            owned(quantified(*every, lists, satisfies, run, around).map(Value::Bool))
        }
        Kind::Filter { of, by, by_number: true } => indexed(eval(of, run, around), by, run, around),
        Kind::Filter { of, by, .. } => owned(filtered(&eval(of, run, around), by, run, around)),
        Kind::Matches { of, pattern } => {
            let of = eval(of, run, around);
            owned(of.as_text().and_then(|text| {
                run.charge(text.len())?;
                Some(Value::Bool(pattern.is_match(text)))
            }))
        }
    }
}

fn owned<'a>(value: Option<Value>) -> Yield<'a> {
    value.map_or(Cow::Borrowed(&NULL), Cow::Owned)
}

pub(super) fn truth(value: &Value) -> Option<bool> {
    if let Value::Bool(bool) = value { Some(*bool) } else { None }
}

fn named<'a>(name: &str, place: Place, run: &'a Run<'a>, around: Around<'a>) -> Yield<'a> {
    let item = |steps: usize| (0..steps).try_fold(around?, |local, _| local.outer).map(|local| local.item);
    match place {
        Place::Scope(number) => run.ask(number).map_or(Cow::Borrowed(&NULL), Cow::Borrowed),
        Place::Item(steps) => item(steps).map_or(Cow::Borrowed(&NULL), Cow::Borrowed),
        Place::PartOfItem(steps) => item(steps).map_or(Cow::Borrowed(&NULL), |item| part(Cow::Borrowed(item), name)),
        Place::Unknown => Cow::Borrowed(&NULL),
    }
}

/// A part of a group or of a date; of a list, the parts of its items.
fn part<'a>(of: Yield<'a>, name: &str) -> Yield<'a> {
    match of {
        Cow::Borrowed(Value::Context(parts)) => parts.get(name).map_or(Cow::Borrowed(&NULL), Cow::Borrowed),
        Cow::Owned(Value::Context(mut parts)) => owned(parts.remove(name)),
        Cow::Borrowed(Value::List(items)) => {
            Cow::Owned(Value::List(items.iter().map(|item| part(Cow::Borrowed(item), name).into_owned()).collect()))
        }
        Cow::Owned(Value::List(items)) => {
            Cow::Owned(Value::List(items.into_iter().map(|item| part(Cow::Owned(item), name).into_owned()).collect()))
        }
        other => owned(compute::own_part(&other, name)),
    }
}

fn called(call: &Call, run: &Run<'_>, around: Around<'_>) -> Option<Value> {
    let function = call.function?;
    let given: Vec<Yield<'_>> = if call.gathers {
        vec![Cow::Owned(Value::List(all(call.arguments.iter(), run, around)?))]
    } else {
        call.arguments.iter().map(|argument| eval(argument, run, around)).collect()
    };
    run.charge(given.iter().map(|value| compute::effort(value)).sum())?;
    (function.work)(&given, run)
}

/// The values of several nodes, made for a list or a group of their own.
fn all<'n>(nodes: impl Iterator<Item = &'n Node>, run: &Run<'_>, around: Around<'_>) -> Option<Vec<Value>> {
    let each = |node: &'n Node| {
        let value = eval(node, run, around);
        run.charge(value.weight() - 1)?;
        Some(value.into_owned())
    };
    nodes.map(each).collect()
}

/// The right side is left alone when the left side has settled it.
fn two(operator: Operator, left: &Node, right: &Node, run: &Run<'_>, around: Around<'_>) -> Option<Value> {
    let left = eval(left, run, around);
    let settles = match operator {
        Operator::And => Some(false),
        Operator::Or => Some(true),
        _ => None,
    };
    if settles.is_some() && truth(&left) == settles {
        return settles.map(Value::Bool);
    }
    let right = eval(right, run, around);
    let bool = match operator {
        Operator::And => both(truth(&left), truth(&right)),
        Operator::Or => either(truth(&left), truth(&right)),
        Operator::Equal => compute::equal(&left, &right),
        Operator::Unequal => compute::equal(&left, &right).map(|equal| !equal),
        Operator::Less | Operator::LessOrEqual | Operator::Greater | Operator::GreaterOrEqual => {
            compute::compare(operator, &left, &right)
        }
        _ => {
            run.charge(compute::effort(&left) + compute::effort(&right))?;
            return compute::compute(operator, &left, &right);
        }
    };
    bool.map(Value::Bool)
}

fn tested(of: &Value, test: &Test, run: &Run<'_>, around: Around<'_>) -> Option<bool> {
    match test {
        // Whether what is missing is in a list, nobody knows.
        Test::Among(_) if of.is_null() => None,
        Test::Among(node) => match &*eval(node, run, around) {
            Value::Null => None,
            Value::List(items) => {
                run.charge(items.len() / 16)?;
                Some(items.contains(of) || matches!(of, Value::List(own) if own == items))
            }
            other => compute::equal(of, other),
        },
        Test::Compared(operator, with) => compute::compare(*operator, of, &eval(with, run, around)),
        Test::Range { low, above, high, below } => both(
            compute::compare(*above, of, &eval(low, run, around)),
            compute::compare(*below, of, &eval(high, run, around)),
        ),
    }
}

/// One item settles it; what is missing leaves it open.
fn quantified(
    every: bool,
    lists: &[(String, Node)],
    satisfies: &Node,
    run: &Run<'_>,
    around: Around<'_>,
) -> Option<bool> {
    let Some(((_, list), inner)) = lists.split_first() else { return truth(&eval(satisfies, run, around)) };
    let list = eval(list, run, around);
    let Value::List(items) = &*list else { return None };
    let mut open = false;
    for item in items {
        run.charge(1)?;
        match quantified(every, inner, satisfies, run, Some(&Local { item, outer: around })) {
            None => open = true,
            Some(holds) if holds != every => return Some(holds),
            Some(_) => {}
        }
    }
    (!open).then_some(every)
}

fn filtered(list: &Value, by: &Node, run: &Run<'_>, around: Around<'_>) -> Option<Value> {
    let Value::List(items) = list else { return None };
    let mut kept = Vec::new();
    for item in items {
        if truth(&eval(by, run, Some(&Local { item, outer: around }))) == Some(true) {
            run.charge(item.weight())?;
            kept.push(item.clone());
        }
    }
    Some(Value::List(kept))
}

/// The first item is 1, the last is -1.
fn indexed<'a>(list: Yield<'a>, by: &Node, run: &Run<'_>, around: Around<'_>) -> Yield<'a> {
    let no_item = Local { item: &NULL, outer: around };
    let number = eval(by, run, Some(&no_item));
    let Value::List(items) = &*list else { return Cow::Borrowed(&NULL) };
    let Some(place) = compute::place(&number, items.len()) else { return Cow::Borrowed(&NULL) };
    match list {
        Cow::Borrowed(Value::List(items)) => Cow::Borrowed(&items[place]),
        Cow::Owned(Value::List(mut items)) => Cow::Owned(items.swap_remove(place)),
        _ => Cow::Borrowed(&NULL),
    }
}
