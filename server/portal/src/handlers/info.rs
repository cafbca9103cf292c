//! Pages that only tell.

use app::pages::{self, Info};
use axum::response::Response;

use crate::page::{Page, shown};

pub(crate) async fn accessibility(page: Page) -> Response {
    shown(pages::info(page.ctx(None), Info::Accessibility))
}

pub(crate) async fn privacy(page: Page) -> Response {
    shown(pages::info(page.ctx(None), Info::Privacy))
}

pub(crate) async fn help(page: Page) -> Response {
    shown(pages::info(page.ctx(None), Info::Help))
}
