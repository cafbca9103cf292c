//! Good to know before beginning: who decides, what it costs, how long it takes, in which languages.

use domain::{
    rules::Value,
    service::{Fee, Hit, Row, Service},
};
use text::{Args, Lang, Words};

use crate::{
    components::SummaryRow,
    pages::{answer::option_label, fee, services::days},
};

/// A table of fees with more rows is not shown.
const MOST_ROWS: usize = 6;

pub(super) fn facts(words: &Words, service: &Service) -> Vec<SummaryRow> {
    let row = |key: &str, value: String| SummaryRow { label: words.text(key), value, ..SummaryRow::default() };
    let authority = words.attr("service", "authority").unwrap_or_default();
    let fee = service.fee.as_ref().map(|fee| row("start-fee", cost(words, service, fee)));
    let time = service
        .catalogue
        .processing_time
        .map(|time| row("start-time", words.text_with("fact-time", &Args::new().number("days", days(time)))));
    let languages: Vec<Lang> = service.languages.iter().filter_map(|code| code.parse().ok()).collect();
    let languages: Vec<&str> = languages.iter().map(Lang::name).collect();
    let languages = (!languages.is_empty()).then(|| row("start-languages", words.list(&languages)));
    [Some(row("start-authority", authority)), fee, time, languages].into_iter().flatten().collect()
}

/// One sum, the rows of a small table, or that it depends.
fn cost(words: &Words, service: &Service, fee: &Fee) -> String {
    let more = fee::when(words, fee).into_iter().chain(fee::refunds(words, fee));
    let lines: Vec<String> = std::iter::once(amount(words, service, fee)).chain(more).collect();
    lines.join("\n")
}

fn amount(words: &Words, service: &Service, fee: &Fee) -> String {
    let months = fee.period.map(|period| period.get_months() + 12 * i32::from(period.get_years()));
    let months = months.and_then(|months| u32::try_from(months).ok()).unwrap_or_default();
    if let Some(amount) = fee.fixed {
        let key = if fee.when.is_some() { "start-fee-sum" } else { "start-fee-value" };
        return words.text_with(key, &Args::new().money("amount", amount).number("months", months));
    }
    let varies = words.text("start-fee-varies");
    rows(words, service, fee).map_or_else(|| varies.clone(), |rows| format!("{}\n{varies}", rows.join("\n")))
}

/// The rows of the table that the fee is taken from, where each says one answer and one sum.
fn rows(words: &Words, service: &Service, fee: &Fee) -> Option<Vec<String>> {
    let table = service.tables.iter().find(|table| table.id == fee.amount.text())?;
    let [input] = table.inputs.as_slice() else { return None };
    let field = service.field(&input.text)?;
    if table.hit == Hit::Sum || table.rows.len() > MOST_ROWS {
        return None;
    }
    let row = |row: &Row| {
        let [out] = row.outs.as_slice() else { return None };
        let Some(Value::Number(amount)) = out.constant() else { return None };
        let answer = match row.cells.first()?.trim() {
            "-" => words.text("start-fee-other"),
            "true" => format!("{} {}", words.text(&field.id), words.text("answer-yes")),
            "false" => format!("{} {}", words.text(&field.id), words.text("answer-no")),
            cell => {
                let option = cell.strip_prefix('"')?.strip_suffix('"').filter(|option| !option.contains('"'))?;
                option_label(words, &field.id, option)
            }
        };
        Some(format!("{answer}: {}", words.money(amount)))
    };
    table.rows.iter().map(row).collect()
}
