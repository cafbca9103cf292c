//! The answers as they are filed: what is hidden is dropped, what follows from rules is written down.

use super::{Sheet, Within};
use crate::{
    answers::{Answer, Answers, Item, Source},
    case::Mark,
    journey::{Spot, clean},
    rules::Value,
    service::Step,
};

/// An answer that the person gave themselves, with the page on which it was asked.
#[derive(Debug, Clone)]
pub struct Own {
    pub spot: Spot,
    /// The numbers of the items around.
    pub positions: Vec<usize>,
    pub field: String,
    pub value: Value,
}

impl Sheet<'_> {
    /// Every answer that the person gave themselves, in the order of the pages.
    pub fn own(&self) -> Vec<Own> {
        let mut own = Vec::new();
        self.own_in(None, &Within::TOP, &mut own);
        own
    }

    fn own_in(&self, group: Option<&str>, within: &Within<'_>, own: &mut Vec<Own>) {
        let here = |step: &&Step| match &step.repeat {
            Some(repeat) => repeat.within.as_deref() == group,
            None => group.is_none(),
        };
        for step in self.service.steps.iter().filter(here) {
            for item in self.items_of(step, within) {
                let answers = item.answers(self.answers);
                let given = step.fields.iter().filter(|field| {
                    self.is_shown(step, field, &item)
                        && !answers.is_locked(&field.id)
                        && !self.is_given(field, &item)
                        && answers.get(&field.id).is_some()
                });
                own.extend(given.map(|field| Own {
                    spot: Spot::inside(&step.id, item.ids()),
                    positions: item.positions(),
                    field: field.id.clone(),
                    value: answers.value(&field.id).clone(),
                }));
                if let Some(repeat) = &step.repeat {
                    self.own_in(Some(&repeat.id), &item, own);
                }
            }
        }
    }

    /// The marks of answers that there are, and that a person gave.
    pub fn that_stand(&self, marks: Vec<Mark>) -> Vec<Mark> {
        let own = self.own();
        let stands = |mark: &Mark| own.iter().any(|own| own.field == mark.field && own.spot.to_string() == mark.spot);
        let cleaned = marks.into_iter().map(|mark| Mark { note: clean(&mark.note), ..mark });
        cleaned.filter(stands).collect()
    }

    /// The answers of all steps that are asked, settled for good.
    pub fn settled(&self) -> Answers {
        self.settle(None, &Within::TOP)
    }

    fn settle(&self, group: Option<&str>, within: &Within<'_>) -> Answers {
        let answers = within.answers(self.answers);
        let mut settled = Answers::default();
        for step in self.service.steps.iter().filter(|step| step.group() == group) {
            for field in step.fields.iter().filter(|field| self.is_shown(step, field, within)) {
                let given = self.is_given(field, within) && !answers.is_locked(&field.id);
                let answer = if given {
                    let value = self.of_field(step, field, answers, within);
                    Some(Answer { value, source: Source::Rule }).filter(|answer| answer.value != Value::Null)
                } else {
                    answers.get(&field.id).cloned()
                };
                if let Some(answer) = answer {
                    settled.set(&field.id, answer);
                }
            }
        }
        for step in self.service.groups_within(group).filter(|step| self.is_asked(step, within)) {
            let Some(inner) = step.group() else { continue };
            let items = answers.items(inner).iter().enumerate();
            let items = items.map(|(at, item)| Item {
                id: item.id,
                answers: self.settle(Some(inner), &within.inside(inner, item, at + 1)),
            });
            settled.set_items(inner, items.collect());
        }
        settled
    }
}
