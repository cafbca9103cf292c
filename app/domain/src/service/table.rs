//! Decision tables (DMN): rows of tests, each with what follows.

use super::{Complaint, names::Known, place::Placed, section::Section};
use crate::rules::{Expression, Names, Scope, Type, Value};

/// Rows of tests on a few inputs.
#[derive(Debug)]
pub struct Table {
    pub id: String,
    /// The repeated group for each of whose items it is asked.
    pub each: Option<String>,
    pub hit: Hit,
    pub inputs: Vec<Input>,
    /// The names of what follows; with one, the table's value is that, with more, a group of them.
    pub outs: Vec<String>,
    pub rows: Vec<Row>,
}

/// What the tests of a column are about.
#[derive(Debug)]
pub struct Input {
    /// As it is written, for pages that explain.
    pub text: String,
    pub value: Expression,
}

/// The name of a column's input in its tests.
pub(super) const INPUT: &str = "input";

/// What counts when rows match.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hit {
    /// One row may match; where several do, there is no value.
    Unique,
    /// The first that matches.
    First,
    /// The sum of all that match.
    Sum,
}

/// One row.
#[derive(Debug)]
pub struct Row {
    /// One for each input; `None` matches anything.
    pub tests: Vec<Option<Expression>>,
    pub outs: Vec<Expression>,
    /// The cells as they are written, for pages that explain.
    pub cells: Vec<String>,
}

impl Table {
    pub(super) fn read(section: &Section<'_>, known: &Known) -> Self {
        let each = known.each(section);
        let names = known.at(each.as_deref());
        let read = |placed: &Placed<'_, &str>| Input {
            text: placed.value.to_owned(),
            value: section.read_expression(placed, &names, &Type::Any).unwrap_or_default(),
        };
        let inputs: Vec<Input> = section.placed_texts("in").iter().map(read).collect();
        section.need_texts("in");
        let outs = if section.is_text("out") { vec![section.need_text("out")] } else { section.need_texts("out") };
        let hit = section.one_of("hit", &[("unique", Hit::Unique), ("first", Hit::First), ("sum", Hit::Sum)]);
        if hit == Hit::Sum && outs.len() > 1 {
            section.complain_key("hit", "only one thing can be summed", "Leave one name in out.");
        }
        let rows = section.rows("rows");
        if rows.is_empty() {
            section.complain("the table has no rows", "Add rows = [[\"…\", \"…\"]].");
        }
        let wanted = inputs.len() + outs.len();
        let mut all = Vec::new();
        for cells in &rows {
            if cells.len() != wanted {
                let what = format!("the row has {} cells and needs {wanted}", cells.len());
                let cure = format!("Write {} tests and {} results.", inputs.len(), outs.len());
                match cells.first() {
                    Some(cell) => section.complain_at(cell, what, cure),
                    None => section.complain_key("rows", what, cure),
                }
                continue;
            }
            let (tests, results) = cells.split_at(inputs.len());
            all.push(Row {
                tests: tests.iter().zip(&inputs).map(|(cell, input)| test(section, cell, input, &names)).collect(),
                outs: results
                    .iter()
                    .map(|cell| section.read_expression(cell, &names, &Type::Any).unwrap_or_default())
                    .collect(),
                cells: cells.iter().map(|cell| cell.value.to_owned()).collect(),
            });
        }
        let table = Self { id: section.need_id(false), each, hit, inputs, outs, rows: all };
        section.done();
        table
    }

    /// The type of its value, as far as the first row tells.
    pub(super) fn type_of(section: &Section<'_>, names: &Names) -> Type {
        let outs = if section.is_text("out") { 1 } else { section.texts("out").len() };
        let Some(row) = section.rows("rows").into_iter().next().filter(|row| row.len() >= outs) else {
            return Type::Any;
        };
        let of = |cell: &Placed<'_, &str>| {
            Expression::read(cell.value, names, &Type::Any).map_or(Type::Any, |read| read.yields().clone())
        };
        let results = &row[row.len() - outs..];
        match results {
            [one] => of(one),
            _ => Type::Context(section.texts("out").into_iter().zip(results.iter().map(of)).collect()),
        }
    }

    /// The indexes of the rows that match.
    pub fn matching(&self, scope: &Scope<'_>) -> Vec<usize> {
        let inputs: Vec<Value> = self.inputs.iter().map(|input| input.value.value(scope)).collect();
        self.matching_with(&inputs, scope)
    }

    /// The same, when the inputs have these values.
    pub(super) fn matching_with(&self, inputs: &[Value], scope: &Scope<'_>) -> Vec<usize> {
        let holds = |(test, input): (&Option<Expression>, &Value)| {
            let names = |name: &str| if name == INPUT { input.clone() } else { (scope.names)(name) };
            test.as_ref().is_none_or(|test| test.holds(&Scope { names: &names, ..*scope }))
        };
        let matches = |row: &Row| row.tests.iter().zip(inputs).all(holds);
        self.rows.iter().enumerate().filter(|(_, row)| matches(row)).map(|(at, _)| at).collect()
    }

    /// What follows; `Null` when nothing matches, or too much does.
    pub fn of(&self, scope: &Scope<'_>) -> Value {
        let rows = self.matching(scope);
        match (self.hit, rows.as_slice()) {
            (Hit::Unique, [only]) => self.outcome(*only, scope),
            (Hit::First, [first, ..]) => self.outcome(*first, scope),
            (Hit::Sum, rows) => {
                let amounts = rows.iter().map(|row| self.outcome(*row, scope));
                let sum = amounts.map(|value| if let Value::Number(n) = value { Some(n) } else { None });
                sum.sum::<Option<rust_decimal::Decimal>>().map_or(Value::Null, Value::Number)
            }
            _ => Value::Null,
        }
    }

    fn outcome(&self, row: usize, scope: &Scope<'_>) -> Value {
        let outs = &self.rows[row].outs;
        match outs.as_slice() {
            [one] => one.value(scope),
            _ => Value::Context(self.outs.iter().cloned().zip(outs.iter().map(|out| out.value(scope))).collect()),
        }
    }
}

/// A cell as DMN writes tests: `-` for anything, `> 5`, `[1..5]`, `"a", "b"`, `not("a")`, or one value.
fn test(section: &Section<'_>, cell: &Placed<'_, &str>, input: &Input, names: &Names) -> Option<Expression> {
    let text = cell.value.trim();
    if text == "-" {
        return None;
    }
    let inner = text.strip_prefix("not(").and_then(|rest| rest.strip_suffix(')'));
    let (text, turned) = inner.map_or((text, false), |inner| (inner, true));
    let positive = positive(text);
    let whole = if turned { format!("not({positive})") } else { positive };
    let mut names = names.clone();
    names.insert(INPUT.into(), input.value.yields().clone());
    let read = Expression::read(&whole, &names, &Type::Bool);
    if read.as_ref().is_ok_and(Expression::never_holds) {
        let place = section.place_at(cell);
        let (what, cure) = (format!("the test {:?} can never hold", cell.value), "Mend it, or leave the row out.");
        section.complaints().doubt(Complaint { what, cure: cure.into(), ..place });
    }
    Some(read.unwrap_or_else(|fault| {
        section.complain_at(cell, format!("the test {:?} cannot be read: {}", cell.value, fault.what), fault.cure);
        Expression::default()
    }))
}

fn positive(text: &str) -> String {
    let compares = ["<", ">", "!="].iter().any(|sign| text.starts_with(sign));
    let ranges = text.contains("..") && text.starts_with(['[', '(', ']']);
    if compares {
        format!("{INPUT} {text}")
    } else if ranges {
        format!("{INPUT} in {text}")
    } else if text == "null" {
        format!("{INPUT} = null")
    } else {
        format!("{INPUT} in [{text}]")
    }
}
