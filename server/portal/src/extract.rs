//! Parts of an address, read with our own failures instead of the framework's English.

use std::collections::HashMap;

use axum::{
    extract::FromRequestParts,
    extract::rejection::{PathRejection, QueryRejection},
    http::request::Parts,
};
use domain::{desk::Errand, identifiers::Reference, journey::Spot};

use crate::Failure;

/// The variable parts of a path; one that cannot be read is no address of ours.
#[derive(FromRequestParts)]
#[from_request(via(axum::extract::Path), rejection(Failure))]
pub(crate) struct Path<T>(pub(crate) T);

/// What a page of an application belongs to.
#[derive(Debug, Clone)]
pub(crate) enum Work {
    /// A new application for the service with this id.
    Apply(String),
    /// The change of a case, by an action of its applicant.
    Amend(Reference, String),
}

impl Work {
    pub(crate) fn errand(&self) -> Errand<'_> {
        match self {
            Self::Apply(service) => Errand::Apply(service),
            Self::Amend(reference, action) => Errand::Amend(reference, action),
        }
    }

    /// The address under which its pages stand, without the language.
    pub(crate) fn base(&self) -> String {
        match self {
            Self::Apply(service) => format!("/{service}"),
            Self::Amend(reference, action) => format!("/cases/{reference}/{action}"),
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Work {
    type Rejection = Failure;

    /// Of `/{lang}/{service}/…` or `/{lang}/cases/{reference}/{action}/…`.
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Failure> {
        let Path(all) = Path::<HashMap<String, String>>::from_request_parts(parts, state).await?;
        let named = |name: &str| all.get(name).cloned().ok_or(Failure::NotFound);
        match all.get("reference") {
            Some(reference) => Ok(Self::Amend(reference.parse().map_err(|_| Failure::NotFound)?, named("action")?)),
            None => named("service").map(Self::Apply),
        }
    }
}

/// A page of an application: what it belongs to, and where within.
pub(crate) struct At {
    pub(crate) work: Work,
    pub(crate) spot: Spot,
}

impl<S: Send + Sync> FromRequestParts<S> for At {
    type Rejection = Failure;

    /// Of `…/{step}/{item}/{inner}`, where the items may be missing.
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Failure> {
        let work = Work::from_request_parts(parts, state).await?;
        let Path(all) = Path::<HashMap<String, String>>::from_request_parts(parts, state).await?;
        let named: Vec<&str> =
            ["step", "item", "inner"].iter().filter_map(|name| Some(all.get(*name)?.as_str())).collect();
        let spot = named.join("/").parse().map_err(|_| Failure::NotFound)?;
        Ok(Self { work, spot })
    }
}

/// What stands after the question mark.
#[derive(FromRequestParts)]
#[from_request(via(axum::extract::Query), rejection(Failure))]
pub(crate) struct Query<T>(pub(crate) T);

impl From<PathRejection> for Failure {
    fn from(_: PathRejection) -> Self {
        Self::NotFound
    }
}

impl From<QueryRejection> for Failure {
    fn from(_: QueryRejection) -> Self {
        Self::Unreadable
    }
}

#[cfg(test)]
mod tests {
    use axum::{Router, body, body::Body, http::Request, routing::get};
    use tower::ServiceExt;

    use super::*;

    /// What the page at a path is, as the routes of the portal read it; the status when there is none.
    async fn told(path: &str) -> Result<String, u16> {
        let page = get(async |At { work, spot }: At| format!("{work:?} {spot} {}", work.base()));
        let start = get(async |work: Work| format!("{work:?} {}", work.base()));
        let routes = Router::new()
            .route("/{lang}/cases/{reference}/{action}", start.clone())
            .route("/{lang}/cases/{reference}/{action}/{step}/{item}/{inner}", page.clone())
            .route("/{lang}/cases/{reference}/{action}/{step}", page.clone())
            .route("/{lang}/{service}", start)
            .route("/{lang}/{service}/{step}", page.clone())
            .route("/{lang}/{service}/{step}/{item}", page.clone())
            .route("/{lang}/{service}/{step}/{item}/{inner}", page);
        let request = Request::builder().uri(path).body(Body::empty()).expect("a request");
        let answer = routes.oneshot(request).await.expect("an answer");
        let status = answer.status().as_u16();
        let bytes = body::to_bytes(answer.into_body(), 1 << 16).await.expect("a body");
        if status == 200 { Ok(String::from_utf8_lossy(&bytes).into_owned()) } else { Err(status) }
    }

    #[tokio::test]
    async fn an_address_says_what_it_belongs_to_and_where_within() {
        let reference = Reference::from_bits(7);
        let amend = format!("Amend(Reference(\"{reference}\"), \"mend\")");
        let base = format!("/cases/{reference}/mend");
        for (path, said) in [
            ("/et/club".to_owned(), "Apply(\"club\") /club".to_owned()),
            ("/et/club/name".into(), "Apply(\"club\") name /club".into()),
            ("/et/club/founders/3".into(), "Apply(\"club\") founders/3 /club".into()),
            ("/et/club/founders/new".into(), "Apply(\"club\") founders/new /club".into()),
            ("/et/club/contacts/3/1".into(), "Apply(\"club\") contacts/3/1 /club".into()),
            (format!("/et{base}"), format!("{amend} {base}")),
            (format!("/et{base}/name"), format!("{amend} name {base}")),
            (format!("/et{base}/contacts/3/new"), format!("{amend} contacts/3/new {base}")),
        ] {
            assert_eq!(told(&path).await, Ok(said), "{path}");
        }
    }

    #[tokio::test]
    async fn what_is_no_address_of_ours_is_not_found() {
        for path in [
            "/et/club/founders/0",
            "/et/club/founders/x",
            "/et/club/founders/+1",
            "/et/club/contacts/new/1",
            "/et/club/founders/99999999999",
            "/et/cases/nobody/mend",
            "/et/cases/nobody/mend/name",
            "/et/club/%FF",
        ] {
            assert_eq!(told(path).await, Err(404), "{path}");
        }
    }
}
