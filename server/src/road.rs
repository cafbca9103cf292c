//! The road to the registers with all that stands beside it: guard, ledger, numbers, and the two doors at its side.

use std::{net::SocketAddr, sync::Arc};

use app::pages;
use arc_swap::ArcSwap;
use axum::{
    Router,
    extract::State,
    http::{StatusCode, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
    routing::get,
};
use domain::{
    desk::LookInWords,
    event::Event,
    ports::{Call, Clock, Ledger, Registers, Store, StoreError},
};
use exchange::{Callers, Exchange, Guarded, InWords, Meter, Noted, Provider, Said, Settings};
use storage::Database;
use text::Catalogue;
use tokio::{net::TcpListener, task::JoinHandle};
use tokio_util::sync::CancellationToken;

use crate::{
    clock::Chance,
    config::{Config, Mode},
    door,
    house::House,
    trouble::Trouble,
};

/// What the Desk asks and tells registers through, and what can be said of it.
pub(crate) struct Road {
    pub(crate) registers: Arc<dyn Registers>,
    /// Registers that can be asked who looked at whom.
    pub(crate) trackers: Vec<String>,
    meter: Arc<Meter>,
    callers: Callers,
}

impl Road {
    /// The client behind its guard, with every exchange noted.
    pub(crate) fn build(
        config: &Config,
        (client, settings): (Exchange, Settings),
        database: &Database,
        clock: &Arc<dyn Clock>,
    ) -> Result<Self, Trouble> {
        let callers = exchange::callers(&config.exchange.provider, &settings)
            .map_err(|error| Trouble::new(error, "Mend [exchange.provider] in the configuration."))?;
        let calls = settings.registers.iter().flat_map(|(register, one)| {
            one.operations.keys().map(|operation| Call { register: register.clone(), operation: operation.clone() })
        });
        let calls = calls.chain(settings.tracker_calls());
        let meter = Arc::new(Meter::default());
        let ledger: Arc<dyn Ledger> = Arc::new(database.clone());
        let noted = Noted::new(Arc::new(client), ledger, Arc::clone(clock), Arc::new(Chance), Arc::clone(&meter));
        let (rules, clock) = (config.exchange.guard, Arc::clone(clock));
        let guarded = Guarded::new(Arc::new(noted), calls, rules, clock, Arc::clone(&meter));
        Ok(Self { registers: Arc::new(guarded), trackers: settings.trackers(), meter, callers })
    }
}

impl House {
    /// What registers call on us, and the numbers for Prometheus, where there is a listener for them.
    pub(crate) fn side_doors(
        &self,
        provider: Option<TcpListener>,
        metrics: Option<TcpListener>,
        stop: &CancellationToken,
    ) -> Vec<JoinHandle<()>> {
        let callers = self.road.callers.clone();
        let (desk, clock) = (Arc::clone(&self.desk), Arc::clone(&self.clock));
        let words = Arc::new(Spoken(Arc::clone(&self.shelf.catalogue)));
        let calls = Provider { desk, callers, clock, ids: Arc::new(Chance), words };
        let numbers = Numbers {
            registers: Arc::clone(&self.road.registers),
            meter: Arc::clone(&self.road.meter),
            store: Arc::new(self.database.clone()),
            clock: Arc::clone(&self.clock),
        };
        let numbers = Router::new().route("/metrics", get(show)).with_state(Arc::new(numbers));
        let doors = [(provider, calls.router()), (metrics, numbers)];
        let doors = doors.into_iter().filter_map(|(listener, router)| Some((listener?, router)));
        doors
            .map(|(listener, router)| tokio::spawn(door::serve(listener, router, stop.clone().cancelled_owned())))
            .collect()
    }
}

/// Looks in the portal's first language, for the trackers of others.
struct Spoken(Arc<ArcSwap<Catalogue>>);

impl InWords for Spoken {
    fn said(&self, event: &Event) -> Said {
        let catalogue = self.0.load();
        let Some(lang) = catalogue.languages().first().copied() else {
            return Said { action: String::new(), receiver: String::new() };
        };
        let LookInWords { what, why, service, .. } = pages::look_in_words(&catalogue, lang, event);
        let action = [what, why, service].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ");
        let receiver = match event.what.sent_to() {
            Some(register) => pages::register_name(&catalogue.words(lang, None), register),
            None => pages::authority_of_look(&catalogue, lang, event),
        };
        Said { action, receiver }
    }
}

/// What the numbers are read from.
struct Numbers {
    registers: Arc<dyn Registers>,
    meter: Arc<Meter>,
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
}

async fn show(State(numbers): State<Arc<Numbers>>) -> Response {
    let counted = async { Ok::<_, StoreError>((numbers.store.depths().await?, numbers.store.pile().await?)) };
    let (depths, pile) = match counted.await {
        Ok(counted) => counted,
        Err(error) => {
            tracing::error!(%error, "what waits could not be counted");
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
    };
    numbers.meter.post(pile, numbers.clock.now());
    match numbers.meter.text(&numbers.registers.health(), &depths, numbers.clock.now()) {
        Ok(text) => {
            ([(CONTENT_TYPE, "application/openmetrics-text; version=1.0.0; charset=utf-8")], text).into_response()
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Takes the port at which registers call us. In the sandbox a process with everything takes any that is free.
pub(crate) async fn provider(config: &Config, with_sandbox: bool) -> Result<Option<TcpListener>, Trouble> {
    let listen = match config.exchange.provider.listen.as_str() {
        "" if with_sandbox && config.mode == Mode::Sandbox => "127.0.0.1:0",
        own => own,
    };
    take(listen, "exchange.provider").await
}

/// Takes the port at which Prometheus asks.
pub(crate) async fn metrics(config: &Config) -> Result<Option<TcpListener>, Trouble> {
    take(&config.metrics.listen, "metrics").await
}

/// Where the sandbox's security server finds us.
pub(crate) fn address(listener: Option<&TcpListener>) -> Option<String> {
    listener.and_then(|listener| listener.local_addr().ok()).map(|address| format!("http://{address}"))
}

async fn take(listen: &str, table: &str) -> Result<Option<TcpListener>, Trouble> {
    if listen.is_empty() {
        return Ok(None);
    }
    let cure = format!("Write listen = \"127.0.0.1:port\" under [{table}] in portico.toml, with a port that is free.");
    let address: SocketAddr = listen
        .parse()
        .map_err(|_| Trouble::new(format!("{table}.listen is \"{listen}\", which is not host:port"), &cure))?;
    let listener = TcpListener::bind(address).await;
    let listener =
        listener.map_err(|error| Trouble::new(format!("{table} cannot listen on {address}: {error}"), &cure))?;
    Ok(Some(listener))
}
