//! Forms that come in parts, as those do that may bring files: how much text they may bring, and whose they have to be.

use crate::{browser::Browser, houses::Town, there_and_back::MARI};

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
