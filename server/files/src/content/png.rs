//! PNG, chunk by chunk (W3C PNG, third edition): what shows the picture stays, all else goes.

use super::{exif, span, take};

pub(super) const MARK: [u8; 8] = *b"\x89PNG\r\n\x1a\n";

/// Chunks that change what is seen; text, times, EXIF and private chunks are not among them.
const SHOWN: [&[u8; 4]; 16] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"bKGD",
    b"pHYs", b"acTL", b"fcTL", b"fdAT",
];

struct Chunk<'a> {
    name: [u8; 4],
    body: &'a [u8],
}

/// The picture without text, time and EXIF, but for its orientation, and without what hangs behind its end. Nothing
/// when a chunk is cut short, its checksum is wrong, or an important one is unknown.
pub(super) fn strip(picture: &[u8]) -> Option<Vec<u8>> {
    let chunks = chunks(picture)?;
    if chunks.first()?.name != *b"IHDR" || chunks[0].body.len() != 13 || !chunks.iter().any(|c| c.name == *b"IDAT") {
        return None;
    }
    let exif = chunks.iter().find(|chunk| chunk.name == *b"eXIf");
    let orientation = exif.and_then(|chunk| exif::orientation(chunk.body));
    let mut kept = MARK.to_vec();
    for chunk in &chunks {
        if SHOWN.contains(&&chunk.name) {
            write(&mut kept, &chunk.name, chunk.body);
        }
        if let (b"IHDR", Some(orientation)) = (&chunk.name, orientation) {
            write(&mut kept, b"eXIf", &exif::only(orientation));
        }
    }
    Some(kept)
}

fn chunks(picture: &[u8]) -> Option<Vec<Chunk<'_>>> {
    let (mut found, mut at) = (Vec::<Chunk<'_>>::new(), MARK.len());
    loop {
        let length = u32::from_be_bytes(take(picture, at)?) as usize;
        let name: [u8; 4] = take(picture, at + 4)?;
        let body = span(picture, at + 8, length)?;
        let sum = u32::from_be_bytes(take(picture, at + 8 + length)?);
        at += 12 + length;
        let important = name[0].is_ascii_uppercase();
        let twice = name == *b"IHDR" && !found.is_empty();
        if sum != checksum(&name, body) || twice || (important && !SHOWN.contains(&&name)) {
            return None;
        }
        found.push(Chunk { name, body });
        if name == *b"IEND" {
            return Some(found);
        }
    }
}

fn checksum(name: &[u8; 4], body: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(name);
    hasher.update(body);
    hasher.finalize()
}

fn write(into: &mut Vec<u8>, name: &[u8; 4], body: &[u8]) {
    // A body came out of a chunk, or is a few bytes of ours: its length fits.
    into.extend(u32::try_from(body.len()).unwrap_or(u32::MAX).to_be_bytes());
    into.extend(name);
    into.extend_from_slice(body);
    into.extend(checksum(name, body).to_be_bytes());
}
