//! The tables of the store in memory, and what each write does to them.

use std::collections::BTreeMap;

use jiff::Timestamp;
use uuid::Uuid;

use super::room::Room;
use crate::{
    application::Draft,
    attachment::{Attachment, Check},
    case::{Case, Confirmation, Link, Note, Standing, Talk, Task},
    event::Event,
    filing::Filing,
    message::{Message, Status},
    notice::Notice,
    offer::{Claim, Feed, Offer},
    ports::{CaseFilter, ExchangeContent, Exchanged, Write},
    post::{Envelope, Sack, Wish},
    publishing::{ProposedVersion, ScenarioFiles},
    remembered::{MOST, Remembered, SessionKey},
    rights::{Deed, RightChange},
    service::{Bundle, Needs, Publication},
    tally::Tally,
    view::View,
};

/// Everything that is kept, in the order in which it came.
#[derive(Default, Clone)]
pub struct Tables {
    pub drafts: Vec<Draft>,
    pub cases: Vec<Case>,
    pub events: Vec<Event>,
    pub messages: Vec<Message>,
    pub notices: Vec<Notice>,
    pub confirmations: Vec<Confirmation>,
    /// Each with the draft or case of which it is a part.
    pub attachments: Vec<(Uuid, Attachment)>,
    /// When the virus check was last asked about a file.
    pub(super) asked: BTreeMap<Uuid, Timestamp>,
    /// Files whose bytes may lie about: from when on the broom may take them, and whether it has.
    pub leftovers: Vec<(Uuid, Timestamp, bool)>,
    pub offers: Vec<Offer>,
    /// Each with the case that has it, if any.
    pub claims: Vec<(Claim, Option<Uuid>)>,
    pub cursors: Vec<(Feed, String)>,
    pub exchanges: Vec<Exchanged>,
    /// By the exchange.
    pub contents: Vec<(Uuid, ExchangeContent)>,
    pub remembered: Vec<(SessionKey, Remembered)>,
    /// Where each case is found: its shelves, and the words under which it was filed.
    pub filings: Vec<Filing>,
    pub views: Vec<View>,
    pub rights: Vec<RightChange>,
    pub deeds: Vec<Deed>,
    pub tallies: Vec<Tally>,
    /// Versions of services, published or not.
    pub bundles: Vec<(Bundle, ScenarioFiles)>,
    pub proposals: Vec<ProposedVersion>,
    pub publications: Vec<Publication>,
    pub notes: Vec<Note>,
    pub talks: Vec<Talk>,
    pub tasks: Vec<Task>,
    pub links: Vec<Link>,
    pub wishes: Vec<Wish>,
    pub envelopes: Vec<Envelope>,
    pub sacks: Vec<Sack>,
    pub(super) leases: Vec<(String, Timestamp)>,
    /// What the officials' room keeps beside the cases.
    pub room: Room,
}

impl Tables {
    /// What was exchanged for these issues cannot be told any more.
    fn forget_exchanges(&mut self, issues: &[String]) {
        let theirs = |exchange: &&mut Exchanged| exchange.issue.as_ref().is_some_and(|issue| issues.contains(issue));
        for exchange in self.exchanges.iter_mut().filter(theirs) {
            self.contents.retain(|(of, _)| *of != exchange.id);
            (exchange.detail, exchange.salt, exchange.content_until) = (None, None, None);
        }
    }

    /// Whether the write fits what is there; what it leaves behind otherwise is thrown away.
    pub(super) fn write(&mut self, write: Write) -> bool {
        match write {
            Write::BeginDraft(draft) => {
                let taken = self.drafts.iter().any(|d| d.owner.code == draft.owner.code && d.slot() == draft.slot());
                self.drafts.push(draft);
                !taken
            }
            Write::SaveDraft(mut draft) => {
                match self.drafts.iter_mut().find(|d| d.id == draft.id && d.version == draft.version) {
                    Some(old) => {
                        draft.version += 1;
                        *old = draft;
                        true
                    }
                    None => false,
                }
            }
            Write::EndDraft { id, version } => {
                let before = self.drafts.len();
                self.drafts.retain(|draft| draft.id != id || draft.version != version);
                self.drafts.len() < before
            }
            Write::OpenCase(case) => {
                let taken = self.cases.iter().any(|c| c.id == case.id || c.reference == case.reference);
                self.cases.push(case);
                !taken
            }
            Write::SaveCase(mut case) => {
                match self.cases.iter_mut().find(|c| c.id == case.id && c.version == case.version) {
                    Some(old) => {
                        case.version += 1;
                        *old = case;
                        true
                    }
                    None => false,
                }
            }
            Write::AskRight(change) => {
                let taken = self.rights.iter().any(|known| known.id == change.id);
                self.rights.push(change);
                !taken
            }
            Write::SettleRight(change) => {
                let open = self.rights.iter_mut().find(|known| known.id == change.id && known.is_waiting());
                open.map(|known| *known = change).is_some()
            }
            Write::Administer(deed) => {
                self.deeds.push(deed);
                true
            }
            Write::Record(event) => {
                self.events.push(event);
                true
            }
            Write::Send(message) => {
                if !self.messages.iter().any(|m| m.key == message.key) {
                    self.messages.push(message);
                }
                true
            }
            Write::SaveMessage(message) => {
                self.leases.retain(|(key, _)| *key != message.key);
                self.save_message(message)
            }
            Write::SettleMessage(message, at) => {
                let leased = self.leases.iter().any(|(key, end)| *key == message.key && *end > at);
                !leased && self.save_message(message)
            }
            Write::SendAgain(case, at) => {
                for message in self.messages.iter_mut().filter(|m| m.case == Some(case) && m.status == Status::Stuck) {
                    (message.status, message.tries, message.due_at) = (Status::Waiting, 0, at);
                    message.decided = None;
                    message.version += 1;
                }
                true
            }
            Write::Expect { id, until } => {
                self.leftovers.push((id, until, false));
                true
            }
            Write::Attach { of, attachment } => {
                let before = self.leftovers.len();
                self.leftovers.retain(|(id, _, taken)| *id != attachment.id || *taken);
                self.attachments.push((of, attachment));
                self.leftovers.len() < before
            }
            Write::MoveAttachments { from, to } => {
                self.attachments.iter_mut().filter(|(of, _)| *of == from).for_each(|(of, _)| *of = to);
                true
            }
            Write::Detach { of, id } => {
                let there = self.attachments.iter().any(|(its, attachment)| *its == of && attachment.id == id);
                self.leftovers.extend(there.then_some((id, Timestamp::MIN, false)));
                self.attachments.retain(|(its, attachment)| *its != of || attachment.id != id);
                true
            }
            Write::Swept(id) => {
                self.leftovers.retain(|(its, ..)| *its != id);
                true
            }
            Write::Forget(case) => {
                self.confirmations.retain(|part| part.case != case);
                self.notices.retain(|notice| notice.about.case() != Some(case));
                self.messages.retain(|message| message.case != Some(case));
                self.forget_beside(case);
                self.envelopes.retain(|envelope| envelope.case != case);
                let mut issues = vec![case.to_string()];
                for case in self.cases.iter_mut().filter(|its| its.id == case) {
                    case.owner.given_name.clear();
                    case.owner.family_name.clear();
                    issues.push(case.reference.to_string());
                }
                self.forget_exchanges(&issues);
                true
            }
            Write::Remember(session, answer) => {
                let theirs = |(of, kept): &(SessionKey, Remembered)| *of == session && kept.question == answer.question;
                self.remembered.retain(|kept| !theirs(kept));
                if self.remembered.iter().filter(|(of, _)| *of == session).count() < MOST as usize {
                    self.remembered.push((session, answer));
                }
                true
            }
            Write::Checked { id, check } => {
                let waits = |file: &&mut (Uuid, Attachment)| file.1.id == id && file.1.check == Check::Waiting;
                self.attachments.iter_mut().filter(waits).for_each(|(_, file)| file.check = check);
                true
            }
            Write::Asked { id, at } => {
                self.asked.insert(id, at);
                true
            }
            Write::PutOff { case, to } => {
                let due = |its: &&mut Case| its.id == case && its.acts_at.is_some_and(|at| at < to);
                self.cases.iter_mut().filter(due).for_each(|its| its.acts_at = Some(to));
                true
            }
            Write::AskToConfirm(part) => {
                let same = |other: &Confirmation| {
                    (other.case, other.round, &other.signer) == (part.case, part.round, &part.signer)
                };
                let taken = self.confirmations.iter().any(same);
                self.confirmations.push(part);
                !taken
            }
            Write::SaveConfirmation(part) => {
                let same = |other: &&mut Confirmation| {
                    (other.case, other.round, &other.signer) == (part.case, part.round, &part.signer)
                        && other.standing.is_open()
                };
                self.confirmations.iter_mut().find(same).map(|other| *other = part.clone()).is_some()
            }
            Write::EndConfirmations(case, at) => {
                let open = |part: &&mut Confirmation| part.case == case && part.standing.is_open();
                for part in self.confirmations.iter_mut().filter(open) {
                    (part.standing, part.since) = (Standing::Over, at);
                }
                true
            }
            Write::Notify(notice) => {
                self.notices.push(notice);
                true
            }
            Write::ReadNotice { id, to, at } => {
                self.notices.iter_mut().filter(|n| n.id == id && n.to == to).for_each(|n| n.read_at = Some(at));
                true
            }
            Write::NewClaim { claim, case } => {
                let known = self.claims.iter().any(|(known, _)| *known == claim);
                self.claims.push((claim, case));
                !known
            }
            Write::TakeClaim { claim, case } => {
                let free = self.claims.iter_mut().find(|(known, by)| *known == claim && by.is_none());
                free.map(|(_, by)| *by = Some(case)).is_some()
            }
            Write::MakeOffer(offer) => {
                let has = self.offers.iter().any(|known| known.claim == offer.claim && known.to == offer.to);
                self.offers.push(offer);
                !has
            }
            Write::SettleOffer { id, from, to } => {
                let offer = self.offers.iter_mut().find(|offer| offer.id == id && offer.standing == from);
                offer.map(|offer| offer.standing = to).is_some()
            }
            Write::MoveCursor { feed, from, to } => self.move_cursor(feed, from.as_deref(), to),
            Write::Office(write) => self.room.write(write),
            Write::File(filing) => {
                self.file(filing);
                true
            }
            Write::AddView { view, most } => {
                let room = self.views.iter().filter(|other| other.official == view.official).count() < most as usize;
                self.views.push(view);
                room
            }
            Write::SaveView(view) => {
                let own = |other: &&mut View| other.id == view.id && other.official == view.official;
                self.views.iter_mut().find(own).map(|other| *other = view.clone()).is_some()
            }
            Write::RemoveView { id, official } => {
                self.views.retain(|view| view.id != id || view.official != official);
                true
            }
            Write::Tally { tallies, .. } => {
                self.tallies.extend(tallies);
                true
            }
            Write::KeepBundle { bundle, scenarios } => {
                match self.bundles.iter_mut().find(|(kept, _)| kept.hash == bundle.hash) {
                    Some((_, before)) => *before = scenarios,
                    None => self.bundles.push((bundle, scenarios)),
                }
                true
            }
            Write::Propose(proposed) => {
                let waits = self.proposals.iter().any(|one| one.bundle == proposed.bundle && one.is_waiting());
                self.proposals.push(proposed);
                !waits
            }
            Write::SettleProposal { id, standing } => {
                let waiting = self.proposals.iter_mut().find(|one| one.id == id && one.is_waiting());
                waiting.map(|one| one.standing = standing).is_some()
            }
            Write::Publish(publication) => {
                let next = self.publications.last().map_or(0, |last| last.number) + 1 == publication.number;
                self.publications.push(publication);
                next
            }
            Write::Beside(write) => self.write_beside(write),
            Write::Post(write) => self.write_post(write),
        }
    }

    /// Adds to the words under which the case was filed before.
    fn file(&mut self, mut filing: Filing) {
        if let Some(at) = self.filings.iter().position(|other| other.case == filing.case) {
            let before = self.filings.swap_remove(at);
            filing.words.extend(before.words.into_iter().filter(|word| !filing.unsaid.contains(word)));
        }
        self.filings.push(filing);
    }

    fn is_on(&self, shelf: &str, case: &Case) -> bool {
        self.filings.iter().any(|filing| filing.case == case.id && filing.shelves.contains(shelf))
    }

    pub(super) fn untouched(&self, since: Timestamp, limit: u32, wanted: impl Fn(&Draft) -> bool) -> Vec<Draft> {
        let mut drafts: Vec<Draft> = self.drafts.iter().filter(|draft| wanted(draft)).cloned().collect();
        drafts.retain(|draft| draft.updated_at <= since);
        drafts.sort_by_key(|draft| (draft.updated_at, draft.id));
        drafts.truncate(limit as usize);
        drafts
    }

    /// What is done or taken back is not touched any more, nor what somebody else has changed.
    fn save_message(&mut self, mut message: Message) -> bool {
        let open = |status| !matches!(status, Status::Done | Status::Cancelled);
        let old = self.messages.iter_mut().find(|m| m.key == message.key && m.version == message.version);
        message.version += 1;
        old.filter(|old| open(old.status)).map(|old| *old = message).is_some()
    }

    fn move_cursor(&mut self, feed: Feed, from: Option<&str>, to: String) -> bool {
        let known = self.cursors.iter_mut().find(|(known, _)| *known == feed);
        if known.as_ref().map(|(_, cursor)| cursor.as_str()) != from {
            return false;
        }
        match known {
            Some((_, cursor)) => *cursor = to,
            None => self.cursors.push((feed, to)),
        }
        true
    }

    pub(super) fn queue(&self, filter: &CaseFilter) -> Vec<Case> {
        let place = |case: &Case| (case.rank(filter.order), case.id);
        let behind = |case: &Case, after| if filter.backwards { place(case) < after } else { place(case) > after };
        let wanted = |case: &&Case| {
            let at_hand = || filter.shelf.is_some() || !case.needs(Needs::Waking);
            let there = filter
                .needs
                .map_or_else(|| filter.states.contains(&case.state) && at_hand(), |needs| case.needs(needs));
            there
                && case.service == filter.service
                && filter.shelf.as_ref().is_none_or(|shelf| self.is_on(shelf, case))
                && filter.after.is_none_or(|after| behind(case, after))
        };
        let mut cases: Vec<Case> = self.cases.iter().filter(wanted).cloned().collect();
        cases.sort_by_key(place);
        if filter.backwards {
            cases.reverse();
        }
        cases
    }
}
