//! An operator looks after messages that did not arrive; a register that decides later; who may call us; the numbers.

use serde_json::{Value, json};

use crate::{
    browser::{Browser, Page},
    houses::Town,
    there_and_back::{MARI, OLEV, mari_applies, records, until},
};

const HEINO: &str = "EE37908149548";

async fn fault(register: &str, order: Value) {
    let set = reqwest::Client::new().post(format!("{register}/sandbox/faults")).json(&order).send().await.unwrap();
    assert!(set.status().is_success());
}

/// Mari's application is turned down by the register; her reference.
async fn turned_down(town: &Town, mari: &mut Browser) -> String {
    fault(&town.traffic, json!({ "service": "permit-application", "fault": "reject", "times": 1 })).await;
    mari_applies(town, mari).await.0
}

/// The page of the message about a case, from the page of the road.
async fn message(town: &Town, heino: &mut Browser, reference: &str) -> Page {
    let road = format!("{}/en/admin/exchange", town.url);
    let listed = format!(">{reference}</a>");
    until("the message stands on the operator's page", async || heino.get(&road).await.html.contains(&listed)).await;
    let page = heino.get(&road).await;
    let link = page.html.split(&listed).next().unwrap().rsplit("href=\"").next().unwrap();
    let path = link.split('"').next().unwrap().to_owned();
    heino.get(&format!("{}{path}", town.url)).await
}

/// The same when the register has turned the message down; before that it stands among those that wait.
async fn refused(town: &Town, heino: &mut Browser, reference: &str) -> Page {
    let url = message(town, heino, reference).await.url;
    until("the register has turned it down", async || heino.get(&url).await.html.contains("turned down")).await;
    heino.get(&url).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_was_turned_down_is_mended_and_the_resident_sees_by_whom() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let reference = turned_down(&town, &mut mari).await;
    let mut heino = Browser::signed_in(&town.url, HEINO).await;
    let door = heino.follow(&format!("{}/en/admin", town.url)).await;
    assert_eq!(door.path(), "/en/admin/exchange", "there is no queue for him");
    let found = refused(&town, &mut heino, &reference).await;
    assert!(found.html.contains("turned down") && found.html.contains("traffic.permit_application"), "{}", found.html);
    assert!(!found.html.contains("123ABC") && !found.html.contains("Näidis"), "nobody is shown: {}", found.html);
    let looks = format!("{}/en/looks", town.url);
    assert!(!mari.get(&looks).await.html.contains("Opened a message"));

    let content = format!("{}/content", found.path());
    let open = heino.get(&format!("{}{content}", town.url)).await;
    assert!(open.html.contains("123ABC"), "{}", open.html);
    let look = mari.get(&looks).await.html;
    assert!(look.contains("Opened a message to a register") && look.contains("Heino Haldur"), "{look}");

    let missing = heino.post(&open, &content, &[("part/plate", "234BCD")]).await;
    assert!(missing.status == 422 && missing.html.contains("Write the reason."), "{}", missing.html);
    assert!(missing.html.contains("234BCD"), "what was typed is kept");
    let same = heino.post(&open, &content, &[("reason", "Why not")]).await;
    assert!(same.status == 422 && same.html.contains("Nothing is changed"), "{}", same.html);
    let empty = heino.post(&open, &content, &[("part/plate", " "), ("reason", "Why not")]).await;
    assert!(empty.status == 422 && empty.html.contains("Write something of the same kind"), "{}", empty.html);
    let fields = [("part/plate", "234BCD"), ("reason", "The plate was mistyped.")];
    let done = heino.submit(&open, &content, &fields).await;
    assert!(done.html.contains("corrected and sent again"), "{}", done.html);
    until("the register has it", async || {
        records(&town, &reference).await.iter().any(|record| record["record"]["body"]["plate"] == "234BCD")
    })
    .await;
    let late = heino.post(&open, &content, &fields).await;
    assert!(late.status == 409 && late.html.contains("changed meanwhile"), "{}", late.html);
    let story = mari.get(&format!("{}/en/cases/{reference}", town.url)).await.html;
    assert!(story.contains("The plate was mistyped.") && story.contains("Corrected: \u{2068}plate"), "{story}");
    let now = heino.get(&found.url).await.html;
    assert!(now.contains("Delivered") && now.contains("accepted"), "every try is told: {now}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_is_taken_back_once_and_for_others_there_is_no_such_page() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let reference = turned_down(&town, &mut mari).await;
    let mut heino = Browser::signed_in(&town.url, HEINO).await;
    let found = refused(&town, &mut heino, &reference).await;
    let path = found.path();
    let missing = heino.post(&found, &format!("{path}/cancellation"), &[("reason", " ")]).await;
    assert!(missing.status == 422 && missing.html.contains("Write the reason."), "{}", missing.html);
    let done = heino.submit(&found, &format!("{path}/cancellation"), &[("reason", "She has moved away.")]).await;
    assert!(done.html.contains("The message is taken back."), "{}", done.html);
    let again = heino.post(&found, &format!("{path}/resending"), &[]).await;
    assert!(again.status == 409 && again.html.contains("changed meanwhile"), "{}", again.html);
    let story = mari.get(&format!("{}/en/cases/{reference}", town.url)).await.html;
    assert!(story.contains("She has moved away."), "{story}");

    let mut olev = Browser::signed_in(&town.url, OLEV).await;
    for address in ["/en/admin/exchange", &path, &format!("{path}/content")] {
        for who in [&mut olev, &mut mari] {
            assert_eq!(who.get(&format!("{}{address}", town.url)).await.status, 404, "{address}");
        }
    }
    let csrf = mari.get(&format!("{}/en/cases", town.url)).await.hidden("_csrf").unwrap();
    for deed in ["resending", "cancellation", "content"] {
        let url = format!("{}{path}/{deed}", town.url);
        let fields = [("_csrf", csrf.as_str()), ("version", "0"), ("reason", "x")];
        assert_eq!(mari.send(reqwest::Method::POST, &url, &fields).await.status, 404, "{deed}");
    }
    let nowhere = format!("{}/en/admin/exchange/00000000-0000-0000-0000-000000000000", town.url);
    assert_eq!(heino.get(&nowhere).await.status, 404);
    assert_eq!(heino.get(&format!("{}/en/admin/exchange/7", town.url)).await.status, 404);
}

/// A call on us through the security server, as a register makes it.
async fn called(town: &Town, client: &str, service: &str, body: &Value) -> (u16, Value) {
    let url = format!("{}/r1/EE-sandbox/GOV/79990017/portico/{service}", town.security_server);
    let request = reqwest::Client::new().post(url).header("x-road-client", client).header("x-road-id", "theirs-1");
    let answer = request.json(body).send().await.unwrap();
    // What the security server refuses itself never comes to us.
    let ours = answer.headers().get("x-road-error").is_none();
    assert!(!ours || answer.headers()["x-road-id"] == "theirs-1");
    (answer.status().as_u16(), answer.json().await.unwrap())
}

const BENEFITS: &str = "EE-sandbox/GOV/79990046/benefits";

#[tokio::test(flavor = "multi_thread")]
async fn a_register_that_decides_later_is_waited_for_and_calls_back_once() {
    let town = Town::small().await;
    // It takes the application in and never says a word more.
    let late = json!({ "service": "benefit-application", "fault": "late_answer" });
    fault(&format!("{}/benefits", town.registers), late).await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let start = mari.get(&format!("{}/en/child-benefit", town.url)).await;
    let child = mari.submit(&start, "/en/child-benefit", &[]).await;
    let name = child.html.split("value=\"").find(|value| value.contains(" Näidis\"")).expect("a child");
    let name = name.split('"').next().unwrap().to_owned();
    let asked = mari.submit(&child, "/en/child-benefit/child", &[("child", &name)]).await;
    let seen = asked.hidden("seen").unwrap();
    let no = [("seen", seen.as_str()), ("agrees", "no")];
    let payment = mari.submit(&asked, "/en/child-benefit/consents/contact", &no).await;
    let account = [("account", "EE471000001020145685")];
    let check = mari.submit(&payment, "/en/child-benefit/payment", &account).await;
    assert_eq!(check.path(), "/en/child-benefit/check", "{}", check.html);
    let receipt = mari.submit(&check, "/en/child-benefit/check", &[]).await;
    let case = receipt.path().trim_end_matches("/receipt").to_owned();
    let reference = case.rsplit('/').next().unwrap().to_owned();
    let mut heino = Browser::signed_in(&town.url, HEINO).await;
    let found = message(&town, &mut heino, &reference).await;
    until("it waits", async || heino.get(&found.url).await.html.contains("Waiting for an answer")).await;

    let kept: Value =
        reqwest::get(format!("{}/benefits/sandbox/records", town.registers)).await.unwrap().json().await.unwrap();
    let key = &kept["records"][0]["key"];
    let said = json!({ "key": key, "outcome": "accepted" });
    let (status, denied) = called(&town, "EE-sandbox/COM/19990040/onlooker", "decision", &said).await;
    assert_eq!((status, denied["type"].as_str()), (500, Some("server.serverproxy.access_denied")), "{denied}");
    let (status, denied) = called(&town, "EE-sandbox/GOV/79990037/traffic", "decision", &said).await;
    assert_eq!((status, denied["error"].as_str()), (403, Some("access_denied")));
    let (status, unknown) = called(&town, BENEFITS, "decision", &json!({ "key": "x", "outcome": "accepted" })).await;
    assert_eq!((status, unknown["error"].as_str()), (404, Some("unknown_key")));
    let (status, heard) = called(&town, BENEFITS, "decision", &said).await;
    assert_eq!((status, heard["status"].as_str()), (200, Some("recorded")));
    let (status, heard) = called(&town, BENEFITS, "decision", &said).await;
    assert_eq!((status, heard["status"].as_str()), (200, Some("already_recorded")));
    let page = mari.get(&format!("{}{case}", town.url)).await.html;
    assert!(
        page.contains("The benefit is granted") && page.contains("received the application and decides later"),
        "{page}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_numbers_are_shown_to_prometheus_and_never_at_the_portal() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    turned_down(&town, &mut mari).await;
    let stuck = "portico_outbox_messages{status=\"stuck\",call=\"traffic.permit_application\"} 1";
    let numbers = async || reqwest::get(&town.metrics).await.unwrap().text().await.unwrap();
    until("the stuck message is counted", async || numbers().await.contains(stuck)).await;
    let text = numbers().await;
    for line in [
        "portico_exchanges_total{sort=\"tell\",call=\"traffic.permit_application\",outcome=\"rejected\"} 1",
        "portico_exchange_circuit{call=\"traffic.permit_application\"} 0",
        "portico_outbox_oldest_seconds{status=\"stuck\"",
        "portico_exchange_seconds_bucket{",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    assert!(!text.contains(MARI) && !text.contains("Näidis"));
    assert_eq!(mari.get(&format!("{}/metrics", town.url)).await.status, 404);
}

/// The id of the last exchange with a service, as the security server logs it.
async fn id_in_the_log(town: &Town, service: &str) -> String {
    let log: Value = reqwest::get(format!("{}/sandbox/exchange.json?service={service}", town.gateway))
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    log["exchanges"][0]["id"].as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_id_from_the_log_of_the_security_server_leads_to_what_it_was() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let (reference, _) = mari_applies(&town, &mut mari).await;
    let mut heino = Browser::signed_in(&town.url, HEINO).await;
    until("the register has heard of it", async || records(&town, &reference).await.len() == 1).await;
    let road = heino.get(&format!("{}/en/admin/exchange", town.url)).await;
    for (service, leads_to) in [("permit-application", "/en/admin/exchange/"), ("vehicle", "/en/admin/evidence/")] {
        let id = id_in_the_log(&town, service).await;
        let found = heino.submit(&road, "/en/admin/exchange", &[("trace", &format!(" {id} "))]).await;
        assert_eq!(found.path(), format!("{leads_to}{id}"), "{service}");
    }
    for vain in ["00000000-0000-7000-8000-000000000000", "<b>half an id"] {
        let found = heino.submit(&road, "/en/admin/exchange", &[("trace", vain)]).await;
        assert_eq!(found.status, 422);
        assert!(found.html.contains("There is nothing under this id"), "{}", found.html);
        assert!(found.html.contains(&vain.replace('<', "&lt;").replace('>', "&gt;")), "{}", found.html);
    }
    let mut olev = Browser::signed_in(&town.url, OLEV).await;
    assert_eq!(olev.get(&format!("{}/en/admin/exchange", town.url)).await.status, 404, "he is no operator");
}
