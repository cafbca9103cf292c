//! All answers on one page, before they are sent.

use std::sync::Arc;

use rust_decimal::Decimal;
use uuid::Uuid;

use super::{Inquiry, Journey, Spot};
use crate::{
    answers::{Answer, Source},
    rules::Value,
    service::{Service, Step},
    sheet::{How, Within},
};

/// All answers before submitting.
#[derive(Debug, Clone)]
pub struct Review {
    pub service: Arc<Service>,
    pub draft: Uuid,
    /// What was shown is what is submitted: another version leads back here.
    pub version: i64,
    pub parts: Vec<ReviewPart>,
    /// Euros and cents due, by the law of today.
    pub fee: Option<Decimal>,
    /// How the fee came about.
    pub how_fee: Option<How>,
    /// Clauses of eligibility that only warn.
    pub warnings: Vec<String>,
    /// The registers that are asked, and whether they may be.
    pub inquiries: Vec<Inquiry>,
    /// Whether the person may still say something else to a read by consent.
    pub may_rethink: bool,
    /// The read about which the person was asked between the last page and this one.
    pub asked_last: Option<String>,
    /// Fields whose answers can be called wrong, each with its read.
    pub disputes: Vec<(String, String)>,
    /// The registers whose owners hear that the person calls their answers wrong.
    pub corrected: Vec<String>,
    /// How many other people have to confirm it before it goes on; `None` when that cannot be told.
    pub others: Option<usize>,
    /// The address to which a pointer will be mailed.
    pub email: Option<String>,
}

/// The answers of one page; none where a group has no item yet.
#[derive(Debug, Clone)]
pub struct ReviewPart {
    pub spot: Spot,
    /// The numbers of the items around: founder 2.
    pub positions: Vec<usize>,
    pub rows: Vec<ReviewRow>,
}

/// One answer, and whether it can be changed.
#[derive(Debug, Clone)]
pub struct ReviewRow {
    pub field: String,
    pub answer: Option<Answer>,
    /// How it came about, where it follows from other answers.
    pub how: Option<How>,
    /// The read that answers it once the application is submitted.
    pub awaits: Option<String>,
    /// Whether it may be changed: of what was filed, perhaps only what an official has marked.
    pub open: bool,
}

impl Journey<'_> {
    /// All answers for the check page.
    pub fn review(&self, service: &Arc<Service>) -> Review {
        let mut parts = Vec::new();
        self.parts(None, &Within::TOP, &mut parts);
        Review {
            service: Arc::clone(service),
            draft: self.draft.id,
            version: self.draft.version,
            parts,
            fee: self.fee(),
            how_fee: self.sheet.how_fee(),
            warnings: self.warning_clauses().into_iter().map(|clause| clause.id.clone()).collect(),
            inquiries: self.inquiries(),
            may_rethink: self.draft.is_wide_open(),
            asked_last: self.asked_before_check().map(|read| read.id.clone()),
            disputes: self.disputes(),
            corrected: super::corrected(self.service, &self.draft.answers),
            others: match &self.service.sign {
                Some(sign) => sign.others(&self.sheet, &self.draft.owner.code),
                None => Some(0),
            },
            email: crate::desk::email_of(self.service, &self.draft.answers),
        }
    }

    /// What is due; `None` when nothing is.
    pub fn fee(&self) -> Option<Decimal> {
        self.sheet.fee()
    }

    fn parts(&self, group: Option<&str>, within: &Within<'_>, parts: &mut Vec<ReviewPart>) {
        let here = |step: &&Step| match &step.repeat {
            Some(repeat) => repeat.within.as_deref() == group,
            None => group.is_none(),
        };
        for step in self.service.steps.iter().filter(here).filter(|step| self.sheet.is_asked(step, within)) {
            let items = self.sheet.items_of(step, within);
            if items.is_empty() {
                let spot = Spot::inside(&step.id, within.ids());
                parts.push(ReviewPart { spot, positions: within.positions(), rows: Vec::new() });
            }
            for item in items {
                let answers = item.answers(self.sheet.answers);
                let spot = Spot::inside(&step.id, item.ids());
                let at = spot.to_string();
                let rows = self.shown(step, &item).map(|field| {
                    let stored = answers.get(&field.id);
                    let known = self.known(field, stored, &item).filter(|answer| answer.value != Value::Null);
                    let how = known.as_ref().filter(|known| known.source == Source::Rule);
                    let how = how.and_then(|_| self.sheet.how(field, &item));
                    let awaits = self.awaited(&field.id).map(|read| read.id.clone());
                    let open = self.draft.is_open(&at, &field.id);
                    ReviewRow { field: field.id.clone(), answer: known.or_else(|| stored.cloned()), how, awaits, open }
                });
                let rows: Vec<ReviewRow> = rows.collect();
                parts.push(ReviewPart { spot, positions: item.positions(), rows });
                if let Some(repeat) = &step.repeat {
                    self.parts(Some(&repeat.id), &item, parts);
                }
            }
        }
    }
}
