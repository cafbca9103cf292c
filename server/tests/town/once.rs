//! Nothing is done twice, however often it is sent.

use crate::{
    browser::Browser,
    houses::{Town, towns},
    there_and_back::{MARI, mari_applies, records, until},
};

#[tokio::test(flavor = "multi_thread")]
async fn a_form_posted_twice_is_one_case_with_one_receipt() {
    for town in towns().await {
        let mut mari = Browser::signed_in(&town.url, MARI).await;
        let (reference, check) = mari_applies(&town, &mut mari).await;
        let again = mari.post(&check, "/en/parking-permit/check", &[]).await;
        assert_eq!(again.location().unwrap(), format!("{}/en/cases/{reference}/receipt", town.url));
        let cases = mari.get(&format!("{}/en/cases", town.url)).await;
        let listed = cases.html.split("href=\"/en/cases/").skip(1).filter_map(|rest| rest.split('"').next());
        assert_eq!(listed.collect::<Vec<_>>(), [reference.as_str()], "one case in the list");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_answer_is_one_record_at_the_register() {
    let town = Town::small().await;
    let fault = serde_json::json!({"service": "permit-application", "fault": "lost_answer", "times": 2});
    let set =
        reqwest::Client::new().post(format!("{}/sandbox/faults", town.traffic)).json(&fault).send().await.unwrap();
    assert!(set.status().is_success());
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let (reference, _) = mari_applies(&town, &mut mari).await;
    until("the register was asked three times", async || {
        records(&town, &reference).await.first().is_some_and(|record| record["received"].as_u64() >= Some(3))
    })
    .await;
    let records = records(&town, &reference).await;
    assert_eq!(records.len(), 1);
    assert_eq!(records[0]["recorded"], 1, "{records:?}");
}
