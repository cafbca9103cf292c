//! A register is asked once in a session for one purpose, and the resident sees each use.

use crate::{
    browser::Browser,
    houses::{Town, towns},
    there_and_back::JAAN,
};

const FIRST: &str = "/en/parking-permit";
const SECOND: &str = "/en/speed-fine-contest";

async fn begins(town: &Town, jaan: &mut Browser, service: &str) {
    let start = jaan.get(&format!("{}{service}", town.url)).await;
    let page = jaan.submit(&start, service, &[]).await;
    assert_ne!(page.path(), service, "{}", page.html);
}

/// How often the population register was asked about Jaan and how often its answer was used again, as he sees it.
async fn looks(town: &Town, jaan: &mut Browser) -> (usize, usize) {
    let looks = jaan.get(&format!("{}/en/looks", town.url)).await.html.replace(['\u{2068}', '\u{2069}'], "");
    // Each look has a heading, and a button that names it once more.
    let heading: Vec<&str> =
        looks.split("<h3>").skip(1).filter_map(|rest| rest.split_once("</h3>")).map(|(heading, _)| heading).collect();
    let times = |text: &str| heading.iter().filter(|heading| heading.contains(text)).count();
    (times("The population register was asked for data and answered"), times("were used again; nobody was asked anew"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_service_uses_what_the_first_has_been_told_and_another_session_does_not() {
    for town in towns().await {
        let mut jaan = Browser::signed_in(&town.url, JAAN).await;
        begins(&town, &mut jaan, FIRST).await;
        assert_eq!(looks(&town, &mut jaan).await, (1, 0));
        let mut elsewhere = Browser::signed_in(&town.url, JAAN).await;
        begins(&town, &mut jaan, SECOND).await;
        assert_eq!(looks(&town, &mut elsewhere).await, (1, 1), "seen wherever he looks");
    }
    let town = Town::small().await;
    let mut jaan = Browser::signed_in(&town.url, JAAN).await;
    begins(&town, &mut jaan, FIRST).await;
    let mut elsewhere = Browser::signed_in(&town.url, JAAN).await;
    begins(&town, &mut elsewhere, SECOND).await;
    assert_eq!(looks(&town, &mut jaan).await.1, 0, "another session");
}
