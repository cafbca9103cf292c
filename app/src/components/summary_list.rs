//! Answers to look over: what was asked, what was answered, where it came from, and the way to change it.

use jiff::civil::Date;
use leptos::prelude::*;
use text::{Args, Words};

use super::Details;

/// Where an answer came from, when the person did not simply say it.
#[derive(Debug, Clone)]
pub enum Provenance {
    /// A register, asked on a day.
    Register { register: String, asked: Date },
    /// The person, who calls wrong what a register `said`; `why`, if they wrote so.
    Disputed { register: String, asked: Date, said: String, why: Option<String> },
    /// The person, who changed what a register `said`, as they may.
    Changed { register: String, asked: Date, said: String, why: Option<String> },
    /// It follows from other answers.
    Rule,
}

impl Provenance {
    fn why(&self) -> Option<&String> {
        match self {
            Self::Disputed { why, .. } | Self::Changed { why, .. } => why.as_ref(),
            Self::Register { .. } | Self::Rule => None,
        }
    }

    fn text(self, words: &Words) -> String {
        let asked = |register, asked| Args::new().text("register", register).date("date", asked);
        match self {
            Self::Register { register, asked: day } => words.text_with("summary-from", &asked(register, day)),
            Self::Disputed { register, asked: day, said, .. } => {
                words.text_with("summary-disputed", &asked(register, day).text("said", said))
            }
            Self::Changed { register, asked: day, said, .. } => {
                words.text_with("summary-changed", &asked(register, day).text("said", said))
            }
            Self::Rule => words.text("summary-rule"),
        }
    }
}

/// A calculation, one line after the other, and the figures of the law in it.
#[derive(Debug, Clone, Default)]
pub struct Lines {
    pub lines: Vec<String>,
    pub law: Vec<String>,
}

impl Lines {
    /// Folded away.
    pub fn view(self, words: &Words) -> AnyView {
        let line = |line: String| view! { <li>{line}</li> };
        let law = (!self.law.is_empty()).then(|| {
            view! { <p>{words.text("how-law")}</p><ul>{self.law.into_iter().map(line).collect_view()}</ul> }
        });
        let lines = self.lines.into_iter().map(line).collect_view();
        view! { <Details summary=words.text("how-summary")><ol>{lines}</ol>{law}</Details> }.into_any()
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
    /// Where the person says that a register's answer is wrong.
    pub wrong: Option<String>,
    /// How it was calculated.
    pub how: Option<Lines>,
}

/// Answers one under the other.
#[component]
pub fn SummaryList(rows: Vec<SummaryRow>) -> AnyView {
    let words = expect_context::<Words>();
    // One explanation for several answers stands under the first of them.
    let mut told: Option<String> = None;
    let row = |row: SummaryRow| {
        let why = row.from.as_ref().and_then(Provenance::why).filter(|why| told.as_ref() != Some(why)).cloned();
        told = row.from.as_ref().and_then(Provenance::why).cloned();
        let why = why.map(|why| {
            let text = words.text_with("summary-why", &Args::new().text("why", why));
            view! { <span class="summary-why" dir="auto">{text}</span> }
        });
        let how = row.how.map(|how| how.view(&words));
        let from = row.from.map(|from| view! { <span class="provenance">{from.text(&words)}</span>{why} });
        let link = row.change.map(|href| (href, "summary-change")).or(row.wrong.map(|href| (href, "wrong-link")));
        let change = link.map(|(href, key)| {
            let label = row.label.clone();
            view! {
                <dd class="summary-change">
                    <a href=href>{words.text(key)}<span class="unseen">" "{label}</span></a>
                </dd>
            }
        });
        view! {
            <div>
                <dt>{row.label}</dt>
                <dd><span class="summary-value"><bdi>{row.value}</bdi></span>{from}{how}</dd>
                {change}
            </div>
        }
    };
    view! { <dl class="summary-list">{rows.into_iter().map(row).collect_view()}</dl> }.into_any()
}
