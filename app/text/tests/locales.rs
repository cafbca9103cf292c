//! The portal's own locale files: each is read without a complaint, and every language says what Estonian says.

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
        Ok(catalogue) => assert_eq!(catalogue.languages(), [Lang::ET, Lang::EN, "ru".parse().unwrap()]),
        Err(complaints) => panic!("{}", complaints.iter().map(|one| format!("{one}\n")).collect::<String>()),
    }
}

/// The codes of the languages, from the folders.
fn languages(all: &[(String, String)]) -> BTreeSet<&str> {
    all.iter().filter_map(|(path, _)| path.split('/').next()).collect()
}

/// In which languages a service has to speak stands in its definition, and `portico check` names what it lacks; here only
/// what it does say in a language is held against the Estonian.
#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let all = locales();
    let text = |lang: &str, name: &str| all.iter().find(|(path, _)| *path == format!("{lang}/{name}"));
    let names: BTreeSet<&str> = all.iter().filter_map(|(path, _)| path.split_once('/')).map(|(_, name)| name).collect();
    let mut wrong = Vec::new();
    for lang in languages(&all) {
        for name in &names {
            let (source, translated) = (text("et", name), text(lang, name));
            if translated.is_none() && name.starts_with("services/") {
                continue;
            }
            let [source, translated] =
                [source, translated].map(|file| file.map_or(BTreeSet::new(), |file| said(&file.1)));
            wrong.extend(source.difference(&translated).map(|one| format!("{lang}/{name} lacks {one}")));
            wrong.extend(translated.difference(&source).map(|one| format!("{lang}/{name} has, and et has not, {one}")));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Russian 2 and 5 want other words: who forgets a form of a number says “5 письма”. A choice that names no form but the
/// last does not inflect, and a choice by other words than the forms of a number is none of this test's business.
#[test]
fn where_a_number_inflects_a_language_has_all_its_forms() {
    let all = locales();
    let mut wrong = Vec::new();
    for (path, text) in &all {
        let forms: &[&str] = if path.starts_with("ru/") { &["one", "few", "many", "other"] } else { &["one", "other"] };
        for (start, _) in text.match_indices("->") {
            let choice = &text[start..end_of_choice(text, start)];
            let has = |form: &&str| choice.contains(&format!("[{form}]"));
            if ["one", "few", "many"].iter().any(has) && !forms.iter().all(has) {
                wrong.push(format!("{path}:{}", text[..start].lines().count()));
            }
        }
    }
    assert!(wrong.is_empty(), "these lack a form of their number, out of one, few, many, other: {wrong:#?}");
}

/// Where the brace closes that opened before a choice; the variants have braces of their own.
fn end_of_choice(text: &str, start: usize) -> usize {
    let mut open = 1;
    for (at, letter) in text[start..].char_indices() {
        match letter {
            '{' => open += 1,
            '}' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return start + at;
        }
    }
    text.len()
}
