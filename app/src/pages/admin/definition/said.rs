//! What is written in the language of definitions, in the words of the service: names as its questions, signs as people
//! write them.

use domain::{
    calendar::Length,
    rules::{Expression, Piece},
    service::{Field, Kind, Options, Service},
};
use jiff::Span;
use text::{Args, Words};

use crate::pages::{answer::option_label, how::length};

/// Says what a service declares.
#[derive(Clone, Copy)]
pub(super) struct Say<'w> {
    pub(super) words: &'w Words,
    pub(super) service: &'w Service,
}

impl<'w> Say<'w> {
    pub(super) fn expression(&self, expression: &Expression) -> String {
        self.pieces(&expression.pieces(), None)
    }

    /// A cell of a decision table, whose input is `of`.
    pub(super) fn cell(&self, text: &str, of: &str) -> String {
        match text.trim() {
            "-" => word(self.words, "def-word", "any"),
            text => self.pieces(&domain::rules::pieces(text), self.field(of)),
        }
    }

    /// `about`: the question whose options texts are, until another name comes.
    fn pieces(&self, pieces: &[Piece], mut about: Option<&'w Field>) -> String {
        let mut said = String::new();
        let mut rest = pieces;
        while let Some((first, behind)) = rest.split_first() {
            rest = behind;
            let text = match first {
                Piece::Name(name) => {
                    about = self.field(name);
                    self.quoted(name)
                }
                Piece::Function(name) => match self.length_or_day(name, behind) {
                    Some((text, taken)) => {
                        rest = &behind[taken..];
                        text
                    }
                    None => self.words.attr("def-function", name).unwrap_or_else(|| name.clone()),
                },
                Piece::Word(name) => word(self.words, "def-word", name),
                Piece::Number(number) => self.words.number(*number),
                Piece::Text(text) => {
                    about.map_or_else(|| text.clone(), |field| option_label(self.words, &field.id, text))
                }
                Piece::Sign(sign) => written(sign).to_owned(),
            };
            let tight = said.is_empty()
                || said.ends_with(['(', ' '])
                || matches!(first, Piece::Sign(")" | "]" | "," | "." | ".."))
                || matches!(first, Piece::Sign("("))
                    && said.ends_with(|c: char| c.is_alphabetic())
                    && is_call(pieces, rest);
            if !tight {
                said.push(' ');
            }
            said.push_str(&text);
        }
        said
    }

    /// `today()`, `duration("P2M")`, `date("2026-01-01")`: what it says, and how many pieces behind its name it takes.
    fn length_or_day(&self, name: &str, behind: &[Piece]) -> Option<(String, usize)> {
        match (name, behind) {
            ("today" | "now", [Piece::Sign("("), Piece::Sign(")"), ..]) => {
                Some((word(self.words, "def-word", name), 2))
            }
            ("duration", [Piece::Sign("("), Piece::Text(text), Piece::Sign(")"), ..]) => {
                let span: Span = text.parse().ok()?;
                Some((length(self.words, &span), 3))
            }
            ("date", [Piece::Sign("("), Piece::Text(text), Piece::Sign(")"), ..]) => {
                Some((self.words.date(text.parse().ok()?), 3))
            }
            _ => None,
        }
    }

    fn quoted(&self, name: &str) -> String {
        self.words.text_with("def-name", &Args::new().text("name", self.name(name)))
    }

    /// What a name stands for, in words.
    pub(super) fn name(&self, dotted: &str) -> String {
        let (id, part) = dotted.split_once('.').map_or((dotted, None), |(id, part)| (id, Some(part)));
        let filled = || {
            let read = self.service.read_called(id)?;
            let (field, _) = read.fill.iter().find(|(_, given)| Some(given.as_str()) == part)?;
            Some(self.words.text(field))
        };
        if let Some(field) = filled() {
            return field;
        }
        let whole = self.whole(id);
        match part {
            None => whole,
            Some(part) => {
                let part = self.words.attr("def-part", part).unwrap_or_else(|| readable(part));
                self.words.text_with("def-part-of", &Args::new().text("part", part).text("of", whole))
            }
        }
    }

    fn whole(&self, id: &str) -> String {
        let (words, service) = (self.words, self.service);
        if service.field(id).is_some() {
            return words.text(id);
        }
        if let Some(key) = self.message(id).filter(|key| words.has(key)) {
            return words.text(&key);
        }
        words.attr("def-own", id).unwrap_or_else(|| readable(id))
    }

    /// The message of what is no question.
    fn message(&self, id: &str) -> Option<String> {
        let service = self.service;
        Some(match () {
            () if service.params.iter().any(|param| param.id == id) => format!("param-{id}"),
            () if service.rules.iter().any(|rule| rule.id == id) => format!("rule-{id}"),
            () if service.tables.iter().any(|table| table.id == id) => format!("table-{id}"),
            () if service.read_called(id).is_some() => format!("read-{id}"),
            () if service.step_of_group(id).is_some() => format!("group-{id}"),
            () => return None,
        })
    }

    fn field(&self, name: &str) -> Option<&'w Field> {
        let service: &'w Service = self.service;
        let has_options = |field: &&Field| {
            let fixed = |options: &Options| matches!(options, Options::Fixed(_));
            matches!(&field.kind, Kind::Choice { options } | Kind::Choices { options } | Kind::List { options } if fixed(options))
        };
        let last = name.rsplit('.').next().unwrap_or(name);
        service.field(last).filter(has_options)
    }

    pub(super) fn span(&self, span: &Span) -> String {
        length(self.words, span)
    }

    pub(super) fn length(&self, of: Length) -> String {
        let (key, count) = match of {
            Length::Days(count) => ("how-days", count),
            Length::Months(count) => ("how-months", count),
            Length::Hours(count) => ("def-hours", count),
            Length::Workdays(count) => ("def-workdays", count),
            Length::Workhours(count) => ("def-workhours", count),
        };
        self.words.text_with(key, &Args::new().number("count", u64::from(count)))
    }

    pub(super) fn state(&self, id: &str) -> String {
        self.words.text(&format!("state-{id}"))
    }

    pub(super) fn states(&self, ids: &[String]) -> String {
        self.words.list(&ids.iter().map(|id| self.state(id)).collect::<Vec<_>>())
    }

    /// Roles as they are written; the applicant by the word for them.
    pub(super) fn roles(&self, roles: &[String]) -> String {
        let one = |role: &String| match role.as_str() {
            domain::service::APPLICANT => word(self.words, "def-own", "applicant"),
            role => role.to_owned(),
        };
        self.words.list(&roles.iter().map(one).collect::<Vec<_>>())
    }
}

/// Whether the bracket that was just taken belongs to the function before it.
fn is_call(pieces: &[Piece], rest: &[Piece]) -> bool {
    let at = pieces.len() - rest.len();
    at >= 2 && matches!(pieces[at - 2], Piece::Function(_))
}

/// An attribute of the portal's words; what has none is shown as it is written.
pub(super) fn word(words: &Words, key: &str, attribute: &str) -> String {
    words.attr(key, attribute).unwrap_or_else(|| readable(attribute))
}

/// An id as people would write it.
pub(super) fn readable(id: &str) -> String {
    id.replace('_', " ")
}

fn written(sign: &str) -> &str {
    match sign {
        "<=" => "≤",
        ">=" => "≥",
        "!=" => "≠",
        "*" => "×",
        "/" => "÷",
        "-" => "−",
        ".." => "…",
        "[" => "(",
        "]" => ")",
        sign => sign,
    }
}
