//! A message with files beside it: `multipart/related`, as it goes out and as it comes in.

use std::collections::BTreeMap;

use base64::{Engine, engine::general_purpose::STANDARD};
use uuid::Uuid;

use super::{flaw::Flaw, settings::Attached};

const MOST_PARTS: usize = 64;
const LONGEST_HEAD: usize = 8 * 1024;

/// A file on its way out.
pub struct Attachment {
    /// The Content-ID, without brackets.
    pub id: String,
    pub name: String,
    pub how: Attached,
    pub bytes: Vec<u8>,
}

/// The files of an answer, by Content-ID.
#[derive(Debug, Default)]
pub struct Files(BTreeMap<String, Vec<u8>>);

impl Files {
    /// The file that a reference `cid:…` means.
    pub fn get(&self, reference: &str) -> Option<&[u8]> {
        self.0.get(reference.strip_prefix("cid:")?).map(Vec::as_slice)
    }

    /// Bytes of all files together.
    pub fn size(&self) -> usize {
        self.0.values().map(Vec::len).sum()
    }
}

/// The content type and bytes of a message with these files; the envelope goes first.
pub fn write(envelope: &str, files: &[Attachment], trace: Uuid) -> (String, Vec<u8>) {
    let boundary = format!("portico-{}", trace.simple());
    let xop = files.iter().any(|file| file.how == Attached::Mtom);
    let (kind, start_info) = match xop {
        true => ("application/xop+xml", "; start-info=\"text/xml\""),
        false => ("text/xml", ""),
    };
    let own = if xop { "; type=\"text/xml\"" } else { "" };
    let content_type =
        format!("multipart/related; type=\"{kind}\"; start=\"<root>\"; boundary=\"{boundary}\"{start_info}");
    let mut bytes = format!(
        "--{boundary}\r\nContent-Type: {kind}; charset=UTF-8{own}\r\nContent-Transfer-Encoding: 8bit\r\n\
         Content-ID: <root>\r\n\r\n{envelope}"
    )
    .into_bytes();
    for Attachment { id, name, how, bytes: file } in files {
        let encoding = match how {
            Attached::Swaref => "base64",
            Attached::Mtom => "binary",
        };
        let head = format!(
            "\r\n--{boundary}\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: {encoding}\r\n\
             Content-ID: <{id}>\r\nContent-Disposition: attachment; name=\"{name}\"; filename=\"{name}\"\r\n\r\n"
        );
        bytes.extend_from_slice(head.as_bytes());
        match how {
            Attached::Mtom => bytes.extend_from_slice(file),
            Attached::Swaref => {
                for line in STANDARD.encode(file).as_bytes().chunks(76) {
                    bytes.extend_from_slice(line);
                    bytes.extend_from_slice(b"\r\n");
                }
            }
        }
    }
    bytes.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
    (content_type, bytes)
}

/// Takes a message apart: the envelope, which is the part that `start` names or the first one, and the files.
pub fn read(content_type: &str, body: &[u8]) -> Result<(Vec<u8>, Files), Flaw> {
    let mut parts = Vec::new();
    split(content_type, body, &mut parts, true)?;
    let start = parameter(content_type, "start").map(|start| bare(&start).to_owned());
    let root = parts.iter().position(|part| start.is_some() && part.id == start).unwrap_or_default();
    if parts.is_empty() {
        return Err(Flaw::Multipart("it has no parts"));
    }
    let root = parts.swap_remove(root);
    if !matches!(essence(&root.kind).as_str(), "text/xml" | "application/xop+xml") {
        return Err(Flaw::Multipart("its first part is not XML by its content type"));
    }
    let files = parts.into_iter().filter_map(|part| Some((part.id?, part.bytes))).collect();
    Ok((root.bytes, Files(files)))
}

/// The type itself, without parameters, in lower case.
pub fn essence(content_type: &str) -> String {
    content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

struct Part {
    kind: String,
    id: Option<String>,
    bytes: Vec<u8>,
}

/// Parts between boundaries. Some registers put several files into a `multipart/mixed` of their own: one level of that.
fn split(content_type: &str, body: &[u8], parts: &mut Vec<Part>, nested: bool) -> Result<(), Flaw> {
    let boundary = parameter(content_type, "boundary").filter(|boundary| (1..=70).contains(&boundary.len()));
    let delimiter = format!("--{}", boundary.ok_or(Flaw::Multipart("it names no boundary"))?).into_bytes();
    let mut rest = match body.starts_with(&delimiter) {
        true => &body[delimiter.len()..],
        false => next(body, &delimiter).ok_or(Flaw::Multipart("it has no parts"))?.1,
    };
    while !rest.starts_with(b"--") {
        let (part, behind) = next(rest, &delimiter).ok_or(Flaw::Multipart("it is cut short"))?;
        rest = behind;
        let part = one(part)?;
        if nested && essence(&part.kind).starts_with("multipart/") {
            split(&part.kind, &part.bytes, parts, false)?;
        } else {
            parts.push(part);
        }
        if parts.len() > MOST_PARTS {
            return Err(Flaw::Multipart("it has too many parts"));
        }
    }
    Ok(())
}

/// What stands before the next line that begins with the delimiter, and what stands behind that delimiter.
fn next<'a>(bytes: &'a [u8], delimiter: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let mut from = 0;
    loop {
        let line = from + bytes[from..].iter().position(|byte| *byte == b'\n')?;
        if bytes[line + 1..].starts_with(delimiter) {
            let end = if line > 0 && bytes[line - 1] == b'\r' { line - 1 } else { line };
            return Some((&bytes[..end], &bytes[line + 1 + delimiter.len()..]));
        }
        from = line + 1;
    }
}

/// One part: what is left of the delimiter's line, headers, an empty line, content.
fn one(part: &[u8]) -> Result<Part, Flaw> {
    let cut = Flaw::Multipart("a part has no end of its headers");
    let (mut kind, mut id, mut encoding) = (String::new(), None, String::new());
    let mut at = 0;
    loop {
        let Some(length) = part[at..].iter().position(|byte| *byte == b'\n') else { return Err(cut) };
        let line = part[at..at + length].trim_ascii();
        // The first line is what follows the delimiter itself.
        if line.is_empty() && at > 0 {
            at += length + 1;
            break;
        }
        at += length + 1;
        if at > LONGEST_HEAD {
            return Err(cut);
        }
        let line = String::from_utf8_lossy(line);
        let Some((name, value)) = line.split_once(':') else { continue };
        match name.trim().to_ascii_lowercase().as_str() {
            "content-type" => value.trim().clone_into(&mut kind),
            "content-id" => id = Some(bare(value).to_owned()),
            "content-transfer-encoding" => encoding = value.trim().to_ascii_lowercase(),
            _ => {}
        }
    }
    let bytes = match encoding.as_str() {
        "" | "7bit" | "8bit" | "binary" => part[at..].to_vec(),
        "base64" => {
            let solid: Vec<u8> = part[at..].iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
            STANDARD.decode(solid).map_err(|_| Flaw::Multipart("a part is not base64"))?
        }
        _ => return Err(Flaw::Multipart("a part has an unknown transfer encoding")),
    };
    Ok(Part { kind, id, bytes })
}

fn bare(id: &str) -> &str {
    let id = id.trim();
    id.strip_prefix('<').and_then(|id| id.strip_suffix('>')).unwrap_or(id)
}

/// A parameter of a content type, plain or in double quotes.
fn parameter(content_type: &str, wanted: &str) -> Option<String> {
    let mut rest = content_type.split_once(';')?.1;
    loop {
        let (name, value) = rest.split_once('=')?;
        let value = value.trim_start();
        let (found, behind) = match value.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"')?,
            None => value.split_at(value.find(';').unwrap_or(value.len())),
        };
        if name.trim().trim_start_matches(';').trim().eq_ignore_ascii_case(wanted) {
            return Some(found.trim().to_owned());
        }
        rest = behind;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TYPE: &str = "multipart/related; type=\"text/xml\"; start=\"<root>\"; boundary=b";
    const ROOT: &str = "--b\r\nContent-Type: text/xml\r\nContent-ID: <root>\r\n\r\n<a/>\r\n";

    #[test]
    fn what_is_written_is_read_again() {
        let file = |id: &str, how| {
            let bytes = b"\r\n--\x00\xFF\r\n".repeat(40);
            Attachment { id: id.into(), name: "photo.bin".into(), how, bytes }
        };
        let files = [file("1", Attached::Swaref), file("2", Attached::Mtom)];
        let (kind, bytes) = write("<a>õ</a>", &files, Uuid::nil());
        let (root, read) = read(&kind, &bytes).unwrap();
        assert_eq!(root, "<a>õ</a>".as_bytes());
        assert_eq!(read.get("cid:1"), Some(files[0].bytes.as_slice()));
        assert_eq!(read.get("cid:2"), Some(files[1].bytes.as_slice()));
        assert!(read.get("1").is_none() && read.get("cid:3").is_none());
    }

    #[test]
    fn files_in_a_part_of_their_own_are_found_and_the_start_names_the_envelope() {
        let body = "preamble\r\n--b\r\nContent-Type: multipart/mixed; boundary=\"c d\"\r\n\r\n--c d\r\nContent-ID: <1>\r\n\
                    Content-Transfer-Encoding: base64\r\n\r\naG\r\nk=\r\n--c d--\r\n--b\r\nContent-ID: <root>\r\n\
                    Content-Type: text/xml\r\n\r\n<a/>\r\n--b--epilogue";
        let (root, files) = read(TYPE, body.as_bytes()).unwrap();
        assert_eq!((root.as_slice(), files.get("cid:1")), (b"<a/>".as_slice(), Some(b"hi".as_slice())));
    }

    #[test]
    fn a_broken_message_is_refused_and_says_why() {
        let many = "--b\r\nContent-ID: <1>\r\n\r\n\r\n".repeat(1000);
        let head = format!("--b\r\n{}\r\n\r\n<a/>\r\n--b--", "X-A: b\r\n".repeat(100_000));
        for (kind, body, why) in [
            ("multipart/related", ROOT, "boundary"),
            ("multipart/related; boundary=\"\"", ROOT, "boundary"),
            (TYPE, "", "no parts"),
            (TYPE, "--b--", "no parts"),
            (TYPE, "--c\r\n\r\n--c--", "no parts"),
            (TYPE, ROOT, "cut short"),
            (TYPE, &format!("{ROOT}--b\r\nContent-ID: <1>\r\n\r\nabc"), "cut short"),
            (TYPE, &format!("{ROOT}--b\r\nContent-ID: <1>\r\n--b--"), "no end of its headers"),
            (TYPE, &head, "no end of its headers"),
            (TYPE, &many, "too many parts"),
            (TYPE, "--b\r\nContent-Type: text/html\r\n\r\n<a/>\r\n--b--", "not XML"),
            (TYPE, &format!("{ROOT}--b\r\nContent-Transfer-Encoding: base64\r\n\r\n!\r\n--b--"), "not base64"),
            (TYPE, &format!("{ROOT}--b\r\nContent-Transfer-Encoding: x-zip\r\n\r\n!\r\n--b--"), "transfer encoding"),
        ] {
            let flaw = read(kind, body.as_bytes()).unwrap_err().to_string();
            assert!(flaw.contains(why), "{why}: {flaw}");
        }
    }
}
