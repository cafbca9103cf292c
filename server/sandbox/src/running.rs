//! Starts the chosen neighbours on loopback and stops them again.

use crate::{
    Certificates, Part, Ports, Provider, Settings,
    clock::{self, Clock, Hands},
    instruments::{self, Instruments},
    line::{Lines, Scissors},
    mailbox, registers, scanner,
    secure::{Caller, SecureLines, introduce},
    security_server, signin,
};
use axum::{Router, middleware, response::Redirect, routing::get};
use std::{io, net::SocketAddr, path::PathBuf, time::Duration};
use tokio::{net::TcpListener, time::timeout};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

/// Why a neighbour did not start, with the cure.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(
        "the sandbox part {part} cannot listen on port {port}: stop the program that holds the port, or give {setting} another number under `[sandbox] ports`"
    )]
    Listen {
        part: Part,
        port: u16,
        /// The key under `[sandbox] ports` that moves it.
        setting: &'static str,
        source: io::Error,
    },
    #[error(
        "the sandbox part {part} (port {port}) cannot keep its records in {path}: make the folder writable, or name another data folder"
    )]
    Store { part: Part, port: u16, path: PathBuf, source: io::Error },
    #[error(
        "the sandbox's security server cannot speak TLS with the certificate in its data folder: remove the folder `tls` there, and new ones are made"
    )]
    Certificate { source: rustls::Error },
}

/// Where every part is found: the real address of a started one, the configured address of another.
#[derive(Clone, Debug)]
pub struct Addresses {
    /// The OpenID Connect issuer, for example `http://127.0.0.1:3001`.
    pub issuer: String,
    pub security_server: String,
    /// The same over TLS: `https://127.0.0.1:…`.
    pub security_server_tls: String,
    pub population: String,
    pub traffic: String,
    /// The page with the letters.
    pub mailbox: String,
    /// Where mail is handed in.
    pub smtp: SocketAddr,
    /// Where the scanner's faults are ordered.
    pub scanner: String,
    /// Where clamd's protocol is spoken.
    pub clamd: SocketAddr,
    /// The registers without a port of their own, each under its name.
    pub registers: String,
    /// Where the portal answers what registers call on it.
    pub portal: Option<String>,
}

impl Addresses {
    /// Where parts are that listen on `ports`, in this process or in another.
    pub fn at(ports: &Ports) -> Self {
        let url = |port: u16| format!("http://127.0.0.1:{port}");
        Self {
            issuer: url(ports.signin),
            security_server: url(ports.security_server),
            security_server_tls: format!("https://127.0.0.1:{}", ports.security_server_tls),
            population: url(ports.population),
            traffic: url(ports.traffic),
            mailbox: url(ports.mailbox),
            smtp: SocketAddr::from(([127, 0, 0, 1], ports.smtp)),
            scanner: url(ports.scanner),
            clamd: SocketAddr::from(([127, 0, 0, 1], ports.clamd)),
            registers: url(ports.registers),
            portal: None,
        }
    }

    /// Where a register answers: services, faults and records are found below.
    pub fn of(&self, provider: &Provider) -> String {
        match provider.part {
            Part::Population => self.population.clone(),
            Part::Traffic => self.traffic.clone(),
            _ => format!("{}/{}", self.registers, provider.name()),
        }
    }
}

/// Neighbours at work; they stop when told to, or when this is dropped.
#[derive(Debug)]
pub struct Running {
    pub addresses: Addresses,
    /// What the security server and the portal show each other, when the security server is among the parts.
    pub certificates: Option<Certificates>,
    stop: CancellationToken,
    tasks: TaskTracker,
}

impl Running {
    /// Closes every listener, lets short requests finish, and cuts the rest after two seconds.
    pub async fn stop(self) {
        self.stop.cancel();
        self.tasks.close();
        let _ = timeout(Duration::from_secs(2), self.tasks.wait()).await;
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

/// Starts the parts. All ports are taken before any part answers, so each knows where the others are.
pub async fn start(parts: &[Part], settings: &Settings) -> Result<Running, StartError> {
    let mut ports = settings.ports;
    let mut listeners = Vec::new();
    for &part in parts {
        let listener = listen(part, ports.of(part), part_setting(part)).await?;
        let port = port_of(&listener);
        match part {
            Part::Signin => ports.signin = port,
            Part::SecurityServer => ports.security_server = port,
            Part::Population => ports.population = port,
            Part::Traffic => ports.traffic = port,
            Part::Mailbox => ports.mailbox = port,
            Part::Scanner => ports.scanner = port,
            Part::Registers => ports.registers = port,
        }
        listeners.push((part, listener));
    }
    let mut secure = beside(parts, Part::SecurityServer, &mut ports.security_server_tls, "security_server_tls").await?;
    let smtp = beside(parts, Part::Mailbox, &mut ports.smtp, "smtp").await?;
    let clamd = beside(parts, Part::Scanner, &mut ports.clamd, "clamd").await?;

    let certificates =
        match &secure {
            Some(_) => Some(Certificates::open(settings.data.as_deref()).map_err(|(path, source)| {
                StartError::Store { part: Part::SecurityServer, port: ports.security_server, path, source }
            })?),
            None => None,
        };
    let addresses = Addresses { portal: settings.portal.clone(), ..Addresses::at(&ports) };
    // From here on, an early return drops this, and with it whatever already started.
    let running = Running { addresses, certificates, stop: CancellationToken::new(), tasks: TaskTracker::new() };
    let clock = Clock::default();
    let letters = mailbox::Letters::by(clock.clone());
    let scanner = scanner::Scanner::default();
    for (part, listener) in listeners {
        let router = match part {
            Part::Signin => signin::router(&running.addresses.issuer, settings),
            Part::SecurityServer => {
                let router = security_server::router(&running.addresses, settings, running.certificates.as_ref());
                let hands = Hands::of(clock.clone(), settings.data.as_deref());
                let router = instruments::around(router, Instruments::new(hands, running.stop.clone()));
                if let Some((listener, certificates)) = secure.take().zip(running.certificates.as_ref()) {
                    serve_secure(&running, listener, router.clone(), certificates)?;
                }
                router
            }
            Part::Population | Part::Traffic | Part::Registers => {
                let port = ports.of(part);
                let data = settings.data.as_deref();
                registers::router(part, data, &running.addresses, &running.stop, &clock)
                    .map_err(|(path, source)| StartError::Store { part, port, path, source })?
            }
            Part::Mailbox => mailbox::router(letters.clone()),
            Part::Scanner => scanner::router(scanner.clone()),
        };
        serve(&running, part, listener, router);
    }
    if !parts.contains(&Part::SecurityServer) && ports.security_server != 0 {
        let security_server = running.addresses.security_server.clone();
        until_stopped(&running, clock::follow(clock, security_server::plain_client(), security_server));
    }
    if let Some(listener) = smtp {
        until_stopped(&running, mailbox::receive(listener, letters));
    }
    if let Some(listener) = clamd {
        until_stopped(&running, scanner::answer(listener, scanner));
    }
    Ok(running)
}

/// The second port of a part that speaks more than HTTP, when the part is among those to start.
async fn beside(
    parts: &[Part],
    part: Part,
    port: &mut u16,
    setting: &'static str,
) -> Result<Option<TcpListener>, StartError> {
    if !parts.contains(&part) {
        return Ok(None);
    }
    let listener = listen(part, *port, setting).await?;
    *port = port_of(&listener);
    Ok(Some(listener))
}

fn until_stopped(running: &Running, work: impl Future<Output = ()> + Send + 'static) {
    let stopped = running.stop.clone().cancelled_owned();
    running.tasks.spawn(async move {
        tokio::select! {
            () = work => {}
            () = stopped => {}
        }
    });
}

fn serve(running: &Running, part: Part, listener: TcpListener, router: Router) {
    let router = router.route("/health", get(async || "ok"));
    let router = match part {
        Part::SecurityServer => router,
        // The band of every page leads to the instruments, wherever they are.
        _ => {
            let instruments = format!("{}/sandbox", running.addresses.security_server);
            router.route("/sandbox", get(async move || Redirect::to(&instruments)))
        }
    };
    let service = router.into_make_service_with_connect_info::<Scissors>();
    let stopped = running.stop.clone().cancelled_owned();
    running.tasks.spawn(async move {
        tracing::debug!(part = part.word(), "sandbox part listens");
        // axum retries failed accepts by itself; serving ends only when told to.
        let _ = axum::serve(Lines(listener), service).with_graceful_shutdown(stopped).await;
    });
}

/// The security server's second door.
fn serve_secure(
    running: &Running,
    listener: TcpListener,
    router: Router,
    certificates: &Certificates,
) -> Result<(), StartError> {
    let lines = SecureLines::open(listener, &certificates.security_server)
        .map_err(|source| StartError::Certificate { source })?;
    let router = router.route("/health", get(async || "ok")).layer(middleware::from_fn(introduce));
    let service = router.into_make_service_with_connect_info::<Caller>();
    let stopped = running.stop.clone().cancelled_owned();
    running.tasks.spawn(async move {
        let _ = axum::serve(lines, service).with_graceful_shutdown(stopped).await;
    });
    Ok(())
}

async fn listen(part: Part, port: u16, setting: &'static str) -> Result<TcpListener, StartError> {
    TcpListener::bind(("127.0.0.1", port)).await.map_err(|source| StartError::Listen { part, port, setting, source })
}

fn port_of(listener: &TcpListener) -> u16 {
    listener.local_addr().map_or(0, |address| address.port())
}

fn part_setting(part: Part) -> &'static str {
    match part {
        Part::SecurityServer => "security_server",
        other => other.word(),
    }
}
