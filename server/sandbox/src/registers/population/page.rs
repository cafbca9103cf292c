//! `/sandbox/births`: who was born, and a form with which a visitor has somebody born.

use super::{
    super::answer::{self, Answer},
    Population,
    births::{Birth, Newborn},
};
use crate::{
    page::{Lang, escape, page},
    people::{self, Kind, Persona},
};
use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use jiff::civil::{Date, date};
use serde_json::{Value, json};
use std::sync::Arc;

/// Within the century that codes of newborns tell.
const EARLIEST: Date = date(2000, 1, 1);

/// `GET`
pub(super) async fn show(State(register): State<Arc<Population>>, headers: HeaderMap) -> Response {
    whole(&register, Lang::of(&headers), None)
}

/// `POST` of a form or of JSON: `parent` (a code), `name`, and maybe `other_parent`, `sex` (`girl`, `boy`) and `born`
/// (default today).
/// JSON is answered with the event, a form with the page.
pub(super) async fn save(State(register): State<Arc<Population>>, headers: HeaderMap, body: Bytes) -> Response {
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let speaks_json = content_type.is_some_and(|kind| kind.starts_with("application/json"));
    let ask = match speaks_json {
        true => serde_json::from_slice(&body).unwrap_or_default(),
        false => url::form_urlencoded::parse(&body).map(|(name, value)| (name.into_owned(), json!(value))).collect(),
    };
    let made = make(Arc::clone(&register), &ask).await;
    if let Ok(birth) = &made {
        register.announce(birth);
    }
    match made {
        Ok(birth) if speaks_json => Answer::created(json!(birth)).into_response(),
        Ok(_) => Redirect::to("/sandbox/births").into_response(),
        Err(refusal) if speaks_json => refusal.into_response(),
        Err(refusal) => whole(&register, Lang::of(&headers), Some(refusal)),
    }
}

async fn make(register: Arc<Population>, ask: &Value) -> Result<Birth, Answer> {
    let unknown = || Answer::error(StatusCode::NOT_FOUND, "unknown_person");
    let find = |code: &str| register.people.get(code).cloned().ok_or_else(unknown);
    let parent = find(answer::text(ask, "parent")?)?;
    let other = answer::maybe_text(ask, "other_parent")?.map(find).transpose()?;
    let other = other.filter(|other| other.code != parent.code);
    let given_name = answer::text(ask, "name")?.trim().to_owned();
    let girl = match answer::maybe_text(ask, "sex")? {
        None => true,
        Some(_) => answer::word(ask, "sex", &["girl", "boy"])? == "girl",
    };
    let today = register.store.clock().today();
    let born = match answer::maybe_text(ask, "born")? {
        None => today,
        Some(_) => answer::day(ask, "born")?,
    };
    if born < EARLIEST || born > today {
        return Err(Answer::field("invalid_field", "born"));
    }
    let register = move || register.births.register(&parent, other.as_ref(), Newborn { given_name, girl, born });
    match tokio::task::spawn_blocking(register).await {
        Ok(Ok(Some(birth))) => Ok(birth),
        Ok(Ok(None)) => Err(Answer::error(StatusCode::CONFLICT, "no_code_left")),
        Ok(Err(_)) | Err(_) => Err(Answer::error(StatusCode::INTERNAL_SERVER_ERROR, "not_recorded")),
    }
}

fn whole(register: &Population, lang: Lang, refusal: Option<Answer>) -> Response {
    let error = refusal.as_ref().map(|_| {
        let text = lang.pick("Kontrolli, et nimi ja päev on õiged.", "Check that the name and the day are right.");
        format!(r#"<p class="error" role="alert">{text}</p>"#)
    });
    let main = format!(
        r#"<form method="post" action="/sandbox/births">
{error}
<p><label for="parent">{parent}</label><select class="field" id="parent" name="parent">{parents}</select></p>
<p><label for="other_parent">{other}</label><select class="field" id="other_parent" name="other_parent"><option value=""></option>{parents}</select></p>
<p><label for="name">{name}</label><input class="field" id="name" name="name" required></p>
<p><label for="sex">{sex}</label><select class="field" id="sex" name="sex"><option value="girl">{girl}</option><option value="boy">{boy}</option></select></p>
<p><label for="born">{born}</label><input class="field" id="born" name="born" type="date" value="{today}"></p>
<button class="button">{save}</button>
</form>
<h2>{births}</h2>
<ul class="list">{list}</ul>"#,
        error = error.unwrap_or_default(),
        parent = lang.pick("Vanem", "Parent"),
        other = lang.pick("Teine vanem", "The other parent"),
        parents =
            people::people().iter().filter(|person| person.kind == Kind::Resident).map(option).collect::<String>(),
        name = lang.pick("Lapse eesnimi", "The child's given name"),
        sex = lang.pick("Sugu", "Sex"),
        girl = lang.pick("tüdruk", "girl"),
        boy = lang.pick("poiss", "boy"),
        born = lang.pick("Sündinud", "Born on"),
        today = register.store.clock().today(),
        save = lang.pick("Registreeri sünd", "Register the birth"),
        births = lang.pick("Registreeritud sünnid", "Births registered"),
        list = register.births.all().iter().rev().map(line).collect::<String>(),
    );
    let title = lang.pick("Sünnid", "Births");
    let mut response = match refusal.is_some() {
        true => page(lang, &format!("{}: {title}", lang.pick("Viga", "Error")), &main, ""),
        false => page(lang, title, &main, ""),
    };
    if let Some(refusal) = refusal {
        *response.status_mut() = refusal.status;
    }
    response
}

fn option(person: &Persona) -> String {
    format!(r#"<option value="{}">{} {}</option>"#, person.code, person.given_name, person.family_name)
}

fn line(birth: &Birth) -> String {
    let (name, code) = (escape(&birth.child_name), escape(&birth.child_code));
    format!(r#"<li class="card"><strong>{name}</strong> <span>{code}</span> <span>{}</span></li>"#, birth.born)
}
