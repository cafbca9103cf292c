//! What a handler needs to show a page: the language of the address, who asks, and the words.

use std::sync::Arc;

use app::render::{PageCtx, Place, User};
use axum::{
    extract::FromRequestParts,
    http::request::Parts,
    response::{Html, IntoResponse, Response},
};
use domain::service::Service;
use text::{Catalogue, Lang, Words};
use tower_sessions::Session;

use crate::{
    Failure, Portal, csrf,
    session::{self, Who},
};

/// Extracted from every request for a page.
pub(crate) struct Page {
    pub(crate) portal: Arc<Portal>,
    pub(crate) lang: Lang,
    pub(crate) who: Option<Who>,
    /// `None` on pages for nobody in particular.
    session: Option<Session>,
    path: String,
    unread: u32,
}

impl FromRequestParts<Arc<Portal>> for Page {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, portal: &Arc<Portal>) -> Result<Self, Failure> {
        let session = parts.extensions.get::<Session>().cloned().ok_or_else(|| Failure::broken("no session layer"))?;
        let path = parts.uri.path().to_owned();
        let lang = path.split('/').nth(1).and_then(|code| portal.lang(code)).ok_or(Failure::NotFound)?;
        let who = session::who(&session, portal.desk.clock().now()).await?;
        Ok(Self { portal: Arc::clone(portal), lang, who, session: Some(session), path, unread: 0 })
    }
}

impl Page {
    /// For somebody who has just signed in, at an address without a language.
    pub(crate) fn of(portal: Arc<Portal>, lang: Lang, who: Who, session: Session) -> Self {
        Self { portal, lang, who: Some(who), session: Some(session), path: format!("/{lang}"), unread: 0 }
    }

    /// For somebody who has not signed in and begins where nobody has to. The form came from a page of ours, as the
    /// browser says; there was no session yet whose token it could carry.
    pub(crate) async fn visiting(mut self) -> Result<Self, Failure> {
        let session = self.session.as_ref().ok_or_else(|| Failure::broken("no session layer"))?;
        let mut random = [0; 16];
        getrandom::fill(&mut random).map_err(Failure::broken)?;
        let id = uuid::Builder::from_random_bytes(random).into_uuid();
        self.who = Some(session::visit(session, id, self.portal.desk.clock().now()).await?);
        Ok(self)
    }

    /// For a failure so deep that nobody can tell who asks.
    pub(crate) fn for_nobody(portal: Arc<Portal>, lang: Lang, path: &str) -> Self {
        Self { portal, lang, who: None, session: None, path: path.to_owned(), unread: 0 }
    }

    /// The context of a page with the portal's words.
    pub(crate) fn ctx(&self, place: Option<Place>) -> PageCtx {
        self.ctx_in(self.catalogue().words(self.lang, None), place)
    }

    /// The context of a page with the words of this version of a service.
    pub(crate) fn ctx_of(&self, service: &Service) -> PageCtx {
        self.ctx_for(service, Place::Services)
    }

    pub(crate) fn ctx_for(&self, service: &Service, place: Place) -> PageCtx {
        self.ctx_in(self.catalogue().words_of(self.lang, &service.id, &service.bundle), Some(place))
    }

    /// All words, as of now: those of whatever the Desk has just found are there.
    pub(crate) fn catalogue(&self) -> Arc<Catalogue> {
        self.portal.catalogue.load_full()
    }

    pub(crate) fn ctx_in(&self, words: Words, place: Option<Place>) -> PageCtx {
        let id = self.session.as_ref().and_then(Session::id).map(|id| id.to_string()).unwrap_or_default();
        PageCtx {
            words,
            path: self.path.clone(),
            languages: self.catalogue().languages().into(),
            user: self.who.as_ref().filter(|who| who.is_known()).map(|who| self.user(who)),
            csrf: csrf::token(&self.portal.key, &id),
            assets: Arc::clone(&self.portal.assets),
            sandbox: self.portal.settings.sandbox,
            place,
        }
    }

    /// The same page with the number of unread letters in its menu.
    pub(crate) async fn counting(mut self) -> Result<Self, Failure> {
        if let Some(who) = &self.who {
            self.unread = u32::try_from(self.portal.desk.unread(&who.resident()).await?).unwrap_or(u32::MAX);
        }
        Ok(self)
    }

    fn user(&self, who: &Who) -> User {
        let grants = self.portal.grants(who.person.code.as_str());
        User {
            name: who.person.full_name(),
            official: !grants.roles.is_empty(),
            translator: grants.translator,
            unread: self.unread,
        }
    }

    /// An address in the page's language: `here("/cases")` is `/et/cases`.
    pub(crate) fn here(&self, path: &str) -> String {
        format!("/{}{path}", self.lang)
    }
}

/// A page as an answer.
pub(crate) fn shown(html: String) -> Response {
    Html(html).into_response()
}
