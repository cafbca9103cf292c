//! A listener that speaks TLS, and asks who calls: a certificate may be shown, and is then known to the handlers.

use crate::{
    certificates::Identity,
    line::{Line, Scissors},
};
use axum::{
    extract::{ConnectInfo, Request, connect_info::Connected},
    middleware::Next,
    response::Response,
    serve::{IncomingStream, Listener},
};
use rustls::{
    DigitallySignedStruct, DistinguishedName, Error, ServerConfig, SignatureScheme,
    client::danger::HandshakeSignatureValid,
    crypto::{WebPkiSupportedAlgorithms, verify_tls12_signature, verify_tls13_signature},
    pki_types::{CertificateDer, UnixTime},
    server::danger::{ClientCertVerified, ClientCertVerifier},
};
use std::{io, net::SocketAddr, sync::Arc, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::mpsc,
    time::timeout,
};
use tokio_rustls::{TlsAcceptor, server::TlsStream};

/// So long a caller may take to shake hands.
const PATIENCE: Duration = Duration::from_secs(5);

/// Who is at the other end of a TLS connection. Requests over plain HTTP have none of these.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    /// The certificate that was shown, proved to be the caller's and not yet compared with anything.
    pub(crate) certificate: Option<CertificateDer<'static>>,
    scissors: Scissors,
}

/// Connections that have shaken hands.
pub(crate) struct SecureLines {
    ready: mpsc::Receiver<(TlsStream<TcpStream>, SocketAddr)>,
    address: io::Result<SocketAddr>,
}

impl SecureLines {
    /// Shakes hands in tasks of their own, so that a caller who is slow at it holds up nobody else.
    pub(crate) fn open(listener: TcpListener, identity: &Identity) -> Result<Self, Error> {
        let acceptor = TlsAcceptor::from(Arc::new(config(identity)?));
        let address = listener.local_addr();
        let (sender, ready) = mpsc::channel(64);
        tokio::spawn(async move {
            let mut listener = listener;
            loop {
                let (stream, peer) = tokio::select! {
                    accepted = Listener::accept(&mut listener) => accepted,
                    () = sender.closed() => return,
                };
                // Small answers must not wait for the next packet.
                let _ = stream.set_nodelay(true);
                let (acceptor, sender) = (acceptor.clone(), sender.clone());
                tokio::spawn(async move {
                    match timeout(PATIENCE, acceptor.accept(stream)).await {
                        Ok(Ok(stream)) => drop(sender.send((stream, peer)).await),
                        Ok(Err(error)) => tracing::debug!(%error, "a caller did not shake hands"),
                        Err(_) => tracing::debug!("a caller was too slow to shake hands"),
                    }
                });
            }
        });
        Ok(Self { ready, address })
    }
}

impl Listener for SecureLines {
    type Io = Line<TlsStream<TcpStream>>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, SocketAddr) {
        match self.ready.recv().await {
            Some((stream, peer)) => (Line::new(stream), peer),
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.address.as_ref().copied().map_err(|error| error.kind().into())
    }
}

impl Connected<IncomingStream<'_, SecureLines>> for Caller {
    fn connect_info(stream: IncomingStream<'_, SecureLines>) -> Self {
        let (_, connection) = stream.io().stream().get_ref();
        let certificate = connection.peer_certificates().and_then(|chain| chain.first());
        Caller {
            certificate: certificate.map(|certificate| certificate.clone().into_owned()),
            scissors: stream.io().scissors().clone(),
        }
    }
}

/// Handlers find the caller, and the scissors where they find them over plain HTTP.
pub(crate) async fn introduce(ConnectInfo(caller): ConnectInfo<Caller>, mut request: Request, next: Next) -> Response {
    request.extensions_mut().insert(ConnectInfo(caller.scissors.clone()));
    request.extensions_mut().insert(caller);
    next.run(request).await
}

fn config(identity: &Identity) -> Result<ServerConfig, Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let unreadable = || Error::General("certificate and key are no PEM".to_owned());
    let (certificate, key) = identity.der().ok_or_else(unreadable)?;
    let anyone = Arc::new(Anyone(provider.signature_verification_algorithms));
    ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_client_cert_verifier(anyone)
        .with_single_cert(vec![certificate], key)
}

/// Takes any certificate, or none: whose it must be is decided for each request, by the client that it names.
#[derive(Debug)]
struct Anyone(WebPkiSupportedAlgorithms);

impl ClientCertVerifier for Anyone {
    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &[]
    }

    fn client_auth_mandatory(&self) -> bool {
        false
    }

    fn verify_client_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: UnixTime,
    ) -> Result<ClientCertVerified, Error> {
        Ok(ClientCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, cert, dss, &self.0)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, cert, dss, &self.0)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.supported_schemes()
    }
}
