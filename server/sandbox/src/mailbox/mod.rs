//! The mailbox: takes every letter by SMTP, sends none on, and shows them on a page.

mod letters;
mod pages;
mod smtp;

pub(crate) use letters::Letters;
pub(crate) use smtp::receive;

use axum::{Router, routing::get};

pub(crate) fn router(letters: Letters) -> Router {
    Router::new()
        .route("/", get(pages::list))
        .route("/letters/{id}", get(pages::show))
        .route("/letters.json", get(pages::json))
        .route("/sandbox.css", get(crate::page::css))
        .with_state(letters)
}
