//! What a running process shows: every published version and all words, swapped as a whole when something is published.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use arc_swap::ArcSwap;
use domain::{
    ports::{Clock, Committed, Ids as _, Store as _, StoreError, Write},
    publishing::ScenarioFiles,
    rights::{Deed, Done},
    service::{Bundle, Library, Publication},
};
use storage::Database;
use text::{Catalogue, Version};
use tokio::sync::Mutex;
use tokio_util::sync::CancellationToken;

use crate::{clock::Chance, folders::Texts};

/// How often a process looks whether somebody has published.
const LOOK: Duration = Duration::from_millis(500);

/// The library and the words. A reader takes the library first and then the words: those of every version that it may
/// find are there.
pub(crate) struct Shelf {
    pub(crate) library: Arc<ArcSwap<Library>>,
    pub(crate) catalogue: Arc<ArcSwap<Catalogue>>,
    /// The portal's own locale files, for the translators' pages.
    pub(crate) locales: Arc<ArcSwap<Texts>>,
    database: Database,
    clock: Arc<dyn Clock>,
    /// The number of the last publication that was read. Whoever swaps holds it.
    last: Mutex<i64>,
}

/// Which of the folder's versions are published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which {
    /// Those that never were: what somebody published meanwhile stays in force.
    Unknown,
    /// Those that are not the last published: whoever says so wants this one.
    Other,
}

/// What came of publishing a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Published,
    /// It was before.
    Already,
    /// The version was published with other content, and nobody may change what was published.
    Taken,
}

impl Shelf {
    /// A shelf with everything that was published so far, and the portal's own words.
    pub(crate) async fn open(
        database: Database,
        clock: Arc<dyn Clock>,
        portal: Texts,
        catalogue: Catalogue,
    ) -> Result<Self, StoreError> {
        let shelf = Self {
            library: Arc::default(),
            catalogue: Arc::new(ArcSwap::from_pointee(catalogue)),
            locales: Arc::new(ArcSwap::from_pointee(portal)),
            database,
            clock,
            last: Mutex::new(0),
        };
        shelf.read_on().await?;
        Ok(shelf)
    }

    /// Takes in what was published since.
    pub(crate) async fn read_on(&self) -> Result<(), StoreError> {
        let mut last = self.last.lock().await;
        self.take_in(&mut last).await
    }

    async fn take_in(&self, last: &mut i64) -> Result<(), StoreError> {
        let news = self.database.publications_after(*last).await?;
        let Some(number) = news.last().map(|made| made.number) else { return Ok(()) };
        // Words before the library: nobody finds a version that has none.
        let catalogue = self.catalogue.load().with(news.iter().map(|made| words(&made.bundle)));
        let library = self.library.load().with(news.iter().cloned());
        self.catalogue.store(Arc::new(catalogue));
        self.library.store(Arc::new(library));
        // At the start it is no news; only the last version of each service is looked at.
        let of_service: BTreeMap<&str, &Bundle> =
            news.iter().map(|made| (made.bundle.service.as_str(), &made.bundle)).collect();
        of_service.into_values().for_each(|bundle| self.tell(bundle, *last == 0));
        *last = number;
        Ok(())
    }

    fn tell(&self, bundle: &Bundle, known: bool) {
        let library = self.library.load();
        let (service, version, from) = (&bundle.service, &bundle.version, bundle.valid_from);
        if let Some(complaint) = library.complaints(service, &bundle.hash).first() {
            tracing::error!(
                service, version, %complaint,
                "this program cannot read a published version; the one before goes on"
            );
        } else if !known {
            tracing::info!(service, version, %from, "a version was published");
        }
    }

    /// Puts versions in force for everybody who works on this database. `strict` refuses other content for a version
    /// that was published.
    pub(crate) async fn publish(
        &self,
        bundles: impl IntoIterator<Item = &Bundle>,
        which: Which,
        strict: bool,
    ) -> Result<Vec<Outcome>, StoreError> {
        let mut last = self.last.lock().await;
        let mut outcomes = Vec::new();
        for bundle in bundles {
            outcomes.push(loop {
                if let Some(outcome) = self.settled(bundle, which, strict) {
                    break outcome;
                }
                let made = Publication { number: *last + 1, at: self.clock.now(), bundle: bundle.clone() };
                let committed = self.database.publish(&made).await?;
                // Whether it was this process or another, there is something to read.
                self.take_in(&mut last).await?;
                if committed == Committed::Yes {
                    self.note(Done::Published { service: bundle.service.clone(), version: bundle.version.clone() })
                        .await?;
                    break Outcome::Published;
                }
            });
        }
        Ok(outcomes)
    }

    pub(crate) fn database(&self) -> &Database {
        &self.database
    }

    /// Keeps the scenarios by which versions were tried, beside those that are kept.
    pub(crate) async fn try_by(&self, versions: Vec<(&Bundle, ScenarioFiles)>) -> Result<(), StoreError> {
        for (bundle, scenarios) in versions {
            if self.database.scenarios_of(&bundle.service, &bundle.hash).await? != scenarios {
                self.database.commit(vec![Write::KeepBundle { bundle: bundle.clone(), scenarios }]).await?;
            }
        }
        Ok(())
    }

    /// Whether any version of a service was ever published.
    pub(crate) fn has(&self, service: &str) -> bool {
        self.library.load().bundles().any(|bundle| bundle.service == service)
    }

    /// What comes of publishing without doing it; `None` when it has to be done.
    pub(crate) fn settled(&self, bundle: &Bundle, which: Which, strict: bool) -> Option<Outcome> {
        let library = self.library.load();
        let mut published: Vec<&Bundle> = library.bundles().filter(|other| other.service == bundle.service).collect();
        let last = published.pop();
        if last.is_some_and(|last| last.hash == bundle.hash) {
            return Some(Outcome::Already);
        }
        published.extend(last);
        if published.iter().any(|other| other.hash == bundle.hash) {
            return (which == Which::Unknown).then_some(Outcome::Already);
        }
        let taken = strict && published.iter().any(|other| other.version == bundle.version);
        taken.then_some(Outcome::Taken)
    }

    /// Says other words beside the services.
    pub(crate) async fn speak(&self, portal: Texts, catalogue: &Catalogue) {
        let _held = self.last.lock().await;
        let catalogue = catalogue.with(self.library.load().bundles().map(words));
        self.catalogue.store(Arc::new(catalogue));
        self.locales.store(Arc::new(portal));
        if let Err(error) = self.note(Done::Spoke).await {
            tracing::error!(%error, "that the portal's words are new could not be written into the log");
        }
    }

    /// A line of the administrators' log.
    async fn note(&self, done: Done) -> Result<(), StoreError> {
        let at = self.clock.now();
        let deed = Deed { id: Chance.uuid(at), at, by: None, done };
        self.database.commit(vec![Write::Administer(deed)]).await.map(drop)
    }

    /// Reads on until it is told to stop.
    pub(crate) async fn follow(self: Arc<Self>, stop: CancellationToken) {
        let mut silent = false;
        loop {
            tokio::select! {
                () = tokio::time::sleep(LOOK) => {}
                () = stop.cancelled() => return,
            }
            match self.read_on().await {
                Ok(_) => silent = false,
                // Once: the same is said by whatever else needs the database.
                Err(error) if !silent => {
                    silent = true;
                    tracing::warn!(%error, "nobody knows whether something was published");
                }
                Err(_) => {}
            }
        }
    }
}

fn words(bundle: &Bundle) -> Version<'_> {
    Version { service: &bundle.service, bundle: &bundle.hash, words: bundle.words().collect() }
}
