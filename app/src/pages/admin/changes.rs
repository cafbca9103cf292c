//! What the applicant has changed since: each answer before and after.

use domain::{
    case::{Revised, Rewritten},
    desk::Desktop,
    service::Step,
};
use leptos::prelude::*;
use text::{Args, Words};

use crate::{
    components::{SummaryList, SummaryRow},
    pages::{answer::shown, answers::item_title},
};

pub(super) struct Changes {
    title: String,
    /// When and by whom, and the answers.
    all: Vec<(String, Vec<SummaryRow>, String)>,
}

impl Changes {
    /// Nothing as long as nothing was changed.
    pub(super) fn of(words: &Words, found: &Desktop) -> Option<Self> {
        let one = |revised: &Revised| {
            let who = found.view.case.owner.full_name();
            let args = Args::new().text("at", words.moment(revised.at)).text("name", who);
            let rows = revised.rows.iter().filter_map(|row| changed(words, found, row)).collect();
            (words.text_with("changes-by", &args), rows, words.text("changes-none"))
        };
        let all: Vec<_> = found.changes.iter().map(one).collect();
        (!all.is_empty()).then(|| Self { title: words.text("changes"), all })
    }

    pub(super) fn view(self) -> AnyView {
        let one = |(by, rows, none): (String, Vec<SummaryRow>, String)| {
            let list = match rows.is_empty() {
                true => view! { <p>{none}</p> }.into_any(),
                false => view! { <SummaryList rows/> }.into_any(),
            };
            view! { <h3>{by}</h3>{list} }
        };
        view! {
            <section class="sheet" id="changes"><h2>{self.title}</h2>{self.all.into_iter().map(one).collect_view()}</section>
        }
        .into_any()
    }
}

fn changed(words: &Words, found: &Desktop, row: &Rewritten) -> Option<SummaryRow> {
    let service = &found.view.service;
    let field = service.field(&row.field)?;
    let step = service.steps.iter().find(|step| step.field(&row.field).is_some());
    let around = step.filter(|step: &&Step| step.repeat.is_some() && !row.positions.is_empty());
    let around = around.map(|step| format!("{}: ", item_title(words, service, step, &row.positions)));
    let text = |key: &str, value| words.text_with(key, &Args::new().text("answer", shown(words, field, value)));
    Some(SummaryRow {
        label: format!("{}{}", around.unwrap_or_default(), words.text(&row.field)),
        value: format!("{}\n{}", text("changes-before", &row.before), text("changes-after", &row.after)),
        ..SummaryRow::default()
    })
}
