//! `GET /oidc/authorize`: checks what the portal asks for and shows who one can be.

use super::{
    CLIENT_ID, Signin, Waiting,
    discovery::{LEVELS, SCOPES},
    page,
};
use crate::page::Lang;
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use std::sync::Arc;
use url::Url;

/// The request as it came; a parameter given twice is refused before this exists.
#[derive(Deserialize)]
pub(super) struct Asked {
    client_id: Option<String>,
    redirect_uri: Option<String>,
    response_type: Option<String>,
    scope: Option<String>,
    state: Option<String>,
    nonce: Option<String>,
    code_challenge: Option<String>,
    code_challenge_method: Option<String>,
    acr_values: Option<String>,
    ui_locales: Option<String>,
}

pub(super) async fn show(State(signin): State<Arc<Signin>>, asked: Result<Query<Asked>, QueryRejection>) -> Response {
    let Ok(Query(asked)) = asked else {
        return page::broken(Lang::En);
    };
    let lang = Lang::choose(asked.ui_locales.as_deref().unwrap_or_default());
    // Until client and address are known to belong together, nobody is sent anywhere.
    let redirect_uri = match &asked.redirect_uri {
        Some(uri) if signin.callbacks.contains(uri) => uri.clone(),
        _ => return page::broken(lang),
    };
    if asked.client_id.as_deref() != Some(CLIENT_ID) {
        return page::broken(lang);
    }
    if let Err((error, description)) = check(&asked) {
        let state = asked.state.as_deref().unwrap_or_default();
        let facts = [("error", error), ("error_description", description), ("state", state)];
        return send_back(&redirect_uri, &facts);
    }
    let waiting = Waiting {
        redirect_uri,
        state: asked.state.unwrap_or_default(),
        nonce: asked.nonce,
        code_challenge: asked.code_challenge.unwrap_or_default(),
        lang,
    };
    let request = signin.waiting.put(waiting.clone());
    page::choice(&request, &waiting, None)
}

/// The error and its description, in the words of OpenID Connect.
fn check(asked: &Asked) -> Result<(), (&'static str, &'static str)> {
    let invalid = |description| Err(("invalid_request", description));
    if asked.response_type.as_deref() != Some("code") {
        return Err(("unsupported_response_type", "response_type must be code"));
    }
    if asked.state.as_ref().is_none_or(|state| state.len() < 8) {
        return invalid("state must have at least 8 characters");
    }
    let scopes: Vec<&str> = asked.scope.as_deref().unwrap_or_default().split(' ').collect();
    if !scopes.contains(&"openid") || scopes.iter().any(|scope| !SCOPES.contains(scope)) {
        return Err(("invalid_scope", "scope must contain openid and nothing unknown"));
    }
    if asked.code_challenge_method.as_deref() != Some("S256") {
        return invalid("code_challenge_method must be S256");
    }
    // 32 bytes in base64url without padding.
    if asked.code_challenge.as_ref().is_none_or(|challenge| challenge.len() != 43) {
        return invalid("code_challenge must be a SHA-256 in base64url");
    }
    let level = asked.acr_values.as_deref().unwrap_or("substantial");
    match LEVELS.contains(&level) {
        true => Ok(()),
        false => invalid("acr_values must be low, substantial or high"),
    }
}

/// Sends the browser back to the portal with these facts.
pub(super) fn send_back(redirect_uri: &str, facts: &[(&str, &str)]) -> Response {
    let Ok(mut url) = Url::parse(redirect_uri) else {
        return page::broken(Lang::En);
    };
    url.query_pairs_mut().extend_pairs(facts);
    let headers = [("cache-control", "no-store"), ("referrer-policy", "no-referrer")];
    (headers, Redirect::to(url.as_str())).into_response()
}
