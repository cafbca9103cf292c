//! A resident's letters.

use app::{pages, render::Place};
use axum::response::Response;

use super::go;
use crate::{Failure, extract::Path, form::Posted, page::shown, visitor::ForResident};

pub(crate) async fn list(ForResident(page, resident): ForResident) -> Result<Response, Failure> {
    let page = page.counting().await?;
    let notices = page.portal.desk.inbox(&resident).await?;
    let whom = page.portal.desk.whom_in_cases(&resident).await?;
    Ok(shown(pages::inbox(page.ctx(Some(Place::Inbox)), &notices, &whom, &page.catalogue())))
}

/// Opening a letter marks it as read: the one thing that a look changes, and only for its reader. A letter that serves a
/// document is opened by a button, for its terms start with that.
pub(crate) async fn show(
    ForResident(page, resident): ForResident,
    Path((_, notice)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let id = notice.parse().map_err(|_| Failure::NotFound)?;
    let notice = page.portal.desk.notice(&resident, id).await?;
    let sealed = notice.legal && notice.read_at.is_none();
    if notice.read_at.is_none() && !sealed {
        page.portal.desk.mark_read(&resident, id).await?;
    }
    let whom = page.portal.desk.whom_of(&resident, &notice).await?;
    let page = page.counting().await?.acting_for(whom.as_ref());
    let ctx = page.ctx_in(pages::words_of(&page.catalogue(), page.lang, &notice), Some(Place::Inbox));
    if sealed {
        return Ok(shown(pages::sealed(ctx, &notice)));
    }
    let behind = page.portal.desk.behind(&notice).await?;
    let sent = page.portal.desk.posted(&notice).await?;
    Ok(shown(pages::notice(ctx, &notice, behind, sent.as_ref())))
}

/// The person opens a letter that serves a document.
pub(crate) async fn open(
    ForResident(page, resident): ForResident,
    Path((_, notice)): Path<(String, String)>,
    _: Posted,
) -> Result<Response, Failure> {
    let id: uuid::Uuid = notice.parse().map_err(|_| Failure::NotFound)?;
    page.portal.desk.mark_read(&resident, id).await?;
    Ok(go(&page, &format!("/inbox/{id}")))
}
