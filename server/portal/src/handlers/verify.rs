//! Anybody checks a receipt or a letter by its reference and its code.

use app::{
    pages::{self, Verified},
    papers::letter_title,
};
use axum::response::Response;
use domain::identifiers::Reference;
use serde::Deserialize;

use crate::{
    Failure,
    extract::Query,
    page::{Page, shown},
};

/// What stands on a document. Neither is about a person.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Stands {
    reference: Option<String>,
    code: Option<String>,
}

pub(crate) async fn show(page: Page, Query(stands): Query<Stands>) -> Result<Response, Failure> {
    let asked = stands.reference.is_some() || stands.code.is_some();
    let [reference, code] = [stands.reference, stands.code].map(Option::unwrap_or_default);
    let verified = match (asked, [&reference, &code].into_iter().any(|part| part.trim().is_empty()), reference.parse())
    {
        (false, ..) => Verified::Unasked,
        (true, true, _) => Verified::Incomplete,
        (true, false, Err(_)) => Verified::Unknown,
        (true, false, Ok(reference)) => check(&page, &reference, &code).await?,
    };
    Ok(shown(pages::verify(page.ctx(None), reference, code, verified)))
}

async fn check(page: &Page, reference: &Reference, code: &str) -> Result<Verified, Failure> {
    let desk = &page.portal.desk;
    let Some(case) = desk.filed(reference).await? else { return Ok(Verified::Unknown) };
    let (seals, zone) = (&page.portal.seals, desk.clock().zone());
    let words = page.catalogue().words_of(page.lang, &case.service, &case.bundle);
    let service = words.plain("service");
    if seals.is_receipt(&case, code) {
        return Ok(Verified::Genuine { service, filed: case.submitted_at.to_zoned(zone).date() });
    }
    let letter = case.course.letters.iter().find(|letter| seals.is_letter(&case, letter, code));
    Ok(letter.map_or(Verified::Unknown, |letter| Verified::Letter {
        service,
        title: letter_title(&words, letter, reference.as_str()),
        made: letter.at.to_zoned(zone).date(),
    }))
}
