//! Who is away when.

use app::{
    components::DateParts,
    pages::{self, admin::DaysPage},
    render::Place,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{journey::Typed, office::NotAway, people::Official};
use jiff::civil::Date;
use serde::Deserialize;
use uuid::Uuid;

use super::queues::{in_room, lists};
use crate::{
    Failure,
    extract::{Path, Query},
    form::Posted,
    handlers::go,
    page::Page,
    visitor::ForOfficial,
};

#[derive(Deserialize)]
pub(crate) struct After {
    saved: Option<String>,
}

pub(crate) async fn show(
    ForOfficial(page, official): ForOfficial,
    Query(After { saved }): Query<After>,
) -> Result<Response, Failure> {
    let mut state = page.kept().map(|kept| written(&kept.typed())).unwrap_or_default();
    state.saved = saved.is_some();
    days(&page, &official, state).await
}

pub(crate) async fn save(ForOfficial(page, official): ForOfficial, posted: Posted) -> Result<Response, Failure> {
    let mut state = written(posted.typed());
    let who = match state.who.as_str() {
        "" | "me" => None,
        id => Some(id.parse().map_err(|_| Failure::Unreadable)?),
    };
    let wrong = match (date(&state.first), date(&state.last)) {
        (None, _) => ("first", "hands-away-date"),
        (_, None) => ("last", "hands-away-date"),
        (Some(first), Some(last)) => match page.portal.desk.go_away(&official, who, first, last).await? {
            Ok(()) => return Ok(go(&page, "/admin/absences?saved=1")),
            Err(NotAway::EndsBeforeItBegins) => ("last", "hands-away-order"),
            Err(NotAway::Past) => ("last", "hands-away-past"),
            Err(NotAway::TooLong) => ("last", "hands-away-long"),
            Err(NotAway::Known) => ("first", "hands-away-known"),
        },
    };
    state.wrong = Some(wrong);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, days(&page, &official, state).await?).into_response())
}

/// An absence is none any more.
pub(crate) async fn end(
    ForOfficial(page, official): ForOfficial,
    Path((_, id)): Path<(String, Uuid)>,
    _: Posted,
) -> Result<Response, Failure> {
    page.portal.desk.come_back(&official, id).await?;
    Ok(go(&page, "/admin/absences?saved=1"))
}

async fn days(page: &Page, official: &Official, state: DaysPage) -> Result<Response, Failure> {
    let (found, overview) = (page.portal.desk.days(official).await?, lists(page, official).await?);
    let ctx = page.ctx(Some(Place::Queue));
    in_room(page, official, &overview, |room| pages::admin::days(ctx, room, &found, state))
}

fn written(typed: &Typed) -> DaysPage {
    let parts = |name: &str| {
        let part = |part: &str| typed.get(&format!("{name}-{part}")).to_owned();
        DateParts { day: part("day"), month: part("month"), year: part("year"), wrong: [false; 3] }
    };
    DaysPage { who: typed.get("who").to_owned(), first: parts("first"), last: parts("last"), ..DaysPage::default() }
}

fn date(parts: &DateParts) -> Option<Date> {
    let year = parts.year.trim().parse().ok().filter(|year| (2000..=2200).contains(year))?;
    Date::new(year, parts.month.trim().parse().ok()?, parts.day.trim().parse().ok()?).ok()
}
