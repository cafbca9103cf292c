//! What somebody who writes a service meets: a folder to begin with, scenarios that are run, schemas for the editor.

use std::{fs, path::Path};

use crate::program::{Ended, Folder, copy};

/// A folder with copies of the services and the words, which the configuration names.
fn workshop() -> Folder {
    let folder = Folder::new();
    folder.configure_also("[folders]\nservices = \"services\"\nlocales = \"locales\"");
    let house = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    copy(&house.join("app/services"), &folder.path("services"));
    copy(&house.join("locales"), &folder.path("locales"));
    folder
}

fn begin(folder: &Folder, id: &str) -> Ended {
    folder.run(&["new-service", id, "--folder", "services", "--locales", "locales"])
}

#[track_caller]
fn refused(ended: &Ended, what: &str) {
    assert_eq!(ended.status.code(), Some(1), "{ended:?}");
    assert!(ended.complained.contains(what), "it should say {what:?}: {ended:?}");
}

#[test]
fn a_new_service_passes_the_check_at_once() {
    let folder = workshop();
    let begun = begin(&folder, "tree-felling");
    assert!(begun.status.success(), "{begun:?}");
    let checked = folder.run(&["check"]);
    assert!(checked.status.success(), "{checked:?}");
    let report = "tree-felling: 3 scenarios, 2 of 2 transitions\n";
    assert!(checked.said.contains(report) && checked.said.contains(" 0 faults"), "{checked:?}");
}

#[test]
fn words_that_nothing_uses_are_told_at_their_line() {
    let folder = workshop();
    let file = folder.path("locales/en/services/parking-permit.ftl");
    let text = fs::read_to_string(&file).unwrap();
    let more = "\ngarden = A garden\n    .hint = With { rose }\nrose = a rose\n";
    let text = text.replacen("\nplate = ", "\nplate-old = Old\nplate = ", 1) + more;
    fs::write(&file, text.replacen("    .hint = ", "    .hynt = ", 1)).unwrap();
    let checked = folder.run(&["check"]);
    assert_eq!(checked.status.code(), Some(1), "{checked:?}");
    let lines = text.lines().count();
    for (place, what) in [(format!("{}:1", lines - 2), "garden"), (format!("{}:5", lines - 1), "garden.hint")] {
        let told = format!("en/services/parking-permit.ftl:{place}: nothing uses \"{what}\". Leave it out.");
        assert!(checked.said.contains(&told), "{told}: {checked:?}");
    }
    assert!(checked.said.contains("nothing uses \"plate-old\"") && checked.said.contains(".hynt\""), "{checked:?}");
    assert!(!checked.said.contains("\"rose\"") && checked.said.contains(" 4 faults"), "{checked:?}");
}

#[test]
fn a_letter_that_names_a_value_which_it_does_not_get_is_refused_at_its_line() {
    let folder = workshop();
    let file = folder.path("locales/en/services/speed-fine-contest.ftl");
    let text = fs::read_to_string(&file).unwrap();
    let changed = text.replacen("a fine of { $amount } for", "a fine of { $amout } for", 1);
    fs::write(&file, &changed).unwrap();
    let line = changed.lines().position(|line| line.starts_with("letter-ruling =")).unwrap() + 2;
    let told = format!(
        "en/services/speed-fine-contest.ftl:{line}:5: \"letter-ruling.body\" gets no value called $amout. Did you mean $amount?"
    );
    let checked = folder.run(&["check"]);
    assert_eq!(checked.status.code(), Some(1), "{checked:?}");
    assert!(checked.said.contains(&told) && checked.said.contains(" 1 faults"), "{told}: {checked:?}");
    refused(&folder.run(&["publish"]), &told);
}

#[test]
fn a_new_service_overwrites_nothing_and_has_an_id() {
    let folder = workshop();
    refused(&begin(&folder, "parking-permit"), "services/parking-permit is there already\n  Choose another id");
    fs::remove_dir_all(folder.path("services/parking-permit")).unwrap();
    refused(&begin(&folder, "parking-permit"), "parking-permit.ftl is there already");
    for id in ["Tree", "tree_felling", "../tree", "1-tree", "", "tree felling"] {
        refused(&begin(&folder, id), "is not the id of a service\n  Use small letters, digits and dashes");
    }
    refused(&begin(&folder, "inbox"), "\"inbox\" is an address of the portal's own\n  Give the service another id.");
}

#[test]
fn the_check_runs_every_scenario_and_says_where_one_stops() {
    let folder = workshop();
    let checked = folder.run(&["check"]);
    assert!(
        // A look at an application needs one that was filed before, and a scenario files but one.
        checked.said.contains("parking-permit: 41 scenarios, ")
            && checked.said.matches("not visited").count()
                == checked.said.matches("not visited: the field look_case asked").count(),
        "{checked:?}"
    );
    let file = folder.path("services/parking-permit/scenarios/applying.toml");
    let text = fs::read_to_string(&file).unwrap();
    let line = text.lines().position(|line| line.contains("{ fee = \"120.00\" }")).unwrap() + 1;
    fs::write(&file, text.replacen("fee = \"120.00\"", "fee = \"99.00\"", 1)).unwrap();
    let checked = folder.run(&["check"]);
    assert_eq!(checked.status.code(), Some(1), "{checked:?}");
    let told = format!("parking-permit/scenarios/applying.toml:{line}:5: ");
    assert!(
        checked.said.contains(&told) && checked.said.contains("the fee should be 99.00, and is 120.00"),
        "{checked:?}"
    );
    assert!(checked.said.contains("1 faults"), "{checked:?}");
}

#[test]
fn scenarios_of_no_service_are_found() {
    let folder = workshop();
    folder.write("services/nobody/scenarios/first.toml", "");
    let checked = folder.run(&["check"]);
    assert_eq!(checked.status.code(), Some(1), "{checked:?}");
    assert!(checked.said.contains("there are scenarios, and no service \"nobody\""), "{checked:?}");
}

#[test]
fn schemas_are_printed_for_editors_and_for_each_service() {
    let folder = Folder::new();
    for words in [&["schema"][..], &["schema", "--scenarios"], &["schema", "parking-permit"]] {
        let ended = folder.run(words);
        let schema: serde_json::Value = serde_json::from_str(&ended.said).unwrap_or_else(|_| panic!("{ended:?}"));
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "{words:?}");
        assert_eq!(schema["additionalProperties"], false);
    }
    refused(
        &folder.run(&["schema", "parking"]),
        "there is no service \"parking\"\n  Name one of: ask-why, child-benefit, felling-permit, parking-permit",
    );
}
