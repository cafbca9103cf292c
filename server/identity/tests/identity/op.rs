//! A TARA-like provider with one code, whose token answer the test chooses.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use axum::{
    Form, Json as AxumJson, Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use base64::{
    Engine,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD},
};
use jiff::Timestamp;
use portico_identity::{Begin, CallbackQuery, Failure, Provider, Settings, SignedIn};
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use tokio::net::TcpListener;

use crate::keys;

pub const NOW: i64 = 1_700_000_000;

pub struct Op {
    pub issuer: String,
    pub world: Arc<Mutex<World>>,
}

/// What the provider is at the moment.
pub struct World {
    pub issuer: String,
    pub keys: Vec<Json>,
    pub id_token: String,
    /// Instead of a token: status and body.
    pub refusal: Option<(u16, Json)>,
    pub discovery_status: u16,
    pub discoveries: u32,
    pub authorization: Option<String>,
    pub form: HashMap<String, String>,
}

type Shared = State<Arc<Mutex<World>>>;

impl Op {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let world = Arc::new(Mutex::new(World {
            issuer: issuer.clone(),
            keys: vec![keys::public(&keys::OWN)],
            id_token: String::new(),
            refusal: None,
            discovery_status: 200,
            discoveries: 0,
            authorization: None,
            form: HashMap::new(),
        }));
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(discovery))
            .route(
                "/oidc/jwks",
                get(async |State(world): Shared| AxumJson(json!({"keys": world.lock().unwrap().keys}))),
            )
            .route("/oidc/token", post(token))
            .with_state(Arc::clone(&world));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { issuer, world }
    }

    pub fn settings(&self) -> Settings {
        settings(&self.issuer)
    }

    pub fn provider(&self) -> Provider {
        provider(self.settings())
    }

    /// What a good token says.
    pub fn claims(&self, nonce: &str) -> Json {
        json!({
            "jti": "1", "iss": self.issuer, "aud": "portico", "exp": NOW + 40, "iat": NOW, "nbf": NOW,
            "sub": "EE38001085718", "nonce": nonce, "state": "ignored", "amr": ["mID"], "acr": "high",
            "at_hash": "X0MVjwrmMQs/IBzfU2osvw==",
            "profile_attributes": {"given_name": "JAAK-KRISTJAN", "family_name": "NÄIDIS", "date_of_birth": "1980-01-08"},
        })
    }

    /// One whole sign-in whose token is made of the good claims.
    pub async fn sign_in(&self, provider: &Provider, token: impl FnOnce(Json) -> String) -> Result<SignedIn, Failure> {
        let begin = provider.begin("et", None).await?;
        self.world.lock().unwrap().id_token = token(self.claims(&parameter(&begin, "nonce")));
        let state = Some(parameter(&begin, "state"));
        provider
            .finish(begin.pending, CallbackQuery { code: Some("the-code".into()), state, ..Default::default() })
            .await
    }
}

async fn discovery(State(world): Shared) -> Response {
    let mut world = world.lock().unwrap();
    world.discoveries += 1;
    let issuer = &world.issuer;
    let document = json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/oidc/authorize"),
        "token_endpoint": format!("{issuer}/oidc/token"),
        "jwks_uri": format!("{issuer}/oidc/jwks"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256", "HS256", "none"],
    });
    (StatusCode::from_u16(world.discovery_status).unwrap(), AxumJson(document)).into_response()
}

async fn token(State(world): Shared, headers: HeaderMap, Form(form): Form<HashMap<String, String>>) -> Response {
    let mut world = world.lock().unwrap();
    let basic = headers["authorization"].to_str().unwrap().strip_prefix("Basic ").unwrap();
    world.authorization = String::from_utf8(BASE64_STANDARD.decode(basic).unwrap()).ok();
    world.form = form;
    let (status, body) = world.refusal.clone().unwrap_or_else(|| {
        (200, json!({"access_token": "a", "token_type": "bearer", "expires_in": 40, "id_token": world.id_token}))
    });
    (StatusCode::from_u16(status).unwrap(), AxumJson(body)).into_response()
}

pub fn settings(issuer: &str) -> Settings {
    serde_json::from_value(json!({
        "issuer": issuer,
        "client_id": "portico",
        "client_secret": "a secret/with+signs",
        "redirect_url": "https://portal.example/sign-in/callback",
    }))
    .unwrap()
}

pub fn provider(settings: Settings) -> Provider {
    Provider::new(settings, || Timestamp::from_second(NOW).unwrap()).unwrap()
}

/// A parameter of the address to which the person is sent.
pub fn parameter(begin: &Begin, name: &str) -> String {
    begin.redirect.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned()).unwrap_or_default()
}

pub fn challenge(verifier: &str) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(verifier))
}
