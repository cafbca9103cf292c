//! Services, words and styles: what the binary carries, or the folders that the configuration names.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use app::{assets::Assets, embedded};
use domain::service::{Bundle, Complaint, Service};
use jiff::tz::TimeZone;
use text::Catalogue;

use crate::{
    config::{Config, Folders, Mode},
    trouble::Trouble,
};

pub(crate) type Texts = Vec<(String, String)>;

/// Services and words as they lie in their folders.
pub(crate) struct Content {
    pub(crate) services: Vec<(Bundle, Service)>,
    /// What is wrong with services that cannot be read.
    pub(crate) complaints: Vec<Complaint>,
    /// The words of the portal and of all services.
    pub(crate) catalogue: Catalogue,
    /// The portal's own locale files.
    pub(crate) portal: Texts,
}

/// The folders of a running process. In the sandbox on the machine that built it, folders that the configuration leaves
/// empty are those of the checkout, so that a change is seen without building again.
pub(crate) fn of(config: &Config) -> Folders {
    let mut folders = config.folders.clone();
    let sources = [(&mut folders.services, embedded::SERVICES), (&mut folders.locales, embedded::LOCALES)];
    for (folder, source) in sources {
        if config.mode == Mode::Sandbox && folder.is_empty() && Path::new(source).is_dir() {
            *folder = source.into();
        }
    }
    folders
}

/// Reads services and words; a service that cannot be read is left out and complained of.
pub(crate) fn read(folders: &Folders, zone: TimeZone) -> Result<Content, Trouble> {
    let locales = texts(&folders.locales, embedded::locales)?;
    let catalogue = catalogue(zone, locales.clone())?;
    let mut by_service: BTreeMap<String, Texts> = BTreeMap::new();
    for (path, text) in texts(&folders.services, embedded::services)? {
        if let Some((service, _)) =
            path.split_once('/').filter(|_| path.ends_with(".toml") && path.matches('/').count() == 1)
        {
            by_service.entry(service.to_owned()).or_default().push((path, text));
        }
    }
    let mut services: Vec<(Bundle, Service)> = Vec::new();
    let mut complaints = Vec::new();
    for (folder, definition) in by_service {
        match version(&definition, &locales) {
            Ok((bundle, _)) if services.iter().any(|(other, _)| other.service == bundle.service) => {
                let what = format!("two folders declare the service \"{}\"", bundle.service);
                complaints.push(Complaint::whole(&folder, what, "Give one of them another id."));
            }
            Ok(read) => services.push(read),
            Err(found) => complaints.extend(found),
        }
    }
    let portal = locales.into_iter().filter(|(path, _)| !is_of_a_service(path)).collect();
    Ok(Content { services, complaints, catalogue, portal })
}

impl Content {
    /// The content, or every complaint about it.
    pub(crate) fn whole(self) -> Result<Self, Trouble> {
        if self.complaints.is_empty() { Ok(self) } else { Err(mend(&self.complaints)) }
    }
}

/// One version: the files of its definition, and its words among `locales`.
pub(crate) fn version<'a>(definition: &'a Texts, locales: &'a Texts) -> Result<(Bundle, Service), Vec<Complaint>> {
    let pair = |(path, text): &'a (String, String)| (path.as_str(), text.as_str());
    Bundle::read(&definition.iter().map(pair).collect::<Vec<_>>(), |id| {
        let end = format!("/services/{id}.ftl");
        locales.iter().filter(|(path, _)| path.ends_with(&end)).map(pair).collect()
    })
}

/// Words as a catalogue.
pub(crate) fn catalogue(zone: TimeZone, locales: Texts) -> Result<Catalogue, Trouble> {
    Catalogue::read_in(zone, locales.into_iter()).map_err(|complaints| mend(&complaints))
}

/// All files below a folder as texts, by their path in it. What an editor leaves beside them need not be text.
pub(crate) fn read_texts(folder: &Path) -> Result<Texts, Trouble> {
    let (mut texts, mut faults) = (Texts::new(), Vec::new());
    for (path, bytes) in files(folder)? {
        let is_ours = [".toml", ".ftl", ".css"].iter().any(|ending| path.ends_with(ending));
        match String::from_utf8(bytes) {
            Ok(text) => texts.push((path, text)),
            Err(error) if is_ours => {
                let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
                let line = good.iter().filter(|byte| **byte == b'\n').count() + 1;
                faults.push(format!("{path}:{line}: this line is not UTF-8. Save the file as UTF-8."));
            }
            Err(_) => {}
        }
    }
    if faults.is_empty() { Ok(texts) } else { Err(mend(&faults)) }
}

/// Locale files: those of a folder, or those of the binary when it is not named.
pub(crate) fn locales(folder: &str) -> Result<Texts, Trouble> {
    texts(folder, embedded::locales)
}

/// All files of all services: those of a folder, or those of the binary when it is not named.
pub(crate) fn services(folder: &str) -> Result<Texts, Trouble> {
    texts(folder, embedded::services)
}

/// Styles and pictures.
pub(crate) fn assets(folders: &Folders) -> Result<Assets, Trouble> {
    let style = texts(&folders.style, embedded::style)?;
    let public: Vec<(String, Cow<'static, [u8]>)> = match folders.public.as_str() {
        "" => embedded::public().collect(),
        folder => files(Path::new(folder))?.into_iter().map(|(path, bytes)| (path, bytes.into())).collect(),
    };
    Ok(Assets::of(style.into_iter(), public.into_iter()))
}

/// Whether a locale file says the words of a service: `et/services/parking-permit.ftl`.
pub(crate) fn is_of_a_service(path: &str) -> bool {
    path.split('/').nth(1) == Some("services")
}

/// Complaints, one a line, and what to do.
pub(crate) fn mend(complaints: &[impl ToString]) -> Trouble {
    let lines: Vec<String> = complaints.iter().map(ToString::to_string).collect();
    Trouble::new(lines.join("\nportico: "), "Mend the files named above; `portico check` looks again.")
}

fn texts<I: Iterator<Item = (String, String)>>(folder: &str, own: fn() -> I) -> Result<Texts, Trouble> {
    if folder.is_empty() { Ok(own().collect()) } else { read_texts(Path::new(folder)) }
}

/// All files below a folder by their path in it, in order.
fn files(root: &Path) -> Result<Vec<(String, Vec<u8>)>, Trouble> {
    let read = |path: PathBuf| {
        let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        fs::read(&path).map(|bytes| (name, bytes)).map_err(|error| cannot(&path, error))
    };
    paths(root)?.into_iter().map(read).collect()
}

/// All files below a folder, in order.
pub(crate) fn paths(root: &Path) -> Result<Vec<PathBuf>, Trouble> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(|error| cannot(&folder, error))? {
            let path = entry.map_err(|error| cannot(&folder, error))?.path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}

fn cannot(path: &Path, error: std::io::Error) -> Trouble {
    Trouble::new(
        format!("the folder {} cannot be read: {error}", path.display()),
        "Mend [folders] in the configuration, or leave the setting empty.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folders(services: &Path) -> Folders {
        let empty = String::new;
        Folders { services: services.to_string_lossy().into_owned(), locales: empty(), style: empty(), public: empty() }
    }

    #[test]
    fn a_second_folder_for_a_service_is_complained_of_and_the_first_is_read() {
        let place = tempfile::tempdir().expect("a folder");
        for copy in ["one", "two"] {
            for (path, text) in embedded::services().filter(|(path, _)| path.starts_with("parking-permit/")) {
                let to = place.path().join(path.replace("parking-permit", copy));
                fs::create_dir_all(to.parent().expect("a folder")).expect("made");
                fs::write(to, text).expect("written");
            }
        }
        let content = read(&folders(place.path()), TimeZone::UTC).expect("it can be read");
        let [(bundle, service)] = &content.services[..] else { panic!("one service") };
        assert_eq!((bundle.service.as_str(), &bundle.hash), ("parking-permit", &service.bundle));
        let languages: Vec<&str> = bundle.words().map(|(language, _)| language).collect();
        assert_eq!(languages, ["en", "et", "ru"]);
        assert!(content.portal.iter().all(|(path, _)| !path.contains("/services/")));
        let complaint = content.complaints[0].to_string();
        assert!(complaint.starts_with("two:1:1: two folders declare the service \"parking-permit\""), "{complaint}");
        assert!(content.whole().is_err());
    }
}
