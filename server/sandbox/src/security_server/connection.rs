//! What the security server demands of a client's connection: the three connection types.

use super::{directory, failure::Failure};
use crate::{Certificates, Identity, secure::Caller};
use std::str::FromStr;

/// How an information system may connect. The portal's is chosen by whoever starts the sandbox; everybody else's is
/// [`Connection::Http`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Connection {
    /// Over anything.
    #[default]
    Http,
    /// Over TLS, by whoever it is.
    HttpsNoAuth,
    /// Over TLS, with the certificate that was uploaded for the client.
    Https,
}

/// A word that names no connection type.
#[derive(Debug, thiserror::Error)]
#[error("there is no connection type {0:?}: write http, https-no-auth or https")]
pub struct UnknownConnection(String);

impl FromStr for Connection {
    type Err = UnknownConnection;

    fn from_str(word: &str) -> Result<Self, UnknownConnection> {
        match word {
            "http" => Ok(Connection::Http),
            "https-no-auth" => Ok(Connection::HttpsNoAuth),
            "https" => Ok(Connection::Https),
            other => Err(UnknownConnection(other.to_owned())),
        }
    }
}

/// What is demanded of the portal.
pub(super) struct Door {
    connection: Connection,
    /// The certificate uploaded for the portal.
    uploaded: Option<Vec<u8>>,
}

impl Door {
    pub(super) fn new(connection: Connection, certificates: Option<&Certificates>) -> Self {
        let portal = certificates.and_then(|certificates| Identity::der(&certificates.portal));
        Door { connection, uploaded: portal.map(|(certificate, _)| certificate.to_vec()) }
    }

    /// Whether `client` may call over this connection; a caller is known over TLS alone.
    pub(super) fn admit(&self, client: &str, caller: Option<&Caller>) -> Result<(), Failure> {
        let refuse = |why: &str| {
            Failure::new("server.clientproxy.ssl_authentication_failed", format!("Client ({client}) {why}"))
        };
        if client != directory::CLIENT {
            return Ok(());
        }
        match (self.connection, caller) {
            (Connection::Http, _) | (Connection::HttpsNoAuth, Some(_)) => Ok(()),
            (Connection::HttpsNoAuth, None) => {
                Err(refuse("specifies HTTPS NO AUTH but client made plaintext connection"))
            }
            (Connection::Https, None) => Err(refuse("specifies HTTPS but client made plaintext connection")),
            (Connection::Https, Some(caller)) => match &caller.certificate {
                None => Err(refuse("specifies HTTPS but did not supply TLS certificate")),
                Some(shown) if self.uploaded.as_deref() == Some(&**shown) => Ok(()),
                Some(_) => Err(refuse("TLS certificate does not match")),
            },
        }
    }
}
