//! `POST /oidc/token`: a code for an ID token, once.

use super::{CLIENT_ID, Grant, Signin};
use crate::{
    chance,
    people::{self, Kind},
};
use axum::{
    Form, Json,
    extract::{State, rejection::FormRejection},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// How long an ID token holds, in seconds.
const LIFE: i64 = 40;

#[derive(Deserialize)]
pub(super) struct Exchange {
    grant_type: String,
    code: String,
    redirect_uri: String,
    #[serde(default)]
    code_verifier: String,
}

pub(super) async fn save(
    State(signin): State<Arc<Signin>>,
    headers: HeaderMap,
    form: Result<Form<Exchange>, FormRejection>,
) -> Response {
    let (status, body) = match exchange(&signin, &headers, form).await {
        Ok(tokens) => (StatusCode::OK, tokens),
        Err(error) => {
            let status = match error {
                "invalid_client" => StatusCode::UNAUTHORIZED,
                "server_error" => StatusCode::INTERNAL_SERVER_ERROR,
                _ => StatusCode::BAD_REQUEST,
            };
            (status, json!({ "error": error }))
        }
    };
    let mut response = (status, [(header::CACHE_CONTROL, "no-store")], Json(body)).into_response();
    if status == StatusCode::UNAUTHORIZED {
        let scheme = header::HeaderValue::from_static("Basic");
        response.headers_mut().insert(header::WWW_AUTHENTICATE, scheme);
    }
    response
}

/// The tokens, or the error in the words of OAuth 2.0.
async fn exchange(
    signin: &Signin,
    headers: &HeaderMap,
    form: Result<Form<Exchange>, FormRejection>,
) -> Result<Value, &'static str> {
    if basic(headers) != Some((CLIENT_ID.to_owned(), signin.secret.clone())) {
        return Err("invalid_client");
    }
    let Form(form) = form.map_err(|_| "invalid_request")?;
    if form.grant_type != "authorization_code" {
        return Err("unsupported_grant_type");
    }
    // A code is spent by the first try, right or wrong.
    let grant = signin.codes.take(&form.code).ok_or("invalid_grant")?;
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(&form.code_verifier));
    if grant.asked.redirect_uri != form.redirect_uri || grant.asked.code_challenge != challenge {
        return Err("invalid_grant");
    }
    let access_token = chance::token();
    let claims = claims(signin, &grant, &access_token).ok_or("server_error")?;
    let key = signin.key.key().await.ok_or("server_error")?;
    let id_token = key.sign(&claims).map_err(|_| "server_error")?;
    Ok(json!({
        "access_token": access_token,
        "token_type": "Bearer",
        "expires_in": LIFE,
        "id_token": id_token,
    }))
}

fn claims(signin: &Signin, grant: &Grant, access_token: &str) -> Option<Value> {
    let person = signin.people.get(&grant.code)?;
    let now = chance::now().as_second();
    let half = &Sha256::digest(access_token)[..16];
    let mut claims = json!({
        "jti": chance::uuid(),
        "iss": signin.issuer,
        "aud": CLIENT_ID,
        "sub": person.code,
        "iat": now,
        "nbf": now,
        "exp": now + LIFE,
        "profile_attributes": {
            "given_name": person.given_name,
            "family_name": person.family_name,
            "date_of_birth": person.date_of_birth,
        },
        "amr": ["smartid"],
        "acr": "high",
        "state": grant.asked.state,
        "at_hash": URL_SAFE_NO_PAD.encode(half),
    });
    // A provider of an authority's own says which groups its people are in.
    let persona = people::people().iter().find(|persona| persona.code == person.code);
    if let Some(Kind::Claimed { groups }) = persona.map(|persona| persona.kind) {
        claims["roles"] = json!(groups);
    }
    if let Some(nonce) = &grant.asked.nonce {
        claims["nonce"] = json!(nonce);
    }
    Some(claims)
}

/// Name and secret from `client_secret_basic`: each form-encoded, then joined and base64 (RFC 6749, 2.3.1).
fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, coded) = value.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let pair = String::from_utf8(STANDARD.decode(coded.trim()).ok()?).ok()?;
    let (name, secret) = pair.split_once(':')?;
    Some((form_decode(name)?, form_decode(secret)?))
}

fn form_decode(text: &str) -> Option<String> {
    let form = format!("it={text}");
    let (_, value) = url::form_urlencoded::parse(form.as_bytes()).next()?;
    Some(value.into_owned())
}
