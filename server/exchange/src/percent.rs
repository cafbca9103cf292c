//! Percent-encoding of one identifier part, as X-Road wants it: each part on its own, UTF-8 first.

use std::fmt::Write;

/// Encodes everything but RFC 3986's unreserved characters, so that no part can break its path.
pub fn encode(part: &str) -> String {
    let mut out = String::with_capacity(part.len());
    for byte in part.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// Undoes [`encode`] and tolerates a sender that encodes more or fewer characters than we do.
/// `None` when an escape is broken or the bytes are not UTF-8.
pub fn decode(part: &str) -> Option<String> {
    let mut out = Vec::with_capacity(part.len());
    let mut rest = part.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        if first == b'%' {
            let (high, low) = (hex(*tail.first()?)?, hex(*tail.get(1)?)?);
            out.push(high * 16 + low);
            rest = &tail[2..];
        } else {
            out.push(first);
            rest = tail;
        }
    }
    String::from_utf8(out).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_character_that_could_break_a_path_is_escaped() {
        assert_eq!(encode("s/ub?#%"), "s%2Fub%3F%23%25");
        assert_eq!(encode("öäå"), "%C3%B6%C3%A4%C3%A5");
        assert_eq!(encode("person-by_code.v1~"), "person-by_code.v1~");
    }

    #[test]
    fn both_spellings_of_a_sender_read_the_same() {
        assert_eq!(decode("%c3%B6%27").as_deref(), Some("ö'"));
        assert_eq!(decode("ö'").as_deref(), Some("ö'"));
    }

    #[test]
    fn broken_escapes_are_refused() {
        for broken in ["%", "%2", "%zz", "%+1", "%FF"] {
            assert_eq!(decode(broken), None, "{broken}");
        }
    }
}
