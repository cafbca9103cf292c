//! The one thing worth keeping of EXIF: which way up a picture is.

use super::{span, take};

/// What stands before EXIF inside a JPEG, and in the WebP files of some programs.
pub(super) const PREFIX: &[u8] = b"Exif\0\0";

const ORIENTATION: u16 = 0x0112;
const SHORT: u16 = 3;

/// The orientation, 2 to 8, from the first directory of a TIFF block. Upright (1) and nonsense are nothing.
pub(super) fn orientation(tiff: &[u8]) -> Option<u8> {
    let big = match tiff.get(..4)? {
        b"MM\0*" => true,
        b"II*\0" => false,
        _ => return None,
    };
    let short = |bytes: [u8; 2]| if big { u16::from_be_bytes(bytes) } else { u16::from_le_bytes(bytes) };
    let long = |bytes: [u8; 4]| if big { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) };
    let directory = tiff.get(long(take(tiff, 4)?) as usize..)?;
    let count = usize::from(short(take(directory, 0)?));
    let entry = (0..count).map_while(|i| span(directory, 2 + 12 * i, 12)).find(|entry| {
        take(entry, 0).map(short) == Some(ORIENTATION)
            && take(entry, 2).map(short) == Some(SHORT)
            && take(entry, 4).map(long) == Some(1)
    })?;
    let value = short(take(entry, 8)?);
    u8::try_from(value).ok().filter(|value| (2..=8).contains(value))
}

/// A TIFF block that says the orientation and nothing else.
pub(super) fn only(orientation: u8) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    tiff.push(orientation);
    tiff.extend([0; 6]);
    tiff
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back() {
        for value in 2..=8 {
            assert_eq!(orientation(&only(value)), Some(value));
        }
        assert_eq!((orientation(&only(1)), orientation(&only(9))), (None, None));
        let little = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
        assert_eq!(orientation(little), Some(6));
        assert_eq!(orientation(b"II*\0\xff\xff\xff\xff\x01\0"), None);
    }
}
