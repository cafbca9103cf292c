//! Staying signed in, being signed out, and coming back to what was typed: without a script, on both databases.

use std::time::Duration;

use reqwest::Method;
use tokio::time::sleep;

use crate::{
    browser::{Browser, Page},
    houses::{Topology, Town},
    there_and_back::{JAAN, MARI, OLEV, mari_applies},
};

const CAR: &str = "/en/parking-permit/car";
/// What is typed and must not get lost; nobody owns such a car.
const TYPED: &str = "999 XYZ";

fn port(town: &Town) -> u16 {
    town.url.rsplit(':').next().unwrap().parse().unwrap()
}

async fn one_each() -> Vec<Town> {
    let mut towns = Vec::new();
    for database in testkit::databases() {
        towns.push(Town::start(Topology::OneProcess, database).await);
    }
    towns
}

/// Mari has come to the page about her car.
async fn at_her_car(town: &Town, mari: &mut Browser) -> Page {
    let start = mari.get(&format!("{}/en/parking-permit", town.url)).await;
    let home = mari.submit(&start, "/en/parking-permit", &[]).await;
    let car = mari.submit(&home, "/en/parking-permit/home", &[]).await;
    assert_eq!(car.path(), CAR);
    car
}

/// Her session is over, as it is after half an hour; she sends the page all the same.
async fn sent_too_late(town: &Town, mari: &mut Browser, car: &Page) -> Page {
    mari.forget(port(town), "portico").expect("she was signed in");
    let late = mari.post(car, CAR, &[("plate", TYPED)]).await;
    assert_eq!(late.status, 303, "{}", late.html);
    assert_eq!(late.header("location"), "/en/sign-in?next=%2Fen%2Fparking-permit%2Fcar", "no answer in an address");
    late
}

async fn sign_in(browser: &mut Browser, late: &Page, code: &str) -> Page {
    let chooser = browser.follow(&late.location().unwrap()).await;
    browser.choose(&chooser, code).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_sent_too_late_comes_back_as_it_was_typed() {
    for town in one_each().await {
        let mut mari = Browser::signed_in(&town.url, MARI).await;
        let car = at_her_car(&town, &mut mari).await;
        let late = sent_too_late(&town, &mut mari, &car).await;
        let kept = mari.cookie(port(&town), "kept").unwrap().to_owned();
        let back = sign_in(&mut mari, &late, MARI).await;
        assert_eq!((back.status, back.path().as_str()), (200, CAR));
        assert!(back.html.contains(&format!("value=\"{TYPED}\"")), "{}", back.html);
        assert!(back.html.contains("You are signed in again, and the page has not been sent yet"), "{}", back.html);
        assert!(back.html.contains("What you typed is filled in below"));
        assert!(!back.html.contains("Please add them again"), "there were no files");
        assert_eq!(mari.cookie(port(&town), "kept"), None, "it waits no longer");

        mari.set_cookie(port(&town), "kept", &kept);
        let again = mari.get(&format!("{}{CAR}", town.url)).await;
        assert!(!again.html.contains(TYPED) && !again.html.contains("signed in again"), "once, and once only");
        let next = mari.submit(&back, CAR, &[("plate", "123ABC")]).await;
        assert_eq!(next.path(), "/en/parking-permit/permit", "the page that came back is a page like any other");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_sees_it_neither_at_the_same_browser_nor_at_another() {
    for town in one_each().await {
        let mut mari = Browser::signed_in(&town.url, MARI).await;
        let car = at_her_car(&town, &mut mari).await;
        let late = sent_too_late(&town, &mut mari, &car).await;
        let kept = mari.cookie(port(&town), "kept").unwrap().to_owned();

        // Jaan sits down at her browser and has come to the same page.
        let jaans = sign_in(&mut mari, &late, JAAN).await;
        assert!(!jaans.html.contains(TYPED), "{}", jaans.html);
        let jaans = at_her_car(&town, &mut mari).await;
        assert!(!jaans.html.contains(TYPED) && !jaans.html.contains("signed in again"), "{}", jaans.html);
        // Nor does he who has stolen the cookie and nothing else.
        let mut thief = Browser::new();
        thief.set_cookie(port(&town), "kept", &kept);
        assert_eq!(thief.get(&format!("{}{CAR}", town.url)).await.status, 303);
        thief.set_cookie(port(&town), "portico", &kept);
        assert_eq!(thief.get(&format!("{}{CAR}", town.url)).await.status, 303, "it is no session");

        // Mari herself, at another browser, does not; at her own she does.
        let mut elsewhere = Browser::signed_in(&town.url, MARI).await;
        assert!(!elsewhere.get(&format!("{}{CAR}", town.url)).await.html.contains(TYPED));
        let back = sign_in(&mut mari, &late, MARI).await;
        assert!(back.html.contains(TYPED), "{}", back.html);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_signed_in_anew_sends_the_page_once_more() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let car = at_her_car(&town, &mut mari).await;
    let chooser = mari.follow(&format!("{}/en/sign-in", town.url)).await;
    mari.choose(&chooser, MARI).await;
    let back = mari.submit(&car, CAR, &[("plate", TYPED)]).await;
    assert_eq!((back.status, back.path().as_str()), (200, CAR));
    assert!(back.html.contains(TYPED) && back.html.contains("Please send the page again"), "{}", back.html);

    // In another tab somebody else has signed in: Mari's page does nothing for them, and shows them nothing.
    let chooser = mari.follow(&format!("{}/en/sign-in", town.url)).await;
    mari.choose(&chooser, JAAN).await;
    let refused = mari.post(&car, CAR, &[("plate", TYPED)]).await;
    assert_eq!(refused.status, 403);
    assert!(!refused.html.contains(TYPED));
    assert!(!at_her_car(&town, &mut mari).await.html.contains(TYPED));
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_page_of_ours_nothing_is_kept() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let car = at_her_car(&town, &mut mari).await;
    let token = car.hidden("_csrf").unwrap();
    let url = format!("{}{CAR}", town.url);
    mari.extra = vec![("sec-fetch-site", "cross-site".into())];
    let forged = mari.send(Method::POST, &url, &[("_csrf", &token), ("plate", TYPED)]).await;
    assert_eq!((forged.status, mari.cookie(port(&town), "kept")), (403, None), "from another site");
    mari.extra.clear();

    let mut stranger = Browser::new();
    stranger.extra = vec![("origin", "https://evil.example".into())];
    let forged = stranger.send(Method::POST, &url, &[("_csrf", &token), ("plate", TYPED)]).await;
    assert_eq!((forged.status, stranger.cookie(port(&town), "kept")), (403, None), "from another site, signed out");
    stranger.extra.clear();
    let nobodys = stranger.get(&format!("{}/en/eligible", town.url)).await.hidden("_csrf").unwrap();
    for token in ["", "x", &token[1..], &nobodys] {
        let sent = stranger.send(Method::POST, &url, &[("_csrf", token), ("plate", TYPED)]).await;
        assert_eq!((sent.status, stranger.cookie(port(&town), "kept")), (303, None), "{token:?}");
    }
    // More than a form holds is not kept either; and a form sent a hundred times is kept once.
    let huge = "x".repeat(300 * 1024);
    assert_eq!(stranger.send(Method::POST, &url, &[("_csrf", &token), ("plate", &huge)]).await.status, 413);
    let mut kept = std::collections::BTreeSet::new();
    for _ in 0..20 {
        stranger.send(Method::POST, &url, &[("_csrf", &token), ("plate", TYPED)]).await;
        kept.insert(stranger.cookie(port(&town), "kept").unwrap().to_owned());
    }
    assert_eq!(kept.len(), 1, "under one id");
}

#[tokio::test(flavor = "multi_thread")]
async fn files_are_not_kept_and_the_page_says_so() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let car = at_her_car(&town, &mut mari).await;
    mari.forget(port(&town), "portico");
    let late = mari.post_parts(&car, CAR, &[("plate", TYPED)], "car.png").await;
    assert_eq!(late.status, 303, "{}", late.html);
    let back = sign_in(&mut mari, &late, MARI).await;
    assert!(back.html.contains(TYPED) && back.html.contains("Please add them again"), "{}", back.html);

    // The same in a living session that is another one.
    let chooser = mari.follow(&format!("{}/en/sign-in", town.url)).await;
    mari.choose(&chooser, MARI).await;
    let late = mari.post_parts(&back, CAR, &[("plate", TYPED)], "car.png").await;
    assert_eq!((late.status, late.header("location")), (303, CAR), "{}", late.html);
    let back = mari.get(&late.location().unwrap()).await;
    assert!(back.html.contains(TYPED) && back.html.contains("Please add them again"), "{}", back.html);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_official_finds_the_reason_again() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let (reference, _) = mari_applies(&town, &mut mari).await;
    let mut olev = Browser::signed_in(&town.url, OLEV).await;
    let url = format!("/en/admin/cases/{reference}");
    let decision = format!("{url}/decision");
    let case = olev.get(&format!("{}{url}", town.url)).await;
    let taken = olev.submit(&case, &decision, &[("action", "take")]).await;
    olev.forget(port(&town), "portico");
    let reason = "The dwelling has a garage, as the plan shows.";
    let late = olev.post(&taken, &decision, &[("action", "refuse"), ("reason", reason)]).await;
    let back = sign_in(&mut olev, &late, OLEV).await;
    assert_eq!((back.status, back.path()), (200, url.clone()));
    assert!(back.html.contains(&format!("\n{reason}</textarea>")), "{}", back.html);
    assert!(
        back.html.contains("not been sent yet") && !back.html.contains("error-summary"),
        "nothing is wrong with it"
    );
    let case = mari.get(&format!("{}/en/cases/{reference}", town.url)).await;
    assert!(!case.html.contains(reason), "and nothing was decided");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visitor_begins_again_and_finds_the_page_filled_in() {
    let town = Town::small().await;
    let (start, what) = ("/en/report-a-problem", "/en/report-a-problem/what");
    let mut visitor = Browser::new();
    let page = visitor.get(&format!("{}{start}", town.url)).await;
    let page = visitor.submit(&page, start, &[]).await;
    assert_eq!(page.path(), what);
    visitor.forget(port(&town), "portico");
    let typed = "A deep hole before the library.";
    let late = visitor.post(&page, what, &[("category", "pothole"), ("description", typed)]).await;
    assert_eq!((late.status, late.header("location")), (303, start), "there is nobody to sign in");
    let again = visitor.get(&late.location().unwrap()).await;
    assert!(again.html.contains("The application was closed") && !again.html.contains(typed), "{}", again.html);
    let back = visitor.submit(&again, start, &[]).await;
    assert_eq!(back.path(), what);
    assert!(!back.html.contains(typed) && back.html.contains("Is it yours?"), "{}", back.html);
    let kept = "/en/sign-in/kept";
    let shown = visitor.submit(&back, kept, &[("next", what), ("whose", "mine")]).await;
    assert_eq!(shown.path(), what);
    assert!(shown.html.contains(typed) && shown.html.contains("value=\"pothole\""), "{}", shown.html);
    assert!(shown.html.contains("has not been sent yet") && !shown.html.contains("Is it yours?"));
    assert_eq!(visitor.cookie(port(&town), "kept"), None, "it waits no longer");
}

/// At a library's computer somebody leaves, and the next one reports something, too.
#[tokio::test(flavor = "multi_thread")]
async fn the_next_visitor_reads_nothing_of_the_one_before() {
    let town = Town::small().await;
    let (start, what) = ("/en/report-a-problem", "/en/report-a-problem/what");
    let mut library = Browser::new();
    let page = library.get(&format!("{}{start}", town.url)).await;
    let page = library.submit(&page, start, &[]).await;
    library.forget(port(&town), "portico");
    let typed = "My neighbour at number four keeps bees.";
    let late = library.post(&page, what, &[("category", "other"), ("description", typed)]).await;
    let cookie = late.header("set-cookie");
    assert!(cookie.starts_with("kept=") && !cookie.contains("Max-Age"), "it goes with the browser: {cookie}");
    let waits = library.cookie(port(&town), "kept").unwrap().to_owned();

    let start_again = library.get(&late.location().unwrap()).await;
    let next = library.submit(&start_again, start, &[]).await;
    for page in [&next, &library.get(&format!("{}{what}", town.url)).await] {
        assert!(page.html.contains("Is it yours?") && !page.html.contains(typed), "{}", page.html);
    }
    let thrown = library.submit(&next, "/en/sign-in/kept", &[("next", what), ("whose", "not-mine")]).await;
    assert_eq!(thrown.path(), what);
    assert!(!thrown.html.contains(typed) && !thrown.html.contains("Is it yours?"), "{}", thrown.html);
    library.set_cookie(port(&town), "kept", &waits);
    let gone = library.get(&format!("{}{what}", town.url)).await;
    assert!(!gone.html.contains(typed) && !gone.html.contains("Is it yours?"), "{}", gone.html);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_asks_for_time_keeps_what_was_typed() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let car = at_her_car(&town, &mut mari).await;
    let stays = mari.post(&car, CAR, &[("plate", "999XYZ"), ("stay", "1")]).await;
    assert_eq!(stays.status, 200, "{}", stays.html);
    assert!(stays.html.contains("You stay signed in until") && stays.html.contains("value=\"999XYZ\""));
    assert!(!stays.html.contains("error-summary"), "nobody has asked whether it is right");
    let later = mari.get(&format!("{}{CAR}", town.url)).await;
    assert!(later.html.contains("value=\"999XYZ\""), "it is in the draft: {}", later.html);
    let next = mari.submit(&stays, CAR, &[("plate", "123ABC")]).await;
    assert_eq!(next.path(), "/en/parking-permit/permit", "{}", next.html);

    // Elsewhere the button is a form of its own, which leads back; never to another site.
    let stay = "/en/sign-in/stay";
    let looks = mari.get(&format!("{}/en/looks", town.url)).await;
    let back = mari.submit(&looks, stay, &[("next", "/en/looks")]).await;
    assert_eq!((back.status, back.path().as_str()), (200, "/en/looks"));
    let back = mari.submit(&looks, stay, &[("next", "//evil.example")]).await;
    assert!(back.url == format!("{}{stay}", town.url) && back.html.contains("You can close this tab"), "{}", back.html);
    mari.forget(port(&town), "portico");
    let late = mari.post(&looks, stay, &[("next", "/en/looks")]).await;
    let back = sign_in(&mut mari, &late, MARI).await;
    assert_eq!(back.path(), "/en/looks", "who asks too late comes back all the same");
    assert!(back.html.contains("signed in again"), "{}", back.html);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_ends_when_the_page_says_and_lasts_longer_for_whoever_asks() {
    let town = Town::impatient().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let url = format!("{}/en/looks", town.url);
    let looks = mari.get(&url).await;
    assert!(looks.html.contains("Signed in ") && looks.html.contains("<time datetime="), "{}", looks.html);
    let left: f64 = looks.html.split("data-left=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap();
    assert!((3.0..=5.0).contains(&left), "{left}");
    for _ in 0..3 {
        sleep(Duration::from_secs(3)).await;
        let token = looks.hidden("_csrf").unwrap();
        mari.extra = vec![("accept", "application/json".into())];
        let told = mari.send(Method::POST, &format!("{}/en/sign-in/stay", town.url), &[("_csrf", &token)]).await;
        mari.extra.clear();
        let told: serde_json::Value = serde_json::from_str(&told.html).expect("what a script is told");
        assert!(told["left"].as_i64().is_some_and(|left| left >= 4), "{told}");
        assert!(told["until"].as_str().is_some_and(|until| until.starts_with("until ")), "{told}");
    }
    assert_eq!(mari.get(&url).await.status, 200, "nine seconds, and still signed in");
    sleep(Duration::from_millis(6500)).await;
    let over = mari.get(&url).await;
    assert_eq!((over.status, over.header("location")), (303, "/en/sign-in?next=%2Fen%2Flooks"));
    let back = sign_in(&mut mari, &over, MARI).await;
    assert_eq!(back.path(), "/en/looks", "a page that was asked for is shown after signing in");
}

#[tokio::test(flavor = "multi_thread")]
async fn any_page_of_ours_signs_out_and_the_way_back_shows_nothing() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let old = mari.get(&format!("{}/en/looks", town.url)).await;
    let chooser = mari.follow(&format!("{}/en/sign-in", town.url)).await;
    mari.choose(&chooser, MARI).await;
    let out = mari.post(&old, "/en/sign-out", &[]).await;
    assert_eq!((out.status, out.header("location")), (303, "/en"));
    assert_eq!(old.header("cache-control"), "no-store", "the browser has no copy to go back to");
    assert_eq!(mari.get(&old.url).await.status, 303);
    assert_eq!(mari.post(&old, "/en/sign-out", &[]).await.status, 303, "signing out twice is no fault");
}
