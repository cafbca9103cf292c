//! Which registers an application has to do with: what each is asked for, what lets it be asked, and what came of it.

use domain::{
    case::{Awaited, Case},
    journey::{Inquiry, Stands},
    service::{Read, Service},
};
use leptos::prelude::*;
use text::{Args, Words};

use super::answer::register_name;
use crate::components::{Notice, SummaryList, SummaryRow, Tone};

/// What lets a register be asked: the person's consent, or the law with its acts.
pub(super) fn basis(words: &Words, service: &Service, read: &Read) -> String {
    let acts: Vec<String> = service.catalogue.legal_basis.iter().map(|act| words.text(&format!("act-{act}"))).collect();
    match (read.is_by_consent(), acts.is_empty()) {
        (true, _) => words.text("inquiry-consent"),
        (false, true) => words.text("inquiry-law"),
        (false, false) => words.text_with("inquiry-law-acts", &Args::new().text("acts", words.list(&acts))),
    }
}

/// What is asked of a register, what for, and on which basis.
pub(super) fn row(words: &Words, service: &Service, read: &Read) -> SummaryRow {
    // Of two reads of one register each has its own name.
    let label = words.text(&format!("read-{}", read.id));
    let purpose = words.attr(&format!("read-{}", read.id), "purpose").unwrap_or_default();
    let value = format!("{purpose}\n{}", basis(words, service, read));
    SummaryRow { label, value, ..SummaryRow::default() }
}

/// The same with what came of it; `change`: the address at which the person says something else to a read by consent.
pub(super) fn rows(
    words: &Words,
    service: &Service,
    inquiries: &[Inquiry],
    change: impl Fn(&Read) -> Option<String>,
) -> Vec<SummaryRow> {
    let one = |inquiry: &Inquiry| {
        let read = service.read_called(&inquiry.read)?;
        let mut row = row(words, service, read);
        let came = match (inquiry.stands, read.is_by_consent()) {
            (Stands::Awaited, _) => Some("inquiry-awaited"),
            (Stands::Unknown, _) => Some("inquiry-unknown"),
            (Stands::Declined, _) => Some("inquiry-declined"),
            (Stands::Asked, true) => Some("inquiry-agreed"),
            (Stands::Asked, false) => None,
        };
        if let Some(came) = came {
            row.value = format!("{}\n{}", row.value, words.text(came));
        }
        row.change = change(read).filter(|_| read.is_by_consent());
        Some(row)
    };
    inquiries.iter().filter_map(one).collect()
}

/// A section with the registers of a case; nothing where none has to do with it.
#[component]
pub(super) fn Inquiries(rows: Vec<SummaryRow>) -> AnyView {
    let words = expect_context::<Words>();
    (!rows.is_empty())
        .then(|| view! { <section class="sheet"><h2>{words.text("inquiries")}</h2><SummaryList rows/></section> })
        .into_any()
}

/// All registers of a case.
pub(super) fn of_case(words: &Words, service: &Service, case: &Case) -> Vec<SummaryRow> {
    rows(words, service, &domain::journey::inquiries(service, case), |_| None)
}

/// The registers for whose answers a case waits, inside a sentence.
pub(super) fn awaited(words: &Words, service: &Service, case: &Case) -> Option<String> {
    let open = case.course.awaited.iter().filter(|(_, awaited)| matches!(awaited, Awaited::Register { .. }));
    let reads = open.filter_map(|(read, _)| service.read_called(read));
    let mut names: Vec<String> = reads.map(|read| register_name(words, &read.call.register)).collect();
    names.dedup();
    (!names.is_empty()).then(|| words.list(&names))
}

/// That a case waits for registers, and what that means for whoever reads it.
#[derive(Debug, Clone)]
pub(super) struct Waiting {
    title: String,
    text: String,
}

impl Waiting {
    /// `reader`: the attribute of the words, `applicant` or `official`.
    pub(super) fn of(words: &Words, service: &Service, case: &Case, reader: &str) -> Option<Self> {
        let registers = awaited(words, service, case)?;
        let title = words.text_with("awaiting", &Args::new().text("registers", registers));
        Some(Self { title, text: words.attr("awaiting", reader).unwrap_or_default() })
    }

    pub(super) fn view(self) -> AnyView {
        view! { <Notice title=self.title tone=Tone::Warn><p>{self.text}</p></Notice> }.into_any()
    }
}

/// What stands in the place of an answer that a register gives only after submitting.
pub(super) fn later_answer(words: &Words, service: &Service, read: &str) -> String {
    let register = service.read_called(read).map(|read| register_name(words, &read.call.register));
    words.text_with("answer-awaited", &Args::new().text("register", register.unwrap_or_default()))
}
