//! A service's form on paper as a file: the same questions as its page, for a printer.

use domain::{
    document::{Block, Direction, Document, Room, Template},
    service::Service,
};
use jiff::Timestamp;
use text::{Args, Words};

use crate::pages::{APPLICANT, SIGNED, Sheet, read_rows, sheets};

/// `made`: the moment that is written into the file.
pub fn form(words: &Words, service: &Service, made: Timestamp) -> Document {
    let plain = |key: &str| words.plain(key);
    let line = |key: &str| Block::Ask { label: plain(key), notes: Vec::new(), rooms: vec![Room::Line(String::new())] };
    let authority = words.attr("service", "authority").unwrap_or_default();
    let mut blocks = vec![Block::Paragraph(plain("form-lead")), Block::Heading(plain("form-applicant"))];
    blocks.extend(APPLICANT.map(line));
    for Sheet { title, notes, questions } in sheets(words, service) {
        blocks.push(Block::Heading(title));
        blocks.extend(notes.into_iter().map(Block::SmallPrint));
        let ask = |question: crate::pages::Question| {
            let crate::pages::Question { label, notes, rooms } = question;
            Block::Ask { label, notes, rooms }
        };
        blocks.extend(questions.into_iter().map(ask));
    }
    let registers = read_rows(words, service);
    if !registers.is_empty() {
        blocks.push(Block::Heading(plain("form-registers")));
        blocks.push(Block::Paragraph(plain("form-registers-text")));
        blocks.push(Block::Facts(registers));
    }
    blocks.extend([Block::Heading(plain("form-sign")), Block::Paragraph(plain("form-declare"))]);
    blocks.extend(SIGNED.map(line));
    blocks.push(Block::Paragraph(words.plain_with("form-bring", &Args::new().text("authority", authority.clone()))));
    let version = Args::new().text("version", service.version.clone());
    blocks.push(Block::SmallPrint(words.plain_with("form-version", &version)));
    Document {
        template: Template::Form,
        language: words.lang().code().to_owned(),
        direction: if words.lang().dir() == "rtl" { Direction::Rtl } else { Direction::Ltr },
        title: words.plain_with("form-title", &Args::new().text("service", plain("service"))),
        authority,
        heading: plain("service"),
        reference: String::new(),
        made,
        blocks,
    }
}
