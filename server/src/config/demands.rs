//! What a mode demands of the other settings.

use std::net::SocketAddr;

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

impl Config {
    /// What cannot be in production, and what cannot be in the sandbox.
    pub(super) fn is_possible(&self) -> Result<(), Trouble> {
        self.session.is_possible()?;
        self.office_is_possible()?;
        if self.mode == Mode::Sandbox {
            let provider = &self.exchange.provider.listen;
            let open = provider.parse::<SocketAddr>().is_ok_and(|address| !address.ip().is_loopback());
            if open {
                return Err(Trouble::new(
                    "mode is \"sandbox\", where anybody can be any register, and exchange.provider.listen is open to other machines",
                    "Listen on 127.0.0.1, or write mode = \"production\".",
                ));
            }
            return if self.portal.listen.ip().is_loopback() {
                Ok(())
            } else {
                Err(Trouble::new(
                    "mode is \"sandbox\", where anybody can be anybody, and portal.listen is open to other machines",
                    "Listen on 127.0.0.1, or write mode = \"production\".",
                ))
            };
        }
        let demands = [
            (
                self.session.warning >= SHORTEST_WARNING,
                "session.warning is under 20 seconds, and nobody could press a button in time",
                "Write warning = \"2m\" under [session].",
            ),
            (
                self.portal.url.scheme() == "https",
                "portal.url is not https, and the cookie would travel in the clear",
                "Write url = \"https://…\" under [portal].",
            ),
            (
                self.sign_in.issuer.starts_with("https://"),
                "sign_in.issuer is no https address, and there is no sandbox in production",
                "Name your OpenID Connect provider under [sign_in].",
            ),
            (
                !self.exchange.security_server.is_empty(),
                "exchange.security_server is empty, and there is no sandbox in production",
                "Name your X-Road security server under [exchange].",
            ),
            (
                self.exchange.security_server.starts_with("https://") || is_loopback(&self.exchange.security_server),
                "exchange.security_server is neither https nor on this machine, and answers about people would travel in the clear",
                "Write security_server = \"https://…\" under [exchange], and the certificates under [exchange.tls].",
            ),
            (
                {
                    let listen = &self.exchange.provider.listen;
                    listen.is_empty() || listen.parse::<SocketAddr>().is_ok_and(|address| address.ip().is_loopback())
                },
                "exchange.provider.listen is open to other machines, where anybody could speak as a register",
                "Listen on 127.0.0.1, behind a proxy that lets in our security server's certificate alone.",
            ),
            (
                self.mail.url.starts_with("smtps://") || is_loopback(&self.mail.url),
                "mail.url is neither smtps nor on this machine, and letters would travel in the clear",
                "Write url = \"smtps://…\" under [mail], or set MAIL_URL.",
            ),
        ];
        match demands.into_iter().find(|(met, _, _)| !met) {
            Some((_, what, cure)) => Err(Trouble::new(format!("mode is \"production\", but {what}"), cure)),
            None => Ok(()),
        }
    }
}

fn is_loopback(address: &str) -> bool {
    let host = Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned));
    host.is_some_and(|host| ["localhost", "127.0.0.1", "[::1]"].contains(&host.as_str()))
}
