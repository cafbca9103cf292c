//! How a value came about, for the person it is about: what was worked out, line by line.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::{Sheet, Within};
use crate::{
    rules::{Expression, Line, Role, Said, Type, Value},
    service::{Field, Named},
};

/// Whether a value is worked out, and not only put together: how a name or a sentence comes about need not be told.
pub(crate) fn is_reckoned(value: &Expression) -> bool {
    *value.yields() != Type::Text
}

/// A calculation: what had to be worked out first, then what is made of it.
#[derive(Debug, Clone, PartialEq)]
pub struct How {
    pub sections: Vec<Section>,
    /// The parameters of the law in it, each with its value and the day from which it holds.
    pub law: Vec<(String, Value, Date)>,
}

/// One name and how its value came about.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    pub of: Name,
    pub lines: Vec<HowLine>,
    pub value: Value,
    /// To how many places after the point it was rounded, where that made it another.
    pub rounded: Option<u32>,
}

/// One line of a calculation.
#[derive(Debug, Clone, PartialEq)]
pub struct HowLine {
    pub role: Role,
    pub said: Said<Name>,
    pub value: Value,
}

/// What a name in a calculation stands for, by its id; `part`: a part of its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    pub what: Part,
    pub part: Option<String>,
}

/// The kinds of names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    Field(String),
    Param(String),
    Rule(String),
    Table(String),
    Read(String),
    Today,
}

/// Calculations by the field, and by the numbers of the items around it.
pub type Hows = BTreeMap<(String, Vec<usize>), How>;

impl Sheet<'_> {
    /// How the value of a field came about that is given and not typed; `None` where there is nothing to work out.
    pub fn how(&self, field: &Field, within: &Within<'_>) -> Option<How> {
        let value = field.value.as_ref().filter(|value| is_reckoned(value) && self.is_given(field, within))?;
        self.explain(value, &Part::Field(field.id.clone()), within)
    }

    /// How the fee came about.
    pub fn how_fee(&self) -> Option<How> {
        let fee = self.service.fee.as_ref().filter(|fee| fee.fixed.is_none())?;
        self.explain(&fee.amount, &Part::Today, &Within::TOP)
    }

    /// How all given values came about.
    pub fn all_how(&self) -> Hows {
        let mut hows = Hows::new();
        self.how_in(None, &Within::TOP, &mut hows);
        hows
    }

    fn how_in(&self, group: Option<&str>, within: &Within<'_>, hows: &mut Hows) {
        for step in self.service.steps.iter().filter(|step| step.group() == group) {
            for field in step.fields.iter().filter(|field| self.is_shown(step, field, within)) {
                hows.extend(self.how(field, within).map(|how| ((field.id.clone(), within.positions()), how)));
            }
        }
        for step in self.service.groups_within(group).filter(|step| self.is_asked(step, within)) {
            for item in self.items_of(step, within) {
                self.how_in(step.group(), &item, hows);
            }
        }
    }

    fn explain(&self, value: &Expression, of: &Part, within: &Within<'_>) -> Option<How> {
        let mut work = Work { sheet: self, seen: BTreeSet::new(), how: How { sections: Vec::new(), law: Vec::new() } };
        let lines = work.lines(value, within);
        // What is only another name for a rule is explained by the rule.
        let named = matches!(lines.as_slice(), [HowLine { said: Said::Plain(_), .. }]);
        if !named {
            let value = self.scoped(within, |scope| value.value(scope));
            let of = Name { what: of.clone(), part: None };
            work.how.sections.push(Section { of, lines, value, rounded: None });
        }
        (!work.how.sections.is_empty()).then_some(work.how)
    }
}

/// A calculation in the making.
struct Work<'w, 'a> {
    sheet: &'w Sheet<'a>,
    /// Names that have been explained.
    seen: BTreeSet<String>,
    how: How,
}

impl Work<'_, '_> {
    /// The lines of an expression; what they lean on is explained before them.
    fn lines(&mut self, expression: &Expression, within: &Within<'_>) -> Vec<HowLine> {
        let sheet = self.sheet;
        let lines = sheet.scoped(within, |scope| {
            expression.trace(scope).into_iter().map(|line| self.line(line)).collect::<Vec<_>>()
        });
        for name in lines.iter().flat_map(|line| line.said.terms()).filter_map(|term| term.name.as_ref()) {
            self.lean_on(name, within);
        }
        lines
    }

    fn line(&self, line: Line<'_>) -> HowLine {
        HowLine { role: line.role, said: line.said.map(&|name| self.name(name)), value: line.value }
    }

    /// What a name as it is written stands for; `None` for what has no words.
    fn name(&self, text: &str) -> Option<Name> {
        if text.ends_with(')') {
            return text.starts_with("today").then_some(Name { what: Part::Today, part: None });
        }
        let (id, part) = text.split_once('.').map_or((text, None), |(id, part)| (id, Some(part.to_owned())));
        let service = self.sheet.service;
        let (_, named) = service.named(id)?;
        let id = id.to_owned();
        Some(match named {
            Named::Field(..) => Name { what: Part::Field(id), part },
            Named::Param(_) => Name { what: Part::Param(id), part },
            Named::Rule(_) => Name { what: Part::Rule(id), part },
            Named::Table(_) => Name { what: Part::Table(id), part },
            Named::Read(read) => {
                let fill = service.reads[read].fill.iter().find(|(_, filled)| Some(filled) == part.as_ref());
                match fill {
                    Some((field, _)) => Name { what: Part::Field(field.clone()), part: None },
                    None => Name { what: Part::Read(id), part: None },
                }
            }
            Named::Offering(offering) => {
                let mut fills = service.offerings[offering].fill.iter();
                let (field, _) = fills.find(|(_, filled)| Some(filled) == part.as_ref())?;
                Name { what: Part::Field(field.clone()), part: None }
            }
            Named::Group(_) => return None,
        })
    }

    /// Explains what is not a word of the person or of a register.
    fn lean_on(&mut self, name: &Name, within: &Within<'_>) {
        let (Part::Param(id) | Part::Rule(id) | Part::Table(id)) = &name.what else { return };
        if !self.seen.insert(id.clone()) {
            return;
        }
        let sheet = self.sheet;
        let of = Name { what: name.what.clone(), part: None };
        let (value, rounded, lines) = match sheet.service.named(id) {
            Some((_, Named::Param(param))) => {
                let found = sheet.service.params[param].version_on(sheet.law_of());
                self.how.law.extend(found.map(|(from, value)| (id.clone(), value.clone(), from)));
                return;
            }
            Some((_, Named::Rule(rule))) => {
                let rule = &sheet.service.rules[rule];
                let (value, lines) = (sheet.value_in(id, within), self.lines(&rule.value, within));
                let exact = lines.last().map_or(&Value::Null, |line| &line.value);
                let rounded = rule.round.filter(|_| *exact != value).map(|round| round.places);
                (value, rounded, lines)
            }
            Some((_, Named::Table(table))) => {
                let table = &sheet.service.tables[table];
                let lines = table.inputs.iter().flat_map(|input| self.lines(&input.value, within)).collect();
                (sheet.value_in(id, within), None, lines)
            }
            _ => return,
        };
        self.how.sections.push(Section { of, lines, value, rounded });
    }
}
