//! A letter of the authority: its words are those of the case's version, its answers those of its moment.

use domain::{
    answers::Answers,
    case::{Case, Letter},
    document::{Block, Direction, Document, Template},
    service::Service,
};
use text::{Args, Words};

use super::{Seal, represented};
use crate::pages::{filed_on_paper, told};

/// What the words of a letter may name beside the answers.
const LETTER_NAMES: [&str; 5] = ["reference", "reason", "name", "day", "due"];

/// The heading of a letter, as its list and its check name it.
pub fn letter_title(words: &Words, letter: &Letter, reference: &str) -> String {
    words.plain_with(&format!("letter-{}", letter.letter), &Args::new().text("reference", reference))
}

/// The letter as it is read, page and paper alike.
pub fn letter(words: &Words, service: &Service, case: &Case, letter: &Letter, seal: Seal) -> Document {
    let plain = |key: &str| words.plain(key);
    let key = format!("letter-{}", letter.letter);
    let args = placeholders(words, service, case, letter);
    let paragraphs = |attribute: &str| -> Vec<Block> {
        let text = words.plain_attr(&key, attribute, &args).unwrap_or_default();
        let parts = text.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
        parts.map(|part| Block::Paragraph(part.to_owned())).collect()
    };
    let mut facts = vec![(plain("paper-applicant"), case.owner.full_name())];
    facts.extend(represented(words, case));
    facts.extend([(plain("paper-service"), plain("service")), (plain("paper-decided"), words.day_of(letter.at))]);
    facts.extend(filed_on_paper(words, case));
    facts.extend(letter.served_at.map(|at| (plain("paper-served"), words.moment(at))));
    let mut blocks = vec![Block::Facts(facts)];
    blocks.extend(paragraphs("body"));
    let appeal = paragraphs("appeal");
    if !appeal.is_empty() {
        blocks.push(Block::Heading(plain("paper-appeal")));
        blocks.extend(appeal);
    }
    let name = |key: &str, name: String| words.plain_with(key, &Args::new().text("name", name));
    let mut signed = vec![name("paper-signed", letter.by.full_name())];
    signed.extend(letter.confirmed_by.iter().map(|second| name("paper-confirmed", second.full_name())));
    blocks.push(Block::Signature(signed));
    blocks.push(Block::Code { label: plain("paper-letter-code"), code: seal.code, url: seal.address });
    blocks.push(Block::SmallPrint(plain("paper-letter-code-about")));
    let reference = case.reference.to_string();
    let heading = letter_title(words, letter, &reference);
    Document {
        template: Template::Letter,
        language: words.lang().code().to_owned(),
        direction: if words.lang().dir() == "rtl" { Direction::Rtl } else { Direction::Ltr },
        title: format!("{heading} ({reference})"),
        authority: words.attr("service", "authority").unwrap_or_default(),
        heading,
        reference: words.plain_with("paper-reference", &Args::new().text("reference", reference)),
        made: letter.at,
        blocks,
    }
}

/// What the words of a letter may name: every answer outside groups by its field, and what the portal knows itself.
fn placeholders(words: &Words, service: &Service, case: &Case, letter: &Letter) -> Args {
    let answers: &Answers = case.answers_of(letter);
    let own = service.fields().filter(|field| field.group.is_none());
    let args =
        own.fold(Args::new(), |args, field| args.text(field.id.clone(), told(words, field, answers.get(&field.id))));
    let due = letter.due.map_or_else(|| words.plain("paper-due-open"), |due| words.date(due));
    let reason = letter.reason.clone().unwrap_or_default();
    let own = [case.reference.to_string(), reason, case.owner.full_name(), words.day_of(letter.at), due];
    // The last of a name counts.
    LETTER_NAMES.into_iter().zip(own).fold(args, |args, (name, value)| args.text(name, value))
}
