//! The walls between the rooms. Each test says why its wall stands.

use std::{collections::BTreeSet, fs};

use crate::plan::{self, Room, room, rooms, text};

/// Fails when `room` is built of anything in `strangers`, and shows the way there.
pub(crate) fn stays_without(room: &Room, strangers: &[&str], why: &str) {
    let ways = room.built_of();
    for stranger in strangers {
        if let Some(way) = ways.get(stranger) {
            panic!("{} is built of {stranger} ({way}). {why}", room.folder);
        }
    }
}

#[test]
fn app_knows_no_network_no_database_and_no_runtime() {
    for room in rooms().iter().filter(|room| room.folder == "app" || room.folder.starts_with("app/")) {
        let why = "What the portal knows and shows does no I/O; a port of the domain and an adapter in server/ do it.";
        stays_without(room, &["axum", "sqlx", "sqlx-core", "reqwest", "hyper", "tokio"], why);
    }
}

#[test]
fn the_portal_speaks_no_sql() {
    let why = "Handlers ask the Desk; SQL stands in server/storage alone.";
    stays_without(&room("server/portal"), &["sqlx", "sqlx-core", "portico-storage"], why);
}

#[test]
fn the_sandbox_shares_nothing_with_the_house() {
    let ways = room("server/sandbox").built_or_tested_with();
    for other in rooms().iter().filter(|other| other.folder != "server/sandbox") {
        if let Some(way) = ways.get(other.package.name.as_str()) {
            panic!(
                "The sandbox leans on {} ({way}). Neighbours are met over their protocols; a shared type would hide a mistake in both.",
                other.folder
            );
        }
    }
}

#[test]
fn only_the_binary_knows_the_portal_and_the_sandbox() {
    for room in rooms().iter().filter(|room| room.folder != "server" && room.folder != "server/sandbox") {
        if let Some(way) = room.built_or_tested_with().get("portico-sandbox") {
            panic!(
                "{} leans on the sandbox ({way}). Only the binary starts neighbours; all others meet them by URL.",
                room.folder
            );
        }
    }
    let binary = room("server").built_of();
    assert!(
        binary.contains_key("portico-portal") && binary.contains_key("portico-sandbox"),
        "the names of the crates changed"
    );
}

#[test]
fn only_one_file_of_the_program_names_the_sandbox() {
    let door = "server/src/run.rs";
    let sources = ["app", "server", "end2end/load"].into_iter().flat_map(|folder| plan::files(folder, ".rs"));
    let apart = |file: &str| ["/tests/", "/examples/"].iter().any(|folder| file.contains(folder));
    let program = sources.filter(|file| !file.starts_with("server/sandbox/") && !apart(file));
    let naming: Vec<String> =
        program.filter(|file| ["sandbox::", "portico_sandbox"].iter().any(|name| text(file).contains(name))).collect();
    assert_eq!(
        naming,
        [door],
        "Whoever may start a neighbour stands in {door} alone, so that production can be seen to start none."
    );
}

#[test]
fn nothing_needs_a_c_toolchain_beyond_the_compiler() {
    let lock: toml::Table = text("Cargo.lock").parse().expect("the lock file is TOML");
    let packages = lock["package"].as_array().expect("the lock file lists packages");
    let names: BTreeSet<&str> = packages.iter().filter_map(|package| package.get("name")?.as_str()).collect();
    assert!(names.contains("ring"), "the lock file is not read as it should be");
    for stranger in ["aws-lc-sys", "aws-lc-rs", "openssl-sys", "native-tls", "cmake"] {
        assert!(
            !names.contains(stranger),
            "{stranger} came in. `cargo run` needs only Rust and a C compiler: switch off the default features of what brought it (`cargo tree -i {stranger}`)."
        );
    }
}

#[test]
fn the_front_yard_is_tidy() {
    let allowed: BTreeSet<&str> = "Cargo.toml Cargo.lock README.md LICENSE publiccode.yml rust-toolchain.toml \
        .cargo .ci .clippy.toml .gitignore .rustfmt.toml app end2end locales migrations public server style"
        .split_whitespace()
        .collect();
    let ignored = text(".gitignore");
    let entries = fs::read_dir(plan::root())
        .expect("the house can be read")
        .map(|entry| entry.expect("an entry can be read").file_name());
    for entry in entries.map(|name| name.to_string_lossy().into_owned()).filter(|name| name != ".git") {
        let known =
            allowed.contains(entry.as_str()) || ignored.lines().any(|line| line.trim_start_matches('/') == entry);
        assert!(known, "{entry} lies in the root. A visitor sees the root first: put it into the room it belongs to.");
    }
}

#[test]
fn every_room_has_its_readme_as_its_documentation() {
    for room in rooms() {
        let mut doors = ["lib.rs", "main.rs"].into_iter().map(|file| format!("{}/src/{file}", room.folder));
        let door = doors.find(|file| plan::root().join(file).exists()).expect("a crate has a lib.rs or a main.rs");
        let included = text(&door).starts_with("#![doc = include_str!(\"../README.md\")]");
        assert!(
            included,
            "{door} does not begin with #![doc = include_str!(\"../README.md\")]. A README that is the rustdoc cannot be forgotten."
        );
        assert!(
            text(format!("{}/README.md", room.folder)).lines().count() > 3,
            "{}/README.md says next to nothing.",
            room.folder
        );
    }
}

#[test]
fn every_room_keeps_the_shared_rules() {
    for room in rooms() {
        let manifest: toml::Table = text(format!("{}/Cargo.toml", room.folder)).parse().expect("a manifest is TOML");
        let kept = manifest.get("lints").and_then(|lints| lints.get("workspace")?.as_bool());
        assert_eq!(
            kept,
            Some(true),
            "{}/Cargo.toml does not say `[lints] workspace = true`, and would escape the house's lints.",
            room.folder
        );
        assert_eq!(
            room.package.license.as_deref(),
            Some("EUPL-1.2"),
            "{} does not inherit the house's licence.",
            room.folder
        );
    }
}

/// A service whose id is one of the portal's own addresses could never be reached; the linter refuses those ids.
#[test]
fn the_portal_s_own_addresses_are_closed_to_services() {
    let table = std::fs::read_to_string(crate::plan::root().join("server/portal/src/routes.rs")).unwrap();
    let paths = table.split("\"/{lang}/").skip(1).filter_map(|rest| rest.split(['/', '"']).next());
    let own: std::collections::BTreeSet<&str> = paths.filter(|first| !first.starts_with('{')).collect();
    let closed: std::collections::BTreeSet<&str> = domain::service::ADDRESSES.into_iter().collect();
    assert_eq!(own, closed, "routes.rs and ADDRESSES in app/domain/src/service/lint/ name different addresses");
}
