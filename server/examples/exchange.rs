//! How fast the road to the registers is: the client through the sandbox's security server, and the client alone beside
//! plain reqwest, in rounds that take turns so that both meet the same machine.
//!
//! `cargo run --release -p portico --example exchange`
//!
//! Rates are of this machine as busy as it is; pairs a CPU second, both ends counted, hold on a busy one, too.

use std::{
    collections::BTreeMap,
    io::{self, Write},
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{
    Json, Router,
    http::{HeaderMap, HeaderValue},
    response::IntoResponse,
};
use domain::ports::{Ask, Asked, Clock, Registers};
use exchange::{Exchange, Settings, TlsSettings};
use jiff::{Timestamp, tz::TimeZone};
use sandbox::{CLIENT, Part, Ports};
use serde_json::{Value, json};
use tokio::{net::TcpListener, task::JoinSet};
use uuid::Uuid;

/// So many ask at once.
const AT_ONCE: u64 = 16;
const ROUND: Duration = Duration::from_secs(2);
const ROUNDS: usize = 7;
const SERVICE: &str = "EE-sandbox/GOV/79990023/population/person-by-code";

type Failed = Box<dyn std::error::Error + Send + Sync>;

#[tokio::main]
async fn main() -> Result<(), Failed> {
    let data = std::env::temp_dir().join(format!("portico-exchange-{}", std::process::id()));
    let parts = [Part::SecurityServer, Part::Population];
    let settings = sandbox::Settings { ports: Ports::any(), data: Some(data.clone()), ..sandbox::Settings::default() };
    let sandbox = sandbox::start(&parts, &settings).await?;
    let files = sandbox::CertificateFiles::below(&data);
    let (certificate, key, security_server) = (files.portal, files.portal_key, vec![files.security_server]);
    let tls = TlsSettings { certificate, key, security_server };
    let stand_in = stand_in().await?;

    let over_http = client(&sandbox.addresses.security_server, TlsSettings::default())?;
    let over_tls = client(&sandbox.addresses.security_server_tls, tls)?;
    let alone = client(&stand_in, TlsSettings::default())?;
    let plain = reqwest::Client::builder().no_proxy().tls_certs_only([]).build()?;
    let url = format!("{stand_in}/r1/{SERVICE}");

    let mut rates: BTreeMap<&str, Vec<Rate>> = BTreeMap::new();
    for _ in 0..ROUNDS {
        let mut note = |what, rate| rates.entry(what).or_default().push(rate);
        note("client + gateway + register, HTTP", round(|| ask(over_http.clone())).await?);
        note("client + gateway + register, TLS both ways", round(|| ask(over_tls.clone())).await?);
        note("client alone", round(|| ask(alone.clone())).await?);
        note("plain reqwest", round(|| post(plain.clone(), url.clone())).await?);
    }
    let mut out = io::stdout().lock();
    let of = |what: &str, part: fn(&Rate) -> f64| median(rates[what].iter().map(part).collect());
    for what in rates.keys() {
        let (second, cpu) = (of(what, |rate| rate.a_second), of(what, |rate| rate.a_cpu_second));
        writeln!(out, "{what}: {second:.0} pairs a second, {cpu:.0} a CPU second; medians of {ROUNDS} rounds")?;
    }
    let ratio = |part| 100.0 * of("client alone", part) / of("plain reqwest", part);
    let (second, cpu) = (ratio(|rate| rate.a_second), ratio(|rate| rate.a_cpu_second));
    writeln!(out, "the client does {second:.0} % of plain reqwest's rate, {cpu:.0} % a CPU second")?;
    sandbox.stop().await;
    std::fs::remove_dir_all(data)?;
    Ok(())
}

/// Pairs of request and answer.
struct Rate {
    a_second: f64,
    a_cpu_second: f64,
}

async fn round<F: Future<Output = Result<(), Failed>> + Send + 'static>(pair: impl Fn() -> F) -> Result<Rate, Failed> {
    let (started, cpu) = (Instant::now(), cpu_seconds());
    let (mut under_way, mut pairs) = (JoinSet::new(), 0_u32);
    for _ in 0..AT_ONCE {
        under_way.spawn(pair());
    }
    while let Some(done) = under_way.join_next().await {
        done??;
        pairs += 1;
        if started.elapsed() < ROUND {
            under_way.spawn(pair());
        }
    }
    let pairs = f64::from(pairs);
    let cpu = cpu_seconds() - cpu;
    Ok(Rate { a_second: pairs / started.elapsed().as_secs_f64(), a_cpu_second: pairs / cpu })
}

/// User and system time of this process so far, in hundredths, where the machine tells it.
fn cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<f64> = stat.split_whitespace().skip(13).take(2).filter_map(|ticks| ticks.parse().ok()).collect();
    fields.iter().sum::<f64>() / 100.0
}

async fn ask(exchange: Exchange) -> Result<(), Failed> {
    let ask = Ask {
        call: "population.person_by_code".parse()?,
        body: question(),
        trace: trace(),
        user: Some("EE48005149019".into()),
        represented: None,
        issue: Some("P-7K2".into()),
        timeout: Duration::from_secs(30),
        kept_until: None,
    };
    match exchange.ask(&ask).await? {
        Asked::Known { .. } => Ok(()),
        Asked::Unknown { .. } => Err("Mari is known".into()),
    }
}

/// The same request by hand: the same headers and body, and an answer that is read as JSON.
async fn post(http: reqwest::Client, url: String) -> Result<(), Failed> {
    let request = http.post(url).header("x-road-client", CLIENT).header("x-road-id", trace().to_string());
    let request = request.header("x-road-userid", "EE48005149019").header("x-road-issue", "P-7K2").json(&question());
    let body: Value = request.send().await?.error_for_status()?.json().await?;
    if body.is_object() { Ok(()) } else { Err("an answer without a person".into()) }
}

fn question() -> Value {
    json!({ "code": "EE48005149019" })
}

/// A security server that has the answer at once.
async fn stand_in() -> Result<String, Failed> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://{}", listener.local_addr()?);
    let router = Router::new().fallback(async |headers: HeaderMap| {
        let id = headers.get("x-road-id").cloned();
        let mut answer = Json(json!({
            "code": "EE48005149019", "given_name": "Mari", "family_name": "Näidis", "address": "Pikk tn 1-2, Tallinn",
            "district": "Kesklinn", "date_of_birth": "1980-05-14", "resident_since": "2019-05-01",
        }))
        .into_response();
        answer.headers_mut().insert("x-road-service", HeaderValue::from_static(SERVICE));
        id.into_iter().for_each(|id| drop(answer.headers_mut().insert("x-road-id", id)));
        answer
    });
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(address)
}

fn client(security_server: &str, tls: TlsSettings) -> Result<Exchange, Failed> {
    let (subsystem, _) = SERVICE.rsplit_once('/').ok_or("a service is of a subsystem")?;
    let text = format!(
        "security_server = \"{security_server}\"\nclient = \"{CLIENT}\"\n[registers.population]\n\
         subsystem = \"{subsystem}\"\noperations = {{ person_by_code = \"POST person-by-code safe\" }}"
    );
    let settings = Settings { tls, ..toml::from_str(&text)? };
    Ok(Exchange::new(settings, Arc::new(Machine))?)
}

fn trace() -> Uuid {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).expect("the machine gives random bytes");
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

fn median(mut rates: Vec<f64>) -> f64 {
    rates.sort_by(f64::total_cmp);
    rates[rates.len() / 2]
}

/// The machine's clock.
struct Machine;

impl Clock for Machine {
    #[expect(clippy::disallowed_methods, reason = "this is the clock that is handed in")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
    fn zone(&self) -> TimeZone {
        TimeZone::UTC
    }
}
