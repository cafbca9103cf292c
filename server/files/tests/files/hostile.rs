//! What comes in to do harm, or does not come in whole, leaves nothing behind.

use domain::{
    attachment::Kind,
    ports::{Files, Limits, Put},
};
use image::ImageFormat;
use uuid::Uuid;

use crate::{
    Desk, anything,
    samples::{encoded, pdf},
    stored,
    upload::Pieces,
};

/// Puts, and sees that nothing is left of it.
async fn refused(bytes: &[u8]) -> Put {
    let desk = Desk::new();
    let put = desk.put(1, bytes).await;
    assert_eq!(desk.on_the_disk(), Vec::<String>::new(), "{put:?}");
    assert_eq!(desk.cabinet.get(Uuid::from_u128(1)).await.expect("well"), None);
    put
}

#[tokio::test]
async fn programs_and_pages_are_refused_whatever_they_are_called() {
    for bytes in [
        &b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0"[..],
        b"\x7fELF\x02\x01\x01\0",
        b"<!DOCTYPE html><script>alert(1)</script>",
        b"#!/bin/sh\n",
        b"GIF89a\x01\0\x01\0\0\0\0;",
        b"\0\0\0\x18ftypheic\0\0\0\0",
    ] {
        assert_eq!(refused(bytes).await, Put::NotAllowed { found: None }, "{}", bytes.escape_ascii());
    }
}

#[tokio::test]
async fn a_kind_that_the_question_does_not_let_in_is_named() {
    let desk = Desk::new();
    let limits = Limits { kinds: vec![Kind::Pdf], ..anything() };
    let put = desk.cabinet.put(Uuid::from_u128(1), &limits, &mut Pieces::of(&encoded(ImageFormat::Png))).await;
    assert_eq!(put.expect("well"), Put::NotAllowed { found: Some(Kind::Png) });
    assert!(desk.on_the_disk().is_empty());
}

#[tokio::test]
async fn nothing_at_all_is_empty() {
    assert_eq!(refused(b"").await, Put::Empty);
}

#[tokio::test]
async fn half_a_picture_is_damaged() {
    for (format, kind) in
        [(ImageFormat::Jpeg, Kind::Jpeg), (ImageFormat::Png, Kind::Png), (ImageFormat::WebP, Kind::Webp)]
    {
        let whole = encoded(format);
        assert_eq!(refused(&whole[..whole.len() * 2 / 3]).await, Put::Damaged { kind });
    }
}

#[tokio::test]
async fn one_byte_too_many_ends_the_reading() {
    let desk = Desk::new();
    let limits = Limits { max_bytes: 2500, ..anything() };
    let fits = vec![b'a'; 2500];
    let id = Uuid::from_u128(1);
    stored(desk.cabinet.put(id, &limits, &mut Pieces::of(&fits)).await.expect("well"));
    desk.cabinet.remove(id).await.expect("well");

    let mut more = Pieces::of(&vec![b'a'; 100_000]);
    let put = desk.cabinet.put(id, &limits, &mut more).await.expect("well");
    assert_eq!((put, more.asked), (Put::TooBig { limit: 2500 }, 3), "the fourth piece was not asked for");
    let put = desk.cabinet.put(id, &limits, &mut Pieces::of(&vec![b'a'; 2501])).await.expect("well");
    assert_eq!(put, Put::TooBig { limit: 2500 });
    assert!(desk.on_the_disk().is_empty());
}

#[tokio::test]
async fn an_upload_that_breaks_off_leaves_nothing() {
    let desk = Desk::new();
    let put = desk.cabinet.put(Uuid::from_u128(1), &anything(), &mut Pieces::broken_after(&pdf())).await;
    assert_eq!(put.expect("well"), Put::Broken);
    assert!(desk.on_the_disk().is_empty());
}

#[tokio::test]
async fn an_upload_that_is_dropped_leaves_nothing() {
    struct Never;
    #[async_trait::async_trait]
    impl domain::ports::Upload for Never {
        async fn next(&mut self) -> Result<Option<Vec<u8>>, domain::ports::UploadBroken> {
            std::future::pending().await
        }
    }
    let desk = Desk::new();
    let (limits, mut never) = (anything(), Never);
    let put = desk.cabinet.put(Uuid::from_u128(1), &limits, &mut never);
    let waited = tokio::time::timeout(std::time::Duration::from_millis(100), put).await;
    assert!(waited.is_err());
    assert!(desk.on_the_disk().is_empty());
}
