//! What was typed on a page whose session was over when it was sent: kept for whoever the page was made for, in the
//! browser that sent it, until they have come back to the page.
//!
//! Nothing is kept without a token of ours, and only one form for each session that there was.

use std::sync::Arc;

use axum::{
    body::{self, Body},
    extract::{MatchedPath, Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use domain::journey::Typed;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use text::Lang;
use time::OffsetDateTime;
use tower_sessions::{
    Session, SessionStore,
    session::{Id, Record},
};

use crate::{
    Door, Failure, Portal,
    doors::is_office,
    failure::{page_of, to_sign_in},
    form::{Brought, MOST_FIELDS},
    handlers::stay,
    session::{self, Who},
    token::{self, Issued, Owner},
    upload,
};

/// So long a form waits for somebody who has to sign in to see it.
const LIFE: SignedDuration = SignedDuration::from_hours(1);
/// So long it waits for somebody who has not signed in, and whom nobody can tell from the next one at the same browser.
const LIFE_OF_A_VISIT: SignedDuration = SignedDuration::from_mins(10);
/// More than any form without files.
const LARGEST: usize = 256 * 1024;
/// Where it stands in its record.
const FORM: &str = "form";

/// The form, as it waits.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Kept {
    owner: Owner,
    /// The page on which it was filled in.
    page: String,
    pub(crate) why: Why,
    /// Whether it brought files, which are not kept.
    pub(crate) files: bool,
    fields: Vec<(String, String)>,
    /// Whether somebody who has not signed in has said that it is theirs.
    #[serde(default)]
    claimed: bool,
}

/// Why a form was not taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Why {
    /// Nobody was signed in any more.
    Over,
    /// The person has signed in anew since the page was made.
    Anew,
}

/// What a page is told of a form that waited.
#[derive(Debug, Clone)]
pub(crate) enum Waited {
    /// Here it is.
    Here(Arc<Kept>),
    /// Here it is, if it is theirs: somebody who has not signed in is asked before anything of it is shown.
    Whose,
    /// It waits for another page of this service, which has to be begun again.
    Elsewhere,
}

impl Kept {
    pub(crate) fn typed(&self) -> Typed {
        self.fields.iter().cloned().collect()
    }

    /// Whether the one who sees it has only said that it is theirs.
    pub(crate) fn is_claimed(&self) -> bool {
        self.claimed
    }

    /// Whether the person has typed anything, beside what their page had put into the form.
    pub(crate) fn is_filled(&self) -> bool {
        let own = [
            "version", "draft", "seen", "advised", "action", "next", "later", "enter", "search", "form", "slip", "task",
        ];
        self.fields.iter().any(|(name, text)| !own.contains(&name.as_str()) && !text.trim().is_empty())
    }
}

/// Where forms wait: beside the sessions, under a secret id that only one browser has.
#[derive(Clone)]
pub(crate) struct Shelf {
    pub(crate) portal: Arc<Portal>,
    pub(crate) store: Arc<dyn SessionStore>,
}

/// Keeps a form that its session did not outlive, and gives it back to its page.
pub(crate) async fn forms(State(shelf): State<Shelf>, request: Request, next: Next) -> Response {
    match *request.method() {
        Method::GET => shelf.give_back(request, next).await,
        Method::POST => shelf.take_in(request, next).await,
        _ => next.run(request).await,
    }
}

impl Shelf {
    fn now(&self) -> Timestamp {
        self.portal.clock.now()
    }

    async fn who(&self, session: Option<Session>) -> Result<Option<Who>, Failure> {
        let Some(session) = session else { return Ok(None) };
        session::who(&session, &self.portal, self.now()).await
    }

    async fn take_in(&self, mut request: Request, next: Next) -> Response {
        request.extensions_mut().insert(self.clone());
        let who = match self.who(request.extensions().get().cloned()).await {
            Ok(who) => who,
            Err(failure) => return failure.into_response(),
        };
        let path = request.uri().path().to_owned();
        let route = request.extensions().get::<MatchedPath>().cloned();
        // Whoever is not signed in is sent away before anything is read: it is read first.
        // An official whose right is gone when they send a form is told so, and gets what they had written.
        let office = is_office(&path) && !upload::is_upload(request.headers());
        let (request, ahead) = match who {
            Some(_) if office => match self.read(request).await {
                Ok(read) => read,
                Err(failure) => return failure.into_response(),
            },
            None => match self.read(request).await {
                Ok(read) => read,
                Err(failure) => return failure.into_response(),
            },
            Some(_) => (request, None),
        };
        let response = next.run(request).await;
        let brought = match response.extensions().get::<Failure>() {
            Some(Failure::Old(brought)) => Some(brought.as_ref().clone()),
            Some(Failure::SignInFirst(_)) if who.is_none() => ahead,
            Some(Failure::NotFound) if who.is_some() => {
                let ours = ahead.filter(|brought| token::read(&self.portal.key, brought.token(), self.now()).is_some());
                return ours.map_or(response, |brought| Failure::NotYours(brought.written().into()).into_response());
            }
            _ => None,
        };
        let Some(brought) = brought else { return response };
        let issued = token::read(&self.portal.key, brought.token(), self.now());
        match issued.filter(|issued| !issued.owner.is_nobody(&self.portal.key)) {
            Some(issued) => {
                let fields = &brought.fields;
                let page = stay::page_of(&path, fields);
                let page = page.unwrap_or_else(|| page_of(route.as_ref().map(MatchedPath::as_str), &path).to_owned());
                let kept = self.keep((&path, page), who.as_ref(), issued, brought).await;
                kept.unwrap_or_else(IntoResponse::into_response)
            }
            None => response,
        }
    }

    /// What a form without a session brings; the request goes on with it.
    async fn read(&self, request: Request) -> Result<(Request, Option<Brought>), Failure> {
        let (parts, body) = request.into_parts();
        if upload::is_upload(&parts.headers) {
            let request = Request::from_parts(parts.clone(), body);
            let brought = upload::texts(&self.portal, request).await?;
            return Ok((Request::from_parts(parts, Body::empty()), brought));
        }
        let bytes = body::to_bytes(body, LARGEST).await.map_err(|_| Failure::TooLarge)?;
        let fields: Vec<_> = url::form_urlencoded::parse(&bytes)
            .into_owned()
            // As where forms are taken in: boxes beside answers that are left empty say nothing.
            .filter(|(name, text)| !(name.starts_with("mark/") && text.is_empty()))
            .take(MOST_FIELDS + 1)
            .collect();
        if fields.len() > MOST_FIELDS {
            return Err(Failure::TooLarge);
        }
        Ok((Request::from_parts(parts, Body::from(bytes)), Some(Brought { fields, files: false })))
    }

    /// Keeps the form and sends its owner to where they get it back.
    async fn keep(
        &self,
        (path, page): (&str, String),
        who: Option<&Who>,
        issued: Issued,
        brought: Brought,
    ) -> Result<Response, Failure> {
        let portal = &self.portal;
        let files = brought.files;
        let fields = brought.into_fields();
        let why = if who.is_some() { Why::Anew } else { Why::Over };
        let same = who.is_none_or(|who| who.owner(portal) == issued.owner);
        let visits = issued.owner.is_visitor(&portal.key);
        let kept = Kept { owner: issued.owner, page: page.clone(), why, files, fields, claimed: false };
        let tag = portal.key.tag("kept", &[&issued.session]);
        // Under an id that follows from the session, so that a form sent a thousand times is kept once.
        let id = Id(i128::from_le_bytes(std::array::from_fn(|at| tag[at])));
        let until = self.now() + if visits { LIFE_OF_A_VISIT } else { LIFE };
        self.store(id, &kept, OffsetDateTime::from_unix_timestamp(until.as_second()).map_err(Failure::broken)?).await?;
        let lang = path.split('/').nth(1).and_then(|code| portal.lang(code)).unwrap_or(Lang::ET);
        let mut response = match who {
            // Somebody else has signed in meanwhile: the form waits for its owner, and this person sees nothing of it.
            Some(_) if !same => Failure::Forged.into_response(),
            Some(_) => Redirect::to(&page).into_response(),
            None if visits => match self.start_of(&page) {
                Some(start) => Redirect::to(&start).into_response(),
                None => to_sign_in(lang, &page),
            },
            None => to_sign_in(lang, &page),
        };
        // A visitor's goes when the browser is closed.
        let age = (!visits).then_some(LIFE.as_secs());
        response.headers_mut().append(header::SET_COOKIE, self.cookie(&id.to_string(), age));
        Ok(response)
    }

    /// Where a visitor begins the service again on one of whose pages they were.
    fn start_of(&self, page: &str) -> Option<String> {
        let mut parts = page.split('/').skip(1);
        let (lang, service) = (parts.next()?, parts.next()?);
        let service = self.portal.desk.in_force(service).filter(|service| service.login.is_none())?;
        Some(format!("/{lang}/{}", service.id))
    }

    async fn store(&self, id: Id, kept: &Kept, expiry_date: OffsetDateTime) -> Result<(), Failure> {
        let form = serde_json::to_value(kept).map_err(Failure::broken)?;
        let mut record = Record { id, data: [(FORM.to_owned(), form)].into(), expiry_date };
        self.store.delete(&id).await.map_err(Failure::broken)?;
        self.store.create(&mut record).await.map_err(Failure::broken)
    }

    async fn give_back(&self, mut request: Request, next: Next) -> Response {
        let Some(id) = self.id(request.headers()) else { return next.run(request).await };
        let who = match self.who(request.extensions().get().cloned()).await {
            Ok(who) => who,
            Err(failure) => return failure.into_response(),
        };
        let kept = match self.load(&id).await {
            Ok(kept) => kept,
            Err(failure) => return failure.into_response(),
        };
        let path = request.uri().path().to_owned();
        let waited = kept.as_ref().and_then(|kept| self.waited(kept, &path, who.as_ref()));
        let here = matches!(waited, Some(Waited::Here(_)));
        if let Some(waited) = waited {
            request.extensions_mut().insert(waited);
        }
        let mut response = next.run(request).await;
        let shown = here && [StatusCode::OK, StatusCode::UNPROCESSABLE_ENTITY].contains(&response.status());
        if shown && let Err(error) = self.store.delete(&id).await {
            return Failure::broken(error).into_response();
        }
        if shown || kept.is_none() {
            response.headers_mut().append(header::SET_COOKIE, self.cookie("", Some(0)));
        }
        response
    }

    /// From now on the form is shown on its page: whoever sits at the browser has said that it is theirs.
    pub(crate) async fn claim(&self, headers: &HeaderMap) -> Result<(), Failure> {
        let Some(id) = self.id(headers) else { return Ok(()) };
        let Some(record) = self.store.load(&id).await.map_err(Failure::broken)? else { return Ok(()) };
        let until = record.expiry_date;
        match read(record) {
            Some(kept) => self.store(id, &Kept { claimed: true, ..kept }, until).await,
            None => Ok(()),
        }
    }

    /// The form is gone.
    pub(crate) async fn throw_away(&self, headers: &HeaderMap, response: &mut Response) -> Result<(), Failure> {
        if let Some(id) = self.id(headers) {
            self.store.delete(&id).await.map_err(Failure::broken)?;
        }
        response.headers_mut().append(header::SET_COOKIE, self.cookie("", Some(0)));
        Ok(())
    }

    /// Whether the page at `path` is the one, and shown to the one.
    fn waited(&self, kept: &Kept, path: &str, who: Option<&Who>) -> Option<Waited> {
        if kept.page == path && who.map(|who| who.owner(&self.portal)) == Some(kept.owner) {
            let told = !kept.owner.is_visitor(&self.portal.key) || kept.claimed || !kept.is_filled();
            return Some(if told { Waited::Here(Arc::new(kept.clone())) } else { Waited::Whose });
        }
        let visits = kept.owner.is_visitor(&self.portal.key) && who.is_none_or(|who| !who.is_known());
        let below = kept.page.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'));
        (visits && below && self.start_of(&kept.page).as_deref() == Some(path)).then_some(Waited::Elsewhere)
    }

    async fn load(&self, id: &Id) -> Result<Option<Kept>, Failure> {
        Ok(self.store.load(id).await.map_err(Failure::broken)?.and_then(read))
    }

    fn name(&self) -> &'static str {
        match (self.portal.settings.door, self.portal.is_https()) {
            (Door::Office, true) => "__Host-kept-office",
            (Door::Office, false) => "kept-office",
            (_, true) => "__Host-kept",
            (_, false) => "kept",
        }
    }

    fn id(&self, headers: &HeaderMap) -> Option<Id> {
        let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
        let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(name, _)| *name == self.name())?.1.parse().ok()
    }

    /// Without an age it goes with the browser.
    fn cookie(&self, value: &str, age: Option<i64>) -> HeaderValue {
        let secure = if self.portal.is_https() { "; Secure" } else { "" };
        let age = age.map(|age| format!("; Max-Age={age}")).unwrap_or_default();
        let text = format!("{}={value}; Path=/; HttpOnly; SameSite=Lax{age}{secure}", self.name());
        HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""))
    }
}

/// Written by another version: what cannot be read is not there.
fn read(mut record: Record) -> Option<Kept> {
    record.data.remove(FORM).and_then(|form| serde_json::from_value(form).ok())
}
