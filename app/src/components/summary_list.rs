//! Answers to look over: what was asked, what was answered, where it came from, and the way to change it.

use jiff::civil::Date;
use leptos::prelude::*;
use text::{Args, Words};

/// Which register an answer came from, and on what day.
#[derive(Debug, Clone)]
pub struct Provenance {
    pub register: String,
    pub asked: Date,
}

/// One answer. Line breaks in it are kept.
#[derive(Debug, Clone, Default)]
pub struct SummaryRow {
    pub label: String,
    pub value: String,
    pub from: Option<Provenance>,
    /// Where the answer is changed.
    pub change: Option<String>,
}

/// Answers one under the other.
#[component]
pub fn SummaryList(rows: Vec<SummaryRow>) -> AnyView {
    let words = expect_context::<Words>();
    let row = |row: SummaryRow| {
        let from = row.from.map(|from| {
            let args = Args::new().text("register", from.register).date("date", from.asked);
            view! { <span class="provenance">{words.text_with("summary-from", &args)}</span> }
        });
        let change = row.change.map(|href| {
            let label = row.label.clone();
            view! {
                <dd class="summary-change">
                    <a href=href>{words.text("summary-change")}<span class="unseen">" "{label}</span></a>
                </dd>
            }
        });
        view! {
            <div>
                <dt>{row.label}</dt>
                <dd><span class="summary-value"><bdi>{row.value}</bdi></span>{from}</dd>
                {change}
            </div>
        }
    };
    view! { <dl class="summary-list">{rows.into_iter().map(row).collect_view()}</dl> }.into_any()
}
