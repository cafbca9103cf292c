//! What happens to a case: states, what officials may do, queues, and who is told.

use jiff::Span;

use super::section::Section;

/// Where a case can be.
#[derive(Debug)]
pub struct State {
    pub id: String,
    /// No way leads out, and none has to.
    pub last: bool,
    /// How the state looks: `new`, `review`, `ok`, `no`, `trouble`.
    pub tone: Tone,
    /// Calendar days within which the case should leave it.
    pub term: Option<Span>,
}

/// How a state looks on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    New,
    Review,
    Ok,
    No,
    Trouble,
}

/// What an official may do to a case.
#[derive(Debug)]
pub struct Action {
    pub id: String,
    pub from: Vec<String>,
    pub to: String,
    /// Roles that may.
    pub by: Vec<String>,
    /// Whether a reason has to be given, in words that the resident reads.
    pub reason: bool,
    /// Whether it makes the official the one who handles the case.
    pub takes: bool,
    /// Whether it is the decision on the application.
    pub decides: bool,
}

/// A list of cases for officials.
#[derive(Debug)]
pub struct Queue {
    pub id: String,
    pub states: Vec<String>,
    /// Shows instead the cases whose message to a register could not be delivered, to be sent again.
    pub stuck: bool,
    pub columns: Vec<String>,
    pub roles: Vec<String>,
}

/// Who hears of what. The words are the message `text`: its value is the subject, its attribute `body` the rest.
#[derive(Debug)]
pub struct Notify {
    /// The state whose beginning is told.
    pub state: String,
    pub text: String,
    /// Whether a letter points to the notice.
    pub email: bool,
}

impl State {
    pub(super) fn read(section: &Section<'_>) -> Self {
        use Tone::{New, No, Ok, Review, Trouble};
        let state = Self {
            id: section.need_id(false),
            last: section.flag("last"),
            tone: section
                .one_of("tone", &[("review", Review), ("new", New), ("ok", Ok), ("no", No), ("trouble", Trouble)]),
            term: section.duration("term"),
        };
        section.done();
        state
    }
}

impl Action {
    pub(super) fn read(section: &Section<'_>) -> Self {
        let action = Self {
            id: section.need_id(false),
            from: section.need_texts("from"),
            to: section.need_text("to"),
            by: section.need_texts("by"),
            reason: section.flag("reason"),
            takes: section.flag("takes"),
            decides: section.flag("decides"),
        };
        section.done();
        action
    }
}

impl Queue {
    pub(super) fn read(section: &Section<'_>) -> Self {
        let stuck = section.flag("stuck");
        let queue = Self {
            id: section.need_id(false),
            states: if stuck { section.texts("states") } else { section.need_texts("states") },
            stuck,
            columns: section.texts("columns"),
            roles: section.need_texts("roles"),
        };
        section.done();
        queue
    }
}

impl Notify {
    pub(super) fn read(section: &Section<'_>) -> Self {
        let channels = section.need_texts("channels");
        for channel in channels.iter().filter(|channel| !["inbox", "email"].contains(&channel.as_str())) {
            section.complain_key("channels", format!("\"{channel}\" is not a channel"), "Use inbox and email.");
        }
        let notify = Self {
            state: section.need_text("state"),
            text: section.need_text("text"),
            email: channels.iter().any(|channel| channel == "email"),
        };
        section.done();
        notify
    }
}
