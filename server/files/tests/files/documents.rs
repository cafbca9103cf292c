//! Documents are told by what is inside.

use domain::attachment::Kind;
use portico_files::content::{Found, examine};

use crate::samples::{DOCX, Entry, declared, pdf, zip, zip_of};

fn kind(bytes: Vec<u8>) -> Option<Kind> {
    match examine(bytes, &Kind::ALL) {
        Found::Fine(examined) => Some(examined.kind),
        Found::NotAllowed(None) => None,
        other => panic!("{other:?}"),
    }
}

fn damaged(bytes: Vec<u8>) -> Kind {
    match examine(bytes, &Kind::ALL) {
        Found::Damaged(kind) => kind,
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_document_is_told_by_its_content() {
    assert_eq!(kind(pdf()), Some(Kind::Pdf));
    assert_eq!(kind(zip_of(&DOCX)), Some(Kind::Docx));
    assert_eq!(kind(declared(Kind::Odt.media_type(), &["content.xml"])), Some(Kind::Odt));
    let signed = declared(Kind::Asice.media_type(), &["leping.pdf", "META-INF/signatures0.xml"]);
    assert_eq!(kind(signed), Some(Kind::Asice));
    assert_eq!(kind("Tere!\n".into()), Some(Kind::Text));
}

#[test]
fn an_archive_that_is_no_document_is_nothing() {
    assert_eq!(kind(zip_of(&["setup.exe"])), None);
    assert_eq!(kind(zip_of(&["[Content_Types].xml", "xl/workbook.xml"])), None);
    assert_eq!(kind(declared("application/epub+zip", &["content.xml"])), None);
    assert_eq!(kind(declared(Kind::Odt.media_type(), &["odd.xml"])), None);
    assert_eq!(kind(declared(Kind::Asice.media_type(), &["leping.pdf"])), None);
}

#[test]
fn a_document_with_macros_is_nothing() {
    assert_eq!(kind(zip_of(&[DOCX[0], DOCX[2], "word/vbaProject.bin"])), None);
    assert_eq!(kind(declared(Kind::Odt.media_type(), &["content.xml", "Basic/Standard/evil.xml"])), None);
}

#[test]
fn an_archive_that_would_unpack_to_a_mountain_is_damaged() {
    let bomb = zip(&[Entry(DOCX[0], b"<x/>", 4), Entry(DOCX[2], b"<x/>", u32::MAX)]);
    assert_eq!(damaged(bomb), Kind::Docx);
    let many: Vec<String> = (0..10_001).map(|i| i.to_string()).collect();
    let mut names = DOCX.to_vec();
    names.extend(many.iter().map(String::as_str));
    assert_eq!(damaged(zip_of(&names)), Kind::Docx);
}

#[test]
fn entries_that_share_bytes_are_damage() {
    let mut bytes = zip_of(&DOCX);
    let second = bytes.windows(4).rposition(|window| window == b"PK\x01\x02").expect("a directory");
    // The last entry points at the first one's bytes.
    bytes[second + 42..second + 46].fill(0);
    assert_eq!(damaged(bytes), Kind::Docx);
}

#[test]
fn an_archive_with_names_that_lead_out_or_with_something_behind_it_is_damaged() {
    for name in ["../../etc/cron.d/evil", "/etc/passwd", "word\\..\\evil", "a/../b"] {
        assert_eq!(damaged(zip_of(&[DOCX[0], DOCX[2], name])), Kind::Docx, "{name}");
    }
    assert_eq!(damaged([zip_of(&DOCX), b"more".to_vec()].concat()), Kind::Docx);
    let whole = zip_of(&DOCX);
    assert_eq!(damaged(whole[..whole.len() / 2].to_vec()), Kind::Docx);
}

#[test]
fn a_pdf_without_its_end_is_damaged() {
    assert_eq!(damaged(b"%PDF-1.7\n1 0 obj".to_vec()), Kind::Pdf);
    assert_eq!(damaged(b"%PDF-x %%EOF".to_vec()), Kind::Pdf);
}
