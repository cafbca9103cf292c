//! From a document to a file.

use std::fmt;

use domain::document::{Block, Document, Template};
use jiff::tz::TimeZone;
use serde_json::{Value as Json, json};
use typst::{
    World, WorldExt,
    diag::SourceDiagnostic,
    foundations::{Datetime, Smart},
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::{plain::plain, world::Room};

/// Why there is no file, as a sentence for the operator without a word of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault(String);

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Fault {}

/// The document as a file that is PDF/UA-1 and PDF/A-2a at once. The same document gives the same bytes.
///
/// Takes some tens of milliseconds of processor time, much more for the first document of a process. A document of
/// hostile size takes longer: whoever calls keeps the time.
///
/// # Errors
/// When the document lacks its title, heading or language, a table's row does not fit its head, or what comes out
/// would break one of the two standards.
pub fn print(document: &Document) -> Result<Vec<u8>, Fault> {
    let job = job(document)?;
    let zoned = document.made.to_zoned(TimeZone::UTC).datetime();
    let made = Datetime::from_ymd_hms(
        zoned.year().into(),
        zoned.month().unsigned_abs(),
        zoned.day().unsigned_abs(),
        zoned.hour().unsigned_abs(),
        zoned.minute().unsigned_abs(),
        zoned.second().unsigned_abs(),
    )
    .ok_or_else(|| Fault("the moment `made` is no date that a file can carry".into()))?;
    let template = match document.template {
        Template::Receipt => "receipt.typ",
        Template::Letter => "letter.typ",
        Template::Bundle => "bundle.typ",
        Template::Form => "form.typ",
    };
    let room =
        Room::new(template, job.to_string().into_bytes(), Some(made)).ok_or_else(|| Fault("no template".into()))?;
    let options = PdfOptions {
        // Two files with the same words, made at the same moment, are the same file.
        ident: Smart::Custom(format!("{} {}", document.made, job)),
        creator: Smart::Custom(Some("Portico".into())),
        timestamp: Some(Timestamp::new_utc(made)),
        standards: PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
            .map_err(|fault| Fault(fault.message().to_string()))?,
        ..PdfOptions::default()
    };
    let file = typst::compile::<PagedDocument>(&room)
        .output
        .and_then(|pages| typst_pdf::pdf(&pages, &options))
        .map_err(|complaints| told(&room, complaints.first()));
    // What this job did not use goes; what a person said is gone after the next one.
    typst::comemo::evict(1);
    file
}

/// The document as the templates read it: printable texts, checked shapes.
fn job(document: &Document) -> Result<Json, Fault> {
    let missing = |what: &str| Err(Fault(format!("the document has no {what}; give it one")));
    for (index, block) in document.blocks.iter().enumerate() {
        if let Block::Table { head, rows } = block
            && (head.is_empty() || rows.iter().any(|row| row.len() != head.len()))
        {
            return Err(Fault(format!(
                "block {index} is a table with a row that has more or fewer cells than its head"
            )));
        }
    }
    let mut job = serde_json::to_value(document).map_err(|fault| Fault(fault.to_string()))?;
    clean(&mut job);
    // A letter in a bundle is a document like others, in its own language.
    for (index, block) in document.blocks.iter().enumerate() {
        if let Block::Enclosed { letter, .. } = block {
            if letter.blocks.iter().any(|block| matches!(block, Block::Enclosed { .. })) {
                return Err(Fault(format!("block {index} is a letter with another letter in it")));
            }
            job["blocks"][index]["enclosed"]["letter"] = self::job(letter)?;
        }
    }
    for line in ["title", "authority", "heading"] {
        job[line] = json!(job[line].as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" "));
    }
    if job["title"] == "" {
        return missing("title");
    }
    if job["heading"] == "" {
        return missing("heading");
    }
    let Some((lang, region)) = tongue(&document.language) else {
        return Err(Fault("the document's language is no tag of two or three letters and perhaps a region".into()));
    };
    job["lang"] = json!(lang);
    job["region"] = json!(region);
    Ok(job)
}

/// Every text below is made printable; keys are the format's own.
fn clean(value: &mut Json) {
    match value {
        Json::String(text) => *text = plain(text),
        Json::Array(items) => items.iter_mut().for_each(clean),
        Json::Object(entries) => entries.values_mut().for_each(clean),
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

/// Language and region of a tag; a script between them is left out.
fn tongue(tag: &str) -> Option<(&str, Option<&str>)> {
    let mut parts = tag.split('-');
    let lang = parts.next().filter(|part| (2..=3).contains(&part.len()) && is_letters(part))?;
    Some((lang, parts.find(|part| part.len() == 2 && is_letters(part))))
}

fn is_letters(part: &str) -> bool {
    part.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// What the typesetter complains of and where in the templates, without the words that it quotes.
fn told(room: &Room, complaint: Option<&SourceDiagnostic>) -> Fault {
    let Some(complaint) = complaint else { return Fault("the typesetter stopped without a reason".into()) };
    let words: String = complaint.message.split(['`', '"']).step_by(2).collect::<Vec<_>>().join("…");
    let place = complaint.span.id().and_then(|id| {
        let line = room.source(id).ok()?.lines().byte_to_line(room.range(complaint.span)?.start)?;
        Some(format!(" at {}:{}", id.get().vpath().get_without_slash(), line + 1))
    });
    Fault(format!("the typesetter stopped{}: {words}", place.unwrap_or_default()))
}
