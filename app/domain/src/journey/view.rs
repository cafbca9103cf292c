//! What the pages of an application show.

use std::{collections::BTreeSet, sync::Arc};

use sha2::{Digest, Sha256};

use super::{Fault, Items, Journey, Place, Spot, Typed, Way};
use crate::{
    answers::{Answer, Answers, Said, Source},
    application::{Fact, Found},
    attachment::Attachment,
    case::Mark,
    rules::{Expression, Value},
    service::{Edit, Field, Kind, Read, Service, Step},
    sheet::{How, Within},
};

/// Inputs that belong to the whole page.
const OF_PAGE: [&str; 2] = [crate::desk::ADVISED, "search"];

/// One page of an application.
#[derive(Debug, Clone)]
pub struct StepPage {
    pub service: Arc<Service>,
    pub spot: Spot,
    pub body: Body,
    /// The page before, for the way back.
    pub back: Option<Place>,
    /// Which of the service's steps at the top are asked, in order.
    pub steps: Vec<String>,
    /// Which of them are done.
    pub done: Vec<String>,
    /// Which answers the page shows: those typed on it are not saved over others without being asked.
    pub seen: String,
    /// Fields whose answers can be called wrong, each with its read.
    pub disputes: Vec<(String, String)>,
    /// What is known of the files on the page: where their virus check stands.
    pub attachments: Vec<Attachment>,
}

/// What is on the page.
#[derive(Debug, Clone)]
pub enum Body {
    Questions {
        questions: Vec<Question>,
        /// The numbers of the items around, for the heading: founder 2, contact 1.
        positions: Vec<usize>,
    },
    Items(Items),
}

/// One question.
#[derive(Debug, Clone)]
pub struct Question {
    pub field: String,
    pub typed: Typed,
    pub fault: Option<Way>,
    pub required: bool,
    /// A register or a rule has answered: shown, not asked.
    pub known: Option<Answer>,
    /// How the value of a known answer came about.
    pub how: Option<How>,
    /// What a register has said, where the person may say something else.
    pub said: Option<Said>,
    /// Whether who says something else has to say why.
    pub asks_why: bool,
    /// What was saved since the page was shown, where it is something else.
    pub meanwhile: Option<Answer>,
    /// The files that are there already.
    pub files: Vec<Value>,
    /// What an official found wrong with it.
    pub note: Option<String>,
    /// What can be chosen.
    pub options: Vec<String>,
    /// The read that should have answered and could not, so that the person types it.
    pub instead_of: Option<String>,
    /// The read that answers once the person has submitted: shown as such, and not asked.
    pub awaits: Option<String>,
}

impl StepPage {
    /// The questions on the page; none on a list of items.
    pub fn questions(&self) -> &[Question] {
        if let Body::Questions { questions, .. } = &self.body { questions } else { &[] }
    }

    /// The page with what is `stored` beside what was just `taken`; `None` when both say the same.
    pub(crate) fn beside(mut self, stored: &Answers, taken: &Answers) -> Option<Self> {
        let Body::Questions { questions, .. } = &mut self.body else { return None };
        for question in questions.iter_mut().filter(|question| question.known.is_none()) {
            let (stored, taken) = (stored.get(&question.field), taken.value(&question.field));
            let value = stored.map_or(&Value::Null, |answer| &answer.value);
            let none = Answer { value: Value::Null, source: Source::Person };
            question.meanwhile = (value != taken).then(|| stored.cloned().unwrap_or(none));
        }
        questions.iter().any(|question| question.meanwhile.is_some()).then_some(self)
    }
}

impl Journey<'_> {
    /// A fingerprint of the stored answers to a page's questions.
    pub fn seen(&self, step: &Step, items: &[u32]) -> String {
        let answers = self.answers_on(step, &Spot::inside(&step.id, items.to_vec()));
        // What registers say and what files there are does not come with the form.
        let files = |field: &str| step.field(field).is_some_and(|field| matches!(field.kind, Kind::Files { .. }));
        let typed =
            answers.iter().filter(|(field, answer)| !files(field) && !matches!(answer.source, Source::Register { .. }));
        fingerprint(&typed.collect::<Vec<_>>())
    }

    /// The stored answers to a page's questions.
    pub(crate) fn answers_on(&self, step: &Step, spot: &Spot) -> Answers {
        let mut on_page = Answers::default();
        if let Some(within) = self.sheet.within(step, &spot.items) {
            let stored = within.answers(self.sheet.answers).iter();
            stored
                .filter(|(field, _)| step.field(field).is_some())
                .for_each(|(field, a)| on_page.set(field, a.clone()));
        }
        on_page
    }

    /// The page at `spot`, with the stored answers, or with what was just typed and its faults.
    pub fn page(
        &self,
        service: &Arc<Service>,
        spot: &Spot,
        typed: Option<&Typed>,
        faults: &[Fault],
    ) -> Option<StepPage> {
        let step = self.service.step(&spot.step)?;
        let body = match &step.repeat {
            Some(repeat) if !self.is_item(step, spot) => {
                Body::Items(self.items(step, repeat, spot, faults.first().map(|fault| fault.way))?)
            }
            _ => {
                // A new item shows what an empty one would: the journey that asks stands on a draft that has it.
                let within = self.sheet.within(step, &spot.items)?;
                Body::Questions {
                    questions: self.questions(step, &within, typed, faults),
                    positions: within.positions(),
                }
            }
        };
        let top = |step: &&Step| step.repeat.as_ref().is_none_or(|repeat| repeat.within.is_none());
        let asked = self.service.steps.iter().filter(top).filter(|step| self.sheet.is_asked(step, &Within::TOP));
        Some(StepPage {
            service: Arc::clone(service),
            spot: spot.clone(),
            body,
            back: self.back_from(spot),
            steps: asked.map(|step| step.id.clone()).collect(),
            done: self.draft.done.clone(),
            seen: self.seen(step, &spot.items),
            disputes: self.disputes(),
            attachments: Vec::new(),
        })
    }

    /// Whether a page is an item's and not the list's.
    pub(crate) fn is_item(&self, step: &Step, spot: &Spot) -> bool {
        let mut depth = 0;
        let mut next = step.repeat.as_ref();
        while let Some(repeat) = next {
            depth += 1;
            next = repeat.within.as_deref().and_then(|outer| self.service.step_of_group(outer)?.repeat.as_ref());
        }
        depth > 0 && spot.items.len() == depth
    }

    fn questions(&self, step: &Step, within: &Within<'_>, typed: Option<&Typed>, faults: &[Fault]) -> Vec<Question> {
        let answers = within.answers(self.sheet.answers);
        let spot = Spot::inside(&step.id, within.ids()).to_string();
        let marks = self.draft.amends.iter().filter_map(|amends| amends.open.as_ref()).flatten();
        let marks: Vec<&Mark> = marks.filter(|mark| mark.spot == spot).collect();
        let question = |field: &Field| {
            let stored = answers.get(&field.id);
            // What may not be changed is shown, and where there is no answer there is nothing to show.
            let none = || Answer { value: Value::Null, source: Source::Person };
            let closed = (!self.draft.is_open(&spot, &field.id)).then(|| stored.cloned().unwrap_or_else(none));
            let known = self.known(field, stored, within).or(closed);
            let awaits = self.awaited(&field.id).filter(|_| known.is_none());
            let offered_with_reason = self.edit_of(&field.id, stored) == Some(Edit::WithReason);
            let offered = || {
                let offer = |value: &crate::rules::Expression| self.sheet.scoped(within, |scope| value.value(scope));
                field.value.as_ref().map_or(Value::Null, offer)
            };
            Question {
                field: field.id.clone(),
                typed: match (typed, stored) {
                    (Some(typed), _) => typed.only(&field.id, &OF_PAGE),
                    (None, Some(answer)) => Typed::stored(field, answer),
                    (None, None) => Typed::of(field, &offered()),
                },
                fault: faults.iter().find(|fault| fault.field == field.id).map(|fault| fault.way),
                required: self.sheet.scoped(within, |scope| field.required.holds(scope)),
                instead_of: if known.is_none() && awaits.is_none() { self.read_in_vain(field) } else { None },
                awaits: awaits.map(|read| read.id.clone()),
                asks_why: known.is_none() && offered_with_reason,
                said: stored.filter(|_| known.is_none()).and_then(Answer::said),
                meanwhile: None,
                files: match stored.map(|answer| &answer.value) {
                    Some(Value::List(files)) if matches!(field.kind, Kind::Files { .. }) => files.clone(),
                    _ => Vec::new(),
                },
                note: marks.iter().find(|mark| mark.field == field.id).map(|mark| mark.note.clone()),
                options: self.options(field, within),
                how: known
                    .as_ref()
                    .filter(|known| known.source == Source::Rule)
                    .and_then(|_| self.sheet.how(field, within)),
                known,
            }
        };
        self.shown(step, within).map(question).collect()
    }

    /// Whether the answer was called wrong, and is changed on the page for that.
    pub(crate) fn is_disputed(&self, field: &Field, answer: &Answer) -> bool {
        matches!(answer.source, Source::Disputed { .. }) && self.disputable(&field.id).is_some()
    }

    /// What the person may do to an answer that a register offered.
    pub(super) fn edit_of(&self, field: &str, stored: Option<&Answer>) -> Option<Edit> {
        stored.filter(|answer| matches!(answer.source, Source::Offered { .. }))?;
        self.service.reads.iter().find(|read| read.fills(field)).map(|read| read.edit)
    }

    /// The answer of a register or a rule, or one called wrong: what nobody types on the page.
    pub(super) fn known(&self, field: &Field, stored: Option<&Answer>, within: &Within<'_>) -> Option<Answer> {
        match stored {
            Some(answer) if matches!(answer.source, Source::Register { .. }) => Some(answer.clone()),
            // Who calls a register's answer wrong does so on a page of its own.
            Some(answer) if self.is_disputed(field, answer) => Some(answer.clone()),
            _ if self.sheet.is_given(field, within) => {
                Some(Answer { value: self.sheet.value_in(&field.id, within), source: Source::Rule })
            }
            _ => None,
        }
    }

    /// The read that would have filled a field, or spared the person from being asked, and found nothing usable.
    fn read_in_vain(&self, field: &Field) -> Option<String> {
        let fact = |read: &Read| self.draft.facts.get(&read.id);
        let fills =
            |read: &Read| read.fills(&field.id) && fact(read).is_some_and(|fact: &Fact| fact.found != Found::Declined);
        let behind = field.show.expression().map(|show| self.names_behind(show)).unwrap_or_default();
        let spares = |read: &Read| {
            let silent = |fact: &Fact| matches!(fact.found, Found::Unknown | Found::Unavailable);
            behind.contains(read.id.as_str()) && fact(read).is_some_and(silent)
        };
        self.service.reads.iter().find(|read| fills(read) || spares(read)).map(|read| read.id.clone())
    }

    /// The names that an expression reads, and those that its rules read.
    fn names_behind(&self, expression: &'_ Expression) -> BTreeSet<String> {
        let mut names: BTreeSet<String> = BTreeSet::new();
        let mut open: Vec<&Expression> = vec![expression];
        while let Some(expression) = open.pop() {
            for name in expression.reads() {
                if names.insert(name.to_owned()) {
                    open.extend(self.service.rules.iter().find(|rule| rule.id == name).map(|rule| &rule.value));
                }
            }
        }
        names
    }
}

/// A few signs that are others when the answers are.
pub(super) fn fingerprint(answers: &impl serde::Serialize) -> String {
    let json = serde_json::to_string(answers).unwrap_or_default();
    Sha256::digest(json).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
