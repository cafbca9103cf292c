//! A resident's drafts and cases.

use app::{
    pages::{self, Left, Reply},
    render::Place,
};
use axum::response::Response;
use domain::{
    event::{Event, What},
    identifiers::Reference,
    people::Actor,
};
use serde::Deserialize;

use super::go;
use crate::{
    Failure,
    extract::{Path, Query},
    form::Posted,
    page::shown,
    visitor::{ForApplicant, ForResident},
};

type Address = Path<(String, String)>;

/// What the person has just done, after the redirect that follows it.
#[derive(Deserialize)]
pub(crate) struct After {
    kept: Option<String>,
    removed: Option<String>,
    /// The id of an action.
    done: Option<String>,
}

pub(crate) async fn list(
    ForResident(page, resident): ForResident,
    Query(After { kept, removed, .. }): Query<After>,
) -> Result<Response, Failure> {
    let found = page.portal.desk.my_cases(&resident).await?;
    let library = page.portal.desk.library();
    // An address says anything; without an unfinished application nothing was kept.
    let kept = kept.filter(|_| !found.drafts.is_empty()).map(|_| Left::Kept);
    let left = kept.or(removed.map(|_| Left::Removed));
    Ok(shown(pages::cases(page.ctx(Some(Place::Cases)), found, left, &library, &page.catalogue())))
}

pub(crate) async fn show(
    ForApplicant(page, resident): ForApplicant,
    Path((_, reference)): Address,
    Query(After { done, .. }): Query<After>,
) -> Result<Response, Failure> {
    let reference: Reference = reference.parse().map_err(|_| Failure::NotFound)?;
    let found = page.portal.desk.my_case(&resident, &reference).await?;
    let page = page.acting_for(found.case.represented.as_ref());
    let ctx = page.ctx_for(&found.service, Place::Cases);
    // An address says anything; only what the applicant did last is told.
    let wrote = done.as_deref() == Some("talk") && wrote_last(&found.events);
    let done = done.and_then(|_| last_deed(&found.events)).filter(|_| !wrote);
    let kept = page.kept().map(|kept| kept.typed()).filter(|typed| typed.get("form") == "talk");
    let slip = kept.as_ref().and_then(|typed| typed.get("slip").parse().ok());
    let text = kept.map(|typed| typed.get("text").to_owned()).unwrap_or_default();
    let reply = Reply { slip: slip.unwrap_or_else(|| page.portal.desk.slip()), text, why: None, sent: wrote };
    Ok(shown(pages::case(ctx, found, done.as_deref(), &reply)))
}

/// Whether the last word about a case is the applicant's.
fn wrote_last(events: &[Event]) -> bool {
    let last = events.iter().rev().find(|event| matches!(event.what, What::Wrote | What::Replied));
    last.is_some_and(|event| event.what == What::Replied)
}

/// What the applicant did to a case last, if nobody else has done anything since.
fn last_deed(events: &[Event]) -> Option<String> {
    let last = events.iter().rev().find(|event| matches!(event.what, What::Acted { .. }))?;
    match (&last.what, &last.actor) {
        (What::Acted { action, .. }, Actor::Resident(_)) => Some(action.clone()),
        _ => None,
    }
}

/// Asks whether an unfinished application is really to be deleted.
pub(crate) async fn ask_removal(
    ForResident(page, resident): ForResident,
    Path((_, address)): Address,
) -> Result<Response, Failure> {
    let desk = &page.portal.desk;
    // Also for somebody for whom the person may not act any more.
    let Some(draft) = desk.unfinished(&resident, &address).await? else { return Ok(go(&page, "/cases")) };
    let found = desk.in_force(&draft.service).ok_or(Failure::NotFound)?;
    let page = page.acting_for(draft.represented.as_ref());
    Ok(shown(pages::removal(page.ctx_for(&found, Place::Cases), &address)))
}

pub(crate) async fn remove_draft(
    ForResident(page, resident): ForResident,
    Path((_, service)): Address,
    _: Posted,
) -> Result<Response, Failure> {
    page.portal.desk.discard(&resident, &service).await?;
    Ok(go(&page, "/cases?removed=yes"))
}
