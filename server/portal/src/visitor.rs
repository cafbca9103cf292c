//! Who stands at the door: anybody, a resident, an official, a translator.

use std::sync::Arc;

use axum::{extract::FromRequestParts, http::request::Parts};
use domain::people::{Official, Resident};

use crate::{Failure, Portal, page::Page};

/// A page of an application: for whoever has begun one, signed in or not, or for whom an official fills it in at the
/// counter. The Desk knows whom a service lets in.
pub(crate) struct ForApplicant(pub(crate) Page, pub(crate) Resident);

/// A page for somebody whom we know: who has signed in, or is served at the counter. Others are sent to sign in.
pub(crate) struct ForPerson(pub(crate) Page, pub(crate) Resident);

/// A page for somebody who has signed in; others are sent to sign in and come back. Not while they serve a visitor.
pub(crate) struct ForResident(pub(crate) Page, pub(crate) Resident);

/// A page for an official. For everybody else it does not exist.
pub(crate) struct ForOfficial(pub(crate) Page, pub(crate) Official);

/// A page for a translator. For everybody else it does not exist.
pub(crate) struct ForTranslator(pub(crate) Page);

impl FromRequestParts<Arc<Portal>> for ForApplicant {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, portal: &Arc<Portal>) -> Result<Self, Failure> {
        let page = Page::from_request_parts(parts, portal).await?;
        let resident = page.resident().ok_or_else(|| Failure::sign_in_first(parts))?;
        Ok(Self(page, resident))
    }
}

impl FromRequestParts<Arc<Portal>> for ForPerson {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, portal: &Arc<Portal>) -> Result<Self, Failure> {
        let ForApplicant(page, resident) = ForApplicant::from_request_parts(parts, portal).await?;
        if resident.person.is_visitor() { Err(Failure::sign_in_first(parts)) } else { Ok(Self(page, resident)) }
    }
}

impl FromRequestParts<Arc<Portal>> for ForResident {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, portal: &Arc<Portal>) -> Result<Self, Failure> {
        let ForPerson(page, resident) = ForPerson::from_request_parts(parts, portal).await?;
        if resident.is_served() {
            // Neither the visitor's own pages, nor the official's while somebody looks on.
            return Err(Failure::VisitOn);
        }
        Ok(Self(page, resident))
    }
}

impl FromRequestParts<Arc<Portal>> for ForOfficial {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, portal: &Arc<Portal>) -> Result<Self, Failure> {
        let page = Page::from_request_parts(parts, portal).await?;
        let who = page.who.as_ref().filter(|who| who.is_known()).ok_or_else(|| Failure::sign_in_first(parts))?;
        // Of this moment, whatever the session or the menu knew before.
        let official = portal.rights(who).await?.official(who.person.clone()).ok_or(Failure::NotFound)?;
        if !portal.settings.office.is_met_by(who) {
            return Err(Failure::weak_office(parts));
        }
        Ok(Self(page, official))
    }
}

impl FromRequestParts<Arc<Portal>> for ForTranslator {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, portal: &Arc<Portal>) -> Result<Self, Failure> {
        let ForResident(page, _) = ForResident::from_request_parts(parts, portal).await?;
        let who = page.who.as_ref().ok_or(Failure::NotFound)?;
        if portal.rights(who).await?.translator { Ok(Self(page)) } else { Err(Failure::NotFound) }
    }
}
