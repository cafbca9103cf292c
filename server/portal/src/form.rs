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
pub(crate) const MOST_FIELDS: usize = 500;

/// The input that carries the token.
const TOKEN: &str = "_csrf";

/// The fields of a form that this session was given, without its token.
pub(crate) struct Posted(Typed);

impl Posted {
    pub(crate) fn get(&self, name: &str) -> &str {
        self.0.get(name)
    }

    /// Whether an option is looked for: by the button, or by Enter in the box before anything was chosen.
    pub(crate) fn is_search(&self) -> bool {
        let open = |name: &str| {
            let field = name.strip_prefix("find-");
            field.is_some_and(|field| !self.get(name).trim().is_empty() && self.get(field).is_empty())
        };
        !self.get("search").is_empty() || !self.get("enter").is_empty() && self.0.names().any(open)
    }

    pub(crate) fn typed(&self) -> &Typed {
        &self.0
    }
}

impl Posted {
    /// The fields of a form that came in parts, of a session with this id.
    pub(crate) fn of_parts(portal: &Portal, session: &str, fields: Vec<(String, String)>) -> Result<Self, Failure> {
        // An official's page has a box beside each answer; those left empty say nothing.
        let fields: Vec<_> =
            fields.into_iter().filter(|(name, text)| !(name.starts_with("mark/") && text.is_empty())).collect();
        if fields.len() > MOST_FIELDS {
            return Err(Failure::TooLarge);
        }
        let (token, fields): (Vec<_>, Vec<_>) = fields.into_iter().partition(|(name, _)| name == TOKEN);
        let token = token.first().map_or("", |(_, token)| token.as_str());
        if csrf::is_right(&portal.key, session, token) {
            Ok(Self(fields.into_iter().collect()))
        } else {
            Err(Failure::Forged)
        }
    }
}

impl FromRequest<Arc<Portal>> for Posted {
    type Rejection = Failure;

    async fn from_request(request: Request, portal: &Arc<Portal>) -> Result<Self, Failure> {
        let session = request.extensions().get::<Session>().cloned();
        let Form(fields) = Form::<Vec<(String, String)>>::from_request(request, portal).await.map_err(unreadable)?;
        let id = session.and_then(|session| session.id()).map(|id| id.to_string()).unwrap_or_default();
        Self::of_parts(portal, &id, fields)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_option_is_looked_for_by_its_button_or_by_enter_in_the_empty_box() {
        for (fields, search) in [
            (&[("search", "town"), ("town", "Tartu")][..], true),
            (&[("enter", "1"), ("find-town", "tar"), ("town", "")], true),
            (&[("enter", "1"), ("find-town", "tar")], true),
            (&[("enter", "1"), ("find-town", "tar"), ("town", "Tartu")], false),
            (&[("enter", "1"), ("find-town", "  "), ("town", "")], false),
            (&[("enter", "1"), ("town", "")], false),
            (&[("find-town", "tar"), ("town", "")], false),
            (&[("enter", "1"), ("find-a", "x"), ("a", "y"), ("find-b", "z")], true),
            (&[], false),
        ] {
            let typed = fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
            assert_eq!(Posted(typed).is_search(), search, "{fields:?}");
        }
    }
}
