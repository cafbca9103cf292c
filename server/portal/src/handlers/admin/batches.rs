//! Many cases at once: chosen in a queue, looked through, done.

use app::{
    pages::{self, admin::task_from},
    render::Place,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    desk::{NotBegun, NotPlanned},
    identifiers::Reference,
    people::Official,
};
use uuid::Uuid;

use super::queues::{After, At, shown_queue};
use crate::{
    Failure,
    extract::Path,
    form::Posted,
    handlers::{go, to_the_end},
    page::{Page, shown},
    visitor::ForOfficial,
};

/// What was sent from a queue: a case to take, the wish to tick all, or a task for those that are ticked.
pub(crate) async fn plan(
    ForOfficial(page, official): ForOfficial,
    Path((_, service, queue)): Path<(String, String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let typed = posted.typed();
    let after = Some(posted.get("after").to_owned()).filter(|after| !after.is_empty());
    if !posted.get("take").is_empty() {
        return take(&page, &official, posted.get("take"), At { service, queue, after }).await;
    }
    if posted.get("go") == "all" {
        let more = after.map(|after| format!("&after={after}")).unwrap_or_default();
        return Ok(go(&page, &format!("/admin/queues/{service}/{queue}?select=all{more}")));
    }
    let ticked: Vec<Reference> = typed.all("case").iter().filter_map(|text| text.parse().ok()).collect();
    let wrong = match task_from(posted.get("task")) {
        None if posted.get("task").is_empty() => "hands-no-task",
        None => return Err(Failure::NotAsked),
        Some(task) => match page.portal.desk.plan(&official, (&service, &queue), task, &ticked).await? {
            Ok(id) => return Ok(go(&page, &format!("/admin/batches/{id}"))),
            Err(NotPlanned::TooMany) => "hands-too-many",
            Err(NotPlanned::NothingChosen | NotPlanned::NothingToDistribute) => "hands-nothing-chosen",
        },
    };
    let mut at = After { after, ..After::default() };
    (at.task, at.ticked, at.wrong) = (posted.get("task").to_owned(), ticked, Some(wrong));
    let page = shown_queue(&page, &official, (&service, &queue), at).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// Takes one case and opens it.
async fn take(page: &Page, official: &Official, reference: &str, at: At) -> Result<Response, Failure> {
    let reference: Reference = reference.parse().map_err(|_| Failure::NotFound)?;
    let acted = page.portal.desk.take_case(official, &reference).await?;
    let Some((status, why)) = super::decision::stopped(acted) else {
        return Ok(go(page, &format!("/admin/cases/{reference}?done=take")));
    };
    // Whoever was late goes on in the queue.
    let refused = if let pages::admin::NotDone::Refused(why) = why { why } else { "not-from-here" };
    let after = After { after: at.after, refused: Some(refused), ..After::default() };
    Ok((status, shown_queue(page, official, (&at.service, &at.queue), after).await?).into_response())
}

/// The next one that is free.
pub(crate) async fn next(
    ForOfficial(page, official): ForOfficial,
    Path((_, service, queue)): Path<(String, String, String)>,
    _: Posted,
) -> Result<Response, Failure> {
    Ok(match page.portal.desk.take_next(&official, &service, &queue).await? {
        Some(reference) => go(&page, &format!("/admin/cases/{reference}?done=take")),
        None => go(&page, &format!("/admin/queues/{service}/{queue}?told=none-free")),
    })
}

/// Plans to give out what is free, and what is with those who are away.
pub(crate) async fn distribute(
    ForOfficial(page, official): ForOfficial,
    Path((_, service, queue)): Path<(String, String, String)>,
    _: Posted,
) -> Result<Response, Failure> {
    Ok(match page.portal.desk.plan_distribution(&official, (&service, &queue)).await? {
        Ok(id) => go(&page, &format!("/admin/batches/{id}")),
        Err(_) => go(&page, &format!("/admin/queues/{service}/{queue}?told=nothing-to-distribute")),
    })
}

pub(crate) async fn show(
    ForOfficial(page, official): ForOfficial,
    Path((_, id)): Path<(String, Uuid)>,
) -> Result<Response, Failure> {
    let typed = page.kept().map(|kept| kept.typed().get("reason").to_owned()).unwrap_or_default();
    looked_through(&page, &official, id, (typed, None)).await
}

pub(crate) async fn save(
    ForOfficial(page, official): ForOfficial,
    Path((_, id)): Path<(String, Uuid)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let typed = posted.get("reason").to_owned();
    let (desk, who, why) = (page.portal.desk.clone(), official.clone(), Some(typed.clone()));
    // Whoever closes the browser in the middle finds all of it done.
    let begun = to_the_end(async move { desk.do_batch(&who, id, why).await }).await??;
    let wrong = match begun {
        Ok(()) => return Ok(go(&page, &format!("/admin/batches/{id}"))),
        Err(wrong) => wrong,
    };
    let again = looked_through(&page, &official, id, (typed, Some(wrong))).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response())
}

async fn looked_through(
    page: &Page,
    official: &Official,
    id: Uuid,
    reason: (String, Option<NotBegun>),
) -> Result<Response, Failure> {
    let found = page.portal.desk.batch(official, id).await?;
    let ctx = page.ctx_for(&found.service, Place::Queue);
    Ok(shown(pages::admin::batch(ctx, found, &page.portal.desk.library(), &page.catalogue(), reason)))
}
