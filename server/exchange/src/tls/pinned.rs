//! The verifier: the certificate shown is one of the pinned ones, and in force.

use std::{fmt, path::PathBuf, sync::Arc, time::Duration};

use domain::ports::Clock;
use jiff::Timestamp;
use rustls::{
    CertificateError, DigitallySignedStruct, Error, OtherError, SignatureScheme,
    client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    crypto::{WebPkiSupportedAlgorithms, verify_tls12_signature, verify_tls13_signature},
    pki_types::{CertificateDer, ServerName, UnixTime},
    time_provider::TimeProvider,
};
use sha2::{Digest, Sha256};

use super::validity;

/// A certificate that our security server may show.
#[derive(Debug)]
pub struct Pin {
    pub certificate: CertificateDer<'static>,
    /// Where it stands, for complaints.
    pub file: PathBuf,
}

/// Why the security server's certificate was not believed. Nothing was sent to whoever showed it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Distrust {
    #[error(
        "our security server shows a certificate that is not pinned, SHA-256 {shown}: compare this with what its operator says, and only when they are equal name its file in exchange.tls.security_server"
    )]
    Unknown { shown: String },
    #[error(
        "the pinned certificate of our security server in {file} ended on {on}: get the new one from its operator and name its file in exchange.tls.security_server"
    )]
    Expired { file: String, on: Timestamp },
    #[error(
        "the pinned certificate of our security server in {file} is in force from {on} only: look at this machine's clock"
    )]
    TooEarly { file: String, on: Timestamp },
    #[error(
        "the pinned certificate of our security server in {file} cannot be read: export it anew and name its file in exchange.tls.security_server"
    )]
    Unreadable { file: String },
}

#[derive(Debug)]
pub struct Pinned {
    pins: Vec<Pin>,
    algorithms: WebPkiSupportedAlgorithms,
}

impl Pinned {
    pub fn new(pins: Vec<Pin>, algorithms: WebPkiSupportedAlgorithms) -> Self {
        Self { pins, algorithms }
    }

    fn check(&self, shown: &CertificateDer<'_>, now: UnixTime) -> Result<(), Distrust> {
        let Some(pin) = self.pins.iter().find(|pin| pin.certificate == *shown) else {
            return Err(Distrust::Unknown { shown: fingerprint(shown) });
        };
        let file = pin.file.display().to_string();
        let Some((begins, ends)) = validity(shown) else { return Err(Distrust::Unreadable { file }) };
        let now = i64::try_from(now.as_secs()).unwrap_or(i64::MAX);
        if ends.as_second() < now {
            return Err(Distrust::Expired { file, on: ends });
        }
        if begins.as_second() > now {
            return Err(Distrust::TooEarly { file, on: begins });
        }
        Ok(())
    }
}

impl ServerCertVerifier for Pinned {
    /// The name is not asked: whoever holds the key of a pinned certificate is our security server.
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let distrusted = |why| Error::InvalidCertificate(CertificateError::Other(OtherError(Arc::new(why))));
        self.check(end_entity, now).map(|()| ServerCertVerified::assertion()).map_err(distrusted)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, cert, dss, &self.algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, cert, dss, &self.algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.algorithms.supported_schemes()
    }
}

/// SHA-256 in pairs of hexadecimal digits, as operators compare it.
fn fingerprint(certificate: &[u8]) -> String {
    Sha256::digest(certificate).iter().map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().join(":")
}

/// Whether a certificate is in force is asked of the portal's own clock.
pub struct ByClock(pub Arc<dyn Clock>);

impl TimeProvider for ByClock {
    fn current_time(&self) -> Option<UnixTime> {
        let seconds = u64::try_from(self.0.now().as_second()).ok()?;
        Some(UnixTime::since_unix_epoch(Duration::from_secs(seconds)))
    }
}

impl fmt::Debug for ByClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ByClock")
    }
}
