//! No form of another site may act here: the browser's word on where it came from. The form's own proof is its
//! [`token`](crate::token).

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, Method, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use crate::{Failure, Portal};

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
