//! An official writes to the applicant, and the applicant answers.

use uuid::Uuid;

use super::{
    CaseView, Desk, DeskError, Filed, Slip, Unable,
    beside::{LONGEST_WRITING, MOST_FILES_SAID, MOST_UNANSWERED, written},
    notify::email_of,
};
use crate::{
    attachment::Attachment,
    case::{Case, Talk},
    event::What,
    identifiers::Reference,
    notice::TALK,
    people::{Actor, Official, Resident},
    ports::{Beside, Write},
    service::{Notify, Occasion, Service},
};

impl Desk {
    /// Writes to the applicant: the words lie in their inbox, and mail points there. What they had answered counts as
    /// read, as far as the official's page went: until the word `seen`. The same slip sent again is said once.
    ///
    /// # Errors
    /// `NotFound` when the official has no role in its service, `Conflict` when the case is their own.
    pub async fn write(
        &self,
        official: &Official,
        reference: &Reference,
        slip: Slip,
        seen: Option<Uuid>,
    ) -> Result<Filed, DeskError> {
        let (mut case, service) = self.at_work(official, reference).await?;
        if self.is_said(&case, &slip, official.person.code.as_str()).await? {
            return Ok(Filed::Done);
        }
        if !case.is_open(&service) {
            return Ok(Filed::Unable(Unable::Closed));
        }
        if !self.can_be_told(&service, &case) {
            return Ok(Filed::Unable(Unable::NobodyToTell));
        }
        let text = match written(&slip.text, LONGEST_WRITING) {
            Ok(text) => text,
            Err(unable) => return Ok(Filed::Unable(unable)),
        };
        if !self.has_answered_since(&case, seen).await? {
            case.course.answered = None;
        }
        let told = self.tell_in_words(&service, &mut case, TALK, &text);
        let mut change = self.saying(case, official.into(), (What::Wrote, text), slip);
        change.extend(told);
        self.filed_as(change).await
    }

    /// The applicant answers. A case that was put aside is back, and stands out until an official has read it.
    ///
    /// # Errors
    /// `NotFound` when it is not theirs.
    pub async fn reply_to_official(
        &self,
        resident: &Resident,
        reference: &Reference,
        slip: Slip,
    ) -> Result<Filed, DeskError> {
        let view = self.own_talk(resident, reference).await?;
        let (mut case, service) = (view.case, view.service);
        self.still_acts(resident, &service, (&case.represented, case.id), false).await?;
        if self.is_said(&case, &slip, resident.person.code.as_str()).await? {
            return Ok(Filed::Done);
        }
        if let Some(unable) = too_much(&view.talks, &slip) {
            return Ok(Filed::Unable(unable));
        }
        if !case.may_reply(&service, &view.talks) {
            return Ok(Filed::Unable(Unable::Closed));
        }
        let text = match written(&slip.text, LONGEST_WRITING) {
            Ok(text) => text,
            Err(unable) => return Ok(Filed::Unable(unable)),
        };
        case.course.answered.get_or_insert(self.clock.now());
        let woken = case.course.aside.take().map(|aside| What::TakenUp { told: aside.told });
        let woken = woken.map(|what| Write::Record(self.event_of(&case, Actor::Portal, what)));
        let mut change = self.saying(self.reckoned(case, &service), resident.into(), (What::Replied, text), slip);
        change.extend(woken);
        self.filed_as(change).await
    }

    /// An official has read what the applicant answered until the word `seen`, the last on their page; read twice is
    /// read.
    ///
    /// # Errors
    /// As [`Desk::write`].
    pub async fn read_reply(
        &self,
        official: &Official,
        reference: &Reference,
        seen: Option<Uuid>,
    ) -> Result<Filed, DeskError> {
        let (mut case, _) = self.at_work(official, reference).await?;
        if case.course.answered.is_none() {
            return Ok(Filed::Done);
        }
        if self.has_answered_since(&case, seen).await? {
            return Ok(Filed::Unable(Unable::AnsweredSince));
        }
        case.course.answered = None;
        let event = self.event_of(&case, official.into(), What::ReadReply);
        self.filed_as(vec![Write::SaveCase(case), Write::Record(event)]).await
    }

    /// Lets an applicant in to whom somebody has written; before that no file of theirs is read. Whether the case is
    /// still open is asked once their words are here, so that those are not lost with it.
    ///
    /// # Errors
    /// `NotFound` when it is not theirs, or nobody has written to them.
    pub async fn may_reply(&self, resident: &Resident, reference: &Reference) -> Result<(), DeskError> {
        let view = self.own_talk(resident, reference).await?;
        if view.talks.iter().any(|talk| !talk.is_applicants()) { Ok(()) } else { Err(DeskError::NotFound) }
    }

    /// The case, for its applicant: at the counter nobody answers in their place.
    async fn own_talk(&self, resident: &Resident, reference: &Reference) -> Result<CaseView, DeskError> {
        if resident.is_served() {
            return Err(DeskError::NotFound);
        }
        self.my_case(resident, reference).await
    }

    /// Whether the applicant has said anything after the word `seen`; after none, whether they have said anything.
    async fn has_answered_since(&self, case: &Case, seen: Option<Uuid>) -> Result<bool, DeskError> {
        let talks = self.store.talks(case.id).await?;
        let known = talks.iter().position(|talk| Some(talk.id) == seen).map_or(0, |place| place + 1);
        Ok(talks.iter().skip(known).any(Talk::is_applicants))
    }

    /// Whether what an official writes reaches the applicant.
    pub(super) fn can_be_told(&self, service: &Service, case: &Case) -> bool {
        !case.owner.is_visitor() || email_of(service, &case.answers).is_some()
    }

    /// A notice in the portal's own words, with a letter that points to it. What happened is another event's to say.
    pub(super) fn tell_in_words(&self, service: &Service, case: &mut Case, text: &str, reason: &str) -> Vec<Write> {
        let notify = Notify {
            of: Occasion::State(case.state.clone()),
            text: text.into(),
            to_applicant: true,
            to_signers: false,
            email: true,
            legal: false,
        };
        let told = self.notify(service, case, &notify, Some(reason.to_owned()));
        told.into_iter().filter(|write| !matches!(write, Write::Record(_))).collect()
    }

    fn saying(&self, case: Case, by: Actor, (what, text): (What, String), slip: Slip) -> Vec<Write> {
        let event = self.event_of(&case, by.clone(), what);
        let files = slip.files.iter().map(|file: &Attachment| file.id).collect();
        let talk = Talk { id: slip.id, case: case.id, at: self.clock.now(), by, text, files };
        let attached: Vec<Write> = Self::attaching(&case, slip.files).collect();
        let mut change = vec![Write::SaveCase(case), Write::Beside(Beside::Talk(talk)), Write::Record(event)];
        change.extend(attached);
        change
    }

    /// Whether this very slip was said before, by the same person. Files that came with it once more are let go.
    async fn is_said(&self, case: &Case, slip: &Slip, by: &str) -> Result<bool, DeskError> {
        let own = |talk: &Talk| match &talk.by {
            Actor::Official(person) | Actor::Resident(person) => person.code.as_str() == by,
            Actor::Portal => false,
        };
        let talks = self.store.talks(case.id).await?;
        let Some(said) = talks.iter().find(|talk| talk.id == slip.id && own(talk)) else { return Ok(false) };
        self.let_go_of_twins(&slip.files, &said.files).await?;
        Ok(true)
    }
}

/// Why the applicant is to wait until somebody has read what they sent.
fn too_much(talks: &[Talk], slip: &Slip) -> Option<Unable> {
    let unanswered = talks.iter().rev().take_while(|talk| talk.is_applicants()).count();
    let files: usize = talks.iter().filter(|talk| talk.is_applicants()).map(|talk| talk.files.len()).sum();
    if unanswered >= MOST_UNANSWERED {
        Some(Unable::SaidEnough)
    } else {
        (!slip.files.is_empty() && files + slip.files.len() > MOST_FILES_SAID).then_some(Unable::FilesEnough)
    }
}
