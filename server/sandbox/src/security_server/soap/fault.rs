//! What the security server says when a message fails: the codes of its REST half, in a SOAP fault.

use super::super::failure::Failure;
use crate::{
    chance,
    soap::{self, Flaw},
};
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

#[derive(Debug)]
pub(super) struct Fault {
    /// Lower snake: who failed, then why.
    code: String,
    /// For operators.
    message: String,
}

impl Fault {
    pub(super) fn new(code: &str, message: impl Into<String>) -> Self {
        Fault { code: code.to_owned(), message: message.into() }
    }

    /// What the REST half would say.
    pub(super) fn refused(Failure { code, message }: Failure) -> Self {
        Fault { code: code.to_owned(), message }
    }

    /// The request of an information system is wrong.
    pub(super) fn client(Flaw(code, message): Flaw) -> Self {
        Fault { code: format!("client.{code}"), message }
    }

    /// The service behind the provider's server failed.
    pub(super) fn service(Flaw(code, message): Flaw) -> Self {
        Fault { code: format!("server.serverproxy.service_failed.{code}"), message }
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let Fault { code, message } = self;
        let detail = chance::uuid().to_string();
        tracing::info!(code, detail, "security server refused a SOAP message");
        let body = soap::fault(&code, &message, &detail);
        (StatusCode::INTERNAL_SERVER_ERROR, [(header::CONTENT_TYPE, "text/xml; charset=UTF-8")], body).into_response()
    }
}
