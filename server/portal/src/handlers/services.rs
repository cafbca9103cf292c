//! The whole catalogue, searched and narrowed down by what stands in the address: none of it is personal.

use std::sync::Arc;

use app::{
    pages::{self, Sought},
    render::Place,
};
use axum::response::Response;
use domain::service::{AUDIENCES, LIFE_EVENTS, Service};
use serde::Deserialize;
use text::Lang;

use crate::{
    Failure,
    extract::Query,
    page::{Page, shown},
};

/// More says no more.
const LONGEST: usize = 100;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    q: String,
    event: String,
    audience: String,
    authority: String,
}

impl Asked {
    /// What of it is known here; a choice that is none counts as all.
    fn sought(self, all: &[Arc<Service>]) -> Sought {
        let known = |word: String, known: bool| if known { word } else { String::new() };
        let event = LIFE_EVENTS.contains(&self.event.as_str());
        let audience = AUDIENCES.contains(&self.audience.as_str());
        let authority = all.iter().any(|service| service.catalogue.authority == self.authority);
        Sought {
            query: self.q.trim().chars().take(LONGEST).collect(),
            event: known(self.event, event),
            audience: known(self.audience, audience),
            authority: known(self.authority, authority),
            suggestion: None,
            found_in: None,
        }
    }
}

pub(crate) async fn show(page: Page, Query(asked): Query<Asked>) -> Result<Response, Failure> {
    let all = page.portal.desk.all_in_force();
    let mut sought = asked.sought(&all);
    let mut found: Vec<&Service> = all.iter().map(|service| &**service).collect();
    if !sought.query.is_empty() {
        let portal = &page.portal;
        let catalogue = page.catalogue();
        let in_words_of = |lang: Lang| portal.finder.find(&portal.desk, &catalogue, lang, &sought.query);
        let mut found_in = None;
        let mut finding = in_words_of(page.lang);
        if finding.services.is_empty() {
            // People look for what is called so on a sign or in a letter, whatever language they read.
            let others = catalogue.languages().iter().copied().filter(|lang| *lang != page.lang);
            let mut others = others.map(|lang| (lang, in_words_of(lang).services));
            if let Some((lang, services)) = others.find(|(_, services)| !services.is_empty()) {
                finding.services = services;
                found_in = Some(lang);
            }
        }
        let by_id = |id: &String| all.iter().find(|service| service.id == *id).map(|service| &**service);
        found = finding.services.iter().filter_map(by_id).collect();
        (sought.suggestion, sought.found_in) = (finding.suggestion, found_in);
    }
    found.retain(|service| sought.takes(service));
    Ok(shown(pages::services(page.ctx(Some(Place::Services)), &sought, &all, &found, &page.catalogue())))
}
