//! Looking for a service without signing in: by words, by choices, by life event, and by a few answers.

use reqwest::Method;

use crate::{browser::Browser, houses::Town};

const PERMIT: &str = "/parking-permit\"";

#[tokio::test(flavor = "multi_thread")]
async fn a_service_is_found_however_it_is_written_and_narrowed_down() {
    let town = Town::small().await;
    let mut visitor = Browser::new();
    for (address, found) in [
        ("/et/services", true),
        ("/et/services?q=parkimisluba", true),
        ("/et/services?q=luba+parkida", true),
        ("/et/services?q=PARKIMSLUBA", true),
        ("/en/services?q=parking+permits", true),
        ("/en/services?q=pasport", false),
        ("/ru/services?q=парковка", true),
        ("/ru/services?q=parkimisluba", true),
        ("/ru/services?q=парковочные+разрешения", true),
        ("/ru/services?q=паспорт", false),
        ("/en/services?q=permit&event=owning_a_car&audience=residents&authority=city-transport-office", true),
        ("/en/services?q=permit&event=health", false),
        ("/en/services?audience=companies", false),
        ("/en/services?event=nonsense", true),
        ("/en/life/moving_home", true),
        ("/en/life/studying", false),
    ] {
        let page = visitor.get(&format!("{}{address}", town.url)).await;
        assert_eq!(page.status, 200, "{address}");
        assert_eq!(page.html.contains(PERMIT), found, "{address}");
    }
    let slip = visitor.get(&format!("{}/et/services?q=parkimsluba", town.url)).await;
    assert!(slip.html.contains("/et/services?q=parkimisluba\""), "the query put right is offered");
    let long = format!("{}/et/services?q={}", town.url, "x".repeat(5000));
    assert_eq!(visitor.get(&long).await.status, 200);
    for nowhere in ["/en/life/nonsense", "/en/life"] {
        assert_eq!(visitor.get(&format!("{}{nowhere}", town.url)).await.status, 404, "{nowhere}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_few_answers_tell_what_may_be_for_somebody_and_are_kept_nowhere() {
    let town = Town::small().await;
    let mut visitor = Browser::new();
    let url = format!("{}/en/eligible", town.url);
    let asked = visitor.get(&url).await;
    assert!(asked.html.contains("name=\"owns_a_car\"") && !asked.html.contains("name=\"age\""), "what a service reads");
    let told = visitor.post(&asked, "/en/eligible", &[("lives_here", "yes"), ("owns_a_car", "yes")]).await;
    assert_eq!((told.status, told.url.as_str(), told.header("cache-control")), (200, url.as_str(), "no-store"));
    assert!(told.html.contains("Probably for you") && told.html.contains(PERMIT));
    let not = visitor.post(&told, "/en/eligible", &[("lives_here", "no")]).await;
    assert!(not.html.contains("Only those who live in this city"), "{}", not.html);
    let wrong = visitor.post(&not, "/en/eligible", &[("lives_here", "perhaps"), ("age", "x")]).await;
    assert_eq!(wrong.status, 422);
    assert_eq!(visitor.send(Method::POST, &url, &[("lives_here", "yes")]).await.status, 403, "no token");
    let again = visitor.get(&url).await;
    assert!(!again.html.contains(" checked"), "nothing was kept");
}
