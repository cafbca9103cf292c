//! Sign-in and sign-out, and what stays of them.

use std::fs;

use crate::{browser::Browser, houses::Town, there_and_back::MARI};

fn port(town: &Town) -> u16 {
    town.url.rsplit(':').next().unwrap().parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_begins_at_sign_in_under_a_new_id_and_ends_at_sign_out() {
    let town = Town::small().await;
    let port = port(&town);
    let mut mari = Browser::new();
    mari.get(&format!("{}/en", town.url)).await;
    assert_eq!(mari.cookie(port, "portico"), None, "no session before it is needed");
    mari = Browser::signed_in(&town.url, MARI).await;
    let first = mari.cookie(port, "portico").expect("a session").to_owned();

    let chooser = mari.follow(&format!("{}/en/sign-in", town.url)).await;
    mari.choose(&chooser, MARI).await;
    let second = mari.cookie(port, "portico").unwrap().to_owned();
    assert_ne!(first, second, "signing in again makes a new id");
    let mut thief = Browser::new();
    thief.set_cookie(port, "portico", &first);
    assert_eq!(thief.get(&format!("{}/en/cases", town.url)).await.status, 303, "the old id is dead");

    let cases = mari.get(&format!("{}/en/cases", town.url)).await;
    mari.submit(&cases, "/en/sign-out", &[]).await;
    thief.set_cookie(port, "portico", &second);
    assert_eq!(thief.get(&format!("{}/en/cases", town.url)).await.status, 303, "a replayed cookie opens nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_database_and_the_log_hold_no_session_id_and_the_log_no_person() {
    let town = Town::small().await;
    let mari = Browser::signed_in(&town.url, MARI).await;
    let id = mari.cookie(port(&town), "portico").unwrap().to_owned();
    let log = fs::read_to_string(town.folder.path().join("log")).unwrap();
    for secret in [id.as_str(), MARI, &MARI[2..], "Mari", "Näidis"] {
        assert!(!log.contains(secret), "the log names {secret}:\n{log}");
    }
    let mut files = vec![town.folder.path().to_owned()];
    while let Some(path) = files.pop() {
        if path.is_dir() {
            files.extend(fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            let bytes = fs::read(&path).unwrap();
            assert!(!bytes.windows(id.len()).any(|part| part == id.as_bytes()), "{} holds the id", path.display());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn cancelling_is_a_calm_page_and_a_stranger_s_answer_is_refused() {
    let town = Town::small().await;
    let mut mari = Browser::new();
    let chooser = mari.follow(&format!("{}/en/sign-in", town.url)).await;
    let state =
        url::Url::parse(&chooser.url).unwrap().query_pairs().find(|(name, _)| name == "state").unwrap().1.into_owned();
    let cancelled = mari.get(&format!("{}/sign-in/callback?error=user_cancel&state={state}", town.url)).await;
    assert_eq!(cancelled.status, 400);
    assert!(cancelled.html.contains("lang=\"en\""), "in the language of the person");

    mari.follow(&format!("{}/en/sign-in", town.url)).await;
    let swapped = mari.get(&format!("{}/sign-in/callback?code=x&state=somebody-elses", town.url)).await;
    assert_eq!(swapped.status, 400);
    let without = Browser::new().get(&format!("{}/sign-in/callback?code=x&state=y", town.url)).await;
    assert_eq!(without.status, 400, "nothing was begun");
}

#[tokio::test(flavor = "multi_thread")]
async fn after_signing_in_a_person_comes_back_to_this_portal_alone() {
    let town = Town::small().await;
    for (next, expected) in [
        ("/en/inbox", "/en/inbox"),
        ("//evil.example/en", "/en"),
        ("https://evil.example", "/en"),
        ("/\\evil.example", "/en"),
    ] {
        let mut mari = Browser::new();
        let next: String = url::form_urlencoded::byte_serialize(next.as_bytes()).collect();
        let chooser = mari.follow(&format!("{}/en/sign-in?next={next}", town.url)).await;
        let back = mari.choose(&chooser, MARI).await;
        assert_eq!(back.url, format!("{}{expected}", town.url), "{next}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_tabs_that_sign_in_at_once_do_not_disturb_each_other() {
    let town = Town::small().await;
    let mut mari = Browser::new();
    let (first, second) = (
        mari.follow(&format!("{}/en/sign-in?next=/en/inbox", town.url)).await,
        mari.follow(&format!("{}/en/sign-in?next=/en/looks", town.url)).await,
    );
    assert_eq!(mari.choose(&first, MARI).await.path(), "/en/inbox");
    assert_eq!(mari.choose(&second, MARI).await.path(), "/en/looks");
}
