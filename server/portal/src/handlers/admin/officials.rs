//! Administrators' pages: who may do what, what waits for a second administrator, and the log.

use app::{
    pages::{
        self,
        admin::{OfficialsPage, Wish},
    },
    render::Place,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    desk::{AskedRight, RefusedRight},
    journey::Typed,
    people::Official,
    rights::Turn,
};
use jiff::{Timestamp, civil::Date};
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    Failure,
    extract::{Path, Query},
    form::Posted,
    handlers::go,
    page::{Page, shown},
    visitor::ForOfficial,
};

/// What has just been done, after the redirect that follows it.
#[derive(Deserialize)]
pub(crate) struct After {
    done: Option<String>,
}

/// Where a page of the log begins.
#[derive(Deserialize)]
pub(crate) struct Before {
    before: Option<String>,
}

pub(crate) async fn list(
    ForOfficial(page, official): ForOfficial,
    Query(After { done }): Query<After>,
) -> Result<Response, Failure> {
    let known = ["asked", "disabled", "confirmed", "declined"];
    let done = known.into_iter().find(|word| done.as_deref() == Some(word));
    let wish = page.kept().map(|kept| wish(&kept.typed())).unwrap_or_default();
    all(&page, &official, OfficialsPage { done, wish, refused: None }).await
}

/// Asks for a change of somebody's rights.
pub(crate) async fn save(ForOfficial(page, official): ForOfficial, posted: Posted) -> Result<Response, Failure> {
    let wish = wish(posted.typed());
    let (turn, done) = match turn(posted.get("turn"), &wish) {
        Some(Ok(turn)) => {
            let done = if turn == Turn::Disable { "disabled" } else { "asked" };
            (turn, done)
        }
        Some(Err(refused)) => return stopped(&page, &official, AskedRight::Refused(refused), wish).await,
        // Nobody learns here whether there is such a page.
        None if official.is_administrator() => return Err(Failure::NotAsked),
        None => return Err(Failure::NotFound),
    };
    let roster = page.portal.roster.load_full();
    let asked = page.portal.desk.ask_right(&official, &roster, (&wish.code, &wish.name), turn).await?;
    match asked {
        AskedRight::Done => Ok(go(&page, &format!("/admin/officials?done={done}"))),
        other => stopped(&page, &official, other, wish).await,
    }
}

/// What is settled about a right stands on the page of all of them.
pub(crate) async fn show(
    ForOfficial(page, official): ForOfficial,
    Path((_, _)): Path<(String, Uuid)>,
) -> Result<Response, Failure> {
    if official.is_administrator() { Ok(go(&page, "/admin/officials")) } else { Err(Failure::NotFound) }
}

/// Agrees with what another administrator asked for.
pub(crate) async fn confirm(
    official: ForOfficial,
    Path((_, change)): Path<(String, Uuid)>,
    _: Posted,
) -> Result<Response, Failure> {
    settle(official, change, true).await
}

/// Does not agree, or takes the own wish back.
pub(crate) async fn decline(
    official: ForOfficial,
    Path((_, change)): Path<(String, Uuid)>,
    _: Posted,
) -> Result<Response, Failure> {
    settle(official, change, false).await
}

pub(crate) async fn log(
    ForOfficial(page, official): ForOfficial,
    Query(Before { before }): Query<Before>,
) -> Result<Response, Failure> {
    let before = before.map(|text| parse(&text).ok_or(Failure::NotFound)).transpose()?;
    let (deeds, next) = page.portal.desk.deeds(&official, before).await?;
    let next = next.map(|(at, id)| format!("{}.{id}", at.as_microsecond()));
    Ok(shown(pages::admin::deeds(page.ctx(Some(Place::Queue)), &deeds, next)))
}

async fn settle(ForOfficial(page, official): ForOfficial, change: Uuid, agrees: bool) -> Result<Response, Failure> {
    match page.portal.desk.settle_right(&official, change, agrees).await? {
        AskedRight::Done => {
            let done = if agrees { "confirmed" } else { "declined" };
            Ok(go(&page, &format!("/admin/officials?done={done}")))
        }
        other => stopped(&page, &official, other, Wish::default()).await,
    }
}

async fn stopped(page: &Page, official: &Official, asked: AskedRight, wish: Wish) -> Result<Response, Failure> {
    let (status, refused) = match asked {
        AskedRight::Refused(why @ (RefusedRight::Own | RefusedRight::SamePerson | RefusedRight::Already)) => {
            (StatusCode::CONFLICT, why.word())
        }
        AskedRight::Refused(why) => (StatusCode::UNPROCESSABLE_ENTITY, why.word()),
        AskedRight::Stale | AskedRight::Done => (StatusCode::CONFLICT, "stale"),
    };
    let state = OfficialsPage { done: None, wish, refused: Some(refused) };
    Ok((status, all(page, official, state).await?).into_response())
}

async fn all(page: &Page, official: &Official, state: OfficialsPage) -> Result<Response, Failure> {
    let roster = page.portal.roster.load_full();
    let found = page.portal.desk.officials(official, &roster).await?;
    Ok(shown(pages::admin::officials(page.ctx(Some(Place::Queue)), official, &found, state)))
}

fn wish(typed: &Typed) -> Wish {
    let text = |name: &str| typed.get(name).trim().to_owned();
    let day = |name: &str| ["day", "month", "year"].map(|part| text(&format!("{name}-{part}")));
    Wish {
        code: text("code"),
        name: text("name"),
        role: text("role"),
        unit: text("unit"),
        from: day("from"),
        until: day("until"),
    }
}

/// What is asked for; nothing for a word that is no button of ours.
fn turn(word: &str, wish: &Wish) -> Option<Result<Turn, RefusedRight>> {
    Some(match word {
        "grant" => grant(wish),
        "withdraw" => Ok(Turn::Withdraw { role: wish.role.clone() }),
        "disable" => Ok(Turn::Disable),
        "enable" => Ok(Turn::Enable),
        _ => return None,
    })
}

fn grant(wish: &Wish) -> Result<Turn, RefusedRight> {
    let unit = Some(wish.unit.clone()).filter(|unit| !unit.is_empty());
    Ok(Turn::Grant { role: wish.role.clone(), unit, from: day(&wish.from)?, until: day(&wish.until)? })
}

/// A day in three boxes; none when all are empty.
fn day([day, month, year]: &[String; 3]) -> Result<Option<Date>, RefusedRight> {
    if [day, month, year].iter().all(|part| part.is_empty()) {
        return Ok(None);
    }
    let read = || Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok();
    read().map(Some).ok_or(RefusedRight::NoDays)
}

fn parse(text: &str) -> Option<(Timestamp, Uuid)> {
    let (at, id) = text.split_once('.')?;
    Some((Timestamp::from_microsecond(at.parse().ok()?).ok()?, id.parse().ok()?))
}
