//! From when to when a certificate is in force: the one field that is read of it.

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};

/// `notBefore` and `notAfter` of an X.509 certificate (RFC 5280, 4.1); `None` when its bytes are not in order.
pub fn validity(certificate: &[u8]) -> Option<(Timestamp, Timestamp)> {
    let whole = Der(certificate).expect(SEQUENCE)?;
    let mut body = Der(Der(whole).expect(SEQUENCE)?);
    // The version may be left out; serial number, algorithm and issuer stand before the times.
    if body.next()?.0 == VERSION {
        body.next()?;
    }
    body.expect(SEQUENCE)?;
    body.expect(SEQUENCE)?;
    let mut times = Der(body.expect(SEQUENCE)?);
    Some((time(times.next()?)?, time(times.next()?)?))
}

const SEQUENCE: u8 = 0x30;
const VERSION: u8 = 0xA0;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;

/// Values one behind the other, each a tag, a length and bytes.
struct Der<'a>(&'a [u8]);

impl<'a> Der<'a> {
    fn next(&mut self) -> Option<(u8, &'a [u8])> {
        let (&tag, rest) = self.0.split_first()?;
        let (&first, rest) = rest.split_first()?;
        let (length, rest) = if first < 0x80 {
            (usize::from(first), rest)
        } else {
            let (digits, rest) = rest.split_at_checked(usize::from(first & 0x7F))?;
            if digits.len() > 4 {
                return None;
            }
            (digits.iter().fold(0, |length, &digit| length << 8 | usize::from(digit)), rest)
        };
        let (value, rest) = rest.split_at_checked(length)?;
        self.0 = rest;
        Some((tag, value))
    }

    fn expect(&mut self, tag: u8) -> Option<&'a [u8]> {
        self.next().filter(|(found, _)| *found == tag).map(|(_, value)| value)
    }
}

/// `YYMMDDhhmmssZ` or `YYYYMMDDhhmmssZ`.
fn time((tag, text): (u8, &[u8])) -> Option<Timestamp> {
    let digits = text.strip_suffix(b"Z").filter(|digits| digits.iter().all(u8::is_ascii_digit))?;
    let number = |digits: &[u8]| digits.iter().fold(0_i16, |number, digit| number * 10 + i16::from(digit - b'0'));
    let (year, rest) = match (tag, digits.len()) {
        (UTC_TIME, 12) => {
            let short = number(&digits[..2]);
            (if short < 50 { 2000 + short } else { 1900 + short }, &digits[2..])
        }
        (GENERALIZED_TIME, 14) => (number(&digits[..4]), &digits[4..]),
        _ => return None,
    };
    let mut pairs = rest.chunks_exact(2).map(|pair| i8::try_from(number(pair)).ok());
    let mut pair = || pairs.next()?;
    let time = DateTime::new(year, pair()?, pair()?, pair()?, pair()?, pair()?, 0).ok()?;
    Some(time.to_zoned(TimeZone::UTC).ok()?.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(tag: u8, bytes: &[u8]) -> Vec<u8> {
        let length = u16::try_from(bytes.len()).unwrap().to_be_bytes();
        [&[tag, 0x82], &length[..], bytes].concat()
    }

    fn certificate(version: bool, from: &[u8], to: &[u8]) -> Vec<u8> {
        let version = if version { value(VERSION, &value(2, &[2])) } else { Vec::new() };
        let times = value(SEQUENCE, &[from, to].concat());
        let (serial, empty) = (value(2, &[1]), value(SEQUENCE, &[]));
        value(SEQUENCE, &value(SEQUENCE, &[&version[..], &serial, &empty, &empty, &times].concat()))
    }

    #[test]
    fn both_ways_to_write_a_time_are_read() {
        let (early, late) = (value(UTC_TIME, b"990102030405Z"), value(GENERALIZED_TIME, b"20611231235959Z"));
        for version in [true, false] {
            let (from, to) = validity(&certificate(version, &early, &late)).unwrap();
            assert_eq!(from.to_string(), "1999-01-02T03:04:05Z");
            assert_eq!(to.to_string(), "2061-12-31T23:59:59Z");
        }
    }

    #[test]
    fn what_is_out_of_order_is_no_time() {
        let good = value(UTC_TIME, b"260102030405Z");
        for wrong in [&b"260102030405"[..], b"261302030405Z", b"26010203040/Z", b"20260102030405Z", b""] {
            assert_eq!(validity(&certificate(true, &good, &value(UTC_TIME, wrong))), None);
        }
        let whole = certificate(true, &good, &good);
        for end in 0..whole.len() {
            assert_eq!(validity(&whole[..end]), None, "cut at {end}");
        }
        assert_eq!(validity(&[0x30, 0x85, 1, 1, 1, 1, 1]), None);
    }
}
