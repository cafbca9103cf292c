//! One version of the parking permit: a copy of its folder that can be told from every other on every page.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use crate::trouble::{Trouble, While};

/// The page that every other version has.
const WISH: &str = "\n[[step]]\nid = \"wishes\"\n\n[[step.field]]\nid = \"wish\"\ntype = \"text\"\n";
/// Its words.
const WISH_WORDS: &str = "\nstep-wishes = Wishes\nwish = Wish\n    .too-long = Too long.\n";

/// A version that was written into a folder of its own.
pub(super) struct Version {
    pub(super) folder: PathBuf,
    pub(super) locales: PathBuf,
}

impl Version {
    /// Writes the `number`th version below `into`: another number, marked words, and every other time one page more.
    pub(super) fn write(number: usize, (service, locales): (&Path, &Path), into: &Path) -> Result<Self, Trouble> {
        let root = into.join(number.to_string());
        let version = Self { folder: root.join("parking-permit"), locales: root.join("locales") };
        for file in files(service, "toml")? {
            let text = fs::read_to_string(&file).doing(file.display())?;
            let name = file.file_name().unwrap_or_default();
            let text = renumbered(&text, number);
            let text = if name == "form.toml" && has_wishes(number) { text + WISH } else { text };
            put(&version.folder.join(name), &text)?;
        }
        for language in fs::read_dir(locales).doing(locales.display())?.flatten().map(|entry| entry.file_name()) {
            let file = locales.join(&language).join("services/parking-permit.ftl");
            if !file.is_file() {
                continue;
            }
            let text = fs::read_to_string(&file).doing(file.display())?;
            let text = if has_wishes(number) { text + WISH_WORDS } else { text };
            let to = version.locales.join(&language).join("services/parking-permit.ftl");
            put(&to, &marked(&text, number))?;
        }
        Ok(version)
    }
}

/// Whether this version asks for wishes, on a page of their own.
pub(super) fn has_wishes(number: usize) -> bool {
    number % 2 == 1
}

/// The versions whose words are on a page.
pub(super) fn versions_on(page: &str) -> BTreeSet<usize> {
    let marks = page.split("(version ").skip(1);
    marks.filter_map(|rest| rest.split(')').next()?.parse().ok()).collect()
}

fn renumbered(text: &str, number: usize) -> String {
    let line = |line: &str| {
        if line.starts_with("version = ") { format!("version = \"load.{number}\"\n") } else { format!("{line}\n") }
    };
    text.lines().map(line).collect()
}

/// The words with the version's mark before every message of one line.
fn marked(text: &str, number: usize) -> String {
    let line = |line: &str| match line.split_once(" = ") {
        Some((id, words)) if !line.starts_with([' ', '#']) => format!("{id} = (version {number}) {words}\n"),
        _ => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}

/// The files of a folder that end so.
fn files(folder: &Path, end: &str) -> Result<Vec<PathBuf>, Trouble> {
    let entries = fs::read_dir(folder).doing(folder.display())?;
    let files = entries.flatten().map(|entry| entry.path());
    Ok(files.filter(|path| path.extension().is_some_and(|found| found == end)).collect())
}

fn put(file: &Path, text: &str) -> Result<(), Trouble> {
    fs::create_dir_all(file.parent().unwrap_or(file)).doing(file.display())?;
    fs::write(file, text).doing(file.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_has_its_number_and_its_mark_on_every_word() {
        assert_eq!(renumbered("id = \"a\"\nversion = \"1\"", 7), "id = \"a\"\nversion = \"load.7\"\n");
        let words = marked("# plate = no\nplate = Plate\n    .hint = Like { $x }\nlong =\n    Text", 7);
        assert_eq!(words, "# plate = no\nplate = (version 7) Plate\n    .hint = Like { $x }\nlong =\n    Text\n");
        assert_eq!(versions_on("<h1>(version 7) Plate</h1> (version 12) (version )"), BTreeSet::from([7, 12]));
    }
}
