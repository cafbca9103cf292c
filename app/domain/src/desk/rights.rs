//! Administrators give and take rights: one asks, another settles, and everything stands in a log.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use jiff::Timestamp;
use uuid::Uuid;

use super::{Desk, DeskError};
use crate::{
    identifiers::PersonCode,
    people::{self, Official},
    ports::{Committed, Write},
    rights::{
        Deed, Done, Doubt, Post, RightChange, Rights, Roster, Standing, Turn, added, doubts, every_role, every_unit,
    },
};

/// Lines on a page of the log.
const PAGE: u32 = 100;
/// Signs in a name, a role or a unit.
const LONGEST: usize = 100;

/// The page of administrators.
#[derive(Debug)]
pub struct Officials {
    /// By code.
    pub people: Vec<Person>,
    /// What waits for a second administrator, the oldest first.
    pub waiting: Vec<RightChange>,
    /// Every role that a service knows, and the portal's own.
    pub roles: Vec<String>,
    /// Every unit to which a case may belong; absent when a service does not say which there are.
    pub units: Option<BTreeSet<String>>,
}

/// Somebody in the list, with what gives them their rights.
#[derive(Debug)]
pub struct Person {
    pub code: String,
    pub name: String,
    /// Lines of the configuration, which nobody changes here.
    pub configured: Vec<Post>,
    /// What administrators have added.
    pub added: Vec<Post>,
    /// Whether every right rests, wherever it is from.
    pub disabled: bool,
    /// Whether it is the configuration that says so: then nobody lifts it here.
    pub disabled_by_configuration: bool,
}

/// What came of asking for a change, or of settling one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskedRight {
    Done,
    Refused(RefusedRight),
    /// Somebody has settled it meanwhile.
    Stale,
}

/// Why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefusedRight {
    /// Nobody changes their own rights.
    Own,
    /// What one asked for, another has to confirm.
    SamePerson,
    /// It is no personal code.
    NoCode,
    /// No service and no page is for this role.
    NoRole,
    /// No case can belong to this unit.
    NoUnit,
    /// The last day is before the first, or one of them is none.
    NoDays,
    /// The role was not granted here, so that it cannot be withdrawn here.
    NotGranted,
    /// It is so already, or has been asked for.
    Already,
    /// The name is missing, or it or the unit is too long.
    NoName,
}

impl RefusedRight {
    /// An attribute of the message `right-refused`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::SamePerson => "same-person",
            Self::NoCode => "no-code",
            Self::NoRole => "no-role",
            Self::NoUnit => "no-unit",
            Self::NoDays => "no-days",
            Self::NotGranted => "not-granted",
            Self::Already => "already",
            Self::NoName => "no-name",
        }
    }
}

impl Desk {
    /// What a person may do now. `told` is what the sign-in provider said of them.
    ///
    /// # Errors
    /// When the store fails: then nobody has a right.
    pub async fn rights(&self, roster: &Roster, code: &PersonCode, told: &[String]) -> Result<Rights, DeskError> {
        let changes = self.store.rights_of(code).await?;
        Ok(roster.rights(code.as_str(), told, &changes, self.clock.today()))
    }

    /// The codes of those about whom administrators have settled or asked anything.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn listed(&self) -> Result<HashSet<String>, DeskError> {
        let changes = self.store.all_rights().await?;
        Ok(changes.into_iter().map(|change| change.of.as_str().to_owned()).collect())
    }

    /// Everybody in the list, and what waits.
    ///
    /// # Errors
    /// `NotFound` for anybody but an administrator.
    pub async fn officials(&self, administrator: &Official, roster: &Roster) -> Result<Officials, DeskError> {
        is_administrator(administrator)?;
        let changes = self.store.all_rights().await?;
        let mut people: BTreeMap<String, Person> = BTreeMap::new();
        let blank = |code: &str| Person {
            code: code.to_owned(),
            name: String::new(),
            configured: Vec::new(),
            added: Vec::new(),
            disabled: false,
            disabled_by_configuration: false,
        };
        for (code, post) in roster.posts() {
            let person = people.entry(code.to_owned()).or_insert_with(|| blank(code));
            if person.name.is_empty() {
                person.name.clone_from(&post.name);
            }
            person.disabled_by_configuration |= post.disabled;
            person.configured.push(post.clone());
        }
        for change in &changes {
            let person = people.entry(change.of.as_str().to_owned()).or_insert_with(|| blank(change.of.as_str()));
            if !change.name.is_empty() {
                person.name.clone_from(&change.name);
            }
        }
        for person in people.values_mut() {
            let own: Vec<RightChange> =
                changes.iter().filter(|change| change.of.as_str() == person.code).cloned().collect();
            let own = added(&own);
            (person.added, person.disabled) = (own.posts, own.disabled || person.disabled_by_configuration);
        }
        let waiting = changes.into_iter().filter(RightChange::is_waiting).collect();
        let services = self.all_in_force();
        let roles = every_role(services.iter().map(|service| &**service)).into_iter().collect();
        let units = every_unit(services.iter().map(|service| &**service));
        Ok(Officials { people: people.into_values().collect(), waiting, roles, units })
    }

    /// Asks for a change of somebody's rights. Disabling counts at once; everything else when another has confirmed it.
    ///
    /// # Errors
    /// `NotFound` for anybody but an administrator.
    pub async fn ask_right(
        &self,
        administrator: &Official,
        roster: &Roster,
        (code, name): (&str, &str),
        turn: Turn,
    ) -> Result<AskedRight, DeskError> {
        is_administrator(administrator)?;
        let Some(of) = code_of(code) else { return Ok(AskedRight::Refused(RefusedRight::NoCode)) };
        if of == administrator.person.code {
            return Ok(AskedRight::Refused(RefusedRight::Own));
        }
        let known = self.officials(administrator, roster).await?;
        let person = known.people.iter().find(|person| person.code == of.as_str());
        let name = match name.trim() {
            "" => person.map(|person| person.name.clone()).unwrap_or_default(),
            name => name.to_owned(),
        };
        let waits = known.waiting.iter().any(|change| change.of == of && change.turn == turn);
        if let Some(refused) = refused(&turn, person, &known, &name, waits) {
            return Ok(AskedRight::Refused(refused));
        }
        let now = self.clock.now();
        let change = RightChange {
            id: self.ids.uuid(now),
            of: of.clone(),
            name,
            turn: turn.clone(),
            by: Some(administrator.person.clone()),
            at: now,
            standing: Standing::Waiting,
        };
        let deed = self.deed(Some(&administrator.person), Done::Asked { of, turn });
        self.settled_right(vec![Write::AskRight(change), Write::Administer(deed)]).await
    }

    /// Confirms what another administrator asked for, or does not: then it is as it was. Whoever asked may take it back.
    ///
    /// # Errors
    /// `NotFound` for anybody but an administrator, and when there is no such change.
    pub async fn settle_right(
        &self,
        administrator: &Official,
        id: Uuid,
        agrees: bool,
    ) -> Result<AskedRight, DeskError> {
        is_administrator(administrator)?;
        let changes = self.store.all_rights().await?;
        let mut change = changes.into_iter().find(|change| change.id == id).ok_or(DeskError::NotFound)?;
        let (own, by) = (&administrator.person.code, administrator.person.clone());
        if change.of == *own {
            return Ok(AskedRight::Refused(RefusedRight::Own));
        }
        if !change.is_waiting() {
            return Ok(AskedRight::Stale);
        }
        if agrees && change.by.as_ref().is_some_and(|asked| asked.code == *own) {
            return Ok(AskedRight::Refused(RefusedRight::SamePerson));
        }
        let (at, of, turn) = (self.clock.now(), change.of.clone(), change.turn.clone());
        let done = match agrees {
            true => Done::Confirmed { of, turn },
            false => Done::Declined { of, turn },
        };
        let deed = self.deed(Some(&by), done);
        change.standing = if agrees { Standing::Done { by: Some(by), at } } else { Standing::Declined { by, at } };
        self.settled_right(vec![Write::SettleRight(change), Write::Administer(deed)]).await
    }

    /// A page of the log, the newest first, and where the next begins.
    ///
    /// # Errors
    /// `NotFound` for anybody but an administrator.
    pub async fn deeds(
        &self,
        administrator: &Official,
        before: Option<(Timestamp, Uuid)>,
    ) -> Result<(Vec<Deed>, Option<(Timestamp, Uuid)>), DeskError> {
        is_administrator(administrator)?;
        let mut deeds = self.store.deeds(before, PAGE + 1).await?;
        let more = deeds.len() > PAGE as usize;
        deeds.truncate(PAGE as usize);
        let next = deeds.last().filter(|_| more).map(|deed| (deed.at, deed.id));
        Ok((deeds, next))
    }

    /// Writes into the log what was done to the portal itself.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn log_deed(&self, by: Option<&people::Person>, done: Done) -> Result<(), DeskError> {
        self.save(vec![Write::Administer(self.deed(by, done))]).await
    }

    pub(super) fn deed(&self, by: Option<&people::Person>, done: Done) -> Deed {
        let at = self.clock.now();
        Deed { id: self.ids.uuid(at), at, by: by.cloned(), done }
    }

    async fn settled_right(&self, change: Vec<Write>) -> Result<AskedRight, DeskError> {
        let yes = self.store.commit(change).await? == Committed::Yes;
        Ok(if yes { AskedRight::Done } else { AskedRight::Stale })
    }

    /// What a list of officials says and no service in force knows.
    pub fn doubts(&self, roster: &Roster) -> BTreeSet<Doubt> {
        let services = self.all_in_force();
        doubts(roster, &services.iter().map(|service| &**service).collect::<Vec<_>>())
    }
}

/// Why a change cannot be asked for.
fn refused(turn: &Turn, person: Option<&Person>, all: &Officials, name: &str, waits: bool) -> Option<RefusedRight> {
    let long = |text: &str| text.chars().count() > LONGEST;
    let granted = |role: &str| {
        person.is_some_and(|person| person.added.iter().any(|post| post.roles.iter().any(|own| own == role)))
    };
    let rests = person.is_some_and(|person| person.disabled);
    match turn {
        _ if waits => Some(RefusedRight::Already),
        Turn::Grant { .. } if name.is_empty() || long(name) => Some(RefusedRight::NoName),
        Turn::Grant { unit: Some(unit), .. } if long(unit) => Some(RefusedRight::NoName),
        Turn::Grant { role, .. } if !all.roles.contains(role) => Some(RefusedRight::NoRole),
        Turn::Grant { unit: Some(unit), .. } if all.units.as_ref().is_some_and(|units| !units.contains(unit)) => {
            Some(RefusedRight::NoUnit)
        }
        Turn::Grant { from: Some(from), until: Some(until), .. } if until < from => Some(RefusedRight::NoDays),
        Turn::Grant { role, .. } if granted(role) => Some(RefusedRight::Already),
        Turn::Withdraw { role } if !granted(role) => Some(RefusedRight::NotGranted),
        Turn::Disable if rests => Some(RefusedRight::Already),
        Turn::Enable if !rests => Some(RefusedRight::Already),
        Turn::Enable if person.is_some_and(|person| person.disabled_by_configuration) => Some(RefusedRight::NotGranted),
        _ => None,
    }
}

/// A code as administrators write it, with or without the country.
fn code_of(typed: &str) -> Option<PersonCode> {
    let typed = typed.trim();
    let whole =
        if typed.starts_with(|sign: char| sign.is_ascii_digit()) { format!("EE{typed}") } else { typed.to_owned() };
    whole.parse::<PersonCode>().ok().filter(|code| !code.is_visitor())
}

/// # Errors
/// For anybody but an administrator.
fn is_administrator(official: &Official) -> Result<(), DeskError> {
    if official.is_administrator() { Ok(()) } else { Err(DeskError::NotFound) }
}
