//! The term of a case: since when it runs, its last day, and since when and why it stands still.

use domain::{calendar::Pause, case::Running, desk::Desktop};
use leptos::prelude::*;
use text::{Args, Words};

use crate::components::{SummaryList, SummaryRow};

pub(super) struct Terms {
    title: String,
    rows: Vec<SummaryRow>,
}

impl Terms {
    /// Nothing where no term runs or stands.
    pub(super) fn of(words: &Words, found: &Desktop) -> Option<Self> {
        let case = &found.view.case;
        let row = |key: &str, value: String| SummaryRow { label: words.text(key), value, ..SummaryRow::default() };
        let state = |id: &str| words.plain(&format!("state-{id}"));
        let mut rows = Vec::new();
        if let Some(Running { state: of, term }) = &case.course.held {
            let since = term.paused.last().map(|pause| words.moment(pause.from)).unwrap_or_default();
            let args = Args::new().text("since", since).text("state", state(&case.state)).text("of", state(of));
            rows.push(row("terms-stands", words.text_with("terms-stands-since", &args)));
        }
        if let Some(Running { state: of, term }) = &case.course.term {
            rows.push(row("terms-of", state(of)));
            rows.push(row("terms-began", words.moment(term.started)));
            rows.extend(case.due.map(|due| row("terms-last-day", words.date(due))));
            let stood = term.paused.iter().filter_map(|Pause { from, to }| Some((from, (*to)?)));
            let stood: Vec<String> =
                stood.map(|(from, to)| between(words, (words.moment(*from), words.moment(to)))).collect();
            rows.extend((!stood.is_empty()).then(|| row("terms-stood", stood.join("\n"))));
            rows.extend(term.extended.map(|_| row("terms-extended", words.text("terms-extended-yes"))));
        }
        (!rows.is_empty()).then(|| Self { title: words.text("terms"), rows })
    }

    pub(super) fn view(self) -> AnyView {
        let rows = self.rows;
        view! { <section class="sheet" id="terms"><h2>{self.title}</h2><SummaryList rows/></section> }.into_any()
    }
}

fn between(words: &Words, (from, to): (String, String)) -> String {
    words.text_with("terms-between", &Args::new().text("from", from).text("to", to))
}

/// That the term stands still, for the applicant's page; nothing while it runs.
pub(in crate::pages) fn standing_still(words: &Words, case: &domain::case::Case) -> Option<String> {
    case.is_paused().then(|| words.text("terms-paused"))
}
