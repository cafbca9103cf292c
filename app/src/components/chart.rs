//! Charts, drawn on the server. Lengths across are shares of the width and those down are in the size of the text, so that
//! the text stays as large as on the page, on any screen.
//!
//! What a chart shows stands in a table beside it, which says more: a chart has a name, and nothing in it is read out.

use leptos::prelude::*;

use super::Tone;
use crate::scale::{decimal, length, percent, ticks};

/// One bar and what it shows.
#[derive(Debug, Clone)]
pub struct Bar {
    pub label: String,
    pub value: u64,
    /// The value in words, at the end of its bar.
    pub shown: String,
    pub tone: Option<Tone>,
}

/// Of the width, for the longest bar: its value stands behind it.
const ROOM: u64 = 68;
/// Signs of a label that fit on the narrowest screen; the whole stands in the table.
const LABEL: usize = 34;
/// In hundredths of the size of the text: a bar with its label, the columns, and what stands above and below them.
const ROW: u64 = 340;
const ABOVE: u64 = 120;
const TALL: u64 = 10;
/// Of the width, for the numbers beside the columns.
const BESIDE: u64 = 13;

/// Bars one under the other, each under its label. `labelled_by` is the id of the heading that says what they show.
#[component]
pub fn BarChart(#[prop(into)] labelled_by: String, bars: Vec<Bar>) -> AnyView {
    let largest = bars.iter().map(|bar| bar.value).max().unwrap_or_default();
    let height = em(bars.len() as u64 * ROW);
    let bar = |(at, bar): (usize, Bar)| {
        let top = at as u64 * ROW;
        let width = percent(bar.value, largest, ROOM);
        view! {
            <text x="0" y=em(top + 110)>{short(&bar.label)}</text>
            <rect x="0" y=em(top + 150) width=width.clone() height="1.25em" class=bar.tone.map(Tone::class)></rect>
            <text x=width dx="0.4em" y=em(top + 250)>{bar.shown}</text>
        }
    };
    let bars = bars.into_iter().enumerate().map(bar).collect_view();
    figure(labelled_by, height, bars.into_any())
}

/// Columns beside each other, as things come in time; round numbers stand beside them.
#[component]
pub fn ColumnChart(#[prop(into)] labelled_by: String, columns: Vec<Bar>) -> AnyView {
    let ticks = ticks(columns.iter().map(|column| column.value).max().unwrap_or_default(), 4);
    let top = ticks.last().copied().unwrap_or(1);
    let base = ABOVE + TALL * 100;
    let words = expect_context::<text::Words>();
    let line = |tick: u64| {
        let at = base - length(tick, top, TALL);
        view! {
            <line x1="0" x2="100%" y1=em(at) y2=em(at)></line>
            <text class="axis" x="0" y=em(at.saturating_sub(25))>{words.number(tick)}</text>
        }
    };
    let lines = ticks.into_iter().map(line).collect_view();
    let (many, width) = (columns.len().max(1) as u64, (100 - BESIDE) * 100 / columns.len().max(1) as u64);
    let column = |(at, column): (usize, Bar)| {
        let left = BESIDE * 100 + (100 - BESIDE) * 100 * at as u64 / many;
        let tall = length(column.value, top, TALL);
        view! {
            <rect
                x=format!("{}%", decimal(left))
                y=em(base - tall)
                width=format!("{}%", decimal(width * 7 / 10))
                height=em(tall)
                class=column.tone.map(Tone::class)
            ></rect>
            <text class="axis middle" x=format!("{}%", decimal(left + width * 35 / 100)) y=em(base + 130)>{column.label}</text>
        }
    };
    let columns = columns.into_iter().enumerate().map(column).collect_view();
    figure(labelled_by, em(base + 180), view! { {lines}{columns} }.into_any())
}

fn figure(labelled_by: String, height: String, inside: AnyView) -> AnyView {
    view! {
        <figure class="chart" role="img" aria-labelledby=labelled_by>
            <svg width="100%" height=height aria-hidden="true" focusable="false">{inside}</svg>
        </figure>
    }
    .into_any()
}

fn em(hundredths: u64) -> String {
    format!("{}em", decimal(hundredths))
}

fn short(label: &str) -> String {
    if label.chars().count() <= LABEL {
        return label.to_owned();
    }
    let cut: String = label.chars().take(LABEL - 1).collect();
    format!("{}…", cut.trim_end())
}
