//! Leida files for Mari, who has come to the counter; everybody can tell, and nobody sees what is not theirs.

use reqwest::Method;

use crate::{
    browser::{Browser, Page},
    houses::{Town, towns},
    there_and_back::{MARI, OLEV},
};

const LEIDA: &str = "EE48802249568";
/// As it stands on her card.
const CODE: &str = "48005149019";
const COUNTER: &str = "/en/counter";
const END: &str = "/en/counter/end";

async fn received(town: &Town, leida: &mut Browser) -> Page {
    let form = leida.get(&format!("{}{COUNTER}", town.url)).await;
    let visitor = [("code", CODE), ("given_name", "Mari"), ("family_name", "Näidis"), ("document", "passport")];
    let served = leida.submit(&form, COUNTER, &visitor).await;
    assert!(served.html.contains("At the counter: "), "{}", served.html);
    assert!(!served.url.contains(CODE));
    served
}

/// Everything is answered; returns the page on which all answers stand.
async fn filled(leida: &mut Browser, served: &Page) -> Page {
    let owner = leida.submit(served, "/en/felling-permit", &[]).await;
    let base = owner.path().strip_suffix("/owner").expect("the first page").to_owned();
    assert!(base.starts_with("/en/felling-permit~") && !base.contains(CODE), "{base}");
    let trees = leida.submit(&owner, &format!("{base}/owner"), &[("email", "mari@example.invalid")]).await;
    let answers = [("place", "Pikk tn 1"), ("trees", "2"), ("reason", "dead")];
    let check = leida.submit(&trees, &format!("{base}/trees"), &answers).await;
    assert_eq!(check.path(), format!("{base}/check"), "{}", check.html);
    check
}

#[tokio::test(flavor = "multi_thread")]
async fn an_official_files_for_a_visitor_and_everybody_can_tell() {
    for town in towns().await {
        let at = |path: &str| format!("{}/en{path}", town.url);
        // What Mari began at home stays there.
        let mut mari = Browser::signed_in(&town.url, MARI).await;
        let start = mari.get(&at("/felling-permit")).await;
        let asked = mari.submit(&start, "/en/felling-permit", &[]).await;
        let owner = mari.submit(&asked, "/en/felling-permit/for", &[("whom", "self")]).await;
        mari.submit(&owner, "/en/felling-permit/owner", &[("email", "at-home@example.invalid")]).await;

        let mut leida = Browser::signed_in(&town.url, LEIDA).await;
        let form = leida.get(&at("/counter")).await;
        let wrong = leida.post(&form, COUNTER, &[("code", "48005149010"), ("given_name", "Mari")]).await;
        assert_eq!(wrong.status, 422);
        assert!(
            wrong.html.contains("value=\"48005149010\"") && wrong.html.contains("Choose what the visitor has shown.")
        );
        let served = received(&town, &mut leida).await;
        let check = filled(&mut leida, &served).await;
        assert!(check.html.contains("Go through the answers with the visitor"), "{}", check.html);
        assert!(!check.html.contains("at-home@"), "{}", check.html);
        for closed in ["/cases", "/inbox", "/looks"] {
            let page = leida.get(&at(closed)).await;
            assert_eq!(page.status, 409, "{closed}");
            assert!(page.html.contains("A visitor is at the counter"));
        }
        let receipt = leida.submit(&check, &check.path(), &[]).await;
        let by = "Filed at the counter by the official";
        assert!(receipt.html.contains(by) && receipt.html.contains("passport"), "{}", receipt.html);
        let reference = receipt.path().split('/').nth(3).expect("a receipt").to_owned();
        let over = leida.submit(&receipt, END, &[]).await;
        assert!(over.html.contains("The visit is over") && !over.html.contains("At the counter: "), "{}", over.html);
        assert_eq!(leida.get(&at(&format!("/cases/{reference}/receipt"))).await.status, 404, "the visit is over");

        // Mari finds it when she signs in, with who filed it, and the look; and her own draft.
        let case = mari.get(&at(&format!("/cases/{reference}"))).await;
        assert!(case.html.contains(by) && case.html.contains("began to fill in the application at the counter"));
        let looks = mari.get(&at("/looks")).await;
        assert!(looks.html.contains("at the counter") && looks.html.contains("Leida"), "{}", looks.html);
        let cases = mari.get(&at("/cases")).await;
        assert!(cases.html.contains("/en/felling-permit/check") && !cases.html.contains("felling-permit~"));

        // Olev sees it in the queue and on the page.
        let mut olev = Browser::signed_in(&town.url, OLEV).await;
        let queue = olev.get(&at("/admin/queues/felling-permit/new")).await;
        assert!(queue.html.contains("at the counter") && queue.html.contains(&reference), "{}", queue.html);
        let desk = olev.get(&at(&format!("/admin/cases/{reference}"))).await;
        assert!(desk.html.contains(by), "{}", desk.html);
        assert_eq!(olev.get(&at("/counter")).await.status, 404, "he files for nobody");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_sent_is_gone_with_the_visit_and_the_next_visitor_sees_nothing() {
    let town = Town::small().await;
    let mut leida = Browser::signed_in(&town.url, LEIDA).await;
    let served = received(&town, &mut leida).await;
    let check = filled(&mut leida, &served).await;
    let over = leida.submit(&check, END, &[]).await;
    assert!(over.html.contains("One application that was not sent has been deleted."), "{}", over.html);
    received(&town, &mut leida).await;
    // The page of the first visitor stands open in another tab.
    let late = leida.post(&check, &check.path(), &[]).await;
    assert_eq!(late.status, 404);
    let gone = leida.get(&check.url).await;
    assert_eq!(gone.status, 303, "{}", gone.html);
    // Whoever signs out takes the visit along.
    let page = leida.get(&format!("{}{COUNTER}", town.url)).await;
    leida.submit(&page, "/en/sign-out", &[]).await;
    let mut leida = Browser::signed_in(&town.url, LEIDA).await;
    let fresh = leida.get(&format!("{}{COUNTER}", town.url)).await;
    assert!(fresh.html.contains("Receive a visitor"), "{}", fresh.html);
    // A form that is not ours receives nobody.
    let forged = leida.send(Method::POST, &format!("{}{COUNTER}", town.url), &[("code", CODE)]).await;
    assert_eq!(forged.status, 403);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_service_has_a_form_on_paper_in_every_language() {
    let town = Town::small().await;
    let mut anybody = Browser::new();
    for service in ["parking-permit", "felling-permit", "report-a-problem", "speed-fine-contest", "child-benefit"] {
        for lang in ["et", "en", "ru"] {
            let page = anybody.get(&format!("{}/{lang}/services/{service}/form", town.url)).await;
            assert_eq!(page.status, 200, "{lang} {service}");
            assert!(page.html.contains("paper-line") && page.html.contains("paper-box"), "{lang} {service}");
            assert!(!page.html.contains("<input type=\"text\""), "it is filled in with a pen");
            assert!(page.html.contains(&format!("/{lang}/services/{service}/form.pdf")), "{lang} {service}");
        }
    }
    let start = anybody.get(&format!("{}/en/felling-permit", town.url)).await;
    assert!(start.html.contains("/en/services/felling-permit/form"));
    let fine = anybody.get(&format!("{}/en/services/speed-fine-contest/form", town.url)).await;
    assert!(fine.html.contains("Answer only if"), "{}", fine.html);
    assert_eq!(anybody.get(&format!("{}/en/services/nothing/form", town.url)).await.status, 404);
}
