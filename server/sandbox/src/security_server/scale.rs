//! A request's body on its way to the provider, and its digest, taken as it goes by: bodies of any size pass without
//! standing in memory.

use axum::body::{Body, BodyDataStream, Bytes};
use futures_core::Stream;
use sha2::{Digest, Sha512};
use std::{
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
};

/// Weighs what goes over it. Copies share one weight.
#[derive(Clone, Default)]
pub(super) struct Scale(Arc<Mutex<Weight>>);

#[derive(Default)]
struct Weight {
    bytes: u64,
    hash: Sha512,
}

impl Scale {
    /// The body, every byte of which is weighed when it is read.
    pub(super) fn weigh(&self, body: Body) -> Weighed {
        Weighed { body: body.into_data_stream(), scale: self.clone() }
    }

    /// SHA-512 of what went by; `None` when nothing did. A provider that answers before it has read everything leaves
    /// the rest unweighed.
    pub(super) fn digest(&self) -> Option<Vec<u8>> {
        let weight = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        (weight.bytes > 0).then(|| weight.hash.clone().finalize().to_vec())
    }

    fn add(&self, piece: &[u8]) {
        let mut weight = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        weight.bytes += piece.len() as u64;
        weight.hash.update(piece);
    }
}

pub(super) struct Weighed {
    body: BodyDataStream,
    scale: Scale,
}

impl Stream for Weighed {
    type Item = Result<Bytes, axum::Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let polled = Pin::new(&mut self.body).poll_next(cx);
        if let Poll::Ready(Some(Ok(piece))) = &polled {
            self.scale.add(piece);
        }
        polled
    }
}
