//! Documents to be printed: their words are made here, the press sets them.

mod bundle;
mod form;
mod letter;

pub use bundle::{Enclosed, bundle, notice};
pub use form::form;
pub use letter::{letter, letter_title};

use domain::{
    case::Case,
    document::{Block, Direction, Document, Template},
    mandate::Represented,
    service::Service,
};
use text::{Args, Words};

use crate::pages::{answer_parts, filed_on_paper, inquiry_rows};

/// What anybody can check a receipt by.
#[derive(Debug, Clone)]
pub struct Seal {
    /// In groups of four signs.
    pub code: String,
    /// The address of the page that checks it.
    pub address: String,
}

/// In whose name an application is made, when it is not the applicant's own.
fn represented(words: &Words, case: &Case) -> Option<(String, String)> {
    let of = case.represented.as_ref()?;
    let name = match of {
        Represented::Child(_) => of.name(),
        Represented::Company { code, .. } => format!("{} ({code})", of.name()),
    };
    Some((words.plain("paper-represented"), name))
}

/// The receipt of a submitted application.
pub fn receipt(words: &Words, service: &Service, case: &Case, seal: Seal) -> Document {
    let plain = |key: &str| words.plain(key);
    let mut facts =
        vec![(plain("paper-service"), plain("service")), (plain("paper-applicant"), case.owner.full_name())];
    facts.extend(represented(words, case));
    facts.push((plain("paper-sent"), words.moment(case.submitted_at)));
    facts.extend(filed_on_paper(words, case));
    facts.extend(case.fee.map(|fee| (plain("paper-fee"), words.money(fee))));
    let mut blocks = vec![Block::Facts(facts), Block::Heading(plain("case-answers"))];
    for (title, rows) in answer_parts(words, service, &case.answers) {
        blocks.extend(title.map(Block::Paragraph));
        blocks.push(Block::Facts(rows));
    }
    let registers = inquiry_rows(words, service, case);
    if !registers.is_empty() {
        blocks.extend([Block::Heading(plain("inquiries")), Block::Facts(registers)]);
    }
    blocks.push(Block::Code { label: plain("paper-code"), code: seal.code, url: seal.address });
    blocks.push(Block::SmallPrint(plain("paper-code-about")));
    let reference = case.reference.to_string();
    Document {
        template: Template::Receipt,
        language: words.lang().code().to_owned(),
        direction: if words.lang().dir() == "rtl" { Direction::Rtl } else { Direction::Ltr },
        title: words.plain_with("paper-title", &Args::new().text("reference", reference.clone())),
        authority: words.attr("service", "authority").unwrap_or_default(),
        heading: plain("receipt-title"),
        reference: words.plain_with("paper-reference", &Args::new().text("reference", reference)),
        made: case.submitted_at,
        blocks,
    }
}
