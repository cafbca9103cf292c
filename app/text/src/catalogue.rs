//! Every locale file, read and put together so that a page finds its words at once.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};

use fluent_bundle::FluentResource;
use fluent_syntax::parser::ParserError;
use jiff::tz::TimeZone;

use crate::bundle::{Bundle, File};
use crate::words::Shared;
use crate::{Complaint, Formats, Lang, Words};

/// The zone of the portal's clock until another is given: Tallinn, by the rule in force since 2002.
const TALLINN: &str = "EET-2EEST,M3.5.0/3,M10.5.0/4";
/// Terms in this file are known in every other file of the language.
const GLOSSARY: &str = "glossary";

/// The words of all languages. A value: reading makes a new one, and a running portal swaps it for the old.
pub struct Catalogue {
    /// Estonian first, the others in the order of their codes.
    languages: Vec<Lang>,
    portal: HashMap<Lang, Arc<Portal>>,
    /// By the id of a service all its versions, the last published first; by a bundle that version alone.
    rooms: HashMap<String, Vec<Arc<Room>>>,
    shared: Arc<Shared>,
}

/// The words of one published version of a service.
pub struct Version<'a> {
    pub service: &'a str,
    /// What drafts and cases call the version by.
    pub bundle: &'a str,
    /// Language code and text of each locale file.
    pub words: Vec<(&'a str, &'a Arc<str>)>,
}

/// What a language says beside all services.
struct Portal {
    formats: Arc<Formats>,
    glossary: Vec<File>,
    own: Arc<Bundle>,
}

/// The words of one version of a service.
type Room = BTreeMap<Lang, Arc<Own>>;

/// A service's file in one language; put together when it is first asked for, because few old versions ever are.
struct Own {
    text: Arc<str>,
    bundle: OnceLock<Arc<Bundle>>,
}

/// The files of a language, before they are put together.
#[derive(Default)]
struct Files {
    glossary: Vec<File>,
    portal: Vec<File>,
    services: BTreeMap<String, File>,
}

impl Catalogue {
    /// Reads locale files given as (path, text), with paths such as `et/portal.ftl` and
    /// `en/services/parking-permit.ftl`. Files that are not `.ftl` are left alone; all faults are told at once.
    pub fn read(files: impl Iterator<Item = (String, String)>) -> Result<Self, Vec<Complaint>> {
        let zone = TimeZone::posix(TALLINN).unwrap_or(TimeZone::UTC);
        Self::read_in(zone, files)
    }

    /// The same, with moments written in another zone.
    pub fn read_in(zone: TimeZone, files: impl Iterator<Item = (String, String)>) -> Result<Self, Vec<Complaint>> {
        let mut complaints = Vec::new();
        let mut read = BTreeMap::<Lang, Files>::new();
        let mut files: Vec<_> = files.filter(|(path, _)| path.ends_with(".ftl")).collect();
        files.sort();
        for (path, text) in files {
            if let Err(faults) = file(&mut read, path, text) {
                complaints.extend(faults);
            }
        }
        let mut languages: Vec<Lang> = read.keys().copied().collect();
        languages.sort_by_key(|lang| (*lang != Lang::ET, *lang));
        let shared = Arc::new(Shared::new(zone));
        let mut catalogue = Self { languages, portal: HashMap::new(), rooms: HashMap::new(), shared };
        for (lang, files) in read {
            match Formats::of(lang) {
                Ok(formats) => complaints.extend(catalogue.add(lang, formats, files)),
                Err(error) => complaints.push(Complaint::of_file(
                    &format!("{lang}/"),
                    format!("The language has no rules for dates and numbers: {error}"),
                    "Rename the folder to a language code that Unicode knows",
                )),
            }
        }
        if complaints.is_empty() { Ok(catalogue) } else { Err(complaints) }
    }

    /// This catalogue with the words of more versions, in the order in which they were published. A language that the
    /// portal does not speak is left out; words of a version that were never checked say as much as can be read.
    #[must_use]
    pub fn with<'a>(&self, versions: impl IntoIterator<Item = Version<'a>>) -> Self {
        let mut rooms = self.rooms.clone();
        for version in versions {
            let before = rooms.get(version.service).and_then(|all| all.first()).cloned();
            let own = |(code, text): &(&str, &Arc<str>)| {
                let lang = code.parse().ok().filter(|lang| self.portal.contains_key(lang))?;
                let same = before.as_ref().and_then(|room| room.get(&lang)).filter(|own| own.text == **text);
                Some((lang, same.cloned().unwrap_or_else(|| Arc::new(Own::new(Arc::clone(text))))))
            };
            let known = rooms.get(version.bundle).and_then(|room| room.first()).cloned();
            let room = known.unwrap_or_else(|| Arc::new(version.words.iter().filter_map(own).collect()));
            let all = rooms.entry(version.service.to_owned()).or_default();
            all.retain(|other| !Arc::ptr_eq(other, &room));
            all.insert(0, Arc::clone(&room));
            rooms.insert(version.bundle.to_owned(), vec![room]);
        }
        let (languages, portal, shared) = (self.languages.clone(), self.portal.clone(), Arc::clone(&self.shared));
        Self { languages, portal, rooms, shared }
    }

    /// The words of a language, with those of a service before the portal's own: what the last published version does
    /// not say, an earlier one may. An unknown service has the portal's words, an unknown language the fallback's.
    pub fn words(&self, lang: Lang, service: Option<&str>) -> Words {
        let rooms = service.and_then(|service| self.rooms.get(service));
        self.chain(lang, rooms.map_or(&[], Vec::as_slice))
    }

    /// The words of one version of a service; those of the service when the version is not known.
    pub fn words_of(&self, lang: Lang, service: &str, bundle: &str) -> Words {
        match self.rooms.get(bundle) {
            Some(rooms) => self.chain(lang, rooms),
            None => self.words(lang, Some(service)),
        }
    }

    /// The languages there are folders for: Estonian first, the others in the order of their codes.
    pub fn languages(&self) -> &[Lang] {
        &self.languages
    }

    /// How often a text was asked for that no language has.
    pub fn missing(&self) -> u64 {
        self.shared.missing()
    }

    /// Asked → Estonian → English; in each the service's words before the portal's.
    fn chain(&self, lang: Lang, rooms: &[Arc<Room>]) -> Words {
        let asked = if self.portal.contains_key(&lang) { lang } else { Lang::ET };
        let fallbacks = [Lang::ET, Lang::EN].into_iter().filter(|fallback| *fallback != asked);
        let mut chain: Vec<Arc<Bundle>> = Vec::with_capacity(4);
        for lang in [asked].into_iter().chain(fallbacks) {
            let Some(portal) = self.portal.get(&lang) else { continue };
            chain.extend(rooms.iter().filter_map(|room| Some(Arc::clone(room.get(&lang)?.bundle(lang, portal)))));
            chain.push(Arc::clone(&portal.own));
        }
        let lang = if self.portal.contains_key(&asked) { asked } else { lang };
        Words::new(lang, chain.into(), Arc::clone(&self.shared))
    }

    fn add(&mut self, lang: Lang, formats: Formats, files: Files) -> Vec<Complaint> {
        let formats = Arc::new(formats);
        let (own, mut complaints) = Bundle::of(lang, Arc::clone(&formats), files.glossary.iter().chain(&files.portal));
        for (service, file) in &files.services {
            let (bundle, faults) = Bundle::of(lang, Arc::clone(&formats), files.glossary.iter().chain([file]));
            complaints.extend(faults);
            let own = Own { text: file.messages.source().into(), bundle: OnceLock::from(Arc::new(bundle)) };
            let rooms = self.rooms.entry(service.clone()).or_insert_with(|| vec![Arc::default()]);
            Arc::make_mut(&mut rooms[0]).insert(lang, Arc::new(own));
        }
        self.portal.insert(lang, Arc::new(Portal { formats, glossary: files.glossary, own: Arc::new(own) }));
        complaints
    }
}

impl Own {
    fn new(text: Arc<str>) -> Self {
        Self { text, bundle: OnceLock::new() }
    }

    fn bundle(&self, lang: Lang, portal: &Portal) -> &Arc<Bundle> {
        self.bundle.get_or_init(|| {
            let (Ok(messages) | Err((messages, _))) = FluentResource::try_new(self.text.to_string());
            let file = File { path: String::new(), messages: Arc::new(messages) };
            Arc::new(Bundle::of(lang, Arc::clone(&portal.formats), portal.glossary.iter().chain([&file])).0)
        })
    }
}

fn file(read: &mut BTreeMap<Lang, Files>, path: String, text: String) -> Result<(), Vec<Complaint>> {
    let parts: Vec<&str> = path.trim_end_matches(".ftl").split('/').collect();
    let (lang, service, name) = match parts[..] {
        [lang, name] => (lang, false, name.to_owned()),
        [lang, "services", id] => (lang, true, id.to_owned()),
        _ => {
            let cure = "Move it to <language>/<name>.ftl or <language>/services/<service>.ftl";
            return Err(vec![Complaint::of_file(&path, "The file stands where no words are looked for", cure)]);
        }
    };
    let lang: Lang = lang.parse().map_err(|error| {
        vec![Complaint::of_file(&path, format!("{error}"), "Rename the folder to the code of its language")]
    })?;
    let messages = parse(&path, text)?;
    let file = File { path, messages };
    let files = read.entry(lang).or_default();
    match (service, name.as_str()) {
        (true, _) => drop(files.services.insert(name, file)),
        (false, GLOSSARY) => files.glossary.push(file),
        (false, _) => files.portal.push(file),
    }
    Ok(())
}

fn parse(path: &str, text: String) -> Result<Arc<FluentResource>, Vec<Complaint>> {
    FluentResource::try_new(text).map(Arc::new).map_err(|(resource, errors)| {
        let text = resource.source();
        let cure = "Write a message as “name = text” and indent the lines that continue it";
        errors
            .iter()
            .map(|error: &ParserError| Complaint::at(path, text, error.pos.start, error.kind.to_string(), cure))
            .collect()
    })
}
