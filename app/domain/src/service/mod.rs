//! A service: what its folder of words declares, parsed and checked.
//!
//! [`Service::read`] takes the texts of the folder's `.toml` files and returns the service, or
//! every complaint with file, line, column and cure. Nothing here touches a disk.

mod access;
mod asked;
mod catalogue;
mod changes;
mod complaint;
mod field;
mod folder;
mod index;
mod kind;
mod lasting;
mod law;
mod leaning;
mod library;
mod lint;
mod lists;
mod migration;
mod names;
mod notify;
mod offering;
mod office;
mod place;
mod precheck;
mod question;
mod read;
mod section;
mod sees;
mod sense;
mod shape;
mod sign;
mod step;
mod submit;
mod table;
mod task;
mod turns;
mod values;
mod words;
mod workflow;

pub use access::Acting;
pub(crate) use asked::{ANY_KEY, Asked, EACH, Keys, Want};
pub use catalogue::{AUDIENCES, Catalogue, Clause, Fee, FeeWhen, LIFE_EVENTS, Level, Refund};
pub use changes::{Changed, How, changes};
pub(crate) use complaint::Complaints;
pub use complaint::{Complaint, nearest};
pub use field::{Condition, Field};
pub(crate) use folder::{note, parse};
pub(crate) use index::Named;
pub use kind::{Kind, Options};
pub use lasting::{APPEAL, Appeal, Keep, Renewal, Retention};
pub use law::{Param, Round, Rule};
pub(crate) use library::hash as hash_of;
pub use library::{Bundle, Library, Publication};
pub use lint::ADDRESSES;
pub use migration::{Migration, migrate};
pub use notify::{Notify, Occasion};
pub use offering::{Happening, Offering};
pub use office::{Escalate, Office, Second};
pub(crate) use place::Placed;
pub use precheck::{Precheck, Told, Verdict};
pub use question::{Question, Takes, questions};
pub use read::{Basis, Edit, IfDown, IfUnknown, Read};
pub(crate) use section::Section;
pub use sees::Withheld;
pub use sign::Sign;
pub use step::{Repeat, Step};
pub use submit::{Answering, Retry, Submit};
pub use table::{Hit, Input, Row, Table};
pub use task::Task;
pub use turns::{Cause, Turn};
pub use words::{Word, is_id, may_have, values, words};
pub use workflow::{APPLICANT, Action, Needs, Opens, Order, Queue, State, StateTerm, TermFrom, Tone};

use index::Index;
use jiff::civil::Date;

use crate::rules::Expression;

/// One published version of a service. Immutable; drafts and cases remember its `bundle`.
#[derive(Debug)]
pub struct Service {
    /// `kebab-case`: the URL, the folder, the locale file and the span.
    pub id: String,
    pub version: String,
    pub valid_from: Date,
    /// Hex SHA-256 of the folder's files and the service's locale files: which version a draft was begun under.
    pub bundle: String,
    pub catalogue: Catalogue,
    /// The lowest level of sign-in that may use the service; `None` where nobody has to sign in.
    pub login: Option<Level>,
    /// In whose name people may file.
    pub acting: Acting,
    /// The roles of officials who file for visitors at the counter; nobody does, when empty.
    pub counter: Vec<String>,
    /// Whether an application begins with a look at the person's data, and asks why it was.
    pub from_look: bool,
    pub fee: Option<Fee>,
    /// The day by whose law the parameters are taken; the day of filing, when absent.
    pub law: Option<Expression>,
    pub params: Vec<Param>,
    pub rules: Vec<Rule>,
    pub tables: Vec<Table>,
    /// What a few shared answers tell beforehand.
    pub prechecks: Vec<Precheck>,
    /// In the order in which they are tried.
    pub eligibility: Vec<Clause>,
    pub reads: Vec<Read>,
    /// What comes to people by itself, when a register tells of something.
    pub offerings: Vec<Offering>,
    pub steps: Vec<Step>,
    pub submits: Vec<Submit>,
    pub states: Vec<State>,
    pub actions: Vec<Action>,
    pub queues: Vec<Queue>,
    pub notifies: Vec<Notify>,
    /// Without it, everything is kept.
    pub retention: Option<Retention>,
    pub renewal: Option<Renewal>,
    pub appeal: Option<Appeal>,
    /// Who has to confirm what is submitted; the applicant alone, when absent.
    pub sign: Option<Sign>,
    pub escalations: Vec<Escalate>,
    /// What officials may ask another unit.
    pub tasks: Vec<Task>,
    /// Who gives cases to whom.
    pub office: Office,
    /// When an official has nothing to do with a case, beside being its applicant.
    pub conflict: Option<Expression>,
    /// To which unit of the authority a case belongs; to the whole of it, when absent.
    pub unit: Option<Expression>,
    /// How it takes over drafts of earlier versions.
    pub migrations: Vec<Migration>,
    /// Languages without which the service is not published.
    pub languages: Vec<String>,
    index: Index,
}

impl Service {
    /// Reads the union of a folder's files: `(file name, text)`. Locale files among them count for the bundle alone.
    ///
    /// # Errors
    /// Every complaint found, in the order of the files.
    pub fn read(files: &[(&str, &str)]) -> Result<Self, Vec<Complaint>> {
        let definition: Vec<_> = files.iter().copied().filter(|(name, _)| !name.ends_with(".ftl")).collect();
        folder::read(&definition, library::hash(files), Complaints::default())
    }

    /// Reads what was published before: what made sense to the program that published it is not doubted.
    ///
    /// # Errors
    /// Every complaint about what cannot be read.
    pub fn read_published(files: &[(&str, &str)]) -> Result<Self, Vec<Complaint>> {
        let definition: Vec<_> = files.iter().copied().filter(|(name, _)| !name.ends_with(".ftl")).collect();
        folder::read(&definition, library::hash(files), Complaints::of_published())
    }

    /// Whether somebody with one of these roles files for visitors.
    pub fn is_at_counter(&self, roles: &[String]) -> bool {
        self.counter.iter().any(|role| roles.contains(role))
    }

    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// All fields of all steps, in the order of the pages.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.steps.iter().flat_map(|step| &step.fields)
    }

    pub fn field(&self, id: &str) -> Option<&Field> {
        if let Some((_, Named::Field(step, field))) = self.named(id) {
            Some(&self.steps[step].fields[field])
        } else {
            None
        }
    }

    /// The number of a name in its expressions, and what it stands for.
    pub(crate) fn named(&self, name: &str) -> Option<(usize, Named)> {
        self.index.get(name)
    }

    /// How many names the service gives.
    pub(crate) fn names(&self) -> usize {
        self.index.len()
    }

    /// The step that asks for the items of a group.
    pub fn step_of_group(&self, group: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.group() == Some(group))
    }

    /// The groups inside the items of a group, or at the top.
    pub fn groups_within<'a>(&'a self, group: Option<&'a str>) -> impl Iterator<Item = &'a Step> {
        self.steps.iter().filter(move |step| step.repeat.as_ref().is_some_and(|r| r.within.as_deref() == group))
    }

    pub fn offering(&self, id: &str) -> Option<&Offering> {
        self.offerings.iter().find(|offering| offering.id == id)
    }

    pub fn state(&self, id: &str) -> Option<&State> {
        self.states.iter().find(|state| state.id == id)
    }

    pub fn read_called(&self, id: &str) -> Option<&Read> {
        self.reads.iter().find(|read| read.id == id)
    }

    pub fn submit(&self, id: &str) -> Option<&Submit> {
        self.submits.iter().find(|submit| submit.id == id)
    }

    /// The state of a case that was just submitted: the first one declared.
    pub fn first_state(&self) -> &State {
        &self.states[0]
    }

    /// What an official with `roles` may do to a case in `state`.
    pub fn actions_for<'a>(&'a self, state: &'a str, roles: &'a [String]) -> impl Iterator<Item = &'a Action> {
        self.actions.iter().filter(move |a| a.from.iter().any(|s| s == state) && a.is_for(roles))
    }

    /// The ids of its letters, some of them more than once.
    pub fn letters(&self) -> impl Iterator<Item = &str> {
        self.actions.iter().filter_map(|action| action.letter.as_deref())
    }

    /// The states in which officials have something to do.
    pub fn states_of_work(&self) -> impl Iterator<Item = &str> {
        let leads = |state: &State| self.actions.iter().any(|a| !a.is_applicants_alone() && a.from.contains(&state.id));
        self.states.iter().filter(move |state| !state.last && leads(state)).map(|state| state.id.as_str())
    }

    pub fn action(&self, id: &str) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == id)
    }

    pub fn task(&self, id: &str) -> Option<&Task> {
        self.tasks.iter().find(|task| task.id == id)
    }

    /// What the applicant may do to a case in `state`.
    pub fn actions_of_applicant<'a>(&'a self, state: &'a str) -> impl Iterator<Item = &'a Action> {
        self.actions.iter().filter(move |a| a.is_applicants() && a.from.iter().any(|s| s == state))
    }
}

#[cfg(test)]
pub(crate) mod tests;
