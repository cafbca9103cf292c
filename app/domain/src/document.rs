//! A document as the press sets it: words that are ready to print, in one language, without any layout.
//!
//! Whoever makes a document writes its words from the texts of that language; the press knows none. The shapes here are
//! also what travels between the portal and the press, as one JSON line for each job and each answer.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Everything that is printed, and nothing that is not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    pub template: Template,
    /// A language tag of two or three letters, perhaps with a region: `et`, `sr-RS`.
    pub language: String,
    pub direction: Direction,
    /// What a reader shows in its title bar; never printed. Must not be empty.
    pub title: String,
    /// Who speaks: the authority's name, on top of the first page.
    pub authority: String,
    /// What the document is, as its first heading.
    pub heading: String,
    /// The line that names the case, such as "Reference 7KQ4-M2XH-9"; on top and at the foot of each page. May be empty.
    pub reference: String,
    /// The moment that is written into the file's properties. The same document gives the same bytes.
    pub made: Timestamp,
    pub blocks: Vec<Block>,
}

/// How a document is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Template {
    /// Proof that something was received: mostly facts.
    Receipt,
    /// An authority's letter: mostly running text.
    Letter,
    /// Letters for the post, each of them [`Block::Enclosed`]; there is nothing else in it.
    Bundle,
    /// A form to be filled in with a pen.
    Form,
}

/// Where lines begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    Ltr,
    Rtl,
}

/// One part of a document, from top to bottom. A line break in any text begins a new line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Block {
    Heading(String),
    Paragraph(String),
    /// What is said of what: a label and its value on each row.
    Facts(Vec<(String, String)>),
    /// Each row has as many cells as the head; the head is repeated on each page.
    Table {
        head: Vec<String>,
        rows: Vec<Vec<String>>,
    },
    /// A code, large, and the address where anybody can verify it.
    Code {
        label: String,
        code: String,
        url: String,
    },
    /// Who signs: a line of its own for the name, the office and so on, below room for a pen.
    Signature(Vec<String>),
    SmallPrint(String),
    /// In a bundle: a letter that begins on the front of a sheet, in its own language, with its address where an envelope
    /// has its window. `mark`: what the letter is known by, above the address and below each page.
    Enclosed {
        address: Vec<String>,
        mark: String,
        letter: Box<Document>,
    },
    /// A question on a form, what stands under it, and room for the answer.
    Ask {
        label: String,
        notes: Vec<String>,
        rooms: Vec<Room>,
    },
}

/// Room for an answer by pen. A label may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Room {
    /// A line to write on.
    Line(String),
    /// Room for some sentences.
    Lines,
    /// A box for each sign.
    Signs { label: String, count: u32 },
    /// A square to tick.
    Tick(String),
}

/// What the press is asked, one line of JSON. `D` is a [`Document`] or a reference to one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrintJob<D = Document> {
    pub id: u64,
    pub document: D,
}

/// What the press answers, one line of JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrintAnswer {
    /// The job's id; `None` when the line could not be read so far.
    pub id: Option<u64>,
    pub printed: Printed,
}

/// How a job ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Printed {
    /// The file, as base64.
    Pdf(String),
    /// Why there is none: a sentence for the operator, without a word of the document.
    Fault(String),
}
