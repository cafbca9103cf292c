//! Whose a case is: taken, given, given back, taken over, given out, and the same for many at once.

mod giving_out;
mod many;
mod passing_on;

use uuid::Uuid;

use super::*;
use crate::{
    case::Refused,
    office::{Told, Word},
    ports::Roster,
};

/// Those who work here.
struct Staff(Vec<Official>);

impl Roster for Staff {
    fn officials(&self) -> Arc<crate::rights::Roster> {
        Arc::new(crate::rights::Roster::of(&self.0))
    }
}

fn third() -> Official {
    official("EE60001019906", "parking-officer")
}

/// A town in which these people work and have signed in.
fn staffed(service: Service, staff: Vec<Official>) -> Town {
    let roster = Arc::new(Staff(staff.clone()));
    let town = Town::built(service, |desk| desk.with_roster(roster));
    staff.iter().for_each(|one| now(town.desk.meet(&one.person)).expect("met"));
    town
}

/// Mari's case and `more` like it, of other people; the oldest first.
fn parked(more: u64) -> Town {
    let town = staffed(crate::service::tests::parking(), vec![olev(), second(), senior()]);
    town.fill();
    town.submit();
    town.work();
    let first = town.case();
    let other = |n: u64| {
        let at = first.submitted_at + jiff::SignedDuration::from_secs(i64::try_from(n).unwrap_or_default());
        let (id, reference) = (Uuid::from_u128(u128::from(n) + 100), Reference::from_bits(n + 100));
        Case { id, reference, submitted_at: at, owner: jaan().person, ..first.clone() }
    };
    town.store.edit(|tables| tables.cases.extend((1..=more).map(other)));
    town
}

impl Town {
    fn id_of(&self, official: &Official) -> Uuid {
        let met = self.store.tables().room.met;
        met.into_iter().find(|(_, person)| person.code == official.person.code).expect("met").0
    }

    fn take_case(&self, by: &Official) -> Acted {
        now(self.desk.take_case(by, &self.case().reference)).expect("an answer")
    }

    fn give(&self, by: &Official, to: &Official, note: Option<&str>) -> Acted {
        let case = self.case();
        let given = self.desk.give(by, &case.reference, case.version, self.id_of(to), note.map(Into::into));
        now(given).expect("an answer")
    }

    fn give_back(&self, by: &Official, note: Option<&str>) -> Acted {
        let case = self.case();
        now(self.desk.give_back(by, &case.reference, case.version, note.map(Into::into))).expect("an answer")
    }

    fn handler(&self) -> Option<String> {
        self.case().assignee.map(|one| one.code.as_str().to_owned())
    }

    /// What an official was told, the oldest first.
    fn told(&self, official: &Official) -> Vec<Told> {
        let mut words: Vec<Word> = now(self.desk.words(official)).expect("words");
        words.reverse();
        words.into_iter().map(|word| word.told).collect()
    }
}

fn name() -> String {
    olev().person.full_name()
}

fn code(official: &Official) -> Option<String> {
    Some(official.person.code.as_str().to_owned())
}
