//! Bodies are looked at while they pass: the beginning of a question before it goes on, the beginning of an answer as
//! it goes by. Neither is ever held as a whole.

use axum::{
    Error,
    body::{Body, Bytes, HttpBody},
};
use http_body::{Frame, SizeHint};
use std::{
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll},
};

/// The beginning of a body, at least `most` bytes unless it is shorter, and a body that is again the whole.
pub(super) async fn peek(mut body: Body, most: usize) -> (Vec<u8>, Body) {
    let mut first = Vec::new();
    while first.len() < most {
        match poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
            Some(Ok(frame)) => first.extend(frame.into_data().unwrap_or_default()),
            Some(Err(error)) => {
                let rest = Rest { first: Some(Bytes::from(first.clone())), broken: Some(error), body: Body::empty() };
                return (first, Body::new(rest));
            }
            None => return (first.clone(), Body::from(first)),
        }
    }
    (first.clone(), Body::new(Rest { first: Some(Bytes::from(first)), broken: None, body }))
}

/// What was read already, then the rest.
struct Rest {
    first: Option<Bytes>,
    broken: Option<Error>,
    body: Body,
}

impl HttpBody for Rest {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        if let Some(first) = self.first.take() {
            return Poll::Ready(Some(Ok(Frame::data(first))));
        }
        match self.broken.take() {
            Some(error) => Poll::Ready(Some(Err(error))),
            None => Pin::new(&mut self.body).poll_frame(cx),
        }
    }

    fn size_hint(&self) -> SizeHint {
        let read = self.first.as_ref().map_or(0, |first| first.len() as u64);
        let rest = self.body.size_hint();
        let mut hint = SizeHint::new();
        hint.set_lower(rest.lower() + read);
        // A broken body must not pass for a short one.
        if let (Some(upper), None) = (rest.upper(), &self.broken) {
            hint.set_upper(upper + read);
        }
        hint
    }
}

/// Hears what passes.
pub(super) trait Ear: Send + Unpin + 'static {
    fn hears(&mut self, piece: &[u8]);
}

/// A body whose pieces are heard as they go by; its ear is dropped with it.
pub(super) struct Heard<E>(pub(super) Body, pub(super) E);

impl<E: Ear> HttpBody for Heard<E> {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let polled = Pin::new(&mut self.0).poll_frame(cx);
        if let Poll::Ready(Some(Ok(frame))) = &polled
            && let Some(piece) = frame.data_ref()
        {
            self.1.hears(piece);
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::to_bytes;

    #[tokio::test]
    async fn what_was_looked_at_is_still_the_whole() {
        for most in [0, 2, 5, 100] {
            let (first, body) = peek(Body::from("hello"), most).await;
            assert!(b"hello".starts_with(&first) && first.len() >= most.min(5), "{most}");
            assert_eq!(body.size_hint().exact(), Some(5), "{most}");
            assert_eq!(to_bytes(body, 100).await.unwrap(), "hello", "{most}");
        }
    }
}
