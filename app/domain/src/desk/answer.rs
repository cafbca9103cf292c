//! The resident answers a page of questions.

use std::sync::Arc;

use super::{
    Desk, DeskError, Errand,
    items::{answers_of, mark_done, within},
    sent::{Open, Sent},
};
use crate::{
    answers::{Answer, Source},
    application::Draft,
    event::Event,
    journey::{Fault, LONGEST_WHY, Place, Spot, StepPage, Typed, WHY_PART, Way, clean},
    people::Resident,
    ports::{Committed, Write},
    rules::Value,
    service::{Service, Step},
};

/// The input that says which answers the page had shown.
pub const SEEN: &str = "seen";
/// The input that names the fields whose advice has been read.
pub const ADVISED: &str = "advised";
/// The inputs of a page beside its questions.
const OWN: [&str; 8] = [SEEN, ADVISED, "remove", "copy", "search", "enter", "later", "remove-file"];
/// What an option of a question is looked for by: `find-municipality`.
const FIND: &str = "find-";

/// What came of an answer.
#[derive(Debug)]
pub enum Answered {
    Next(Place),
    /// The same page with its faults, all typed texts kept.
    Wrong(Box<StepPage>),
    /// The same page: other answers were saved since it was shown. Both stand on it.
    Changed(Box<StepPage>),
    /// The answer is kept, and the register that has to be asked with it gave none. Holds the read's id.
    Later(String),
    NotBegun,
}

impl Desk {
    /// Takes what was typed on the page at `spot`.
    ///
    /// # Errors
    /// `NotFound` for an unknown service or step, `NotAsked` for inputs that no page of the service has, `Stale` when
    /// the draft was saved elsewhere in the same moment.
    pub async fn answer(
        &self,
        resident: &Resident,
        errand: impl Into<Errand<'_>> + Send,
        spot: &Spot,
        typed: &Typed,
    ) -> Result<Answered, DeskError> {
        let Open { service, mut draft, at } = match self.sent(resident, errand, spot, typed).await? {
            Sent::Page(open) => open,
            Sent::List(service, draft) => return self.arrange(&service, draft, spot, typed).await,
            Sent::Elsewhere(place) => return Ok(Answered::Next(place)),
            Sent::NotBegun => return Ok(Answered::NotBegun),
        };
        let step = service.step(&at.step).ok_or(DeskError::NotFound)?;
        let (shown, on_page) = {
            let journey = self.journey(&service, &draft);
            let within = within(&journey, step, &at);
            let on_page: Vec<String> = journey.shown(step, &within).map(|field| field.id.clone()).collect();
            (journey.seen(step, &at.items), on_page)
        };
        let before = draft.clone();
        let unreadable = self.take(&service, step, &at, &mut draft, typed);
        // What is stored is what the person has seen when they send this page again: what they typed is not stored yet.
        let as_shown = |page: StepPage| StepPage { spot: spot.clone(), seen: shown.clone(), ..page };
        let page = |draft: &Draft, faults: &[Fault]| {
            let page = self.journey(&service, draft).page(&service, &at, Some(typed), faults);
            page.map(as_shown).ok_or(DeskError::NotFound)
        };
        if let Some(changed) = self.changed(&service, &at, (&before, &draft), typed)? {
            return Ok(Answered::Changed(Box::new(as_shown(changed))));
        }
        let unread: Vec<String> = unreadable.iter().map(|fault| fault.field.clone()).collect();
        let mut faults = self.faults_before_asking(&service, step, &at, &draft, unreadable);
        let mut events = Vec::new();
        if faults.is_empty() {
            let asked = self.ask_registers(&service, &mut draft, Some(step), resident.session.as_ref()).await;
            events = asked.events;
            if let Some(read) = asked.stopped {
                self.keep(draft, events).await?;
                return Ok(Answered::Later(read));
            }
            faults = self.all_faults(&service, step, &at, &draft);
        }
        if faults.is_empty() {
            let journey = self.journey(&service, &draft);
            let read = typed.all(ADVISED);
            faults = journey.advices(step, &within(&journey, step, &at));
            faults.retain(|advice| !read.contains(&advice.field));
        }
        if faults.is_empty() {
            faults = self
                .infected(&service, &draft)
                .await?
                .into_iter()
                .filter(|(spot, _)| *spot == at)
                .map(|(_, f)| f)
                .collect();
        }
        if !faults.is_empty() {
            // What an answer has only just brought up is asked before it is missed.
            let asked = |fault: &Fault| fault.way != Way::Required || on_page.contains(&fault.field);
            if !faults.iter().any(asked) {
                faults.clear();
            }
            let mut page = self.with_attachments(page(&draft, &faults)?, &draft).await?;
            if !spot.is_new() {
                let kept = self.as_read(&service, step, &at, (&before, draft), &unread);
                if kept.answers != before.answers || !events.is_empty() {
                    page.seen = self.journey(&service, &kept).seen(step, &at.items);
                    self.keep(kept, events).await?;
                }
            }
            return Ok(Answered::Wrong(Box::new(page)));
        }
        if step.repeat.is_some() {
            // The list is looked at again, with the item in it.
            draft.done.retain(|done| *done != at.list().to_string());
            if draft.is_marked(&at.to_string()) {
                mark_done(&mut draft, &at);
            }
        } else {
            mark_done(&mut draft, &at);
        }
        let next = self.journey(&service, &draft).due();
        self.go_on(&service, draft, &next, events).await?;
        Ok(Answered::Next(next))
    }

    /// Puts what was typed into the draft; fields that are not on the page, or that a register or a rule has
    /// answered, cannot be set. Returns what could not be read.
    pub(super) fn take(
        &self,
        service: &Service,
        step: &Step,
        at: &Spot,
        draft: &mut Draft,
        typed: &Typed,
    ) -> Vec<Fault> {
        let mut faults = Vec::new();
        for field in &step.fields {
            let (asked, options) = {
                let journey = self.journey(service, draft);
                let within = within(&journey, step, at);
                let stored = within.answers(&draft.answers).get(&field.id);
                let locked = stored.is_some_and(|answer| {
                    matches!(answer.source, Source::Register { .. }) || journey.is_disputed(field, answer)
                });
                let given =
                    matches!(field.kind, crate::service::Kind::Files { .. }) || journey.sheet.is_given(field, &within);
                let open = draft.is_open(&at.to_string(), &field.id);
                let awaited = journey.awaited(&field.id).is_some();
                let asked = open && !locked && !given && !awaited && journey.sheet.is_shown(step, field, &within);
                (asked, if asked { journey.options(field, &within) } else { Vec::new() })
            };
            let Some(answers) = answers_of(service, &mut draft.answers, step, at).filter(|_| asked) else { continue };
            let (source, why_fault) = own_word(answers.get(&field.id), typed.part(&field.id, WHY_PART));
            faults.extend(why_fault.map(|way| Fault { field: field.id.clone(), way }));
            match typed.value(field, &options) {
                Ok(Some(value)) => answers.set(&field.id, Answer { value, source }),
                // What a register said stays known when the person leaves the answer empty.
                Ok(None) if source != Source::Person => answers.set(&field.id, Answer { value: Value::Null, source }),
                Ok(None) => answers.remove(&field.id),
                Err(way) => {
                    answers.remove(&field.id);
                    faults.push(Fault { field: field.id.clone(), way });
                }
            }
        }
        faults
    }

    /// The draft with the answers that were typed; where one could not be read, with what was there before.
    fn as_read(
        &self,
        service: &Service,
        step: &Step,
        at: &Spot,
        (before, mut draft): (&Draft, Draft),
        unread: &[String],
    ) -> Draft {
        let stored = self.journey(service, before).answers_on(step, at);
        let Some(answers) = answers_of(service, &mut draft.answers, step, at) else { return draft };
        for field in unread {
            match stored.get(field) {
                Some(answer) => answers.set(field, answer.clone()),
                None => answers.remove(field),
            }
        }
        draft
    }

    fn all_faults(&self, service: &Service, step: &Step, at: &Spot, draft: &Draft) -> Vec<Fault> {
        let journey = self.journey(service, draft);
        journey.faults(step, &within(&journey, step, at))
    }

    /// Faults that are plain without a register: unreadable, absent, out of bounds. In the order of the page.
    fn faults_before_asking(
        &self,
        service: &Service,
        step: &Step,
        at: &Spot,
        draft: &Draft,
        unreadable: Vec<Fault>,
    ) -> Vec<Fault> {
        let plain = self.all_faults(service, step, at, draft).into_iter();
        let plain = plain.filter(|fault| !matches!(fault.way, Way::Check | Way::Unknown));
        let mut faults: Vec<Fault> =
            plain.filter(|fault| unreadable.iter().all(|other| other.field != fault.field)).collect();
        faults.extend(unreadable);
        let position = |fault: &Fault| step.fields.iter().position(|field| field.id == fault.field);
        faults.sort_by_key(position);
        faults
    }

    /// Saves the draft with the events that led to it.
    pub(super) async fn keep(&self, draft: Draft, events: Vec<Event>) -> Result<(), DeskError> {
        self.keep_with(draft, events, None).await
    }

    /// The same when its person goes on to `next`, which is counted.
    pub(super) async fn go_on(
        &self,
        service: &Service,
        mut draft: Draft,
        next: &Place,
        events: Vec<Event>,
    ) -> Result<(), DeskError> {
        let tally = self.comes_to(service, &mut draft, next);
        self.keep_with(draft, events, tally).await
    }

    async fn keep_with(&self, mut draft: Draft, events: Vec<Event>, tally: Option<Write>) -> Result<(), DeskError> {
        draft.updated_at = self.clock.now();
        let mut change = vec![Write::SaveDraft(draft)];
        change.extend(events.iter().cloned().map(Write::Record));
        change.extend(tally);
        match self.store.commit(change).await? {
            Committed::Yes => Ok(()),
            Committed::Conflict => {
                self.record(events).await?;
                Err(DeskError::Stale)
            }
        }
    }
}

/// Who says what is typed over a stored answer: a register may have said something else. `why`, as it was typed.
fn own_word(stored: Option<&Answer>, why: &str) -> (Source, Option<Way>) {
    match stored.map(|answer| answer.source.clone()) {
        Some(disputed @ Source::Disputed { .. }) => (disputed, None),
        Some(Source::Offered { register, at, said, .. }) => {
            let why = Some(clean(why)).filter(|why| !why.is_empty());
            let long = why.as_ref().is_some_and(|why| why.chars().count() > LONGEST_WHY);
            (Source::Offered { register, at, said, why }, long.then_some(Way::WhyTooLong))
        }
        _ => (Source::Person, None),
    }
}

/// Whether an input belongs to some question of the service, or to every page.
pub(super) fn is_asked(service: &Arc<Service>, name: &str) -> bool {
    let field = |name: &str| service.field(name).is_some();
    let part = || name.rsplit_once('-').is_some_and(|(id, _)| field(id));
    OWN.contains(&name) || field(name) || part() || name.strip_prefix(FIND).is_some_and(field)
}
