//! What can go wrong on the road, and what each kind means to the Desk.

use domain::ports::Trouble;

use crate::{reasons, soap::Flaw, tls::Distrust};

/// One exchange that brought no usable answer. `Display` is for operators and names no person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    #[error("no such operation in the configuration: add it under [exchange.registers]")]
    NotConfigured,
    #[error("{0} cannot stand in a header")]
    Unsendable(&'static str),
    #[error("our security server cannot be reached: {0}")]
    Unreachable(String),
    #[error("{0}")]
    Untrusted(Distrust),
    #[error("TLS with our security server failed: {0}")]
    Tls(String),
    #[error("no answer in time")]
    TimedOut,
    #[error("the connection was lost: {0}")]
    Lost(String),
    #[error("the connection ended in the middle of the answer")]
    CutOff,
    #[error("the head of the answer is too long")]
    HeadTooLong,
    #[error("the answer is not HTTP ({0}); a port that wants https answers so when it is asked by http")]
    NotHttp(String),
    #[error("the body of a transfer could not be read or written on our side: {0}")]
    Ours(String),
    #[error("{0}")]
    Exchange(ExchangeError),
    #[error("the register answered with status {0}")]
    Register(u16),
    #[error("the answer is a redirect, status {0}; X-Road follows none and neither do we")]
    Redirected(u16),
    #[error("the answer is longer than {0} bytes")]
    TooLong(usize),
    #[error("the answer is packed as {0}, which we did not ask for")]
    Packed(String),
    #[error("the answer is not JSON by its content type")]
    NotJson,
    #[error("the answer says that it is JSON and is not a JSON object or list")]
    Unparsable,
    #[error("the answer carries another X-Road-Id than ours")]
    OtherId,
    #[error("the answer comes from another X-Road-Service than the one asked")]
    OtherService,
    #[error(transparent)]
    Soap(#[from] Flaw),
}

/// An error made by a security server: the header `X-Road-Error` and the id under which that
/// server's log holds the rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExchangeError {
    code: String,
    log_id: Option<String>,
}

impl ExchangeError {
    /// `code` as it stands in `X-Road-Error`; both `Server.ClientProxy.NetworkError` (until 7.7)
    /// and `server.clientproxy.network_error` (since 7.8) become the same.
    pub fn new(code: &str, log_id: Option<&str>) -> Self {
        let tame = |text: &str, most: usize| -> String {
            text.chars().filter(|c| c.is_ascii_alphanumeric() || ".-".contains(*c)).take(most).collect()
        };
        Self { code: tame(&code.to_ascii_lowercase(), 120), log_id: log_id.map(|id| tame(id, 64)) }
    }

    /// Lower case, no underscores: `server.serverproxy.servicefailed.httperror`.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Who made the error, in words for an operator.
    pub fn origin(&self) -> &'static str {
        let mut words = self.code.split('.');
        match (words.next(), words.next()) {
            (Some("client"), _) => "our request",
            (Some("server"), Some("clientproxy")) => "our security server",
            (Some("server"), Some("serverproxy")) => "the register's security server",
            _ => "a security server",
        }
    }

    fn trouble(&self) -> Trouble {
        if self.code.split('.').next() == Some("client") {
            return Trouble::Denied;
        }
        reasons::of(&self.code).map_or(Trouble::Down, |reason| reason.trouble)
    }

    /// What an operator of ours does about it, where anything helps.
    pub fn cure(&self) -> Option<&'static str> {
        // That a register does not trust its own security server is not ours to mend.
        let theirs = self.code.contains(".servicefailed.");
        reasons::of(&self.code).map(|reason| reason.cure).filter(|cure| !cure.is_empty() && !theirs)
    }
}

impl std::fmt::Display for ExchangeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} failed: {}", self.origin(), self.code)?;
        if let Some(id) = &self.log_id {
            write!(f, " (id in its log: {id})")?;
        }
        self.cure().map_or(Ok(()), |cure| write!(f, "; {cure}"))
    }
}

impl Failure {
    /// What the Desk makes of it.
    pub fn trouble(&self) -> Trouble {
        match self {
            Self::NotConfigured | Self::Unsendable(_) | Self::Untrusted(_) | Self::Tls(_) => Trouble::Denied,
            Self::Unreachable(_) | Self::Lost(_) | Self::CutOff | Self::Ours(_) => Trouble::Down,
            Self::TimedOut => Trouble::Slow,
            Self::Exchange(error) => error.trouble(),
            Self::Register(429 | 500..) => Trouble::Down,
            Self::Register(408) => Trouble::Slow,
            Self::Register(400..) => Trouble::Denied,
            Self::Register(_) | Self::Redirected(_) | Self::TooLong(_) | Self::NotJson => Trouble::Garbage,
            Self::HeadTooLong | Self::NotHttp(_) | Self::Packed(_) => Trouble::Garbage,
            Self::Soap(flaw) => flaw.trouble(),
            Self::Unparsable | Self::OtherId | Self::OtherService => Trouble::Garbage,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trouble(code: &str) -> Trouble {
        Failure::Exchange(ExchangeError::new(code, None)).trouble()
    }

    #[test]
    fn both_spellings_are_one_code() {
        let old = ExchangeError::new("Server.ServerProxy.ServiceFailed.HttpError", None);
        let new = ExchangeError::new("server.serverproxy.service_failed.http_error", None);
        assert_eq!(old, new);
        assert_eq!(trouble("Server.ServerProxy.AccessDenied"), trouble("server.serverproxy.access_denied"));
    }

    #[test]
    fn what_an_operator_must_mend_is_denied() {
        for reason in
            ["access_denied", "unknown_service", "service_type", "unknown_member", "ssl_authentication_failed"]
        {
            assert_eq!(trouble(&format!("server.serverproxy.{reason}")), Trouble::Denied, "{reason}");
        }
        for code in ["client.missing_header", "Client.InternalError", "client.network_error"] {
            assert_eq!(trouble(code), Trouble::Denied, "{code}");
        }
    }

    #[test]
    fn what_passes_by_itself_is_down_or_slow() {
        for reason in [
            "network_error",
            "io_error",
            "maintenance_mode",
            "global_conf_outdated",
            "database_error",
            "timestamping_failed",
            "service_disabled",
            "internal_error",
            "cannot_create_signature",
            "logging_failed",
            "service_failed.http_error",
            "service_failed.unknown_host",
            "never_heard_of_it",
        ] {
            assert_eq!(trouble(&format!("server.serverproxy.{reason}")), Trouble::Down, "{reason}");
        }
        assert_eq!(trouble("server.clientproxy.timeout"), Trouble::Slow);
    }

    #[test]
    fn an_operator_reads_who_failed_and_where_to_look() {
        let error = ExchangeError::new("Server.ClientProxy.SslAuthenticationFailed", Some("2b0c-77\r\nx"));
        assert_eq!(
            error.to_string(),
            "our security server failed: server.clientproxy.sslauthenticationfailed (id in its log: 2b0c-77x); name our \
             certificate and key under [exchange.tls], and have the certificate uploaded for our subsystem at the security server"
        );
        let theirs = ExchangeError::new("server.serverproxy.service_failed.ssl_authentication_failed", None);
        assert_eq!(theirs.cure(), None);
        assert_eq!(ExchangeError::new("client.bad", None).origin(), "our request");
        assert_eq!(ExchangeError::new("server.serverproxy.x", None).origin(), "the register's security server");
    }

    #[test]
    fn the_registers_own_status_is_read_by_what_it_means() {
        for (status, meant) in [
            (503, Trouble::Down),
            (429, Trouble::Down),
            (408, Trouble::Slow),
            (403, Trouble::Denied),
            (206, Trouble::Garbage),
        ] {
            assert_eq!(Failure::Register(status).trouble(), meant, "{status}");
        }
    }
}
