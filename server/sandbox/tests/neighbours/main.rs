//! Every neighbour over its own protocol, as the portal and as a stranger would meet it.

mod faults;
mod mailbox;
mod registers;
mod signin;
mod starting;
mod xroad;

use portico_sandbox::{CLIENT, Part, Ports, Running, Settings, start};
use reqwest::{Client, RequestBuilder};
use serde_json::Value;

/// The portal that these tests stand in for.
pub const PORTAL: &str = "http://localhost:3000";

/// The security server and the registers on free ports.
pub const EXCHANGE: [Part; 3] = [Part::SecurityServer, Part::Population, Part::Traffic];

pub async fn town() -> Running {
    town_with(&EXCHANGE, Settings::default()).await
}

pub async fn town_with(parts: &[Part], settings: Settings) -> Running {
    let settings = Settings { ports: Ports::any(), ..settings };
    start(parts, &settings).await.expect("free ports are free")
}

/// A browser that shows redirects instead of following them.
pub fn browser() -> Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build().expect("a plain client")
}

/// A question to a register's service through the security server.
pub fn ask(town: &Running, subsystem: &str, service: &str, body: &Value) -> RequestBuilder {
    let url = format!("{}/r1/{subsystem}/{service}", town.addresses.security_server);
    browser().post(url).header("x-road-client", CLIENT).json(body)
}

/// The value of a header, or nothing.
pub fn header<'a>(response: &'a reqwest::Response, name: &str) -> &'a str {
    let value = response.headers().get(name);
    value.and_then(|value| value.to_str().ok()).unwrap_or_default()
}
