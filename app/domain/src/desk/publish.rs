//! A version comes into force: one official proposes it, another looks at it and publishes it, or does not.

use std::sync::Arc;

use super::{Desk, DeskError, works_on};
use crate::{
    event::What,
    people::Official,
    ports::{Committed, Write},
    publishing::{Inspection, ProposedVersion, PublishedVersion, ScenarioFiles, Standing, act, digest, owns},
    service::{Bundle, Complaint, Publication, Service},
};

/// Signs of what an official writes who does not want a version.
pub const LONGEST_REFUSAL: usize = 2000;
/// So often it is tried when others publish at the same moment.
const TRIES: usize = 20;

/// What the owners of services see of all of them.
#[derive(Debug)]
pub struct Definitions {
    /// Each service in force in which the official works or for which they answer.
    pub services: Vec<Arc<Service>>,
    /// What waits to be published in them, the oldest first.
    pub waiting: Vec<ProposedVersion>,
}

/// A service and how it came to be as it is.
#[derive(Debug)]
pub struct Definition {
    pub service: Arc<Service>,
    /// The last publication first.
    pub published: Vec<PublishedVersion>,
    /// The last proposal first.
    pub proposed: Vec<ProposedVersion>,
    pub scenarios: ScenarioFiles,
}

/// A proposed version, and what an official may do about it.
#[derive(Debug)]
pub struct ProposalView {
    pub proposed: ProposedVersion,
    pub bundle: Bundle,
    pub service: Result<Arc<Service>, Vec<Complaint>>,
    /// The version in force, with its files.
    pub before: Option<(Arc<Service>, Bundle)>,
    pub scenarios: ScenarioFiles,
    pub may: MayDo,
}

/// What an official may do about a proposed version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MayDo {
    /// It was their own proposal.
    TakeBack,
    /// They answer for the service, too.
    Decide,
    /// They only look.
    Nothing,
}

/// What came of saying something about a proposed version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decided {
    Done,
    /// Somebody was faster: it does not wait any more.
    Over,
    /// It has faults, its scenarios do not hold, or it was tried by others than it has now.
    NotClean,
    ReasonMissing,
    ReasonTooLong,
}

impl Desk {
    /// The services that an official may look into.
    ///
    /// # Errors
    /// `NotFound` when there is none.
    pub async fn definitions(&self, official: &Official) -> Result<Definitions, DeskError> {
        let services: Vec<Arc<Service>> =
            self.all_in_force().into_iter().filter(|service| looks_into(official, service)).collect();
        let mut waiting = self.store.proposals_waiting().await?;
        waiting.retain(|one| services.iter().any(|s| s.id == one.service) || owns(&official.roles, &one.service));
        if services.is_empty() && waiting.is_empty() {
            return Err(DeskError::NotFound);
        }
        Ok(Definitions { services, waiting })
    }

    /// A service in force.
    ///
    /// # Errors
    /// `NotFound` when the official has nothing to do with it.
    pub async fn definition(&self, official: &Official, id: &str) -> Result<Definition, DeskError> {
        let service = self.service(id)?;
        if !looks_into(official, &service) {
            return Err(DeskError::NotFound);
        }
        let published = self.store.publications_of(id).await?;
        let proposed = self.store.proposals_of(id).await?;
        let scenarios = self.store.scenarios_of(id, &service.bundle).await?;
        Ok(Definition { service, published, proposed, scenarios })
    }

    /// A proposed version, known by its bundle: the last proposal of it.
    ///
    /// # Errors
    /// `NotFound` when there is none, or the official has nothing to do with the service.
    pub async fn proposal(&self, official: &Official, id: &str, bundle: &str) -> Result<ProposalView, DeskError> {
        let all = self.store.proposals_of(id).await?;
        let proposed = all.into_iter().find(|one| one.bundle == bundle).ok_or(DeskError::NotFound)?;
        let bundle = self.store.bundle(id, bundle).await?.ok_or(DeskError::NotFound)?;
        let files: Vec<(&str, &str)> = bundle.files.iter().map(|(name, text)| (&**name, &**text)).collect();
        let service = Service::read_published(&files).map(Arc::new);
        let own = owns(&official.roles, id);
        let library = self.library();
        let before = self.in_force(id);
        let sees = before.iter().chain(service.as_ref().ok()).any(|service| looks_into(official, service));
        if !own && !sees {
            return Err(DeskError::NotFound);
        }
        let before = before.and_then(|service| {
            let files = library.bundle(id, &service.bundle)?.clone();
            Some((service, files))
        });
        let may = match proposed.is_waiting() {
            true if proposed.by.code == official.person.code => MayDo::TakeBack,
            true if own => MayDo::Decide,
            _ => MayDo::Nothing,
        };
        let scenarios = self.store.scenarios_of(id, &bundle.hash).await?;
        Ok(ProposalView { proposed, bundle, service, before, scenarios, may })
    }

    /// Puts a proposed version in force. `inspected`: what was found when it was looked at.
    ///
    /// # Errors
    /// `NotFound` for anybody but another official who answers for the service.
    pub async fn publish_proposed(
        &self,
        official: &Official,
        id: &str,
        bundle: &str,
        inspected: &Inspection,
    ) -> Result<Decided, DeskError> {
        for _ in 0..TRIES {
            let view = self.proposal(official, id, bundle).await?;
            if view.may != MayDo::Decide {
                return over(&view);
            }
            let of_this = inspected.bundle == view.bundle.hash && inspected.scenarios == digest(&view.scenarios);
            if !of_this || !inspected.is_clean() || view.service.is_err() {
                return Ok(Decided::NotClean);
            }
            let (at, number) = (self.clock.now(), self.store.last_publication().await? + 1);
            let standing = Standing::Published { by: official.person.clone(), at, number };
            let what =
                What::VersionPublished { version: view.bundle.version.clone(), bundle: view.bundle.hash.clone() };
            let event = act(official, &view.proposed.service, what, &*self.clock, &*self.ids);
            let settled = Write::SettleProposal { id: view.proposed.id, standing };
            let publish = Write::Publish(Publication { number, at, bundle: view.bundle });
            if self.store.commit(vec![settled, publish, Write::Record(event)]).await? == Committed::Yes {
                return Ok(Decided::Done);
            }
            // Somebody decided, or published something else: look again.
        }
        Err(DeskError::Stale)
    }

    /// Does not put a proposed version in force, with a reason for whoever proposed it.
    ///
    /// # Errors
    /// As [`Self::publish_proposed`].
    pub async fn refuse_proposed(
        &self,
        official: &Official,
        id: &str,
        bundle: &str,
        reason: &str,
    ) -> Result<Decided, DeskError> {
        let view = self.proposal(official, id, bundle).await?;
        if view.may != MayDo::Decide {
            return over(&view);
        }
        let reason = crate::journey::clean(reason).trim().to_owned();
        if reason.is_empty() {
            return Ok(Decided::ReasonMissing);
        }
        if reason.chars().count() > LONGEST_REFUSAL {
            return Ok(Decided::ReasonTooLong);
        }
        let (version, bundle) = (view.bundle.version.clone(), view.bundle.hash.clone());
        let what = What::VersionRefused { version, bundle, reason: reason.clone() };
        let standing = Standing::Refused { by: official.person.clone(), at: self.clock.now(), reason };
        self.settle_version(official, &view.proposed, standing, what).await
    }

    /// Takes back what the official has proposed themselves.
    ///
    /// # Errors
    /// `NotFound` when it is not theirs.
    pub async fn take_back_proposed(&self, official: &Official, id: &str, bundle: &str) -> Result<Decided, DeskError> {
        let view = self.proposal(official, id, bundle).await?;
        if view.may != MayDo::TakeBack {
            return match view.proposed.by.code == official.person.code {
                true => Ok(Decided::Over),
                false => Err(DeskError::NotFound),
            };
        }
        let what = What::VersionTakenBack { version: view.bundle.version.clone(), bundle: view.bundle.hash.clone() };
        self.settle_version(official, &view.proposed, Standing::TakenBack { at: self.clock.now() }, what).await
    }

    async fn settle_version(
        &self,
        official: &Official,
        proposed: &ProposedVersion,
        standing: Standing,
        what: What,
    ) -> Result<Decided, DeskError> {
        let event = act(official, &proposed.service, what, &*self.clock, &*self.ids);
        let settle = Write::SettleProposal { id: proposed.id, standing };
        Ok(match self.store.commit(vec![settle, Write::Record(event)]).await? {
            Committed::Yes => Decided::Done,
            Committed::Conflict => Decided::Over,
        })
    }
}

/// Whoever could decide and is late is told so; for everybody else there is nothing to decide.
fn over(view: &ProposalView) -> Result<Decided, DeskError> {
    match view.proposed.is_waiting() {
        true => Err(DeskError::NotFound),
        false => Ok(Decided::Over),
    }
}

/// Who works in a service, answers for it, or looks after the house sees how it is made.
fn looks_into(official: &Official, service: &Service) -> bool {
    works_on(official, service) || owns(&official.roles, &service.id) || official.is_operator()
}
