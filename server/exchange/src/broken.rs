//! What a connection that broke means: each way of breaking told apart, for the log and for the cure.

use std::{error::Error, io};

use crate::{failure::Failure, tls::Distrust};

/// What a failed send or read means; the URL stays out of the words.
pub fn broken(error: &reqwest::Error) -> Failure {
    if error.is_timeout() && !error.is_connect() {
        return Failure::TimedOut;
    }
    let chain = || std::iter::successors(Some(error as &dyn Error), |error| inner(*error));
    if let Some(failure) = chain().find_map(|error| error.downcast_ref::<rustls::Error>().map(tls)) {
        return failure;
    }
    let root = chain().last().filter(|root| !root.is::<reqwest::Error>());
    let root = root.map_or_else(|| "the connection broke".to_owned(), ToString::to_string);
    if error.is_connect() {
        return Failure::Unreachable(root);
    }
    let ended = |error: &io::Error| error.kind() == io::ErrorKind::UnexpectedEof;
    if chain().any(|error| error.downcast_ref::<io::Error>().is_some_and(ended)) {
        return Failure::CutOff;
    }
    match chain().find_map(|error| error.downcast_ref::<hyper::Error>()) {
        Some(error) if error.is_incomplete_message() => Failure::CutOff,
        Some(error) if error.is_parse_too_large() => Failure::HeadTooLong,
        Some(error) if error.is_parse() => Failure::NotHttp(root),
        // Chunks whose lengths are no numbers, trailers without end.
        Some(_) if chain().any(|error| error.downcast_ref::<io::Error>().is_some_and(no_chunk)) => {
            Failure::NotHttp(root)
        }
        _ => Failure::Lost(root),
    }
}

fn no_chunk(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData)
}

/// The cause of an error; what an `io::Error` is made of counts as its cause.
fn inner<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a (dyn Error + 'static)> {
    match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(within) => Some(within),
        None => error.source(),
    }
}

fn tls(error: &rustls::Error) -> Failure {
    use rustls::{CertificateError, Error as Tls, InvalidMessage};
    match error {
        Tls::InvalidCertificate(CertificateError::Other(other)) => match other.0.downcast_ref::<Distrust>() {
            Some(distrust) => Failure::Untrusted(distrust.clone()),
            None => Failure::Tls(other.to_string()),
        },
        Tls::InvalidCertificate(why) => Failure::Tls(format!(
            "{why}; security servers sign their own certificates: export it there and name the file in \
             exchange.tls.security_server"
        )),
        Tls::AlertReceived(alert) => Failure::Tls(format!(
            "it refused us in the handshake ({alert:?}); have the certificate under exchange.tls.certificate uploaded \
             for our subsystem"
        )),
        Tls::InvalidMessage(InvalidMessage::InvalidContentType) => Failure::Tls(
            "it does not speak TLS at this port; write the port of its https (8443, or 443) in \
             exchange.security_server"
                .into(),
        ),
        other => Failure::Tls(other.to_string()),
    }
}
