//! What the two standards ask for and can be seen from outside: PDF/UA-1 and PDF/A-2a.
//!
//! The typesetter refuses to write a file that breaks either; these tests see that it was asked to.

use domain::document::{Block, Document};
use portico_press::print;

use crate::{
    reading::File,
    samples::{arabic, bundle, form, letter, long_table, of, receipt},
};

#[test]
fn a_file_says_and_shows_that_it_keeps_both_standards() {
    for (document, language) in
        [(receipt(), "et"), (letter(), "ru"), (arabic(), "ar"), (form(), "et"), (bundle(1), "et")]
    {
        let file = File::open(&print(&document).unwrap());
        let metadata = file.metadata();
        for claim in ["<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<"] {
            assert!(metadata.contains(claim), "{claim} is missing in {metadata}");
        }
        assert!(metadata.contains(&document.title), "the title is missing");
        assert_eq!(file.root_text("Lang"), language);
        assert!(file.says_marked() && file.shows_its_title());
        assert!(file.root().has(b"OutputIntents") && file.root().has(b"StructTreeRoot"));
        assert_eq!(file.fonts_that_are_not_embedded(), Vec::<String>::new());
        assert!(!file.has_script_or_files());
    }
}

#[test]
fn what_a_part_is_can_be_told_without_eyes() {
    let tags = File::open(&print(&receipt()).unwrap()).tags();
    let count = |tag: &str| tags.iter().filter(|found| *found == tag).count();
    assert_eq!((count("H1"), count("H2")), (1, 1));
    assert_eq!((count("Table"), count("THead")), (2, 1), "facts and a table with a head");
    assert_eq!((count("TH"), count("TD")), (4, 4), "two terms and two heads; their values");
    assert_eq!(count("Link"), 1);
}

#[test]
fn a_head_is_on_each_page_and_read_once() {
    let file = File::open(&print(&of(vec![long_table(200)])).unwrap());
    let pages = file.pages();
    assert!(pages.len() > 3, "{} pages", pages.len());
    for (index, page) in pages.iter().enumerate() {
        assert!(page.contains("Sündmus"), "page {index} has no head");
        assert!(page.contains(&format!("{}/{}", index + 1, pages.len())), "page {index} has no number");
    }
    assert_eq!(file.tags().iter().filter(|tag| *tag == "TH").count(), 3);
    assert!(pages.concat().contains("rida 200"));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let first = print(&receipt()).unwrap();
    print(&letter()).unwrap();
    assert!(print(&receipt()).unwrap() == first);
    let later = domain::document::Document { made: "2026-11-22T10:15:01Z".parse().unwrap(), ..receipt() };
    assert!(print(&later).unwrap() != first);
}

#[test]
fn each_letter_of_a_bundle_begins_on_the_front_of_a_sheet_and_counts_its_own_pages() {
    for (rows, sheets) in [(1, 1), (25, 1), (60, 2)] {
        let pages = File::open(&print(&bundle(rows)).unwrap()).pages();
        let second = pages.iter().position(|page| page.contains("8KQ4-M2XH-9/2")).unwrap();
        assert_eq!(second, 2 * sheets, "{rows} rows: {pages:#?}");
        assert!(pages[0].contains("Kuuse tänav 4-12") && pages[second].contains("Kuuse tänav 4-12"));
        let first: Vec<_> = pages[..second].iter().filter(|page| page.contains("7KQ4-M2XH-9/1")).collect();
        let own = pages[..second].iter().filter(|page| page.contains("rida")).count();
        for (at, page) in first.iter().take(own).enumerate() {
            assert!(page.contains(&format!("{}/{own}", at + 1)), "page {at} has no number: {page}");
        }
        assert!(!pages[..second].iter().any(|page| page.contains(&format!("{}/{own}", own + 1))), "an empty back");
        assert!(pages[second].contains("1/1"), "{}", pages[second]);
    }
}

#[test]
fn a_letter_in_a_letter_is_refused() {
    let Block::Enclosed { address, mark, .. } = bundle(1).blocks.remove(0) else { panic!("a bundle") };
    let nested = Block::Enclosed { address, mark, letter: Box::new(bundle(1)) };
    let fault = print(&Document { blocks: vec![nested], ..bundle(1) }).unwrap_err();
    assert!(fault.to_string().contains("another letter in it"), "{fault}");
}
