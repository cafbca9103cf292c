//! Handlers by noun: each extracts, asks the Desk, renders.

pub(crate) mod acts;
pub(crate) mod admin;
pub(crate) mod cases;
pub(crate) mod check;
pub(crate) mod confirmations;
pub(crate) mod consent;
pub(crate) mod counter;
pub(crate) mod dispute;
pub(crate) mod eligibility;
pub(crate) mod eligible;
pub(crate) mod files;
pub(crate) mod form;
pub(crate) mod health;
pub(crate) mod home;
pub(crate) mod inbox;
pub(crate) mod info;
pub(crate) mod kept;
pub(crate) mod letters;
pub(crate) mod life;
pub(crate) mod looks;
pub(crate) mod offers;
pub(crate) mod paper;
pub(crate) mod post;
pub(crate) mod receipt;
pub(crate) mod renewal;
pub(crate) mod services;
pub(crate) mod sign_in;
pub(crate) mod sign_out;
pub(crate) mod start;
pub(crate) mod stay;
pub(crate) mod step;
pub(crate) mod talk;
pub(crate) mod verify;
pub(crate) mod whom;
pub(crate) mod words;

use axum::response::{IntoResponse, Redirect, Response};
use domain::journey::Place;

use crate::{Failure, extract::Work, page::Page};

/// Goes on with `work` when the browser has left: a register that was asked has been asked, and that is kept.
pub(crate) async fn to_the_end<T: Send + 'static>(
    work: impl Future<Output = T> + Send + 'static,
) -> Result<T, Failure> {
    tokio::spawn(work).await.map_err(|_| Failure::broken("a handler panicked"))
}

/// 303 to an address in the page's language.
pub(crate) fn go(page: &Page, path: &str) -> Response {
    Redirect::to(&page.here(path)).into_response()
}

/// 303 to a place in an application.
pub(crate) fn go_to(page: &Page, work: &Work, place: &Place) -> Response {
    go(page, &format!("{}/{}", work.base(), last(place)))
}

/// The last part of the address of a place in an application.
pub(crate) fn last(place: &Place) -> String {
    match place {
        Place::At(spot) => spot.to_string(),
        Place::Consent(read) => format!("consents/{read}"),
        Place::Check => "check".into(),
        Place::NotEligible => "eligibility".into(),
    }
}
