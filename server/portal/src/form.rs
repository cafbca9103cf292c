//! A posted form: its fields in order, its token checked.

use std::sync::Arc;

use axum::{
    Form,
    extract::{FromRequest, Request, rejection::FormRejection},
    http::StatusCode,
};
use domain::journey::Typed;
use tower_sessions::Session;

use crate::{Failure, Portal, csrf};

/// More fields than any page has.
const MOST_FIELDS: usize = 500;

/// The fields of a form that this session was given. A name that comes twice keeps its first text.
pub(crate) struct Posted(Typed);

impl Posted {
    pub(crate) fn get(&self, name: &str) -> &str {
        self.0.get(name)
    }

    pub(crate) fn typed(&self) -> &Typed {
        &self.0
    }
}

impl FromRequest<Arc<Portal>> for Posted {
    type Rejection = Failure;

    async fn from_request(request: Request, portal: &Arc<Portal>) -> Result<Self, Failure> {
        let session = request.extensions().get::<Session>().cloned();
        let Form(fields) = Form::<Vec<(String, String)>>::from_request(request, portal).await.map_err(unreadable)?;
        if fields.len() > MOST_FIELDS {
            return Err(Failure::TooLarge);
        }
        let typed: Typed = fields.into_iter().collect();
        let id = session.and_then(|session| session.id()).map(|id| id.to_string()).unwrap_or_default();
        if csrf::is_right(&portal.key, &id, typed.get("_csrf")) { Ok(Self(typed)) } else { Err(Failure::Forged) }
    }
}

fn unreadable(rejection: FormRejection) -> Failure {
    match rejection.into_response_status() {
        StatusCode::PAYLOAD_TOO_LARGE => Failure::TooLarge,
        _ => Failure::Unreadable,
    }
}

/// The status of a rejection, without its English body.
trait RejectionStatus {
    fn into_response_status(self) -> StatusCode;
}

impl RejectionStatus for FormRejection {
    fn into_response_status(self) -> StatusCode {
        match self {
            Self::BytesRejection(bytes) => bytes.status(),
            other => other.status(),
        }
    }
}
