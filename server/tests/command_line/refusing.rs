//! What cannot work is refused with one clear sentence and its cure, and an exit code that a script sees.

use std::{net::TcpListener, path::Path};

use crate::program::{Ended, Folder, copy, free_port};

/// The program ended by itself with a code, and said what is wrong and what helps, in people's words.
#[track_caller]
fn refused(ended: &Ended, what: &str, cure: &str) {
    assert_eq!(ended.status.code(), Some(1), "{ended:?}");
    let said = ended.complained.split_once("portico: ").map(|(_, said)| said).unwrap_or_default();
    assert!(said.contains(what), "it should say {what:?}: {ended:?}");
    assert!(said.contains(cure), "it should end with the cure {cure:?}: {ended:?}");
    assert!(said.lines().count() <= 3, "one sentence and its cure: {ended:?}");
    assert!(!ended.complained.contains("panicked"), "{ended:?}");
}

#[test]
fn a_port_in_use() {
    let folder = Folder::new();
    let _taken = TcpListener::bind(("127.0.0.1", folder.port)).unwrap();
    refused(&folder.run(&[]), &format!("cannot listen on 127.0.0.1:{}", folder.port), "write another one as `listen`");
}

#[test]
fn a_port_of_a_neighbour_in_use() {
    let folder = Folder::new();
    let port = free_port();
    let _taken = TcpListener::bind(("127.0.0.1", port)).unwrap();
    folder.write(
        "portico.toml",
        &format!("[portal]\nlisten = \"127.0.0.1:{}\"\n[sandbox.ports]\ntraffic = {port}", folder.port),
    );
    let config = std::fs::read_to_string(folder.path("portico.toml")).unwrap();
    folder.write(
        "portico.toml",
        &format!(
            "{config}\nsignin = 0\nsecurity_server = 0\npopulation = 0\nmailbox = 0\nsmtp = 0\n\
             scanner = 0\nclamd = 0\nregisters = 0"
        ),
    );
    refused(
        &folder.run(&[]),
        &format!("the sandbox part traffic cannot listen on port {port}"),
        "under `[sandbox] ports`",
    );
}

/// A file stands where the folder should: unlike a folder without rights, that stops root too.
#[test]
fn a_data_folder_that_cannot_be_made() {
    let folder = Folder::new();
    folder.write("data", "in the way");
    refused(&folder.run(&[]), "the data folder data cannot be made", "name another one as `data`");
}

#[test]
fn a_broken_definition_in_a_folder_of_ones_own() {
    let folder = Folder::new();
    folder.configure_also("[folders]\nservices = \"services\"");
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/services");
    copy(&own, &folder.path("services"));
    let form = folder.path("services/parking-permit/form.toml");
    let text = std::fs::read_to_string(&form).unwrap();
    std::fs::write(&form, text.replacen("type = \"plate\"", "type = \"plait\"", 1)).unwrap();
    let line = text.lines().position(|line| line.contains("type = \"plate\"")).unwrap() + 1;
    refused(&folder.run(&[]), &format!("parking-permit/form.toml:{line}:"), "`portico check` looks again");
    refused(&folder.run(&["check"]), "plait", "Mend the files named above");
}

#[test]
fn broken_words_in_a_folder_of_ones_own() {
    let folder = Folder::new();
    folder.configure_also("[folders]\nlocales = \"locales\"");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales"), &folder.path("locales"));
    folder.write("locales/en/portal.ftl", "greeting = Hello, { $name");
    refused(&folder.run(&[]), "en/portal.ftl:1:", "Mend the files named above");
}

#[test]
fn a_folder_that_is_not_there() {
    let folder = Folder::new();
    folder.configure_also("[folders]\nservices = \"nowhere\"");
    refused(&folder.run(&[]), "the folder nowhere cannot be read", "Mend [folders] in the configuration");
}

#[test]
fn an_unknown_setting() {
    let folder = Folder::new();
    folder.configure("colour = \"red\"");
    refused(&folder.run(&[]), "unknown field `colour`", "`portico config` prints every setting");
}

#[test]
fn a_configuration_that_is_not_there() {
    refused(&Folder::new().run(&["--config", "nowhere.toml"]), "nowhere.toml cannot be read", "--config");
}

#[test]
fn a_database_of_another_kind() {
    let ended = Folder::new().run_with(&["migrate"], &[("DATABASE_URL", "mysql://house@127.0.0.1/portico")]);
    refused(&ended, "is not one of sqlite:folder/file.db and postgres://", "correct it in the configuration");
}

#[test]
fn a_database_that_does_not_answer() {
    let url = format!("postgres://house:unsaid@127.0.0.1:{}/portico", free_port());
    let ended = Folder::new().run_with(&["migrate"], &[("DATABASE_URL", &url)]);
    refused(&ended, "PostgreSQL", "");
    assert!(!ended.complained.contains("unsaid"), "a password has no place in a complaint: {ended:?}");
}

/// A worker that looks elsewhere would find no file that residents attach.
#[test]
fn a_folder_for_files_that_is_not_the_databases() {
    let (portal, worker) = (Folder::new(), Folder::new());
    let database = format!("sqlite:{}", portal.path("shared.db").display());
    portal.configure_also(&format!("[database]\nurl = \"{database}\""));
    assert_eq!(portal.serve().interrupt(std::time::Duration::from_secs(20)).status.code(), Some(0));
    worker.configure_also("[files]\nclamd = \"127.0.0.1:3310\"");
    let ended = worker.run_with(&["worker"], &[("DATABASE_URL", &database)]);
    refused(&ended, "the files of this database do not lie in data/files", "Let `folder` under [files] be the one");
}

#[test]
fn an_unknown_neighbour() {
    refused(&Folder::new().run(&["sandbox", "bakery"]), "no sandbox part called \"bakery\"", "choose signin");
}

/// Everything that production demands.
const PRODUCTION: &str = "mode = \"production\"\n[portal]\nurl = \"https://portal.example\"\n[sign_in]\nissuer = \"https://id.example\"\n\
    [exchange]\nsecurity_server = \"https://security.example\"\n[mail]\nurl = \"smtps://mail.example\"\n";

#[test]
fn any_neighbour_in_production() {
    for part in ["signin", "security-server", "population", "traffic", "mailbox", "scanner", "registers"] {
        let folder = Folder::new();
        folder.write("portico.toml", PRODUCTION);
        refused(&folder.run(&["sandbox", part]), "no neighbour of the sandbox can start", "leave the sandbox out");
    }
}

#[test]
fn a_cookie_in_the_clear_in_production() {
    let folder = Folder::new();
    folder.write("portico.toml", &PRODUCTION.replace("https://portal", "http://portal"));
    refused(&folder.run(&[]), "the cookie would travel in the clear", "url = \"https://…\"");
}

#[test]
fn production_without_the_secret_of_the_sign_in() {
    let folder = Folder::new();
    folder.write(
        "portico.toml",
        &PRODUCTION.replace("[portal]", &format!("[portal]\nlisten = \"127.0.0.1:{}\"", folder.port)),
    );
    refused(&folder.run(&[]), "the secret of the sign-in client is missing", "client_secret_file");
}

/// Nobody may change what was published, except in the sandbox.
#[test]
fn other_content_for_a_version_that_was_published_in_production() {
    let folder = Folder::new();
    let house = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    copy(&house.join("app/services/parking-permit"), &folder.path("parking-permit"));
    assert!(folder.run(&["publish", "parking-permit"]).status.success());
    folder.write("production.toml", PRODUCTION);
    let form = folder.path("parking-permit/form.toml");
    let text = std::fs::read_to_string(&form).unwrap();
    std::fs::write(&form, format!("{text}# A thought.\n")).unwrap();
    let ended = folder.run(&["publish", "parking-permit", "--config", "production.toml"]);
    assert_eq!(ended.status.code(), Some(1), "{ended:?}");
    assert!(ended.said.contains("was published with other content. Give it a new version"), "{ended:?}");
    assert!(folder.run(&["publish", "parking-permit"]).status.success(), "the sandbox is for trying out");
}

/// What the law says stands in the scenarios: a version that breaks one does not come into force.
#[test]
fn publishing_a_version_whose_scenario_does_not_hold() {
    let folder = Folder::new();
    let house = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    copy(&house.join("app/services/parking-permit"), &folder.path("parking-permit"));
    let file = folder.path("parking-permit/service.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.replace("amount = \"120.00\"", "amount = \"121.00\"")).unwrap();
    let ended = folder.run(&["publish", "parking-permit"]);
    refused(&ended, "the fee should be 120.00, and is 121.00", "parking-permit/scenarios/");
}

#[test]
fn a_definition_that_is_not_utf_8() {
    let folder = Folder::new();
    let house = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    copy(&house.join("app/services/parking-permit"), &folder.path("parking-permit"));
    let file = folder.path("parking-permit/case.toml");
    let mut text = std::fs::read(&file).unwrap();
    text.extend(b"# P\xf5hja");
    std::fs::write(&file, &text).unwrap();
    let line = text.iter().filter(|byte| **byte == b'\n').count() + 1;
    refused(
        &folder.run(&["publish", "parking-permit"]),
        &format!("case.toml:{line}: this line is not UTF-8"),
        "UTF-8.",
    );
}
