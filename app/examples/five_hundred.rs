//! How long a portal with five hundred services takes to read them and their words, as it does at its start.
//!
//! `cargo run --release -p portico-app --example five_hundred`

use std::{
    io::{self, Write},
    time::Instant,
};

use domain::service::{Bundle, Library, Publication};
use jiff::{Timestamp, civil::date};
use portico_app::embedded;
use text::{Catalogue, Lang, Version};

const SERVICES: usize = 500;

fn main() -> io::Result<()> {
    let of_its_own = |path: &str| path.strip_prefix("parking-permit/").is_some_and(|file| !file.contains('/'));
    let definition: Vec<(String, String)> = embedded::services().filter(|(path, _)| of_its_own(path)).collect();
    let words: Vec<(String, String)> =
        embedded::locales().filter(|(path, _)| path.ends_with("/services/parking-permit.ftl")).collect();
    let copies: Vec<Vec<(String, String)>> = (0..SERVICES)
        .map(|n| {
            let renamed = |(path, text): &(String, String)| {
                (path.clone(), text.replace("\"parking-permit\"", &format!("\"parking-permit-{n}\"")))
            };
            definition.iter().map(renamed).collect()
        })
        .collect();
    let mut out = io::stdout();

    let begun = Instant::now();
    let mut bundles = Vec::new();
    for files in &copies {
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        let words = |_: &str| words.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        let (bundle, _) = Bundle::read(&files, words).map_err(|found| io::Error::other(found[0].to_string()))?;
        bundles.push(bundle);
    }
    writeln!(out, "{SERVICES} definitions read and checked from their folders: {:?}", begun.elapsed())?;

    let begun = Instant::now();
    let made = bundles.iter().zip(1..);
    let made = made.map(|(bundle, number)| Publication { number, at: Timestamp::UNIX_EPOCH, bundle: bundle.clone() });
    let library = Library::default().with(made);
    let count = library.all_in_force(date(2026, 11, 22)).count();
    writeln!(out, "{count} of them read from the database's rows, and in force: {:?}", begun.elapsed())?;

    let portal = embedded::locales().filter(|(path, _)| !path.contains("/services/"));
    let portal = Catalogue::read(portal).map_err(|found| io::Error::other(found[0].to_string()))?;
    let begun = Instant::now();
    let catalogue = portal.with(bundles.iter().map(version));
    let names =
        bundles.iter().map(|bundle| catalogue.words_of(Lang::ET, &bundle.service, &bundle.hash).text("service"));
    let signs: usize = names.map(|name| name.len()).sum();
    writeln!(out, "their words in all languages, and all their names ({signs} bytes): {:?}", begun.elapsed())
}

fn version(bundle: &Bundle) -> Version<'_> {
    Version { service: &bundle.service, bundle: &bundle.hash, words: bundle.words().collect() }
}
