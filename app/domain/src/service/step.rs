//! Steps: the pages of an application, one of which may repeat for each item of a group.

use super::{
    field::{Condition, Field},
    names::Known,
    section::Section,
};
use crate::rules::Names;

/// The most items of a group, when the definition says no other number.
const MOST_ITEMS: u32 = 50;
/// More items than this in one group no page can show.
const UTMOST_ITEMS: u32 = 1000;

/// One page of questions. Its id is a part of its URL.
#[derive(Debug)]
pub struct Step {
    pub id: String,
    /// Whether the step is asked at all.
    pub show: Condition,
    /// The group whose items are asked for one after the other.
    pub repeat: Option<Repeat>,
    pub fields: Vec<Field>,
    /// The roles and units that see the answers; all officials of the service, when there are none.
    pub sees: Vec<String>,
}

/// A group of answers that repeats: founders, children, expenses.
#[derive(Debug)]
pub struct Repeat {
    /// The name of the group; in expressions, the list of its items.
    pub id: String,
    /// The group inside whose items it repeats.
    pub within: Option<String>,
    pub min: u32,
    pub max: u32,
    /// The fields by which the list shows an item.
    pub columns: Vec<String>,
    /// Whether an item can be made from a copy of another.
    pub copyable: bool,
}

impl Step {
    pub(super) fn read(section: &Section<'_>, known: &Known) -> Self {
        let repeat = section.section("repeat").map(|section| Repeat::read(&section));
        let names = known.at(repeat.as_ref().map(|repeat| repeat.id.as_str()));
        let around = known.at(repeat.as_ref().and_then(|repeat| repeat.within.as_deref()));
        let group = repeat.as_ref().map(|repeat| repeat.id.clone());
        let fields = section.sections("field");
        let step = Self {
            id: section.need_id(false),
            show: section.shown(&around),
            fields: fields.iter().map(|field| Field::read(field, group.clone(), &names)).collect(),
            repeat,
            sees: section.texts("sees"),
        };
        step.never_asked(&fields, &names);
        if step.fields.is_empty() {
            section.complain(
                format!("the step \"{}\" asks nothing", step.id),
                "Add [[step.field]] under it, or leave the step out.",
            );
        }
        section.done();
        step
    }

    /// Complains of fields that their step rules out: when it is asked, they are not.
    fn never_asked(&self, sections: &[Section<'_>], names: &Names) {
        let Condition::When(step) = &self.show else { return };
        for (field, section) in self.fields.iter().zip(sections) {
            let Condition::When(show) = &field.show else { continue };
            if !show.never_holds()
                && !step.never_holds()
                && step.and(show, names).is_some_and(|both| both.never_holds())
            {
                let what = format!("\"show\" can never hold where the step is asked, which is when {}", step.text());
                section.doubt_key("show", what, "Leave the field out, or mend one of the conditions.");
            }
        }
    }

    /// The group that repeats here.
    pub fn group(&self) -> Option<&str> {
        self.repeat.as_ref().map(|repeat| repeat.id.as_str())
    }

    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == id)
    }
}

impl Repeat {
    fn read(section: &Section<'_>) -> Self {
        let repeat = Self {
            id: section.need_id(false),
            within: section.text("within").map(|placed| placed.value.to_owned()),
            min: section.whole_number("min").unwrap_or(0),
            max: section.whole_number("max").unwrap_or(MOST_ITEMS),
            columns: section.need_texts("columns"),
            copyable: section.flag("copyable"),
        };
        if repeat.max > UTMOST_ITEMS || repeat.max < repeat.min.max(1) {
            section.complain_key(
                "max",
                format!("\"max\" has to be between min and {UTMOST_ITEMS}"),
                format!("Write it like max = {MOST_ITEMS}."),
            );
        }
        section.done();
        repeat
    }
}
