//! A posted form: its fields in order, its token checked.

use std::sync::Arc;

use axum::{
    Form,
    extract::{FromRequest, Request, rejection::FormRejection},
    http::StatusCode,
};
use domain::journey::Typed;
use tower_sessions::Session;

use crate::{Failure, Portal, token};

/// More fields than any page has.
pub(crate) const MOST_FIELDS: usize = 500;

/// The input that carries the token.
pub(crate) const TOKEN: &str = "_csrf";
/// The button that asks for nothing but more time.
const STAY: &str = "stay";

/// The fields of a form that this session was given, without its token.
pub(crate) struct Posted(Typed);

/// The fields of a form that some session was given, for what changes nothing or only ends the session.
pub(crate) struct Told(pub(crate) Typed);

/// What a form brought, with its token.
#[derive(Debug, Clone)]
pub struct Brought {
    pub(crate) fields: Vec<(String, String)>,
    /// Whether it brought files, which were not taken in.
    pub(crate) files: bool,
}

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

    /// Whether the person only wants to stay signed in.
    pub(crate) fn is_stay(&self) -> bool {
        !self.get(STAY).is_empty()
    }

    /// What was typed, without the inputs of these names and the button that asks for time.
    pub(crate) fn without(&self, names: &[&str]) -> Typed {
        let typed = self.0.names().filter(|name| *name != STAY && !names.contains(name));
        let texts = |name| self.0.all(name).iter().map(move |text| (String::from(name), text.clone()));
        typed.flat_map(texts).collect()
    }
}

impl Brought {
    pub(crate) fn token(&self) -> &str {
        self.fields.iter().find(|(name, _)| name == TOKEN).map_or("", |(_, token)| token)
    }

    /// The texts that a person wrote: what is longer than a word or two.
    pub(crate) fn written(&self) -> Vec<String> {
        let own = ["version", "action", "verdict", "tick", "turn", TOKEN, STAY];
        let texts = self.fields.iter().filter(|(name, text)| !own.contains(&name.as_str()) && !text.trim().is_empty());
        texts.map(|(_, text)| text.trim().to_owned()).collect()
    }

    /// The fields that a person filled in, or a page for them.
    pub(crate) fn into_fields(self) -> Vec<(String, String)> {
        let own = |name: &str| name == TOKEN || name == STAY;
        self.fields.into_iter().filter(|(name, _)| !own(name)).collect()
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
        let brought = Brought { fields, files: false };
        match token::read(&portal.key, brought.token(), portal.clock.now()) {
            Some(issued) if issued.is_for(&portal.key, session) => {
                let fields = brought.fields.into_iter().filter(|(name, _)| name != TOKEN);
                Ok(Self(fields.collect()))
            }
            Some(_) => Err(Failure::Old(Arc::new(brought))),
            None => Err(Failure::Forged),
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

impl FromRequest<Arc<Portal>> for Told {
    type Rejection = Failure;

    async fn from_request(request: Request, portal: &Arc<Portal>) -> Result<Self, Failure> {
        match Posted::from_request(request, portal).await {
            Ok(posted) => Ok(Self(posted.0)),
            Err(Failure::Old(brought)) => Ok(Self(brought.as_ref().clone().into_fields().into_iter().collect())),
            Err(failure) => Err(failure),
        }
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
