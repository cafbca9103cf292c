//! A contested fine is decided: checklist, a second official, the letter that serves the decision, and who stays away.

use reqwest::Method;

use crate::{
    browser::{Browser, Page},
    houses::Town,
    there_and_back::{JAAN, OLEV, SIRJE, until},
};

/// His fine is the largest that the law knows.
const KALLE: &str = "EE36807199041";
const SERVICE: &str = "/en/speed-fine-contest";
const TICKS: [(&str, &str); 3] = [("tick", "statement_read"), ("tick", "device_looked_up"), ("tick", "days_counted")];

/// Contests a fine to the end; returns the reference.
pub async fn contests(town: &Town, who: &mut Browser, fine: &str, grounds: &str, driver: &[(&str, &str)]) -> String {
    let start = who.get(&format!("{}{SERVICE}", town.url)).await;
    let page = who.submit(&start, SERVICE, &[]).await;
    let page = who.submit(&page, &format!("{SERVICE}/fine"), &[("fine", fine), ("served_later", "no")]).await;
    let page = who.submit(&page, &format!("{SERVICE}/notice"), &[]).await;
    let mut page = who.submit(&page, &format!("{SERVICE}/grounds"), &[("grounds", grounds)]).await;
    if !driver.is_empty() {
        page = who.submit(&page, &format!("{SERVICE}/driver"), driver).await;
    }
    let page = who.submit(&page, &format!("{SERVICE}/statement"), &[("statement", "I was at home.")]).await;
    assert_eq!(page.path(), format!("{SERVICE}/check"), "{}", page.html);
    let receipt = who.submit(&page, &format!("{SERVICE}/check"), &[]).await;
    let path = receipt.path();
    let reference = path.strip_prefix("/en/cases/").and_then(|rest| rest.strip_suffix("/receipt")).expect("a receipt");
    let url = format!("{}/en/cases/{reference}", town.url);
    until("the register of fines has it", async || who.get(&url).await.html.contains("Waiting for a decision")).await;
    reference.to_owned()
}

/// What stands between the first `before` and the next quote.
fn after<'p>(page: &'p Page, before: &str) -> &'p str {
    page.html.split_once(before).and_then(|(_, rest)| rest.split('"').next()).unwrap_or_else(|| panic!("{before}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_is_checked_confirmed_served_and_read() {
    let town = Town::small().await;
    let mut kalle = Browser::signed_in(&town.url, KALLE).await;
    let reference = contests(&town, &mut kalle, "HT-990003", "other", &[]).await;
    let at = |path: &str| format!("{}/en{path}", town.url);
    let (desk, case) = (format!("/admin/cases/{reference}"), format!("/cases/{reference}"));
    let (decision, second) = (format!("/en{desk}/decision"), format!("/en{desk}/second"));

    // Olev decides, which another has to confirm.
    let mut olev = Browser::signed_in(&town.url, OLEV).await;
    let seen = olev.get(&at(&desk)).await;
    let taken = olev.submit(&seen, &decision, &[("action", "take")]).await;
    let uphold = [("action", "uphold"), ("reason", "Calibrated <b>in January</b>.")];
    let unticked = olev.post(&taken, &decision, &[&uphold[..], &TICKS[..1]].concat()).await;
    assert_eq!(unticked.status, 422);
    assert!(unticked.html.contains("Tick every line") && unticked.html.contains("Calibrated &lt;b&gt;"), "kept");
    assert!(unticked.html.contains("#checks-uphold"), "the summary leads to the checklist");
    // The letter first: as Kalle would get it, with the reason so far; nothing is decided by looking.
    let first =
        olev.post(&unticked, &decision, &[("preview", "uphold"), ("reason", "Calibrated <b>in January</b>.")]).await;
    assert_eq!(first.status, 200, "{}", first.html);
    for said in ["Nothing is decided", "Calibrated &lt;b&gt;in January&lt;/b&gt;.", "Decided by Olev", "88. km"] {
        assert!(first.html.contains(said), "{said}: {}", first.html);
    }
    assert!(!first.html.contains("/en/verify?reference="), "there is no code yet");
    assert!(first.html.contains("name=\"reason\" value=\"Calibrated"), "both buttons take it along");
    let back = olev.post(&first, &decision, &[("back", "uphold"), ("reason", "Calibrated <b>in January</b>.")]).await;
    assert!(
        back.html.contains("Calibrated &lt;b&gt;") && back.html.contains("value=\"uphold\""),
        "what was typed stays"
    );
    assert!(!kalle.get(&at(&case)).await.html.contains("A letter waits"));
    assert_eq!(olev.post(&unticked, &decision, &[("preview", "take")]).await.status, 404, "it makes no letter");
    let proposed = olev.submit(&unticked, &decision, &[&uphold[..], &TICKS[..]].concat()).await;
    assert!(proposed.html.contains("Your decision waits for a second official"), "{}", proposed.html);
    let followed = kalle.get(&at(&case)).await;
    assert!(followed.html.contains("In review") && !followed.html.contains("Let the fine stay"), "{}", followed.html);

    // He cannot confirm it himself; Sirje finds it, sends it back only with word, and confirms.
    let own = olev.post(&proposed, &second, &[("verdict", "confirm")]).await;
    assert_eq!(own.status, 409);
    let queue = "/admin/queues/speed-fine-contest/to_confirm";
    assert_eq!(olev.get(&at(queue)).await.status, 404);
    let mut sirje = Browser::signed_in(&town.url, SIRJE).await;
    let listed = sirje.get(&at(queue)).await;
    assert!(listed.html.contains(&reference) && listed.html.contains("to be confirmed"), "{}", listed.html);
    let seen = sirje.get(&at(&desk)).await;
    let said = seen.html.replace(['\u{2068}', '\u{2069}'], "");
    assert!(said.contains("Olev Ametnik proposes: Let the fine stay"), "{}", seen.html);
    let wordless = sirje.post(&seen, &second, &[("verdict", "send-back"), ("reason", " ")]).await;
    assert_eq!(wordless.status, 422);
    assert!(wordless.html.contains("#reason-send-back"));
    assert_eq!(sirje.post(&seen, &second, &[("verdict", "whatever")]).await.status, 400);
    let confirmed = sirje.submit(&seen, &second, &[("verdict", "confirm")]).await;
    assert!(confirmed.html.contains("The fine stays. The fifteen days"), "{}", confirmed.html);
    let late = sirje.post(&seen, &second, &[("verdict", "send-back"), ("reason", "Once more")]).await;
    assert_eq!(late.status, 409);
    assert!(late.html.contains("Once more"), "what was written is kept");

    // Kalle is served when he opens the letter, and not before.
    let waiting = kalle.get(&at(&case)).await;
    assert!(waiting.html.contains("A letter waits") && !waiting.html.contains("Calibrated"), "{}", waiting.html);
    let notice = format!("/en/inbox/{}", after(&waiting, "href=\"/en/inbox/"));
    for path in [format!("{case}/letters/1"), format!("{case}/letters/1/paper")] {
        let sealed = kalle.get(&at(&path)).await;
        assert_eq!((sealed.status, sealed.location()), (303, Some(format!("{}{notice}", town.url))), "{path}");
    }
    let sealed = kalle.get(&format!("{}{notice}", town.url)).await;
    let opened = kalle.submit(&sealed, &notice, &[]).await;
    assert!(opened.html.contains(&format!("/en{case}/letters/1")), "{}", opened.html);
    let letter = kalle.get(&at(&format!("{case}/letters/1"))).await;
    for said in
        ["Calibrated &lt;b&gt;in January&lt;/b&gt;.", "190", "88. km", "Decided by Olev Ametnik", "Confirmed by Sirje"]
    {
        assert!(letter.html.contains(said), "{said}: {}", letter.html);
    }
    let in_estonian = kalle.get(&format!("{}/et{case}/letters/1", town.url)).await;
    assert!(in_estonian.html.contains("Otsus: trahv jääb jõusse"));
    let paper = kalle.get(&at(&format!("{case}/letters/1/paper"))).await;
    assert!([200, 503].contains(&paper.status), "a file, or a page that says that there is no press: {}", paper.status);

    // Anybody can check it, and nobody else reads it.
    let verify = after(&letter, "/en/verify?reference=").replace("&amp;", "&");
    let mut anybody = Browser::new();
    let genuine = anybody.get(&at(&format!("/verify?reference={verify}"))).await;
    assert!(genuine.html.contains("The letter is genuine") && !genuine.html.contains("Kalle"), "{}", genuine.html);
    let wrong = anybody.get(&at(&format!("/verify?reference={reference}&code=0000-0000-0000-0000"))).await;
    assert!(wrong.html.contains("We have no document"));
    let mut jaan = Browser::signed_in(&town.url, JAAN).await;
    for path in [format!("{case}/letters/1"), format!("{case}/letters/1/paper"), format!("{desk}/letters/1")] {
        assert_eq!(jaan.get(&at(&path)).await.status, 404, "{path}");
    }
    let (token, forged) = (jaan.get(&at("")).await.hidden("_csrf").unwrap(), format!("{}{second}", town.url));
    let fields = [("_csrf", token.as_str()), ("version", "3"), ("verdict", "confirm")];
    assert_eq!(jaan.send(Method::POST, &forged, &fields).await.status, 404);
    assert_eq!(kalle.get(&at(&format!("{case}/letters/2"))).await.status, 404);
    assert_eq!(kalle.get(&at(&format!("{case}/letters/one"))).await.status, 404);
    let looks = async |kalle: &mut Browser| {
        kalle.get(&at("/looks")).await.html.matches("<h3>An official read a letter").count()
    };
    assert_eq!(olev.get(&at(&format!("{desk}/letters/2"))).await.status, 404);
    assert_eq!(looks(&mut kalle).await, 0);
    assert_eq!(olev.get(&at(&format!("{desk}/letters/1"))).await.status, 200);
    assert_eq!(looks(&mut kalle).await, 1, "he sees who has read it");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_official_whom_a_case_concerns_does_not_open_it() {
    let town = Town::small().await;
    let mut jaan = Browser::signed_in(&town.url, JAAN).await;
    let driver = [("driver-code", SIRJE), ("driver-name", "Sirje Vanemametnik")];
    let reference = contests(&town, &mut jaan, "HT-990002", "not_the_driver", &driver).await;
    let url = format!("{}/en/admin/cases/{reference}", town.url);
    let mut sirje = Browser::signed_in(&town.url, SIRJE).await;
    let closed = sirje.get(&url).await;
    assert_eq!(closed.status, 403);
    assert!(closed.html.contains("You cannot open this application") && !closed.html.contains("I was at home"));
    let token = sirje.get(&format!("{}/en", town.url)).await.hidden("_csrf").unwrap();
    let take = [("_csrf", token.as_str()), ("version", "1"), ("action", "take")];
    assert_eq!(sirje.send(Method::POST, &format!("{url}/decision"), &take).await.status, 403);
    let story = jaan.get(&format!("{}/en/cases/{reference}", town.url)).await;
    assert!(!story.html.contains("Sirje Vanemametnik, official"), "she has not looked: {}", story.html);
    let mut olev = Browser::signed_in(&town.url, OLEV).await;
    assert_eq!(olev.get(&url).await.status, 200);
}
