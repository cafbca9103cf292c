//! Parts of an address, read with our own failures instead of the framework's English.

use axum::{
    extract::FromRequestParts,
    extract::rejection::{PathRejection, QueryRejection},
};

use crate::Failure;

/// The variable parts of a path; one that cannot be read is no address of ours.
#[derive(FromRequestParts)]
#[from_request(via(axum::extract::Path), rejection(Failure))]
pub(crate) struct Path<T>(pub(crate) T);

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
