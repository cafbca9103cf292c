//! Where the envelope stands in a message with attachments. Everything else passes through byte for byte.

use super::Flaw;
use std::ops::Range;

/// The type itself, without parameters, in lower case.
fn essence(content_type: &str) -> String {
    content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The bytes of the envelope: all of them, or those of the first part.
pub(crate) fn envelope(content_type: &str, body: &[u8]) -> Result<Range<usize>, Flaw> {
    match essence(content_type).as_str() {
        "text/xml" | "application/xop+xml" => Ok(0..body.len()),
        "multipart/related" => first_part(content_type, body),
        other => Err(Flaw::new("invalid_content_type", format!("Invalid content type: {other}"))),
    }
}

fn first_part(content_type: &str, body: &[u8]) -> Result<Range<usize>, Flaw> {
    let broken = |why: &str| Flaw::new("mime_parsing_failed", format!("Invalid multipart: {why}"));
    let boundary = boundary(content_type).ok_or_else(|| broken("no boundary"))?;
    let marks = marks(body, format!("--{boundary}").as_bytes());
    let Some((_, closing)) = marks.split_last() else {
        return Err(Flaw::new("missing_soap", "Request does not have SOAP message"));
    };
    if !body[marks[marks.len() - 1].end..].starts_with(b"--") {
        return Err(broken("it is cut short"));
    }
    let mut parts = closing.iter().zip(&marks[1..]).map(|(from, to)| from.end..to.start);
    let first = parts.next().ok_or_else(|| Flaw::new("missing_soap", "Request does not have SOAP message"))?;
    let (kind, content) = part(body, first)?;
    if !matches!(essence(&kind).as_str(), "text/xml" | "application/xop+xml") {
        return Err(Flaw::new("invalid_content_type", format!("Invalid content type: {kind}")));
    }
    for attachment in parts {
        part(body, attachment)?;
    }
    Ok(content)
}

/// Every line that begins with the delimiter: from the end of the line before to the end of the delimiter.
fn marks(body: &[u8], delimiter: &[u8]) -> Vec<Range<usize>> {
    let mut marks = Vec::new();
    let mut line = 0;
    while line <= body.len() {
        if body[line..].starts_with(delimiter) {
            let ending = if body[..line].ends_with(b"\r\n") { 2 } else { usize::from(line > 0) };
            marks.push(line - ending..line + delimiter.len());
        }
        match body[line..].iter().position(|byte| *byte == b'\n') {
            Some(length) => line += length + 1,
            None => break,
        }
    }
    marks
}

/// Content type and content of a part.
fn part(body: &[u8], place: Range<usize>) -> Result<(String, Range<usize>), Flaw> {
    let text = &body[place.clone()];
    let (at, length) = match (find(text, b"\r\n\r\n"), find(text, b"\n\n")) {
        (Some(at), _) => (at, 4),
        (None, Some(at)) => (at, 2),
        (None, None) => {
            return Err(Flaw::new("mime_parsing_failed", "Invalid multipart: a part has no end of headers"));
        }
    };
    let head = String::from_utf8_lossy(&text[..at]);
    let kind = head.lines().filter_map(|line| line.split_once(':'));
    let mut kind = kind.filter(|(name, _)| name.trim().eq_ignore_ascii_case("content-type"));
    let (_, kind) =
        kind.next().ok_or_else(|| Flaw::new("invalid_content_type", "Could not get content type for part"))?;
    Ok((kind.trim().to_owned(), place.start + at + length..place.end))
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|window| window == wanted)
}

fn boundary(content_type: &str) -> Option<String> {
    let parameters = content_type.split(';').skip(1).filter_map(|parameter| parameter.split_once('='));
    let mut found = parameters.filter(|(name, _)| name.trim().eq_ignore_ascii_case("boundary"));
    let boundary = found.next()?.1.trim().trim_matches('"');
    (!boundary.is_empty()).then(|| boundary.to_owned())
}
