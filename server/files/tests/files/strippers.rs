//! Nothing that comes in panics, and what was stripped once stays as it is.

use domain::attachment::Kind;
use image::ImageFormat;
use portico_files::content::{Found, examine};
use proptest::{collection::vec, prelude::*};

use crate::samples::{DOCX, declared, gps, jpeg_from_a_telephone, pdf, png_with, webp_with, zip_of};

fn samples() -> Vec<Vec<u8>> {
    vec![
        jpeg_from_a_telephone(6),
        png_with(&[(b"eXIf", &gps(3)), (b"tEXt", b"a\0b")]),
        webp_with(&[(b"EXIF", &gps(8)), (b"XMP ", b"odd")]),
        crate::samples::encoded(ImageFormat::Jpeg),
        pdf(),
        zip_of(&DOCX),
        declared(Kind::Odt.media_type(), &["content.xml"]),
        "Tere, õhtu!".into(),
    ]
}

/// Examines; of what is fine, sees that it stays as it is.
fn settles(bytes: Vec<u8>) -> Result<(), TestCaseError> {
    if let Found::Fine(once) = examine(bytes, &Kind::ALL) {
        let kept = once.bytes.clone();
        match examine(once.bytes, &Kind::ALL) {
            Found::Fine(twice) => {
                prop_assert_eq!(twice.kind, once.kind);
                prop_assert!(!twice.stripped && twice.bytes == kept);
            }
            other => prop_assert!(false, "{:?} became {:?}", once.kind, other),
        }
    }
    Ok(())
}

#[test]
fn every_sample_is_fine_and_settles() {
    for sample in samples() {
        assert!(matches!(examine(sample.clone(), &Kind::ALL), Found::Fine(_)), "{}", sample.escape_ascii());
        settles(sample).expect("it settles");
    }
}

#[test]
fn a_picture_cut_anywhere_is_refused() {
    for sample in [jpeg_from_a_telephone(6), png_with(&[(b"eXIf", &gps(3))]), webp_with(&[(b"EXIF", &gps(8))])] {
        let Found::Fine(whole) = examine(sample.clone(), &Kind::ALL) else { panic!("a good sample") };
        for end in 0..whole.bytes.len() {
            // The first letters of a WebP alone are a text.
            let found = examine(whole.bytes[..end].to_vec(), &[Kind::Jpeg, Kind::Png, Kind::Webp]);
            assert!(!matches!(found, Found::Fine(_)), "{:?} cut at {end}", whole.kind);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_bytes_are_examined_without_a_panic(bytes in vec(any::<u8>(), 0..400)) {
        settles(bytes)?;
    }

    #[test]
    fn any_bytes_behind_a_mark_are_examined_without_a_panic(bytes in vec(any::<u8>(), 0..400), mark in 0usize..5) {
        let marks: [&[u8]; 5] =
            [b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF\x90\0\0\0WEBP", b"PK\x03\x04", b"%PDF-1."];
        settles([marks[mark], &bytes].concat())?;
    }

    #[test]
    fn a_sample_with_wounds_is_examined_without_a_panic(
        sample in 0usize..8,
        wounds in vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in any::<prop::sample::Index>(),
        is_cut in any::<bool>(),
    ) {
        let mut bytes = samples().swap_remove(sample);
        for (at, byte) in wounds {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        settles(bytes)?;
    }
}
