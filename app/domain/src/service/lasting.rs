//! What lasts and what ends: how long answers are kept, what can be renewed, what can be appealed against.

use jiff::Span;

use super::{Action, Opens, asked::Want, section::Section, workflow::APPLICANT};
use crate::calendar::Length;

/// How long the answers of drafts and of closed cases are kept.
#[derive(Debug, Default)]
pub struct Retention {
    /// So long after the last touch a draft is discarded; never, when absent.
    pub draft: Option<Span>,
    /// Last state → how long after it the content of a case is kept.
    pub outcomes: Vec<(String, Keep)>,
}

/// How long the content of a closed case is kept.
#[derive(Debug, Clone, Copy)]
pub enum Keep {
    Always,
    For(Span),
}

/// From which states an application can be renewed before their term is over.
#[derive(Debug)]
pub struct Renewal {
    pub from: Vec<String>,
    /// So long before the end of the term.
    pub opens: Span,
    /// The words of the notice that it can be renewed now.
    pub notice: String,
}

/// Against which decisions the applicant can appeal. It is an action of the applicant like any other, named [`APPEAL`].
#[derive(Debug)]
pub struct Appeal {
    /// The states into which the decisions lead.
    pub from: Vec<String>,
}

/// The action of an appeal; its words are `action-appeal`.
pub const APPEAL: &str = "appeal";

impl Retention {
    pub(super) fn read(section: &Section<'_>) -> Self {
        let draft = positive(section, "draft");
        let mut outcomes = Vec::new();
        if let Some(map) = section.map("outcomes") {
            for state in map.keys() {
                let always = matches!(map.text_as(state, Want::OneOf(vec!["keep".into()])), Some(placed) if placed.value == "keep");
                let keep = if always { Some(Keep::Always) } else { positive(&map, state).map(Keep::For) };
                outcomes.extend(keep.map(|keep| (state.to_owned(), keep)));
            }
        }
        section.done();
        Self { draft, outcomes }
    }

    /// How long the content of a case is kept after it came into a state.
    pub fn of(&self, state: &str) -> Option<Keep> {
        self.outcomes.iter().find(|(outcome, _)| outcome == state).map(|(_, keep)| *keep)
    }
}

impl Renewal {
    pub(super) fn read(section: &Section<'_>) -> Self {
        section.need("opens");
        if !section.has("opens") {
            section.complain("\"opens\" is missing", "Add opens = \"P30D\", the time before the end of the term.");
        }
        let renewal = Self {
            from: section.need_texts("from"),
            opens: positive(section, "opens").unwrap_or_default(),
            notice: section.need_text("notice"),
        };
        section.done();
        renewal
    }
}

impl Appeal {
    /// The appeal, and the action that it is.
    pub(super) fn read(section: &Section<'_>) -> (Self, Action) {
        section.need("term");
        if !section.has("term") {
            section.complain("\"term\" is missing", "Add term = \"P30D\", the time for the appeal.");
        }
        let (from, to, within) = (section.need_texts("from"), section.need_text("to"), section.length("term"));
        section.done();
        (Self { from: from.clone() }, Action::appeal(from, to, within))
    }
}

impl Action {
    fn appeal(from: Vec<String>, to: String, within: Option<Length>) -> Self {
        Self {
            id: APPEAL.into(),
            from,
            to,
            by: vec![APPLICANT.into()],
            reason: true,
            takes: false,
            over: Vec::new(),
            decides: false,
            marks: false,
            opens: Opens::Nothing,
            checklist: Vec::new(),
            duplicate: false,
            second: None,
            letter: None,
            due: None,
            extends: None,
            within,
        }
    }
}

/// A duration that is longer than nothing.
fn positive(section: &Section<'_>, key: &str) -> Option<Span> {
    let span = section.duration(key)?;
    if !span.is_positive() {
        section.complain_key(key, format!("\"{key}\" is no time at all"), "Write it like \"P60D\" or \"P7Y\".");
        return None;
    }
    Some(span)
}
