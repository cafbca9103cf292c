//! Which registers an application has to do with, each with why it may be asked and what came of it.

use super::Journey;
use crate::{
    application::Found,
    case::{Awaited, Case},
    service::{Read, Service},
};

/// A register that is asked for an application, or would be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inquiry {
    pub read: String,
    pub stands: Stands,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// It was asked.
    Asked,
    /// It is asked once the application is submitted, or again until it answers.
    Awaited,
    /// It knows nothing; the person is to write it.
    Unknown,
    /// The person does not agree.
    Declined,
}

impl Inquiry {
    fn of(read: &Read, stands: Stands) -> Self {
        Self { read: read.id.clone(), stands }
    }
}

impl Journey<'_> {
    /// What the registers were asked for the draft, in the order of the service.
    pub fn inquiries(&self) -> Vec<Inquiry> {
        let of = |read: &Read| {
            let stands = match &self.draft.facts.get(&read.id)?.found {
                Found::Declined => Stands::Declined,
                Found::Unavailable if read.may_be_late() => Stands::Awaited,
                Found::Known(_) | Found::Unknown | Found::Unavailable => Stands::Asked,
            };
            Some(Inquiry::of(read, stands))
        };
        self.service.reads.iter().filter_map(of).collect()
    }
}

/// The same for a case. What the law lets ask and no register knew anything of is found in its story.
pub fn inquiries(service: &Service, case: &Case) -> Vec<Inquiry> {
    let of = |read: &Read| {
        let stands = match (case.course.awaited.get(&read.id), case.course.consents.get(&read.id)) {
            (Some(Awaited::Register { .. }), _) => Stands::Awaited,
            (Some(Awaited::Person), _) => Stands::Unknown,
            (None, Some(false)) => Stands::Declined,
            (None, Some(true)) => Stands::Asked,
            (None, None) => case.facts.contains_key(&read.id).then_some(Stands::Asked)?,
        };
        Some(Inquiry::of(read, stands))
    };
    service.reads.iter().filter_map(of).collect()
}
