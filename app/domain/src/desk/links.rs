//! Cases that have to do with each other: linked, or the same matter twice.

use uuid::Uuid;

use super::{Desk, DeskError, Filed, Unable, veil::parts_cases, works_on};
use crate::{
    case::{Case, Link, Refused, Tie},
    event::What,
    identifiers::Reference,
    people::Official,
    ports::{Beside, Committed, Write},
    service::{Action, Service},
};

/// How many other cases of an applicant a list shows.
pub const MOST_OTHERS: usize = 100;
/// With the one by which it is known that there are more.
const AND_ONE: u32 = 101;

impl Desk {
    /// Says that two cases have to do with each other. Both are the official's to see.
    ///
    /// # Errors
    /// `NotFound` when the official has no role in the case's service, `Conflict` when the case is their own.
    pub async fn link(&self, official: &Official, reference: &Reference, other: &str) -> Result<Filed, DeskError> {
        let (case, _) = self.at_work(official, reference).await?;
        let Ok(named) = other.trim().parse::<Reference>() else { return Ok(Filed::Unable(Unable::NoSuchCase)) };
        if named == case.reference {
            return Ok(Filed::Unable(Unable::SameCase));
        }
        let other = match self.at_work(official, &named).await {
            Ok((other, _)) => other,
            // Whether there is such a case is nobody's business who may not see it.
            Err(DeskError::NotFound | DeskError::Conflict) => return Ok(Filed::Unable(Unable::NoSuchCase)),
            Err(error) => return Err(error),
        };
        let mut change: Vec<Write> = self.tied(&case, &other, Tie::Beside, official).into();
        let event = |of: &Case, to: &Case| {
            Write::Record(self.event_of(of, official.into(), What::Linked { other: to.reference.clone() }))
        };
        change.extend([event(&case, &other), event(&other, &case)]);
        Ok(match self.store.commit(change).await? {
            Committed::Yes => Filed::Done,
            Committed::Conflict => Filed::Unable(Unable::LinkedAlready),
        })
    }

    /// Takes a link away. That one is a duplicate of the other stays said.
    ///
    /// # Errors
    /// As [`Desk::link`].
    pub async fn unlink(&self, official: &Official, reference: &Reference, other: &str) -> Result<Filed, DeskError> {
        let (case, _) = self.at_work(official, reference).await?;
        let links = self.store.links(case.id).await?;
        let link = links.into_iter().find(|link| link.reference.as_str() == other && link.tie == Tie::Beside);
        let Some(link) = link else { return Ok(Filed::Unable(Unable::Over)) };
        let other = match self.at_work(official, &link.reference).await {
            Ok((other, _)) => other,
            Err(DeskError::NotFound | DeskError::Conflict) => return Ok(Filed::Unable(Unable::NoSuchCase)),
            Err(error) => return Err(error),
        };
        let event = |of: &Case, to: &Case| {
            Write::Record(self.event_of(of, official.into(), What::Unlinked { other: to.reference.clone() }))
        };
        let gone = Write::Beside(Beside::Unlink(case.id, other.id));
        self.filed_as(vec![gone, event(&case, &other), event(&other, &case)]).await
    }

    /// The other cases that the applicant has in this service, the newest first; one more than [`MOST_OTHERS`] when there
    /// are more than those. That somebody looked is recorded.
    ///
    /// # Errors
    /// As [`Desk::link`].
    pub async fn others(&self, official: &Official, reference: &Reference) -> Result<(Case, Vec<Case>), DeskError> {
        let (case, _) = self.at_work(official, reference).await?;
        let event = self.event_of(&case, official.into(), What::LookedForOthers);
        self.save(vec![Write::Record(event)]).await?;
        let others = self.others_within(official, &case).await?;
        Ok((case, self.veil_all(official, others)))
    }

    /// Those of them that are the official's to see.
    async fn others_within(&self, official: &Official, case: &Case) -> Result<Vec<Case>, DeskError> {
        let mut all = self.store.others_of(&case.owner.code, &case.service, case.id, AND_ONE).await?;
        all.retain(|other| self.is_within_reach(official, other));
        Ok(all)
    }

    /// How many these are, counting as far. None is read for that, unless it is the units that tell whose they are.
    pub(super) async fn count_others(&self, official: &Official, case: &Case) -> Result<usize, DeskError> {
        if official.units.is_empty() || !parts_cases(&self.library(), &case.service) {
            let number = self.store.count_others(&case.owner.code, &case.service, case.id, AND_ONE).await?;
            return Ok(usize::try_from(number).unwrap_or(usize::MAX));
        }
        Ok(self.others_within(official, case).await?.len())
    }

    /// The links of a case that lead to where the official may go; of the others not even the reference is told.
    pub(super) async fn links_for(&self, official: &Official, case: &Case) -> Result<Vec<Link>, DeskError> {
        let links = self.store.links(case.id).await?;
        let others: Vec<Uuid> = links.iter().map(|link| link.other).collect();
        let mut theirs = Vec::new();
        for other in self.store.several(&others).await? {
            if works_on(official, &*self.service_of(&other)?) && self.is_within_reach(official, &other) {
                theirs.push(other.id);
            }
        }
        Ok(links.into_iter().filter(|link| theirs.contains(&link.other)).collect())
    }

    /// The case that goes on where an act says that this one is a duplicate: one on which the official may work, and
    /// that is still open. A duplicate of a duplicate there is none, so that none leads in a circle.
    ///
    /// # Errors
    /// Within: why it cannot go on.
    pub(super) async fn original_of(
        &self,
        service: &Service,
        case: &Case,
        (official, action, named): (&Official, &Action, Option<&Reference>),
    ) -> Result<Result<Option<Case>, Refused>, DeskError> {
        if !action.duplicate {
            return Ok(Ok(None));
        }
        let Some(named) = named.filter(|named| **named != case.reference) else {
            return Ok(Err(Refused::NoSuchCase));
        };
        let (other, version) = match self.at_work(official, named).await {
            Ok((other, version)) if other.service == service.id && !other.is_erased() => (other, version),
            // Whether there is such a case is nobody's business who may not work on it.
            Ok(_) | Err(DeskError::NotFound | DeskError::Conflict) => return Ok(Err(Refused::NoSuchCase)),
            Err(error) => return Err(error),
        };
        Ok(if other.course.duplicate_of.is_some() {
            Err(Refused::ItselfDuplicate)
        } else if !other.is_open(&version) {
            Err(Refused::OriginalOver)
        } else {
            Ok(Some(other))
        })
    }

    /// Both cases say from now on which of them goes on. Saving both keeps two officials from pointing them at each other.
    pub(super) fn duplicated(&self, case: &mut Case, original: &Case, official: &Official) -> Vec<Write> {
        case.course.duplicate_of = Some(original.reference.clone());
        let what = What::DuplicateOf { other: original.reference.clone() };
        let mut change = vec![
            Write::SaveCase(original.clone()),
            Write::Record(self.event_of(case, official.into(), what)),
            // What was linked before is tied closer now.
            Write::Beside(Beside::Unlink(case.id, original.id)),
        ];
        change.extend(self.tied(case, original, Tie::Original, official));
        change
    }

    /// The case that goes on in the place of this one, where it is the same person's.
    pub(super) async fn original_for_applicant(&self, case: &Case) -> Result<Option<Reference>, DeskError> {
        let Some(named) = &case.course.duplicate_of else { return Ok(None) };
        let found = self.store.case_by_reference(named).await?;
        Ok(found.filter(|other| other.owner.code == case.owner.code).map(|other| other.reference))
    }

    fn tied(&self, case: &Case, other: &Case, tie: Tie, official: &Official) -> [Write; 2] {
        let link = |case: &Case, other: &Case, tie: Tie| {
            Write::Beside(Beside::Link(Link {
                case: case.id,
                other: other.id,
                reference: other.reference.clone(),
                service: other.service.clone(),
                tie,
                by: official.person.clone(),
                at: self.clock.now(),
            }))
        };
        [link(case, other, tie), link(other, case, tie.back())]
    }
}
