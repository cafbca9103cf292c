//! The security server: an X-Road gateway, REST (r1) and SOAP (4.0), between the portal and the registers.
//!
//! Behaviour follows the X-Road message protocol for REST 1.0.4 with the error codes of version 7.8;
//! the consumer's and the provider's server are one process here, but errors say which of the two would speak.

mod address;
mod connection;
mod directory;
mod failure;
mod headers;
mod members;
mod metaservices;
mod offers;
mod relay;
mod scale;
mod soap;

pub use connection::{Connection, UnknownConnection};
pub use directory::CLIENT;
pub(crate) use directory::owner;
pub use members::{Member, MemberService, ServiceKind};

use crate::{Addresses, Certificates, Settings};
use axum::{
    Router,
    http::HeaderMap,
    response::Response,
    routing::{any, get},
};
use std::{sync::Arc, time::Duration};

pub(crate) struct SecurityServer {
    provider: reqwest::Client,
    addresses: Addresses,
    members: Vec<Member>,
    door: connection::Door,
}

pub(crate) fn router(addresses: &Addresses, settings: &Settings, certificates: Option<&Certificates>) -> Router {
    let server = SecurityServer {
        provider: plain_client(),
        addresses: addresses.clone(),
        members: settings.members.clone(),
        door: connection::Door::new(settings.connection, certificates),
    };
    Router::new()
        .route("/listClients", get(metaservices::list_clients))
        .route("/", any(soap::relay))
        .fallback(relay::relay)
        .with_state(Arc::new(server))
}

/// What the provider's server says when its service cannot be reached.
pub(crate) fn unreachable(asked: &HeaderMap) -> Response {
    failure::Failure::new("server.serverproxy.network_error", "The service cannot be reached").response(asked)
}

/// X-Road follows no redirect and sets no total time limit: consumers bring their own.
pub(crate) fn plain_client() -> reqwest::Client {
    // Someone else in the process may have chosen a provider already; only plain HTTP is spoken here.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(Duration::from_secs(5))
        .no_proxy()
        // Reading the machine's certificates would take longer than all the rest of starting.
        .tls_certs_only([])
        .build()
        .expect("a plain HTTP client needs nothing from the machine")
}
