//! `/sandbox/faults`: what fails now, a form to switch faults on, and the same for programs.

use super::Instruments;
use crate::{
    faults::{Fault, Order, Planned, WORDS},
    page::{Lang, escape, page},
    people::people,
    registers::providers,
};
use axum::{
    Json,
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// `GET`
pub(super) async fn show(State(instruments): State<Arc<Instruments>>, headers: HeaderMap) -> Response {
    whole(&instruments, Lang::of(&headers), None)
}

/// `GET /sandbox/faults.json`
pub(super) async fn json(State(instruments): State<Arc<Instruments>>) -> Json<Value> {
    Json(json!({ "faults": instruments.board.list() }))
}

/// `POST` of an order, as JSON or from the form. JSON is answered with the fault's id, the form with the page.
pub(super) async fn save(State(instruments): State<Arc<Instruments>>, headers: HeaderMap, body: Bytes) -> Response {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if kind.starts_with("application/json") {
        return match serde_json::from_slice(&body)
            .map_err(|error| error.to_string())
            .and_then(|order| switch(&instruments, order))
        {
            Ok(id) => (StatusCode::CREATED, Json(json!({ "id": id }))).into_response(),
            Err(wrong) => (StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "error": wrong }))).into_response(),
        };
    }
    let form: Vec<(String, String)> = url::form_urlencoded::parse(&body).into_owned().collect();
    match form.iter().find(|(name, _)| name == "off") {
        Some((_, id)) => match id.parse() {
            Ok(id) => drop(instruments.board.remove(id)),
            Err(_) => instruments.board.clear(),
        },
        None => {
            if let Err(wrong) = order(&form).and_then(|order| switch(&instruments, order)) {
                return whole(&instruments, Lang::of(&headers), Some(&wrong));
            }
        }
    }
    Redirect::to("/sandbox/faults").into_response()
}

/// `DELETE`: all off.
pub(super) async fn clear(State(instruments): State<Arc<Instruments>>) -> StatusCode {
    instruments.board.clear();
    StatusCode::NO_CONTENT
}

/// `DELETE /sandbox/faults/{id}`
pub(super) async fn remove(State(instruments): State<Arc<Instruments>>, Path(id): Path<u64>) -> StatusCode {
    if instruments.board.remove(id) { StatusCode::NO_CONTENT } else { StatusCode::NOT_FOUND }
}

/// The form's fields as an order: what is empty was not filled in, and a delay is in seconds.
fn order(form: &[(String, String)]) -> Result<Order, String> {
    let mut order = Map::new();
    for (name, value) in form.iter().filter(|(_, value)| !value.trim().is_empty()) {
        let value = value.trim();
        let number = || value.parse::<u32>().map_err(|_| format!("{name}: {value} is not a whole number"));
        match name.as_str() {
            "times" => order.insert(name.clone(), json!(number()?)),
            "seconds" => order.insert("delay_ms".into(), json!(u64::from(number()?) * 1000)),
            _ => order.insert(name.clone(), json!(value)),
        };
    }
    serde_json::from_value(order.into()).map_err(|error| error.to_string())
}

fn switch(instruments: &Instruments, order: Order) -> Result<Option<u64>, String> {
    let known = |word: &str| {
        let of = |provider: &crate::Provider| {
            provider.name() == word || provider.all_services().any(|service| service == word)
        };
        providers().iter().any(of)
    };
    if let Some(word) = order.service.as_deref().filter(|word| !known(word)) {
        let registers: Vec<&str> = providers().iter().map(crate::Provider::name).collect();
        return Err(format!(
            "there is no service or register `{word}`: write a service's code, or one of {}",
            registers.join(", ")
        ));
    }
    instruments.board.switch(order).map_err(|wrong| wrong.to_string())
}

fn whole(instruments: &Instruments, lang: Lang, wrong: Option<&str>) -> Response {
    let error = wrong.map(|wrong| format!(r#"<p class="error" role="alert">{}</p>"#, escape(wrong)));
    let on = instruments.board.list();
    let now = match on.is_empty() {
        true => format!("<p>{}</p>", lang.pick("Kõik töötab.", "Everything works.")),
        false => {
            let lines: String = on.iter().map(|planned| line(lang, planned)).collect();
            let off = lang.pick("Lülita kõik välja", "Switch all off");
            format!(
                r#"<ul class="list">{lines}</ul><form method="post" action="/sandbox/faults"><p><button class="button plain" name="off" value="all">{off}</button></p></form>"#
            )
        }
    };
    let main = format!("{}\n{now}{}{}", super::back(lang), error.unwrap_or_default(), form(lang));
    let title = lang.pick("Rikked", "Faults");
    match wrong {
        None => page(lang, title, &main, ""),
        Some(_) => {
            let mut response = page(lang, &format!("{}: {title}", lang.pick("Viga", "Error")), &main, "");
            *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            response
        }
    }
}

fn line(lang: Lang, planned: &Planned) -> String {
    let every = lang.pick("kõik teenused", "every service");
    let hit = planned.service.as_deref().unwrap_or(every);
    let about = planned.about.as_deref().map(|about| format!(" · {about}")).unwrap_or_default();
    let more = match &planned.fault {
        Fault::Slow(delay) | Fault::HeldAnswer(delay) => format!(" · {} s", delay.as_secs_f64()),
        Fault::Reject(reason) => format!(" · {reason}"),
        Fault::Changed { field, value } => format!(" · {field} = {value}"),
        _ => String::new(),
    };
    let left = match (planned.left, lang) {
        (Some(left), Lang::Et) => format!(" · veel {left} korda"),
        (Some(left), Lang::En | Lang::Ru) => format!(" · {left} more times"),
        (None, _) => String::new(),
    };
    let hits = match lang {
        Lang::Et => format!("tabas {} korda", planned.hits),
        Lang::En | Lang::Ru => format!("hits: {}", planned.hits),
    };
    format!(
        r#"<li class="card"><strong>{fault}: {hit}{about}</strong> <span>{hits}{left}{more}</span><form method="post" action="/sandbox/faults"><button class="button plain" name="off" value="{id}">{off} <span class="hidden">{fault} {hit}</span></button></form></li>"#,
        fault = planned.fault.word().text(),
        hit = escape(hit),
        about = escape(&about),
        more = escape(&more),
        id = planned.id,
        off = lang.pick("Lülita välja", "Switch off"),
    )
}

fn form(lang: Lang) -> String {
    let services: String = providers()
        .iter()
        .map(|provider| {
            let name = provider.name();
            let services: String = provider
                .all_services()
                .map(|service| format!(r#"<option value="{service}">{service}</option>"#))
                .collect();
            let all = lang.pick("kõik", "all of");
            format!(r#"<optgroup label="{name}"><option value="{name}">{all} {name}</option>{services}</optgroup>"#)
        })
        .collect();
    let people: String = people()
        .iter()
        .map(|person| {
            format!(r#"<option value="{}">{} {}</option>"#, person.code, person.given_name, person.family_name)
        })
        .collect();
    let faults: String = WORDS
        .iter()
        .map(|(_, word, et, en)| format!(r#"<option value="{word}">{word}: {}</option>"#, lang.pick(et, en)))
        .collect();
    let field = |name: &str, label: &str, kind: &str| {
        format!(
            r#"<p><label for="{name}">{label}</label><input class="field" id="{name}" name="{name}" {kind} autocomplete="off"></p>"#
        )
    };
    let number = r#"inputmode="numeric" pattern="[0-9]+""#;
    format!(
        r#"<h2>{title}</h2>
<form method="post" action="/sandbox/faults">
<p><label for="fault">{fault}</label><select class="field wide" id="fault" name="fault">{faults}</select></p>
<p><label for="service">{service}</label><select class="field" id="service" name="service"><option value="">{every}</option>{services}</select></p>
<p><label for="about">{about}</label><input class="field" id="about" name="about" list="people" autocomplete="off"><datalist id="people">{people}</datalist></p>
{times}{seconds}{reason}{name}{value}<button class="button">{on}</button>
</form>"#,
        title = lang.pick("Lülita rike sisse", "Switch a fault on"),
        fault = lang.pick("Rike", "Fault"),
        service = lang.pick("Teenus", "Service"),
        every = lang.pick("kõik teenused", "every service"),
        about = lang.pick(
            "Ainult sõnumid, milles on see isikukood või number",
            "Only messages with this personal code or number in them"
        ),
        times = field(
            "times",
            lang.pick("Mitu korda (tühi: kuni väljalülitamiseni)", "How many times (empty: until switched off)"),
            number
        ),
        seconds = field(
            "seconds",
            lang.pick("Mitu sekundit hiljem (slow, held_answer)", "How many seconds late (slow, held_answer)"),
            number
        ),
        reason = field("reason", lang.pick("Põhjus (reject)", "Reason (reject)"), ""),
        name = field("field", lang.pick("Vastuse väli (changed)", "Field of the answer (changed)"), ""),
        value = field("value", lang.pick("Mida väli ütleb (changed)", "What the field says (changed)"), ""),
        on = lang.pick("Lülita sisse", "Switch on"),
    )
}
