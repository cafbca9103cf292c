//! A register that was silent when a case was filed is asked again, and its answer joins the case.

use super::{
    Desk, DeskError,
    defer::judged_by,
    deliver::{PATIENT, TRIES, done},
    facts::Heard,
    fill::fill,
};
use crate::{
    application::Found,
    case::{Awaited, Case, Mark, Revision},
    event::What,
    journey::Spot,
    message::{Message, Status},
    people::Actor,
    ports::{Committed, Write},
    rules::Value,
    service::{Action, Opens, Read, Service},
    sheet::{Sheet, Within},
};

impl Desk {
    /// Asks the register of a read for a case that was filed without its answer, and saves what came of it.
    ///
    /// # Errors
    /// When the store fails; the lease runs out and the register is asked again.
    pub(super) async fn ask_for_case(&self, message: Message, case: Case, read: &str) -> Result<(), DeskError> {
        let service = self.service_of(&case)?;
        let asked = service.read_called(read).zip(case.awaits(read, &message.key).cloned());
        let Some((read, asked)) = asked else {
            // Nobody waits for it any more; another worker may have seen that before.
            self.store.commit(vec![Write::SaveMessage(done(message))]).await?;
            return Ok(());
        };
        let (id, issue) = (case.id, (case.reference.to_string(), message.trace));
        let heard = self.ask_register(read, (&case.owner, case.represented.as_ref()), issue, &asked).await;
        for _ in 0..TRIES {
            let case = self.store.case(id).await?.ok_or(DeskError::NotFound)?;
            let change = self.after_asking(&service, message.clone(), case, read, &heard);
            if self.store.commit(change).await? == Committed::Yes {
                return Ok(());
            }
        }
        // A register that was asked was asked.
        self.record(vec![self.event_of(&case, Actor::Portal, heard.what(&service, read))]).await?;
        Err(DeskError::Stale)
    }

    /// Everything to be saved after a try.
    fn after_asking(
        &self,
        service: &Service,
        mut message: Message,
        mut case: Case,
        read: &Read,
        heard: &Heard,
    ) -> Vec<Write> {
        message.tries += 1;
        let mut writes = vec![Write::Record(self.event_of(&case, Actor::Portal, heard.what(service, read)))];
        if case.awaits(&read.id, &message.key).is_none() {
            // The case has ended meanwhile, or the person has changed what is asked with.
            writes.push(Write::SaveMessage(done(message)));
            return writes;
        }
        match &heard.how {
            Ok(_) => {
                writes.extend(self.joined(service, case, read, &heard.found, &message));
                message = done(message);
            }
            Err((trouble, detail)) => {
                let why = format!("{trouble}: {detail}");
                if !self.tried_later(&mut message, PATIENT, &why, trouble.may_pass()) {
                    message.status = Status::Stuck;
                    case.stick(&why, &message.key);
                    if let Some(Awaited::Register { given_up, .. }) = case.course.awaited.get_mut(&read.id) {
                        *given_up = Some(why);
                    }
                    writes.push(Write::SaveCase(case));
                }
            }
        }
        writes.push(Write::SaveMessage(message));
        writes
    }

    /// The answer is there: the answers are complete, or the person has to complete them.
    fn joined(&self, service: &Service, mut case: Case, read: &Read, found: &Found, message: &Message) -> Vec<Write> {
        let now = self.clock.now();
        case.await_no_more(&read.id);
        if let Found::Known(value) = found {
            case.facts.insert(read.id.clone(), value.clone());
        }
        let before = case.answers.clone();
        fill(service, read, &mut case.answers, (found, now), false);
        let (answers, fee) = {
            let sheet = self.as_filed(service, &case);
            (sheet.settled(), sheet.fee())
        };
        (case.answers, case.fee) = (answers, fee);
        if case.answers != before {
            case.course.revisions.push(Revision { until: now, answers: before, by: message.trace });
        }
        case.course.unmet = self.unmet(service, &case);
        let missing = missing(&self.as_filed(service, &case), service, read);
        if let Some(state) = completed_in(service).filter(|_| !missing.is_empty()) {
            return self.sent_back_for(service, case, read, (missing, state));
        }
        let joined = self.event_of(
            &case,
            Actor::Portal,
            What::Joined { call: read.call.clone(), read: read.id.clone(), unmet: case.course.unmet.clone() },
        );
        // Whether somebody who may not have it gets it all the same is for an official to say.
        self.place(service, &mut case);
        let sent = if case.course.unmet.is_empty() { self.send_held(service, &mut case) } else { Vec::new() };
        let mut writes = vec![Write::SaveCase(case), Write::Record(joined)];
        writes.extend(sent);
        writes
    }

    /// The register knows nothing that the application can do without: the person finds the questions marked.
    fn sent_back_for(
        &self,
        service: &Service,
        mut case: Case,
        read: &Read,
        (missing, state): (Vec<Mark>, &str),
    ) -> Vec<Write> {
        case.course.awaited.insert(read.id.clone(), Awaited::Person);
        case.course.marked.extend(missing);
        if case.state == state {
            return vec![Write::SaveCase(case)];
        }
        let from = std::mem::replace(&mut case.state, state.to_owned());
        let moved = self.event_of(&case, Actor::Portal, What::Moved { from, to: state.to_owned() });
        let entered = self.enter(service, &mut case);
        let mut writes = vec![Write::SaveCase(case), Write::Record(moved)];
        writes.extend(entered);
        writes
    }

    /// The blocking conditions that are certainly not met by what a register has answered late.
    pub(super) fn unmet(&self, service: &Service, case: &Case) -> Vec<String> {
        let sheet = self.as_filed(service, case);
        let awaited = |read: &&Read| case.course.awaited.contains_key(&read.id);
        let open: Vec<&Read> = service.reads.iter().filter(awaited).collect();
        let late = service.reads.iter().filter(|read| read.may_be_late());
        let mut unmet: Vec<String> = late
            .flat_map(|read| judged_by(service, read))
            .filter(|clause| open.iter().all(|read| !read.leaning.touches(&clause.rule)))
            .filter(|clause| sheet.at_top(|scope| clause.rule.value(scope)) == Value::Bool(false))
            .map(|clause| clause.id.clone())
            .collect();
        unmet.dedup();
        unmet
    }

    /// The names of a case as they were on the day of filing: nobody loses by a register that was silent that day.
    fn as_filed<'a>(&self, service: &'a Service, case: &'a Case) -> Sheet<'a> {
        let filed = case.submitted_at.to_zoned(self.clock.zone()).datetime();
        Sheet::of_case(service, case, filed.date(), filed.date()).at(filed)
    }
}

/// The questions that a read should have answered and that cannot stay open. The words that say so are the portal's.
fn missing(sheet: &Sheet<'_>, service: &Service, read: &Read) -> Vec<Mark> {
    let fields = service.steps.iter().flat_map(|step| step.fields.iter().map(move |field| (step, field)));
    let open = fields.filter(|(step, field)| {
        read.fills(&field.id)
            && sheet.is_shown(step, field, &Within::TOP)
            && sheet.answers.value(&field.id).is_null()
            && sheet.at_top(|scope| field.required.holds(scope))
    });
    let mark = |(step, field): (&crate::service::Step, &crate::service::Field)| Mark {
        spot: Spot::step(&step.id).to_string(),
        field: field.id.clone(),
        note: String::new(),
    };
    open.map(mark).collect()
}

/// The state in which the applicant changes marked answers.
fn completed_in(service: &Service) -> Option<&str> {
    let mends = |action: &&Action| action.is_applicants() && action.opens == Opens::Marked;
    service.actions.iter().find(mends).and_then(|action| action.from.first()).map(String::as_str)
}
