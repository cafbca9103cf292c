//! Pictures lose where and by whom they were taken, and stay pictures.

use domain::{attachment::Kind, ports::Files};
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, metadata::Orientation};
use std::io::Cursor;
use uuid::Uuid;

use crate::{
    Desk,
    samples::{SECRET, encoded, gps, image, jpeg_from_a_telephone, jpeg_with, png_with, webp_with},
    stored,
};

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

fn decoded(bytes: &[u8], format: ImageFormat) -> DynamicImage {
    ImageReader::with_format(Cursor::new(bytes), format).decode().expect("it still decodes")
}

fn orientation(bytes: &[u8], format: ImageFormat) -> Orientation {
    let reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.into_decoder().expect("a decoder").orientation().expect("an orientation")
}

async fn kept(bytes: &[u8], kind: Kind) -> Vec<u8> {
    let desk = Desk::new();
    let about = stored(desk.put(1, bytes).await);
    assert_eq!((about.kind, about.stripped), (kind, true));
    let kept = desk.cabinet.get(Uuid::from_u128(1)).await.expect("the files are well").expect("it is there");
    assert_eq!(kept.len() as u64, about.size);
    kept
}

#[tokio::test]
async fn a_telephone_s_jpeg_forgets_where_it_was_taken() {
    let taken = jpeg_from_a_telephone(6);
    assert!(holds(&taken, SECRET) && orientation(&taken, ImageFormat::Jpeg) == Orientation::Rotate90);
    let kept = kept(&taken, Kind::Jpeg).await;
    assert!(!holds(&kept, SECRET), "{}", kept.escape_ascii());
    assert_eq!(decoded(&kept, ImageFormat::Jpeg), decoded(&taken, ImageFormat::Jpeg));
    assert_eq!(orientation(&kept, ImageFormat::Jpeg), Orientation::Rotate90);
    assert!(kept.ends_with(&[0xff, 0xd9]));
}

#[tokio::test]
async fn an_upright_jpeg_keeps_no_exif_at_all_but_its_colours() {
    let profile = [b"ICC_PROFILE\0\x01\x01".as_slice(), b"colours"].concat();
    let exif = [b"Exif\0\0", gps(1).as_slice()].concat();
    let kept = kept(&jpeg_with(&[(0xe1, &exif), (0xe2, &profile), (0xe2, b"MPF\0preview")]), Kind::Jpeg).await;
    assert!(!holds(&kept, b"Exif") && !holds(&kept, b"MPF") && holds(&kept, &profile));
    decoded(&kept, ImageFormat::Jpeg);
}

#[tokio::test]
async fn a_thumbnail_of_what_was_cropped_away_goes() {
    let mut plain = encoded(ImageFormat::Jpeg);
    assert_eq!(plain.get(2..11), Some(b"\xff\xe0\0\x10JFIF\0".as_slice()), "the encoder writes JFIF first");
    // A thumbnail of one pixel.
    plain.splice(18..20, [1, 1, 200, 100, 50]);
    plain[5] = 19;
    let kept = kept(&plain, Kind::Jpeg).await;
    assert_eq!(kept, encoded(ImageFormat::Jpeg));
}

#[tokio::test]
async fn a_png_forgets_its_texts_and_times() {
    let text = [b"Comment\0", SECRET].concat();
    let international = [b"XML:com.adobe.xmp\0\0\0\0\0", SECRET].concat();
    let mut taken = png_with(&[
        (b"tEXt", &text),
        (b"iTXt", &international),
        (b"zTXt", &text),
        (b"eXIf", &gps(3)),
        (b"tIME", &[7, 0xe9, 1, 1, 1, 1, 1]),
        (b"prVt", SECRET),
        (b"gAMA", &[0, 0, 0xb1, 0x8f]),
    ]);
    taken.extend(SECRET);
    let kept = kept(&taken, Kind::Png).await;
    assert!(!holds(&kept, SECRET) && !holds(&kept, b"tIME") && holds(&kept, b"gAMA"));
    assert_eq!(decoded(&kept, ImageFormat::Png), image());
    assert_eq!(orientation(&kept, ImageFormat::Png), Orientation::Rotate180);
}

#[tokio::test]
async fn a_webp_forgets_its_exif_and_xmp() {
    let mut taken = webp_with(&[(b"EXIF", &gps(8)), (b"XMP ", SECRET), (b"ODD!", SECRET)]);
    taken.extend(SECRET);
    let kept = kept(&taken, Kind::Webp).await;
    assert!(!holds(&kept, SECRET) && !holds(&kept, b"XMP "));
    assert_eq!(decoded(&kept, ImageFormat::WebP).to_rgb8(), image().to_rgb8());
    assert_eq!(orientation(&kept, ImageFormat::WebP), Orientation::Rotate270);
    assert_eq!(kept[20] & 0x0c, 0x08, "the flags tell what is there");
}

#[tokio::test]
async fn a_picture_without_metadata_is_kept_byte_for_byte() {
    for (format, kind) in
        [(ImageFormat::Jpeg, Kind::Jpeg), (ImageFormat::Png, Kind::Png), (ImageFormat::WebP, Kind::Webp)]
    {
        let desk = Desk::new();
        let about = stored(desk.put(1, &encoded(format)).await);
        assert_eq!((about.kind, about.stripped), (kind, false));
        assert_eq!(desk.cabinet.get(Uuid::from_u128(1)).await.expect("well"), Some(encoded(format)));
    }
}
