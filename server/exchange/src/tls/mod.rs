//! TLS between us and our security server: certificates pinned both ways, as X-Road's connection type `HTTPS` wants.
//!
//! Security servers sign their own certificates, under names that need not be their hosts'. So a certificate is
//! compared byte for byte with those that the configuration names; neither its issuer nor its name is asked.

mod pinned;
mod validity;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use domain::ports::Clock;
use jiff::{Timestamp, ToSpan};
use rustls::{
    ClientConfig,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
};
use serde::Deserialize;

pub use pinned::Distrust;
use pinned::{ByClock, Pin, Pinned};
pub use validity::validity;

/// `[exchange.tls]`: files in PEM. All empty: the security server is reached without certificates of ours or pins.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TlsSettings {
    /// Our own certificate, uploaded at the security server for our subsystem; empty for `HTTPS NO AUTH`.
    pub certificate: PathBuf,
    /// The key of our certificate, readable to nobody else.
    pub key: PathBuf,
    /// The certificates that our security server may show: the present one, and the next one before it is changed.
    pub security_server: Vec<PathBuf>,
}

/// Why TLS cannot be set up, with the file and the cure.
#[derive(Debug, thiserror::Error)]
pub enum TlsTrouble {
    #[error(
        "exchange.tls names our certificate and not the security server's: export its internal TLS certificate and name the file in exchange.tls.security_server"
    )]
    NoPins,
    #[error("exchange.tls has a certificate without a key, or a key without a certificate: name both, or neither")]
    Half,
    #[error(
        "exchange.tls names certificates and exchange.security_server is no https address: write https:// and the port that speaks TLS"
    )]
    NotHttps,
    #[error("{file} holds no certificate in PEM ({why}): mend exchange.tls.{setting}")]
    Certificate { file: PathBuf, setting: &'static str, why: String },
    #[error("{file} holds no private key in PEM ({why}): mend exchange.tls.key")]
    Key { file: PathBuf, why: String },
    #[error(
        "the key in {key} does not go with the certificate in {certificate} ({why}): name the two that were made together in exchange.tls"
    )]
    Pair { certificate: PathBuf, key: PathBuf, why: String },
}

impl TlsSettings {
    /// Whether nothing is named.
    pub fn is_empty(&self) -> bool {
        self.security_server.is_empty() && self.certificate.as_os_str().is_empty() && self.key.as_os_str().is_empty()
    }

    /// What a connection is made with; `None` when nothing is configured.
    pub(crate) fn client(&self, clock: Arc<dyn Clock>) -> Result<Option<ClientConfig>, TlsTrouble> {
        if self.is_empty() {
            return Ok(None);
        }
        let pins = self.pins()?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let verifier = Arc::new(Pinned::new(pins, provider.signature_verification_algorithms));
        let config = ClientConfig::builder_with_details(provider, Arc::new(ByClock(clock)))
            .with_safe_default_protocol_versions()
            .map_err(|error| self.pair(&error))?
            .dangerous()
            .with_custom_certificate_verifier(verifier);
        match (self.certificate.as_os_str().is_empty(), self.key.as_os_str().is_empty()) {
            (true, true) => Ok(Some(config.with_no_client_auth())),
            (false, false) => {
                let chain = certificates(&self.certificate, "certificate")?;
                let why = |error: rustls::pki_types::pem::Error| error.to_string();
                let key = PrivateKeyDer::from_pem_file(&self.key)
                    .map_err(|error| TlsTrouble::Key { file: self.key.clone(), why: why(error) })?;
                config.with_client_auth_cert(chain, key).map(Some).map_err(|error| self.pair(&error))
            }
            _ => Err(TlsTrouble::Half),
        }
    }

    /// What an operator should see to before it hurts: certificates that have ended, or end within 30 days.
    pub fn ageing(&self, now: Timestamp) -> Vec<String> {
        let ours = (!self.certificate.as_os_str().is_empty()).then_some((&self.certificate, "certificate"));
        let theirs = self.security_server.iter().map(|file| (file, "security_server"));
        let soon = now.saturating_add((30 * 24).hours()).unwrap_or(now);
        let mut complaints = Vec::new();
        for (file, setting) in ours.into_iter().chain(theirs) {
            let Ok(found) = certificates(file, setting) else { continue };
            let Some((_, ends)) = found.first().and_then(|certificate| validity(certificate)) else { continue };
            let cure = match setting {
                "certificate" => "make a new one, have it uploaded at the security server, and name it in",
                _ => "get the next one from the security server's operator, and add it to",
            };
            if ends <= soon {
                let verb = if ends <= now { "ended" } else { "ends" };
                complaints.push(format!(
                    "the certificate in {} {verb} on {ends}: {cure} exchange.tls.{setting}",
                    file.display()
                ));
            }
        }
        complaints
    }

    fn pins(&self) -> Result<Vec<Pin>, TlsTrouble> {
        if self.security_server.is_empty() {
            return Err(TlsTrouble::NoPins);
        }
        let mut pins = Vec::new();
        for file in &self.security_server {
            let found = certificates(file, "security_server")?;
            pins.extend(found.into_iter().map(|certificate| Pin { certificate, file: file.clone() }));
        }
        Ok(pins)
    }

    fn pair(&self, error: &rustls::Error) -> TlsTrouble {
        let (certificate, key) = (self.certificate.clone(), self.key.clone());
        TlsTrouble::Pair { certificate, key, why: error.to_string() }
    }
}

/// The certificates in a file, of which there is at least one.
fn certificates(file: &Path, setting: &'static str) -> Result<Vec<CertificateDer<'static>>, TlsTrouble> {
    let trouble = |why: String| TlsTrouble::Certificate { file: file.to_owned(), setting, why };
    let found: Result<Vec<_>, _> =
        CertificateDer::pem_file_iter(file).map_err(|error| trouble(error.to_string()))?.collect();
    match found {
        Ok(found) if !found.is_empty() => Ok(found),
        Ok(_) => Err(trouble("there is none in it".into())),
        Err(error) => Err(trouble(error.to_string())),
    }
}
