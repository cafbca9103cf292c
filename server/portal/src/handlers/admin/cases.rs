//! A case on an official's desk.

use app::{
    pages::{
        self,
        admin::{CasePage, Did, NotDone},
    },
    render::Place,
};
use axum::response::Response;
use domain::{
    event::{Event, What},
    identifiers::Reference,
    people::{Actor, Official, Person},
};
use serde::Deserialize;

use super::decision::tried;
use crate::{
    Failure,
    extract::{Path, Query},
    page::{Page, shown},
    visitor::ForOfficial,
};

/// What the official has just done, after the redirect that follows it.
#[derive(Deserialize)]
pub(crate) struct After {
    /// The action's id, or what they made of a proposal.
    done: Option<String>,
}

pub(crate) async fn show(
    ForOfficial(page, official): ForOfficial,
    Path((_, reference)): Path<(String, String)>,
    Query(After { done }): Query<After>,
) -> Result<Response, Failure> {
    let reference: Reference = reference.parse().map_err(|_| Failure::NotFound)?;
    let tried = page.kept().map(|kept| tried(&kept.typed(), NotDone::NotSent));
    desk(&page, &official, &reference, CasePage { done: done.map(Did::Action), tried }).await
}

/// The page of a case; every time it is shown, the look is recorded.
pub(super) async fn desk(
    page: &Page,
    official: &Official,
    reference: &Reference,
    mut state: CasePage,
) -> Result<Response, Failure> {
    let found = page.portal.desk.open_case(official, reference).await?;
    // An address says anything; only what this official did last is told.
    state.done = state.done.and_then(|_| last_deed(&found.view.events, &official.person));
    let ctx = page.ctx_for(&found.view.service, Place::Queue);
    Ok(shown(pages::admin::case(ctx, found, state)))
}

/// What was done to a case last, if this person did it. A confirmed act is its confirmer's deed, too.
fn last_deed(events: &[Event], person: &Person) -> Option<Did> {
    let deed = |event: &Event| {
        let did = match &event.what {
            What::Acted { action, .. } | What::Agreed { action } => Did::Action(action.clone()),
            What::Proposed { .. } => Did::Proposal,
            What::SentBack { .. } => Did::SentBack,
            What::Assigned { to, .. } if *to == person.full_name() => Did::Taken,
            What::Assigned { to, .. } => Did::Given(to.clone()),
            What::Released { .. } => Did::GivenBack,
            _ => return None,
        };
        Some((did, matches!(&event.actor, Actor::Official(by) if by == person)))
    };
    let mut deeds = events.iter().rev().filter_map(deed);
    match (deeds.next()?, deeds.next()) {
        ((did, true), _) => Some(did),
        ((did, false), Some((confirmed, true))) if did == confirmed => Some(did),
        _ => None,
    }
}
