//! A security server of the sandbox with its registers and a provider of ours behind it, and a client in front.

use std::{path::Path, sync::Arc};

use domain::ports::Clock;
use exchange::{CannotStart, Exchange};
use jiff::{Timestamp, tz::TimeZone};
use sandbox::{Connection, Part, Ports, Running, Settings};

use crate::provider::Provider;

pub struct Road {
    pub sandbox: Running,
    pub provider: Provider,
}

impl Road {
    pub async fn start() -> Self {
        Self::demanding(Connection::Http).await
    }

    pub async fn demanding(connection: Connection) -> Self {
        let (provider, members) = Provider::start().await;
        let settings = Settings { ports: Ports::any(), members, connection, ..Settings::default() };
        let parts = [Part::SecurityServer, Part::Population, Part::Traffic, Part::Registers];
        Self { sandbox: sandbox::start(&parts, &settings).await.unwrap(), provider }
    }

    pub fn address(&self) -> std::net::SocketAddr {
        self.sandbox.addresses.security_server.strip_prefix("http://").unwrap().parse().unwrap()
    }

    /// A client over plain HTTP, with these registers.
    pub fn client(&self, registers: &str) -> Exchange {
        client(&self.sandbox.addresses.security_server, registers, "2026-11-22T12:00:00Z").unwrap()
    }

    /// A client over TLS, with these lines under `[tls]`, at this moment.
    pub fn secure(&self, tls: &str, now: &str) -> Result<Exchange, CannotStart> {
        let rest = format!("{POPULATION}\n[tls]\n{tls}");
        client(&self.sandbox.addresses.security_server_tls, &rest, now)
    }

    /// The portal's certificate and key, and the security server's certificate, as files.
    pub fn certificates(&self, folder: &Path) -> [String; 3] {
        let sandbox::Certificates { portal, security_server } = self.sandbox.certificates.as_ref().unwrap();
        let files = [
            ("portal.crt", &portal.certificate),
            ("portal.key", &portal.key),
            ("security-server.crt", &security_server.certificate),
        ];
        files.map(|(name, text)| {
            let file = folder.join(name);
            std::fs::write(&file, text).unwrap();
            file.display().to_string()
        })
    }
}

pub const POPULATION: &str = "[registers.population]\nsubsystem = \"EE-sandbox/GOV/79990023/population\"\n\
    operations = { person_by_code = \"POST person-by-code safe\" }";

pub fn client(security_server: &str, rest: &str, now: &str) -> Result<Exchange, CannotStart> {
    let head = format!("security_server = \"{security_server}\"\nclient = \"{}\"\n", sandbox::CLIENT);
    let settings = toml::from_str(&format!("{head}{rest}")).unwrap_or_else(|error| panic!("{error}"));
    Exchange::new(settings, Arc::new(Stopped(now.parse().unwrap())))
}

/// A clock that stands still.
struct Stopped(Timestamp);

impl Clock for Stopped {
    fn now(&self) -> Timestamp {
        self.0
    }
    fn zone(&self) -> TimeZone {
        TimeZone::UTC
    }
}
