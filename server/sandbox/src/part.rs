//! Which neighbours there are, and where each of them listens.

use crate::{Connection, Member};
use std::{fmt, path::PathBuf, str::FromStr};

/// One neighbour: a system that the portal meets only over a protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The OpenID Connect provider.
    Signin,
    /// The X-Road security server in front of the registers.
    SecurityServer,
    /// The population register.
    Population,
    /// The traffic register.
    Traffic,
    /// The mail server and the page that shows its letters.
    Mailbox,
    /// The antivirus.
    Scanner,
    /// The registers without a port of their own, each under its name.
    Registers,
}

impl Part {
    pub const ALL: [Part; 7] = [
        Part::Signin,
        Part::SecurityServer,
        Part::Population,
        Part::Traffic,
        Part::Mailbox,
        Part::Scanner,
        Part::Registers,
    ];

    /// The word used on the command line and in log lines.
    pub fn word(self) -> &'static str {
        match self {
            Part::Signin => "signin",
            Part::SecurityServer => "security-server",
            Part::Population => "population",
            Part::Traffic => "traffic",
            Part::Mailbox => "mailbox",
            Part::Scanner => "scanner",
            Part::Registers => "registers",
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// A word that names no part.
#[derive(Debug, thiserror::Error)]
#[error("there is no sandbox part called {0:?}: choose {words}", words = Part::ALL.map(Part::word).join(", "))]
pub struct UnknownPart(String);

impl FromStr for Part {
    type Err = UnknownPart;

    fn from_str(word: &str) -> Result<Self, UnknownPart> {
        Part::ALL.into_iter().find(|part| part.word() == word).ok_or_else(|| UnknownPart(word.to_owned()))
    }
}

/// Where the parts listen on 127.0.0.1; 0 means any free port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ports {
    pub signin: u16,
    pub security_server: u16,
    /// Where the security server speaks TLS. Any free one by default, since whoever starts it is told.
    pub security_server_tls: u16,
    pub population: u16,
    pub traffic: u16,
    /// The page with the letters.
    pub mailbox: u16,
    /// Where the mailbox takes mail.
    pub smtp: u16,
    /// Where the scanner's faults are ordered.
    pub scanner: u16,
    /// Where the scanner speaks clamd's protocol.
    pub clamd: u16,
    pub registers: u16,
}

impl Ports {
    /// Every part takes any free port.
    pub fn any() -> Self {
        Ports {
            signin: 0,
            security_server: 0,
            security_server_tls: 0,
            population: 0,
            traffic: 0,
            mailbox: 0,
            smtp: 0,
            scanner: 0,
            clamd: 0,
            registers: 0,
        }
    }

    pub(crate) fn of(&self, part: Part) -> u16 {
        match part {
            Part::Signin => self.signin,
            Part::SecurityServer => self.security_server,
            Part::Population => self.population,
            Part::Traffic => self.traffic,
            Part::Mailbox => self.mailbox,
            Part::Scanner => self.scanner,
            Part::Registers => self.registers,
        }
    }
}

impl Default for Ports {
    fn default() -> Self {
        Ports {
            signin: 3001,
            security_server: 3002,
            security_server_tls: 0,
            population: 3003,
            traffic: 3004,
            mailbox: 3005,
            smtp: 3025,
            scanner: 3006,
            clamd: 3026,
            registers: 3007,
        }
    }
}

/// What the neighbours have to be told.
#[derive(Clone, Debug)]
pub struct Settings {
    pub ports: Ports,
    /// The folder in which registers keep their stores; `None` keeps them in memory.
    pub data: Option<PathBuf>,
    /// Origins such as `http://localhost:3000`: sign-in returns to `<origin>/sign-in/callback` of these alone.
    pub portals: Vec<String>,
    /// Where the portal answers what registers call on it, such as `http://127.0.0.1:3008`; without it none calls.
    pub portal: Option<String>,
    /// The secret that the portal proves itself with at the sign-in provider.
    pub client_secret: String,
    /// What the security server demands of the portal's connections.
    pub connection: Connection,
    /// Subsystems on the X-Road beside those of the sandbox.
    pub members: Vec<Member>,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            ports: Ports::default(),
            data: None,
            portal: None,
            portals: vec!["http://localhost:3000".to_owned(), "http://127.0.0.1:3000".to_owned()],
            client_secret: crate::CLIENT_SECRET.to_owned(),
            connection: Connection::default(),
            members: Vec::new(),
        }
    }
}
