//! Anybody checks a receipt by its reference and its code.

use app::pages::{self, Verified};
use axum::response::Response;
use domain::identifiers::Reference;
use serde::Deserialize;

use crate::{
    Failure,
    extract::Query,
    page::{Page, shown},
    seal,
};

/// What stands on a receipt. Neither is about a person.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Stands {
    reference: String,
    code: String,
}

pub(crate) async fn show(page: Page, Query(stands): Query<Stands>) -> Result<Response, Failure> {
    let verified = match (stands.reference.is_empty() && stands.code.is_empty(), stands.reference.parse()) {
        (true, _) => Verified::Unasked,
        (false, Err(_)) => Verified::Unknown,
        (false, Ok(reference)) => check(&page, &reference, &stands.code).await?,
    };
    Ok(shown(pages::verify(page.ctx(None), stands.reference, stands.code, verified)))
}

async fn check(page: &Page, reference: &Reference, code: &str) -> Result<Verified, Failure> {
    let desk = &page.portal.desk;
    let Some(case) = desk.filed(reference).await?.filter(|case| seal::fits(&page.portal.key, case, code)) else {
        return Ok(Verified::Unknown);
    };
    let words = page.catalogue().words(page.lang, Some(&case.service));
    let filed = case.submitted_at.to_zoned(desk.clock().zone()).date();
    Ok(Verified::Genuine { service: words.plain("service"), filed })
}
