//! Finds services by words: an index for each language, made anew only when something was published or reworded.

use std::{
    collections::HashMap,
    sync::{Arc, OnceLock},
};

use arc_swap::ArcSwapOption;
use domain::{
    desk::Desk,
    service::{Library, Service},
};
use jiff::civil::Date;
use search::{Entry, Index, Weight};
use text::{Args, Catalogue, Lang, Words};

/// With fewer services found, the query put right is offered.
const FEW: usize = 3;

/// Kept beside what all requests share; made when somebody first looks for something.
#[derive(Default)]
pub struct Finder(ArcSwapOption<Made>);

/// The indexes, and all that they were made of.
struct Made {
    library: Arc<Library>,
    catalogue: Arc<Catalogue>,
    /// Tomorrow another version may be in force.
    day: Date,
    indexes: HashMap<Lang, OnceLock<Index>>,
}

/// What was found.
pub(crate) struct Finding {
    /// Ids of services, best first.
    pub(crate) services: Vec<String>,
    /// The query put right.
    pub(crate) suggestion: Option<String>,
}

impl Finder {
    /// All services in force that have to do with `query`.
    pub(crate) fn find(&self, desk: &Desk, catalogue: &Arc<Catalogue>, lang: Lang, query: &str) -> Finding {
        let made = self.made(desk, catalogue);
        let Some(index) = made.indexes.get(&lang) else { return Finding { services: Vec::new(), suggestion: None } };
        let index = index.get_or_init(|| made.index(lang));
        let services: Vec<String> = index.find(query, usize::MAX).into_iter().map(|hit| hit.id).collect();
        let suggestion = if services.len() < FEW { index.suggest(query) } else { None };
        Finding { services, suggestion }
    }

    fn made(&self, desk: &Desk, catalogue: &Arc<Catalogue>) -> Arc<Made> {
        let (library, day) = (desk.library(), desk.clock().today());
        if let Some(made) = self.0.load_full().filter(|made| made.is_of(&library, catalogue, day)) {
            return made;
        }
        let indexes = catalogue.languages().iter().map(|lang| (*lang, OnceLock::new())).collect();
        let made = Arc::new(Made { library, catalogue: Arc::clone(catalogue), day, indexes });
        self.0.store(Some(Arc::clone(&made)));
        made
    }
}

impl Made {
    fn is_of(&self, library: &Arc<Library>, catalogue: &Arc<Catalogue>, day: Date) -> bool {
        Arc::ptr_eq(&self.library, library) && Arc::ptr_eq(&self.catalogue, catalogue) && self.day == day
    }

    fn index(&self, lang: Lang) -> Index {
        let entry =
            |service: &Arc<Service>| entry(service, &self.catalogue.words_of(lang, &service.id, &service.bundle));
        Index::new(lang.code(), self.library.all_in_force(self.day).map(entry))
    }
}

/// A service as a person may look for it.
fn entry(service: &Service, words: &Words) -> Entry {
    let attr = |name: &str| words.plain_attr("service", name, &Args::new());
    let own =
        [(Weight::Synonym, attr("search")), (Weight::Summary, attr("summary")), (Weight::Authority, attr("authority"))];
    let own = own.into_iter().filter_map(|(weight, text)| Some((weight, text?)));
    let events = service.catalogue.life_events.iter();
    let events = events.map(|event| (Weight::LifeEvent, words.plain(&format!("life-{event}"))));
    Entry { id: service.id.clone(), title: words.plain("service"), words: own.chain(events).collect() }
}
