//! The instruments of the sandbox, at the security server's port and never over X-Road: what was exchanged, faults to
//! switch on, and the clock.

mod clock;
mod exchange;
mod passing;
mod peek;
mod play;
mod seen;
mod soap;
mod switches;

use crate::{
    clock::Hands,
    faults::Board,
    page::{self, Lang, page},
};
use axum::{Router, extract::State, http::HeaderMap, middleware, response::Response, routing::get};
use seen::Seen;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// What a visitor of the sandbox holds in hand.
pub(crate) struct Instruments {
    board: Board,
    seen: Arc<Seen>,
    hands: Hands,
    stop: CancellationToken,
}

impl Instruments {
    pub(crate) fn new(hands: Hands, stop: CancellationToken) -> Self {
        Instruments { board: Board::default(), seen: Arc::default(), hands, stop }
    }
}

/// The security server with the instruments around it: everything that it answers is seen, and may fail.
pub(crate) fn around(server: Router, instruments: Instruments) -> Router {
    let instruments = Arc::new(instruments);
    let server = server.layer(middleware::from_fn_with_state(Arc::clone(&instruments), passing::through));
    Router::new()
        .route("/sandbox", get(index))
        .route("/sandbox/exchange", get(exchange::list))
        .route("/sandbox/exchange.json", get(exchange::json))
        .route("/sandbox/exchange/{number}", get(exchange::show))
        .route("/sandbox/faults", get(switches::show).post(switches::save).delete(switches::clear))
        .route("/sandbox/faults.json", get(switches::json))
        .route("/sandbox/faults/{id}", axum::routing::delete(switches::remove))
        .route("/sandbox/clock", get(clock::show).post(clock::save).delete(clock::reset))
        .route("/sandbox/clock.json", get(clock::json))
        .route("/sandbox.css", get(page::css))
        .with_state(instruments)
        .merge(server)
}

/// `GET /sandbox`
async fn index(State(instruments): State<Arc<Instruments>>, headers: HeaderMap) -> Response {
    let lang = Lang::of(&headers);
    let card = |path: &str, name: &str, about: String| {
        format!(r#"<li><a class="card" href="{path}"><strong>{name}</strong> <span>{about}</span></a></li>"#)
    };
    let seen = lang.pick(
        "Kõik sõnumid, mis läbi turvaserveri käisid, koos sisuga.",
        "Every message that went through the security server, with its content.",
    );
    let faults = match (instruments.board.list().len(), lang) {
        (0, Lang::Et) => "Ükski rike ei ole sisse lülitatud.".to_owned(),
        (0, Lang::En | Lang::Ru) => "No fault is switched on.".to_owned(),
        (on, Lang::Et) => format!("Sisse lülitatud: {on}."),
        (on, Lang::En | Lang::Ru) => format!("Switched on: {on}."),
    };
    let cards = [
        card("/sandbox/exchange", lang.pick("Andmevahetus", "The exchange"), seen.to_owned()),
        card("/sandbox/faults", lang.pick("Rikked", "Faults"), faults),
        card("/sandbox/clock", lang.pick("Kell", "The clock"), clock::moment(lang, instruments.hands.clock().now())),
    ];
    let main = format!(r#"<ul class="list">{}</ul>"#, cards.concat());
    page(lang, lang.pick("Liivakasti tööriistad", "The sandbox's instruments"), &main, "")
}

/// The way back from an instrument to all of them.
fn back(lang: Lang) -> String {
    format!(r#"<p><a href="/sandbox">{}</a></p>"#, lang.pick("Kõik tööriistad", "All instruments"))
}
