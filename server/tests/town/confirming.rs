//! Tiina applies for a car that Mari owns: Mari confirms, and only then anybody else hears of it.

use reqwest::Method;

use crate::{
    browser::{Browser, Page},
    houses::{Town, towns},
    there_and_back::{JAAN, MARI, records, typed, until},
};

const TIINA: &str = "EE48304099531";

/// The parts of the offered date, as the browser sends them back.
fn dates(page: &Page) -> Vec<(String, String)> {
    ["day", "month", "year"].iter().map(|part| (format!("starts_on-{part}"), typed(page, part))).collect()
}

fn fields<'a>(dates: &'a [(String, String)], email: &'a str) -> Vec<(&'a str, &'a str)> {
    dates.iter().map(|(name, value)| (name.as_str(), value.as_str())).chain([("email", email)]).collect()
}

/// Tiina applies; returns the case's reference.
async fn tiina_applies(town: &Town, tiina: &mut Browser) -> String {
    let start = tiina.get(&format!("{}/en/parking-permit", town.url)).await;
    let home = tiina.submit(&start, "/en/parking-permit", &[]).await;
    let car = tiina.submit(&home, "/en/parking-permit/home", &[]).await;
    let permit = tiina.submit(&car, "/en/parking-permit/car", &[("plate", "901JKL")]).await;
    let dates = dates(&permit);
    let check = tiina.submit(&permit, "/en/parking-permit/permit", &fields(&dates, "")).await;
    assert!(check.html.contains("One other person has to confirm"), "{}", check.html);
    let receipt = tiina.submit(&check, "/en/parking-permit/check", &[]).await;
    assert!(receipt.html.contains("have time until"), "nobody says that the authority is at it: {}", receipt.html);
    receipt.path().split('/').nth(3).expect("a receipt").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_confirms_and_then_it_goes_on() {
    for town in towns().await {
        let mut tiina = Browser::signed_in(&town.url, TIINA).await;
        let reference = tiina_applies(&town, &mut tiina).await;
        let (own, theirs) = (format!("/en/cases/{reference}"), format!("/en/confirmations/{reference}"));
        let at = |path: &str| format!("{}{path}", town.url);

        // Whoever is not asked finds nothing, also with a right token; nobody at all is sent to sign in.
        let mut jaan = Browser::signed_in(&town.url, JAAN).await;
        let csrf = jaan.get(&at("/en/parking-permit")).await.hidden("_csrf").unwrap();
        for mut who in [jaan, tiina_again(&town).await] {
            assert_eq!(who.get(&at(&theirs)).await.status, 404);
            let form = [("_csrf", csrf.as_str()), ("answer", "confirm"), ("hash", "00")];
            assert!([403, 404].contains(&who.send(Method::POST, &at(&theirs), &form).await.status));
        }
        assert_eq!(Browser::new().get(&at(&theirs)).await.status, 303);

        // Mari finds it among her tasks and her letters, and reads the answers.
        let mut mari = Browser::signed_in(&town.url, MARI).await;
        let tasks = mari.get(&at("/en/cases")).await;
        assert!(tasks.html.contains(&theirs) && tasks.html.contains("Tiina T"), "{}", tasks.html);
        let inbox = mari.get(&at("/en/inbox")).await;
        let letter = inbox.html.split("/en/inbox/").nth(1).unwrap().split('"').next().unwrap();
        let letter = mari.get(&at(&format!("/en/inbox/{letter}"))).await;
        assert!(letter.html.contains(&theirs), "{}", letter.html);
        let asked = mari.get(&at(&theirs)).await;
        assert!(asked.html.contains("901JKL") && !asked.html.contains("48304099531"), "{}", asked.html);
        assert_eq!(mari.get(&at(&own)).await.status, 404, "it is still not her case");
        let old = asked.hidden("hash").unwrap();

        // Tiina changes her address for letters meanwhile: what Mari saw is not what stands there now.
        tiina.follow(&at(&format!("{own}/change"))).await;
        let permit = tiina.get(&at(&format!("{own}/change/permit"))).await;
        let dates = dates(&permit);
        let changed = fields(&dates, "tiina@example.invalid");
        let check = tiina.submit(&permit, &format!("{own}/change/permit"), &changed).await;
        assert_eq!(check.path(), format!("{own}/change/check"), "{}", check.html);
        assert!(check.html.contains("Send the changes") && !check.html.contains("Submit the application"));
        let filed = tiina.submit(&check, &format!("{own}/change/check"), &[]).await;
        assert_eq!(filed.path(), own);
        assert!(filed.html.contains("Your application now has the new answers."), "{}", filed.html);
        let answer = [("answer", "confirm"), ("hash", old.as_str())];
        let stale = mari.post(&asked, &theirs, &answer).await;
        assert_eq!(stale.status, 409);
        assert!(stale.html.contains("The application has changed") && stale.html.contains("tiina@example.invalid"));
        let no_reason = [("answer", "decline"), ("hash", "none"), ("reason", "")];
        assert_eq!(mari.post(&stale, &theirs, &no_reason).await.status, 409);

        // She confirms what stands there now; twice is once, and there is nothing to be seen any more.
        assert_eq!(records(&town, &reference).await.len(), 0, "no register has heard of it");
        let new = stale.hidden("hash").unwrap();
        let answer = [("answer", "confirm"), ("hash", new.as_str())];
        let done = mari.submit(&stale, &theirs, &answer).await;
        assert!(done.html.contains("You have confirmed") && done.html.contains(&new), "{}", done.html);
        assert!(!done.html.contains("901JKL"), "{}", done.html);
        let again = mari.submit(&stale, &theirs, &answer).await;
        assert_eq!((again.status, again.path()), (200, theirs.clone()));
        assert!(!mari.get(&at("/en/cases")).await.html.contains(&theirs), "the task is done");
        until("the register has the application", async || records(&town, &reference).await.len() == 1).await;

        let case = tiina.get(&at(&own)).await;
        assert!(case.html.contains("Who has to confirm") && case.html.contains("Mari N"), "{}", case.html);
        assert!(!case.html.contains("48005149019"), "her code is nothing to Tiina");
        let looks = tiina.get(&at("/en/looks")).await;
        assert!(looks.html.contains("Mari N"), "Tiina sees who looked: {}", looks.html);
    }
}

async fn tiina_again(town: &Town) -> Browser {
    Browser::signed_in(&town.url, TIINA).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_declines_with_a_reason_that_the_applicant_reads() {
    let town = Town::small().await;
    let mut tiina = Browser::signed_in(&town.url, TIINA).await;
    let reference = tiina_applies(&town, &mut tiina).await;
    let theirs = format!("/en/confirmations/{reference}");
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let asked = mari.get(&format!("{}{theirs}", town.url)).await;
    let hash = asked.hidden("hash").unwrap();
    for reason in [" ".to_owned(), "x".repeat(2001)] {
        let wrong = [("answer", "decline"), ("hash", hash.as_str()), ("reason", reason.as_str())];
        let page = mari.post(&asked, &theirs, &wrong).await;
        assert_eq!(page.status, 422);
        assert!(page.html.contains("error-summary") && page.html.contains(reason.trim()), "what was typed is kept");
    }
    let neither = [("answer", "perhaps"), ("hash", hash.as_str())];
    assert_eq!(mari.post(&asked, &theirs, &neither).await.status, 400);
    let no = [("answer", "decline"), ("hash", hash.as_str()), ("reason", "I sell the car <b>")];
    let done = mari.submit(&asked, &theirs, &no).await;
    assert!(done.html.contains("You have declined"), "{}", done.html);
    let case = tiina.get(&format!("{}/en/cases/{reference}", town.url)).await;
    assert!(case.html.contains("I sell the car &lt;b&gt;") && case.html.contains("tone-bad"), "{}", case.html);
    assert_eq!(records(&town, &reference).await.len(), 0, "no register ever heard of it");
}
