//! What the provider says about itself: its addresses, abilities and keys.

use super::Signin;
use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};
use std::sync::Arc;

/// Scopes and methods that are understood; all methods are the same button here.
pub(super) const SCOPES: [&str; 8] = ["openid", "idcard", "mid", "smartid", "eidas", "eidasonly", "email", "phone"];
pub(super) const LEVELS: [&str; 3] = ["low", "substantial", "high"];

/// `GET /.well-known/openid-configuration`
pub(super) async fn show(State(signin): State<Arc<Signin>>) -> Json<Value> {
    let issuer = &signin.issuer;
    Json(json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/oidc/authorize"),
        "token_endpoint": format!("{issuer}/oidc/token"),
        "jwks_uri": format!("{issuer}/oidc/jwks"),
        "scopes_supported": SCOPES,
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "token_endpoint_auth_methods_supported": ["client_secret_basic"],
        "code_challenge_methods_supported": ["S256"],
        "acr_values_supported": LEVELS,
        "ui_locales_supported": ["et", "en", "ru"],
        "claims_supported": [
            "sub", "profile_attributes", "amr", "acr", "nonce", "at_hash", "roles",
        ],
    }))
}

/// `GET /oidc/jwks`
pub(super) async fn keys(State(signin): State<Arc<Signin>>) -> Response {
    match signin.key.key().await {
        Some(key) => Json(key.public()).into_response(),
        None => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
