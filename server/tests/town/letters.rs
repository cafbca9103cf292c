//! A letter that serves a document is opened by its reader, and by nothing else.

use crate::{
    browser::Browser,
    houses::Town,
    there_and_back::{JAAN, MARI, mari_applies},
};

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_that_serves_a_document_stays_sealed_until_its_reader_opens_it() {
    const NOTICE: &str = "[[notify]]\nstate = \"submitted\"\n";
    let town = Town::with_rule(NOTICE, &format!("{NOTICE}legal = true\n")).await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    mari_applies(&town, &mut mari).await;
    let inbox = mari.get(&format!("{}/en/inbox", town.url)).await;
    let notice = inbox.html.split("/en/inbox/").nth(1).unwrap().split('"').next().unwrap();
    let (path, letter) = (format!("/en/inbox/{notice}"), format!("{}/en/inbox/{notice}", town.url));
    let body = "We have received your application";
    for look in 1..=2 {
        let sealed = mari.get(&letter).await;
        assert_eq!(sealed.status, 200);
        assert!(sealed.html.contains("This letter serves an official document"), "{}", sealed.html);
        assert!(!sealed.html.contains(body), "nothing of it is shown at look {look}: {}", sealed.html);
    }
    // Nobody opens it for her, and no address does.
    let mut jaan = Browser::signed_in(&town.url, JAAN).await;
    let his = jaan.get(&format!("{}/en/parking-permit", town.url)).await.hidden("_csrf").unwrap();
    assert_eq!(jaan.send(reqwest::Method::POST, &letter, &[("_csrf", &his)]).await.status, 404);
    assert_eq!(mari.send(reqwest::Method::POST, &letter, &[]).await.status, 403, "without the token of her form");
    let sealed = mari.get(&letter).await;
    let opened = mari.submit(&sealed, &path, &[]).await;
    assert!(opened.html.contains(body) && !opened.html.contains("This letter serves"), "{}", opened.html);
    assert!(mari.get(&letter).await.html.contains(body), "once opened it is open");
}
