//! What happens to a case: states, what officials may do, and queues.

use jiff::{Timestamp, tz::TimeZone};
use serde::{Deserialize, Serialize};

use super::{office::Second, section::Section};
use crate::{
    calendar::{Calendar, LastDay, Length, due},
    rules::{Expression, Names, Type},
};

/// Where a case can be.
#[derive(Debug)]
pub struct State {
    pub id: String,
    /// No way leads out, and none has to.
    pub last: bool,
    /// How the state looks: `new`, `review`, `ok`, `no`, `trouble`.
    pub tone: Tone,
    /// Within which time the case should leave it.
    pub term: Option<StateTerm>,
}

/// The term of a state.
#[derive(Debug, Clone)]
pub struct StateTerm {
    pub length: Length,
    /// In what time the authority means to be done, sooner than it must.
    pub target: Option<Length>,
    /// What becomes of it when its last day is one on which nobody works.
    pub last_day: LastDay,
    /// When it starts.
    pub from: TermFrom,
    /// States in which it stands still and to which it comes back.
    pub pause_in: Vec<String>,
    /// Where the case goes by itself when it is over; it stays and is late when absent.
    pub ends: Option<String>,
}

/// When a term starts.
#[derive(Debug, Clone)]
pub enum TermFrom {
    /// When the case comes into the state.
    Entry,
    /// When the application was filed.
    Filing,
    /// When the person has opened a notice that serves a document.
    Served,
    /// On a day that the answers say, which is the first of the term; when they say none, as the case comes into the state.
    On(Expression),
}

/// Among the roles of an action: the person whose application it is.
pub const APPLICANT: &str = "applicant";

/// Which answers the applicant may change with an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opens {
    Nothing,
    /// Those that an official has marked as wrong.
    Marked,
    All,
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
    /// Roles that may take a case with it that another official handles.
    pub over: Vec<String>,
    /// Whether it is the decision on the application.
    pub decides: bool,
    /// Whether the official marks answers that the applicant has to mend.
    pub marks: bool,
    /// What the applicant changes with it, where it is theirs.
    pub opens: Opens,
    /// What an official has to have looked at before; each is the message `check-<id>`.
    pub checklist: Vec<String>,
    /// Whether it says that the case is the same matter as another, which goes on.
    pub duplicate: bool,
    /// Who else has to agree before it is done.
    pub second: Option<Second>,
    /// The document that the applicant gets when it is done: the message `letter-<id>`.
    pub letter: Option<String>,
    /// How long the term of the state is to which it leads, instead of what the state says.
    pub due: Option<Length>,
    /// How much longer it makes the term of the state in which the case stays; once for each term.
    pub extends: Option<Length>,
    /// So long after the case came into its state it may be done; as long as the case is there, when absent.
    pub within: Option<Length>,
}

/// What makes a case stand in a queue, whatever its state is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// A message to a register could not be delivered, and has to be sent again.
    Resending,
    /// What an official proposed has to be confirmed by another.
    Second,
    /// Its term is nearly over.
    Help,
    /// The applicant has answered, and nobody has read it.
    Reading,
    /// It was put aside until a day.
    Waking,
}

impl Needs {
    pub const ALL: [Self; 5] = [Self::Resending, Self::Second, Self::Help, Self::Reading, Self::Waking];
}

/// A list of cases for officials.
#[derive(Debug)]
pub struct Queue {
    pub id: String,
    pub states: Vec<String>,
    /// Shows instead what needs somebody in particular.
    pub needs: Option<Needs>,
    /// Shows of these states only the cases for which this holds.
    pub when: Option<Expression>,
    pub order: Order,
    pub columns: Vec<String>,
    pub roles: Vec<String>,
}

/// Which case of a queue comes first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// The one that was submitted first.
    #[default]
    Oldest,
    /// The one whose term is over first; those without a term come last.
    TermLeft,
}

impl State {
    /// Whether a case does not stay in it for ever, whatever anybody does.
    pub fn ends_by_itself(&self) -> bool {
        self.term.as_ref().is_some_and(|term| term.ends.is_some())
    }

    pub(super) fn read(section: &Section<'_>, names: &Names) -> Self {
        use Tone::{New, No, Ok, Review, Trouble};
        let state = Self {
            id: section.need_id(false),
            last: section.flag("last"),
            tone: section
                .one_of("tone", &[("review", Review), ("new", New), ("ok", Ok), ("no", No), ("trouble", Trouble)]),
            term: StateTerm::read(section, names),
        };
        section.done();
        state
    }
}

/// Whether the one is over before the other, when both begin on an ordinary Thursday.
fn is_sooner(one: Length, other: Length) -> bool {
    let plain = Calendar::default();
    let over = |length| due(Timestamp::UNIX_EPOCH, length, LastDay::Stands, &plain, &TimeZone::UTC);
    over(one) < over(other)
}

impl StateTerm {
    /// `term = "P7D"`, or a table that says more.
    fn read(section: &Section<'_>, names: &Names) -> Option<Self> {
        let none = || (LastDay::Rolls, TermFrom::Entry, Vec::new(), None);
        let (length, target, (last_day, from, pause_in, ends)) = if section.is_text("term") {
            (section.length("term"), None, none())
        } else {
            let table = section.section("term")?;
            let length = table.length("length");
            if !table.has("length") {
                table.complain("the term has no length", "Add length = \"10 workdays\".");
            }
            let last_day = table.one_of("last_day", &[("rolls", LastDay::Rolls), ("stands", LastDay::Stands)]);
            let from = TermFrom::read(&table, names);
            let ends = table.text("ends").map(|placed| placed.value.to_owned());
            let rest = (last_day, from, table.texts("pause_in"), ends);
            let target = table.length("target");
            if let (Some(target), Some(length)) = (target, length)
                && !is_sooner(target, length)
            {
                let cure = "Make the target shorter than the length, or leave it out.";
                table.complain_key("target", "the target is no sooner than the end of the term", cure);
            }
            table.done();
            (length, target, rest)
        };
        Some(Self { length: length?, target, last_day, from, pause_in, ends })
    }
}

impl TermFrom {
    /// `from = "entry"`, `"filing"`, `"served"`, or an expression that yields a day.
    fn read(table: &Section<'_>, names: &Names) -> Self {
        match table.text("from").map(|placed| placed.value) {
            None | Some("entry") => Self::Entry,
            Some("filing") => Self::Filing,
            Some("served") => Self::Served,
            Some(_) => table.expression("from", names, &Type::Date).map_or(Self::Entry, Self::On),
        }
    }
}

impl Action {
    /// Whether it leaves open what becomes of the case: it is taken, or its term is made longer.
    pub fn leaves_open(&self) -> bool {
        (self.takes || self.extends.is_some()) && !self.decides && !self.marks
    }

    /// Whether it is done with one press of a button: nothing has to be said, marked or looked at for it.
    pub fn is_plain(&self) -> bool {
        !self.reason && !self.marks && self.checklist.is_empty()
    }

    /// Whether one of these roles of an official may do it.
    pub fn is_for(&self, roles: &[String]) -> bool {
        self.by.iter().any(|role| role != APPLICANT && roles.contains(role))
    }

    /// Whether no official may do it.
    pub fn is_applicants_alone(&self) -> bool {
        self.by.iter().all(|role| role == APPLICANT)
    }

    /// Whether the person whose application it is may do it.
    pub fn is_applicants(&self) -> bool {
        self.by.iter().any(|role| role == APPLICANT)
    }

    pub(super) fn read(section: &Section<'_>, names: &Names) -> Self {
        let action = Self {
            id: section.need_id(false),
            from: section.need_texts("from"),
            to: section.need_text("to"),
            by: section.need_texts("by"),
            reason: section.flag("reason"),
            takes: section.flag("takes"),
            over: Vec::new(),
            decides: section.flag("decides"),
            marks: section.flag("marks"),
            opens: section
                .one_of("opens", &[("nothing", Opens::Nothing), ("marked", Opens::Marked), ("all", Opens::All)]),
            checklist: section.texts("checklist"),
            duplicate: section.flag("duplicate"),
            second: section.section("second").map(|section| Second::read(&section, names)),
            letter: section.text("letter").map(|placed| placed.value.to_owned()),
            due: section.length("due"),
            extends: section.length("extends"),
            within: section.length("within"),
        };
        section.done();
        action
    }
}

impl Needs {
    /// `stuck = true`, `proposed = true` and so on; at most one of them.
    fn read(section: &Section<'_>) -> Option<Self> {
        let flags = [
            ("stuck", Self::Resending),
            ("proposed", Self::Second),
            ("escalated", Self::Help),
            ("answered", Self::Reading),
            ("aside", Self::Waking),
        ];
        let set = flags.map(|(key, needs)| section.flag(key).then_some((key, needs)));
        let mut set = set.into_iter().flatten();
        let first = set.next();
        if let Some((key, _)) = set.next() {
            let what = "a queue shows one thing: \"stuck\", \"proposed\", \"escalated\", \"answered\" or \"aside\"";
            section.complain_key(key, what, "Make a queue for each.");
        }
        first.map(|(_, needs)| needs)
    }
}

impl Queue {
    pub(super) fn read(section: &Section<'_>, names: &Names) -> Self {
        let needs = Needs::read(section);
        let when = section.expression("when", names, &Type::Bool);
        if when.is_some() && needs.is_some() {
            let what = "a queue of what needs somebody shows all of it, and \"when\" narrows nothing";
            section.complain_key("when", what, "Leave \"when\" out, or make a queue of states.");
        }
        let queue = Self {
            id: section.need_id(false),
            states: if needs.is_some() { section.texts("states") } else { section.need_texts("states") },
            needs,
            when,
            order: section.one_of("sort", &[("oldest", Order::Oldest), ("term_left", Order::TermLeft)]),
            columns: section.texts("columns"),
            roles: section.need_texts("roles"),
        };
        section.done();
        queue
    }
}
