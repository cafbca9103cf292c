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
