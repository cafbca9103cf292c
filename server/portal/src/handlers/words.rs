//! The translators' pages.

use std::collections::BTreeMap;

use app::pages::{self, WordsFile, WordsRow};
use axum::response::Response;
use text::Lang;

use crate::{
    Failure,
    extract::Path,
    page::{Page, shown},
    visitor::ForTranslator,
};

pub(crate) async fn list(ForTranslator(page): ForTranslator) -> Response {
    let files: Vec<WordsFile> = files(&page)
        .into_iter()
        .map(|(name, rows)| {
            let missing = rows.iter().filter(|row| row.texts.contains(&None)).count();
            WordsFile { name, messages: rows.len() as u32, missing: missing as u32 }
        })
        .collect();
    shown(pages::words(page.ctx(None), &files))
}

pub(crate) async fn show(
    ForTranslator(page): ForTranslator,
    Path((_, file)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let rows = files(&page).remove(&file).ok_or(Failure::NotFound)?;
    let languages: Vec<Lang> = page.catalogue().languages().to_vec();
    Ok(shown(pages::words_file(page.ctx(None), &file, &languages, rows)))
}

/// The portal's own locale files, and those of the services as they are in force.
fn all(page: &Page) -> Vec<(String, String)> {
    let mut files = page.portal.locales.load().to_vec();
    let library = page.portal.desk.library();
    for service in page.portal.desk.all_in_force() {
        let words = library.bundle(&service.id, &service.bundle).into_iter().flat_map(|bundle| bundle.words());
        files.extend(words.map(|(lang, text)| (format!("{lang}/services/{}.ftl", service.id), text.to_string())));
    }
    files
}

/// Every message of every locale file, language beside language, in the order of the first file that has it.
fn files(page: &Page) -> BTreeMap<String, Vec<WordsRow>> {
    let catalogue = page.catalogue();
    let languages = catalogue.languages();
    let mut files: BTreeMap<String, Vec<WordsRow>> = BTreeMap::new();
    for (path, source) in all(page) {
        let Some((lang, name)) = path.trim_end_matches(".ftl").split_once('/') else { continue };
        let Some(column) = languages.iter().position(|l| l.code() == lang) else { continue };
        let rows = files.entry(name.to_owned()).or_default();
        for (id, text) in text::messages(&source) {
            let row = match rows.iter().position(|row| row.id == id) {
                Some(at) => &mut rows[at],
                None => {
                    rows.push(WordsRow { id, texts: vec![None; languages.len()] });
                    rows.last_mut().expect("just pushed")
                }
            };
            row.texts[column] = Some(text);
        }
    }
    files
}
