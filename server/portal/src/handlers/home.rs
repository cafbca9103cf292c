//! The front page, and the choice of a language for those who come without one.

use std::sync::Arc;

use app::{pages, render::Place};
use axum::{
    extract::State,
    http::{HeaderMap, header},
    response::{Redirect, Response},
};
use text::Lang;

use crate::{
    Failure, Portal,
    page::{Page, shown},
};

/// `/`: to the language that the browser asks for first among ours.
pub(crate) async fn choose(State(portal): State<Arc<Portal>>, headers: HeaderMap) -> Redirect {
    let accepts = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let lang = preferred(accepts, |code| portal.lang(code)).unwrap_or(Lang::ET);
    Redirect::to(&format!("/{lang}"))
}

/// Of the languages that `known` has, the one most wanted by an Accept-Language such as `fi, ru-EE;q=0.8, en;q=0.5`: of
/// two wanted alike the first, and none that is wanted not at all. What cannot be read is passed over.
fn preferred(accepts: &str, known: impl Fn(&str) -> Option<Lang>) -> Option<Lang> {
    let wanted = accepts.split(',').filter_map(|range| {
        let (tag, weight) = range.split_once(';').unwrap_or((range, "q=1"));
        let weight: f32 = weight.trim().strip_prefix("q=")?.parse().ok()?;
        let lang = known(&tag.trim().split('-').next()?.to_ascii_lowercase())?;
        (weight > 0.0).then_some((lang, weight))
    });
    wanted.reduce(|best, next| if next.1 > best.1 { next } else { best }).map(|(lang, _)| lang)
}

pub(crate) async fn show(page: Page) -> Result<Response, Failure> {
    let services = page.portal.desk.all_in_force();
    Ok(shown(pages::home(page.ctx(Some(Place::Services)), &services, &page.catalogue())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_gets_the_language_it_wants_most_among_ours() {
        let known = |code: &str| ["et", "en", "ru"].contains(&code).then(|| code.parse().expect("a code"));
        for (accepts, expected) in [
            ("ru-RU,ru;q=0.9,en-US;q=0.8,en;q=0.7", Some("ru")),
            ("fi, ru-EE;q=0.8, en;q=0.5", Some("ru")),
            ("en;q=0.5, RU ; q=0.8", Some("ru")),
            ("ru;q=0, en;q=0.1", Some("en")),
            ("et, ru", Some("et")),
            ("ru;q=much, en", Some("en")),
            ("fi, *", None),
            ("", None),
            ("ö;;,-,q=1;ru", None),
        ] {
            assert_eq!(preferred(accepts, known).map(|lang| lang.to_string()).as_deref(), expected, "{accepts}");
        }
    }
}
