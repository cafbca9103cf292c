//! Ways back from the provider that do not bring a token.

use portico_identity::{CallbackQuery, Failure, Refusal};
use serde_json::json;

use crate::op::{Op, parameter};

fn some(text: &str) -> Option<String> {
    Some(text.into())
}

async fn back(op: &Op, query: impl FnOnce(Option<String>) -> CallbackQuery) -> Failure {
    let provider = op.provider();
    let begin = provider.begin("et", None).await.unwrap();
    let state = some(&parameter(&begin, "state"));
    provider.finish(begin.pending, query(state)).await.unwrap_err()
}

#[tokio::test]
async fn going_back_is_calm() {
    let op = Op::start().await;
    for error in ["user_cancel", "access_denied"] {
        let failure = back(&op, |state| CallbackQuery { state, error: some(error), ..Default::default() }).await;
        assert_eq!(failure, Failure::Cancelled);
    }
}

#[tokio::test]
async fn another_state_is_refused_even_with_a_code_or_a_cancel() {
    let op = Op::start().await;
    let provider = op.provider();
    let other = parameter(&provider.begin("et", None).await.unwrap(), "state");
    for state in [Some(other), some(""), None] {
        let swapped = state.clone();
        let failure = back(&op, |_| CallbackQuery { code: some("c"), state: swapped, ..Default::default() }).await;
        assert_eq!(failure, Refusal::WrongState.into());
        let failure = back(&op, |_| CallbackQuery { error: some("user_cancel"), state, ..Default::default() }).await;
        assert_eq!(failure, Refusal::WrongState.into());
    }
    assert!(op.world.lock().unwrap().form.is_empty(), "no code may leave before the state is right");
}

#[tokio::test]
async fn errors_of_the_provider_are_told_apart() {
    let op = Op::start().await;
    let failure = back(&op, |state| CallbackQuery { state, error: some("invalid_scope"), ..Default::default() }).await;
    assert_eq!(failure, Refusal::ProviderSaid("invalid_scope".into()).into());
    let failure = back(&op, |state| CallbackQuery { state, error: some("server_error"), ..Default::default() }).await;
    assert!(matches!(failure, Failure::ProviderDown { .. }));
}

#[tokio::test]
async fn nothing_at_all_is_refused() {
    let op = Op::start().await;
    for code in [None, some("")] {
        let failure = back(&op, |state| CallbackQuery { state, code, ..Default::default() }).await;
        assert_eq!(failure, Refusal::NoCode.into());
    }
}

#[tokio::test]
async fn an_answer_that_names_another_issuer_is_refused() {
    let op = Op::start().await;
    let query =
        |state| CallbackQuery { state, code: some("c"), iss: some("https://tara.example"), ..Default::default() };
    assert_eq!(back(&op, query).await, Refusal::WrongIssuer.into());
    assert!(op.world.lock().unwrap().form.is_empty(), "the code must not go to anybody");
}

#[tokio::test]
async fn refusals_of_the_code_are_told_apart() {
    let op = Op::start().await;
    for (status, error, why) in [
        (400, "invalid_grant", Refusal::CodeRefused),
        (401, "invalid_client", Refusal::ClientRefused),
        (400, "invalid_scope", Refusal::ProviderSaid("invalid_scope".into())),
    ] {
        op.world.lock().unwrap().refusal = Some((status, json!({"error": error})));
        let failure = back(&op, |state| CallbackQuery { state, code: some("c"), ..Default::default() }).await;
        assert_eq!(failure, why.into());
    }
    op.world.lock().unwrap().refusal = Some((200, json!({"access_token": "a", "token_type": "bearer"})));
    let failure = back(&op, |state| CallbackQuery { state, code: some("c"), ..Default::default() }).await;
    assert_eq!(failure, Refusal::Unreadable.into());
}
