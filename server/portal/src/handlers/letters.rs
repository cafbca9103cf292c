//! Letters of the authority: as pages and as files, for the applicant and for officials.

use app::{
    pages, papers,
    render::{PageCtx, Place},
};
use axum::response::Response;
use domain::{
    case::{Case, Letter},
    desk::LetterView,
    document::Document,
    identifiers::Reference,
    service::Service,
};
use text::Words;

use super::{go, paper::printed};
use crate::{
    Failure,
    extract::Path,
    page::{Page, shown},
    visitor::{ForApplicant, ForOfficial},
};

/// Language, reference, number of the letter.
type Address = Path<(String, String, String)>;

pub(crate) async fn show(
    ForApplicant(page, resident): ForApplicant,
    Path((_, reference, number)): Address,
) -> Result<Response, Failure> {
    let (reference, number) = named(&reference, &number)?;
    let found = page.portal.desk.my_letter(&resident, &reference, number).await?;
    Ok(sealed(&page, &found).unwrap_or_else(|| leaf(&page, &found, Place::Cases)))
}

pub(crate) async fn print(
    ForApplicant(page, resident): ForApplicant,
    Path((_, reference, number)): Address,
) -> Result<Response, Failure> {
    let (reference, number) = named(&reference, &number)?;
    let found = page.portal.desk.my_letter(&resident, &reference, number).await?;
    match sealed(&page, &found) {
        Some(elsewhere) => Ok(elsewhere),
        None => printed(&page, &document(&page, &found), &format!("{reference}-{number}")).await,
    }
}

/// Opening it is a look that the resident sees.
pub(crate) async fn show_official(
    ForOfficial(page, official): ForOfficial,
    Path((_, reference, number)): Address,
) -> Result<Response, Failure> {
    let (reference, number) = named(&reference, &number)?;
    let found = page.portal.desk.letter_for(&official, &reference, number).await?;
    Ok(leaf(&page, &found, Place::Queue))
}

pub(crate) async fn print_official(
    ForOfficial(page, official): ForOfficial,
    Path((_, reference, number)): Address,
) -> Result<Response, Failure> {
    let (reference, number) = named(&reference, &number)?;
    let found = page.portal.desk.letter_for(&official, &reference, number).await?;
    printed(&page, &document(&page, &found), &format!("{reference}-{number}")).await
}

fn named(reference: &str, number: &str) -> Result<(Reference, u32), Failure> {
    match (reference.parse(), number.parse()) {
        (Ok(reference), Ok(number)) => Ok((reference, number)),
        _ => Err(Failure::NotFound),
    }
}

/// A letter that serves a document is opened in the inbox, where it is said what that means.
fn sealed(page: &Page, found: &LetterView) -> Option<Response> {
    let notice = found.letter.notice.filter(|_| found.letter.is_sealed())?;
    Some(go(page, &format!("/inbox/{notice}")))
}

fn leaf(page: &Page, found: &LetterView, place: Place) -> Response {
    let room = if place == Place::Queue { "/admin/cases" } else { "/cases" };
    let back = format!("{room}/{}", found.view.case.reference);
    let paper = format!("{back}/letters/{}/paper", found.letter.number);
    // An official acts for nobody.
    let acting = found.view.case.represented.as_ref().filter(|_| place == Place::Cases);
    let ctx = PageCtx { acting: acting.cloned(), ..page.ctx_for(&found.view.service, place) };
    shown(pages::letter(ctx, document(page, found), &back, &paper))
}

fn document(page: &Page, found: &LetterView) -> Document {
    let words = page.ctx_of(&found.view.service).words;
    sealed_document(page, &words, (&found.view.service, &found.view.case), &found.letter)
}

/// The letter in these words, with the code by which anybody can check it.
pub(super) fn sealed_document(
    page: &Page,
    words: &Words,
    (service, case): (&Service, &Case),
    letter: &Letter,
) -> Document {
    let code = page.portal.seals.letter(case, letter);
    let path = format!("/{}/verify?reference={}&code={code}", words.lang(), case.reference);
    let address = page.portal.settings.base_url.join(&path).map(String::from).unwrap_or_default();
    papers::letter(words, service, case, letter, papers::Seal { code, address })
}
