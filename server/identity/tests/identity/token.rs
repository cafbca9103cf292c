//! Tokens that must not be believed, each told apart.

use portico_identity::{Failure, Level, Provider, Refusal};
use serde_json::{Value as Json, json};

use crate::{
    keys::{FORGER, NEXT, OWN, hs256, rs256, unsigned},
    op::{NOW, Op, provider},
};

async fn refused(provider: &Provider, op: &Op, token: impl FnOnce(Json) -> String) -> Refusal {
    match op.sign_in(provider, token).await {
        Err(Failure::Refused { why }) => why,
        other => panic!("not refused: {other:?}"),
    }
}

/// A properly signed token with one claim changed, or left out for `null`.
fn but(claim: &'static str, value: Json) -> impl FnOnce(Json) -> String {
    move |mut claims| {
        let claims_map = claims.as_object_mut().unwrap();
        claims_map.remove(claim);
        if !value.is_null() {
            claims_map.insert(claim.into(), value);
        }
        rs256(&OWN, "key-1", &claims)
    }
}

#[tokio::test]
async fn each_wrong_claim_has_its_own_refusal() {
    let op = Op::start().await;
    let provider = op.provider();
    for (claim, value, why) in [
        ("exp", json!(NOW - 11), Refusal::Expired),
        ("iat", json!(NOW + 11), Refusal::NotYetValid),
        ("nbf", json!(NOW + 11), Refusal::NotYetValid),
        ("aud", json!("another-portal"), Refusal::WrongAudience),
        ("aud", json!(["portico", "another-portal"]), Refusal::WrongAudience),
        ("aud", json!(null), Refusal::WrongAudience),
        ("iss", json!("https://tara.example"), Refusal::WrongIssuer),
        ("iss", json!(format!("{}/", op.issuer)), Refusal::WrongIssuer),
        ("nonce", json!("another"), Refusal::WrongNonce),
        ("nonce", json!(""), Refusal::WrongNonce),
        ("nonce", json!(null), Refusal::WrongNonce),
        ("sub", json!(""), Refusal::Unreadable),
        ("sub", json!(null), Refusal::Unreadable),
        ("exp", json!(null), Refusal::Unreadable),
        ("profile_attributes", json!({"given_name": "MARI"}), Refusal::NoName),
        ("profile_attributes", json!(null), Refusal::NoName),
    ] {
        assert_eq!(refused(&provider, &op, but(claim, value.clone())).await, why, "{claim} = {value}");
    }
}

#[tokio::test]
async fn clocks_may_differ_a_little() {
    let op = Op::start().await;
    for (claim, at) in [("exp", NOW - 9), ("iat", NOW + 9), ("nbf", NOW + 9)] {
        assert!(op.sign_in(&op.provider(), but(claim, json!(at))).await.is_ok(), "{claim}");
    }
}

#[tokio::test]
async fn each_wrong_signature_has_its_own_refusal() {
    let op = Op::start().await;
    let provider = op.provider();
    assert_eq!(refused(&provider, &op, |claims| unsigned(&claims)).await, Refusal::Unsigned);
    assert_eq!(refused(&provider, &op, |claims| hs256(&claims)).await, Refusal::AlgorithmNotAllowed);
    assert_eq!(refused(&provider, &op, |claims| rs256(&FORGER, "key-1", &claims)).await, Refusal::BadSignature);
    assert_eq!(refused(&provider, &op, |claims| rs256(&NEXT, "key-2", &claims)).await, Refusal::UnknownKey);
    let cut = |claims: Json| rs256(&OWN, "key-1", &claims).rsplit_once('.').unwrap().0.to_owned();
    assert_eq!(refused(&provider, &op, cut).await, Refusal::Unreadable);
    assert_eq!(refused(&provider, &op, |_| "not.a.token".into()).await, Refusal::Unreadable);
    let changed = |claims: Json| {
        let good = rs256(&OWN, "key-1", &claims);
        let mut person = claims;
        person["sub"] = json!("EE60001019906");
        let other = rs256(&OWN, "key-1", &person);
        let (body, _) = other.rsplit_once('.').unwrap();
        let (_, signature) = good.rsplit_once('.').unwrap();
        format!("{body}.{signature}")
    };
    assert_eq!(refused(&provider, &op, changed).await, Refusal::BadSignature);
}

#[tokio::test]
async fn a_weak_or_missing_level_is_refused_where_one_is_needed() {
    let op = Op::start().await;
    let mut settings = op.settings();
    settings.minimum_acr = Some(Level::Substantial);
    let strict = provider(settings);
    for weak in [json!("low"), json!(null), json!("urn:high")] {
        assert_eq!(refused(&strict, &op, but("acr", weak.clone())).await, Refusal::WeakLevel, "{weak}");
    }
    assert!(op.sign_in(&strict, but("acr", json!("substantial"))).await.is_ok());
    assert!(op.sign_in(&op.provider(), but("acr", json!(null))).await.is_ok(), "no minimum, no complaint");
}

#[tokio::test]
async fn only_allowed_methods_count() {
    let op = Op::start().await;
    let mut settings = op.settings();
    settings.allowed_amr = vec!["idcard".into(), "mid".into()];
    let strict = provider(settings);
    for other in [json!(["smartid"]), json!([]), json!(null)] {
        assert_eq!(refused(&strict, &op, but("amr", other.clone())).await, Refusal::MethodNotAllowed, "{other}");
    }
    assert!(op.sign_in(&strict, but("amr", json!(["mID"]))).await.is_ok());
}
