//! A service in figures, for officials who work on it. No person and no case stands in them, so nobody's data is looked at.

use app::{
    pages::{self, admin::Sheet},
    render::Place,
};
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use text::Words;

use super::queues::in_room;
use crate::{Failure, extract::Path, handlers::go, spreadsheet, visitor::ForOfficial};

/// `/admin/figures`: those of the official's first service.
pub(crate) async fn first(ForOfficial(page, official): ForOfficial) -> Result<Response, Failure> {
    let services = page.portal.desk.with_figures(&official)?;
    let service = services.first().ok_or(Failure::NotFound)?;
    Ok(go(&page, &format!("/admin/figures/{}", service.id)))
}

pub(crate) async fn show(
    ForOfficial(page, official): ForOfficial,
    Path((_, service)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let figures = page.portal.desk.figures(&official, &service).await?;
    let services = page.portal.desk.with_figures(&official)?;
    let overview = page.portal.desk.overview(&official).await?;
    let ctx = page.ctx_for(&figures.service, Place::Queue);
    in_room(&page, &official, &overview, |room| pages::admin::figures(ctx, room, &figures, &services))
}

/// One table as a file: `filed.csv`.
pub(crate) async fn file(
    ForOfficial(page, official): ForOfficial,
    Path((_, service, file)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let id = file.strip_suffix(".csv").ok_or(Failure::NotFound)?;
    let figures = page.portal.desk.figures(&official, &service).await?;
    let catalogue = page.catalogue();
    let words = catalogue.words_of(page.lang, &figures.service.id, &figures.service.bundle);
    let sheets = pages::admin::sheets(&words, &catalogue, &figures);
    let sheet = sheets.into_iter().find(|sheet| sheet.id == id).ok_or(Failure::NotFound)?;
    let name = format!("attachment; filename=\"{}-{id}-{}.csv\"", figures.service.id, page.portal.desk.clock().today());
    let name = HeaderValue::from_str(&name).map_err(Failure::broken)?;
    let kind = HeaderValue::from_static(spreadsheet::MEDIA_TYPE);
    let text = written(&words, &sheet).map_err(Failure::broken)?;
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], text).into_response())
}

fn written(words: &Words, sheet: &Sheet) -> Result<Vec<u8>, csv::Error> {
    let row = |row: &pages::admin::Row| {
        let values = row.values.iter().map(|datum| datum.plain(words));
        std::iter::once(row.label.clone()).chain(values).collect::<Vec<_>>()
    };
    spreadsheet::write(std::iter::once(sheet.head.clone()).chain(sheet.rows.iter().map(row)))
}
