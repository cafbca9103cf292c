//! What happened, to whose data, by whom: kept for ever, added to and never changed.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Deserializer, Serialize};
use uuid::Uuid;

use crate::{
    counter::Document,
    identifiers::{PersonCode, Reference},
    mandate::Represented,
    people::Actor,
    ports::{Call, Evidence},
    post::CameBackFor,
    service::Basis,
};

/// One line of a person's history, and of a case's when it belongs to one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    pub id: Uuid,
    pub at: Timestamp,
    /// Whose data it is about.
    pub about: PersonCode,
    /// Who applies, where it is not who it is about: they find it in their history, too.
    pub applicant: Option<PersonCode>,
    /// In whose name they apply, when it is not their own.
    pub represented: Option<Represented>,
    /// The draft or case.
    pub case: Option<Uuid>,
    /// Empty where it is about no service in particular.
    pub service: String,
    pub actor: Actor,
    pub what: What,
}

/// Why a register may be asked: with what right, and what for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Why {
    /// By the law, or because the person agreed.
    pub basis: Basis,
    /// Ids of the acts on which the service rests.
    pub acts: Vec<String>,
    /// The purpose that the service shares with others.
    pub purpose: Option<String>,
}

/// The kinds of events, with what each has to say.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum What {
    /// A draft was begun.
    Begun,
    /// An official began a draft for the person, who had come to the counter and shown who they are: from then on the
    /// official sees what is filled in.
    BegunAtCounter {
        document: Document,
    },
    /// A register was asked about the person and answered.
    Asked {
        call: Call,
        read: String,
        evidence: Evidence,
        #[serde(default)]
        why: Option<Why>,
    },
    /// A register was asked and gave no usable answer.
    AskedInVain {
        call: Call,
        read: String,
        trouble: String,
        #[serde(default)]
        why: Option<Why>,
    },
    /// What a register had answered in the same session was used once more, and nobody was asked.
    Reused {
        call: Call,
        read: String,
        /// Of the exchange by which it was asked.
        evidence: Evidence,
        /// When it had answered.
        since: Timestamp,
        why: Why,
    },
    /// A register was asked for whom the person may act; without `evidence` it gave no usable answer.
    AskedMandates {
        call: Call,
        evidence: Option<Evidence>,
    },
    /// A register was asked who is near to an official; without `evidence` it gave no usable answer.
    AskedRelatives {
        call: Call,
        evidence: Option<Evidence>,
    },
    /// An official wanted to open the case or to act on it, and it is their own or of somebody close to them.
    KeptAway,
    /// A register told of something because of which the person is offered a service.
    Heard {
        call: Call,
        offer: String,
        evidence: Evidence,
    },
    /// The person agreed that a register is asked.
    Consented {
        call: Call,
        read: String,
        /// The parts of the answer that they agreed to.
        parts: Vec<String>,
        /// The version in whose words they were asked, and in which language.
        bundle: String,
        language: String,
    },
    /// The person did not agree that a register is asked, or agrees no more.
    Declines {
        call: Call,
        read: String,
        parts: Vec<String>,
        bundle: String,
        language: String,
    },
    /// A case was filed without the answer of a register, which will be asked again.
    Deferred {
        call: Call,
        read: String,
    },
    /// The answer of a register joined a case that was filed without it.
    Joined {
        call: Call,
        read: String,
        /// The clauses of eligibility that are certainly not met by it.
        unmet: Vec<String>,
    },
    Submitted,
    /// An official opened the case.
    Looked,
    /// An official acted.
    Acted {
        action: String,
        from: String,
        to: String,
    },
    /// An official had looked at what the checklist of an action names.
    Checked {
        action: String,
        checks: Vec<String>,
    },
    /// An official did something that waits for another.
    Proposed {
        action: String,
    },
    /// A second official agreed.
    Agreed {
        action: String,
    },
    /// A second official did not agree, or the first one changed their mind.
    SentBack {
        action: String,
    },
    /// The term was nearly over.
    Escalated {
        escalation: String,
    },
    /// A register recorded a message.
    Told {
        call: Call,
        submit: String,
        evidence: Evidence,
    },
    /// A register took a message in, and tells later what it decides.
    TakenIn {
        call: Call,
        submit: String,
        evidence: Evidence,
    },
    /// A register that had taken a message in did not answer in time.
    NoAnswer {
        call: Call,
        submit: String,
    },
    /// A register decided when the case no longer waited for it.
    TooLate {
        call: Call,
        submit: String,
        accepted: bool,
        evidence: Evidence,
    },
    /// A register understood a message and turned it down.
    TurnedDown {
        call: Call,
        submit: String,
        reason: String,
        evidence: Evidence,
    },
    /// A message could not be delivered.
    Stuck {
        call: Call,
        submit: String,
        reason: String,
    },
    /// The owner of a register recorded that the person calls its answer wrong.
    Disputed {
        call: Call,
        read: String,
        evidence: Evidence,
    },
    /// The owner of a register will not hear that its answer is wrong.
    DisputeTurnedDown {
        call: Call,
        read: String,
        reason: String,
        evidence: Evidence,
    },
    /// That an answer is wrong could not be delivered.
    DisputeStuck {
        call: Call,
        read: String,
        reason: String,
    },
    /// An official had the messages sent again.
    Resent,
    /// An official opened the content of a message, known by its submit, read or `letter`.
    OpenedMessage {
        message: String,
    },
    /// An operator opened what is kept of an exchange with a register.
    OpenedEvidence {
        call: Call,
        /// Why, in words for the resident.
        reason: String,
    },
    /// An official changed the content of a message before it was sent again.
    Mended {
        message: String,
        /// The parts that are new, as the register calls them.
        parts: Vec<String>,
        /// Why, in words for the resident.
        reason: String,
    },
    /// An official took a message back.
    Cancelled {
        message: String,
        /// Why, in words for the resident.
        reason: String,
    },
    /// The person opened a notice that serves a document.
    Served,
    /// The case moved on by itself.
    Moved {
        from: String,
        to: String,
    },
    /// A draft was discarded, as nobody had touched it for so long.
    Discarded,
    /// A new case takes the place of this one.
    Renewed,
    /// The content of the case was deleted, as the law demands.
    Erased,
    /// Others were asked to confirm the application as it stands.
    AskedToConfirm {
        /// How many, without the applicant.
        others: u32,
    },
    /// One of them looked through it.
    LookedToConfirm,
    /// One of them confirmed it.
    Confirmed {
        /// Hex SHA-256 of what was confirmed.
        hash: String,
        /// Where the case went with that.
        to: Option<String>,
    },
    /// One of them declined.
    Declined {
        /// Where the case went with that.
        to: Option<String>,
    },
    /// A notice was put into the inbox.
    Notified {
        text: String,
    },
    /// An official wrote a note for other officials.
    Noted,
    /// An official struck a note out.
    StruckOut,
    /// An official wrote to the applicant.
    Wrote,
    /// The applicant answered.
    Replied,
    /// An official has read what the applicant answered.
    ReadReply,
    /// An official put the case aside until a day.
    PutAside {
        until: Date,
        /// Whether the applicant was told. The words are not here: they are erased with the case, and this stays.
        #[serde(deserialize_with = "was_told")]
        told: bool,
    },
    /// The case is back among the others.
    TakenUp {
        /// Whether the applicant was told that it had been put aside.
        told: bool,
    },
    /// An official asked another unit.
    Consulted {
        task: String,
    },
    /// Somebody of that unit saw what they were asked about.
    LookedForTask {
        task: String,
    },
    /// The unit answered.
    Advised {
        task: String,
    },
    /// The question was taken back.
    ConsultedNoMore {
        task: String,
    },
    /// An official said that another case has to do with this one.
    Linked {
        other: Reference,
    },
    /// The two have nothing to do with each other any more.
    Unlinked {
        other: Reference,
    },
    /// Another case goes on in the place of this one.
    DuplicateOf {
        other: Reference,
    },
    /// An official looked for other cases of the same applicant.
    LookedForOthers,
    /// An official opened a file of the case. Its name stands nowhere here: it may say more than what is kept for ever.
    OpenedFile {
        file: Uuid,
    },
    /// An official read a letter of the case.
    OpenedLetter {
        number: u32,
    },
    /// The case was given to an official, or they took it themselves.
    Assigned {
        /// The whole name.
        to: String,
        /// Who handled it before.
        from: Option<String>,
    },
    /// Nobody handles the case any more.
    Released {
        /// Who handled it before.
        from: String,
    },
    /// The person had the registers asked who looked at their data there.
    AskedTrackers {
        registers: Vec<String>,
        /// Those of them that gave no usable answer.
        silent: Vec<String>,
    },
    /// A register asked who had looked at the person's data here.
    Tracked {
        call: Call,
        evidence: Evidence,
    },
    /// It was said how the person wants to hear: by themselves, or by an official at the counter, who saw the address.
    PostChosen {
        by_post: bool,
    },
    /// A letter waits to be printed for the post.
    ToPost,
    /// It is not printed, as the person wants no letters by post any more.
    NotToPost,
    /// An official printed a letter with its address, and could read both.
    PrintedForPost,
    /// What was printed was not posted, and waits to be printed again.
    BackToPost,
    /// A letter was taken to the post.
    Posted {
        day: Date,
    },
    /// The post brought a letter back.
    PostCameBack {
        why: CameBackFor,
    },
    /// An official proposed a version of a service.
    VersionProposed {
        version: String,
        bundle: String,
    },
    /// Another official put it in force.
    VersionPublished {
        version: String,
        bundle: String,
    },
    /// Another official did not.
    VersionRefused {
        version: String,
        bundle: String,
        reason: String,
    },
    /// Who proposed it took it back.
    VersionTakenBack {
        version: String,
        bundle: String,
    },
    /// An official looked for the person's applications by their personal code, in all services in which the official
    /// works; the event names none.
    LookedUp,
}

/// What kind of being looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    Person,
    System,
}

impl Event {
    /// Whether somebody did it, or a machine.
    pub fn by(&self) -> By {
        match self.actor {
            Actor::Resident(_) | Actor::Official(_) => By::Person,
            Actor::Portal => By::System,
        }
    }
}

impl What {
    /// Whether it is the office's own work, which is not told to the person as long as it leads to nothing.
    pub fn is_internal(&self) -> bool {
        matches!(
            self,
            Self::Checked { .. }
                | Self::Proposed { .. }
                | Self::SentBack { .. }
                | Self::Escalated { .. }
                | Self::KeptAway
                | Self::Noted
                | Self::StruckOut
                | Self::ReadReply
                | Self::PutAside { told: false, .. }
                | Self::TakenUp { told: false }
                | Self::Linked { .. }
                | Self::Unlinked { .. }
        )
    }

    /// The register to which data of the person went with it.
    pub fn sent_to(&self) -> Option<&str> {
        match self {
            Self::Told { call, .. }
            | Self::TakenIn { call, .. }
            | Self::TurnedDown { call, .. }
            | Self::Disputed { call, .. }
            | Self::DisputeTurnedDown { call, .. }
            | Self::Tracked { call, .. } => Some(&call.register),
            _ => None,
        }
    }

    /// Whether it is a look at a person's data, by a human or a machine.
    pub fn is_look(&self) -> bool {
        matches!(
            self,
            Self::Asked { .. }
                | Self::AskedInVain { .. }
                | Self::Reused { .. }
                | Self::AskedMandates { .. }
                | Self::AskedRelatives { .. }
                | Self::Heard { .. }
                | Self::BegunAtCounter { .. }
                | Self::Looked
                | Self::LookedUp
                | Self::LookedToConfirm
                | Self::LookedForTask { .. }
                | Self::LookedForOthers
                | Self::OpenedFile { .. }
                | Self::OpenedLetter { .. }
                | Self::PostChosen { .. }
                | Self::PrintedForPost
                | Self::Told { .. }
                | Self::TakenIn { .. }
                | Self::TooLate { .. }
                | Self::OpenedMessage { .. }
                | Self::OpenedEvidence { .. }
                | Self::TurnedDown { .. }
                | Self::Disputed { .. }
                | Self::DisputeTurnedDown { .. }
                | Self::AskedTrackers { .. }
                | Self::Tracked { .. }
        )
    }
}

/// Whether somebody was told, also where the words themselves were kept in former days.
fn was_told<'d, D: Deserializer<'d>>(from: D) -> Result<bool, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Told {
        Whether(bool),
        Words(Option<String>),
    }
    Ok(match Told::deserialize(from)? {
        Told::Whether(told) => told,
        Told::Words(words) => words.is_some(),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::What;

    #[test]
    fn why_a_case_was_put_aside_is_not_kept_for_ever_and_old_events_are_still_read() {
        let told = |told: Value| {
            let mut event =
                serde_json::to_value(What::PutAside { until: jiff::civil::date(2026, 11, 25), told: false })
                    .expect("JSON");
            let at = event.pointer("/told").map_or("/put_aside/told", |_| "/told");
            *event.pointer_mut(at).expect("the field") = told;
            let What::PutAside { told, .. } = serde_json::from_value(event).expect("an event") else {
                panic!("another")
            };
            told
        };
        assert_eq!([told(json!(true)), told(json!(false))], [true, false]);
        assert_eq!([told(json!("We wait for the thaw.")), told(Value::Null)], [true, false]);
    }
}
