//! Who looked at a resident's data: here, and in the registers; and asking why.

use std::sync::Arc;

use app::{
    pages::{self, LooksPage, chosen},
    render::Place,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    desk::{AskedWhy, DeskError, LookQuery, Since},
    event::By,
};
use jiff::Timestamp;
use serde::Deserialize;
use uuid::Uuid;

use super::{start, to_the_end};
use crate::{
    Failure,
    extract::{Query, Work},
    form::Posted,
    page::shown,
    visitor::ForResident,
};

/// What the address narrows the page down to.
#[derive(Deserialize)]
pub(crate) struct Narrowed {
    by: Option<String>,
    since: Option<String>,
    /// Where the page before ended: microseconds and id of its last look.
    before: Option<String>,
}

pub(crate) async fn show(
    ForResident(page, resident): ForResident,
    Query(narrowed): Query<Narrowed>,
) -> Result<Response, Failure> {
    let query = narrowed.read().ok_or(Failure::NotFound)?;
    let desk = Arc::clone(&page.portal.desk);
    let found = {
        let resident = resident.clone();
        to_the_end(async move { desk.looks(&resident, query).await }).await??
    };
    let (desk, catalogue) = (&page.portal.desk, page.catalogue());
    let of = LooksPage {
        own: &resident.person.code,
        query,
        found: &found,
        library: &desk.library(),
        catalogue: &catalogue,
        asks: desk.asks_why().is_some(),
        registers: !desk.trackers().is_empty(),
    };
    Ok(shown(pages::looks(page.ctx(Some(Place::Cases)), &of)))
}

/// The page on which the registers can be asked. It asks none of them: that is an act, which is recorded.
pub(crate) async fn elsewhere(ForResident(page, _): ForResident) -> Result<Response, Failure> {
    let registers = page.portal.desk.trackers();
    if registers.is_empty() {
        return Err(Failure::NotFound);
    }
    Ok(shown(pages::looks_elsewhere(page.ctx(Some(Place::Cases)), registers)))
}

/// Asks them. What they tell is shown now or never, so nothing is redirected to.
pub(crate) async fn ask_elsewhere(ForResident(page, resident): ForResident, _: Posted) -> Result<Response, Failure> {
    let desk = Arc::clone(&page.portal.desk);
    if desk.trackers().is_empty() {
        return Err(Failure::NotFound);
    }
    let found = to_the_end(async move { desk.looks_in_registers(&resident).await }).await??;
    Ok(shown(pages::looks_told(page.ctx(Some(Place::Cases)), found)))
}

/// Begins to ask why.
pub(crate) async fn ask_why(ForResident(page, resident): ForResident, posted: Posted) -> Result<Response, Failure> {
    let look: Uuid = posted.get("look").parse().map_err(|_| Failure::NotFound)?;
    let (desk, catalogue, lang) = (Arc::clone(&page.portal.desk), page.catalogue(), page.lang);
    let words = move |event: &domain::event::Event| pages::look_in_words(&catalogue, lang, event);
    match to_the_end(async move { desk.ask_why(&resident, look, words).await }).await? {
        Ok(AskedWhy::Begun(service, begun)) => start::came(page, &Work::Apply(service.id.clone()), begun).await,
        Ok(AskedWhy::Busy(service)) => {
            let again = shown(pages::busy_asking(page.ctx(Some(Place::Cases)), &service.id));
            Ok((StatusCode::CONFLICT, again).into_response())
        }
        Err(error) => Err(DeskError::into(error)),
    }
}

impl Narrowed {
    /// `None` for what no page of ours asks.
    fn read(&self) -> Option<LookQuery> {
        let word = |text: &Option<String>| text.clone().unwrap_or_default();
        let by = match word(&self.by).as_str() {
            "" => None,
            word if word == chosen::BY[0] => Some(By::Person),
            word if word == chosen::BY[1] => Some(By::System),
            _ => return None,
        };
        let since = match word(&self.since).as_str() {
            "" => Since::Ever,
            word if word == chosen::SINCE[0] => Since::ThirtyDays,
            word if word == chosen::SINCE[1] => Since::ThisYear,
            _ => return None,
        };
        let before = match word(&self.before).as_str() {
            "" => None,
            text => Some(place(text)?),
        };
        Some(LookQuery { by, since, before })
    }
}

fn place(text: &str) -> Option<(Timestamp, Uuid)> {
    let (at, id) = text.split_once('.')?;
    Some((Timestamp::from_microsecond(at.parse().ok()?).ok()?, id.parse().ok()?))
}
