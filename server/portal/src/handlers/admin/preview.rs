//! A version that nobody has published, walked through page by page. Nothing is filed, and no register is asked.

use std::{collections::HashMap, sync::Arc};

use app::{
    pages::{self, Sends},
    render::{PageCtx, Place as Room},
};
use axum::{
    extract::{FromRequest, Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{
    desk::{Answered, Begun, Consented, Errand, ProposalView, Reconsidered, SEEN, Visit},
    journey::{Place, Spot, StepPage},
    people::Official,
    scenario::{self, Rehearsal},
    service::Service,
};
use serde::Deserialize;

use super::proposals;
use crate::{
    Failure, Portal,
    extract::{Path, Query},
    form::Posted,
    handlers::{go, last},
    page::{Page, shown},
    visitor::ForOfficial,
};

type Address = Path<HashMap<String, String>>;

/// Why the official is here again.
#[derive(Debug, Deserialize)]
pub(crate) struct After {
    came: Option<String>,
}

/// One walk of one official, as far as it has come in this process.
struct Walk {
    page: Page,
    view: ProposalView,
    rehearsal: Arc<Rehearsal>,
    /// The address of the walk, without the language.
    base: String,
}

pub(crate) async fn list(
    ForOfficial(page, official): ForOfficial,
    Path(address): Address,
    Query(After { came }): Query<After>,
) -> Result<Response, Failure> {
    let view = view(&page, &official, &address).await?;
    let names: Vec<String> = match &view.service {
        Ok(service) => scenarios(&view, service).into_iter().map(|one| one.name).collect(),
        Err(_) => Vec::new(),
    };
    let came = ["end", "files", "lost", "dispute"].into_iter().find(|word| came.as_deref() == Some(word));
    Ok(shown(pages::admin::preview(ctx(&page, &view), &view, &names, came)))
}

pub(crate) async fn start(
    ForOfficial(page, official): ForOfficial,
    Path(address): Address,
) -> Result<Response, Failure> {
    let view = view(&page, &official, &address).await?;
    let service = view.service.as_ref().map_err(|_| Failure::NotFound)?;
    let number: usize = part(&address, "scenario").parse().map_err(|_| Failure::NotFound)?;
    scenarios(&view, service).get(number).ok_or(Failure::NotFound)?;
    Ok(shown(pages::start(ctx(&page, &view), &base(&address), service, false)))
}

/// Begins anew, whatever was walked before.
pub(crate) async fn begin(
    ForOfficial(page, official): ForOfficial,
    Path(address): Address,
    _: Posted,
) -> Result<Response, Failure> {
    let view = view(&page, &official, &address).await?;
    let service = Arc::clone(view.service.as_ref().map_err(|_| Failure::NotFound)?);
    let number: usize = part(&address, "scenario").parse().map_err(|_| Failure::NotFound)?;
    let scenario = scenarios(&view, &service).into_iter().nth(number).ok_or(Failure::NotFound)?;
    let rehearsal = Arc::new(Rehearsal::new(&service, scenario));
    let begun = rehearsal.begin();
    page.portal.previews.keep(&key(&official, &address), Arc::clone(&rehearsal));
    let walk = Walk { page, view, rehearsal, base: base(&address) };
    Ok(match begun {
        Some(Begun::At(place)) => walk.go_to(&place),
        Some(Begun::Later(read)) => walk.later(&read),
        None => walk.over("lost"),
    })
}

pub(crate) async fn step(
    ForOfficial(page, official): ForOfficial,
    Path(address): Address,
) -> Result<Response, Failure> {
    let spot = spot(&address)?;
    let walk = match walk(page, &official, &address).await? {
        Ok(walk) => walk,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let found = walk.desk().page(walk.rehearsal.resident(), walk.errand(&walk.address()), &spot).await?;
    Ok(walk.visited(found))
}

pub(crate) async fn answer(
    State(portal): State<Arc<Portal>>,
    ForOfficial(page, official): ForOfficial,
    Path(address): Address,
    request: Request,
) -> Result<Response, Failure> {
    let spot = spot(&address)?;
    let walk = match walk(page, &official, &address).await? {
        Ok(walk) => walk,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let sent_as = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if sent_as.is_some_and(|kind| kind.starts_with("multipart/")) {
        // Files are taken in by the real Desk alone.
        return Ok(walk.over("files"));
    }
    let posted = Posted::from_request(request, &portal).await?;
    if !posted.get("later").is_empty() {
        return Ok(walk.over("end"));
    }
    let (resident, at) = (walk.rehearsal.resident(), walk.address());
    if posted.is_search() || posted.is_stay() {
        return Ok(walk.visited(walk.desk().again(resident, walk.errand(&at), &spot, posted.typed(), &[]).await?));
    }
    Ok(match walk.desk().answer(resident, walk.errand(&at), &spot, posted.typed()).await? {
        Answered::Next(place) => walk.go_to(&place),
        Answered::Wrong(found) | Answered::Changed(found) => walk.visited(Visit::Here(*found)),
        Answered::Later(read) => walk.later(&read),
        Answered::NotBegun => go(&walk.page, &walk.base),
    })
}

pub(crate) async fn check(
    ForOfficial(page, official): ForOfficial,
    Path(address): Address,
) -> Result<Response, Failure> {
    let walk = match walk(page, &official, &address).await? {
        Ok(walk) => walk,
        Err(elsewhere) => return Ok(elsewhere),
    };
    Ok(match walk.desk().review(walk.rehearsal.resident(), walk.errand(&walk.address())).await? {
        Visit::Here(review) => shown(pages::check(walk.ctx(), &walk.base, review, Sends::Application, false)),
        Visit::Elsewhere(place) => walk.go_to(&place),
        Visit::NotBegun => go(&walk.page, &walk.base),
    })
}

/// The end: what would be filed here is not.
pub(crate) async fn end(
    ForOfficial(page, official): ForOfficial,
    Path(address): Address,
    _: Posted,
) -> Result<Response, Failure> {
    Ok(match walk(page, &official, &address).await? {
        Ok(walk) => walk.over("end"),
        Err(elsewhere) => elsewhere,
    })
}

pub(crate) async fn eligibility(
    ForOfficial(page, official): ForOfficial,
    Path(address): Address,
) -> Result<Response, Failure> {
    let walk = match walk(page, &official, &address).await? {
        Ok(walk) => walk,
        Err(elsewhere) => return Ok(elsewhere),
    };
    Ok(match walk.desk().not_eligible(walk.rehearsal.resident(), walk.errand(&walk.address())).await? {
        Visit::Here((found, failed, draft)) => {
            shown(pages::eligibility(walk.ctx(), &walk.base, &found, &failed, &draft))
        }
        Visit::Elsewhere(place) => walk.go_to(&place),
        Visit::NotBegun => go(&walk.page, &walk.base),
    })
}

pub(crate) async fn consent(
    ForOfficial(page, official): ForOfficial,
    Path(address): Address,
) -> Result<Response, Failure> {
    let read = part(&address, "read").to_owned();
    let walk = match walk(page, &official, &address).await? {
        Ok(walk) => walk,
        Err(elsewhere) => return Ok(elsewhere),
    };
    Ok(match walk.desk().consent(walk.rehearsal.resident(), walk.errand(&walk.address()), &read).await? {
        Visit::Here(found) => shown(pages::consent(walk.ctx(), &walk.base, found)),
        Visit::Elsewhere(place) => walk.go_to(&place),
        Visit::NotBegun => go(&walk.page, &walk.base),
    })
}

/// What a register says is no part of a preview.
pub(crate) async fn dispute(
    ForOfficial(page, official): ForOfficial,
    Path(address): Address,
) -> Result<Response, Failure> {
    Ok(match walk(page, &official, &address).await? {
        Ok(walk) => walk.over("dispute"),
        Err(elsewhere) => elsewhere,
    })
}

pub(crate) async fn agree(
    ForOfficial(page, official): ForOfficial,
    Path(address): Address,
    posted: Posted,
) -> Result<Response, Failure> {
    let read = part(&address, "read").to_owned();
    let walk = match walk(page, &official, &address).await? {
        Ok(walk) => walk,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let agrees = match posted.get("agrees") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let said = Reconsidered { agrees, seen: posted.get(SEEN), language: walk.page.lang.code() };
    let at = walk.address();
    Ok(match walk.desk().reconsider(walk.rehearsal.resident(), walk.errand(&at), &read, said).await? {
        Consented::Next(place) => walk.go_to(&place),
        Consented::Again(found) => {
            let html = pages::consent(walk.ctx(), &walk.base, *found);
            (StatusCode::UNPROCESSABLE_ENTITY, shown(html)).into_response()
        }
        Consented::Later(read) => walk.later(&read),
        Consented::NotBegun => go(&walk.page, &walk.base),
    })
}

impl Walk {
    fn desk(&self) -> &domain::desk::Desk {
        self.rehearsal.desk()
    }

    fn address(&self) -> String {
        self.rehearsal.address()
    }

    fn errand<'a>(&self, address: &'a str) -> Errand<'a> {
        Errand::Apply(address)
    }

    fn ctx(&self) -> PageCtx {
        ctx(&self.page, &self.view)
    }

    fn go_to(&self, place: &Place) -> Response {
        go(&self.page, &format!("{}/{}", self.base, last(place)))
    }

    /// Back to where walks begin.
    fn over(&self, came: &str) -> Response {
        let base = self.base.rsplit_once('/').map_or("", |(base, _)| base);
        go(&self.page, &format!("{base}?came={came}"))
    }

    fn later(&self, read: &str) -> Response {
        (StatusCode::SERVICE_UNAVAILABLE, shown(pages::later(self.ctx(), &self.base, read))).into_response()
    }

    fn visited(&self, visit: Visit<StepPage>) -> Response {
        match visit {
            Visit::Here(found) => {
                let status = if pages::is_wrong(&found) { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
                (status, shown(pages::step(self.ctx(), &self.base, found))).into_response()
            }
            Visit::Elsewhere(place) => self.go_to(&place),
            Visit::NotBegun => go(&self.page, &self.base),
        }
    }
}

/// The walk that the official has begun; where this process knows of none, the way to its beginning.
async fn walk(
    page: Page,
    official: &Official,
    address: &HashMap<String, String>,
) -> Result<Result<Walk, Response>, Failure> {
    let view = view(&page, official, address).await?;
    Ok(match page.portal.previews.find(&key(official, address)) {
        Some(rehearsal) => Ok(Walk { page, view, rehearsal, base: base(address) }),
        None => Err(go(&page, &base(address))),
    })
}

async fn view(page: &Page, official: &Official, address: &HashMap<String, String>) -> Result<ProposalView, Failure> {
    Ok(page.portal.desk.proposal(official, part(address, "id"), part(address, "bundle")).await?)
}

fn scenarios(view: &ProposalView, service: &Service) -> Vec<scenario::Scenario> {
    let files: Vec<(&str, &str)> = view.scenarios.iter().map(|(name, text)| (&**name, &**text)).collect();
    scenario::read(&files, service).unwrap_or_default()
}

fn ctx(page: &Page, view: &ProposalView) -> PageCtx {
    PageCtx { place: Some(Room::Preview), ..proposals::ctx(page, &view.bundle) }
}

fn part<'a>(address: &'a HashMap<String, String>, name: &str) -> &'a str {
    address.get(name).map_or("", String::as_str)
}

/// The address of a walk, without the language.
fn base(address: &HashMap<String, String>) -> String {
    let [id, bundle, scenario] = ["id", "bundle", "scenario"].map(|name| part(address, name));
    format!("/admin/services/{id}/preview/{bundle}/{scenario}")
}

fn key(official: &Official, address: &HashMap<String, String>) -> String {
    format!("{} {}", official.person.code.as_str(), base(address))
}

fn spot(address: &HashMap<String, String>) -> Result<Spot, Failure> {
    let named: Vec<&str> =
        ["step", "item", "inner"].iter().filter_map(|name| Some(address.get(*name)?.as_str())).collect();
    named.join("/").parse().map_err(|_| Failure::NotFound)
}
