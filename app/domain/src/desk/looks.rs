//! Who looked at a resident's data, and at that of their children.

use std::{collections::BTreeMap, time::Duration};

use jiff::{Timestamp, ToSpan, civil::Date};
use serde_json::Value as Json;
use uuid::Uuid;

use super::{Desk, DeskError, mandates::Wanted};
use crate::{
    event::{By, Event},
    identifiers::{PersonCode, Reference},
    mandate::{ActAs, Represented},
    people::{Person, Resident},
    ports::LookFilter,
};

/// Rows on a page.
const ROWS: usize = 40;
/// A page reads no more events than this, however many of them fold into one row.
const READ: u32 = 500;
/// The register may take so long to tell whose parent the person is: the page waits for it.
const PATIENCE: Duration = Duration::from_secs(1);

/// Which looks somebody wants to see.
#[derive(Debug, Clone, Copy, Default)]
pub struct LookQuery {
    /// By people or by systems; all, when absent.
    pub by: Option<By>,
    pub since: Since,
    /// Where the page before ended.
    pub before: Option<(Timestamp, Uuid)>,
}

/// How far back.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Since {
    ThirtyDays,
    ThisYear,
    #[default]
    Ever,
}

/// One page of looks, the newest first.
#[derive(Debug)]
pub struct Looks {
    pub rows: Vec<Fold>,
    /// Where the page of older ones begins, when there are any.
    pub next: Option<(Timestamp, Uuid)>,
    /// Whose looks stand here, too.
    pub children: Vec<Person>,
    /// The register that did not tell whose parent the person is.
    pub silent: Option<String>,
    /// The cases that the person may open.
    pub cases: BTreeMap<Uuid, Reference>,
}

/// Looks of a system at the same person, for the same, on the same day; or one look of a person.
#[derive(Debug, PartialEq)]
pub struct Fold {
    /// The newest first; at least one.
    pub events: Vec<Event>,
    /// The day on which they were, where the authority sits.
    pub day: Date,
}

impl Fold {
    /// The newest of them.
    pub fn newest(&self) -> &Event {
        &self.events[0]
    }
}

impl Looks {
    /// Every look of the page by itself.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.rows.iter().flat_map(|row| &row.events)
    }
}

impl Desk {
    /// A page of the looks at the person's data, at that of their children, as far as a register says that they are in
    /// their care, and at what they filed for others.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn looks(&self, resident: &Resident, query: LookQuery) -> Result<Looks, DeskError> {
        let own = &resident.person.code;
        let (children, silent) = self.children_of(own).await?;
        let about = std::iter::once(own.clone()).chain(children.iter().map(|child| child.code.clone())).collect();
        let filter = LookFilter {
            about,
            applicant: Some(own.clone()),
            by: query.by,
            from: self.since(query.since),
            before: query.before,
            limit: READ + 1,
            ..LookFilter::default()
        };
        let mut events = self.store.looks(&filter).await?;
        let mut more = events.len() > READ as usize;
        events.truncate(READ as usize);
        let mut rows: Vec<(Option<String>, Fold)> = Vec::new();
        let mut last = None;
        for event in events {
            let day = event.at.to_zoned(self.clock.zone()).date();
            let kind = kind(&event);
            let same =
                |(known, fold): &&mut (Option<String>, Fold)| known.is_some() && *known == kind && fold.day == day;
            if let Some((_, fold)) = rows.iter_mut().find(same) {
                last = Some((event.at, event.id));
                fold.events.push(event);
                continue;
            }
            if rows.len() == ROWS {
                more = true;
                break;
            }
            last = Some((event.at, event.id));
            rows.push((kind, Fold { events: vec![event], day }));
        }
        let cases = self.store.cases_of(own).await?.into_iter().map(|case| (case.id, case.reference)).collect();
        let rows = rows.into_iter().map(|(_, fold)| fold).collect();
        Ok(Looks { rows, next: last.filter(|_| more), children, silent, cases })
    }

    /// One look that the person may see.
    ///
    /// # Errors
    /// `NotFound` when there is none, or it is at somebody else's data.
    pub async fn look(&self, resident: &Resident, id: Uuid) -> Result<Event, DeskError> {
        let own = &resident.person.code;
        let look = self.store.event(id).await?.filter(|event| event.what.is_look()).ok_or(DeskError::NotFound)?;
        let theirs = look.about == *own || look.applicant.as_ref() == Some(own);
        if theirs || self.children_of(own).await?.0.iter().any(|child| child.code == look.about) {
            return Ok(look);
        }
        Err(DeskError::NotFound)
    }

    /// The children in somebody's care, and the register that did not tell.
    pub(super) async fn children_of(&self, person: &PersonCode) -> Result<(Vec<Person>, Option<String>), DeskError> {
        let Some(call) = self.mandates.call(ActAs::Child) else { return Ok((Vec::new(), None)) };
        let register = call.register.clone();
        let wanted = Wanted { way: ActAs::Child, service: "", issue: None, anew: false };
        let Some(mandates) = self.mandates_within(person, wanted, PATIENCE).await? else {
            return Ok((Vec::new(), Some(register)));
        };
        let today = self.clock.today();
        let children = mandates.into_iter().filter(|mandate| mandate.holds_on(today));
        let child = |of| if let Represented::Child(person) = of { Some(person) } else { None };
        Ok((children.filter_map(|mandate| child(mandate.of)).collect(), None))
    }

    fn since(&self, since: Since) -> Option<Timestamp> {
        let today = self.clock.today();
        let day = match since {
            Since::Ever => return None,
            Since::ThirtyDays => today.checked_sub(30.days()).ok()?,
            Since::ThisYear => today.first_of_year(),
        };
        Some(day.to_zoned(self.clock.zone()).ok()?.timestamp())
    }
}

/// What makes the looks of systems one row; what a person does stands by itself.
fn kind(event: &Event) -> Option<String> {
    if event.by() == By::Person {
        return None;
    }
    let mut what = serde_json::to_value(&event.what).ok()?;
    if let Json::Object(parts) = &mut what {
        parts.remove("evidence");
    }
    Some(format!("{} {} {what}", event.about.as_str(), event.service))
}
