//! The bucket, against a small server that speaks as much of S3 as is asked of it.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use axum::{
    Router,
    body::Bytes,
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::ports::{Files, Verdict};
use portico_files::{Bucket, BucketSettings, Cabinet, Place, Shelf};
use uuid::Uuid;

use crate::{put, samples::pdf, stored};

type Objects = Arc<Mutex<BTreeMap<String, Vec<u8>>>>;

/// Put, get, head, delete and copy, for requests that are signed with the right key id.
async fn server() -> (BucketSettings, Objects) {
    // Other tests of the process may have been faster.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let objects = Objects::default();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let endpoint = format!("http://{}", listener.local_addr().expect("an address"));
    let router = Router::new().fallback(answer).with_state(objects.clone());
    tokio::spawn(async move { axum::serve(listener, router).await });
    let text = str::to_owned;
    let settings = BucketSettings {
        endpoint,
        bucket: text("files"),
        region: text("eu-north-1"),
        access_key: text("portico"),
        secret_key: text("secret"),
    };
    (settings, objects)
}

async fn answer(State(objects): State<Objects>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let body = axum::body::to_bytes(body, 1 << 20).await.expect("a body");
    let signed = |headers: &HeaderMap| {
        let word = headers.get(header::AUTHORIZATION).and_then(|word| word.to_str().ok()).unwrap_or_default();
        word.starts_with("AWS4-HMAC-SHA256 Credential=portico/") && word.contains("/eu-north-1/s3/aws4_request")
    };
    if !signed(&head.headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let key = head.uri.path().trim_start_matches("/files/").to_owned();
    let mut objects = objects.lock().unwrap_or_else(PoisonError::into_inner);
    let tagged =
        |bytes: &[u8]| ([(header::ETAG, "\"1\""), (header::LAST_MODIFIED, DATE)], Bytes::copy_from_slice(bytes));
    match head.method {
        Method::PUT => {
            let source = head.headers.get("x-amz-copy-source").and_then(|source| source.to_str().ok());
            let copied = source.map(|source| objects.get(source.trim_start_matches('/').trim_start_matches("files/")));
            let bytes = match copied {
                Some(None) => return StatusCode::NOT_FOUND.into_response(),
                Some(Some(bytes)) => bytes.clone(),
                None => body.to_vec(),
            };
            objects.insert(key, bytes);
            tagged(COPIED.as_bytes()).into_response()
        }
        Method::GET | Method::HEAD => match objects.get(&key) {
            Some(bytes) => tagged(bytes).into_response(),
            None => StatusCode::NOT_FOUND.into_response(),
        },
        Method::DELETE => {
            objects.remove(&key);
            StatusCode::NO_CONTENT.into_response()
        }
        _ => StatusCode::NOT_IMPLEMENTED.into_response(),
    }
}

const DATE: &str = "Mon, 05 Jan 2026 10:00:00 GMT";
const COPIED: &str = "<CopyObjectResult><ETag>\"1\"</ETag></CopyObjectResult>";

#[tokio::test]
async fn a_shelf_keeps_releases_and_removes() {
    let (settings, objects) = server().await;
    let shelf = Bucket::new(&settings).expect("a client");
    let id = Uuid::from_u128(0xabc);
    let keys = || objects.lock().unwrap_or_else(PoisonError::into_inner).keys().cloned().collect::<Vec<_>>();
    assert_eq!(shelf.get(Place::Quarantine, id).await.expect("well"), None);
    shelf.put(Place::Quarantine, id, b"bytes".to_vec()).await.expect("kept");
    assert_eq!(keys(), [format!("quarantine/bc/{}", id.simple())]);
    assert!(!shelf.has(Place::Ready, id).await.expect("well"));
    shelf.release(id).await.expect("released");
    assert_eq!(keys(), [format!("ready/bc/{}", id.simple())]);
    assert!(shelf.has(Place::Ready, id).await.expect("well"));
    assert_eq!(shelf.get(Place::Ready, id).await.expect("well"), Some(b"bytes".to_vec()));
    for _ in 0..2 {
        shelf.remove(Place::Ready, id).await.expect("removing twice is no error");
    }
    assert!(keys().is_empty());
}

#[tokio::test]
async fn a_cabinet_keeps_its_files_in_a_bucket() {
    let (settings, objects) = server().await;
    let incoming = tempfile::tempdir().expect("a folder");
    let shelf = Arc::new(Bucket::new(&settings).expect("a client"));
    let cabinet = Cabinet::new(shelf, incoming.path(), None).expect("a cabinet");
    stored(put(&cabinet, 1, &pdf()).await);
    assert_eq!(cabinet.get(Uuid::from_u128(1)).await.expect("well"), Some(pdf()));
    assert_eq!(cabinet.check(Uuid::from_u128(1)).await.expect("well"), Verdict::Clean);
    cabinet.remove(Uuid::from_u128(1)).await.expect("well");
    assert!(objects.lock().unwrap_or_else(PoisonError::into_inner).is_empty());
    assert_eq!(std::fs::read_dir(incoming.path()).expect("a folder").count(), 0);
}

#[tokio::test]
async fn a_wrong_key_is_an_error_and_not_an_absence() {
    let (settings, _) = server().await;
    let shelf = Bucket::new(&BucketSettings { access_key: "other".into(), ..settings }).expect("a client");
    assert!(shelf.get(Place::Ready, Uuid::from_u128(1)).await.is_err());
    assert!(shelf.put(Place::Ready, Uuid::from_u128(1), vec![1]).await.is_err());
}

#[test]
fn settings_that_make_no_client_are_told_and_a_secret_never() {
    let text = str::to_owned;
    let settings = BucketSettings {
        endpoint: String::new(),
        bucket: text("files"),
        region: text("any"),
        access_key: text("portico"),
        secret_key: text("hush"),
    };
    assert!(Bucket::new(&settings).is_err());
    assert!(!format!("{settings:?}").contains("hush"));
}
