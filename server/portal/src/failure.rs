//! What can go wrong at the door, and the one place that turns it into a page.

use std::{fmt, sync::Arc, time::Duration};

use app::pages::{self, FailurePage, Way};
use axum::{
    extract::{FromRequestParts, MatchedPath, Request, State},
    http::{StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use domain::desk::DeskError;
use text::Lang;

use crate::{Portal, form::Brought, page::Page, routes::forms_of, upload};

/// Nothing here takes so long; registers have shorter time-outs of their own.
const LONGEST_REQUEST: Duration = Duration::from_secs(60);
const LONGEST_UPLOAD: Duration = Duration::from_secs(300);

/// A request that could not be answered with its page.
#[derive(Debug, Clone)]
pub enum Failure {
    /// Not there, or not theirs.
    NotFound,
    /// The page is not theirs any more; with what they had written into its form.
    NotYours(Arc<[String]>),
    /// An official has to sign in more strongly for their pages; holds the page to come back to.
    WeakOffice(String),
    /// Sign in, then come back to this address.
    SignInFirst(String),
    /// The sign-in did not work; holds the word for the reason.
    SignIn(&'static str),
    /// The form was not ours, or is somebody else's.
    Forged,
    /// The form is ours, of a session that is not this one any more; with what it brought.
    Old(Arc<Brought>),
    /// Somebody changed it meanwhile.
    Stale,
    TooLarge,
    Unreadable,
    /// The form has inputs that nobody asked for.
    NotAsked,
    WrongMethod,
    WrongHost,
    /// It took longer than anybody waits.
    Slow,
    /// The press gave no document.
    NoPaper,
    /// The case is the official's own, or about somebody close to them.
    OwnInterest,
    /// The sign-in is too weak for the service.
    WeakSignIn,
    /// The official may not file this for visitors.
    NotAtCounter,
    /// The applicant has to confirm it by their own sign-in, and is served at the counter.
    OwnSignature,
    /// Somebody is served at the counter, and the page is not for that.
    VisitOn,
    /// The person may no longer act for whom they file; holds their name.
    NoMandate(String),
    /// No register can tell whether they may.
    MandateUnknown,
    /// Our own fault: the chain is in the log, the number on the page.
    Broken(Arc<str>),
}

impl Failure {
    /// The last line of defence: what should not happen, with its chain for the log.
    pub(crate) fn broken(error: impl fmt::Display) -> Self {
        Self::Broken(error.to_string().into())
    }

    /// After signing in, a page is shown again; a form is not sent again.
    pub(crate) fn sign_in_first(parts: &Parts) -> Self {
        Self::SignInFirst(page_asked_for(parts))
    }

    /// The same for an official who has signed in, and not well enough.
    pub(crate) fn weak_office(parts: &Parts) -> Self {
        Self::WeakOffice(page_asked_for(parts))
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::NotFound | Self::NotYours(_) => StatusCode::NOT_FOUND,
            Self::SignInFirst(_) => StatusCode::SEE_OTHER,
            Self::SignIn(_) | Self::Unreadable | Self::NotAsked => StatusCode::BAD_REQUEST,
            Self::Forged
            | Self::Old(_)
            | Self::WeakSignIn
            | Self::WeakOffice(_)
            | Self::OwnInterest
            | Self::NoMandate(_)
            | Self::NotAtCounter
            | Self::OwnSignature => StatusCode::FORBIDDEN,
            Self::Stale | Self::VisitOn => StatusCode::CONFLICT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::WrongHost => StatusCode::MISDIRECTED_REQUEST,
            Self::Slow | Self::NoPaper | Self::MandateUnknown => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn kind(&self) -> &'static str {
        match self {
            Self::NotFound | Self::SignInFirst(_) => "not-found",
            Self::SignIn(word) => word,
            Self::NotYours(_) => "not-yours",
            Self::WeakOffice(_) => "weak-office",
            Self::Forged | Self::Old(_) => "forged",
            Self::Stale => "stale",
            Self::TooLarge => "too-large",
            Self::Unreadable => "unreadable",
            Self::NotAsked => "not-asked",
            Self::WrongMethod => "wrong-method",
            Self::WrongHost => "wrong-host",
            Self::Slow => "slow",
            Self::NoPaper => "no-paper",
            Self::WeakSignIn => "weak-sign-in",
            Self::OwnInterest => "own-interest",
            Self::NotAtCounter => "not-at-counter",
            Self::OwnSignature => "own-signature",
            Self::VisitOn => "visit-on",
            Self::NoMandate(_) => "no-mandate",
            Self::MandateUnknown => "mandate-unknown",
            Self::Broken(_) => "broken",
        }
    }

    /// Where a person goes from here.
    fn way(&self, portal: &Portal) -> Way {
        match self {
            Self::SignIn(_) => Way::Page("/sign-in"),
            Self::WrongHost => Way::Address(portal.settings.base_url.to_string()),
            Self::WeakSignIn => Way::SignOut,
            Self::WeakOffice(page) => Way::Address(sign_in_address(page)),
            Self::NotYours(_) => Way::Page("/admin"),
            Self::OwnInterest => Way::Page("/admin"),
            Self::NotAtCounter | Self::OwnSignature | Self::VisitOn => Way::Page("/counter"),
            Self::NoMandate(_) | Self::MandateUnknown => Way::Page("/cases"),
            _ => Way::Page(""),
        }
    }
}

/// The page on which the form stands that goes to `path`, an address of `route`: the page itself, or the one above where
/// an address only takes a form in.
pub(crate) fn page_of<'p>(route: Option<&str>, path: &'p str) -> &'p str {
    let above = |path: &'p str, _| path.rsplit_once('/').map_or(path, |(page, _)| page);
    (0..route.map_or(0, forms_of)).fold(path, above)
}

fn page_asked_for(parts: &Parts) -> String {
    let route = parts.extensions.get::<MatchedPath>().map(MatchedPath::as_str);
    page_of(route, parts.uri.path()).to_owned()
}

/// To sign in, and back to `page`.
pub(crate) fn to_sign_in(lang: Lang, page: &str) -> Response {
    let back: String = url::form_urlencoded::byte_serialize(page.as_bytes()).collect();
    Redirect::to(&format!("/{lang}/sign-in?next={back}")).into_response()
}

/// Where somebody signs in anew for a page, in the language of the page.
fn sign_in_address(page: &str) -> String {
    let lang = page.split('/').nth(1).unwrap_or_default();
    let back: String = url::form_urlencoded::byte_serialize(page.as_bytes()).collect();
    format!("/{lang}/sign-in?next={back}")
}

impl From<DeskError> for Failure {
    fn from(error: DeskError) -> Self {
        match error {
            DeskError::NotFound => Self::NotFound,
            DeskError::Stale => Self::Stale,
            DeskError::NotAsked => Self::NotAsked,
            DeskError::Conflict => Self::OwnInterest,
            DeskError::NotAtCounter => Self::NotAtCounter,
            DeskError::OwnSignature => Self::OwnSignature,
            DeskError::WeakSignIn(_) => Self::WeakSignIn,
            DeskError::NoLongerActs(of) => Self::NoMandate(of.name()),
            DeskError::MandateUnknown => Self::MandateUnknown,
            DeskError::Store(error) => Self::Broken(chain(&error).into()),
            DeskError::Files(error) => Self::Broken(chain(&error).into()),
        }
    }
}

/// An error with all its causes.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        text = format!("{text}: {inner}");
        cause = inner.source();
    }
    text
}

/// The language of a failure whose address has none.
#[derive(Clone)]
pub(crate) struct Speaks(pub(crate) String);

/// Without words yet: [`pages`] puts them on.
impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Turns every failure into a page in the language of its address.
pub(crate) async fn pages(State(portal): State<Arc<Portal>>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let mut asked = parts.clone();
    let response = next.run(Request::from_parts(parts, body)).await;
    let Some(failure) = response.extensions().get::<Failure>().cloned() else { return response };
    let spoken = response.extensions().get::<Speaks>().map(|Speaks(lang)| lang.clone());
    let first = spoken.unwrap_or_else(|| asked.uri.path().split('/').nth(1).unwrap_or_default().to_owned());
    let lang = portal.lang(&first).unwrap_or(Lang::ET);
    if let Failure::SignInFirst(back) = &failure {
        return to_sign_in(lang, back);
    }
    let number = log(&failure);
    if !asked.uri.path().starts_with(&format!("/{lang}")) {
        asked.uri = format!("/{lang}").parse().unwrap_or_default();
    }
    // When not even the session can be read, the page is shown to nobody in particular.
    let page = match Page::from_request_parts(&mut asked, &portal).await {
        Ok(page) => page,
        Err(_) => Page::for_nobody(Arc::clone(&portal), lang, asked.uri.path()),
    };
    let written = if let Failure::NotYours(written) = &failure { written.to_vec() } else { Vec::new() };
    let way = match &failure {
        Failure::Forged | Failure::Old(_) => {
            let route = asked.extensions.get::<MatchedPath>().map(MatchedPath::as_str);
            Way::Address(page_of(route, asked.uri.path()).to_owned())
        }
        _ => failure.way(&portal),
    };
    let name = if let Failure::NoMandate(name) = &failure { Some(name.clone()) } else { None };
    let html = pages::failure(page.ctx(None), FailurePage { kind: failure.kind(), number, name, way, written });
    let cookies: Vec<_> = response.headers().get_all(header::SET_COOKIE).iter().cloned().collect();
    let mut page = (failure.status(), axum::response::Html(html)).into_response();
    for cookie in cookies {
        page.headers_mut().append(header::SET_COOKIE, cookie);
    }
    page
}

/// Our own faults get a number; others are told to nobody.
fn log(failure: &Failure) -> Option<String> {
    let Failure::Broken(why) = failure else { return None };
    let mut bytes = [0; 4];
    let _ = getrandom::fill(&mut bytes);
    let number = format!("{:08X}", u32::from_be_bytes(bytes));
    tracing::error!(number, %why, "a request could not be answered");
    Some(number)
}

/// Gives up on a request that takes too long, inside [`pages`] so that the answer has words.
pub(crate) async fn in_time(request: Request, next: Next) -> Response {
    // A photo from a telephone on a slow line takes its time.
    let longest = if upload::is_upload(request.headers()) { LONGEST_UPLOAD } else { LONGEST_REQUEST };
    match tokio::time::timeout(longest, next.run(request)).await {
        Ok(response) => response,
        Err(_) => {
            tracing::warn!("a request took too long and was given up");
            Failure::Slow.into_response()
        }
    }
}

/// A handler fell over; the page says what it says for our other faults.
pub(crate) fn panicked() -> Response {
    Failure::broken("a handler panicked").into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_stands_on_its_page_and_a_step_may_have_any_name() {
        let decision = Some("/{lang}/admin/cases/{reference}/decision");
        assert_eq!(page_of(decision, "/en/admin/cases/PP-1/decision"), "/en/admin/cases/PP-1");
        assert_eq!(page_of(Some("/{lang}/offers/{offer}/refusal"), "/et/offers/7/refusal"), "/et/offers/7");
        let struck = Some("/{lang}/admin/cases/{reference}/notes/{note}");
        assert_eq!(page_of(struck, "/en/admin/cases/PP-1/notes/7"), "/en/admin/cases/PP-1");
        assert_eq!(
            page_of(Some("/{lang}/{service}/{step}"), "/en/parking-permit/decision"),
            "/en/parking-permit/decision"
        );
        assert_eq!(page_of(None, "/en/offers/7/refusal"), "/en/offers/7/refusal");
    }
}
