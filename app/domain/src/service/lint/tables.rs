//! Decision tables with gaps and overlaps, found by trying what stands at the edges of their cells.

use jiff::{ToSpan, civil::Date};
use rust_decimal::Decimal;

use super::Lint;
use crate::{
    rules::{Expression, Scope, Type, Value},
    service::{Hit, Input, Kind, Options, Table, table::INPUT},
};

/// More combinations than this are not tried.
const MOST: usize = 20_000;

impl Lint<'_> {
    pub(super) fn tables(&self) {
        for table in &self.service.tables {
            // An input that nobody can enumerate is tried at the values that its cells name.
            let columns: Vec<Vec<Value>> = (0..table.inputs.len()).map(|at| self.samples(table, at)).collect();
            if self.try_all(table, &columns) {
                self.rows_in_vain(table, columns);
            }
        }
    }

    /// Whether every combination has the rows that it needs, and there are few enough to try them.
    fn try_all(&self, table: &Table, columns: &[Vec<Value>]) -> bool {
        let scope = Scope::on(Date::ZERO, &|_| Value::Null);
        if !are_few(columns) {
            return false;
        }
        for inputs in combinations(columns) {
            let rows = table.matching_with(&inputs, &scope);
            let fault = match (table.hit, rows.as_slice()) {
                (Hit::Unique, [first, second, ..]) => Some((
                    format!("rows {} and {} of \"{}\" overlap", first + 1, second + 1, table.id),
                    "Narrow one of them, or write hit = \"first\".",
                )),
                (Hit::Unique | Hit::First, []) => {
                    Some((format!("\"{}\" has no row", table.id), "Add a row for it; \"-\" matches anything."))
                }
                _ => None,
            };
            if let Some((what, cure)) = fault {
                let of = table.inputs.iter().zip(&inputs);
                let of: Vec<String> = of.map(|(input, value)| format!("{} = {}", input.text, written(value))).collect();
                self.complain("table", "id", &table.id, format!("{what} for {}", of.join(", ")), cure);
                return false;
            }
        }
        true
    }

    /// Rows that count for no combination: nothing matches them, or a row above takes all that does.
    fn rows_in_vain(&self, table: &Table, mut columns: Vec<Vec<Value>>) {
        let scope = Scope::on(Date::ZERO, &|_| Value::Null);
        if !(0..columns.len()).all(|column| self.tells_all(table, column)) {
            return;
        }
        columns.iter_mut().filter(|column| !column.contains(&Value::Null)).for_each(|column| column.push(Value::Null));
        if !are_few(&columns) {
            return;
        }
        let mut counts = vec![false; table.rows.len()];
        for inputs in combinations(&columns) {
            let rows = table.matching_with(&inputs, &scope);
            let first = if table.hit == Hit::First { 1 } else { rows.len() };
            rows.into_iter().take(first).for_each(|row| counts[row] = true);
        }
        if let Some(row) = counts.iter().position(|counts| !counts) {
            let what = format!("row {} of \"{}\" is never used", row + 1, table.id);
            self.doubt(
                "table",
                "id",
                &table.id,
                what,
                "Leave it out, or mend its tests or those of the rows above it.",
            );
        }
    }

    /// Whether the values that are tried in a column stand for all that there are, and its cells hang on them alone.
    fn tells_all(&self, table: &Table, column: usize) -> bool {
        let Input { text, value } = &table.inputs[column];
        let kind = self.service.field(text).map(|field| &field.kind);
        let offered = kind.and_then(Kind::options).is_some_and(|options| !options.fixed().is_empty());
        let ordered = matches!(value.yields(), Type::Bool | Type::Number | Type::Date);
        let alone = |test: &Expression| test.hangs_only_on(INPUT);
        (offered || ordered) && table.rows.iter().filter_map(|row| row.tests[column].as_ref()).all(alone)
    }

    /// Values to try in a column: all of a field that has few, else those at the edges of the cells.
    fn samples(&self, table: &Table, column: usize) -> Vec<Value> {
        let Input { text, value } = &table.inputs[column];
        if *value.yields() == Type::Bool {
            return vec![Value::Bool(true), Value::Bool(false)];
        }
        let kind = self.service.field(text).map(|field| &field.kind);
        if let Some(
            Kind::Choice { options: Options::Fixed(options) } | Kind::List { options: Options::Fixed(options) },
        ) = kind
        {
            return options.iter().map(|option| Value::from(option.as_str())).collect();
        }
        let (min, max) = match kind {
            Some(Kind::Number { min, max }) => (*min, *max),
            Some(Kind::Money { min, max }) => (Some(*min), *max),
            _ => (None, None),
        };
        let edges = table.rows.iter().flat_map(|row| constants(&row.cells[column]));
        let mut samples: Vec<Value> = Vec::new();
        for value in edges.flat_map(around) {
            let inside = match value {
                Value::Number(n) => min.is_none_or(|min| n >= min) && max.is_none_or(|max| n <= max),
                _ => true,
            };
            if inside && !samples.contains(&value) {
                samples.push(value);
            }
        }
        if samples.is_empty() { vec![Value::Null] } else { samples }
    }
}

fn are_few(columns: &[Vec<Value>]) -> bool {
    let all = columns.iter().try_fold(1_usize, |all, column| all.checked_mul(column.len()));
    all.is_some_and(|all| (1..=MOST).contains(&all))
}

/// Every choice of one value from each column.
fn combinations(columns: &[Vec<Value>]) -> impl Iterator<Item = Vec<Value>> {
    let mut at = Some(vec![0; columns.len()]);
    std::iter::from_fn(move || {
        let here = at.take()?;
        let inputs = here.iter().zip(columns).map(|(i, column)| column[*i].clone()).collect();
        at = (0..here.len()).rev().find(|column| here[*column] + 1 < columns[*column].len()).map(|column| {
            let mut next = here;
            next[column] += 1;
            next[column + 1..].fill(0);
            next
        });
        Some(inputs)
    })
}

/// The values that a cell names.
fn constants(cell: &str) -> Vec<Value> {
    let mut found = Vec::new();
    let mut rest = cell;
    while let Some(at) = rest.find(|c: char| c == '"' || c.is_ascii_digit()) {
        let dated = rest[..at].trim_end().ends_with("date(");
        rest = &rest[at..];
        if let Some(quoted) = rest.strip_prefix('"') {
            let end = quoted.find('"').unwrap_or(quoted.len());
            let text = &quoted[..end];
            found.push(match text.parse::<Date>() {
                Ok(date) if dated => Value::Date(date),
                _ => Value::from(text),
            });
            rest = quoted.get(end + 1..).unwrap_or("");
        } else {
            // Two points stand between the ends of a range.
            let end = rest.find("..").unwrap_or(rest.len());
            let end = rest[..end].find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(end);
            found.extend(rest[..end].parse::<Decimal>().ok().map(Value::Number));
            rest = &rest[end..];
        }
    }
    found
}

/// A value and its neighbours.
fn around(value: Value) -> Vec<Value> {
    let cent = Decimal::new(1, 2);
    match value {
        Value::Number(n) => vec![Value::Number(n - cent), Value::Number(n), Value::Number(n + cent)],
        Value::Date(date) => {
            let near = [date.checked_sub(1.day()), Ok(date), date.checked_add(1.day())];
            near.into_iter().flatten().map(Value::Date).collect()
        }
        other => vec![other],
    }
}

fn written(value: &Value) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Bool(flag) => flag.to_string(),
        Value::Text(text) => format!("{text:?}"),
        other => crate::journey::show_value(other),
    }
}
