//! WebP, chunk by chunk (RFC 9649): what shows the picture stays, all else goes.

use super::{exif, span, take};

/// Flags in a `VP8X` chunk.
const HAS_EXIF: u8 = 0x08;
const HAS_XMP: u8 = 0x04;
/// What stands in an animation frame before its own chunks.
const FRAME_HEAD: usize = 16;

struct Chunk<'a> {
    name: [u8; 4],
    body: &'a [u8],
}

/// The picture without XMP, EXIF but for its orientation, unknown chunks, and what hangs behind its end. Nothing when
/// a chunk is cut short or no picture is inside.
pub(super) fn strip(picture: &[u8]) -> Option<Vec<u8>> {
    let length = u32::from_le_bytes(take(picture, 4)?) as usize;
    let chunks = chunks(span(picture, 12, length.checked_sub(4)?)?)?;
    let first = chunks.first()?.name;
    if !matches!(&first, b"VP8X" | b"VP8 " | b"VP8L") || !chunks.iter().any(|chunk| is_image(&chunk.name)) {
        return None;
    }
    let exif = chunks.iter().find(|chunk| chunk.name == *b"EXIF").map(|chunk| chunk.body);
    let exif = exif.map(|body| body.strip_prefix(exif::PREFIX).unwrap_or(body));
    // Without a `VP8X` chunk, nobody looks for EXIF.
    let orientation = exif.and_then(exif::orientation).filter(|_| first == *b"VP8X");
    let mut body = b"WEBP".to_vec();
    for (place, chunk) in chunks.iter().enumerate() {
        match &chunk.name {
            b"VP8X" if place == 0 => write(&mut body, b"VP8X", &extended(chunk.body, orientation.is_some())?),
            b"ANMF" => write(&mut body, b"ANMF", &frame(chunk.body)?),
            b"VP8 " | b"VP8L" | b"ALPH" | b"ANIM" | b"ICCP" => write(&mut body, &chunk.name, chunk.body),
            _ => {}
        }
    }
    if let Some(orientation) = orientation {
        write(&mut body, b"EXIF", &exif::only(orientation));
    }
    let mut kept = b"RIFF".to_vec();
    kept.extend(u32::try_from(body.len()).ok()?.to_le_bytes());
    kept.extend(body);
    Some(kept)
}

fn is_image(name: &[u8; 4]) -> bool {
    matches!(name, b"VP8 " | b"VP8L" | b"ANMF")
}

fn extended(body: &[u8], oriented: bool) -> Option<Vec<u8>> {
    let mut body = span(body, 0, 10)?.to_vec();
    body[0] &= !(HAS_EXIF | HAS_XMP);
    body[0] |= if oriented { HAS_EXIF } else { 0 };
    Some(body)
}

/// An animation frame, in which chunks may stand as well.
fn frame(body: &[u8]) -> Option<Vec<u8>> {
    let mut kept = body.get(..FRAME_HEAD)?.to_vec();
    for chunk in chunks(&body[FRAME_HEAD..])? {
        if matches!(&chunk.name, b"VP8 " | b"VP8L" | b"ALPH") {
            write(&mut kept, &chunk.name, chunk.body);
        }
    }
    Some(kept)
}

fn chunks(bytes: &[u8]) -> Option<Vec<Chunk<'_>>> {
    let (mut found, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        let name = take(bytes, at)?;
        let length = u32::from_le_bytes(take(bytes, at + 4)?) as usize;
        found.push(Chunk { name, body: span(bytes, at + 8, length)? });
        // Chunks begin at even places; some programs leave out the last byte of filler.
        at = at + 8 + length + length % 2;
    }
    Some(found)
}

fn write(into: &mut Vec<u8>, name: &[u8; 4], body: &[u8]) {
    into.extend(name);
    into.extend(u32::try_from(body.len()).unwrap_or(u32::MAX).to_le_bytes());
    into.extend_from_slice(body);
    into.extend(std::iter::repeat_n(0, body.len() % 2));
}
