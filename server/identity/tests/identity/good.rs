//! Sign-ins that succeed, and what goes over the wire for them.

use portico_identity::{CallbackQuery, Level, Pending};
use serde_json::{Value as Json, json};

use crate::{
    keys::{self, NEXT, OWN, rs256},
    op::{Op, challenge, parameter},
};

#[tokio::test]
async fn a_person_signs_in() {
    let op = Op::start().await;
    let person = op.sign_in(&op.provider(), |claims| rs256(&OWN, "key-1", &claims)).await.unwrap();
    assert_eq!(person.subject, "EE38001085718");
    assert_eq!((person.given_name.as_str(), person.family_name.as_str()), ("JAAK-KRISTJAN", "NÄIDIS"));
    assert_eq!(person.date_of_birth.as_deref(), Some("1980-01-08"));
    assert_eq!((person.amr.as_slice(), person.acr), (["mID".to_owned()].as_slice(), Some(Level::High)));
    assert!(!format!("{person:?}").contains("NÄIDIS"), "a person must not show in a log");
}

#[tokio::test]
async fn names_may_stand_at_the_top() {
    let op = Op::start().await;
    let token = |mut claims: Json| {
        claims["profile_attributes"] = json!(null);
        claims["given_name"] = json!("MARI");
        claims["family_name"] = json!("NÄIDIS");
        claims["birthdate"] = json!("2000-01-01");
        rs256(&OWN, "key-1", &claims)
    };
    let person = op.sign_in(&op.provider(), token).await.unwrap();
    assert_eq!((person.given_name.as_str(), person.date_of_birth.as_deref()), ("MARI", Some("2000-01-01")));
}

#[tokio::test]
async fn the_way_out_carries_what_the_protocol_wants() {
    let op = Op::start().await;
    let mut settings = op.settings();
    settings.scopes = vec!["smartid".into()];
    settings.minimum_acr = Some(Level::Substantial);
    let provider = crate::op::provider(settings);
    let begin = provider.begin("en", Some(Level::High)).await.unwrap();
    assert!(begin.redirect.as_str().starts_with(&format!("{}/oidc/authorize?", op.issuer)));
    for (name, value) in [
        ("response_type", "code"),
        ("client_id", "portico"),
        ("redirect_uri", "https://portal.example/sign-in/callback"),
        ("scope", "openid smartid"),
        ("ui_locales", "en"),
        ("acr_values", "high"),
        ("code_challenge_method", "S256"),
    ] {
        assert_eq!(parameter(&begin, name), value, "{name}");
    }
    assert!(parameter(&begin, "state").len() >= 16 && parameter(&begin, "nonce").len() >= 16);
    let lower = provider.begin("en", Some(Level::Low)).await.unwrap();
    assert_eq!(parameter(&lower, "acr_values"), "substantial", "a request cannot lower the minimum");
    assert_ne!(parameter(&lower, "state"), parameter(&begin, "state"));
}

#[tokio::test]
async fn the_code_goes_back_with_its_verifier_and_our_secret() {
    let op = Op::start().await;
    let provider = op.provider();
    let begin = provider.begin("et", None).await.unwrap();
    op.world.lock().unwrap().id_token = rs256(&OWN, "key-1", &op.claims(&parameter(&begin, "nonce")));
    // The portal keeps `pending` as text between the two requests.
    let kept = serde_json::to_string(&begin.pending).unwrap();
    let pending: Pending = serde_json::from_str(&kept).unwrap();
    let query = CallbackQuery {
        code: Some("the-code".into()),
        state: Some(parameter(&begin, "state")),
        iss: Some(op.issuer.clone()),
        ..Default::default()
    };
    // Like a web server, which moves its work between threads.
    tokio::spawn(async move { provider.finish(pending, query).await }).await.unwrap().unwrap();
    let world = op.world.lock().unwrap();
    assert_eq!(world.authorization.as_deref(), Some("portico:a+secret%2Fwith%2Bsigns"));
    assert_eq!(world.form["grant_type"], "authorization_code");
    assert_eq!(world.form["code"], "the-code");
    assert_eq!(world.form["redirect_uri"], "https://portal.example/sign-in/callback");
    assert_eq!(challenge(&world.form["code_verifier"]), parameter(&begin, "code_challenge"));
}

#[tokio::test]
async fn a_new_key_is_fetched_once_it_is_used() {
    let op = Op::start().await;
    let provider = op.provider();
    op.sign_in(&provider, |claims| rs256(&OWN, "key-1", &claims)).await.unwrap();
    op.world.lock().unwrap().keys = vec![keys::public(&NEXT)];
    op.sign_in(&provider, |claims| rs256(&NEXT, "key-2", &claims)).await.unwrap();
    assert_eq!(op.world.lock().unwrap().discoveries, 2);
}

#[tokio::test]
async fn secrets_do_not_show_when_a_sign_in_is_printed() {
    let op = Op::start().await;
    let begin = op.provider().begin("et", None).await.unwrap();
    let shown = format!("{:?} {:?}", begin.pending, op.settings());
    for secret in [parameter(&begin, "state"), parameter(&begin, "nonce"), "with+signs".into()] {
        assert!(!shown.contains(&secret), "{shown}");
    }
}
