//! Cases as rows of a table: what a list shows of each, and the ways to sort it.

use domain::{
    case::Case,
    mandate::Represented,
    service::{Field, Order, Service, State},
    view::Sort,
};
use jiff::civil::Date;
use text::{Args, Words};

use super::{
    many::{QueueState, first_cell, take_cell, takes, taking_column},
    side::Room,
};
use crate::{
    components::{Cell, Column, SortLink, Tone},
    pages::{
        answer::told,
        inquiries::awaited,
        standing::{Standing, standing},
    },
    render::PageCtx,
};

/// A column beside the reference; in forms and views it has this word.
#[derive(Debug, Clone, Copy)]
pub(super) enum Part<'s> {
    Service,
    /// A field that the queue declares.
    Field(&'s Field),
    For,
    State,
    Sent,
    Due,
    Official,
}

impl<'s> Part<'s> {
    /// All columns of a list: of a queue with its declared fields, otherwise with the service of each case.
    pub(super) fn all(service: Option<&'s Service>, queue: Option<&str>, cases: &[Case]) -> Vec<Self> {
        let declared = service.and_then(|service| service.queues.iter().find(|known| Some(known.id.as_str()) == queue));
        let fields = declared.into_iter().flat_map(|queue| &queue.columns).filter_map(|id| service?.field(id));
        let for_others = service.is_some_and(|service| service.acting.is_for_others())
            || cases.iter().any(|case| case.represented.is_some());
        let mut all: Vec<Self> = Vec::new();
        all.extend(service.is_none().then_some(Self::Service));
        all.extend(fields.map(Self::Field));
        all.extend(for_others.then_some(Self::For));
        all.extend([Self::State, Self::Sent, Self::Due, Self::Official]);
        all
    }

    pub(super) fn word(self) -> String {
        match self {
            Self::Service => "service".into(),
            Self::Field(field) => format!("field-{}", field.id),
            Self::For => "for".into(),
            Self::State => "state".into(),
            Self::Sent => "sent".into(),
            Self::Due => "due".into(),
            Self::Official => "official".into(),
        }
    }

    pub(super) fn label(self, words: &Words) -> String {
        let key = match self {
            Self::Field(field) => return words.text(&field.id),
            Self::Service => "queue-service",
            Self::For => "queue-for",
            Self::State => "queue-state",
            Self::Sent => "queue-sent",
            Self::Due => "queue-due",
            Self::Official => "queue-official",
        };
        words.text(key)
    }
}

/// The columns of a list with the ways to sort by them; `at` is the address of the list.
pub(super) fn columns(
    words: &Words,
    parts: &[Part<'_>],
    sort: Option<(Sort, &str)>,
    state: Option<&QueueState>,
) -> Vec<Column> {
    let sortable = |by: Order| {
        let (now, at) = sort?;
        let here = now.by == by;
        // Another press turns the order round.
        let next = Sort { by, backwards: here && !now.backwards };
        let direction = here.then_some(if now.backwards { "descending" } else { "ascending" });
        Some(SortLink { href: format!("{at}?sort={}", next.word()), direction })
    };
    let column = |part: &Part<'_>| Column {
        label: part.label(words),
        numeric: false,
        sort: match part {
            Part::Sent => sortable(Order::Oldest),
            Part::Due => sortable(Order::TermLeft),
            _ => None,
        },
    };
    let reference = Column { label: words.text("queue-reference"), numeric: false, sort: None };
    let taking = state.filter(|state| takes(state)).map(|_| taking_column(words));
    std::iter::once(reference).chain(parts.iter().map(column)).chain(taking).collect()
}

/// A case, without a name: whoever wants to know opens it, which the resident sees. In a queue where something can be
/// done to its cases, it has a box to tick and a button to take it.
pub(super) fn row(
    ctx: &PageCtx,
    room: &Room<'_>,
    parts: &[Part<'_>],
    case: &Case,
    state: Option<&QueueState>,
) -> Vec<Cell> {
    let words = &ctx.words;
    // A case goes by its own version, which may have other words for where it stands.
    let own = room.catalogue.words_of(ctx.lang(), &case.service, &case.bundle);
    let version = room.library.version_or_in_force(&case.service, &case.bundle, room.today).map(|service| &**service);
    let href = ctx.here(&format!("/admin/cases/{}", case.reference));
    let cell = |part: &Part<'_>| match part {
        Part::Service => Cell::Text(own.text("service")),
        Part::Field(field) => Cell::Text(told(words, field, case.answers.get(&field.id))),
        Part::For => Cell::Text(whom(words, case)),
        Part::State => match version {
            Some(version) => marked(words, standing(&own, Some(version), case), version, case).into(),
            None => standing(&own, None, case).into(),
        },
        Part::Sent => Cell::Text(sent(words, case)),
        Part::Due => Cell::Text(left(words, room.today, version, case)),
        Part::Official => Cell::Text(case.assignee.as_ref().map_or_else(String::new, |official| official.full_name())),
    };
    let first = match state {
        Some(state) => first_cell(words, state, case, href),
        None => Cell::Link { href, label: case.reference.to_string() },
    };
    let taking = state.filter(|state| takes(state)).map(|state| take_cell(words, state, case));
    std::iter::once(first).chain(parts.iter().map(cell)).chain(taking).collect()
}

/// Where a case stands, and what else makes it stand out.
fn marked(words: &Words, standing: Standing, service: &Service, case: &Case) -> Standing {
    if let Some(registers) = awaited(words, service, case) {
        let args = Args::new().text("state", standing.label).text("registers", registers);
        return Standing { label: words.plain_with("desk-row-awaiting", &args), tone: Tone::Warn };
    }
    if let Some(aside) = &case.course.aside {
        let args = Args::new().text("state", standing.label).date("date", aside.until);
        return Standing { label: words.plain_with("desk-row-aside", &args), tone: Tone::Calm };
    }
    let key = match &case.course {
        course if course.answered.is_some() => "desk-row-answered",
        course if course.proposed.is_some() => "desk-row-proposed",
        course if course.escalated.is_some() => "desk-row-escalated",
        _ => return standing,
    };
    Standing { label: words.plain_with(key, &Args::new().text("state", standing.label)), tone: Tone::Warn }
}

/// When a case was sent; and whether at the counter, where its official may not decide about it.
fn sent(words: &Words, case: &Case) -> String {
    let day = words.day_of(case.submitted_at);
    if case.course.counter.is_none() {
        return day;
    }
    words.text_with("queue-sent-counter", &Args::new().text("day", day))
}

/// In whose name a case is; of people without their names.
fn whom(words: &Words, case: &Case) -> String {
    match &case.represented {
        None => words.text("queue-for-self"),
        Some(Represented::Child(_)) => words.text("queue-for-child"),
        Some(Represented::Company { name, .. }) => name.clone(),
    }
}

/// How much of the term is left, in days. What ends by itself is no work of anybody's.
fn left(words: &Words, today: Date, service: Option<&Service>, case: &Case) -> String {
    let rests = service.and_then(|service| service.state(&case.state)).is_some_and(State::ends_by_itself);
    match case.due.filter(|_| !rests) {
        None if case.course.held.is_some() => words.text("queue-held"),
        None => String::new(),
        Some(due) => {
            let days = due.since(today).map_or(0, |span| span.get_days());
            let key = if days < 0 { "queue-late" } else { "queue-left" };
            words.text_with(key, &Args::new().number("days", days.abs()))
        }
    }
}
