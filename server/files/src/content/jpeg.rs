//! JPEG, segment by segment (ITU-T T.81, annex B): what shows the picture stays, all else goes.

use super::{exif, span, take};

pub(super) const MARK: [u8; 3] = [0xff, SOI, 0xff];

const SOI: u8 = 0xd8;
const EOI: u8 = 0xd9;
/// Start of a scan: coded data follows the segment.
const SOS: u8 = 0xda;
const APP0: u8 = 0xe0;
const APP1: u8 = 0xe1;
const APP2: u8 = 0xe2;
const APP14: u8 = 0xee;
/// A JFIF segment without its thumbnail, which may show what was cropped away.
const JFIF: usize = 14;

struct Segment<'a> {
    marker: u8,
    body: &'a [u8],
    /// What follows a scan's header up to the next marker.
    coded: &'a [u8],
}

/// The picture without EXIF, XMP, IPTC, comments, thumbnails and whatever hangs behind its end. Kept are the colour
/// profile and the orientation. Nothing when the segments do not lead to an end.
pub(super) fn strip(picture: &[u8]) -> Option<Vec<u8>> {
    let segments = segments(picture)?;
    let frame = segments.iter().position(|segment| is_frame(segment.marker))?;
    let scan = segments.iter().position(|segment| segment.marker == SOS)?;
    if frame > scan {
        return None;
    }
    let jfif = |segment: &&Segment<'_>| {
        segment.marker == APP0 && segment.body.starts_with(b"JFIF\0") && segment.body.len() >= JFIF
    };
    let mut kept = vec![0xff, SOI];
    if let Some(first) = segments.iter().find(jfif) {
        let mut body = first.body[..JFIF].to_vec();
        body[JFIF - 2..].fill(0);
        write(&mut kept, APP0, &body);
    }
    let exif = segments.iter().filter(|segment| segment.marker == APP1).find_map(|s| s.body.strip_prefix(exif::PREFIX));
    if let Some(orientation) = exif.and_then(exif::orientation) {
        write(&mut kept, APP1, &[exif::PREFIX, &exif::only(orientation)].concat());
    }
    for segment in segments.iter().filter(|segment| shows(segment)) {
        write(&mut kept, segment.marker, segment.body);
        kept.extend_from_slice(segment.coded);
    }
    kept.extend([0xff, EOI]);
    Some(kept)
}

fn segments(picture: &[u8]) -> Option<Vec<Segment<'_>>> {
    let (mut found, mut at) = (Vec::new(), 2);
    loop {
        if *picture.get(at)? != 0xff {
            return None;
        }
        // Any number of 0xff may stand before a marker.
        at += picture[at..].iter().position(|byte| *byte != 0xff)?;
        let marker = picture[at];
        at += 1;
        match marker {
            EOI => return Some(found),
            // No length follows these, and none has a place here; 0x01 is harmless filler.
            0x01 => continue,
            0x00 | 0x02..=0xbf | 0xd0..=0xd8 => return None,
            _ => {}
        }
        let length = usize::from(u16::from_be_bytes(take(picture, at)?));
        let body = span(picture, at + 2, length.checked_sub(2)?)?;
        at += length;
        let coded = if marker == SOS { coded(&picture[at..])? } else { &[] };
        at += coded.len();
        found.push(Segment { marker, body, coded });
    }
}

/// Coded data: up to the first marker that is neither a stuffed zero nor a restart.
fn coded(rest: &[u8]) -> Option<&[u8]> {
    let is_marker = |pair: &[u8]| pair[0] == 0xff && !matches!(pair[1], 0x00 | 0xd0..=0xd7);
    rest.windows(2).position(is_marker).map(|end| &rest[..end])
}

/// A frame header: which coding, how large.
fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc)
}

/// Tables, frames, scans, the colour profile, and Adobe's word on how colours are coded.
fn shows(segment: &Segment<'_>) -> bool {
    match segment.marker {
        0xc0..=0xcf | SOS..=0xdf => true,
        APP2 => segment.body.starts_with(b"ICC_PROFILE\0"),
        APP14 => segment.body.starts_with(b"Adobe"),
        _ => false,
    }
}

fn write(into: &mut Vec<u8>, marker: u8, body: &[u8]) {
    // A body came out of a segment, or is a few bytes of ours: its length fits.
    let length = u16::try_from(body.len() + 2).unwrap_or(u16::MAX);
    into.extend([0xff, marker]);
    into.extend(length.to_be_bytes());
    into.extend_from_slice(body);
}
