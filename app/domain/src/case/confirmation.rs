//! Who confirms what was submitted: each by a sign-in of their own, and always a certain content.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;

use super::Case;
use crate::{
    identifiers::PersonCode,
    message::content_hash,
    people::Person,
    service::{Level, Sign},
};

/// One signer's part in one round. Each change of the answers is a new round; earlier ones are kept and count no more.
#[derive(Debug, Clone, PartialEq)]
pub struct Confirmation {
    pub case: Uuid,
    /// From 1.
    pub round: u32,
    /// The place in the list of signers, from 1.
    pub place: u32,
    pub signer: PersonCode,
    /// Hex SHA-256 of what is to be confirmed.
    pub hash: String,
    /// Where the case goes when enough have confirmed.
    pub leads_to: String,
    pub standing: Standing,
    /// Since when it stands so.
    pub since: Timestamp,
}

/// How far a signer is.
#[derive(Debug, Clone, PartialEq)]
pub enum Standing {
    /// Others come first.
    Later,
    Asked,
    Confirmed {
        by: Person,
        proof: Proof,
    },
    Declined {
        by: Person,
        /// In words for the applicant.
        reason: String,
    },
    /// They need not answer any more: enough others have, the answers have changed, or the case went elsewhere.
    Over,
}

/// What shows that it was the signer who confirmed. A signature in a container is to be another kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Proof {
    /// They were signed in themselves, at this level.
    OwnSignIn { level: Level },
}

/// How a round stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Open,
    /// Enough have confirmed.
    Met,
    /// So many have declined that it cannot be met any more.
    Failed,
}

impl Standing {
    /// Whether the signer may still have to answer.
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Later | Self::Asked)
    }

    pub fn is_confirmed(&self) -> bool {
        matches!(self, Self::Confirmed { .. })
    }
}

impl Case {
    /// Hex SHA-256 of what a signer confirms: the answers, and the version of the service by which they are meant.
    pub fn content(&self) -> String {
        content_hash(&json!({ "answers": self.answers, "bundle": self.bundle }))
    }

    /// The next round: everybody in the list, asked or to be asked. What the applicant has `submitted` they confirm with
    /// that, if their sign-in was good enough; what somebody has confirmed and has not changed since stays confirmed.
    pub fn round(
        &self,
        sign: &Sign,
        signers: Vec<PersonCode>,
        before: &[Confirmation],
        (submitted, leads_to, now): (Option<Proof>, &str, Timestamp),
    ) -> Vec<Confirmation> {
        let (last, hash) = (latest(before), self.content());
        let round = last.first().map_or(0, |part| part.round) + 1;
        let part = |(place, signer): (u32, PersonCode)| {
            let same = last.iter().find(|part| part.signer == signer && part.hash == hash);
            let kept = same.filter(|part| part.standing.is_confirmed());
            let own = submitted.clone().filter(|_| signer == self.owner.code);
            let (standing, since) = match (own, kept) {
                (Some(proof), _) => (Standing::Confirmed { by: self.owner.clone(), proof }, now),
                (None, Some(part)) => (part.standing.clone(), part.since),
                (None, None) => (Standing::Later, now),
            };
            let (hash, leads_to) = (hash.clone(), leads_to.to_owned());
            Confirmation { case: self.id, round, place, signer, hash, leads_to, standing, since }
        };
        let mut parts: Vec<Confirmation> = (1..).zip(signers).map(part).collect();
        match outcome(&parts, sign) {
            Outcome::Open => drop(ask(&mut parts, sign, now)),
            Outcome::Met | Outcome::Failed => {
                parts.iter_mut().filter(|part| part.standing.is_open()).for_each(|part| part.standing = Standing::Over);
            }
        }
        parts
    }
}

/// Whose answers count: the last round of all that were asked, `all` in their order.
fn latest(all: &[Confirmation]) -> &[Confirmation] {
    let round = all.last().map_or(0, |part| part.round);
    &all[all.partition_point(|part| part.round < round)..]
}

/// The round in which the answers of the case as they are now are confirmed; empty where nobody has to.
pub fn standing<'a>(case: &Case, all: &'a [Confirmation]) -> &'a [Confirmation] {
    let content = case.content();
    Some(latest(all)).filter(|round| round.iter().all(|part| part.hash == content)).unwrap_or_default()
}

/// How a round stands.
pub fn outcome(round: &[Confirmation], sign: &Sign) -> Outcome {
    let needed = sign.needed(round.len());
    let confirmed = round.iter().filter(|part| part.standing.is_confirmed()).count();
    let open = round.iter().filter(|part| part.standing.is_open()).count();
    if confirmed >= needed {
        Outcome::Met
    } else if confirmed + open < needed {
        Outcome::Failed
    } else {
        Outcome::Open
    }
}

/// Asks those whose turn it is: all at once, or in order the next one when nobody is asked. Returns the newly asked.
pub(crate) fn ask(round: &mut [Confirmation], sign: &Sign, now: Timestamp) -> Vec<Confirmation> {
    if sign.order && round.iter().any(|part| part.standing == Standing::Asked) {
        return Vec::new();
    }
    let most = if sign.order { 1 } else { round.len() };
    let due = round.iter_mut().filter(|part| part.standing == Standing::Later).take(most);
    due.map(|part| {
        (part.standing, part.since) = (Standing::Asked, now);
        part.clone()
    })
    .collect()
}
