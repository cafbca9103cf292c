//! Styles and pictures: named by their hash, compressed once, kept for ever.

use std::{
    collections::HashMap,
    io::Write,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use axum::{
    extract::State,
    http::{HeaderMap, Uri, header},
    response::{IntoResponse, Response},
};

use crate::{Failure, Portal};

/// Compressed bytes by ETag; a handful of files.
static SMALL: LazyLock<Mutex<HashMap<String, Arc<[u8]>>>> = LazyLock::new(Mutex::default);

pub(crate) async fn show(State(portal): State<Arc<Portal>>, uri: Uri, headers: HeaderMap) -> Result<Response, Failure> {
    let asset = portal.assets.get(uri.path()).ok_or(Failure::NotFound)?;
    let accepts = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let keep = (header::CACHE_CONTROL, "public, max-age=31536000, immutable");
    let head = [(header::CONTENT_TYPE, asset.content_type), keep, (header::VARY, "accept-encoding")];
    let etag = [(header::ETAG, asset.etag.clone())];
    if accepts.split(',').any(|coding| coding.trim().split(';').next() == Some("br")) {
        let bytes = small(&asset.etag, &asset.bytes).to_vec();
        return Ok((head, etag, [(header::CONTENT_ENCODING, "br")], bytes).into_response());
    }
    Ok((head, etag, asset.bytes.to_vec()).into_response())
}

fn small(etag: &str, bytes: &[u8]) -> Arc<[u8]> {
    let mut kept = SMALL.lock().unwrap_or_else(PoisonError::into_inner);
    let compressed = kept.entry(etag.to_owned()).or_insert_with(|| {
        let mut writer = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
        // Writing into memory does not fail.
        let _ = writer.write_all(bytes);
        writer.into_inner().into()
    });
    Arc::clone(compressed)
}
