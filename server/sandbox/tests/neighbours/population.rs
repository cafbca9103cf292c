//! The population register: people, children, births and corrections.

use crate::{EXCHANGE, POPULATION, TRAFFIC, browser, day, own, records, tell, town, town_with};
use portico_sandbox::{Running, Settings};
use serde_json::{Value, json};

const MARI: &str = "EE48005149019";

async fn births(town: &Running, after: &str) -> (Vec<Value>, String) {
    let (status, feed) = tell(town, POPULATION, "births", &json!({ "after": after })).await;
    assert_eq!(status, 200);
    (feed["events"].as_array().unwrap().clone(), feed["cursor"].as_str().unwrap().to_owned())
}

#[tokio::test]
async fn everyone_is_known_where_they_live() {
    let town = town().await;
    for (code, name, district, since) in [
        ("EE48005149019", "Mari", "Kesklinn", "2019-05-01".to_owned()),
        ("EE49203289039", "Anna", "Kesklinn", day(0).saturating_sub(jiff::Span::new().months(1)).to_string()),
        ("EE36807199041", "Kalle", "Nõmme", "2008-04-20".to_owned()),
        ("EE37102059517", "Olev", "Kesklinn", "2001-01-01".to_owned()),
    ] {
        let (status, person) = tell(&town, POPULATION, "person-by-code", &json!({ "code": code })).await;
        assert_eq!(status, 200);
        assert_eq!(person["given_name"], name);
        assert_eq!(person["district"], district);
        assert_eq!(person["resident_since"], since);
    }
    let (status, contact) = tell(&town, POPULATION, "contact-by-code", &json!({ "code": MARI })).await;
    assert_eq!((status, &contact["code"]), (200, &json!(MARI)));
    assert!(contact["email"].as_str().is_some_and(|email| email.starts_with("mari.naidis@")), "{contact}");
    let (status, error) = tell(&town, POPULATION, "person-by-code", &json!({})).await;
    assert_eq!((status, error), (422, json!({ "error": "missing_field", "field": "code" })));
}

#[tokio::test]
async fn mari_has_two_children_who_live_with_her() {
    let town = town().await;
    let (status, answer) = tell(&town, POPULATION, "children-of", &json!({ "code": MARI })).await;
    assert_eq!(status, 200);
    assert_eq!(answer["names"], json!(["Juhan Näidis", "Mia Näidis"]));
    assert_eq!(answer["births"], json!(["2018-06-03", day(-10)]));
    assert_eq!(answer["codes"][0], "EE51806039011");
    let younger = &answer["children"][1];
    assert_eq!((&younger["given_name"], &younger["born"]), (&json!("Mia"), &json!(day(-10))));
    assert_eq!(younger["code"], answer["codes"][1]);

    let (status, child) = tell(&town, POPULATION, "person-by-code", &json!({ "code": younger["code"] })).await;
    assert_eq!((status, &child["address"]), (200, &json!("Pikk tn 1-2, Tallinn")));
    assert_eq!((&child["date_of_birth"], &child["resident_since"]), (&json!(day(-10)), &json!(day(-10))));

    let (status, none) = tell(&town, POPULATION, "children-of", &json!({ "code": "EE37511029028" })).await;
    assert_eq!((status, &none["children"], &none["codes"]), (200, &json!([]), &json!([])));
    let stranger = tell(&town, POPULATION, "children-of", &json!({ "code": "EE38001085718" })).await;
    assert_eq!(stranger, (404, json!({ "error": "unknown_person" })));
}

#[tokio::test]
async fn parents_act_for_their_children_until_these_are_of_age() {
    let town = town().await;
    let wards = async |code: &str| tell(&town, POPULATION, "wards", &json!({ "code": code })).await;
    let (status, maris) = wards(MARI).await;
    let juhan = &maris["mandates"][0];
    assert_eq!((status, &juhan["code"], &juhan["through"]), (200, &json!("EE51806039011"), &json!("2036-06-02")));
    assert_eq!(maris["mandates"].as_array().unwrap().len(), 2);
    assert_eq!(wards("EE37511029028").await.1, json!({ "mandates": [] }));
    assert_eq!(wards("EE38001085718").await.0, 404);
}

#[tokio::test]
async fn births_come_once_each_behind_the_cursor() {
    let town = town().await;
    let (first, cursor) = births(&town, "").await;
    assert_eq!((first.len(), cursor.as_str()), (3, "SA-000003"));
    let mia = &first[2];
    assert_eq!((&mia["id"], &mia["parent"], &mia["born"]), (&json!(cursor), &json!(MARI), &json!(day(-10))));
    assert_eq!((&mia["child_name"], &mia["parent_given_name"]), (&json!("Mia Näidis"), &json!("Mari")));
    assert_eq!((&mia["parent_family_name"], &mia["email"]), (&json!("Näidis"), &json!("mari.naidis@example.invalid")));
    assert_eq!(births(&town, "SA-000001").await.0, first[1..]);
    assert_eq!(births(&town, &cursor).await, (vec![], cursor.clone()));

    let born = json!({ "parent": "EE37511029028", "name": "Uku", "sex": "boy" });
    let made = browser().post(own(&town, POPULATION, "/sandbox/births")).json(&born).send().await.unwrap();
    assert_eq!(made.status(), 201);
    let made: Value = made.json().await.unwrap();
    let (next, cursor) = births(&town, &cursor).await;
    assert_eq!((next.as_slice(), cursor.as_str()), ([made.clone()].as_slice(), "SA-000004"));
    assert_eq!((&made["child_name"], &made["born"]), (&json!("Uku Katse"), &json!(day(0))));
    let (_, answer) = tell(&town, POPULATION, "children-of", &json!({ "code": "EE37511029028" })).await;
    assert_eq!(answer["codes"], json!([made["child_code"]]));

    for after in [json!("SA-000009"), json!("nonsense"), json!(3)] {
        let refused = tell(&town, POPULATION, "births", &json!({ "after": after })).await;
        assert_eq!(refused, (422, json!({ "error": "invalid_field", "field": "after" })), "{after}");
    }
    // The feed is no service under another name.
    assert_eq!(tell(&town, POPULATION, "birth", &json!({})).await.0, 500);
}

#[tokio::test]
async fn a_birth_tells_of_both_parents_and_both_have_the_child() {
    let town = town().await;
    let jaan = "EE37511029028";
    let born = json!({ "parent": MARI, "other_parent": jaan, "name": "Uku", "sex": "boy" });
    let made = browser().post(own(&town, POPULATION, "/sandbox/births")).json(&born).send().await.unwrap();
    let made: Value = made.json().await.unwrap();
    assert_eq!(made["parents"], json!([MARI, jaan]));
    assert_eq!(made["emails"], json!(["mari.naidis@example.invalid", "jaan.katse@example.invalid"]));
    for (parent, place) in [(MARI, 2), (jaan, 0)] {
        let (_, answer) = tell(&town, POPULATION, "children-of", &json!({ "code": parent })).await;
        assert_eq!(answer["codes"][place], made["child_code"]);
    }
    let (all, _) = births(&town, "").await;
    assert_eq!(all[2]["parents"], json!([MARI]), "one parent is enough");
    for (other, status) in [(json!("EE38001085718"), 404), (json!(MARI), 201), (json!(5), 422)] {
        let born = json!({ "parent": MARI, "other_parent": other, "name": "Uku" });
        let made = browser().post(own(&town, POPULATION, "/sandbox/births")).json(&born).send().await.unwrap();
        assert_eq!(made.status().as_u16(), status, "{other}");
    }
}

#[tokio::test]
async fn a_visitor_has_somebody_born_with_a_form() {
    let town = town().await;
    let url = own(&town, POPULATION, "/sandbox/births");
    let page = async || browser().get(&url).header("accept-language", "en").send().await.unwrap().text().await.unwrap();
    assert!(page().await.contains("Mia Näidis"));
    let send = async |form: &[(&str, &str)]| browser().post(&url).form(form).send().await.unwrap();
    let sent = send(&[("parent", MARI), ("name", "<b>Lii</b>"), ("sex", "girl"), ("born", "")]).await;
    assert_eq!((sent.status().as_u16(), crate::header(&sent, "location")), (303, "/sandbox/births"));
    assert!(page().await.contains("&lt;b&gt;Lii&lt;/b&gt; Näidis"));
    assert_eq!(births(&town, "").await.0.len(), 4);

    let tomorrow = day(1).to_string();
    for (form, status) in [
        (vec![("parent", MARI)], 422),
        (vec![("parent", "EE38001085718"), ("name", "Lii")], 404),
        (vec![("parent", MARI), ("name", "Lii"), ("sex", "other")], 422),
        (vec![("parent", MARI), ("name", "Lii"), ("born", &tomorrow)], 422),
        (vec![("parent", MARI), ("name", "Lii"), ("born", "1999-12-31")], 422),
    ] {
        let refused = send(&form).await;
        assert_eq!(refused.status().as_u16(), status, "{form:?}");
        assert!(refused.text().await.unwrap().contains(r#"role="alert""#), "{form:?}");
    }
    assert_eq!(births(&town, "").await.0.len(), 4);
}

#[tokio::test]
async fn births_keep_their_ids_and_codes_over_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let settings = Settings { data: Some(folder.path().to_owned()), ..Settings::default() };
    let town = town_with(&EXCHANGE, settings.clone()).await;
    let born = json!({ "parent": MARI, "name": "Uku", "sex": "boy" });
    browser().post(own(&town, POPULATION, "/sandbox/births")).json(&born).send().await.unwrap();
    let before = births(&town, "").await;
    town.stop().await;
    let town = town_with(&EXCHANGE, settings).await;
    assert_eq!(births(&town, "").await, before);
    assert_eq!(before.0.len(), 4);
}

#[tokio::test]
async fn that_an_entry_is_wrong_is_kept_for_its_owner() {
    let town = town().await;
    let wrong = json!({
        "key": "k", "content_hash": "h", "person": MARI, "register": "traffic", "note": null,
        "entries": [{ "field": "model", "said": "V60", "declared": "V90" }],
    });
    let said = async |body: &Value| tell(&town, POPULATION, "correction-request", body).await;
    assert_eq!(said(&wrong).await, (201, json!({ "status": "recorded", "number": "PA-000001" })));
    assert_eq!(said(&wrong).await, (200, json!({ "status": "already_recorded", "number": "PA-000001" })));
    let mut other = wrong.clone();
    other["content_hash"] = json!("i");
    assert_eq!(said(&other).await, (409, json!({ "error": "different_content" })));
    for field in ["key", "content_hash", "person", "register"] {
        for nothing in [json!(" "), json!(null)] {
            let mut partial = wrong.clone();
            partial[field] = nothing;
            assert_eq!(said(&partial).await, (422, json!({ "error": "missing_field", "field": field })));
        }
    }
    for (entries, field) in [
        (json!(null), "entries"),
        (json!([]), "entries"),
        (json!([{ "declared": "V90" }]), "field"),
        (json!([{ "field": "model" }]), "declared"),
        (json!([{ "field": "model", "declared": " " }]), "declared"),
    ] {
        let mut partial = wrong.clone();
        partial["entries"] = entries;
        assert_eq!(said(&partial).await, (422, json!({ "error": "missing_field", "field": field })));
    }
    for (key, declared) in [("l", json!(false)), ("m", json!(["a"])), ("n", json!(null))] {
        let mut typed = wrong.clone();
        (typed["key"], typed["entries"][0]["declared"]) = (json!(key), declared);
        assert_eq!(said(&typed).await.0, 201, "{typed}");
    }
    let all = records(&town, POPULATION).await;
    let of_corrections = |slot: &&Value| slot["service"] == "correction-request" && slot["recorded"] == 1;
    let kept: Vec<_> = all["records"].as_array().unwrap().iter().filter(of_corrections).collect();
    assert_eq!((kept.len(), &kept[0]["record"]["body"]["entries"][0]["declared"]), (4, &json!("V90")));
    assert_eq!(records(&town, TRAFFIC).await["records"], json!([]), "each register has a store of its own");
}
