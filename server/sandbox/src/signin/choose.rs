//! `POST /oidc/choose`: someone said who to be, or thought better of it.

use super::{Grant, Signin, authorize::send_back, page};
use crate::page::Lang;
use axum::{Form, Json, extract::State, response::Response};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

#[derive(Deserialize)]
pub(super) struct Choice {
    request: String,
    /// A personal code, with or without `EE`; `cancel` goes back without one.
    person: String,
}

pub(super) async fn save(State(signin): State<Arc<Signin>>, Form(choice): Form<Choice>) -> Response {
    let Some(asked) = signin.waiting.look(&choice.request) else {
        return page::broken(Lang::En);
    };
    if choice.person == "cancel" {
        signin.waiting.take(&choice.request);
        let facts = [
            ("error", "user_cancel"),
            ("error_description", "User canceled the login process"),
            ("state", &asked.state),
        ];
        return send_back(&asked.redirect_uri, &facts);
    }
    let typed = choice.person.trim();
    let code = match typed.starts_with("EE") {
        true => typed.to_owned(),
        false => format!("EE{typed}"),
    };
    if !signin.people.contains_key(&code) {
        return page::choice(&choice.request, &asked, Some(typed));
    }
    // Two clicks at once: one of them signs in.
    let Some(asked) = signin.waiting.take(&choice.request) else {
        return page::broken(asked.lang);
    };
    let (redirect_uri, state) = (asked.redirect_uri.clone(), asked.state.clone());
    let code = signin.codes.put(Grant { asked, code });
    send_back(&redirect_uri, &[("code", &code), ("state", &state)])
}

/// `GET /people.json`: everyone one can be, for load generators.
pub(super) async fn people(State(signin): State<Arc<Signin>>) -> Json<Value> {
    let mut people: Vec<_> = signin.people.values().collect();
    people.sort_by(|a, b| a.code.cmp(&b.code));
    let line = |person: &&super::Person| {
        json!({
            "code": person.code,
            "given_name": person.given_name,
            "family_name": person.family_name,
            "plate": person.car.as_ref().map(|car| &car.plate),
        })
    };
    Json(json!({ "people": people.iter().map(line).collect::<Vec<_>>() }))
}
