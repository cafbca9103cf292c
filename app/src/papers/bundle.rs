//! Letters for the post: each in the language of its case, with its address.

use domain::{
    case::Case,
    document::{Block, Direction, Document, Template},
    notice::Notice,
    post::Address,
    service::Service,
};
use jiff::Timestamp;
use text::{Args, Words};

use super::represented;
use crate::pages::{fee_named, filed_on_paper, notice_values};

/// What is known of a letter beside its words.
#[derive(Debug, Clone)]
pub struct Enclosed {
    /// What it is known by when it comes back.
    pub mark: String,
    /// To whom.
    pub name: String,
    pub address: Address,
    pub document: Document,
}

/// All in one file for the printer, whose own words are in the language of whoever prints it.
pub fn bundle(words: &Words, letters: Vec<Enclosed>, made: Timestamp) -> Document {
    let enclosed = |letter: Enclosed| {
        let mut address = vec![letter.name];
        address.extend(letter.address.lines());
        let mark = words.plain_with("paper-post-mark", &Args::new().text("mark", letter.mark));
        Block::Enclosed { address, mark, letter: Box::new(letter.document) }
    };
    let title = words.plain_with("paper-post-title", &Args::new().moment("at", made));
    Document {
        template: Template::Bundle,
        language: words.lang().code().to_owned(),
        direction: direction(words),
        heading: title.clone(),
        title,
        authority: String::new(),
        reference: String::new(),
        made,
        blocks: letters.into_iter().map(enclosed).collect(),
    }
}

/// A notice as a letter on paper: what stands in the inbox.
pub fn notice(words: &Words, service: &Service, case: &Case, notice: &Notice) -> Document {
    let plain = |key: &str| words.plain(key);
    let values = fee_named(notice_values(notice), words, case.fee);
    let heading = words.plain_with(&notice.text, &notice_values(notice));
    let mut facts = vec![(plain("paper-applicant"), case.owner.full_name())];
    facts.extend(represented(words, case));
    facts.extend([(plain("paper-service"), plain("service")), (plain("paper-post-day"), words.day_of(notice.at))]);
    facts.extend(filed_on_paper(words, case));
    let body = words.plain_attr(&notice.text, "body", &values).unwrap_or_default();
    let parts = body.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
    let mut blocks = vec![Block::Facts(facts)];
    blocks.extend(parts.map(|part| Block::Paragraph(part.to_owned())));
    blocks.push(Block::SmallPrint(plain("paper-post-about")));
    let reference = case.reference.to_string();
    Document {
        template: Template::Letter,
        language: words.lang().code().to_owned(),
        direction: direction(words),
        title: format!("{heading} ({reference})"),
        authority: words.attr("service", "authority").unwrap_or_else(|| service.id.clone()),
        heading,
        reference: words.plain_with("paper-reference", &Args::new().text("reference", reference)),
        made: notice.at,
        blocks,
    }
}

fn direction(words: &Words) -> Direction {
    if words.lang().dir() == "rtl" { Direction::Rtl } else { Direction::Ltr }
}
