//! Every neighbour over its own protocol, as the portal and as a stranger would meet it.

mod benefits;
mod business;
mod city;
mod clock;
mod exchange;
mod faults;
mod mailbox;
mod police;
mod population;
mod registers;
mod scanner;
mod signin;
mod soap;
mod soap_provider;
mod starting;
mod switches;
mod xroad;

use portico_sandbox::{CLIENT, Part, Ports, Running, Settings, start};
use reqwest::{Client, RequestBuilder};
use serde_json::Value;

/// The portal that these tests stand in for.
pub const PORTAL: &str = "http://localhost:3000";

/// The security server and the registers on free ports.
pub const EXCHANGE: [Part; 4] = [Part::SecurityServer, Part::Population, Part::Traffic, Part::Registers];

// Written out, as in the configuration of a portal.
pub const POPULATION: &str = "EE-sandbox/GOV/79990023/population";
pub const TRAFFIC: &str = "EE-sandbox/GOV/79990037/traffic";
pub const BENEFITS: &str = "EE-sandbox/GOV/79990046/benefits";
pub const POLICE: &str = "EE-sandbox/GOV/79990052/police";
pub const BUSINESS: &str = "EE-sandbox/GOV/79990069/business";
pub const CITY: &str = "EE-sandbox/GOV/79990075/city";

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

/// Status and body of what a register's service answers through the security server.
pub async fn tell(town: &Running, subsystem: &str, service: &str, body: &Value) -> (u16, Value) {
    let response = ask(town, subsystem, service, body).send().await.expect("the security server answers");
    (response.status().as_u16(), response.json().await.expect("an answer in JSON"))
}

/// What a register has at its own address, past the security server.
pub fn own(town: &Running, subsystem: &str, path: &str) -> String {
    let provider = portico_sandbox::providers().iter().find(|provider| provider.subsystem == subsystem);
    format!("{}{path}", town.addresses.of(provider.expect("a register of the sandbox")))
}

pub async fn records(town: &Running, subsystem: &str) -> Value {
    let records = browser().get(own(town, subsystem, "/sandbox/records")).send().await.expect("the register answers");
    records.json().await.expect("records in JSON")
}

/// Orders a fault at a register; the status of the answer.
pub async fn order(town: &Running, subsystem: &str, fault: Value) -> u16 {
    let url = own(town, subsystem, "/sandbox/faults");
    browser().post(url).json(&fault).send().await.expect("the register answers").status().as_u16()
}

/// The real day in UTC, some days later: the registers have clocks of their own.
#[expect(clippy::disallowed_methods, reason = "the registers go by the real clock")]
pub fn day(later: i32) -> jiff::civil::Date {
    let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    today.saturating_add(jiff::Span::new().days(later))
}

/// The value of a header, or nothing.
pub fn header<'a>(response: &'a reqwest::Response, name: &str) -> &'a str {
    let value = response.headers().get(name);
    value.and_then(|value| value.to_str().ok()).unwrap_or_default()
}
