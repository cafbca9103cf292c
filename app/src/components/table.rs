//! A table; on a narrow screen it scrolls in its own frame, by keyboard too.

use leptos::prelude::*;

use super::{Button, ButtonKind, Tag, Tone};

/// A column and how its cells stand.
#[derive(Debug, Clone)]
pub struct Column {
    pub label: String,
    /// Numbers stand at the end of their column.
    pub numeric: bool,
    /// The way to sort by it, if there is one.
    pub sort: Option<SortLink>,
}

/// Where a press on the head of a column leads.
#[derive(Debug, Clone)]
pub struct SortLink {
    pub href: String,
    /// `ascending` or `descending`, where the table is sorted by this column now.
    pub direction: Option<&'static str>,
}

/// What a cell holds.
#[derive(Debug, Clone)]
pub enum Cell {
    Text(String),
    Link {
        href: String,
        label: String,
    },
    Tag {
        tone: Tone,
        label: String,
    },
    /// A link with a box to tick before it; `label` is the box's own.
    Pick {
        name: String,
        value: String,
        ticked: bool,
        label: String,
        href: String,
        text: String,
    },
    /// A button of the form around the table; `about` is read out after its label. Nothing, where there is none.
    Press(Option<Press>),
}

/// A button in a row.
#[derive(Debug, Clone)]
pub struct Press {
    pub name: String,
    pub value: String,
    pub label: String,
    pub about: String,
}

/// The first cell of each row is its heading. `id` must be unique on the page. A `quiet`
/// caption is only read out: the heading above says the same. One that `folds` shows each row as a card on a narrow
/// screen, each value behind the label of its column; its roles are spelt out, as a reader takes cards for no table.
#[component]
pub fn Table(
    #[prop(into)] id: String,
    #[prop(into)] caption: String,
    #[prop(optional)] quiet: bool,
    #[prop(optional)] folds: bool,
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
) -> AnyView {
    let class = |numeric: bool| numeric.then_some("numeric");
    let role = |role: &'static str| folds.then_some(role);
    let numeric: Vec<bool> = columns.iter().map(|column| column.numeric).collect();
    let labels: Vec<String> = columns.iter().map(|column| column.label.clone()).collect();
    let head = |column: Column| {
        let direction = column.sort.as_ref().and_then(|sort| sort.direction);
        let label = match column.sort {
            Some(SortLink { href, .. }) => view! { <a class="sort" href=href>{column.label}</a> }.into_any(),
            None => column.label.into_any(),
        };
        view! { <th scope="col" role=role("columnheader") class=class(column.numeric) aria-sort=direction>{label}</th> }
    };
    let cell = |(at, cell): (usize, Cell)| {
        let class = class(numeric.get(at).copied().unwrap_or_default());
        let inside = inside(cell);
        if at == 0 {
            view! { <th scope="row" role=role("rowheader") class=class>{inside}</th> }.into_any()
        } else {
            let label = labels.get(at).cloned().filter(|_| folds);
            view! { <td role=role("cell") class=class data-label=label>{inside}</td> }.into_any()
        }
    };
    let caption = if quiet { view! { <span class="unseen">{caption}</span> }.into_any() } else { caption.into_any() };
    let row =
        |row: Vec<Cell>| view! { <tr role=role("row")>{row.into_iter().enumerate().map(cell).collect_view()}</tr> };
    view! {
        <section class=if folds { "table table-folds" } else { "table" } tabindex="0" aria-labelledby=id.clone()>
            <table role=role("table")>
                <caption id=id.clone()>{caption}</caption>
                <thead role=role("rowgroup")><tr role=role("row")>{columns.into_iter().map(head).collect_view()}</tr></thead>
                <tbody role=role("rowgroup")>{rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        </section>
    }
    .into_any()
}

fn inside(cell: Cell) -> AnyView {
    match cell {
        Cell::Text(text) => view! { <bdi>{text}</bdi> }.into_any(),
        Cell::Link { href, label } => view! { <a href=href>{label}</a> }.into_any(),
        Cell::Tag { tone, label } => view! { <Tag tone label/> }.into_any(),
        Cell::Pick { name, value, ticked, label, href, text } => view! {
            <span class="pick">
                <input type="checkbox" name=name value=value checked=ticked aria-label=label/>
                <a href=href>{text}</a>
            </span>
        }
        .into_any(),
        Cell::Press(press) => press
            .map(|Press { name, value, label, about }| {
                view! { <Button label kind=ButtonKind::Quiet name value about/> }
            })
            .into_any(),
    }
}
