//! No form of another site may act here: a token in each form, and the browser's word on where it came from.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, Method, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};

use crate::{Failure, Key, Portal};

/// Bytes of the mask and of the tag.
const HALF: usize = 32;

/// The token of a session: the tag of its id, masked anew for each page so that compression tells nothing about it.
pub(crate) fn token(key: &Key, session: &str) -> String {
    let mut mask = [0; HALF];
    // Without chance the mask is zero and the token still right.
    let _ = getrandom::fill(&mut mask);
    let tag = key.tag("csrf", &[session.as_bytes()]);
    let masked: Vec<u8> =
        mask.iter().chain(tag.iter().zip(&mask).map(|(t, m)| t ^ m).collect::<Vec<_>>().iter()).copied().collect();
    BASE64_URL_SAFE_NO_PAD.encode(masked)
}

/// Whether a form's token belongs to the session.
pub(crate) fn is_right(key: &Key, session: &str, token: &str) -> bool {
    let Ok(bytes) = BASE64_URL_SAFE_NO_PAD.decode(token) else { return false };
    if bytes.len() != 2 * HALF {
        return false;
    }
    let (mask, masked) = bytes.split_at(HALF);
    let tag: Vec<u8> = mask.iter().zip(masked).map(|(m, t)| m ^ t).collect();
    key.is_ours("csrf", &[session.as_bytes()], &tag)
}

/// Turns away every unsafe request that a browser says, or lets guess, comes from elsewhere.
pub(crate) async fn same_origin(State(portal): State<Arc<Portal>>, request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if safe || comes_from_here(request.headers(), &portal.origin()) {
        next.run(request).await
    } else {
        Failure::Forged.into_response()
    }
}

fn comes_from_here(headers: &HeaderMap, origin: &str) -> bool {
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok());
    match (header("sec-fetch-site"), header(header::ORIGIN.as_str())) {
        (Some(site), _) => site == "same-origin",
        (None, Some(from)) => from == origin,
        // Neither header: not a browser of this decade; the token decides.
        (None, None) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn a_token_is_right_for_its_session_and_key_alone() {
        let (key, other) = (Key::new([1; 32]), Key::new([2; 32]));
        let token = token(&key, "session");
        assert!(is_right(&key, "session", &token));
        assert!(!is_right(&key, "another", &token));
        assert!(!is_right(&other, "session", &token));
        assert!(!is_right(&key, "session", ""));
        assert!(!is_right(&key, "session", &token[1..]));
    }

    #[test]
    fn two_tokens_of_one_session_differ() {
        let key = Key::new([1; 32]);
        assert_ne!(token(&key, "session"), token(&key, "session"));
    }

    #[test]
    fn other_sites_are_turned_away() {
        let here = "http://localhost:3000";
        assert!(comes_from_here(&headers(&[("sec-fetch-site", "same-origin")]), here));
        assert!(comes_from_here(&headers(&[("origin", "http://localhost:3000")]), here));
        assert!(comes_from_here(&headers(&[]), here));
        for foreign in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("origin", "http://evil.example"),
            ("origin", "null"),
        ] {
            assert!(!comes_from_here(&headers(&[foreign]), here), "{foreign:?}");
        }
    }
}
