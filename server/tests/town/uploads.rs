//! Forms that come in parts, as those do that may bring files: how much text they may bring, and whose they have to be.

use base64::{Engine, prelude::BASE64_STANDARD};

use crate::{
    browser::Browser,
    houses::Town,
    there_and_back::{MARI, until},
};

/// A picture of one dot.
const DOT: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

#[tokio::test(flavor = "multi_thread")]
async fn a_form_in_parts_brings_only_so_much_text_and_its_token_first() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let page = mari.get(&format!("{}/en/parking-permit", town.url)).await;
    let csrf = page.hidden("_csrf").unwrap();
    mari.submit(&page, "/en/parking-permit", &[]).await;
    let car = format!("{}/en/parking-permit/car", town.url);
    let home = mari.get(&format!("{}/en/parking-permit/home", town.url)).await;
    mari.submit(&home, "/en/parking-permit/home", &[]).await;

    let token = ("_csrf", csrf.as_str());
    let (long, longer) = ("x".repeat(64 * 1024), "x".repeat(64 * 1024 + 1));
    let (plate, four, five) = (("plate", "123 abc"), ("plate", long.as_str()), ("plate", longer.as_str()));
    let many: Vec<(&str, &str)> = [token].into_iter().chain([("plate", ""); 500]).collect();
    for (what, parts, status) in [
        ("a text too long", vec![token, five], 413),
        ("texts too long together", vec![token, four, four, four, four], 413),
        ("too many texts", many, 413),
        ("no token", vec![plate], 403),
        ("the token last", vec![plate, token], 403),
        ("another's token", vec![("_csrf", "x"), plate], 403),
        ("nothing", vec![], 403),
        ("a question that nobody asks", vec![token, ("rose", "red")], 400),
        ("what is long and wrong", vec![token, four], 422),
        ("what is right", vec![token, plate], 303),
    ] {
        let answer = mari.send_parts(&car, &parts).await;
        assert_eq!(answer.status, status, "{what}: {}", answer.html);
    }
}

/// A portal and a worker that share nothing but the database and the folder for files.
#[tokio::test(flavor = "multi_thread")]
async fn a_worker_in_another_folder_checks_what_the_portal_took_in() {
    for database in testkit::databases() {
        let town = Town::apart(database).await;
        let at = |page: &str| format!("/en/report-a-problem{page}");
        let mut visitor = Browser::new();
        let start = visitor.get(&format!("{}{}", town.url, at(""))).await;
        let what = visitor.submit(&start, &at(""), &[]).await;
        let told = [("category", "pothole"), ("description", "A deep hole before the library.")];
        let place = visitor.submit(&what, &at("/what"), &told).await;
        assert_eq!(place.path(), at("/where"));
        let dot = BASE64_STANDARD.decode(DOT).unwrap();
        let taken = visitor.post_file(&place, &at("/where"), "pictures", ("dot.png", &dot)).await;
        assert!(taken.html.contains("dot.png") && taken.html.contains("Waiting for the virus check"), "{}", taken.html);
        until("the virus check answers", async || {
            let page = visitor.get(&format!("{}{}", town.url, at("/where"))).await;
            assert!(page.html.contains("dot.png") && !page.html.contains("A virus was found"), "{}", page.html);
            !page.html.contains("Waiting for the virus check")
        })
        .await;
    }
}
