//! Files made for the tests: pictures that decode, archives with chosen entries.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

/// The word that must not be found again.
pub const SECRET: &[u8] = b"59.4370N 24.7536E";

/// A small picture with a bright corner, so that turning it would show.
pub fn image() -> DynamicImage {
    let paint = |x: u32, y: u32| if x < 8 && y < 8 { Rgb([250, 10, 10]) } else { Rgb([10, 10, 200]) };
    RgbImage::from_fn(32, 16, paint).into()
}

pub fn encoded(format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image().write_to(&mut bytes, format).expect("it encodes");
    bytes.into_inner()
}

/// A TIFF block with an orientation, and a directory of GPS data that holds [`SECRET`].
pub fn gps(orientation: u8) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0\x02\0".to_vec();
    tiff.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    // The GPS directory stands behind this one, at 38.
    tiff.extend([0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0]);
    tiff.extend([1, 0, 0x1d, 0, 2, 0, SECRET.len() as u8, 0, 0, 0, 56, 0, 0, 0, 0, 0, 0, 0]);
    tiff.extend(SECRET);
    tiff
}

/// A JPEG with segments put behind its first two bytes.
pub fn jpeg_with(segments: &[(u8, &[u8])]) -> Vec<u8> {
    let plain = encoded(ImageFormat::Jpeg);
    let mut bytes = plain[..2].to_vec();
    for (marker, body) in segments {
        bytes.extend([0xff, *marker]);
        bytes.extend((body.len() as u16 + 2).to_be_bytes());
        bytes.extend(*body);
    }
    bytes.extend(&plain[2..]);
    bytes
}

/// A JPEG as a telephone writes it: EXIF with a place, XMP, IPTC, a comment, and a film behind its end.
pub fn jpeg_from_a_telephone(orientation: u8) -> Vec<u8> {
    let exif = [b"Exif\0\0", gps(orientation).as_slice()].concat();
    let xmp = [b"http://ns.adobe.com/xap/1.0/\0", SECRET].concat();
    let iptc = [b"Photoshop 3.0\x008BIM", SECRET].concat();
    let mut bytes = jpeg_with(&[(0xe1, &exif), (0xe1, &xmp), (0xed, &iptc), (0xfe, SECRET)]);
    bytes.extend(b"ftypmp42");
    bytes.extend(SECRET);
    bytes
}

/// A PNG with chunks put behind its `IHDR`.
pub fn png_with(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let plain = encoded(ImageFormat::Png);
    let mut bytes = plain[..33].to_vec();
    for (name, body) in chunks {
        let named = [name.as_slice(), body].concat();
        bytes.extend((body.len() as u32).to_be_bytes());
        bytes.extend(&named);
        bytes.extend(crc32fast::hash(&named).to_be_bytes());
    }
    bytes.extend(&plain[33..]);
    bytes
}

/// A WebP in its extended form, with chunks behind the picture.
pub fn webp_with(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let plain = encoded(ImageFormat::WebP);
    let mut body = b"WEBP".to_vec();
    let head = [0x0c, 0, 0, 0, 31, 0, 0, 15, 0, 0];
    chunk(&mut body, b"VP8X", &head);
    body.extend(&plain[12..]);
    for (name, bytes) in chunks {
        chunk(&mut body, name, bytes);
    }
    [b"RIFF".as_slice(), &(body.len() as u32).to_le_bytes(), &body].concat()
}

fn chunk(into: &mut Vec<u8>, name: &[u8; 4], bytes: &[u8]) {
    into.extend(name);
    into.extend((bytes.len() as u32).to_le_bytes());
    into.extend(bytes);
    into.extend(vec![0; bytes.len() % 2]);
}

pub fn pdf() -> Vec<u8> {
    b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n".to_vec()
}

/// One entry of an archive: its name, its bytes, and how many it says it unpacks to.
pub struct Entry<'a>(pub &'a str, pub &'a [u8], pub u32);

/// A zip archive with uncompressed entries.
pub fn zip(entries: &[Entry<'_>]) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for Entry(name, content, unpacked) in entries {
        let at = bytes.len() as u32;
        let mut head = vec![20, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        head.extend(crc32fast::hash(content).to_le_bytes());
        head.extend((content.len() as u32).to_le_bytes());
        head.extend(unpacked.to_le_bytes());
        head.extend((name.len() as u16).to_le_bytes());
        head.extend([0, 0]);
        bytes.extend([b"PK\x03\x04", head.as_slice(), name.as_bytes(), content].concat());
        directory.extend([b"PK\x01\x02\x14\0", head.as_slice(), &[0; 10], &at.to_le_bytes(), name.as_bytes()].concat());
    }
    let (start, count) = (bytes.len() as u32, entries.len() as u16);
    bytes.extend(&directory);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend([count.to_le_bytes(), count.to_le_bytes()].concat());
    bytes.extend([(directory.len() as u32).to_le_bytes(), start.to_le_bytes()].concat());
    bytes.extend([0, 0]);
    bytes
}

/// An archive of these names, each with a few bytes.
pub fn zip_of(names: &[&str]) -> Vec<u8> {
    zip(&names.iter().map(|name| Entry(name, b"<x/>", 4)).collect::<Vec<_>>())
}

pub const DOCX: [&str; 3] = ["[Content_Types].xml", "_rels/.rels", "word/document.xml"];

pub fn declared(media_type: &str, names: &[&str]) -> Vec<u8> {
    let mut entries = vec![Entry("mimetype", media_type.as_bytes(), media_type.len() as u32)];
    entries.extend(names.iter().map(|name| Entry(name, b"<x/>", 4)));
    zip(&entries)
}
