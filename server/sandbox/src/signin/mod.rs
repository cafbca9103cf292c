//! The sign-in provider: OpenID Connect code flow with PKCE, in the manner of TARA.

mod authorize;
mod choose;
mod discovery;
mod key;
mod page;
mod shelf;
mod token;

use crate::{Settings, chance, page::Lang, people};
use axum::{
    Router,
    routing::{get, post},
};
use key::KeyBox;
use people::Person;
use shelf::Shelf;
use std::{collections::HashMap, sync::Arc};

/// The name the portal is registered under.
pub const CLIENT_ID: &str = "portico";
/// The portal's secret unless settings say otherwise. It guards nothing real, so it is public.
pub const CLIENT_SECRET: &str = "sandbox-secret-known-to-everyone";

pub(crate) struct Signin {
    issuer: String,
    secret: String,
    /// Where a sign-in may return to, in full.
    callbacks: Vec<String>,
    people: HashMap<String, Person>,
    key: KeyBox,
    waiting: Shelf<Waiting>,
    codes: Shelf<Grant>,
}

/// A sign-in that waits for someone to choose who to be.
#[derive(Clone)]
struct Waiting {
    redirect_uri: String,
    state: String,
    nonce: Option<String>,
    code_challenge: String,
    lang: Lang,
}

/// What a code is worth.
struct Grant {
    asked: Waiting,
    code: String,
}

/// Must be called inside a Tokio runtime: the signing key is made beside the first requests.
pub(crate) fn router(issuer: &str, settings: &Settings) -> Router {
    let everyone = people::everyone(chance::today()).into_iter();
    let callback = |origin: &String| format!("{}/sign-in/callback", origin.trim_end_matches('/'));
    let signin = Signin {
        issuer: issuer.to_owned(),
        secret: settings.client_secret.clone(),
        callbacks: settings.portals.iter().map(callback).collect(),
        people: everyone.map(|person| (person.code.clone(), person)).collect(),
        key: KeyBox::fill(),
        waiting: Shelf::new(600),
        codes: Shelf::new(30),
    };
    Router::new()
        .route("/.well-known/openid-configuration", get(discovery::show))
        .route("/oidc/.well-known/openid-configuration", get(discovery::show))
        .route("/oidc/jwks", get(discovery::keys))
        .route("/oidc/authorize", get(authorize::show))
        .route("/oidc/choose", post(choose::save))
        .route("/oidc/token", post(token::save))
        .route("/people.json", get(choose::people))
        .route("/sandbox.css", get(crate::page::css))
        .with_state(Arc::new(signin))
}
