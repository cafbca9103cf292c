//! Questions to other units: an official asks and takes back; those who are asked see their list, look and answer.

use app::{
    pages::{
        self,
        admin::{NotFiled, Slipped},
    },
    render::Place,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{journey::Typed, people::Official};
use serde::Deserialize;
use uuid::Uuid;

use super::beside::{filed, named, not_filed};
use crate::{
    Failure,
    extract::{Path, Query},
    form::Posted,
    handlers::{files::handed_over, go},
    page::{Page, shown},
    visitor::ForOfficial,
};

/// Whether an answer has just been given.
#[derive(Deserialize)]
pub(crate) struct After {
    done: Option<String>,
}

pub(crate) async fn save(
    ForOfficial(page, official): ForOfficial,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let reference = named(&reference)?;
    let version = posted.get("version").parse().map_err(|_| Failure::Unreadable)?;
    let slip = posted.get("slip").parse().map_err(|_| Failure::Unreadable)?;
    let asked = (slip, posted.get("task"), posted.get("text"));
    let outcome = page.portal.desk.give_task(&official, &reference, version, asked).await?;
    filed(&page, (&official, &reference), posted.typed(), outcome).await
}

pub(crate) async fn withdraw(
    ForOfficial(page, official): ForOfficial,
    Path((_, reference, task)): Path<(String, String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let (reference, task) = (named(&reference)?, id(&task)?);
    let outcome = page.portal.desk.withdraw_task(&official, &reference, task).await?;
    filed(&page, (&official, &reference), posted.typed(), outcome).await
}

pub(crate) async fn list(
    ForOfficial(page, official): ForOfficial,
    Query(After { done }): Query<After>,
) -> Result<Response, Failure> {
    let found = page.portal.desk.tasks(&official).await?.ok_or(Failure::NotFound)?;
    Ok(shown(pages::admin::tasks(page.ctx(Some(Place::Queue)), found, &page.catalogue(), done.is_some())))
}

/// Every time it is shown, the look is recorded.
pub(crate) async fn show(
    ForOfficial(page, official): ForOfficial,
    Path((_, task)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let typed = page.kept().map(|kept| kept.typed());
    let slipped = typed.map(|typed| Slipped { typed, why: NotFiled::NotSent });
    one(&page, &official, id(&task)?, slipped).await
}

pub(crate) async fn answer(
    ForOfficial(page, official): ForOfficial,
    Path((_, task)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let task = id(&task)?;
    let says = match posted.get("says") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    match not_filed(page.portal.desk.answer_task(&official, task, (says, posted.get("text"))).await?) {
        None => Ok(go(&page, "/admin/tasks?done=yes")),
        Some((status, why)) => again(&page, &official, task, posted.typed(), (status, why)).await,
    }
}

/// A file among what the reader may see: a look like the page itself.
pub(crate) async fn file(
    ForOfficial(page, official): ForOfficial,
    Path((_, task, file)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    Ok(handed_over(page.portal.desk.file_of_task(&official, id(&task)?, id(&file)?).await?))
}

async fn again(
    page: &Page,
    official: &Official,
    task: Uuid,
    typed: &Typed,
    (status, why): (StatusCode, NotFiled),
) -> Result<Response, Failure> {
    let slipped = Slipped { typed: typed.clone(), why };
    Ok((status, one(page, official, task, Some(slipped)).await?).into_response())
}

async fn one(page: &Page, official: &Official, task: Uuid, slipped: Option<Slipped>) -> Result<Response, Failure> {
    let found = page.portal.desk.open_task(official, task).await?;
    Ok(shown(pages::admin::task(page.ctx_for(&found.service, Place::Queue), found, slipped)))
}

fn id(text: &str) -> Result<Uuid, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}
