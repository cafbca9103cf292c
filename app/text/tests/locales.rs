//! The portal's own locale files: each is read without a complaint, and Estonian and English say the same things.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use portico_text::{Catalogue, Lang};

const LOCALES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales");

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

fn locales() -> Vec<(String, String)> {
    let mut found = Vec::new();
    files(Path::new(LOCALES), &mut found);
    let name = |path: &PathBuf| path.strip_prefix(LOCALES).unwrap().to_str().unwrap().to_owned();
    found
        .iter()
        .filter(|path| path.extension().is_some_and(|end| end == "ftl"))
        .map(|path| (name(path), fs::read_to_string(path).unwrap()))
        .collect()
}

/// Every message and attribute of a file, with the variables it uses.
fn said(text: &str) -> BTreeSet<String> {
    let resource = parser::parse(text).unwrap();
    let mut said = BTreeSet::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        said.extend(message.value.map(|value| format!("{id} {:?}", variables(&format!("{value:?}")))));
        for attribute in message.attributes {
            said.insert(format!("{id}.{} {:?}", attribute.id.name, variables(&format!("{:?}", attribute.value))));
        }
    }
    said
}

fn variables(debug: &str) -> BTreeSet<&str> {
    let names = debug.split("VariableReference { id: Identifier { name: \"").skip(1);
    names.filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn the_locale_files_are_read_without_a_complaint() {
    match Catalogue::read(locales().into_iter()) {
        Ok(catalogue) => assert_eq!(catalogue.languages(), [Lang::ET, Lang::EN]),
        Err(complaints) => panic!("{}", complaints.iter().map(|one| format!("{one}\n")).collect::<String>()),
    }
}

#[test]
fn estonian_and_english_have_the_same_messages_with_the_same_variables() {
    let all = locales();
    let mut missing = Vec::new();
    for (path, text) in &all {
        let other_path = match path.split_once('/') {
            Some(("et", rest)) => format!("en/{rest}"),
            Some(("en", rest)) => format!("et/{rest}"),
            _ => continue,
        };
        let other = all.iter().find(|(path, _)| *path == other_path).map_or(BTreeSet::new(), |(_, text)| said(text));
        missing.extend(said(text).difference(&other).map(|one| format!("{other_path} lacks {one}")));
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
