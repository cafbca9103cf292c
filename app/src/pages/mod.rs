//! The pages, each in a file with the name of its route. A page takes what the Desk found and shows it.

mod act;
mod acting;
pub mod admin;
mod answer;
mod answers;
mod attached;
mod busy_asking;
mod case;
mod cases;
mod check;
mod confirmation;
mod consent;
mod counter;
mod dispute;
mod eligibility;
mod eligible;
mod failure;
mod fee;
mod form;
mod home;
mod how;
mod inbox;
mod info;
mod inquiries;
mod later;
mod letter;
mod letters;
mod life;
mod look;
mod looks;
mod looks_elsewhere;
mod offer;
mod post;
mod receipt;
mod removal;
mod services;
mod signers;
mod standing;
mod start;
mod stay;
mod step;
mod story;
mod talk;
mod thread;
mod verify;
mod whom;
mod words;

pub use act::{Reason, act};
pub use answer::{file_size, register_name, shown, told};
pub use busy_asking::busy_asking;
pub use case::case;
pub use cases::{Left, cases};
pub use check::{Sends, check};
pub use confirmation::{confirmation, confirmed};
pub use consent::consent;
pub(crate) use counter::filed_on_paper;
pub use counter::{filed_at_counter, reception, served};
pub use dispute::dispute;
pub use eligibility::eligibility;
pub use eligible::{Judged, eligible};
pub use failure::{FailurePage, Way, failure};
pub(crate) use fee::named as fee_named;
pub use form::form;
pub(crate) use form::{APPLICANT, Question, SIGNED, Sheet, sheets};
pub use home::home;
pub(crate) use inbox::of as notice_values;
pub use inbox::{Whom, inbox, notice, sealed, words_of};
pub use info::{Info, info};
pub use later::later;
pub use letter::letter;
pub use life::life;
pub use look::{authority_of_look, look_in_words};
pub use looks::{LooksPage, chosen, looks};
pub use looks_elsewhere::{looks_elsewhere, looks_told};
pub use offer::offer;
pub use post::{BY_PORTAL, BY_POST, Choosing, post};
pub use receipt::receipt;
pub use removal::removal;
pub use services::{Sought, services};
pub use start::start;
pub use stay::{stay, stay_told};
pub use step::{is_wrong, step};
pub use talk::{Reply, Unsent};
pub use verify::{Verified, verify};
pub use whom::whom;
pub use words::{WordsFile, WordsRow, words, words_file};

/// A title, where there is one, and what is said under it: label and value.
pub(crate) type PlainPart = (Option<String>, Vec<(String, String)>);

/// The registers of a case as plain texts: its title, and what for, on which basis, and what came of it.
pub(crate) fn inquiry_rows(
    words: &text::Words,
    service: &domain::service::Service,
    case: &domain::case::Case,
) -> Vec<(String, String)> {
    inquiries::of_case(words, service, case).into_iter().map(|row| (row.label, row.value)).collect()
}

/// The registers that a service asks, as plain texts: its title, and what for.
pub(crate) fn read_rows(words: &text::Words, service: &domain::service::Service) -> Vec<(String, String)> {
    let row = |read| inquiries::row(words, service, read);
    service.reads.iter().map(row).map(|row| (row.label, row.value)).collect()
}

/// The answers of an application as plain texts.
pub(crate) fn answer_parts(
    words: &text::Words,
    service: &domain::service::Service,
    given: &domain::answers::Answers,
) -> Vec<PlainPart> {
    let row = |row: crate::components::SummaryRow| (row.label, row.value);
    let parts = answers::parts(words, service, given, &domain::sheet::Hows::new())
        .into_iter()
        .filter(|part| !part.rows.is_empty());
    parts.map(|part| (part.title, part.rows.into_iter().map(row).collect())).collect()
}
