//! One request through the gateway: read the address, check the rights, pass it on, sign the answer.

use super::{
    SecurityServer,
    address::{self, Target},
    directory,
    failure::Failure,
    headers, metaservices,
};
use crate::{Addresses, chance};
use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, header, request::Parts},
    response::Response,
};
use std::sync::Arc;

/// The largest body that is taken, in bytes.
const LARGEST: usize = 10 * 1024 * 1024;

/// X-Road REST knows these verbs and no others.
const VERBS: [&str; 8] = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"];

pub(super) async fn relay(State(server): State<Arc<SecurityServer>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    match exchange(&server, &parts, body).await {
        Ok(response) => response,
        Err(failure) => failure.response(&parts.headers),
    }
}

async fn exchange(server: &SecurityServer, asked: &Parts, body: Body) -> Result<Response, Failure> {
    if !VERBS.contains(&asked.method.as_str()) {
        return Err(Failure::malformed("Unknown HTTP method"));
    }
    let target = Target::parse(asked.uri.path())?;
    let client = address::client(&asked.headers)?;
    address::check_optional(&asked.headers)?;
    let (client, provider) = known(&client, &target, &asked.headers)?;
    if let Some(answer) = metaservices::answer(client, provider, &asked.method, target.service()) {
        return Ok(sign(answer, &target, &asked.headers, &Message::new(asked, b"")));
    }
    let base = allowed(&server.addresses, client, provider, &target)?;

    let body = to_bytes(body, LARGEST)
        .await
        .map_err(|_| Failure::new("client.bad_request", "The request body is unreadable or over 10 MB"))?;
    let message = Message::new(asked, &body);
    let url = provider_url(&base, &target, asked.uri.query())?;
    let answer = ask_provider(server, url, &asked.method, &message, body).await?;
    Ok(sign(answer, &target, &asked.headers, &message))
}

/// Both ends must be on this X-Road, and the server must be the one that was meant.
fn known(client: &[String], target: &Target<'_>, headers: &HeaderMap) -> Result<(&'static str, &'static str), Failure> {
    let unknown = |what: &str| Failure::new("server.clientproxy.unknown_member", format!("{what} is not found"));
    let client = directory::find(client).ok_or_else(|| unknown("Client"))?;
    let provider = directory::find(target.subsystem()).ok_or_else(|| unknown("Service provider"))?;
    let servers = headers.get_all("x-road-security-server");
    let other = |server| address::parts(server, 4..=4).is_none_or(|id| !directory::is(&id, directory::SERVER));
    match servers.iter().any(other) {
        true => Err(Failure::new(
            "server.clientproxy.invalid_security_server",
            "The named security server does not serve this subsystem",
        )),
        false => Ok((client, provider)),
    }
}

/// The address of a service that the client may call.
fn allowed(addresses: &Addresses, client: &str, provider: &str, target: &Target<'_>) -> Result<String, Failure> {
    let service = target.service();
    let named = format!("SERVICE:{provider}/{service}");
    if !directory::services(provider).contains(&service) {
        return Err(Failure::new("server.serverproxy.unknown_service", format!("Unknown service: {named}")));
    }
    let (base, may) = match directory::provider(provider) {
        Some(register) => (Some(addresses.of(register)), directory::may_call(client, register, service)),
        None => (addresses.portal.clone(), directory::may_call_portal(client)),
    };
    match may {
        true => base.ok_or_else(|| Failure::new("server.serverproxy.network_error", "The service cannot be reached")),
        false => Err(Failure::new("server.serverproxy.access_denied", format!("Request is not allowed: {named}"))),
    }
}

/// What is passed on, with the ids that belong to this exchange.
struct Message {
    headers: HeaderMap,
    hash: String,
}

impl Message {
    fn new(asked: &Parts, body: &[u8]) -> Self {
        let mut kept = headers::kept_from_consumer(&asked.headers);
        headers::set(&mut kept, "x-road-request-id", &chance::uuid().to_string());
        if !kept.contains_key("x-road-id") {
            headers::set(&mut kept, "x-road-id", &format!("EE-sandbox-{}", chance::uuid()));
        }
        let path_and_query = asked.uri.path_and_query().map_or("", |both| both.as_str());
        let hash = headers::request_hash(&asked.method, path_and_query, &kept, body);
        Message { headers: kept, hash }
    }
}

/// The service's own URL. Path and query go on byte for byte; what the client library would change is refused.
fn provider_url(base: &str, target: &Target<'_>, query: Option<&str>) -> Result<url::Url, Failure> {
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    let asked = format!("/{}{}{query}", target.service(), target.path);
    let url = url::Url::parse(&format!("{base}{asked}")).ok();
    url.filter(|url| url.as_str().ends_with(&asked)).ok_or_else(|| Failure::malformed("Invalid request URI"))
}

async fn ask_provider(
    server: &SecurityServer,
    url: url::Url,
    method: &Method,
    message: &Message,
    body: Bytes,
) -> Result<Response, Failure> {
    let mut headers = message.headers.clone();
    headers.entry(header::ACCEPT).or_insert(HeaderValue::from_static("application/json"));
    let request = server.provider.request(method.clone(), url).headers(headers);
    let request = if body.is_empty() { request } else { request.body(body) };
    let answer = request.send().await.map_err(|error| {
        let message = match error.is_connect() {
            true => "The service cannot be reached",
            false => "The connection to the service was lost",
        };
        Failure::new("server.serverproxy.network_error", message)
    })?;
    let mut response = Response::new(Body::empty());
    *response.status_mut() = answer.status();
    *response.headers_mut() = headers::kept_from_provider(answer.headers());
    *response.body_mut() = Body::new(reqwest::Body::from(answer));
    Ok(response)
}

/// Adds what the security server says about an exchange that took place.
fn sign(mut response: Response, target: &Target<'_>, asked: &HeaderMap, message: &Message) -> Response {
    let set = response.headers_mut();
    for name in ["x-road-id", "x-road-request-id"] {
        if let Some(value) = message.headers.get(name) {
            set.insert(name, value.clone());
        }
    }
    if let Some(client) = asked.get_all("x-road-client").iter().next_back() {
        set.insert("x-road-client", client.clone());
    }
    headers::set(set, "x-road-service", &target.encoded());
    headers::set(set, "x-road-request-hash", &message.hash);
    response
}
