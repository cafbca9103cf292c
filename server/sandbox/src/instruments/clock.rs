//! `/sandbox/clock`: what time it is in the sandbox, and how to move it forward.

use super::Instruments;
use crate::{
    chance,
    clock::FARTHEST,
    page::{Lang, escape, page},
};
use axum::{
    Json,
    body::Bytes,
    extract::{Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::Deserialize;
use serde_json::{Value, json};
use std::{sync::Arc, time::Duration};

/// So long a question that waits for a change is held; shorter than any proxy or client would.
const HELD: Duration = Duration::from_secs(25);
const DAY: i64 = 86_400;

/// What moves the clock.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Move {
    days: i64,
    hours: i64,
    /// The day to move to, in UTC; the time of the day stays.
    to: Option<Date>,
    /// Back to the machine's own time.
    reset: bool,
}

/// `GET`
pub(super) async fn show(State(instruments): State<Arc<Instruments>>, headers: HeaderMap) -> Response {
    whole(&instruments, Lang::of(&headers), None)
}

#[derive(Deserialize)]
pub(super) struct Known {
    known: Option<i64>,
}

/// `GET /sandbox/clock.json`; with `?known=seconds` it waits until the clock is ahead by something else.
pub(super) async fn json(
    State(instruments): State<Arc<Instruments>>,
    Query(Known { known }): Query<Known>,
) -> Json<Value> {
    if let Some(known) = known {
        tokio::select! {
            () = instruments.hands.differs_from(known, HELD) => {}
            () = instruments.stop.cancelled() => {}
        }
    }
    Json(told(&instruments))
}

fn told(instruments: &Instruments) -> Value {
    let clock = instruments.hands.clock();
    json!({ "now": clock.now(), "machine": chance::now(), "ahead_seconds": clock.ahead() })
}

/// `POST` of a move, as JSON or from the form. JSON is answered with where the clock stands, the form with the page.
pub(super) async fn save(State(instruments): State<Arc<Instruments>>, headers: HeaderMap, body: Bytes) -> Response {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let speaks_json = kind.starts_with("application/json");
    let asked = match speaks_json {
        true => serde_json::from_slice(&body).map_err(|error| error.to_string()),
        false => typed(&body),
    };
    let lang = Lang::of(&headers);
    match asked.and_then(|asked| move_it(&instruments, &asked, lang)) {
        Ok(()) if speaks_json => Json(told(&instruments)).into_response(),
        Ok(()) => Redirect::to("/sandbox/clock").into_response(),
        Err(wrong) if speaks_json => {
            (StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "error": wrong }))).into_response()
        }
        Err(wrong) => whole(&instruments, lang, Some(&wrong)),
    }
}

/// `DELETE`: back to the machine's own time.
pub(super) async fn reset(State(instruments): State<Arc<Instruments>>) -> Response {
    match instruments.hands.put(0) {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}

fn typed(body: &[u8]) -> Result<Move, String> {
    let mut asked = Move::default();
    for (name, value) in url::form_urlencoded::parse(body).filter(|(_, value)| !value.trim().is_empty()) {
        let value = value.trim();
        let number = || value.parse::<i64>().map_err(|_| format!("{value} is not a whole number"));
        match &*name {
            "days" => asked.days = number()?,
            "hours" => asked.hours = number()?,
            "to" => asked.to = Some(value.parse().map_err(|_| format!("{value} is not a day, as 2026-12-31"))?),
            "reset" => asked.reset = true,
            other => return Err(format!("{other} is not asked for")),
        }
    }
    Ok(asked)
}

/// Forward, or back to the machine's own time.
fn move_it(instruments: &Instruments, asked: &Move, lang: Lang) -> Result<(), String> {
    let clock = instruments.hands.clock();
    let by = match asked.to {
        _ if asked.reset => -clock.ahead(),
        Some(day) => {
            let days = day.since(clock.today()).map_err(|error| error.to_string())?.get_days();
            i64::from(days) * DAY
        }
        None => asked.days.saturating_mul(DAY).saturating_add(asked.hours.saturating_mul(3600)),
    };
    let ahead = clock.ahead().saturating_add(by);
    if (by < 0 && !asked.reset) || ahead > FARTHEST {
        return Err(lang
            .pick(
                "Kella saab ainult edasi keerata, kokku kuni kümme aastat. Tagasi päris aega viib eraldi nupp.",
                "The clock only goes forward, by at most ten years in all. A button of its own brings back the real time.",
            )
            .to_owned());
    }
    instruments.hands.put(ahead).map_err(|error| error.to_string())
}

fn whole(instruments: &Instruments, lang: Lang, wrong: Option<&str>) -> Response {
    let clock = instruments.hands.clock();
    let error = wrong.map(|wrong| format!(r#"<p class="error" role="alert">{}</p>"#, escape(wrong)));
    let button =
        |days: i64, text: &str| format!(r#"<button class="button" name="days" value="{days}">{text}</button> "#);
    let back = match clock.ahead() {
        0 => String::new(),
        _ => format!(
            r#"<h2>{title}</h2><p>{text}</p><form method="post" action="/sandbox/clock"><button class="button plain" name="reset" value="yes">{title}</button></form>"#,
            title = lang.pick("Tagasi päris aega", "Back to the real time"),
            text = lang.pick(
                "Mis on vahepeal juhtunud, jääb kuupäevaga tulevikku: tähtajad ja sõnumid ootavad, kuni see aeg kätte jõuab. Puhta alguse annab uus andmekaust.",
                "What happened meanwhile keeps its date in the future: terms and messages wait until that time has come. A new data folder gives a clean start.",
            ),
        ),
    };
    let main = format!(
        r#"{index}
<dl><dt>{here}</dt><dd><strong>{now}</strong></dd><dt>{there}</dt><dd>{machine}</dd></dl>
<p>{about}</p>{error}
<form method="post" action="/sandbox/clock"><p class="row">{day}{week}{month}</p></form>
<form method="post" action="/sandbox/clock">
<label for="to">{to}</label>
<div class="row"><input class="field" id="to" name="to" type="date" min="{today}" value="{today}" required><button class="button">{go}</button></div>
</form>{back}"#,
        index = super::back(lang),
        here = lang.pick("Liivakastis", "In the sandbox"),
        now = moment(lang, clock.now()),
        there = lang.pick("Tegelikult", "In reality"),
        machine = moment(lang, chance::now()),
        about = lang.pick(
            "Selle kella järgi käivad registrid ning liivakasti portaal: tähtajad, teated ja kuupäevad. Sisselogimine käib päris aja järgi, nii et keegi ei logita välja.",
            "The registers and the sandbox's portal go by this clock: terms, notices and dates. Sign-in goes by the real time, so nobody is signed out.",
        ),
        error = error.unwrap_or_default(),
        day = button(1, lang.pick("Päev edasi", "A day forward")),
        week = button(7, lang.pick("Nädal edasi", "A week forward")),
        month = button(30, lang.pick("30 päeva edasi", "30 days forward")),
        to = lang.pick("Mine päevani", "Go to a day"),
        go = lang.pick("Keera kell edasi", "Move the clock"),
        today = clock.today(),
    );
    let title = lang.pick("Kell", "The clock");
    match wrong {
        None => page(lang, title, &main, ""),
        Some(_) => {
            let mut response = page(lang, &format!("{}: {title}", lang.pick("Viga", "Error")), &main, "");
            *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            response
        }
    }
}

/// A moment as the sandbox's pages write it.
pub(super) fn moment(lang: Lang, at: Timestamp) -> String {
    let at = at.to_zoned(TimeZone::UTC);
    at.strftime(lang.pick("%d.%m.%Y %H:%M:%S UTC", "%Y-%m-%d %H:%M:%S UTC")).to_string()
}
