//! What documents list is what there is, and every file they name exists.

use std::{fs, path::Path, process::Command};

use crate::plan::{files, rooms, root, text};

fn readme() -> String {
    text("README.md")
}

/// The lines of a document that must hold `lines`, one under the other, under `heading`, and no other row.
#[track_caller]
fn holds(document: &str, heading: &str, lines: &[String]) {
    let whole = text(document);
    let (_, after) = whole.split_once(heading).unwrap_or_else(|| panic!("{document} has no line {heading:?}"));
    let rows: Vec<&str> = after
        .lines()
        .skip(1)
        .skip_while(|line| !line.starts_with('|'))
        .take_while(|line| line.starts_with('|'))
        .skip(2)
        .collect();
    assert_eq!(rows, lines, "{document}: under {heading:?} should stand\n{}", lines.join("\n"));
}

#[test]
fn the_readme_names_the_people_to_be() {
    let row = |person: &sandbox::Persona| {
        format!("| {} {} | {} |", person.given_name, person.family_name, person.good_for_en)
    };
    holds("README.md", "## Who to be", &sandbox::people().iter().map(row).collect::<Vec<_>>());
}

#[test]
fn the_readme_maps_every_room() {
    let row = |room: &crate::plan::Room| {
        let about = room.package.description.as_deref().unwrap_or_default();
        format!("| [`{0}`]({0}/README.md) | {about} |", room.folder)
    };
    holds("README.md", "## The map", &rooms().iter().map(row).collect::<Vec<_>>());
}

#[test]
fn the_readme_explains_every_command() {
    let help = Command::new(env!("CARGO_BIN_EXE_portico")).arg("--help").output().expect("the binary starts");
    let help = String::from_utf8(help.stdout).expect("help is text");
    let commands = help
        .lines()
        .skip_while(|line| !line.starts_with("Commands:"))
        .skip(1)
        .take_while(|line| line.starts_with("  "));
    let row = |line: &str| {
        let (name, about) = line.trim().split_once(' ').expect("a command is explained");
        format!("| `portico {name}` | {} |", about.trim())
    };
    let rows: Vec<String> = commands.map(row).filter(|row| !row.contains("`portico help`")).collect();
    assert!(rows.len() > 5, "the help is not read as it should be:\n{help}");
    holds("README.md", "## Commands", &rows);
}

#[test]
fn the_two_commands_stand_in_the_readme_and_ci_runs_the_second() {
    assert!(readme().contains("\ncargo run\n") && readme().contains("\nend2end/test\n"));
    assert!(root().join("end2end/test").exists());
    assert!(text(".ci/run").contains("../end2end/test"));
}

/// A name in backticks with a slash, as `server/src/run.rs` or `app/domain/src/desk/apply.rs::begin`.
#[test]
fn the_walk_names_files_and_functions_that_exist() {
    let walk = text("server/README.md");
    let named: Vec<&str> =
        walk.split('`').skip(1).step_by(2).filter(|name| name.contains('/') && name.contains(".rs")).collect();
    assert!(named.len() > 20, "the walk names too little: {named:?}");
    for name in named {
        let (file, function) = name.split_once("::").unwrap_or((name, ""));
        assert!(root().join(file).is_file(), "server/README.md names {file}, which is not there");
        let source = text(file);
        let defined =
            function.is_empty() || ["(", "<"].iter().any(|next| source.contains(&format!("fn {function}{next}")));
        assert!(defined, "server/README.md names {function} in {file}, which is not there");
    }
}

/// A README that lists files lists all of them; a new one that is not named would be found by nobody.
#[test]
fn the_tables_of_files_name_every_file() {
    let mut tables = 0;
    for room in rooms() {
        let document = text(format!("{}/README.md", room.folder));
        if !document.contains("| file | what it") {
            continue;
        }
        tables += 1;
        let source = format!("{}/src", room.folder);
        let own = files(&source, ".rs").into_iter().filter_map(|path| {
            let name = path.strip_prefix(&format!("{source}/"))?.to_owned();
            (!name.contains('/') && !["lib.rs", "main.rs", "all_statements.rs"].contains(&name.as_str()))
                .then_some(name)
        });
        let named = |name: &String| ["`", "/"].iter().any(|before| document.contains(&format!("{before}{name}`")));
        let missing: Vec<String> = own.filter(|name| !named(name)).collect();
        assert!(missing.is_empty(), "{}/README.md has no row for {missing:?}", room.folder);
    }
    assert!(tables >= 5, "the tables are not found as they should be");
}

#[test]
fn every_link_of_every_document_leads_somewhere() {
    for document in files("", ".md") {
        let folder = root().join(&document).parent().map(Path::to_path_buf).unwrap_or_default();
        for link in text(&document).split("](").skip(1).filter_map(|rest| rest.split([')', '#', ' ']).next()) {
            let outside = link.is_empty() || link.contains("://");
            assert!(outside || folder.join(link).exists(), "{document} links to {link}, which is not there");
        }
    }
}

/// Pictures are fetched with every clone.
#[test]
fn pictures_are_small_and_shown() {
    for picture in files("end2end/pictures", ".png") {
        let size = fs::metadata(root().join(&picture)).expect("a picture can be measured").len();
        assert!(size <= 60 * 1024, "{picture} has {size} bytes; 60 KB are enough");
        assert!(readme().contains(&picture), "{picture} is shown nowhere");
    }
}

#[test]
fn the_licence_is_whole_and_named_alike_everywhere() {
    let licence = text("LICENSE");
    assert!(licence.starts_with("EUROPEAN UNION PUBLIC LICENCE v. 1.2") && licence.contains("15.Applicable Law"));
    assert!(text("publiccode.yml").contains("\n  license: EUPL-1.2\n"));
    let version = format!("\nsoftwareVersion: \"{}\"\n", env!("CARGO_PKG_VERSION"));
    assert!(text("publiccode.yml").contains(&version), "publiccode.yml tells another version than Cargo.toml");
}
