//! A case on an official's desk.

use app::{
    pages::{
        self,
        admin::{CasePage, Did, NotDone, NotFiled, Slipped},
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
    let typed = page.kept().map(|kept| kept.typed());
    // A form beside the case says which one it was.
    let (beside, acts): (Vec<_>, Vec<_>) = typed.into_iter().partition(|typed| !typed.get("form").is_empty());
    let slipped = beside.into_iter().next().map(|typed| Slipped { typed, why: NotFiled::NotSent });
    let tried = acts.first().map(|typed| tried(typed, NotDone::NotSent));
    let state = CasePage { done: done.map(Did::Action), tried, slipped, ..CasePage::default() };
    desk(&page, &official, &reference, state).await
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
    state.slip = page.portal.desk.slip();
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
            What::Noted => Did::Beside("noted"),
            What::StruckOut => Did::Beside("struck"),
            What::Wrote => Did::Beside("wrote"),
            What::ReadReply => Did::Beside("read"),
            What::PutAside { .. } => Did::Beside("aside"),
            What::TakenUp { .. } => Did::Beside("taken-up"),
            What::Consulted { .. } => Did::Beside("consulted"),
            What::ConsultedNoMore { .. } => Did::Beside("withdrawn"),
            What::Linked { .. } => Did::Beside("linked"),
            What::Unlinked { .. } => Did::Beside("unlinked"),
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
