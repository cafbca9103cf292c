//! What every answer tells the browser: what may run, who may frame it, what may be kept.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::{HeaderName, HeaderValue, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};

use crate::{Failure, Portal};

const ALWAYS: [(HeaderName, &str); 7] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // Browsers that obey `no-referrer` send forms with the origin `null`, which we could not tell from a forged one.
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("x-permitted-cross-domain-policies"), "none"),
];

/// Puts the safety headers on every answer, error pages and files too. What has no word on keeping is not kept.
pub(crate) async fn safety(State(portal): State<Arc<Portal>>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.insert(header::CONTENT_SECURITY_POLICY, policy(&portal.settings.issuer_origin));
    if portal.is_https() {
        headers
            .insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000; includeSubDomains"));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// What may load and where forms may go: our own, and the sign-in provider.
fn policy(issuer: &str) -> HeaderValue {
    let policy = format!(
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self' {issuer}; base-uri 'none'; frame-ancestors 'none'"
    );
    HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'"))
}

/// Answers only under the portal's own name: cookies and sign-in hold there alone.
pub(crate) async fn own_host(State(portal): State<Arc<Portal>>, request: Request, next: Next) -> Response {
    let mut hosts = request.headers().get_all(header::HOST).iter();
    let host = hosts.next().and_then(|host| host.to_str().ok()).map(str::to_ascii_lowercase);
    let target = request.uri().authority().map(|authority| authority.as_str().to_ascii_lowercase());
    let speaks_twice = hosts.next().is_some() || target.is_some_and(|target| Some(target) != host);
    if speaks_twice {
        return Failure::Unreadable.into_response();
    }
    let base = &portal.settings.base_url;
    let own = base.host_str().map(|name| base.port().map_or_else(|| name.to_owned(), |port| format!("{name}:{port}")));
    let is_probe = request.uri().path().starts_with("/health/");
    if is_probe || host == own {
        return next.run(request).await;
    }
    let loopback = host.as_deref().is_some_and(|host| {
        host.starts_with("127.0.0.1") || host.starts_with("localhost") || host.starts_with("[::1]")
    });
    if loopback && request.method().is_safe() {
        let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
        return Redirect::temporary(&format!("{}{path}", portal.origin())).into_response();
    }
    Failure::WrongHost.into_response()
}
