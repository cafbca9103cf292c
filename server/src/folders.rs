//! Services, words and styles: what the binary carries, or the folders that the configuration names.

use std::{borrow::Cow, collections::BTreeMap, fs, path::Path};

use app::{assets::Assets, embedded};
use domain::service::{Complaint, Service, Services};
use jiff::tz::TimeZone;
use text::Catalogue;

use crate::{config::Folders, trouble::Trouble};

type Texts = Vec<(String, String)>;

/// Everything that is not Rust and not data.
pub(crate) struct Content {
    pub(crate) services: Services,
    pub(crate) catalogue: Catalogue,
    pub(crate) locales: Texts,
    pub(crate) assets: Assets,
}

/// Reads it all; every complaint has its file, line and cure.
pub(crate) fn read(folders: &Folders, zone: TimeZone) -> Result<Content, Trouble> {
    let locales = texts(&folders.locales, embedded::locales)?;
    let complaints = |complaints: Vec<String>| {
        Trouble::new(complaints.join("\nportico: "), "Mend the files named above; `portico check` looks again.")
    };
    let catalogue = Catalogue::read_in(zone, locales.clone().into_iter().filter(|(path, _)| path.ends_with(".ftl")))
        .map_err(|found| complaints(found.iter().map(ToString::to_string).collect()))?;
    let services =
        services(&folders.services)?.map_err(|found| complaints(found.iter().map(ToString::to_string).collect()))?;
    let style = texts(&folders.style, embedded::style)?;
    let public: Vec<(String, Cow<'static, [u8]>)> = match folders.public.as_str() {
        "" => embedded::public().collect(),
        folder => files(Path::new(folder))?.into_iter().map(|(path, bytes)| (path, bytes.into())).collect(),
    };
    Ok(Content { services, catalogue, locales, assets: Assets::of(style.into_iter(), public.into_iter()) })
}

/// The services of a folder, or of the binary.
pub(crate) fn services(folder: &str) -> Result<Result<Services, Vec<Complaint>>, Trouble> {
    let mut by_service: BTreeMap<String, Texts> = BTreeMap::new();
    for (path, text) in texts(folder, embedded::services)? {
        if let Some((service, _)) =
            path.split_once('/').filter(|_| path.ends_with(".toml") && path.matches('/').count() == 1)
        {
            by_service.entry(service.to_owned()).or_default().push((path, text));
        }
    }
    let mut read = Vec::new();
    let mut complaints = Vec::new();
    for files in by_service.into_values() {
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        match Service::read(&files) {
            Ok(service) => read.push(service),
            Err(found) => complaints.extend(found),
        }
    }
    if !complaints.is_empty() {
        return Ok(Err(complaints));
    }
    Ok(Services::new(read).map_err(|complaint| vec![complaint]))
}

fn texts<I: Iterator<Item = (String, String)>>(folder: &str, own: fn() -> I) -> Result<Texts, Trouble> {
    if folder.is_empty() {
        return Ok(own().collect());
    }
    let text = |(path, bytes): (String, Vec<u8>)| (path, String::from_utf8_lossy(&bytes).into_owned());
    Ok(files(Path::new(folder))?.into_iter().map(text).collect())
}

/// All files below a folder by their path in it, in order.
fn files(root: &Path) -> Result<Vec<(String, Vec<u8>)>, Trouble> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        let cannot = |error| {
            Trouble::new(
                format!("the folder {} cannot be read: {error}", folder.display()),
                "Mend [folders] in the configuration, or leave the setting empty.",
            )
        };
        for entry in fs::read_dir(&folder).map_err(cannot)? {
            let path = entry.map_err(cannot)?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                found.push((name, fs::read(&path).map_err(cannot)?));
            }
        }
    }
    found.sort();
    Ok(found)
}
