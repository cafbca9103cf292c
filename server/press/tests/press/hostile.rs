//! Whatever a person is called, the paper says so, and nothing else.

use domain::document::{Block, Document};
use portico_press::print;
use proptest::prelude::*;

use crate::{
    reading::{File, squeezed},
    samples::{facts, of, receipt},
};

/// What is typed, and what stands on the paper.
fn names() -> Vec<(String, String)> {
    let as_they_are = [
        "#read(\"/etc/passwd\")",
        "#import \"@preview/x:1.0.0\"",
        "#panic()",
        "*bold* _thin_ `code` $x^2$",
        "= h",
        "- item",
        "/ term: x",
        "<script>alert(1)</script> &amp; <label> @ref",
        "\\u{41} \\ ~ -- --- ... 'a' \"b\"",
        "// no comment /* none */",
        "\"},{\"paragraph\":\"x\"",
        "https://evil.example/?q=#x",
        "õäöüšž ÕÄÖÜŠŽ",
        "Жанна Щукина-Їжак",
        "Γιώργος",
        "გიორგი",
        "Nguyễn Thị Ánh",
    ];
    let mut names: Vec<(String, String)> = as_they_are.map(|name| (name.to_owned(), name.to_owned())).to_vec();
    names.push(("Mari\u{202e}sidiäN\u{2066}".into(), "MarisidiäN".into()));
    names.push(("😀 🧇 王".into(), "😀 ‹U+1F9C7› ‹U+738B›".into()));
    names.push(("\u{e000}a\u{0}\u{fffe}".into(), "‹U+E000›a‹U+FFFE›".into()));
    names
}

#[test]
fn a_name_stays_a_name_in_every_place() {
    for (typed, shown) in names() {
        let document = Document {
            authority: typed.clone(),
            heading: typed.clone(),
            reference: typed.clone(),
            title: typed.clone(),
            ..of(vec![
                Block::Heading(typed.clone()),
                Block::Paragraph(typed.clone()),
                facts(&[(&typed, &typed)]),
                Block::Table { head: vec![typed.clone(); 2], rows: vec![vec![typed.clone(); 2]] },
                Block::Code { label: typed.clone(), code: typed.clone(), url: typed.clone() },
                Block::Signature(vec![typed.clone()]),
                Block::SmallPrint(typed.clone()),
            ])
        };
        let file = File::open(&print(&document).unwrap());
        let text = squeezed(&file.pages().concat());
        // Authority, heading, reference, heading, paragraph, 2 facts, 4 cells, 3 of the code, signature, small print,
        // and the reference at the foot of each page.
        let found = text.matches(&squeezed(&shown)).count();
        assert_eq!(found, 16 + file.pages().len(), "{shown} in {text}");
    }
}

#[test]
fn a_long_name_is_broken_and_stays_whole() {
    let word = "Õ".repeat(300);
    let file =
        File::open(&print(&Document { authority: word.clone(), ..of(vec![facts(&[("Nimi", &word)])]) }).unwrap());
    assert_eq!(squeezed(&file.pages()[0]).matches(&word).count(), 2);
}

#[test]
fn nothing_leaves_the_paper() {
    let word = "Õ".repeat(300);
    let wide = Block::Table { head: vec![word.clone(); 4], rows: vec![vec![word.clone(); 4]] };
    let file = File::open(&print(&of(vec![Block::Paragraph(word.clone()), facts(&[(&word, &word)]), wide])).unwrap());
    assert!(file.rightmost() < 595.0, "a line begins at {}", file.rightmost());
    assert!(file.pages().len() > 1, "the lines were not broken");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_printed(texts in proptest::collection::vec("\\PC{0,40}|(.|\\n){0,40}|[\u{600}-\u{6ff}\u{300}-\u{36f}]{0,12}", 6)) {
        let [a, b, c, d, e, f] = [0, 1, 2, 3, 4, 5].map(|index: usize| texts[index].clone());
        let blocks = vec![Block::Paragraph(a), facts(&[(&b, &c)]), Block::Heading(d), Block::SmallPrint(e)];
        let printed = print(&Document { authority: f.clone(), reference: f, blocks, ..receipt() });
        prop_assert!(printed.is_ok(), "{:?}", printed.err());
    }
}
