//! Sign-in: out to the provider, and back with a person.

use std::sync::Arc;

use axum::{
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Redirect, Response},
};
use identity::{CallbackQuery, Failure as Refused};
use serde::{Deserialize, Serialize};
use tower_sessions::Session;

use super::start;
use crate::{Door, Failure, Portal, doors::is_office, extract::Query, page::Page, pending, session};

/// A longer way back would not fit into a cookie.
const LONGEST_WAY: usize = 512;

/// Where a person goes after signing in.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Wish {
    /// A page of this portal.
    next: Option<String>,
    /// The service to begin. Only a form of ours may wish it, never an address.
    begin: Option<String>,
}

/// What an address may ask for.
#[derive(Deserialize)]
pub(crate) struct Asked {
    next: Option<String>,
}

pub(crate) async fn begin(page: Page, Query(asked): Query<Asked>) -> Result<Response, Failure> {
    out(&page, Wish { next: asked.next.filter(|next| is_local(next)), begin: None }).await
}

/// Sends somebody to sign in who wants to begin a service.
pub(crate) async fn to_begin(page: &Page, service: &str) -> Result<Response, Failure> {
    out(page, Wish { next: None, begin: Some(service.to_owned()) }).await
}

async fn out(page: &Page, wish: Wish) -> Result<Response, Failure> {
    let service = wish.begin.as_ref().and_then(|id| page.portal.desk.in_force(id));
    // Who goes to an official's page signs in as officials have to.
    let office = page.portal.settings.door == Door::Office || wish.next.as_deref().is_some_and(is_office);
    let needed = service.and_then(|service| service.login).max(page.portal.settings.office.level.filter(|_| office));
    let level = needed.map(level);
    let begun = page.portal.provider.begin(page.lang.code(), level).await.map_err(refused)?;
    let cookie = pending::cookie(&page.portal, page.lang.code(), &begun, &wish)?;
    let mut response = Redirect::to(begun.redirect.as_str()).into_response();
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}

/// The provider sends the person back. The session gets a new id; what was begun before signing in goes on.
pub(crate) async fn finish(
    State(portal): State<Arc<Portal>>,
    session: Session,
    headers: HeaderMap,
    Query(query): Query<CallbackQuery>,
) -> Result<Response, Failure> {
    let state = query.state.clone().unwrap_or_default();
    let Some(pending) = pending::read(&portal, &headers, &state) else { return Err(Failure::SignIn("sign-in-lost")) };
    let lang = pending.lang.clone();
    let entered = enter(Arc::clone(&portal), session, pending, query).await;
    let mut response = entered.unwrap_or_else(|failure| failed(&lang, failure));
    response.headers_mut().append(header::SET_COOKIE, pending::gone(&portal, &state));
    Ok(response)
}

async fn enter(
    portal: Arc<Portal>,
    session: Session,
    pending: pending::Kept,
    query: CallbackQuery,
) -> Result<Response, Failure> {
    let person = portal.provider.finish(pending.pending, query).await.map_err(refused)?;
    let who = session::begin(&session, &portal, person, portal.clock.now()).await?;
    portal.desk.meet(&who.person).await?;
    let lang = portal.lang(&pending.lang).ok_or(Failure::NotFound)?;
    if let Some(service) = pending.wish.begin {
        return start::begin(Page::of(portal, lang, who, session), &service).await;
    }
    let next = pending.wish.next.filter(|next| is_local(next)).unwrap_or_else(|| format!("/{lang}"));
    Ok(Redirect::to(&next).into_response())
}

/// The callback's address has no language: the failure says in which one to speak.
fn failed(lang: &str, failure: Failure) -> Response {
    let mut response = failure.into_response();
    response.extensions_mut().insert(crate::failure::Speaks(lang.to_owned()));
    response
}

/// Only a path of this portal: no other host, no tricks with slashes, nothing that splits a header.
pub(crate) fn is_local(next: &str) -> bool {
    let plain = next.bytes().all(|b| b.is_ascii_graphic() && b != b'\\') && next.len() <= LONGEST_WAY;
    plain && next.starts_with('/') && !next.starts_with("//")
}

fn level(level: domain::service::Level) -> identity::Level {
    match level {
        domain::service::Level::Low => identity::Level::Low,
        domain::service::Level::Substantial => identity::Level::Substantial,
        domain::service::Level::High => identity::Level::High,
    }
}

fn refused(failure: Refused) -> Failure {
    match failure {
        Refused::Cancelled => Failure::SignIn("sign-in-cancelled"),
        Refused::ProviderDown { .. } => Failure::SignIn("sign-in-down"),
        Refused::Refused { .. } => Failure::SignIn("sign-in-refused"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_this_portal_are_followed() {
        for good in ["/et", "/et/cases/7KQ4-M2XH-9", "/en/parking-permit/car"] {
            assert!(is_local(good), "{good}");
        }
        for bad in [
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "evil",
            "/et\r\nSet-Cookie: x=1",
            "/et cases",
            "",
        ] {
            assert!(!is_local(bad), "{bad:?}");
        }
    }
}
