//! One request through the gateway: read the address, check the rights, pass it on, sign the answer.

use super::{
    SecurityServer,
    address::{self, Target},
    directory,
    failure::Failure,
    headers, members, metaservices, offers,
    scale::Scale,
};
use crate::{chance, secure::Caller};
use axum::{
    body::{Body, HttpBody},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, header, request::Parts},
    response::Response,
};
use std::sync::Arc;

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
    let (client, provider) = known(server, &client, &target, &asked.headers)?;
    server.door.admit(client, asked.extensions.get::<Caller>())?;
    let message = Message::new(asked);
    if let Some(answer) = metaservices::answer(server, client, provider, asked, target.service())? {
        return Ok(sign(answer, &target, &asked.headers, &message));
    }
    let offer = offers::called(server, client, provider, target.service(), &asked.method, target.path)?;
    let url = provider_url(&offer.url, target.path, asked.uri.query())?;
    let answer = ask_provider(server, url, asked, &message, body).await?;
    Ok(sign(answer, &target, &asked.headers, &message))
}

/// Both ends must be on this X-Road, and the server must be the one that was meant.
fn known<'a>(
    server: &'a SecurityServer,
    client: &[String],
    target: &Target<'_>,
    headers: &HeaderMap,
) -> Result<(&'a str, &'a str), Failure> {
    let find = |parts: &[String]| -> Option<&'a str> {
        directory::find(parts).or_else(|| members::find(&server.members, parts).map(|member| member.subsystem.as_str()))
    };
    let unknown = |what: &str| Failure::new("server.clientproxy.unknown_member", format!("{what} is not found"));
    let client = find(client).ok_or_else(|| unknown("Client"))?;
    let provider = find(target.subsystem()).ok_or_else(|| unknown("Service provider"))?;
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

/// What is passed on, with the ids that belong to this exchange.
struct Message {
    method: Method,
    path_and_query: String,
    headers: HeaderMap,
    scale: Scale,
}

impl Message {
    fn new(asked: &Parts) -> Self {
        let mut kept = headers::kept_from_consumer(&asked.headers);
        headers::set(&mut kept, "x-road-request-id", &chance::uuid().to_string());
        if !kept.contains_key("x-road-id") {
            headers::set(&mut kept, "x-road-id", &format!("EE-sandbox-{}", chance::uuid()));
        }
        let path_and_query = asked.uri.path_and_query().map_or("", |both| both.as_str()).to_owned();
        Message { method: asked.method.clone(), path_and_query, headers: kept, scale: Scale::default() }
    }

    /// Of what has gone by when it is asked for.
    fn hash(&self) -> String {
        let body = self.scale.digest();
        headers::request_hash(&self.method, &self.path_and_query, &self.headers, body.as_deref())
    }
}

/// The service's own URL. Path and query go on byte for byte; what the client library would change is refused.
fn provider_url(service: &str, path: &str, query: Option<&str>) -> Result<url::Url, Failure> {
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    let url = url::Url::parse(&format!("{service}{path}{query}")).ok();
    // An address without a path gets one, and with it every other comparison is of the end.
    let asked = if path.is_empty() { query } else { format!("{path}{query}") };
    url.filter(|url| url.as_str().ends_with(&asked)).ok_or_else(|| Failure::malformed("Invalid request URI"))
}

async fn ask_provider(
    server: &SecurityServer,
    url: url::Url,
    asked: &Parts,
    message: &Message,
    body: Body,
) -> Result<Response, Failure> {
    let mut headers = message.headers.clone();
    headers.entry(header::ACCEPT).or_insert(HeaderValue::from_static("application/json"));
    if let Some(length) = asked.headers.get(header::CONTENT_LENGTH) {
        headers.insert(header::CONTENT_LENGTH, length.clone());
    }
    let mut request = server.provider.request(asked.method.clone(), url).headers(headers);
    if !body.is_end_stream() {
        request = request.body(reqwest::Body::wrap_stream(message.scale.weigh(body)));
    }
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
    headers::set(set, "x-road-request-hash", &message.hash());
    response
}
