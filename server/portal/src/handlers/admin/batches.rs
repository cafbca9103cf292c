//! Many cases at once: chosen in a queue, looked through, done.

use std::collections::BTreeSet;

use app::{
    pages::{
        self,
        admin::{QueueState, task_from},
    },
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
    view::ListOf,
};
use uuid::Uuid;

use super::{
    queues::{At, everybodys},
    views,
};
use crate::{
    Failure,
    extract::Path,
    form::Posted,
    handlers::{go, to_the_end},
    page::{Page, shown},
    visitor::ForOfficial,
};

/// The page from which a form was sent: of a queue, or of a view of it.
struct Source {
    service: String,
    queue: String,
    view: Option<Uuid>,
    at: At,
}

impl Source {
    fn of((_, service, queue): (String, String, String), posted: &Posted) -> Result<Self, Failure> {
        let some = |name| Some(posted.get(name).to_owned()).filter(|text| !text.is_empty());
        let at = At { after: some("after"), sort: some("sort"), ..At::default() };
        // Only what a page has in its own address is put into another.
        at.after()?;
        at.sort()?;
        Ok(Self { service, queue, view: posted.get("view").parse().ok(), at })
    }

    fn queue(&self) -> (&str, &str) {
        (&self.service, &self.queue)
    }

    /// The way back to it, with this said in its address.
    fn with(&self, name: &str, value: &str) -> String {
        let page = match self.view {
            Some(id) => format!("/admin/views/{id}"),
            None => format!("/admin/queues/{}/{}", self.service, self.queue),
        };
        let all = self.at.pairs().into_iter().chain([(name.to_owned(), value.to_owned())]);
        let all: Vec<String> = all.map(|(name, value)| format!("{name}={value}")).collect();
        format!("{page}?{}", all.join("&"))
    }

    /// The page again, with what was wrong.
    async fn shown(&self, page: &Page, official: &Official, state: QueueState) -> Result<Response, Failure> {
        let state = QueueState { at: self.at.pairs(), ..state };
        if let Some(id) = self.view {
            return views::shown(page, official, id, &self.at, state).await;
        }
        let of = ListOf::Queue { service: self.service.clone(), queue: self.queue.clone() };
        everybodys(page, official, of, &self.at, state).await
    }
}

/// What was sent from a queue: a case to take, the wish to tick all, or a task for those that are ticked.
pub(crate) async fn plan(
    ForOfficial(page, official): ForOfficial,
    Path(queue): Path<(String, String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let (typed, source) = (posted.typed(), Source::of(queue, &posted)?);
    if !posted.get("take").is_empty() {
        return take(&page, &official, posted.get("take"), &source).await;
    }
    if posted.get("go") == "all" {
        return Ok(go(&page, &source.with("select", "all")));
    }
    let ticked: BTreeSet<Reference> = typed.all("case").iter().filter_map(|text| text.parse().ok()).collect();
    let chosen: Vec<Reference> = ticked.iter().cloned().collect();
    let wrong = match task_from(posted.get("task")) {
        None if posted.get("task").is_empty() => "hands-no-task",
        None => return Err(Failure::NotAsked),
        Some(task) => match page.portal.desk.plan(&official, source.queue(), task, &chosen).await? {
            Ok(id) => return Ok(go(&page, &format!("/admin/batches/{id}"))),
            Err(NotPlanned::TooMany) => "hands-too-many",
            Err(NotPlanned::NothingChosen | NotPlanned::NothingToDistribute) => "hands-nothing-chosen",
        },
    };
    let task = posted.get("task").to_owned();
    let state = QueueState { task, ticked, wrong: Some(wrong), ..QueueState::default() };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, source.shown(&page, &official, state).await?).into_response())
}

/// Takes one case and opens it.
async fn take(page: &Page, official: &Official, reference: &str, source: &Source) -> Result<Response, Failure> {
    let reference: Reference = reference.parse().map_err(|_| Failure::NotFound)?;
    let acted = page.portal.desk.take_case(official, &reference).await?;
    let Some((status, why)) = super::decision::stopped(acted) else {
        return Ok(go(page, &format!("/admin/cases/{reference}?done=take")));
    };
    // Whoever was late goes on in the queue.
    let refused = if let pages::admin::NotDone::Refused(why) = why { why } else { "not-from-here" };
    let state = QueueState { refused: Some(refused), ..QueueState::default() };
    Ok((status, source.shown(page, official, state).await?).into_response())
}

/// The next one that is free.
pub(crate) async fn next(
    ForOfficial(page, official): ForOfficial,
    Path(queue): Path<(String, String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let source = Source::of(queue, &posted)?;
    Ok(match page.portal.desk.take_next(&official, &source.service, &source.queue).await? {
        Some(reference) => go(&page, &format!("/admin/cases/{reference}?done=take")),
        None => go(&page, &source.with("told", "none-free")),
    })
}

/// Plans to give out what is free, and what is with those who are away.
pub(crate) async fn distribute(
    ForOfficial(page, official): ForOfficial,
    Path(queue): Path<(String, String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let source = Source::of(queue, &posted)?;
    Ok(match page.portal.desk.plan_distribution(&official, source.queue()).await? {
        Ok(id) => go(&page, &format!("/admin/batches/{id}")),
        Err(_) => go(&page, &source.with("told", "nothing-to-distribute")),
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
