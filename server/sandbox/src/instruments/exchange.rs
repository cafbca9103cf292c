//! `/sandbox/exchange`: what went through the security server, the newest first, and one exchange with its bodies.

use super::{
    Instruments,
    seen::{Exchange, Text},
};
use crate::page::{Lang, escape, page};
use axum::{
    Json,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

/// What a visitor looks for; what is empty is not looked for.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Wanted {
    /// Part of the service's name.
    service: String,
    /// Part of an id: of the exchange, of the request, of the case, or of the person.
    id: String,
    /// Part of an error code, of a status, or of the fault that was played.
    error: String,
    /// Only what failed, whatever stands here.
    failed: String,
}

impl Wanted {
    fn fits(&self, exchange: &Exchange) -> bool {
        let has = |text: &str, part: &str| text.to_lowercase().contains(&part.trim().to_lowercase());
        let ids = [&exchange.id, &exchange.request_id, &exchange.issue, &exchange.user, &exchange.party];
        let status = exchange.status.map(|status| status.to_string()).unwrap_or_default();
        let errors = [&exchange.error, &status, exchange.fault.unwrap_or_default()];
        has(&exchange.service, &self.service)
            && ids.into_iter().any(|text| has(text, &self.id))
            && errors.into_iter().any(|text| has(text, &self.error))
            && (self.failed.is_empty() || exchange.has_failed())
    }
}

/// `GET`
pub(super) async fn list(
    State(instruments): State<Arc<Instruments>>,
    Query(wanted): Query<Wanted>,
    headers: HeaderMap,
) -> Response {
    let lang = Lang::of(&headers);
    let seen = instruments.seen.newest_first(|exchange| wanted.fits(exchange));
    let list = match seen.is_empty() {
        true => format!(
            "<p>{}</p>",
            lang.pick("Ühtegi sellist sõnumivahetust ei ole veel olnud.", "There has been no such exchange yet.")
        ),
        false => {
            format!(r#"<ul class="list">{}</ul>"#, seen.iter().map(|seen| line(lang, seen)).collect::<String>())
        }
    };
    let main = format!("{}\n{}{list}", super::back(lang), form(lang, &wanted));
    page(lang, lang.pick("Andmevahetus", "The exchange"), &main, "")
}

fn form(lang: Lang, wanted: &Wanted) -> String {
    let field = |name: &str, label: &str, value: &str| {
        let value = escape(value);
        format!(
            r#"<p><label for="{name}">{label}</label><input class="field" id="{name}" name="{name}" value="{value}" autocomplete="off" spellcheck="false"></p>"#
        )
    };
    format!(
        r#"<form method="get" action="/sandbox/exchange" class="filter">
{}{}{}<p><label class="check"><input type="checkbox" name="failed" value="yes"{}> {}</label></p>
<button class="button">{}</button>
</form>
"#,
        field("service", lang.pick("Teenus", "Service"), &wanted.service),
        field(
            "id",
            lang.pick("Päringu, juhtumi või inimese tunnus", "Id of a request, a case or a person"),
            &wanted.id
        ),
        field("error", lang.pick("Vea kood, olek või rike", "Code of an error, status, or fault"), &wanted.error),
        if wanted.failed.is_empty() { "" } else { " checked" },
        lang.pick("Ainult see, mis ebaõnnestus", "Only what failed"),
        lang.pick("Otsi", "Search"),
    )
}

fn line(lang: Lang, seen: &Exchange) -> String {
    let service = seen.names().join(" ");
    let subject = if seen.user.is_empty() { &seen.client } else { &seen.user };
    format!(
        r#"<li><a class="card{failed}" href="/sandbox/exchange/{number}"><strong>{service}</strong> <span>{outcome}</span> <span>{at} · {subject} {issue}</span></a></li>"#,
        failed = if seen.has_failed() { " failed" } else { "" },
        number = seen.number,
        service = escape(&service),
        outcome = escape(&outcome(lang, seen)),
        at = super::clock::moment(lang, seen.at),
        subject = escape(subject),
        issue = escape(&seen.issue),
    )
}

/// The status, the error, the fault that was played, and the time it took.
fn outcome(lang: Lang, seen: &Exchange) -> String {
    let status = match (seen.status, seen.milliseconds) {
        (Some(status), _) => status.to_string(),
        (None, None) => lang.pick("vastust veel ei ole", "no answer yet").to_owned(),
        (None, Some(_)) => lang.pick("ühendus katkes", "the connection broke").to_owned(),
    };
    let took = seen.milliseconds.map(|took| format!("{took} ms"));
    let fault = seen.fault.map(|fault| format!("{}: {fault}", lang.pick("rike", "fault")));
    let parts = [Some(status), Some(seen.error.clone()).filter(|error| !error.is_empty()), fault, took];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// `GET /sandbox/exchange/{number}`
pub(super) async fn show(
    State(instruments): State<Arc<Instruments>>,
    Path(number): Path<String>,
    headers: HeaderMap,
) -> Response {
    let lang = Lang::of(&headers);
    let back =
        format!(r#"<p><a href="/sandbox/exchange">{}</a></p>"#, lang.pick("Kogu andmevahetus", "The whole exchange"));
    let Some(seen) = number.parse().ok().and_then(|number| instruments.seen.find(number)) else {
        let title = lang.pick("Seda sõnumivahetust siin enam ei ole", "This exchange is not here any more");
        let mut response = page(lang, title, &back, "");
        *response.status_mut() = StatusCode::NOT_FOUND;
        return response;
    };
    let at = super::clock::moment(lang, seen.at);
    let result = outcome(lang, &seen);
    let called = format!("{} {}", seen.method, seen.path);
    let rows = [
        (lang.pick("Aeg", "Time"), at.as_str()),
        (lang.pick("Klient", "Client"), &seen.client),
        (lang.pick("Teenus", "Service"), &seen.service),
        (lang.pick("Kutsuti", "Called"), &called),
        (lang.pick("Sõnumi tunnus", "Message id"), &seen.id),
        (lang.pick("Päringu tunnus", "Request id"), &seen.request_id),
        (lang.pick("Päringu räsi", "Request hash"), &seen.request_hash),
        (lang.pick("Isik", "Person"), &seen.user),
        (lang.pick("Juhtum", "Case"), &seen.issue),
        (lang.pick("Esindatav", "Represented party"), &seen.party),
        (lang.pick("Tulemus", "Outcome"), &result),
    ];
    let rows: String = rows
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("<dt>{name}</dt><dd>{}</dd>", escape(value)))
        .collect();
    let main = format!(
        "{back}\n<dl>{rows}</dl>{}{}",
        body(lang, lang.pick("Küsimus", "The question"), &seen.asked),
        body(lang, lang.pick("Vastus", "The answer"), &seen.answered),
    );
    page(lang, &seen.names().join(" "), &main, "")
}

fn body(lang: Lang, title: &str, text: &Text) -> String {
    let shown = match text.length {
        0 => format!("<p>{}</p>", lang.pick("Sisu ei ole.", "There is no content.")),
        _ => format!(r#"<pre class="letter" tabindex="0">{}</pre>"#, escape(&text.pretty())),
    };
    let cut = match text.is_cut() {
        true => format!("<p>{}</p>", lang.pick("Siin on ainult sisu algus.", "This is only the beginning.")),
        false => String::new(),
    };
    format!("<h2>{title}</h2>{shown}{cut}")
}

/// `GET /sandbox/exchange.json`: newest first, by the same wishes.
pub(super) async fn json(State(instruments): State<Arc<Instruments>>, Query(wanted): Query<Wanted>) -> Json<Value> {
    Json(json!({ "exchanges": instruments.seen.newest_first(|exchange| wanted.fits(exchange)) }))
}
