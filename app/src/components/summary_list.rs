//! Answers to look over: what was asked, what was answered, where it came from, and the way to change it.

use jiff::civil::Date;
use leptos::prelude::*;
use text::{Args, Words};

/// Where an answer came from, when the person did not simply say it.
#[derive(Debug, Clone)]
pub enum Provenance {
    /// A register, asked on a day.
    Register { register: String, asked: Date },
    /// The person, though a register `said` something else.
    Disputed { register: String, asked: Date, said: String },
    /// It follows from other answers.
    Rule,
}

impl Provenance {
    fn text(self, words: &Words) -> String {
        let asked = |register, asked| Args::new().text("register", register).date("date", asked);
        match self {
            Self::Register { register, asked: day } => words.text_with("summary-from", &asked(register, day)),
            Self::Disputed { register, asked: day, said } => {
                words.text_with("summary-disputed", &asked(register, day).text("said", said))
            }
            Self::Rule => words.text("summary-rule"),
        }
    }
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
        let from = row.from.map(|from| view! { <span class="provenance">{from.text(&words)}</span> });
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
