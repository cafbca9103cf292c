//! What a handler needs to show a page: the language of the address, who asks, and the words.

use std::sync::Arc;

use app::render::{PageCtx, Place, Return, Stay, Typing, User};
use axum::{
    extract::FromRequestParts,
    http::{Method, request::Parts},
    response::{Html, IntoResponse, Response},
};
use domain::{mandate::Represented, people::Resident, rights::Rights, service::Service};
use serde::{Serialize, de::DeserializeOwned};
use text::{Catalogue, Lang, Words};
use tower_sessions::Session;

use crate::{
    Door, Failure, Portal,
    extract::Work,
    handlers::to_the_end,
    kept::{Kept, Waited, Why},
    session::{self, Who},
    token::{self, Owner},
    visit::{VISIT, Visit},
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
    /// What the menu offers beside a resident's own.
    rights: Rights,
    /// A form that waited for this page.
    waited: Option<Waited>,
    /// Whether the person has just said that they stay.
    stayed: bool,
    /// Whom the application of the page is for, when it is not for the person themselves.
    acting: Option<Represented>,
    /// Whom the official serves at the counter.
    visit: Option<Visit>,
}

impl FromRequestParts<Arc<Portal>> for Page {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, portal: &Arc<Portal>) -> Result<Self, Failure> {
        let session = parts.extensions.get::<Session>().cloned().ok_or_else(|| Failure::broken("no session layer"))?;
        let path = parts.uri.path().to_owned();
        let lang = path.split('/').nth(1).and_then(|code| portal.lang(code)).ok_or(Failure::NotFound)?;
        let who = session::who(&session, portal, portal.clock.now()).await?;
        let known = who.as_ref().filter(|who| who.is_known());
        let rights = match known {
            Some(who) => portal.rights_for_menu(who).await?,
            None => Rights::default(),
        };
        let waited = parts.extensions.get::<Waited>().cloned();
        let visit = visit_of(&session, who.as_ref()).await?;
        let nobody = Self::for_nobody(Arc::clone(portal), lang, &path);
        let page = Self { who, rights, session: Some(session), waited, visit, ..nobody };
        // What a form leads to is mostly another address; what is asked for is shown, with the menu.
        if parts.method == Method::GET { page.counting().await } else { Ok(page) }
    }
}

impl Page {
    /// For somebody who has just signed in, at an address without a language.
    pub(crate) fn of(portal: Arc<Portal>, lang: Lang, who: Who, session: Session) -> Self {
        Self { who: Some(who), session: Some(session), ..Self::for_nobody(portal, lang, &format!("/{lang}")) }
    }

    /// For somebody who has not signed in and begins where nobody has to. The form came from a page of ours, as the
    /// browser says; there was no session yet whose token it could carry.
    pub(crate) async fn visiting(mut self) -> Result<Self, Failure> {
        let session = self.session.as_ref().ok_or_else(|| Failure::broken("no session layer"))?;
        let mut random = [0; 16];
        getrandom::fill(&mut random).map_err(Failure::broken)?;
        let id = uuid::Builder::from_random_bytes(random).into_uuid();
        self.who = Some(session::visit(session, id, self.portal.clock.now()).await?);
        Ok(self)
    }

    /// For a failure so deep that nobody can tell who asks.
    pub(crate) fn for_nobody(portal: Arc<Portal>, lang: Lang, path: &str) -> Self {
        let path = path.to_owned();
        Self {
            portal,
            lang,
            who: None,
            session: None,
            path,
            unread: 0,
            rights: Rights::default(),
            waited: None,
            stayed: false,
            acting: None,
            visit: None,
        }
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
            csrf: token::issue(&self.portal.key, &id, self.owner(), self.portal.clock.now()),
            assets: Arc::clone(&self.portal.assets),
            sandbox: self.portal.settings.sandbox,
            place,
            stay: self.who.as_ref().map(|who| self.stay(who)),
            typing: Typing::Nothing,
            back: self.back(),
            acting: self.acting.clone(),
            office: self.portal.settings.door == Door::Office,
            counter: self.visit.as_ref().map(|visit| visit.visitor.full_name()),
        }
    }

    /// Whose page it is.
    fn owner(&self) -> Owner {
        Owner::of(&self.portal.key, self.who.as_ref().map(|who| &who.person))
    }

    fn stay(&self, who: &Who) -> Stay {
        let lasting = &self.portal.settings.lasting;
        let end = who.end(lasting);
        let left = end.at.duration_since(self.portal.clock.now()).as_secs().max(0);
        let (warning, longest) = (lasting.warning.as_secs(), lasting.longest.as_hours());
        Stay { until: end.at, left, warning, longest, last: end.last, known: who.is_known() }
    }

    /// What is said on top to somebody whose form was not taken in, or who asked for time.
    fn back(&self) -> Option<Return> {
        match &self.waited {
            _ if self.stayed => Some(Return::Stayed),
            Some(Waited::Here(kept)) => {
                let (typed, files) = (kept.is_filled(), kept.files);
                Some(if kept.is_claimed() {
                    Return::Theirs { files }
                } else if kept.why == Why::Over {
                    Return::Over { typed, files }
                } else {
                    Return::Anew { typed, files }
                })
            }
            Some(Waited::Whose) => Some(Return::Whose),
            Some(Waited::Elsewhere) => Some(Return::Waiting),
            None => None,
        }
    }

    /// The form that waited for this page.
    pub(crate) fn kept(&self) -> Option<&Kept> {
        match &self.waited {
            Some(Waited::Here(kept)) => Some(kept),
            _ => None,
        }
    }

    /// The same page, which says for whom the person is busy; a register that has to be asked for that is.
    pub(crate) async fn acting_in(self, work: &Work, resident: &Resident) -> Result<Self, Failure> {
        let (desk, work, resident) = (Arc::clone(&self.portal.desk), work.clone(), resident.clone());
        let whom = to_the_end(async move { desk.whom(&resident, work.errand()).await }).await??;
        Ok(self.acting_for(whom.as_ref()))
    }

    /// Who applies on this page: whoever is signed in, or the visitor whom they serve at the counter.
    pub(crate) fn resident(&self) -> Option<Resident> {
        self.served().or_else(|| self.who.as_ref().map(Who::resident))
    }

    /// The visitor whom the official serves at the counter.
    pub(crate) fn served(&self) -> Option<Resident> {
        let (visit, who) = (self.visit.as_ref()?, self.who.as_ref()?);
        Some(visit.resident(who, self.rights.roles.clone()))
    }

    /// The same page, which says for whom it is.
    pub(crate) fn acting_for(mut self, of: Option<&Represented>) -> Self {
        self.acting = of.cloned();
        self
    }

    /// The same page for somebody who stays: the session is as if just used.
    pub(crate) async fn staying(mut self) -> Result<Self, Failure> {
        if let (Some(who), Some(session)) = (&mut self.who, &self.session) {
            session::renew(session, who, self.portal.clock.now()).await?;
        }
        self.stayed = true;
        Ok(self)
    }

    /// Keeps something in the session, for as long as that lasts.
    pub(crate) async fn note(&self, key: &str, value: &impl Serialize) -> Result<(), Failure> {
        let session = self.session.as_ref().ok_or_else(|| Failure::broken("no session layer"))?;
        session.insert(key, value).await.map_err(Failure::broken)
    }

    /// Nothing is kept under the key any more.
    pub(crate) async fn forget(&self, key: &str) -> Result<(), Failure> {
        let session = self.session.as_ref().ok_or_else(|| Failure::broken("no session layer"))?;
        session.remove_value(key).await.map(|_| ()).map_err(Failure::broken)
    }

    /// What was kept under a key. What another version wrote and nobody can read is not there.
    pub(crate) async fn noted<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, Failure> {
        let session = self.session.as_ref().ok_or_else(|| Failure::broken("no session layer"))?;
        match session.get(key).await {
            Ok(found) => Ok(found),
            Err(tower_sessions::session::Error::SerdeJson(_)) => Ok(None),
            Err(error) => Err(Failure::broken(error)),
        }
    }

    /// The same page with the number of unread letters in its menu.
    pub(crate) async fn counting(mut self) -> Result<Self, Failure> {
        if let Some(who) = self.who.as_ref().filter(|who| who.is_known()) {
            self.unread = u32::try_from(self.portal.desk.unread(&who.resident()).await?).unwrap_or(u32::MAX);
        }
        Ok(self)
    }

    fn user(&self, who: &Who) -> User {
        // Behind the public door there is no way to the officials' pages.
        let office = self.portal.settings.door != Door::Public;
        let official = self.rights.clone().official(who.person.clone()).filter(|_| office);
        User {
            name: who.person.full_name(),
            counter: official.as_ref().is_some_and(|official| self.portal.desk.serves(official)),
            official: official.is_some(),
            translator: self.rights.translator,
            unread: self.unread,
        }
    }

    /// An address in the page's language: `here("/cases")` is `/et/cases`.
    pub(crate) fn here(&self, path: &str) -> String {
        format!("/{}{path}", self.lang)
    }
}

/// Whom whoever is signed in serves. What another version wrote and nobody can read is nobody's visit.
async fn visit_of(session: &Session, who: Option<&Who>) -> Result<Option<Visit>, Failure> {
    let Some(who) = who.filter(|who| who.is_known()) else { return Ok(None) };
    match session.get::<Visit>(VISIT).await {
        Ok(found) => Ok(found.filter(|visit| visit.is_of(who))),
        Err(tower_sessions::session::Error::SerdeJson(_)) => Ok(None),
        Err(error) => Err(Failure::broken(error)),
    }
}

/// A page as an answer.
pub(crate) fn shown(html: String) -> Response {
    Html(html).into_response()
}
