//! A provider that is down, comes up, or goes down later.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use jiff::Timestamp;
use portico_identity::{CallbackQuery, Failure, Provider};
use serde_json::json;
use tokio::net::TcpListener;

use crate::op::{NOW, Op, parameter, provider, settings};

fn is_down<T>(result: Result<T, Failure>) -> bool {
    matches!(result, Err(Failure::ProviderDown { .. }))
}

#[tokio::test]
async fn the_portal_starts_without_its_provider() {
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let provider = provider(settings(&format!("http://{free}")));
    let Err(Failure::ProviderDown { detail }) = provider.begin("et", None).await else { panic!("not down") };
    assert!(detail.contains("refused"), "{detail}");
}

#[tokio::test]
async fn documents_of_another_issuer_are_not_taken() {
    let op = Op::start().await;
    op.world.lock().unwrap().issuer = "https://tara.example".into();
    assert!(is_down(op.provider().begin("et", None).await));
}

#[tokio::test]
async fn a_provider_that_fails_at_the_token_is_down() {
    let op = Op::start().await;
    let provider = op.provider();
    let begin = provider.begin("et", None).await.unwrap();
    op.world.lock().unwrap().refusal = Some((503, json!({})));
    let state = Some(parameter(&begin, "state"));
    let query = CallbackQuery { code: Some("c".into()), state, ..Default::default() };
    assert!(is_down(provider.finish(begin.pending, query).await));
}

/// A provider, its relying party, and the clock's hand in seconds.
async fn with_clock() -> (Op, Provider, Arc<AtomicI64>) {
    let op = Op::start().await;
    let hand = Arc::new(AtomicI64::new(NOW));
    let clock = Arc::clone(&hand);
    let now = move || Timestamp::from_second(clock.load(Ordering::SeqCst)).unwrap();
    let provider = Provider::new(op.settings(), now).unwrap();
    (op, provider, hand)
}

#[tokio::test]
async fn a_crowd_does_not_queue_behind_a_dead_provider() {
    let (op, provider, hand) = with_clock().await;
    op.world.lock().unwrap().discovery_status = 503;
    for _ in 0..5 {
        assert!(is_down(provider.begin("et", None).await));
    }
    assert_eq!(op.world.lock().unwrap().discoveries, 1);
    op.world.lock().unwrap().discovery_status = 200;
    assert!(is_down(provider.begin("et", None).await), "it rests a moment");
    hand.fetch_add(4, Ordering::SeqCst);
    assert!(provider.begin("et", None).await.is_ok());
}

#[tokio::test]
async fn known_documents_are_renewed_each_hour_and_serve_a_day_without_the_provider() {
    let (op, provider, hand) = with_clock().await;
    let discoveries = || op.world.lock().unwrap().discoveries;
    provider.begin("et", None).await.unwrap();
    provider.begin("et", None).await.unwrap();
    assert_eq!(discoveries(), 1);
    hand.fetch_add(3601, Ordering::SeqCst);
    provider.begin("et", None).await.unwrap();
    assert_eq!(discoveries(), 2);
    op.world.lock().unwrap().discovery_status = 503;
    hand.fetch_add(3601, Ordering::SeqCst);
    assert!(provider.begin("et", None).await.is_ok());
    assert!(provider.begin("et", None).await.is_ok());
    assert_eq!(discoveries(), 3);
    hand.fetch_add(86_400, Ordering::SeqCst);
    assert!(is_down(provider.begin("et", None).await));
}
