//! The security server: an X-Road REST (r1) gateway between the portal and the registers.
//!
//! Behaviour follows the X-Road message protocol for REST 1.0.4 with the error codes of version 7.8;
//! the consumer's and the provider's server are one process here, but errors say which of the two would speak.

mod address;
mod directory;
mod failure;
mod headers;
mod metaservices;
mod relay;

pub use directory::CLIENT;

use crate::Addresses;
use axum::{Router, routing::get};
use std::{sync::Arc, time::Duration};

pub(crate) struct SecurityServer {
    provider: reqwest::Client,
    addresses: Addresses,
}

pub(crate) fn router(addresses: &Addresses) -> Router {
    let server = SecurityServer { provider: provider_client(), addresses: addresses.clone() };
    Router::new()
        .route("/listClients", get(metaservices::list_clients))
        .fallback(relay::relay)
        .with_state(Arc::new(server))
}

/// X-Road follows no redirect and sets no total time limit: consumers bring their own.
pub(crate) fn provider_client() -> reqwest::Client {
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
