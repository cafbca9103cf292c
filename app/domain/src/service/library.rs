//! The library: every published version of every service, and which of them is in force on a day.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use jiff::{Timestamp, civil::Date};
use sha2::{Digest, Sha256};

use super::{Complaint, Service};

/// The files of one version of a service as they are kept, under the hash of all of them. Immutable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    pub service: String,
    /// Hex SHA-256 of the names and texts: what a draft or case calls [`Service::bundle`].
    pub hash: String,
    pub version: String,
    pub valid_from: Date,
    /// `form.toml` for a file of the definition, `et.ftl` for the words of a language.
    pub files: BTreeMap<String, Arc<str>>,
}

/// That a version was put in force. An older one is put back by publishing it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    /// From 1, without gaps, in the order in which they were made.
    pub number: i64,
    pub at: Timestamp,
    pub bundle: Bundle,
}

/// All published versions. A value: publishing makes a new one, and a running process swaps it for the old.
#[derive(Debug, Clone, Default)]
pub struct Library {
    /// By service id, the last publication last.
    services: BTreeMap<String, Vec<Arc<Version>>>,
}

#[derive(Debug)]
struct Version {
    bundle: Bundle,
    /// Read when it is first asked for: few of the old versions ever are.
    read: OnceLock<Result<Arc<Service>, Vec<Complaint>>>,
}

impl Bundle {
    /// The files of a folder, (path, text), read and checked, with the locale files that `words` finds by the service's id.
    ///
    /// # Errors
    /// Every complaint about the definition; the words are somebody else's to check.
    pub fn read<'a>(
        definition: &[(&'a str, &'a str)],
        words: impl FnOnce(&str) -> Vec<(&'a str, &'a str)>,
    ) -> Result<(Self, Service), Vec<Complaint>> {
        let mut service = Service::read(definition)?;
        let mut files = definition.to_vec();
        files.extend(words(&service.id));
        service.bundle = hash(&files);
        let bundle = Self {
            service: service.id.clone(),
            hash: service.bundle.clone(),
            version: service.version.clone(),
            valid_from: service.valid_from,
            files: files.iter().map(|(path, text)| (name(path).into_owned(), Arc::from(*text))).collect(),
        };
        Ok((bundle, service))
    }

    /// The words of each language: (language code, text).
    pub fn words(&self) -> impl Iterator<Item = (&str, &Arc<str>)> {
        self.files.iter().filter_map(|(name, text)| Some((name.strip_suffix(".ftl")?, text)))
    }
}

impl Version {
    fn service(&self) -> Option<&Arc<Service>> {
        self.outcome().as_ref().ok()
    }

    fn outcome(&self) -> &Result<Arc<Service>, Vec<Complaint>> {
        self.read.get_or_init(|| {
            let files: Vec<(&str, &str)> = self.bundle.files.iter().map(|(name, text)| (&**name, &**text)).collect();
            Service::read_published(&files).map(Arc::new)
        })
    }
}

impl Library {
    /// Services as they are, published in this order and kept nowhere: for tests, and where there is no database.
    pub fn of<S: Into<Arc<Service>>>(services: impl IntoIterator<Item = S>) -> Self {
        let mut library = Self::default();
        for service in services.into_iter().map(Into::into) {
            let bundle = Bundle {
                service: service.id.clone(),
                hash: service.bundle.clone(),
                version: service.version.clone(),
                valid_from: service.valid_from,
                files: BTreeMap::new(),
            };
            library.add(Version { bundle, read: OnceLock::from(Ok(service)) });
        }
        library
    }

    /// This library with what was published since, in the order of the publications.
    #[must_use]
    pub fn with(&self, publications: impl IntoIterator<Item = Publication>) -> Self {
        let mut library = self.clone();
        for publication in publications {
            library.add(Version { bundle: publication.bundle, read: OnceLock::new() });
        }
        library
    }

    fn add(&mut self, mut version: Version) {
        let shelf = self.services.entry(version.bundle.service.clone()).or_default();
        if let Some(before) = shelf.iter().position(|other| other.bundle.hash == version.bundle.hash) {
            let again = shelf.remove(before);
            return shelf.push(again);
        }
        // Most files are the same in the next version, and are kept once.
        for (name, text) in &mut version.bundle.files {
            if let Some(same) = shelf.last().and_then(|last| last.bundle.files.get(name)).filter(|other| *other == text)
            {
                *text = Arc::clone(same);
            }
        }
        shelf.push(Arc::new(version));
    }

    /// The version that a new application goes by on `day`: of those that are valid by then, the one that is valid
    /// from the latest day; of several from the same day, the one published last. A version that this program
    /// cannot read is passed over.
    pub fn in_force(&self, id: &str, day: Date) -> Option<&Arc<Service>> {
        let shelf = self.services.get(id)?;
        let mut valid: Vec<&Arc<Version>> = shelf.iter().filter(|version| version.bundle.valid_from <= day).collect();
        // Stable: among equals the last publication stays last.
        valid.sort_by_key(|version| version.bundle.valid_from);
        valid.into_iter().rev().find_map(|version| version.service())
    }

    /// The version with this bundle, in force or not.
    pub fn version(&self, id: &str, bundle: &str) -> Option<&Arc<Service>> {
        self.services.get(id)?.iter().find(|version| version.bundle.hash == bundle)?.service()
    }

    /// The version that something begun under `bundle` goes by: its own. One from before versions were kept goes by
    /// the one in force.
    pub fn version_or_in_force(&self, id: &str, bundle: &str, day: Date) -> Option<&Arc<Service>> {
        self.version(id, bundle).or_else(|| self.in_force(id, day))
    }

    /// All services that have a version in force, by id.
    pub fn all_in_force(&self, day: Date) -> impl Iterator<Item = &Arc<Service>> {
        self.services.keys().filter_map(move |id| self.in_force(id, day))
    }

    /// Every version of a service that can be read, the last publication first.
    pub fn versions(&self, id: &str) -> impl Iterator<Item = &Arc<Service>> {
        self.services.get(id).into_iter().flatten().rev().filter_map(|version| version.service())
    }

    /// The bundles of all versions, service by service, the last publication last.
    pub fn bundles(&self) -> impl Iterator<Item = &Bundle> {
        self.services.values().flatten().map(|version| &version.bundle)
    }

    /// The files of a version.
    pub fn bundle(&self, id: &str, hash: &str) -> Option<&Bundle> {
        self.services.get(id)?.iter().map(|version| &version.bundle).find(|bundle| bundle.hash == hash)
    }

    /// Why this program cannot read a version; empty when it can.
    pub fn complaints(&self, id: &str, bundle: &str) -> &[Complaint] {
        let version = self.services.get(id).and_then(|shelf| shelf.iter().find(|v| v.bundle.hash == bundle));
        version.and_then(|version| version.outcome().as_ref().err()).map_or(&[], Vec::as_slice)
    }
}

/// The hash of a version's files: names and texts, each with its length, so that nothing can slide over.
pub(crate) fn hash(files: &[(&str, &str)]) -> String {
    let mut sorted: Vec<_> = files.iter().map(|(path, text)| (name(path), *text)).collect();
    sorted.sort_unstable();
    let mut hash = Sha256::new();
    for part in sorted.iter().flat_map(|(name, text)| [name.as_ref(), text]) {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A file's name in its bundle, wherever the folder stands: `et/services/<id>.ftl` is `et.ftl`.
fn name(path: &str) -> std::borrow::Cow<'_, str> {
    let mut parts = path.rsplit('/');
    let file = parts.next().unwrap_or_default();
    match (file.ends_with(".ftl"), parts.next(), parts.next()) {
        (true, Some("services"), Some(language)) => format!("{language}.ftl").into(),
        _ => file.into(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::service::tests::PARKING;

    const BEFORE: Date = date(2025, 12, 31);
    const TODAY: Date = date(2026, 11, 22);

    /// The parking permit as another version from another day.
    fn version(number: i64, version: &str, valid_from: &str) -> Publication {
        let head = PARKING[0].1.replace("\"2026.1\"", &format!("\"{version}\"")).replace("2026-01-01", valid_from);
        let (bundle, _) =
            Bundle::read(&[("service.toml", &head), PARKING[1], PARKING[2]], |_| Vec::new()).expect("it is good");
        Publication { number, at: Timestamp::UNIX_EPOCH, bundle }
    }

    fn in_force(library: &Library, day: Date) -> Option<&str> {
        library.in_force("parking-permit", day).map(|service| service.version.as_str())
    }

    #[test]
    fn the_version_of_the_latest_day_is_in_force_and_waits_for_its_day() {
        let next = version(2, "2027.1", "2027-01-01");
        let mended = version(3, "2026.2", "2026-01-01");
        let library = Library::default().with([version(1, "2026.1", "2026-01-01"), next, mended]);
        assert_eq!(in_force(&library, BEFORE), None);
        assert_eq!(in_force(&library, TODAY), Some("2026.2"), "of two from one day the last published");
        assert_eq!(
            in_force(&library, date(2027, 1, 1)),
            Some("2027.1"),
            "mending this year's leaves next year's alone"
        );
        assert_eq!(library.all_in_force(BEFORE).count(), 0);
        assert_eq!(library.all_in_force(TODAY).count(), 1);
    }

    #[test]
    fn a_version_published_again_is_in_force_again_and_stands_once() {
        let (first, second) = (version(1, "2026.1", "2026-01-01"), version(2, "2026.2", "2026-01-01"));
        let bundle = first.bundle.hash.clone();
        let before = Library::default().with([first.clone(), second]);
        let library = before.with([Publication { number: 3, ..first }]);
        assert_eq!((in_force(&before, TODAY), in_force(&library, TODAY)), (Some("2026.2"), Some("2026.1")));
        assert_eq!(library.versions("parking-permit").count(), 2);
        assert_eq!(library.version("parking-permit", &bundle).map(|found| found.version.as_str()), Some("2026.1"));
    }

    #[test]
    fn what_this_program_cannot_read_is_passed_over() {
        let mut broken = version(2, "2026.2", "2026-01-01");
        broken.bundle.files.insert("case.toml".into(), "state = 1".into());
        let hash = broken.bundle.hash.clone();
        let library = Library::default().with([version(1, "2026.1", "2026-01-01"), broken]);
        assert_eq!(in_force(&library, TODAY), Some("2026.1"));
        assert!(library.version("parking-permit", &hash).is_none());
        assert!(!library.complaints("parking-permit", &hash).is_empty());
        let own = library.version_or_in_force("parking-permit", "from before", TODAY);
        assert_eq!(own.map(|found| found.version.as_str()), Some("2026.1"));
    }

    #[test]
    fn the_hash_covers_the_words_and_not_the_place() {
        let read = |files: &[(&'static str, &'static str)], words: &'static str| {
            let words =
                move |id: &str| if id == "parking-permit" { vec![("et/services/x.ftl", words)] } else { Vec::new() };
            Bundle::read(files, words).expect("it is good").0
        };
        let here = read(&PARKING, "a = A");
        let there = [PARKING[2], ("x/parking-permit/service.toml", PARKING[0].1), ("form.toml", PARKING[1].1)];
        assert_eq!(read(&there, "a = A"), here);
        let files: Vec<(&str, &str)> = here.files.iter().map(|(name, text)| (&**name, &**text)).collect();
        assert_eq!(Service::read(&files).map(|service| service.bundle), Ok(here.hash.clone()), "as it is read again");
        assert_eq!(here.words().map(|(language, text)| (language, &**text)).collect::<Vec<_>>(), [("et", "a = A")]);
        assert_ne!(read(&PARKING, "a = B").hash, here.hash);
    }

    #[test]
    fn equal_texts_of_versions_are_kept_once() {
        let library = Library::default().with([version(1, "2026.1", "2026-01-01"), version(2, "2026.2", "2026-01-01")]);
        let texts: Vec<_> = library.bundles().map(|bundle| &bundle.files["form.toml"]).collect();
        assert!(Arc::ptr_eq(texts[0], texts[1]));
    }
}
