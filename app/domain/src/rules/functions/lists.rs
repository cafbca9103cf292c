//! Functions of lists. Places count from 1.

use super::{
    Function, Tail,
    Takes::{Anything, Bools, Item, List},
    Type, Value, counted, items, yields_bool, yields_first, yields_number,
};

pub(super) const ALL: &[Function] = &[
    Function::new("count", &[List], yields_number, |a, _| Some(counted(items(&a[0])?.len()))).and_more(Tail::Gathers),
    Function::new("empty", &[List], yields_bool, |a, _| Some(Value::Bool(items(&a[0])?.is_empty()))),
    Function::new("all", &[Bools], yields_bool, |a, _| three_valued(items(&a[0])?, false)).and_more(Tail::Gathers),
    Function::new("any", &[Bools], yields_bool, |a, _| three_valued(items(&a[0])?, true)).and_more(Tail::Gathers),
    Function::new("list contains", &[List, Item], yields_bool, |a, _| Some(Value::Bool(items(&a[0])?.contains(&a[1])))),
    Function::new("append", &[List, Item], yields_first, |a, _| {
        let more = a[1..].iter().map(|item| item.clone().into_owned());
        Some(Value::List(items(&a[0])?.iter().cloned().chain(more).collect()))
    })
    .and_more(Tail::Repeats),
    Function::new("concatenate", &[List], together, |a, _| {
        let lists = a.iter().map(|list| items(list)).collect::<Option<Vec<_>>>()?;
        Some(Value::List(lists.concat()))
    })
    .and_more(Tail::Repeats),
    Function::new("distinct values", &[List], yields_first, |a, run| {
        let items = items(&a[0])?;
        let mut distinct: Vec<Value> = Vec::new();
        for item in items {
            run.charge(distinct.len() / 64)?;
            if !distinct.contains(item) {
                distinct.push(item.clone());
            }
        }
        Some(Value::List(distinct))
    }),
    Function::new("reverse", &[List], yields_first, |a, _| {
        Some(Value::List(items(&a[0])?.iter().rev().cloned().collect()))
    }),
    Function::new(
        "index of",
        &[List, Item],
        |_| Type::list(Type::Number),
        |a, _| {
            let places = items(&a[0])?.iter().enumerate().filter(|(_, item)| **item == *a[1]);
            Some(Value::List(places.map(|(i, _)| counted(i + 1)).collect()))
        },
    ),
    Function::new(
        "flatten",
        &[Anything],
        |_| Type::list(Type::Any),
        |a, _| {
            let mut flat = Vec::new();
            flatten(items(&a[0])?, &mut flat);
            Some(Value::List(flat))
        },
    ),
];

/// The value that settles it: `true` for any, `false` for all. What is missing leaves it open.
fn three_valued(items: &[Value], settles: bool) -> Option<Value> {
    if items.contains(&Value::Bool(settles)) {
        return Some(Value::Bool(settles));
    }
    items.iter().all(|item| *item == Value::Bool(!settles)).then_some(Value::Bool(!settles))
}

/// The lists' common type, and any when they have none.
fn together(given: &[Type]) -> Type {
    let joined = given.iter().skip(1).try_fold(yields_first(given), |joined, list| joined.join(list));
    joined.unwrap_or_else(|| Type::list(Type::Any))
}

fn flatten(items: &[Value], flat: &mut Vec<Value>) {
    for item in items {
        match item {
            Value::List(inner) => flatten(inner, flat),
            other => flat.push(other.clone()),
        }
    }
}
