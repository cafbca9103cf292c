//! What a mode demands of the other settings.

use std::net::{IpAddr, SocketAddr};

use jiff::SignedDuration;
use url::Url;

use super::{Config, Mode, Session};
use crate::trouble::Trouble;

/// People who are slow with a keyboard need so long for one button (WCAG 2.2.1).
const SHORTEST_WARNING: SignedDuration = SignedDuration::from_secs(20);

impl Session {
    /// The warning comes before the end, and the end before the last one.
    fn is_possible(&self) -> Result<(), Trouble> {
        let Self { idle, longest, warning } = self;
        if SignedDuration::ZERO < *warning && warning < idle && idle <= longest {
            return Ok(());
        }
        Err(Trouble::new(
            format!(
                "[session] has warning = {warning:#}, idle = {idle:#} and longest = {longest:#}, which do not follow each other"
            ),
            "Make the warning shorter than idle, and idle no longer than longest, as in \"2m\", \"30m\" and \"12h\".",
        ))
    }
}

/// Whether a demand is met, what is wrong when it is not, and the cure.
type Demand = (bool, &'static str, &'static str);

impl Config {
    /// What cannot be in production, and what cannot be in the sandbox.
    pub(super) fn is_possible(&self) -> Result<(), Trouble> {
        self.session.is_possible()?;
        self.office_is_possible()?;
        let (mode, demands) = match self.mode {
            Mode::Sandbox => ("sandbox", self.of_the_sandbox().to_vec()),
            Mode::Production => ("production", self.of_production().to_vec()),
        };
        match demands.into_iter().find(|(met, _, _)| !met) {
            Some((_, what, cure)) => Err(Trouble::new(format!("mode is \"{mode}\", {what}"), cure)),
            None => Ok(()),
        }
    }

    /// Nothing of it is for others. The mode stands in the default: who forgets to write another one is told here.
    fn of_the_sandbox(&self) -> [Demand; 5] {
        let provider = self.exchange.provider.listen.parse::<SocketAddr>();
        let own = |address: &str| address.is_empty() || is_loopback(address);
        [
            (
                provider.map_or(true, |address| address.ip().is_loopback()),
                "where anybody can be any register, and exchange.provider.listen is open to other machines",
                "Listen on 127.0.0.1, or write mode = \"production\".",
            ),
            (
                self.portal.listen.ip().is_loopback(),
                "where anybody can be anybody, and portal.listen is open to other machines",
                "Listen on 127.0.0.1, or write mode = \"production\".",
            ),
            (
                is_loopback(self.portal.url.as_str()),
                "where anybody can be anybody, and portal.url is an address for others",
                "Write mode = \"production\" above the first table, or url = \"http://localhost:3000\" under [portal].",
            ),
            (
                own(&self.sign_in.issuer),
                "where people are pretended, and sign_in.issuer is a provider for real ones",
                "Write mode = \"production\" above the first table, or leave the issuer empty.",
            ),
            (
                own(&self.exchange.security_server),
                "where registers are pretended, and exchange.security_server is on another machine",
                "Write mode = \"production\" above the first table, or leave the security server empty.",
            ),
        ]
    }

    fn of_production(&self) -> [Demand; 10] {
        let listens_here =
            |listen: &str| listen.is_empty() || listen.parse::<SocketAddr>().is_ok_and(|at| at.ip().is_loopback());
        let clamd = &self.files.clamd;
        [
            (
                self.session.warning >= SHORTEST_WARNING,
                "but session.warning is under 20 seconds, and nobody could press a button in time",
                "Write warning = \"2m\" under [session].",
            ),
            (
                self.portal.url.scheme() == "https",
                "but portal.url is not https, and the cookie would travel in the clear",
                "Write url = \"https://…\" under [portal].",
            ),
            (
                self.sign_in.issuer.starts_with("https://"),
                "but sign_in.issuer is no https address, and there is no sandbox in production",
                "Name your OpenID Connect provider under [sign_in].",
            ),
            (
                !self.exchange.security_server.is_empty(),
                "but exchange.security_server is empty, and there is no sandbox in production",
                "Name your X-Road security server under [exchange].",
            ),
            (
                self.exchange.security_server.starts_with("https://") || is_loopback(&self.exchange.security_server),
                "but exchange.security_server is neither https nor on this machine, and answers about people would travel in the clear",
                "Write security_server = \"https://…\" under [exchange], and the certificates under [exchange.tls].",
            ),
            (
                listens_here(&self.exchange.provider.listen),
                "but exchange.provider.listen is open to other machines, where anybody could speak as a register",
                "Listen on 127.0.0.1, behind a proxy that lets in our security server's certificate alone.",
            ),
            (
                self.mail.url.starts_with("smtps://") || is_loopback(&self.mail.url),
                "but mail.url is neither smtps nor on this machine, and letters would travel in the clear",
                "Write url = \"smtps://…\" under [mail], or set MAIL_URL.",
            ),
            (
                storage::is_private(&self.database_url()),
                "but the database is on another machine without TLS, and all that people say would travel in the clear",
                "Write ?sslmode=verify-full, or at least ?sslmode=require, behind the address of the database.",
            ),
            (
                listens_here(&self.metrics.listen),
                "but metrics.listen is open to other machines, which would read how the house is",
                "Listen on 127.0.0.1, behind a proxy that lets in Prometheus alone.",
            ),
            (
                clamd.is_empty() || clamd.starts_with('/') || is_loopback(&format!("tcp://{clamd}")),
                "but files.clamd is on another machine, and residents' files would travel there in the clear",
                "Run clamd on this machine, and write its socket or 127.0.0.1:3310 under [files].",
            ),
        ]
    }
}

/// Whether an address is on this machine.
fn is_loopback(address: &str) -> bool {
    let url = Url::parse(address).ok();
    match url.as_ref().and_then(Url::host_str) {
        Some("localhost") => true,
        Some(host) => host.trim_matches(['[', ']']).parse().is_ok_and(|host: IpAddr| host.is_loopback()),
        None => false,
    }
}
