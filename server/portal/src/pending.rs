//! A sign-in under way: kept in a signed cookie, so that no session exists before a person does.

use axum::http::{HeaderMap, HeaderValue, header};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use identity::{Begin, Pending};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{Failure, Portal, handlers::sign_in::Wish};

/// Seconds for which a sign-in may take.
const LIFE: i64 = 600;

/// What is remembered while the person is at the provider's.
#[derive(Serialize, Deserialize)]
pub(crate) struct Kept {
    pub(crate) lang: String,
    pub(crate) pending: Pending,
    pub(crate) wish: Wish,
    /// Seconds since 1970 after which it no longer counts.
    until: i64,
}

/// A name for each attempt, so that two tabs do not disturb each other.
fn name(portal: &Portal, state: &str) -> String {
    let prefix = if portal.is_https() { "__Host-sign-in" } else { "sign-in" };
    let attempt: String = Sha256::digest(state).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    format!("{prefix}-{attempt}")
}

fn header_of(portal: &Portal, state: &str, value: &str, age: i64) -> HeaderValue {
    let secure = if portal.is_https() { "; Secure" } else { "" };
    let text = format!("{}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}", name(portal, state));
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""))
}

/// The cookie that keeps a sign-in.
pub(crate) fn cookie(portal: &Portal, lang: &str, begun: &Begin, wish: &Wish) -> Result<HeaderValue, Failure> {
    let until = portal.clock.now().as_second() + LIFE;
    let kept = Kept { lang: lang.into(), pending: begun.pending.clone(), wish: wish.clone(), until };
    let json = serde_json::to_vec(&kept).map_err(Failure::broken)?;
    let tag = portal.key.tag("sign-in", &[&json]);
    let value = format!("{}.{}", BASE64_URL_SAFE_NO_PAD.encode(&json), BASE64_URL_SAFE_NO_PAD.encode(tag));
    let state = begun.redirect.query_pairs().find(|(name, _)| name == "state").map(|(_, state)| state.into_owned());
    Ok(header_of(portal, &state.unwrap_or_default(), &value, LIFE))
}

/// The cookie that ends it.
pub(crate) fn gone(portal: &Portal, state: &str) -> HeaderValue {
    header_of(portal, state, "", 0)
}

/// The sign-in that the browser carries, if it is ours and not too old.
pub(crate) fn read(portal: &Portal, headers: &HeaderMap, state: &str) -> Option<Kept> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let wanted = name(portal, state);
    let (_, value) = pairs.find(|(cookie, _)| *cookie == wanted)?;
    let (json, tag) = value.split_once('.')?;
    let (json, tag) = (BASE64_URL_SAFE_NO_PAD.decode(json).ok()?, BASE64_URL_SAFE_NO_PAD.decode(tag).ok()?);
    if !portal.key.is_ours("sign-in", &[&json], &tag) {
        return None;
    }
    let kept: Kept = serde_json::from_slice(&json).ok()?;
    (kept.until > portal.clock.now().as_second()).then_some(kept)
}
