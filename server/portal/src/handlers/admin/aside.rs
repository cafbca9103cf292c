//! An official puts a case aside until a day, or takes it up again.

use axum::response::Response;
use jiff::civil::Date;

use super::beside::{filed, named};
use crate::{Failure, extract::Path, form::Posted, visitor::ForOfficial};

pub(crate) async fn save(
    ForOfficial(page, official): ForOfficial,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let reference = named(&reference)?;
    let version = posted.get("version").parse().map_err(|_| Failure::Unreadable)?;
    let said = (posted.get("text"), posted.get("tell") == "yes");
    let outcome = page.portal.desk.put_aside(&official, &reference, version, until(&posted), said).await?;
    filed(&page, (&official, &reference), posted.typed(), outcome).await
}

pub(crate) async fn end(
    ForOfficial(page, official): ForOfficial,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let reference = named(&reference)?;
    let outcome = page.portal.desk.take_up(&official, &reference).await?;
    filed(&page, (&official, &reference), posted.typed(), outcome).await
}

/// The day in the three boxes, if there is such a day.
fn until(posted: &Posted) -> Option<Date> {
    let part = |part: &str| posted.get(&format!("until-{part}")).trim();
    let (day, month) = (part("day").parse().ok()?, part("month").parse().ok()?);
    Date::new(part("year").parse().ok()?, month, day).ok()
}
