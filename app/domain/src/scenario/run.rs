//! Runs one scenario, line by line.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    Scenario,
    answers::Given,
    coverage::Coverage,
    failure::{Failure, Held},
    hands,
    line::REFUSALS,
    look, mandates, offers, office,
    then::{Act, By, SecondLook, Then},
    town::{Town, now},
    walk::{Stand, Walk},
};
use crate::{
    application::RENEWAL,
    case::{Refused, Said, Standing},
    desk::{Acted, Amended, Replied, Reply, Submitted, ToConfirm, Visit},
    journey::Place,
    people::{Official, Person, Resident},
    service::{Complaint, Level, Opens, Service},
};

/// # Errors
/// The first line that does not hold, with what was found.
pub(super) fn run(service: &Arc<Service>, scenario: &Scenario, coverage: &mut Coverage) -> Result<(), Complaint> {
    let town = Town::new(service, scenario);
    let told = |failure: Failure| (format!("\"{}\": {}", scenario.name, failure.what), failure.cure);
    let held = begin(scenario, &town, coverage).map_err(|failure| {
        let (what, cure) = told(failure);
        scenario.place.complaint(what, cure)
    });
    let held = held.and_then(|walk| {
        let mut story = Story { town: &town, scenario, walk, coverage };
        scenario.then.iter().try_for_each(|step| {
            story.then(&step.then).map_err(|failure| {
                let (what, cure) = told(failure);
                step.place.complaint(what, cure)
            })
        })
    });
    coverage.follow(&town.events());
    held
}

/// Where something is offered, the person waits for what the lines say; else they begin by themselves.
fn begin<'s>(scenario: &'s Scenario, town: &Town, coverage: &mut Coverage) -> Result<Option<Walk<'s>>, Failure> {
    let waits = |then: &Then| then.is_about_offer() || matches!(then, Then::Represents(_) | Then::Mandate(_));
    if scenario.then.iter().any(|step| waits(&step.then)) {
        return Ok(None);
    }
    Walk::begin(scenario, town, coverage).map(Some)
}

/// A scenario that has come to what follows.
struct Story<'r> {
    town: &'r Town,
    scenario: &'r Scenario,
    /// None as long as nothing was begun.
    walk: Option<Walk<'r>>,
    coverage: &'r mut Coverage,
}

impl Story<'_> {
    fn then(&mut self, then: &Then) -> Held {
        let town = self.town;
        if then.needs_case() {
            self.submit()?;
        } else if then.needs_application() {
            self.walking()?;
        }
        let mandates = &self.scenario.mandates;
        match then {
            Then::Represents(wanted) => mandates::represents(town, mandates.whom.as_ref(), *wanted),
            Then::Mandate(standing) => {
                mandates.tell(town, standing);
                Ok(())
            }
            Then::Offered { offer, standing, to } => offers::stands(town, offer, standing, to.as_ref()),
            Then::Take(offer) => self.take(offer),
            Then::Decline(offer) => offers::decline(town, offer),
            Then::Restore(offer) => offers::restore(town, offer),
            Then::Eligible { eligible, clause } => look::eligible(town, *eligible, clause.as_deref()),
            Then::Fee(amount) => look::fee(town, *amount),
            Then::Values(values) => values.iter().try_for_each(|(name, value)| look::value(town, name, value)),
            Then::Absent(name) => look::absent(town, name),
            Then::Due(page) => look::due(&self.walking()?.stand, page),
            Then::Later(read) => look::later(&self.walking()?.stand, read),
            Then::Consent { read, yes } => self.consent(read, *yes),
            Then::Awaits(read) => look::awaits(town, read),
            Then::Submit => Ok(()),
            Then::State(state) => look::state(town, &town.service, state),
            Then::Term { last_day, target } => look::term(town, *last_day, *target),
            Then::Told { submit, body } => look::told(town, submit, body),
            Then::Notice { text, to } => look::notice(town, text, to.as_ref()),
            Then::Stuck(stuck) => look::stuck(town, *stuck),
            Then::CalledBack { submit, refusal } => town.called_back(submit, refusal.clone()),
            Then::Act(act) => self.act(act),
            Then::HandledBy(wanted) => hands::is_with(town, wanted.as_ref()),
            Then::Hand(hand) => {
                let state = town.case().map(|case| case.state).unwrap_or_default();
                came_of("the handing over", hands::hands(town, hand)?, hand.refused.as_deref(), &state)
            }
            Then::Signers(many) => look::signers(town, *many),
            Then::Reply { by, reason } => self.reply(by, reason.clone()),
            Then::Proposed(action) => look::proposed(town, action),
            Then::Second(look) => self.second(look),
            Then::Letter(letter) => look::letter(town, letter),
            Then::Unit(unit) => look::unit(town, unit),
            Then::Withheld { field, by } => look::withheld(town, field, by),
            Then::Unseen { unseen, by } => look::unseen(town, *unseen, by),
            Then::Escalated(id) => look::escalated(town, id),
            Then::Opened(text) => self.open(text),
            Then::Renew(answers) => self.renew(answers),
            Then::Erased(erased) => look::erased(town, *erased),
            Then::Resend(by) => self.resend(by),
            Then::Register { call, says } => {
                town.registers.says(call, says.clone());
                self.come_back()
            }
            Then::Office(doing) => office::happens(town, doing),
            Then::After(span) => {
                let end = town.after(*span);
                town.pass_until(end.ok_or_else(|| Failure::new("no time is so late", "Let less time pass."))?)?;
                self.come_back()
            }
        }
    }

    /// Whoever has not submitted yet looks again.
    fn come_back(&mut self) -> Held {
        match &mut self.walk {
            Some(walk) if self.town.case().is_none() => walk.again(self.town, self.coverage),
            _ => Ok(()),
        }
    }

    /// The application, begun now if it was not yet.
    fn walking(&mut self) -> Result<&Walk<'_>, Failure> {
        let walk = match self.walk.take() {
            Some(walk) => walk,
            None => Walk::begin(self.scenario, self.town, self.coverage)?,
        };
        Ok(self.walk.insert(walk))
    }

    fn consent(&mut self, read: &str, yes: bool) -> Held {
        match &mut self.walk {
            Some(walk) if self.town.case().is_none() => {
                walk.consent((read, yes), self.scenario, self.town, self.coverage)
            }
            _ => Err(Failure::new(
                "what the person says to the register cannot be changed after submitting",
                "Write the line before those about the case.",
            )),
        }
    }

    fn take(&mut self, offer: &str) -> Held {
        let stand = offers::take(self.town, offer)?;
        self.walk = Some(Walk::offered(self.scenario, stand, self.town, self.coverage)?);
        Ok(())
    }

    fn submit(&mut self) -> Held {
        if self.town.case().is_none() {
            self.walking()?;
            self.walk.as_ref().map_or(Ok(()), |walk| self.file(walk))?;
        }
        self.town.sheet(|sheet| self.coverage.look(sheet));
        Ok(())
    }

    /// Sends what was answered, as the check page shows it.
    fn file(&self, walk: &Walk<'_>) -> Held {
        let town = self.town;
        if !matches!(walk.stand, Stand::At(Place::Check)) {
            let why = look::due(&walk.stand, "check").err().map(|failure| failure.what).unwrap_or_default();
            return Err(Failure::new(
                format!("the application cannot be submitted: {why}"),
                "Answer what is asked, or expect what stops it.",
            ));
        }
        let Visit::Here(review) = now(town.desk.review(&town.resident, walk.errand(town)))? else {
            return Err(Failure::new("the check page does not open", "Tell the portal's developers."));
        };
        let language = town.service.languages.first().map_or("et", String::as_str);
        let (draft, version) = (review.draft, review.version);
        match now(town.desk.submit(&town.resident, walk.errand(town), draft, version, language))? {
            Submitted::Case(_) | Submitted::Amended(_) => Ok(()),
            Submitted::Claimed(_) => Err(Failure::new(
                "somebody else has applied for what was offered",
                "Expect it with { offered = \"…\", standing = \"closed\" }.",
            )),
            Submitted::Elsewhere(place) => look::due(&Stand::At(place), "check"),
        }
    }

    fn act(&mut self, act: &Act) -> Held {
        let (town, case) = (self.town, self.town.case().ok_or_else(no_case)?);
        let opens = town.service.actions.iter().find(|action| action.id == act.action).map(|action| action.opens);
        let outcome = match &act.by {
            By::Applicant if opens.is_some_and(|opens| opens != Opens::Nothing) => {
                let none = BTreeMap::new();
                let walk =
                    Walk::change(&act.answers, (case.reference.clone(), &act.action), &none, town, self.coverage)?;
                return self.file(&walk);
            }
            By::Applicant => {
                let (reference, version, reason) = (&case.reference, case.version, act.reason.clone());
                match now(town.desk.act_as_applicant(&town.resident, reference, &act.action, version, reason))? {
                    Amended::Done => Acted::Done,
                    Amended::Refused(why) => Acted::Refused(why),
                    Amended::Stale => Acted::Stale,
                }
            }
            By::Official(official) => {
                let original = act.original.then(|| town.earlier(&case));
                let (reason, marks, ticks) = (act.reason.clone(), act.marks.clone(), act.ticks.clone());
                let said = Said { reason, marks, ticks, original };
                now(town.desk.act_with(official, &case.reference, &act.action, case.version, said))?
            }
        };
        came_of(&format!("the act \"{}\"", act.action), outcome, act.refused.as_deref(), &case.state)
    }

    fn second(&self, look: &SecondLook) -> Held {
        let (desk, case) = (&self.town.desk, self.town.case().ok_or_else(no_case)?);
        let (thing, outcome) = if look.confirms {
            ("the confirmation", now(desk.confirm(&look.by, &case.reference, case.version))?)
        } else {
            let back = desk.send_back(&look.by, &case.reference, case.version, look.reason.clone());
            ("the sending back", now(back)?)
        };
        came_of(thing, outcome, look.refused.as_deref(), &case.state)
    }

    fn renew(&mut self, answers: &Given) -> Held {
        let (town, case) = (self.town, self.town.case().ok_or_else(no_case)?);
        if now(town.desk.my_case(&town.resident, &case.reference))?.renewable.is_none() {
            return Err(Failure::new(
                format!("the case cannot be renewed now, in the state {}", case.state),
                "Look at [renewal], and let time pass with after.",
            ));
        }
        let none = BTreeMap::new();
        let walk = Walk::change(answers, (case.reference, RENEWAL), &none, town, self.coverage)?;
        self.file(&walk)
    }

    /// Somebody who is asked to confirm the application looks through it and answers.
    fn reply(&self, by: &Person, reason: Option<String>) -> Held {
        let (town, case) = (self.town, self.town.case().ok_or_else(no_case)?);
        let signer = Resident { person: by.clone(), level: Some(Level::High), session: None, counter: None };
        let name = &by.given_name;
        let asked = town.confirmations().iter().any(|part| part.signer == by.code && part.standing == Standing::Asked);
        if !asked {
            return Err(Failure::new(
                format!("{name} is not asked to confirm it, in the state {}", case.state),
                "Look at the list of signers, or leave the line out.",
            ));
        }
        let ToConfirm::Asked(asking) = now(town.desk.to_confirm(&signer, &case.reference))? else {
            return Err(Failure::new(format!("{name} finds nothing to confirm"), "Tell the portal's developers."));
        };
        let reply = reason.map_or(Reply::Confirm, Reply::Decline);
        match now(town.desk.reply(&signer, &case.reference, &asking.hash, reply))? {
            Replied::Done => Ok(()),
            other => Err(Failure::found(&format!("the answer of {name}"), "taken", format!("not: {other:?}"))),
        }
    }

    fn open(&self, text: &str) -> Held {
        look::notice(self.town, text, None)?;
        match self.town.notice(text) {
            Some(id) => now(self.town.desk.mark_read(&self.town.resident, id)),
            None => Ok(()),
        }
    }

    fn resend(&self, by: &Official) -> Held {
        let case = self.town.case().ok_or_else(no_case)?;
        now(self.town.desk.resend(by, &case.reference))?;
        self.town.work()
    }
}

/// Whether an act ended as the scenario says.
fn came_of(thing: &str, outcome: Acted, refused: Option<&str>, state: &str) -> Held {
    match (outcome, refused) {
        (Acted::Done | Acted::Proposed, None) => Ok(()),
        (Acted::Done | Acted::Proposed, Some(refused)) => {
            Err(Failure::found(thing, format!("refused: {refused}"), "done"))
        }
        (Acted::Refused(why), Some(refused)) if word(why) == refused => Ok(()),
        (Acted::Refused(why), refused) => {
            let expected = refused.map_or("done".to_owned(), |refused| format!("refused: {refused}"));
            let found = format!("refused: {}, in the state {state}", word(why));
            Err(Failure::found(thing, expected, found))
        }
        (Acted::Stale, _) => Err(Failure::found(thing, "done", "too late: the case has changed")),
    }
}

fn no_case() -> Failure {
    Failure::new("there is no case", "Submit first.")
}

/// A refusal in the words of scenarios.
fn word(refused: Refused) -> &'static str {
    REFUSALS.iter().find(|(_, known)| *known == refused).map_or("for another reason", |(word, _)| word)
}

impl Then {
    /// Whether it is about what is offered, so that nothing is begun before a line says so.
    fn is_about_offer(&self) -> bool {
        match self {
            Self::Offered { .. } | Self::Take(_) | Self::Decline(_) | Self::Restore(_) => true,
            Self::Notice { text, .. } | Self::Opened(text) => text.starts_with("offer-"),
            _ => false,
        }
    }

    /// Whether it is about an application, so that one is begun first.
    fn needs_application(&self) -> bool {
        let alone = matches!(self, Self::Register { .. } | Self::After(_) | Self::Represents(_) | Self::Mandate(_));
        !self.is_about_offer() && !alone
    }

    /// Whether it is about a case, so that the application is submitted first.
    fn needs_case(&self) -> bool {
        !self.is_about_offer()
            && matches!(
                self,
                Self::Submit
                    | Self::Awaits(_)
                    | Self::State(_)
                    | Self::Term { .. }
                    | Self::Told { .. }
                    | Self::Notice { .. }
                    | Self::Stuck(_)
                    | Self::CalledBack { .. }
                    | Self::Act(_)
                    | Self::Hand(_)
                    | Self::HandledBy(_)
                    | Self::Signers(_)
                    | Self::Reply { .. }
                    | Self::Proposed(_)
                    | Self::Second(_)
                    | Self::Letter(_)
                    | Self::Escalated(_)
                    | Self::Opened(_)
                    | Self::Renew(_)
                    | Self::Erased(_)
                    | Self::Unit(_)
                    | Self::Withheld { .. }
                    | Self::Unseen { .. }
                    | Self::Resend(_)
                    | Self::Office(_)
            )
    }
}
