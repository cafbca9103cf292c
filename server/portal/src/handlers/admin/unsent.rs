//! The letter of an act before it is done: shown as the applicant would get it, with nothing saved.

use app::{
    pages::{
        self,
        admin::{CasePage, NotDone, Tried},
    },
    papers,
    render::Place,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{case::Said, desk::Previewed, document::Block, identifiers::Reference, people::Official};

use super::{
    cases::desk,
    decision::{not_done, tried},
};
use crate::{
    Failure,
    form::Posted,
    page::{Page, shown},
};

pub(super) async fn show(
    page: &Page,
    official: &Official,
    reference: &Reference,
    (posted, version): (&Posted, i64),
    said: Said,
) -> Result<Response, Failure> {
    let action = posted.get("preview");
    let found = match page.portal.desk.preview(official, reference, action, version, said).await? {
        Previewed::Letter(found) => found,
        Previewed::Stale => {
            return again(page, official, reference, posted, (StatusCode::CONFLICT, NotDone::Refused("stale"))).await;
        }
        Previewed::Refused(refused) => return again(page, official, reference, posted, not_done(refused)).await,
    };
    let (service, case) = (&found.view.service, &found.view.case);
    let lang = page.portal.lang(&case.language).unwrap_or(page.lang);
    let words = page.catalogue().words_of(lang, &service.id, &service.bundle);
    let seal = papers::Seal { code: String::new(), address: String::new() };
    let mut document = papers::letter(&words, service, case, &found.letter, seal);
    // The code by which it is checked is made with it.
    document.blocks.retain(|block| !matches!(block, Block::Code { .. } | Block::SmallPrint(_)));
    let buttons = ["preview", "action", "back"];
    let kept = posted.without(&buttons);
    let typed = kept.names().flat_map(|name| kept.all(name).iter().map(move |text| (name.to_owned(), text.clone())));
    let seconded = service.action(action).is_some_and(|action| action.second.is_some());
    let ctx = page.ctx_for(service, Place::Queue);
    let about = (reference.as_str(), action);
    Ok(shown(pages::admin::unsent(ctx, document, about, typed.collect(), seconded)))
}

async fn again(
    page: &Page,
    official: &Official,
    reference: &Reference,
    posted: &Posted,
    (status, why): (StatusCode, NotDone),
) -> Result<Response, Failure> {
    let tried = Tried { action: posted.get("preview").to_owned(), ..tried(posted.typed(), why) };
    let state = CasePage { tried: Some(tried), ..CasePage::default() };
    Ok((status, desk(page, official, reference, state).await?).into_response())
}
