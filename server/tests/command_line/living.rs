//! What works: the commands, a binary alone in a folder, and a restart that loses nothing.

use std::{fs, net::TcpStream, time::Duration};

use url::Url;

use crate::{
    browser::Browser,
    program::{Folder, Running},
};

/// Neighbours may be in the middle of a slow answer.
const SOON: Duration = Duration::from_secs(3);

fn at(running: &Running, path: &str) -> Url {
    format!("http://localhost:{}{path}", running.port).parse().unwrap()
}

#[test]
fn config_prints_the_default_and_it_can_be_read_back() {
    let folder = Folder::new();
    let printed = folder.run(&["config"]);
    assert!(printed.status.success(), "{printed:?}");
    assert_eq!(printed.said, fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/default.toml")).unwrap());
    folder.write("printed.toml", &printed.said);
    let checked = folder.run(&["check", "--config", "printed.toml"]);
    assert!(checked.status.success(), "{checked:?}");
}

#[test]
fn check_finds_nothing_in_what_the_binary_carries() {
    let checked = Folder::new().run(&["check"]);
    assert!(checked.status.success() && checked.said.ends_with(": 0 faults\n"), "{checked:?}");
}

#[test]
fn doctor_is_content_with_a_good_folder_and_names_what_is_ill() {
    let folder = Folder::new();
    let well = folder.run(&["doctor"]);
    assert!(well.status.success() && !well.said.contains("ill "), "{well:?}");
    let there: Vec<_> =
        std::fs::read_dir(folder.place.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(there, ["portico.toml"], "who only looks leaves nothing behind");
    for what in [
        "the data folder: it is made",
        "secret.key and data/seal.key and data/index.key are made",
        "the database: it is made",
    ] {
        assert!(well.said.contains(what), "{what}: {well:?}");
    }
    let olev = "[[official]]\ncode = \"EE38001085718\"\nroles = [\"parking-oficer\"]\nunits = [\"raods\"]";
    folder.configure(olev);
    let misspelt = folder.run(&["doctor"]);
    assert_eq!(misspelt.status.code(), Some(1), "{misspelt:?}");
    for said in [
        "ill   the officials' roles and units",
        "the role \"parking-oficer\"",
        "Did you mean \"parking-officer\"?",
        "Did you mean \"roads\"?",
    ] {
        assert!(misspelt.said.contains(said) && !misspelt.said.contains("EE38001085718"), "{said}: {misspelt:?}");
    }
    folder.configure("zone = \"Europe/Nowhere\"");
    let ill = folder.run(&["doctor"]);
    assert_eq!(ill.status.code(), Some(1), "{ill:?}");
    assert!(ill.said.contains("ill   the time zone") && ill.said.contains("Europe/Tallinn"), "{ill:?}");
}

#[test]
fn migrate_makes_the_database_and_stops() {
    let folder = Folder::new();
    assert!(folder.run(&["migrate"]).status.success());
    assert!(folder.path("data/portico.db").exists());
    assert!(folder.run(&["migrate"]).status.success(), "a second time there is nothing to do");
}

#[test]
fn the_binary_alone_in_a_folder_is_the_whole_portal() {
    let folder = Folder::with_the_binary_alone();
    let running = folder.serve();
    for path in ["/et", "/en/parking-permit", "/health/ready"] {
        assert_eq!(Browser::default().get(&at(&running, path)).status, 200, "{path}");
    }
    let port = running.port;
    let ended = running.interrupt(SOON);
    assert_eq!(ended.status.code(), Some(0), "{ended:?}");
    let pages = ended.said.lines().filter(|line| line.contains("/sandbox/")).collect::<Vec<_>>();
    assert!(
        pages.len() == 3 && pages.iter().all(|line| line.contains("http://127.0.0.1:")),
        "for a browser: {pages:?}"
    );
    assert!(ended.said.contains("Mari Näidis") && ended.said.contains("Ctrl-C stops everything"), "{ended:?}");
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err(), "somebody still listens");
    assert!(folder.path("data/portico.db").exists() && folder.path("data/secret.key").exists());
}

/// Somebody on a slow line is just sending a form when the house is told to stop.
#[test]
fn a_request_under_way_is_answered_before_the_end() {
    use std::io::{Read, Write};
    let folder = Folder::new();
    let running = folder.serve();
    // Whoever comes before the house is put together waits at the door.
    let mut first = TcpStream::connect(("127.0.0.1", running.port)).unwrap();
    write!(first, "GET /health/live HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n\r\n", running.port)
        .unwrap();
    assert!(first.read_to_string(&mut String::new()).unwrap() > 0);
    let mut line = TcpStream::connect(("127.0.0.1", running.port)).unwrap();
    let (half, rest) = ("first=half&", "second=half");
    let head = format!(
        "POST /en/eligible HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\nContent-Length: {}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\n\r\n{half}",
        running.port,
        half.len() + rest.len()
    );
    line.write_all(head.as_bytes()).unwrap();
    let slow = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_secs(7));
        line.write_all(rest.as_bytes()).unwrap();
        let mut answer = String::new();
        let _ = line.read_to_string(&mut answer);
        answer
    });
    std::thread::sleep(Duration::from_millis(500));
    let ended = running.interrupt(Duration::from_secs(50));
    assert_eq!(ended.status.code(), Some(0), "{ended:?}");
    let answer = slow.join().unwrap();
    assert!(answer.starts_with("HTTP/1.1 ") && answer.contains("</html>"), "it was cut: {answer:?}");
}

#[cfg(unix)]
#[test]
fn a_data_folder_that_others_could_read_is_closed() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    let folder = Folder::new();
    std::fs::create_dir(folder.path("data")).unwrap();
    std::fs::set_permissions(folder.path("data"), std::fs::Permissions::from_mode(0o755)).unwrap();
    assert!(folder.run(&["migrate"]).status.success());
    assert_eq!(std::fs::metadata(folder.path("data")).unwrap().mode() & 0o777, 0o700);
}

#[test]
fn a_restart_keeps_sessions_and_drafts() {
    let folder = Folder::new();
    let mut mari = Browser::default();
    let running = folder.serve();
    let step = signs_in_and_begins(&mut mari, &running);
    assert!(mari.get(&step).body.contains("Pikk tn 1-2"), "the register's answer stands on the page");
    assert_eq!(running.interrupt(SOON).status.code(), Some(0));
    let running = folder.serve();
    let again = mari.get(&step);
    assert_eq!(again.status, 200, "{again:?}");
    assert!(again.body.contains("Pikk tn 1-2"), "the draft is gone: {again:?}");
    assert_eq!(running.interrupt(SOON).status.code(), Some(0));
}

/// To the provider and back as Mari, into an application; gives its first page.
fn signs_in_and_begins(mari: &mut Browser, running: &Running) -> Url {
    let door = at(running, "/en/parking-permit");
    let asks = mari.post(&door, &[]).location(&door);
    let choice = Browser::default().get(&asks);
    let request = choice.hidden("request").to_owned();
    let chosen = asks.join("/oidc/choose").unwrap();
    let back =
        Browser::default().post(&chosen, &[("request", &request), ("person", "EE48005149019")]).location(&chosen);
    mari.get(&back).location(&back)
}

#[test]
fn publish_says_what_came_of_it() {
    let folder = Folder::new();
    let first = folder.run(&["publish"]);
    assert!(
        first.status.success() && first.said.contains("parking-permit 2026.1 is published and valid from"),
        "{first:?}"
    );
    let again = folder.run(&["publish"]);
    assert!(again.status.success() && again.said.contains("parking-permit 2026.1 was published before"), "{again:?}");
}
