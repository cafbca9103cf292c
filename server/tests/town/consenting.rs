//! A register is asked only if the person agrees: the question, the way back, and what others see of it.

use crate::{
    browser::{Browser, Page},
    houses::Town,
    there_and_back::{JAAN, MARI, until},
};

const SERVICE: &str = "/en/child-benefit";
const PAGE: &str = "/en/child-benefit/consents/contact";

/// Says yes, no or nothing on the page that asks.
async fn says(who: &mut Browser, page: &Page, agrees: &[(&str, &str)]) -> Page {
    let seen = page.hidden("seen").expect("what the page is about");
    who.submit(page, PAGE, &[&[("seen", seen.as_str())], agrees].concat()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_is_asked_first_and_may_think_again() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let start = mari.get(&format!("{}{SERVICE}", town.url)).await;
    for basis in ["Asked only with the applicant’s consent.", "Asked as the law provides: the Family Benefits Act."] {
        assert!(start.plain().contains(basis), "{basis}: {}", start.html);
    }
    let child = mari.submit(&start, SERVICE, &[]).await;
    let asked = mari.submit(&child, &format!("{SERVICE}/child"), &[("child", "Juhan Näidis")]).await;
    assert_eq!(asked.path(), PAGE, "{}", asked.html);
    assert!(asked.html.contains("type=\"radio\"") && !asked.html.contains("checked"), "nothing is chosen beforehand");
    assert!(asked.html.contains("Your e-mail address from the population register"), "what is asked");

    let left = says(&mut mari, &asked, &[("later", "1")]).await;
    assert!(left.path().starts_with("/en/cases") && left.html.contains("Your answers are saved"), "{}", left.html);
    assert!(left.html.contains(&format!("href=\"{SERVICE}/check\"")), "and go on where they were left");
    let open = says(&mut mari, &asked, &[]).await;
    assert_eq!(open.status, 422);
    assert!(open.html.contains("Choose whether we may ask the register."), "{}", open.html);
    let forged = mari.submit(&asked, PAGE, &[("seen", ""), ("agrees", "yes")]).await;
    assert_eq!(forged.status, 409, "who has not seen what it is about agrees to nothing");
    let skipped = mari.follow(&format!("{}{SERVICE}/payment", town.url)).await;
    assert_eq!(skipped.path(), PAGE, "the page that needs it is closed");

    let payment = says(&mut mari, &asked, &[("agrees", "yes")]).await;
    assert_eq!(payment.path(), format!("{SERVICE}/payment"));
    assert!(payment.html.contains(&format!("href=\"{PAGE}\"")), "the way back leads to the question");
    assert!(payment.html.contains("mari.naidis@"), "{}", payment.html);
    let account = [("account", "EE47 1000 0010 2014 5685"), ("email", "mari.naidis@example.invalid")];
    let check = mari.submit(&payment, &format!("{SERVICE}/payment"), &account).await;
    assert!(check.html.contains(&format!("href=\"{PAGE}\"")) && check.html.contains("The applicant agreed."));

    let again = mari.get(&format!("{}{PAGE}", town.url)).await;
    assert!(again.html.contains("checked"), "what was said is shown");
    let payment = says(&mut mari, &again, &[("agrees", "no")]).await;
    assert_eq!(payment.path(), format!("{SERVICE}/payment"), "the page is looked at once more");
    let check = mari.submit(&payment, &format!("{SERVICE}/payment"), &account[..1]).await;
    assert!(check.html.contains("The applicant did not agree"), "{}", check.html);
    let receipt = mari.submit(&check, &format!("{SERVICE}/check"), &[]).await;
    assert!(receipt.html.contains("The applicant did not agree"), "{}", receipt.html);
    let case = format!("{}{}", town.url, receipt.path().trim_end_matches("/receipt"));
    until("it is granted", async || mari.get(&case).await.html.contains("The benefit is granted")).await;
    let story = mari.get(&case).await.plain();
    assert!(story.contains("You agreed that the population register is asked"), "{story}");
    assert!(story.contains("You did not agree that the population register is asked"));

    let mut jaan = Browser::signed_in(&town.url, JAAN).await;
    assert_eq!(jaan.get(&format!("{}{PAGE}", town.url)).await.location(), Some(format!("{}{SERVICE}", town.url)));
    assert_eq!(jaan.get(&format!("{}/en/child-benefit/consents/children", town.url)).await.status, 404, "by law");
}
