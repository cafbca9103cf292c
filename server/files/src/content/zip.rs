//! The directory of a zip archive, read within bounds. Nothing is ever unpacked.

use std::ops::Range;

use super::{documents, span, take};

/// The most entries a document may have.
const MOST_ENTRIES: usize = 10_000;
/// The most bytes that all entries together may say they unpack to.
const MOST_UNPACKED: u64 = 200 * 1024 * 1024;
/// The longest end record: 22 bytes and a comment.
const LONGEST_END: usize = 22 + 65_535;

/// The names in an archive's directory, which fits its bytes.
pub(super) struct Directory<'a> {
    names: Vec<&'a str>,
    declared: Option<&'a [u8]>,
}

impl<'a> Directory<'a> {
    /// Nothing when it is cut short, encrypted, spread over disks, larger than 4 GB, when a name leads out of the
    /// folder it is unpacked into, or when the archive would unpack to a mountain.
    pub(super) fn read(bytes: &'a [u8]) -> Option<Self> {
        let end = end_record(bytes)?;
        let whole = take::<4>(bytes, end + 4)? == [0; 4];
        let count = usize::from(u16::from_le_bytes(take(bytes, end + 10)?));
        let size = u32::from_le_bytes(take(bytes, end + 12)?) as usize;
        let start = u32::from_le_bytes(take(bytes, end + 16)?) as usize;
        if !whole || count > MOST_ENTRIES || start.checked_add(size)? > end {
            return None;
        }
        let (mut at, mut unpacked, mut names, mut packed) = (start, 0u64, Vec::new(), Vec::new());
        for _ in 0..count {
            let entry = Entry::read(bytes, at)?;
            at = entry.next;
            unpacked += entry.unpacked;
            packed.push(entry.packed);
            names.push(entry.name);
        }
        // Entries that share bytes are how a small archive unpacks to a mountain.
        packed.sort_by_key(|range| range.start);
        let apart = packed.windows(2).all(|pair| pair[0].end <= pair[1].start);
        let inside = packed.last().is_none_or(|range| range.end <= start);
        let fits = at <= end && apart && inside && unpacked <= MOST_UNPACKED;
        fits.then(|| Self { names, declared: documents::first_stored(bytes) })
    }

    /// What the first entry says that the archive is.
    pub(super) fn declared(&self) -> Option<&'a [u8]> {
        self.declared
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.any(|other| other == name)
    }

    pub(super) fn any(&self, is: impl Fn(&str) -> bool) -> bool {
        self.names.iter().any(|name| is(name))
    }
}

struct Entry<'a> {
    name: &'a str,
    /// From the entry's own header to the end of its packed bytes.
    packed: Range<usize>,
    unpacked: u64,
    /// Where the next one begins.
    next: usize,
}

impl<'a> Entry<'a> {
    fn read(bytes: &'a [u8], at: usize) -> Option<Self> {
        let short = |place: usize| take(bytes, at + place).map(u16::from_le_bytes).map(usize::from);
        let long = |place: usize| take(bytes, at + place).map(u32::from_le_bytes);
        let encrypted = short(8)? & 1 == 1;
        let known_method = matches!(short(10)?, 0 | 8);
        if take::<4>(bytes, at)? != *b"PK\x01\x02" || encrypted || !known_method {
            return None;
        }
        let (length, extra, comment) = (short(28)?, short(30)?, short(32)?);
        let name = std::str::from_utf8(span(bytes, at + 46, length)?).ok().filter(|name| stays_inside(name))?;
        let header = long(42)? as usize;
        if take::<4>(bytes, header)? != *b"PK\x03\x04" {
            return None;
        }
        let packed = header..header.checked_add(30)?.checked_add(long(20)? as usize)?;
        Some(Self { name, packed, unpacked: long(24)?.into(), next: at + 46 + length + extra + comment })
    }
}

/// Where the end record begins: its comment must reach to the last byte, so that nothing hangs on behind.
fn end_record(bytes: &[u8]) -> Option<usize> {
    let last = bytes.len().checked_sub(22)?;
    let first = bytes.len().saturating_sub(LONGEST_END);
    (first..=last).rev().find(|at| {
        let comment = take(bytes, at + 20).map(u16::from_le_bytes).map(usize::from);
        bytes[*at..].starts_with(b"PK\x05\x06") && comment.is_some_and(|comment| at + 22 + comment == bytes.len())
    })
}

fn stays_inside(name: &str) -> bool {
    !name.starts_with('/') && !name.contains(['\\', '\0']) && name.split('/').all(|part| part != "..")
}
