//! Rules: who may have it, what the law's figures are, how values come about, and decision tables as tables.

use domain::service::{Hit, Round, Table as Decisions};
use leptos::prelude::*;
use text::{Args, Words};

use super::said::{Say, readable, word};
use crate::components::{Cell, Column, Table};

/// All that is decided by rules.
pub(super) struct Law {
    clauses: Vec<Vec<Cell>>,
    fee: Vec<Vec<Cell>>,
    params: Vec<Vec<Cell>>,
    rules: Vec<Vec<Cell>>,
    tables: Vec<Decided>,
    as_of: Option<String>,
}

struct Decided {
    id: String,
    title: String,
    columns: Vec<String>,
    rows: Vec<Vec<Cell>>,
    note: String,
}

pub(super) fn law(say: Say<'_>) -> Law {
    let (words, service) = (say.words, say.service);
    let clauses = service.eligibility.iter().map(|clause| {
        let mode = if clause.blocks { "block" } else { "warn" };
        vec![
            Cell::Text(words.text(&format!("clause-{}", clause.id))),
            Cell::Text(say.expression(&clause.rule)),
            Cell::Text(word(words, "def-mode", mode)),
        ]
    });
    let params = service.params.iter().flat_map(|param| {
        param.versions.iter().map(|(from, value)| {
            vec![
                Cell::Text(say.name(&param.id)),
                Cell::Text(crate::pages::how::value(words, value)),
                Cell::Text(words.date(*from)),
            ]
        })
    });
    let rules = service.rules.iter().map(|rule| {
        let mut how = say.expression(&rule.value);
        if let Some(Round { places, .. }) = rule.round {
            let args = Args::new().number("places", u64::from(places));
            how = format!("{how} {}", words.text_with("def-rounded", &args));
        }
        if let Some(group) = &rule.each {
            how = format!("{how} {}", words.text_with("def-each", &Args::new().text("group", say.name(group))));
        }
        vec![Cell::Text(say.name(&rule.id)), Cell::Text(how)]
    });
    let fee = service.fee.iter().map(|fee| {
        let amount = fee.fixed.map_or_else(|| say.expression(&fee.amount), |fixed| words.money(fixed));
        let more = crate::pages::fee::when(words, fee).into_iter().chain(crate::pages::fee::refunds(words, fee));
        let period = fee.period.map(|period| say.span(&period)).unwrap_or_default();
        vec![Cell::Text(amount), Cell::Text(period), Cell::Text(more.collect::<Vec<_>>().join(" "))]
    });
    Law {
        clauses: clauses.collect(),
        fee: fee.collect(),
        params: params.collect(),
        rules: rules.collect(),
        tables: service.tables.iter().map(|table| decided(say, table)).collect(),
        as_of: service
            .law
            .as_ref()
            .map(|day| words.text_with("def-as-of", &Args::new().text("day", say.expression(day)))),
    }
}

/// A decision table, a column for each input and each thing that follows.
fn decided(say: Say<'_>, table: &Decisions) -> Decided {
    let words = say.words;
    let inputs = table.inputs.iter().map(|input| say.expression(&input.value));
    let outs = table.outs.iter().map(|out| words.text_with("def-follows", &Args::new().text("name", readable(out))));
    let rows = table.rows.iter().map(|row| {
        let cell = |(at, text): (usize, &String)| match table.inputs.get(at) {
            Some(input) => Cell::Text(say.cell(text, &input.text)),
            None => {
                Cell::Text(row.outs.get(at - table.inputs.len()).map_or_else(String::new, |out| say.expression(out)))
            }
        };
        row.cells.iter().enumerate().map(cell).collect()
    });
    let hit = match table.hit {
        Hit::Unique => "unique",
        Hit::First => "first",
        Hit::Sum => "sum",
    };
    Decided {
        id: format!("table-{}", table.id),
        title: say.name(&table.id),
        columns: inputs.chain(outs).collect(),
        rows: rows.collect(),
        note: word(words, "def-hit", hit),
    }
}

pub(super) fn view(words: &Words, law: Law) -> AnyView {
    let empty = law.clauses.is_empty() && law.rules.is_empty() && law.tables.is_empty() && law.fee.is_empty();
    if empty && law.params.is_empty() {
        return view! { <p>{words.text("def-no-rules")}</p> }.into_any();
    }
    let table = |id: &'static str, caption: &str, columns: &[&str], rows: Vec<Vec<Cell>>| {
        (!rows.is_empty()).then(|| {
            let columns = super::columns(words, columns);
            view! { <Table id caption=words.text(caption) folds=true columns rows/> }
        })
    };
    let decided = |one: Decided| {
        let columns = one.columns.into_iter().map(|label| Column { label, numeric: false, sort: None }).collect();
        view! { <Table id=one.id caption=one.title columns rows=one.rows/><p class="hint">{one.note}</p> }
    };
    view! {
        {table("clauses", "def-clauses", &["def-clause", "def-rule", "def-unmet"], law.clauses)}
        {table("fee", "def-fee", &["def-amount", "def-period", "def-fee-when"], law.fee)}
        {law.as_of.map(|day| view! { <p>{day}</p> })}
        {table("params", "def-params", &["def-param", "def-value", "def-since"], law.params)}
        {table("rules", "def-rules", &["def-computed", "def-how"], law.rules)}
        {law.tables.into_iter().map(decided).collect_view()}
    }
    .into_any()
}
