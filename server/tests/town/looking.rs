//! Who looked: the resident's page, the registers that are asked, the state's portal that asks us, and asking why.

use reqwest::Method;
use serde_json::{Value, json};

use crate::{
    browser::{Browser, Page},
    houses::Town,
    there_and_back::{MARI, OLEV, mari_applies, until},
};

const ANNELI: &str = "EE47503129553";
const TRACKER: &str = "EE-sandbox/GOV/79990081/datatracker";

/// What the state's portal is told when it asks us about somebody, through the security server.
async fn find_usage(town: &Town, client: &str, user: &str) -> (u16, Value) {
    let service = "EE-sandbox/GOV/79990017/portico/findUsage/v2/findUsage";
    let url = format!("{}/r1/{service}?userCode={MARI}&limit=1000", town.security_server);
    let request = reqwest::Client::new().get(url).header("x-road-client", client).header("x-road-userid", user);
    let answer = request.send().await.unwrap();
    (answer.status().as_u16(), answer.json().await.unwrap())
}

/// The id of the newest look that is listed.
fn newest(page: &Page) -> String {
    page.hidden("look").expect("a look with a button")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_resident_sees_who_looked_here_and_in_the_registers() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let looks = format!("{}/en/looks", town.url);
    let (reference, _) = mari_applies(&town, &mut mari).await;
    let mut olev = Browser::signed_in(&town.url, OLEV).await;
    assert_eq!(olev.get(&format!("{}/en/admin/cases/{reference}", town.url)).await.status, 200);
    let page = mari.get(&looks).await;
    let text = page.plain();
    assert!(text.contains("Olev Ametnik, official") && text.contains(">A person<"), "{text}");
    assert!(text.contains(">Automatic<") && text.contains(&format!("/en/cases/{reference}")), "{text}");
    assert!(text.contains("Juhan Näidis"), "looks at her children stand here: {text}");
    let people = mari.get(&format!("{looks}?by=people&since=month")).await.plain();
    assert!(people.contains("Olev Ametnik") && !people.contains(">Automatic<"), "{people}");
    assert!(!mari.get(&format!("{looks}?by=systems")).await.plain().contains("Olev Ametnik"));
    assert!(
        mari.get(&format!("{looks}?by=people&since=&before=1.00000000-0000-0000-0000-000000000000"))
            .await
            .plain()
            .contains("No such looks")
    );
    for nonsense in ["by=olev", "since=x", "before=1", "before=x.y"] {
        assert_eq!(mari.get(&format!("{looks}?{nonsense}")).await.status, 404, "{nonsense}");
    }

    // Asking is an act: a page that is only opened asks nobody.
    let elsewhere = mari.get(&format!("{looks}/registers")).await;
    assert!(elsewhere.html.contains("Traffic register") && !elsewhere.html.contains("Näidisapteek"));
    let broken = json!({ "service": "findUsage", "fault": "garbage" });
    let order = reqwest::Client::new().post(format!("{}/sandbox/faults", town.traffic)).json(&broken);
    assert!(order.send().await.unwrap().status().is_success());
    let told = mari.submit(&elsewhere, "/en/looks/registers", &[]).await.plain();
    assert!(told.contains("The traffic register could not tell us now"), "{told}");
    assert!(told.contains("Näidisapteek OÜ (väljamõeldud)") && told.contains("System: portico"), "{told}");
    assert!(told.contains("This register keeps looks since"), "{told}");
    let after = mari.get(&looks).await.plain();
    assert!(after.contains("Registers were asked who looked at your data there"), "{after}");
    assert!(!after.contains("Näidisapteek"), "what they told is not kept");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_states_portal_is_told_who_looked_and_others_are_not() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    mari_applies(&town, &mut mari).await;
    let (status, told) = find_usage(&town, TRACKER, MARI).await;
    assert_eq!(status, 200, "{told}");
    let usages = told["usages"].as_array().unwrap();
    assert_eq!(told["totalUsages"].as_u64(), Some(usages.len() as u64));
    assert!(usages.iter().any(|usage| usage["receiverSystem"] == "portico" && usage["receiverCode"] == "79990017"));
    assert!(!told.to_string().contains(MARI) && !told.to_string().contains("123ABC"), "no content: {told}");
    let (status, refused) = find_usage(&town, TRACKER, OLEV).await;
    assert_eq!((status, refused["type"].as_str()), (403, Some("Client.NotAuthorized")));
    for stranger in ["EE-sandbox/GOV/79990046/benefits", "EE-sandbox/COM/19990040/onlooker"] {
        let (_, refused) = find_usage(&town, stranger, MARI).await;
        assert_eq!(refused["type"].as_str(), Some("server.serverproxy.access_denied"), "{stranger}");
    }
    let looks = mari.get(&format!("{}/en/looks", town.url)).await.plain();
    assert!(looks.contains("The state portal asked who had looked at your data here"), "{looks}");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_asks_why_is_answered_by_somebody_who_did_not_look() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let (reference, _) = mari_applies(&town, &mut mari).await;
    let mut olev = Browser::signed_in(&town.url, OLEV).await;
    olev.get(&format!("{}/en/admin/cases/{reference}", town.url)).await;
    let start = mari.get(&format!("{}/en/ask-why", town.url)).await;
    assert!(start.html.contains("href=\"/en/looks\""), "the way in leads over the looks");
    let looks = mari.get(&format!("{}/en/looks?by=people", town.url)).await;
    let look = newest(&looks);
    let begun = mari.submit(&looks, "/en/looks/why", &[("look", &look)]).await;
    assert_eq!(begun.path(), "/en/ask-why/look", "{}", begun.html);
    assert!(begun.plain().contains("Olev Ametnik, official"), "{}", begun.plain());
    let csrf = begun.hidden("_csrf").unwrap();
    let missing = [("_csrf", csrf.as_str()), ("look", "00000000-0000-0000-0000-000000000000")];
    assert_eq!(mari.send(Method::POST, &format!("{}/en/looks/why", town.url), &missing).await.status, 404);
    let systems = mari.get(&format!("{}/en/looks?by=systems", town.url)).await;
    let other = mari.submit(&systems, "/en/looks/why", &[("look", &newest(&systems))]).await;
    assert!(other.status == 409 && other.html.contains("begun to ask about another look"), "{}", other.html);

    let question = mari.submit(&begun, "/en/ask-why/look", &[("look_who", "Somebody else")]).await;
    assert_eq!(question.path(), "/en/ask-why/question", "{}", question.html);
    let check = mari.submit(&question, "/en/ask-why/question", &[("concern", "explain")]).await;
    assert!(check.plain().contains("Olev Ametnik, official"), "{}", check.plain());
    let receipt = mari.submit(&check, "/en/ask-why/check", &[]).await;
    let asked = receipt.path().split('/').nth(3).unwrap().to_owned();

    let mut anneli = Browser::signed_in(&town.url, ANNELI).await;
    let case = format!("{}/en/admin/cases/{asked}", town.url);
    until("the officer has the question", async || anneli.get(&case).await.status == 200).await;
    let shown = anneli.get(&case).await.plain();
    assert!(shown.contains("Olev Ametnik, official") && shown.contains(&reference), "{shown}");
    assert_eq!(olev.get(&case).await.status, 404, "he has nothing to do with it");
}
