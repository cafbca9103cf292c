//! `portico new-service`: a small complete service to begin with, and its words in Estonian and English.

use std::{fs, path::Path, process::ExitCode};

use domain::service::Service;

use crate::{trouble::Trouble, welcome::print};

/// What stands in each text where the id belongs.
const ID: &str = "new-service-id";

/// The files of the service's folder.
const DEFINITION: [(&str, &str); 4] = [
    ("service.toml", include_str!("new_service/service.toml")),
    ("form.toml", include_str!("new_service/form.toml")),
    ("case.toml", include_str!("new_service/case.toml")),
    ("scenarios/first.toml", include_str!("new_service/first.toml")),
];

/// Its words, by language.
const WORDS: [(&str, &str); 2] =
    [("et", include_str!("new_service/et.ftl")), ("en", include_str!("new_service/en.ftl"))];

/// Writes the service `id` into `folder`, and its words into `locales`. Nothing that is there is touched.
pub(crate) fn new_service(id: &str, folder: &Path, locales: &Path) -> Result<ExitCode, Trouble> {
    right(id)?;
    let place = folder.join(id);
    let definition = DEFINITION.map(|(file, text)| (place.join(file), text));
    let words = WORDS.map(|(language, text)| (locales.join(language).join("services").join(format!("{id}.ftl")), text));
    let taken = [&place].into_iter().chain(words.iter().map(|(path, _)| path)).find(|path| path.exists());
    if let Some(path) = taken {
        return Err(Trouble::new(
            format!("{} is there already", path.display()),
            "Choose another id, or take what is there away first.",
        ));
    }
    for (path, text) in definition.iter().chain(&words) {
        write(path, &text.replace(ID, id))?;
        print(&format!("{}\n", path.display()));
    }
    print("A new service. Write its questions and its words; `portico check` says what is still amiss.\n");
    Ok(ExitCode::SUCCESS)
}

/// The id is one, and none that the portal needs itself.
fn right(id: &str) -> Result<(), Trouble> {
    let sign = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !id.starts_with(|c: char| c.is_ascii_lowercase()) || !id.chars().all(sign) {
        return Err(Trouble::new(
            format!("{id:?} is not the id of a service"),
            "Use small letters, digits and dashes, like parking-permit.",
        ));
    }
    let texts = DEFINITION[..3].iter().map(|(file, text)| (*file, text.replace(ID, id))).collect::<Vec<_>>();
    let files: Vec<(&str, &str)> = texts.iter().map(|(file, text)| (*file, text.as_str())).collect();
    match Service::read(&files) {
        Ok(_) => Ok(()),
        Err(complaints) => {
            let first = complaints.into_iter().next();
            Err(first.map_or_else(
                || Trouble::new(format!("\"{id}\" cannot be a service"), "Choose another id."),
                |complaint| Trouble::new(complaint.what, complaint.cure),
            ))
        }
    }
}

fn write(path: &Path, text: &str) -> Result<(), Trouble> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).and_then(|()| fs::write(path, text)).map_err(|error| {
        Trouble::new(
            format!("{} cannot be written: {error}", path.display()),
            "Name folders that may be written with --folder and --locales.",
        )
    })
}
