//! Plain text: UTF-8 without control characters that does not begin like a page or a program.

/// How far into a text something is sought that a browser could take for a page.
const LOOKED_AT: usize = 1024;

/// Openings of pages and pictures that can hold a script.
const MARKUP: [&str; 9] = ["<!doctype", "<html", "<head", "<body", "<script", "<svg", "<?xml", "<?php", "<iframe"];

pub(super) fn is_text(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    if text.is_empty()
        || text.chars().any(|letter| letter.is_control() && !matches!(letter, '\t' | '\n' | '\r' | '\u{c}'))
    {
        return false;
    }
    let opening = text.trim_start_matches('\u{feff}').trim_start();
    if ["<", "#!", "{\\rtf", "%!"].iter().any(|mark| opening.starts_with(mark)) {
        return false;
    }
    let head: String = opening.chars().take(LOOKED_AT).map(|letter| letter.to_ascii_lowercase()).collect();
    !MARKUP.iter().any(|mark| head.contains(mark))
}

#[cfg(test)]
mod tests {
    use super::is_text;

    #[test]
    fn letters_are_text() {
        for text in ["Tere, õhtu!\r\n\tKõik on hästi.", "\u{feff}1;2;3", "2 < 3 and <b> is bold", "# Pealkiri"] {
            assert!(is_text(text.as_bytes()), "{text:?}");
        }
    }

    #[test]
    fn pages_scripts_and_bytes_are_not() {
        for bytes in [
            &b"<html><script>alert(1)</script>"[..],
            b"  \n<!-- x -->",
            b"\xef\xbb\xbf<svg onload=alert(1)>",
            b"harmless\n<ScRiPt>alert(1)</script>",
            b"#!/bin/sh\nrm -rf /",
            b"MZ\x90\0\x03\0\0\0",
            b"caf\xe9",
            b"",
            b"\x1b[31mred",
        ] {
            assert!(!is_text(bytes), "{}", bytes.escape_ascii());
        }
    }
}
