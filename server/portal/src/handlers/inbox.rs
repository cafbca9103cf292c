//! A resident's letters.

use app::{pages, render::Place};
use axum::response::Response;

use crate::{Failure, extract::Path, page::shown, visitor::ForResident};

pub(crate) async fn list(ForResident(page, resident): ForResident) -> Result<Response, Failure> {
    let page = page.counting().await?;
    let notices = page.portal.desk.inbox(&resident).await?;
    Ok(shown(pages::inbox(page.ctx(Some(Place::Inbox)), &notices, &page.catalogue)))
}

/// Opening a letter marks it as read: the one thing that a look changes, and only for its reader.
pub(crate) async fn show(
    ForResident(page, resident): ForResident,
    Path((_, notice)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let id = notice.parse().map_err(|_| Failure::NotFound)?;
    let notice = page.portal.desk.notice(&resident, id).await?;
    if notice.read_at.is_none() {
        page.portal.desk.mark_read(&resident, id).await?;
    }
    let page = page.counting().await?;
    Ok(shown(pages::notice(page.ctx_for(Some(&notice.service), Some(Place::Inbox)), &notice)))
}
