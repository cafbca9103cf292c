//! Who handles the case: lines that give it into other hands, and those that expect whose it is.

use std::sync::{Arc, Mutex, PoisonError};

use super::{
    failure::{Failure, Held},
    line::{Cast, Line},
    then::{By, Hand, Then},
    town::{Town, now},
};
use crate::{
    desk::{Acted, DeskError},
    people::{Official, Person},
    ports::Roster,
    service::Section,
};

/// The word for whoever is not there.
const NOBODY: &str = "nobody";

/// The officials of a scenario, as far as any line has named them.
#[derive(Default)]
pub(super) struct Staff(Mutex<Vec<Official>>);

impl Staff {
    pub(super) fn hire(&self, official: &Official) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.iter().all(|known| known.person.code != official.person.code) {
            all.push(official.clone());
        }
    }
}

impl Roster for Staff {
    fn officials(&self) -> Arc<crate::rights::Roster> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::new(crate::rights::Roster::of(all.iter()))
    }
}

/// `{ hand_over = "jaan", by = "olev" }` gives the case to Jaan; to oneself, it is taken. `{ hand_back = true }`.
pub(super) fn hand(
    line: &Line<'_, '_>,
    to: Option<&str>,
    by: By,
    cast: &Cast,
    refused: Option<String>,
) -> Option<Then> {
    let By::Official(by) = by else { return line.not_the_applicants() };
    let to = match to {
        Some(key) => Some(line.official(&line.section.text(key)?, &cast.officials)?),
        None => None,
    };
    Some(Then::Hand(Box::new(Hand { by, to, refused })))
}

/// `{ handled_by = "olev" }` or `"nobody"`.
pub(super) fn handled_by(line: &Line<'_, '_>, section: &Section<'_>, cast: &Cast) -> Option<Then> {
    let wanted = section.text("handled_by")?;
    if wanted.value == NOBODY {
        return Some(Then::HandledBy(None));
    }
    Some(Then::HandledBy(Some(line.official(&wanted, &cast.officials)?.person)))
}

/// Does it, and tells what came of it.
pub(super) fn hands(town: &Town, hand: &Hand) -> Result<Acted, Failure> {
    let case = town.case().ok_or_else(|| Failure::new("there is no case", "Submit first."))?;
    let (desk, by) = (&town.desk, &hand.by);
    for official in hand.to.iter().chain([by]) {
        town.hire(official)?;
    }
    match &hand.to {
        None => now(desk.give_back(by, &case.reference, case.version, None)),
        Some(to) if to.person.code == by.person.code => now(desk.take_case(by, &case.reference)),
        Some(to) => {
            let id = town.id_of(&to.person).ok_or(DeskError::NotFound)?;
            now(desk.give(by, &case.reference, case.version, id, None))
        }
    }
}

/// Whether it is with whom it should be, once the worker has worked.
pub(super) fn is_with(town: &Town, wanted: Option<&Person>) -> Held {
    town.work()?;
    let found = town.case().and_then(|case| case.assignee);
    if found.as_ref().map(|one| &one.code) == wanted.map(|one| &one.code) {
        return Ok(());
    }
    let name = |person: Option<&Person>| person.map_or_else(|| NOBODY.to_owned(), |person| person.given_name.clone());
    Err(Failure::found("the official who handles the case", name(wanted), name(found.as_ref())))
}
