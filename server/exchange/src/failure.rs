//! What can go wrong on the road, and what each kind means to the Desk.

use domain::ports::Trouble;

use crate::soap::Flaw;

/// One exchange that brought no usable answer. `Display` is for operators and names no person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    #[error("no such operation in the configuration: add it under [exchange.registers]")]
    NotConfigured,
    #[error("{0} cannot stand in a header")]
    Unsendable(&'static str),
    #[error("our security server cannot be reached: {0}")]
    Unreachable(String),
    #[error("no answer in time")]
    TimedOut,
    #[error("{0}")]
    Exchange(ExchangeError),
    #[error("the register answered with status {0}")]
    Register(u16),
    #[error("the answer is a redirect, status {0}; X-Road follows none and neither do we")]
    Redirected(u16),
    #[error("the answer is longer than {0} bytes")]
    TooLong(usize),
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

/// Last words of error codes that no retry cures (X-Road 7.8 `ErrorCode`, underscores removed).
/// A code that stands in neither list is tried again: giving up in the end leads an official to it.
const DENIED: [&str; 10] = [
    "accessdenied",
    "unknownservice",
    "servicetype",
    "unknownmember",
    "sslauthenticationfailed",
    "badrequest",
    "invalidrequest",
    "invalidsecurityserver",
    "missingsignature",
    "invalidclientidentifier",
];
/// The register or its server said something that X-Road could not carry.
const GARBAGE: [&str; 13] = [
    "inconsistentresponse",
    "invalidcontenttype",
    "invalidsoap",
    "missingsoap",
    "missingbody",
    "missingheader",
    "missingheaderfield",
    "duplicateheaderfield",
    "inconsistentheaders",
    "invalidprotocolversion",
    "invalidbody",
    "invalidxml",
    "mimeparsingfailed",
];

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
        let reason = self.code.rsplit('.').next().unwrap_or_default();
        if self.code.split('.').next() == Some("client") || DENIED.contains(&reason) {
            Trouble::Denied
        } else if GARBAGE.contains(&reason) {
            Trouble::Garbage
        } else if reason.contains("timeout") || reason.contains("timedout") {
            Trouble::Slow
        } else {
            Trouble::Down
        }
    }
}

impl std::fmt::Display for ExchangeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} failed: {}", self.origin(), self.code)?;
        self.log_id.as_ref().map_or(Ok(()), |id| write!(f, " (id in its log: {id})"))
    }
}

impl Failure {
    /// What the Desk makes of it.
    pub fn trouble(&self) -> Trouble {
        match self {
            Self::NotConfigured | Self::Unsendable(_) => Trouble::Denied,
            Self::Unreachable(_) => Trouble::Down,
            Self::TimedOut => Trouble::Slow,
            Self::Exchange(error) => error.trouble(),
            Self::Register(429 | 500..) => Trouble::Down,
            Self::Register(408) => Trouble::Slow,
            Self::Register(400..) => Trouble::Denied,
            Self::Register(_) | Self::Redirected(_) | Self::TooLong(_) | Self::NotJson => Trouble::Garbage,
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
            "our security server failed: server.clientproxy.sslauthenticationfailed (id in its log: 2b0c-77x)"
        );
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
