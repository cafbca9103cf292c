//! The certificates of the X-Road's ends: the portal's, and the security server's. Self-signed, as real ones are.

use rcgen::{CertificateParams, DnType, KeyPair, date_time_ymd};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject};
use std::{
    fs, io,
    io::Write,
    path::{Path, PathBuf},
};

/// A certificate and its key, in PEM.
#[derive(Clone)]
pub struct Identity {
    pub certificate: String,
    pub key: String,
}

/// Who shows what to whom. Made at the first start, and kept where the neighbours keep their data.
#[derive(Clone, Debug)]
pub struct Certificates {
    /// Uploaded at the security server for the portal's subsystem.
    pub portal: Identity,
    /// The security server's own.
    pub security_server: Identity,
}

/// Where [`Certificates`] are kept below a data folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateFiles {
    pub portal: PathBuf,
    pub portal_key: PathBuf,
    pub security_server: PathBuf,
    pub security_server_key: PathBuf,
}

impl CertificateFiles {
    pub fn below(data: &Path) -> Self {
        let file = |name: &str| data.join("tls").join(name);
        Self {
            portal: file("portal.crt"),
            portal_key: file("portal.key"),
            security_server: file("security-server.crt"),
            security_server_key: file("security-server.key"),
        }
    }
}

impl Certificates {
    /// Those in the data folder, made when they are not there; without a folder, new ones.
    pub(crate) fn open(data: Option<&Path>) -> Result<Self, (PathBuf, io::Error)> {
        let Some(files) = data.map(CertificateFiles::below) else { return Ok(Self::new()) };
        let kept = Identity::read(&files.portal, &files.portal_key)
            .zip(Identity::read(&files.security_server, &files.security_server_key));
        if let Some((portal, security_server)) = kept {
            return Ok(Self { portal, security_server });
        }
        let new = Self::new();
        new.portal.write(&files.portal, &files.portal_key)?;
        new.security_server.write(&files.security_server, &files.security_server_key)?;
        Ok(new)
    }

    fn new() -> Self {
        Self { portal: Identity::new("portico"), security_server: Identity::new("ss1") }
    }
}

impl Identity {
    /// A new key, and a certificate that nobody but itself vouches for.
    fn new(name: &str) -> Self {
        let names = vec!["localhost".to_owned(), "127.0.0.1".to_owned()];
        let key = KeyPair::generate().expect("the machine gives random bytes for a key");
        let mut params = CertificateParams::new(names).expect("names of this machine are names");
        params.distinguished_name.push(DnType::OrganizationName, "Portico sandbox");
        params.distinguished_name.push(DnType::CommonName, name);
        // Wide enough for any day that the sandbox's clock is set to.
        (params.not_before, params.not_after) = (date_time_ymd(2020, 1, 1), date_time_ymd(2049, 12, 31));
        let certificate = params.self_signed(&key).expect("a new key signs its own certificate");
        Self { certificate: certificate.pem(), key: key.serialize_pem() }
    }

    /// Certificate and key as bytes.
    pub(crate) fn der(&self) -> Option<(CertificateDer<'static>, PrivateKeyDer<'static>)> {
        let certificate = CertificateDer::from_pem_slice(self.certificate.as_bytes()).ok()?;
        Some((certificate, PrivateKeyDer::from_pem_slice(self.key.as_bytes()).ok()?))
    }

    fn read(certificate: &Path, key: &Path) -> Option<Self> {
        let identity = Self { certificate: fs::read_to_string(certificate).ok()?, key: fs::read_to_string(key).ok()? };
        identity.der().map(|_| identity)
    }

    fn write(&self, certificate: &Path, key: &Path) -> Result<(), (PathBuf, io::Error)> {
        for (file, text, mode) in [(certificate, &self.certificate, 0o644), (key, &self.key, 0o600)] {
            write(file, text, mode).map_err(|error| (file.to_owned(), error))?;
        }
        Ok(())
    }
}

fn write(file: &Path, text: &str, mode: u32) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, mode);
    #[cfg(not(unix))]
    let _ = mode;
    options.open(file)?.write_all(text.as_bytes())
}

impl std::fmt::Debug for Identity {
    /// Without the key.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identity").field("certificate", &self.certificate).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn certificates_last_beyond_a_start_and_broken_ones_are_made_anew() {
        let data = tempfile::tempdir().unwrap();
        let first = Certificates::open(Some(data.path())).unwrap();
        let second = Certificates::open(Some(data.path())).unwrap();
        assert_eq!(first.portal.certificate, second.portal.certificate);
        assert_ne!(first.portal.certificate, first.security_server.certificate);
        fs::write(CertificateFiles::below(data.path()).portal_key, "gone").unwrap();
        let third = Certificates::open(Some(data.path())).unwrap();
        assert_ne!(third.portal.certificate, first.portal.certificate);
    }

    #[test]
    fn a_key_shows_in_no_log() {
        assert!(!format!("{:?}", Certificates::open(None).unwrap()).contains("PRIVATE"));
    }
}
