//! Every locale file, read and put together so that a page finds its words at once.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

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

/// The words of all languages. Reading makes a new one; a running portal swaps it for the old.
pub struct Catalogue {
    words: HashMap<Lang, HashMap<Option<String>, Words>>,
    shared: Arc<Shared>,
    languages: Vec<Lang>,
}

#[derive(Default)]
struct Room {
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
        let mut rooms = BTreeMap::<Lang, Room>::new();
        let mut files: Vec<_> = files.filter(|(path, _)| path.ends_with(".ftl")).collect();
        files.sort();
        for (path, text) in files {
            if let Err(faults) = file(&mut rooms, path, text) {
                complaints.extend(faults);
            }
        }
        let mut bundles = HashMap::new();
        for (lang, room) in &rooms {
            match Formats::of(*lang) {
                Ok(formats) => complaints.extend(bundle(&mut bundles, *lang, &Arc::new(formats), room)),
                Err(error) => complaints.push(Complaint::of_file(
                    &format!("{lang}/"),
                    format!("The language has no rules for dates and numbers: {error}"),
                    "Rename the folder to a language code that Unicode knows",
                )),
            }
        }
        if complaints.is_empty() { Ok(Self::of(rooms.into_keys().collect(), &bundles, zone)) } else { Err(complaints) }
    }

    /// The words of a language, with those of a service before the portal's own.
    /// An unknown service has the portal's words, an unknown language the fallback's.
    pub fn words(&self, lang: Lang, service: Option<&str>) -> Words {
        let of_language = self.words.get(&lang).or_else(|| self.words.get(&Lang::ET));
        let of_service =
            of_language.and_then(|rooms| rooms.get(&service.map(str::to_owned)).or_else(|| rooms.get(&None))).cloned();
        of_service.unwrap_or_else(|| Words::new(lang, Arc::from([]), self.shared.clone()))
    }

    /// The languages there are folders for: Estonian first, the others in the order of their codes.
    pub fn languages(&self) -> &[Lang] {
        &self.languages
    }

    /// How often a text was asked for that no language has.
    pub fn missing(&self) -> u64 {
        self.shared.missing()
    }

    fn of(mut languages: Vec<Lang>, bundles: &HashMap<Key, Arc<Bundle>>, zone: TimeZone) -> Self {
        languages.sort_by_key(|lang| (*lang != Lang::ET, *lang));
        let shared = Arc::new(Shared::new(zone));
        let services: Vec<Option<String>> = bundles.keys().map(|(_, service)| service.clone()).collect();
        let words = languages.iter().map(|lang| {
            let rooms = services.iter().chain([&None]).map(|service| {
                let words = Words::new(*lang, chain(*lang, service.as_ref(), bundles), shared.clone());
                (service.clone(), words)
            });
            (*lang, rooms.collect())
        });
        Self { words: words.collect(), shared, languages }
    }
}

type Key = (Lang, Option<String>);

/// Asked → Estonian → English; in each the service's words before the portal's.
fn chain(lang: Lang, service: Option<&String>, bundles: &HashMap<Key, Arc<Bundle>>) -> Arc<[Arc<Bundle>]> {
    let mut languages = vec![lang];
    languages.extend([Lang::ET, Lang::EN].into_iter().filter(|fallback| *fallback != lang));
    let rooms = languages.iter().flat_map(|lang| {
        let own = service.map(|id| (*lang, Some(id.clone())));
        own.into_iter().chain([(*lang, None)])
    });
    let mut found: Vec<Arc<Bundle>> = rooms.filter_map(|key| bundles.get(&key).cloned()).collect();
    found.dedup_by(|a, b| Arc::ptr_eq(a, b));
    found.into()
}

fn bundle(bundles: &mut HashMap<Key, Arc<Bundle>>, lang: Lang, formats: &Arc<Formats>, room: &Room) -> Vec<Complaint> {
    let (portal, mut complaints) = Bundle::of(lang, formats.clone(), room.glossary.iter().chain(&room.portal));
    bundles.insert((lang, None), Arc::new(portal));
    for (service, file) in &room.services {
        let (bundle, faults) = Bundle::of(lang, formats.clone(), room.glossary.iter().chain([file]));
        bundles.insert((lang, Some(service.clone())), Arc::new(bundle));
        complaints.extend(faults);
    }
    complaints
}

fn file(rooms: &mut BTreeMap<Lang, Room>, path: String, text: String) -> Result<(), Vec<Complaint>> {
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
    let room = rooms.entry(lang).or_default();
    match (service, name.as_str()) {
        (true, _) => drop(room.services.insert(name, file)),
        (false, GLOSSARY) => room.glossary.push(file),
        (false, _) => room.portal.push(file),
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
