//! The code flow by hand, and every way it must not work.

use crate::{PORTAL, browser, header, town_with};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use portico_sandbox::{CLIENT_ID, CLIENT_SECRET, Part, Running, Settings};
use reqwest::{Response, StatusCode};
use rsa::{BigUint, Pkcs1v15Sign, RsaPublicKey};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use url::Url;

const VERIFIER: &str = "a-verifier-of-at-least-forty-three-characters";
const STATE: &str = "state-1234567890";

async fn provider() -> Running {
    town_with(&[Part::Signin], Settings::default()).await
}

fn challenge() -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(VERIFIER))
}

fn callback() -> String {
    format!("{PORTAL}/sign-in/callback")
}

/// A good request, changed here and there; an empty value leaves the parameter out.
async fn authorize(town: &Running, changes: &[(&str, &str)]) -> Response {
    let (callback, challenge) = (callback(), challenge());
    let mut asked = HashMap::from([
        ("client_id", CLIENT_ID),
        ("redirect_uri", &callback),
        ("response_type", "code"),
        ("scope", "openid"),
        ("state", STATE),
        ("nonce", "nonce-1"),
        ("code_challenge", &challenge),
        ("code_challenge_method", "S256"),
        ("ui_locales", "et"),
    ]);
    asked.extend(changes.iter().copied());
    asked.retain(|_, value| !value.is_empty());
    let url = format!("{}/oidc/authorize", town.addresses.issuer);
    browser().get(url).query(&asked).send().await.unwrap()
}

/// Presses a button of the page.
async fn choose(town: &Running, page: Response, person: &str) -> Response {
    let html = page.text().await.unwrap();
    let (_, rest) = html.split_once(r#"name="request" value=""#).expect("the form carries its request");
    let request = rest.split('"').next().unwrap();
    let url = format!("{}/oidc/choose", town.addresses.issuer);
    let form = [("request", request), ("person", person)];
    browser().post(url).form(&form).send().await.unwrap()
}

/// Where the browser is sent, with the facts in the address.
fn sent_to(response: &Response) -> (String, HashMap<String, String>) {
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    let url = Url::parse(header(response, "location")).unwrap();
    let facts = url.query_pairs().into_owned().collect();
    (format!("{}{}", url.origin().ascii_serialization(), url.path()), facts)
}

async fn code_for(town: &Running, person: &str) -> String {
    let page = authorize(town, &[]).await;
    let (to, facts) = sent_to(&choose(town, page, person).await);
    assert_eq!(to, callback());
    assert_eq!(facts["state"], STATE);
    facts["code"].clone()
}

async fn exchange(town: &Running, code: &str, verifier: &str, secret: &str) -> (StatusCode, Value) {
    let callback = callback();
    let form = [
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", &callback),
        ("code_verifier", verifier),
    ];
    let url = format!("{}/oidc/token", town.addresses.issuer);
    let request = browser().post(url).basic_auth(CLIENT_ID, Some(secret)).form(&form);
    let response = request.send().await.unwrap();
    (response.status(), response.json().await.unwrap())
}

fn number(key: &Value, name: &str) -> BigUint {
    BigUint::from_bytes_be(&URL_SAFE_NO_PAD.decode(key[name].as_str().unwrap()).unwrap())
}

/// Checks the signature against the published key.
async fn read_token(town: &Running, token: &str) -> Value {
    let discovery = format!("{}/.well-known/openid-configuration", town.addresses.issuer);
    let discovery: Value = browser().get(discovery).send().await.unwrap().json().await.unwrap();
    assert_eq!(discovery["issuer"], town.addresses.issuer);
    let keys = browser().get(discovery["jwks_uri"].as_str().unwrap()).send().await.unwrap();
    let key = keys.json::<Value>().await.unwrap()["keys"][0].clone();

    let parts: Vec<&str> = token.split('.').collect();
    let json = |part: &str| -> Value { serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap() };
    let head = json(parts[0]);
    assert_eq!((&head["alg"], &head["kid"]), (&Value::from("RS256"), &key["kid"]));
    let public = RsaPublicKey::new(number(&key, "n"), number(&key, "e")).unwrap();
    let prefix = [
        0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04,
        0x20,
    ];
    let padding = Pkcs1v15Sign { hash_len: Some(32), prefix: Box::new(prefix) };
    let digest = Sha256::digest(format!("{}.{}", parts[0], parts[1]));
    let signature = URL_SAFE_NO_PAD.decode(parts[2]).unwrap();
    public.verify(padding, &digest, &signature).expect("the key signed it");
    json(parts[1])
}

#[tokio::test]
async fn mari_signs_in() {
    let town = provider().await;
    let code = code_for(&town, "EE48005149019").await;
    let (status, tokens) = exchange(&town, &code, VERIFIER, CLIENT_SECRET).await;
    assert_eq!(status, 200);
    assert_eq!(tokens["token_type"], "Bearer");

    let claims = read_token(&town, tokens["id_token"].as_str().unwrap()).await;
    assert_eq!(claims["iss"], town.addresses.issuer);
    assert_eq!(claims["aud"], CLIENT_ID);
    assert_eq!(claims["sub"], "EE48005149019");
    assert_eq!(claims["nonce"], "nonce-1");
    assert_eq!(claims["acr"], "high");
    assert_eq!(claims["amr"], serde_json::json!(["smartid"]));
    assert_eq!(claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap(), 40);
    let profile = &claims["profile_attributes"];
    assert_eq!(profile["given_name"], "Mari");
    assert_eq!(profile["family_name"], "Näidis");
    assert_eq!(profile["date_of_birth"], "1980-05-14");
    let half = &Sha256::digest(tokens["access_token"].as_str().unwrap())[..16];
    assert_eq!(claims["at_hash"], URL_SAFE_NO_PAD.encode(half));
}

#[tokio::test]
async fn a_code_works_once_for_its_own_verifier_and_secret() {
    let town = provider().await;
    let code = code_for(&town, "EE48005149019").await;
    assert_eq!(exchange(&town, &code, VERIFIER, "wrong").await.0, 401);
    assert_eq!(exchange(&town, &code, VERIFIER, CLIENT_SECRET).await.0, 200);
    let (status, error) = exchange(&town, &code, VERIFIER, CLIENT_SECRET).await;
    assert_eq!((status.as_u16(), &error["error"]), (400, &Value::from("invalid_grant")));

    let code = code_for(&town, "EE48005149019").await;
    let other = "another-verifier-of-forty-three-characters-x";
    let (status, error) = exchange(&town, &code, other, CLIENT_SECRET).await;
    assert_eq!((status.as_u16(), &error["error"]), (400, &Value::from("invalid_grant")));
}

#[tokio::test]
async fn nobody_is_sent_to_a_strange_address() {
    let town = provider().await;
    for uri in [
        "http://localhost:3000.evil.example/sign-in/callback",
        "http://localhost:3000/sign-in/callback/more",
        "http://localhost:3000/",
        "",
    ] {
        let response = authorize(&town, &[("redirect_uri", uri)]).await;
        assert_eq!(response.status(), 400, "{uri}");
        assert_eq!(header(&response, "location"), "");
    }
    let response = authorize(&town, &[("client_id", "stranger")]).await;
    assert_eq!(response.status(), 400);
}

#[tokio::test]
async fn a_wrong_request_goes_back_with_its_error() {
    let town = provider().await;
    for (name, value, error) in [
        ("response_type", "token", "unsupported_response_type"),
        ("scope", "profile", "invalid_scope"),
        ("scope", "openid everything", "invalid_scope"),
        ("state", "short", "invalid_request"),
        ("code_challenge", "", "invalid_request"),
        ("code_challenge_method", "plain", "invalid_request"),
        ("acr_values", "highest", "invalid_request"),
    ] {
        let (to, facts) = sent_to(&authorize(&town, &[(name, value)]).await);
        assert_eq!(to, callback());
        assert_eq!(facts["error"], error, "{name}={value}");
    }
}

#[tokio::test]
async fn one_may_think_better_of_it() {
    let town = provider().await;
    let page = authorize(&town, &[]).await;
    let (_, facts) = sent_to(&choose(&town, page, "cancel").await);
    assert_eq!(facts["error"], "user_cancel");
    assert_eq!(facts["state"], STATE);
    assert!(!facts.contains_key("code"));
}

#[tokio::test]
async fn anyone_of_the_crowd_may_be_typed_and_nobody_else() {
    let town = provider().await;
    let url = format!("{}/people.json", town.addresses.issuer);
    let people: Value = browser().get(url).send().await.unwrap().json().await.unwrap();
    let people = people["people"].as_array().unwrap();
    assert_eq!(people.len(), 218);
    let one = people.iter().find(|person| person["plate"] == "142AAA").unwrap();
    let bare = one["code"].as_str().unwrap().trim_start_matches("EE");
    assert!(!code_for(&town, bare).await.is_empty());

    let page = authorize(&town, &[]).await;
    let response = choose(&town, page, r#"38001085718"><b>"#).await;
    assert_eq!(response.status(), 422);
    let again = response.text().await.unwrap();
    assert!(again.contains("Liivakastis ei ole sellise koodiga inimest"));
    assert!(again.contains("38001085718&quot;&gt;&lt;b&gt;"), "the answer is kept, and harmless");
}

#[tokio::test]
async fn the_page_speaks_the_language_asked_for_and_guards_itself() {
    let town = provider().await;
    for (locales, lang, band) in [
        ("et", "et", "Liivakast: siin pole midagi päris"),
        ("ru", "ru", "Песочница: здесь всё вымышлено"),
        ("fi en", "en", "Sandbox: nothing here is real"),
        ("en et", "en", "Sandbox: nothing here is real"),
    ] {
        let page = authorize(&town, &[("ui_locales", locales)]).await;
        let policy = header(&page, "content-security-policy").to_owned();
        assert!(policy.contains("default-src 'none'") && policy.contains("form-action 'self' http://localhost:3000;"));
        assert_eq!(header(&page, "cache-control"), "no-store");
        let html = page.text().await.unwrap();
        assert!(html.contains(&format!(r#"<html lang="{lang}">"#)) && html.contains(band));
        assert!(!html.contains("<script") && !html.contains("style="));
        for person in portico_sandbox::people() {
            assert!(html.contains(person.code));
        }
    }
}

#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "a token goes by the machine's clock")]
async fn a_token_is_from_now_whatever_the_sandboxs_clock_says() {
    let town = town_with(&[Part::SecurityServer, Part::Signin], Settings::default()).await;
    let clock = format!("{}/sandbox/clock", town.addresses.security_server);
    let moved = browser().post(clock).json(&serde_json::json!({ "days": 300 })).send().await.unwrap();
    assert_eq!(moved.status(), 200);
    let code = code_for(&town, "EE48005149019").await;
    let (_, tokens) = exchange(&town, &code, VERIFIER, CLIENT_SECRET).await;
    let claims = read_token(&town, tokens["id_token"].as_str().unwrap()).await;
    let issued = claims["iat"].as_i64().unwrap();
    assert!((jiff::Timestamp::now().as_second() - issued).abs() < 60, "{claims}");
}
