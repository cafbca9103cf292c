//! The post room: letters are taken, printed, posted, put back; and some come back.

use std::str::FromStr;

use app::{
    components::Tone,
    pages::{self, admin::PostTried},
    papers,
    render::Place,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    desk::{InSack, Returned, SackSettled},
    document::Document,
    people::Official,
};
use jiff::Timestamp;
use serde::Deserialize;
use text::Words;
use uuid::Uuid;

use super::{
    super::{go, paper::printed},
    queues::{in_room, lists},
};
use crate::{
    Failure,
    extract::{Path, Query},
    form::Posted,
    page::Page,
    visitor::ForOfficial,
};

/// Where the page begins, and what was just done.
#[derive(Default, Deserialize)]
pub(crate) struct At {
    after: Option<String>,
    done: Option<String>,
}

type Address = Path<(String, Uuid)>;

impl At {
    fn after(&self) -> Result<Option<(Timestamp, Uuid)>, Failure> {
        let Some(text) = &self.after else { return Ok(None) };
        let (at, id) = text.split_once('.').ok_or(Failure::NotFound)?;
        let at = i64::from_str(at).ok().and_then(|at| Timestamp::from_microsecond(at).ok());
        Ok(Some((at.ok_or(Failure::NotFound)?, id.parse().map_err(|_| Failure::NotFound)?)))
    }

    /// What an address may say is told on top.
    fn told(&self) -> Option<(&'static str, Tone)> {
        match self.done.as_deref()? {
            "posted" => Some(("post-sack-did-post", Tone::Good)),
            "put-back" => Some(("post-sack-did-put-back", Tone::Good)),
            "otherwise" => Some(("post-sack-otherwise", Tone::Warn)),
            "packed" => Some(("post-sack-did-pack", Tone::Good)),
            "nothing" => Some(("post-room-nothing", Tone::Warn)),
            "back" => Some(("post-back-did", Tone::Good)),
            _ => None,
        }
    }
}

pub(crate) async fn show(ForOfficial(page, official): ForOfficial, Query(at): Query<At>) -> Result<Response, Failure> {
    let kept = page.kept().map(|kept| kept.typed());
    let returned = kept.map(|typed| returned(|name| typed.get(name).to_owned())).unwrap_or_default();
    room(&page, &official, &at, PostTried { done: at.told(), returned, wrong: Vec::new() }).await
}

/// Takes letters to be printed.
pub(crate) async fn save(ForOfficial(page, official): ForOfficial, _: Posted) -> Result<Response, Failure> {
    Ok(match page.portal.desk.pack(&official).await? {
        Some(sack) => go(&page, &format!("/admin/post/{sack}?done=packed")),
        None => go(&page, "/admin/post?done=nothing"),
    })
}

pub(crate) async fn came_back(ForOfficial(page, official): ForOfficial, posted: Posted) -> Result<Response, Failure> {
    let returned = returned(|name| posted.get(name).to_owned());
    let wrong = match page.portal.desk.came_back(&official, &returned).await? {
        Ok(_) => return Ok(go(&page, "/admin/post?done=back")),
        Err(wrong) => wrong,
    };
    let again = room(&page, &official, &At::default(), PostTried { done: None, returned, wrong }).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response())
}

async fn room(page: &Page, official: &Official, at: &At, tried: PostTried) -> Result<Response, Failure> {
    let found = page.portal.desk.post_room(official, at.after()?).await?;
    let overview = lists(page, official).await?;
    in_room(page, official, &overview, |room| pages::admin::post_room(page.ctx(Some(Place::Queue)), room, found, tried))
}

pub(crate) async fn sack(
    ForOfficial(page, official): ForOfficial,
    Path((_, id)): Address,
    Query(at): Query<At>,
) -> Result<Response, Failure> {
    let found = page.portal.desk.sack(&official, id).await?;
    let overview = lists(&page, &official).await?;
    in_room(&page, &official, &overview, |room| {
        pages::admin::sack(page.ctx(Some(Place::Queue)), room, found, at.told())
    })
}

/// Printing is a look that each addressee sees.
pub(crate) async fn print(
    ForOfficial(page, official): ForOfficial,
    Path((_, id)): Address,
) -> Result<Response, Failure> {
    let desk = &page.portal.desk;
    let made = desk.sack(&official, id).await?.sack.at;
    let mut letters = Vec::new();
    for letter in desk.print_sack(&official, id).await? {
        let mark = desk.mark_of(&letter.envelope).await?;
        let document = document(&page, &letter);
        letters.push(papers::Enclosed { mark, name: letter.case.owner.full_name(), address: letter.address, document });
    }
    let words = page.catalogue().words(page.lang, None);
    printed(&page, &papers::bundle(&words, letters, made), &format!("letters-{id}")).await
}

/// In the language of its case, whatever whoever prints it reads.
fn document(page: &Page, found: &InSack) -> Document {
    let lang = page.portal.lang(&found.case.language).unwrap_or(page.lang);
    let words: Words = page.catalogue().words_of(lang, &found.service.id, &found.service.bundle);
    match &found.letter {
        Some(letter) => super::super::letters::sealed_document(page, &words, (&found.service, &found.case), letter),
        None => papers::notice(&words, &found.service, &found.case, &found.notice),
    }
}

pub(crate) async fn post(
    ForOfficial(page, official): ForOfficial,
    Path((_, id)): Address,
    _: Posted,
) -> Result<Response, Failure> {
    let settled = page.portal.desk.post_sack(&official, id).await?;
    Ok(told(&page, id, settled, "posted"))
}

pub(crate) async fn put_back(
    ForOfficial(page, official): ForOfficial,
    Path((_, id)): Address,
    _: Posted,
) -> Result<Response, Failure> {
    let settled = page.portal.desk.put_back(&official, id).await?;
    Ok(told(&page, id, settled, "put-back"))
}

fn told(page: &Page, id: Uuid, settled: SackSettled, done: &str) -> Response {
    match settled {
        SackSettled::Done => go(page, &format!("/admin/post?done={done}")),
        SackSettled::Otherwise => go(page, &format!("/admin/post/{id}?done=otherwise")),
    }
}

fn returned(typed: impl Fn(&str) -> String) -> Returned {
    Returned { mark: typed("mark"), why: typed("why") }
}
