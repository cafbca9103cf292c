//! Calls: which function is meant, and whether its arguments fit.

use std::borrow::Cow;

use regex_lite::RegexBuilder;

use super::{
    super::{
        functions::{self, Function, Tail, Takes},
        run::{Run, Scope},
        tree::{Call, Kind, Node},
    },
    Checker, Fault, Type, Value, did_you_mean, wrong,
};

/// A pattern that compiles to more bytes is refused.
const BIGGEST_PATTERN: usize = 1 << 18;

impl Checker<'_> {
    pub(super) fn call(&mut self, at: usize, call: &mut Call) -> Result<Type, Fault> {
        let found: Vec<&'static Function> = functions::called(&call.name).collect();
        let Some(first) = found.first() else {
            if call.name == "not" {
                return Err(miscounted(at, "not", "1", call.arguments.len()));
            }
            return Err(Fault {
                at,
                what: format!("there is no function \"{}\"", call.name),
                cure: did_you_mean(&call.name, &functions::names()),
            });
        };
        let mut given = call.arguments.iter_mut().map(|node| self.check(node)).collect::<Result<Vec<_>, _>>()?;
        let one_list = matches!(given.as_slice(), [Type::List(_) | Type::Any]);
        if first.tail == Tail::Gathers && !given.is_empty() && !one_list {
            call.gathers = true;
            given = vec![gathered(&call.arguments, &given, first.takes[0])?];
        }
        let enough = |function: &&&Function| {
            let most = if function.tail == Tail::Repeats { usize::MAX } else { function.takes.len() };
            (function.least..=most).contains(&given.len())
        };
        let mut complaint = None;
        for function in found.iter().filter(enough) {
            match misfit(function, &given) {
                None => {
                    call.function = Some(function);
                    written_right(function, &call.arguments)?;
                    return Ok((function.yields)(&given));
                }
                Some((i, takes)) => {
                    let place = call.arguments.get(i).map_or(at, |node| node.span.start);
                    complaint = complaint.or_else(|| Some(wrong(place, &takes.wanted(&given), &given[i])));
                }
            }
        }
        Err(complaint.unwrap_or_else(|| miscounted(at, &call.name, &counts(&found), given.len())))
    }

    /// `matches(text, "pattern")`: the pattern is written down, so that it is read here and once.
    pub(super) fn matches(&mut self, at: usize, call: &mut Call) -> Result<(Kind, Type), Fault> {
        let cure = "Write it like matches(plate, \"^[0-9]{3}[A-Z]{3}$\").";
        if call.arguments.len() != 2 {
            return Err(miscounted(at, "matches", "2", call.arguments.len()));
        }
        let pattern = call.arguments.remove(1);
        let mut of = call.arguments.remove(0);
        self.need(&mut of, &Type::Text)?;
        let at = pattern.span.start;
        let Kind::Constant(Value::Text(pattern)) = pattern.kind else {
            return Err(Fault { at, what: "the pattern is not a text in quotes".into(), cure: cure.into() });
        };
        match RegexBuilder::new(&pattern).size_limit(BIGGEST_PATTERN).build() {
            Ok(pattern) => Ok((Kind::Matches { of: Box::new(of), pattern: Box::new(pattern) }, Type::Bool)),
            Err(error) => Err(Fault { at, what: format!("the pattern cannot be read: {error}"), cure: cure.into() }),
        }
    }
}

/// The first argument that does not fit, and what was wanted.
fn misfit(function: &Function, given: &[Type]) -> Option<(usize, Takes)> {
    let takes = |i: usize| function.takes.get(i).or(function.takes.last()).copied();
    let wanted = (0..given.len()).filter_map(|i| Some((i, takes(i)?)));
    wanted.into_iter().find(|(i, takes)| !takes.accepts(&given[*i], &given[..*i]))
}

/// The type of the list that several arguments make.
fn gathered(nodes: &[Node], given: &[Type], wanted: Takes) -> Result<Type, Fault> {
    let mut joined: Option<Type> = None;
    for (node, of) in nodes.iter().zip(given).filter(|(node, _)| !node.is_null()) {
        let both = joined.as_ref().map_or_else(|| Some(of.clone()), |joined| joined.join(of));
        let fits = both.as_ref().is_some_and(|both| wanted.accepts(&Type::list(both.clone()), &[]));
        if !fits && wanted != Takes::List {
            let Type::List(item) = wanted.of() else { continue };
            let item = if *item == Type::Any { joined.unwrap_or(Type::Number) } else { *item };
            return Err(wrong(node.span.start, &item, of));
        }
        joined = Some(both.unwrap_or(Type::Any));
    }
    Ok(Type::list(joined.unwrap_or(Type::Any)))
}

/// How many arguments the functions of one name take, in words.
fn counts(functions: &[&Function]) -> String {
    let count = |function: &&Function| match (function.least, function.takes.len(), function.tail) {
        (least, _, Tail::Repeats) => format!("at least {least}"),
        (least, most, _) if least < most => format!("{least} or {most}"),
        (least, ..) => least.to_string(),
    };
    let mut counts: Vec<String> = functions.iter().map(count).collect();
    counts.dedup();
    counts.join(" or ")
}

fn miscounted(at: usize, name: &str, takes: &str, has: usize) -> Fault {
    let values = if takes == "1" { "value" } else { "values" };
    Fault { at, what: format!("{name} takes {takes} {values} and gets {has}"), cure: format!("Give it {takes}.") }
}

/// A date or the like written down is read now, not when a resident waits.
fn written_right(function: &Function, arguments: &[Node]) -> Result<(), Fault> {
    let [Node { kind: Kind::Constant(constant @ Value::Text(_)), span }] = arguments else { return Ok(()) };
    let sample = match function.name {
        "date" => "2026-11-21",
        "date and time" => "2026-11-21T09:30:00",
        "duration" => "P2M",
        "number" => "120.00",
        _ => return Ok(()),
    };
    let nothing = |_: &str| Value::Null;
    let scope = Scope::on(jiff::civil::Date::MIN, &nothing);
    if (function.work)(&[Cow::Borrowed(constant)], &Run::alone(&scope)).is_some() {
        return Ok(());
    }
    let name = function.name;
    let what = format!("this {name} cannot be read");
    Err(Fault { at: span.start, what, cure: format!("Write it like {name}(\"{sample}\").") })
}
