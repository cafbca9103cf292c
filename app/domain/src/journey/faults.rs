//! What is wrong with an answer. Each way has its own text.

use super::{Journey, Spot};
use crate::{
    answers::Answer,
    application::Found,
    rules::{Expression, Value},
    service::{Edit, Field, IfUnknown, Kind, Options, Read, Repeat, Step},
    sheet::Within,
};

/// One wrong answer on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub field: String,
    pub way: Way,
}

/// The ways of being wrong; each is an attribute of the field's message, or a text of the portal's for its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Required,
    Invalid,
    TooLong,
    TooSmall,
    TooLarge,
    TooEarly,
    TooLate,
    /// The field's own `check` does not hold.
    Check,
    /// The register knows nothing of it.
    Unknown,
    /// More files, or more items of a group, than there may be.
    TooMany,
    /// Fewer items of a group than there have to be.
    TooFew,
    FileTooBig,
    FileEmpty,
    /// Not one of the kinds that the question lets in.
    FileNotAllowed,
    FileDamaged,
    /// The virus check found something in it.
    FileInfected,
    /// The upload broke off.
    FileBroken,
    /// It is not what a register says, and the person has to say why.
    WhyMissing,
    /// The reason why it is not what a register says is too long.
    WhyTooLong,
    /// Nothing is wrong, but `advise` asks to look again.
    Advise,
}

impl Way {
    /// The name of the attribute that says it.
    pub fn attribute(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Invalid => "invalid",
            Self::TooLong => "too-long",
            Self::TooSmall => "too-small",
            Self::TooLarge => "too-large",
            Self::TooEarly => "too-early",
            Self::TooLate => "too-late",
            Self::Check => "check",
            Self::Unknown => "unknown",
            Self::TooMany => "too-many",
            Self::TooFew => "too-few",
            Self::FileTooBig => "file-too-big",
            Self::FileEmpty => "file-empty",
            Self::FileNotAllowed => "file-not-allowed",
            Self::FileDamaged => "file-damaged",
            Self::FileInfected => "file-infected",
            Self::FileBroken => "file-broken",
            Self::WhyMissing => "why-missing",
            Self::WhyTooLong => "why-too-long",
            Self::Advise => "advise",
        }
    }
}

impl Journey<'_> {
    /// Everything wrong with the stored answers of a step where `within` stands, in the order of the page.
    pub fn faults(&self, step: &Step, within: &Within<'_>) -> Vec<Fault> {
        let spot = Spot::inside(&step.id, within.ids()).to_string();
        let fault = |field: &Field| self.fault(field, within).map(|way| Fault { field: field.id.clone(), way });
        // What may not be changed cannot be mended here.
        self.shown(step, within).filter(|field| self.draft.is_open(&spot, &field.id)).filter_map(fault).collect()
    }

    /// Whether a group has as many items as it has to.
    pub fn miscounted(&self, repeat: &Repeat, count: usize) -> Option<Way> {
        if count < repeat.min as usize {
            return Some(Way::TooFew);
        }
        (count > repeat.max as usize).then_some(Way::TooMany)
    }

    /// The fields whose `advise` does not hold for the answers given.
    pub fn advices(&self, step: &Step, within: &Within<'_>) -> Vec<Fault> {
        let answers = within.answers(self.sheet.answers);
        let unlikely = |field: &&Field| {
            let doubts =
                |advise: &Expression| self.sheet.scoped(within, |scope| advise.value(scope)) == Value::Bool(false);
            // Nobody can look again at what they did not type.
            field.advise.as_ref().is_some_and(doubts) && self.known(field, answers.get(&field.id), within).is_none()
        };
        let advice = |field: &Field| Fault { field: field.id.clone(), way: Way::Advise };
        self.shown(step, within).filter(unlikely).map(advice).collect()
    }

    fn fault(&self, field: &Field, within: &Within<'_>) -> Option<Way> {
        // What a register is still to answer is nobody's fault.
        if self.awaited(&field.id).is_some() {
            return None;
        }
        let answers = within.answers(self.sheet.answers);
        let given = self.sheet.is_given(field, within);
        let value = if given { self.sheet.value_in(&field.id, within) } else { answers.value(&field.id).clone() };
        if value.is_null() {
            let required = !given && self.sheet.scoped(within, |scope| field.required.holds(scope));
            return required.then_some(Way::Required);
        }
        let stored = answers.get(&field.id);
        let asks_why = self.edit_of(&field.id, stored) == Some(Edit::WithReason);
        let without = |answer: &Answer| answer.differs_from().is_some() && answer.why().is_none();
        if asks_why && stored.is_some_and(without) {
            return Some(Way::WhyMissing);
        }
        self.out_of_bounds(field, &value, within).or_else(|| self.unknown_to_register(field)).or_else(|| {
            let fails = |check: &Expression| !self.sheet.scoped(within, |scope| check.holds(scope));
            field.check.as_ref().is_some_and(fails).then_some(Way::Check)
        })
    }

    /// A register was asked with this answer and knows nothing of it, and the definition calls that a fault.
    fn unknown_to_register(&self, field: &Field) -> Option<Way> {
        let asked_with = |read: &&Read| {
            read.if_unknown == IfUnknown::Error
                && read.args.iter().any(|(_, argument)| argument.reads().contains(&field.id.as_str()))
        };
        let unknown = |read: &Read| self.draft.facts.get(&read.id).is_some_and(|fact| fact.found == Found::Unknown);
        self.service.reads.iter().filter(asked_with).any(unknown).then_some(Way::Unknown)
    }

    fn out_of_bounds(&self, field: &Field, value: &Value, within: &Within<'_>) -> Option<Way> {
        match (&field.kind, value) {
            (Kind::Number { min, max }, Value::Number(number)) => {
                let small = min.is_some_and(|min| *number < min).then_some(Way::TooSmall);
                small.or_else(|| max.is_some_and(|max| *number > max).then_some(Way::TooLarge))
            }
            (Kind::Money { min, max }, Value::Number(number)) => {
                let small = (*number < *min).then_some(Way::TooSmall);
                small.or_else(|| max.is_some_and(|max| *number > max).then_some(Way::TooLarge))
            }
            (Kind::Date { min, max }, Value::Date(date)) => {
                let bound = |bound: &Option<Expression>| match bound
                    .as_ref()
                    .map(|b| self.sheet.scoped(within, |scope| b.value(scope)))
                {
                    Some(Value::Date(bound)) => Some(bound),
                    _ => None,
                };
                let early = bound(min).is_some_and(|min| *date < min).then_some(Way::TooEarly);
                early.or_else(|| bound(max).is_some_and(|max| *date > max).then_some(Way::TooLate))
            }
            (Kind::Files { max, .. }, Value::List(files)) => (files.len() > *max as usize).then_some(Way::TooMany),
            // What could be chosen when it was chosen may have gone since.
            (Kind::Choice { options } | Kind::List { options }, Value::Text(chosen)) => {
                let offered = match options {
                    Options::Fixed(options) => options.contains(chosen),
                    Options::From(_) => self.options(field, within).contains(chosen),
                };
                (!offered).then_some(Way::Invalid)
            }
            _ => None,
        }
    }

    /// What a question offers to choose from, here and now.
    pub fn options(&self, field: &Field, within: &Within<'_>) -> Vec<String> {
        match field.kind.options() {
            Some(Options::Fixed(options)) => options.clone(),
            Some(Options::From(expression)) => match self.sheet.scoped(within, |scope| expression.value(scope)) {
                Value::List(items) => items.iter().filter_map(|item| item.as_text().map(str::to_owned)).collect(),
                _ => Vec::new(),
            },
            None => Vec::new(),
        }
    }
}
