//! Events in words: for a case's timeline and for the page "who looked".

use domain::{
    event::{Event, What},
    identifiers::Reference,
    people::Actor,
    ports::Call,
};
use text::{Args, Words};

use super::{answer::register_name, counter};
use crate::components::Event as Line;

/// Who reads the story: to whom it is about it speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reader {
    Applicant,
    Official,
}

/// One event as its reader may see it. `words` are those of its service, `values` what its letters may name.
pub(super) fn line(words: &Words, event: &Event, values: &Args, reader: Reader) -> Line {
    let (title, note) = told(words, &event.what, values, reader);
    Line { title, at: event.at, by: Some(by(words, &event.actor)), about: None, note }
}

/// Who did it: an official by name and calling, the portal as itself.
pub(super) fn by(words: &Words, actor: &Actor) -> String {
    match actor {
        Actor::Resident(person) => person.full_name(),
        Actor::Official(person) => words.text_with("story-official", &Args::new().text("name", person.full_name())),
        Actor::Portal => words.text("story-portal"),
    }
}

/// What happened, and why, as `reader` is told.
pub(super) fn told(words: &Words, what: &What, values: &Args, reader: Reader) -> (String, Option<String>) {
    let to_reader = |key: &str, about: &Args| match reader {
        Reader::Applicant => words.attr_with(key, "you", about).unwrap_or_default(),
        Reader::Official => words.text_with(key, about),
    };
    let register = |name: &str| Args::new().text("register", register_name(words, name));
    let purpose = |read: &str| words.attr(&format!("read-{read}"), "purpose");
    let purpose_of_offer = |offer: &str| words.attr(&format!("offer-{offer}"), "purpose");
    let told_why = |submit: &str| Some(words.text(&format!("submit-{submit}")));
    let state = |id: &str| Args::new().text("state", words.plain(&format!("state-{id}")));
    let disputed = |key: &str, call: &Call| {
        (words.text_with(key, &register(&call.register)), Some(words.text("story-dispute-why")))
    };
    let went = |to: &str| words.text_with("story-state", &state(to));
    let act = |id: &str| Args::new().text("action", words.plain(&format!("action-{id}")));
    let asked = |id: &str| Args::new().text("task", words.plain(&format!("task-{id}")));
    let other_case = |other: &Reference| Args::new().text("reference", other.to_string());
    let of_version = |key: &str, version: &str| {
        words.attr_with("def-story", key, &Args::new().text("version", version)).unwrap_or_default()
    };
    match what {
        What::Begun => (words.text("story-begun"), None),
        What::BegunAtCounter { document } => {
            let args = Args::new().text("document", counter::document(words, *document));
            (words.text("story-begun-at-counter"), Some(words.text_with("story-begun-at-counter-why", &args)))
        }
        What::Asked { call, read, .. } => (words.text_with("story-asked", &register(&call.register)), purpose(read)),
        What::AskedInVain { call, read, .. } => {
            (words.text_with("story-asked-in-vain", &register(&call.register)), purpose(read))
        }
        What::Reused { call, read, since, .. } => {
            let about = register(&call.register).text("since", words.moment(*since));
            (words.text_with("story-reused", &about), purpose(read))
        }
        What::Heard { call, offer, .. } => {
            (words.text_with("story-heard", &register(&call.register)), purpose_of_offer(offer))
        }
        What::AskedMandates { call, evidence } => {
            let key = if evidence.is_some() { "story-mandates" } else { "story-mandates-in-vain" };
            (words.text_with(key, &register(&call.register)), Some(words.text("story-mandates-why")))
        }
        What::AskedRelatives { call, evidence } => {
            let key = if evidence.is_some() { "story-relatives" } else { "story-relatives-in-vain" };
            (words.text_with(key, &register(&call.register)), Some(words.text("story-relatives-why")))
        }
        What::KeptAway => (words.text("story-kept-away"), Some(words.text("story-kept-away-why"))),
        What::Consented { call, read, .. } => (to_reader("story-consented", &register(&call.register)), purpose(read)),
        What::Declines { call, read, .. } => (to_reader("story-declines", &register(&call.register)), purpose(read)),
        What::Deferred { call, read } => (words.text_with("story-deferred", &register(&call.register)), purpose(read)),
        What::Joined { call, unmet, .. } => {
            let note = unmet.first().map(|_| words.text("story-joined-unmet"));
            (words.text_with("story-joined", &register(&call.register)), note)
        }
        What::Submitted => (words.text("story-submitted"), None),
        What::Looked => (words.text("story-looked"), Some(words.text("story-looked-why"))),
        What::LookedUp => (words.text("story-looked-up"), Some(words.text("story-looked-up-why"))),
        What::Acted { action, to, .. } => (
            words.attr(&format!("action-{action}"), "story").unwrap_or_default(),
            Some(words.text_with("story-state", &state(to))),
        ),
        What::Checked { checks, .. } => {
            let checks: Vec<String> = checks.iter().map(|check| words.text(&format!("check-{check}"))).collect();
            (words.text("story-checked"), Some(checks.join(" ")))
        }
        What::Proposed { action } => (words.text_with("story-proposed", &act(action)), None),
        What::Agreed { action } => (words.text_with("story-agreed", &act(action)), None),
        What::SentBack { action } => (words.text_with("story-sent-back", &act(action)), None),
        What::Escalated { escalation } => {
            (words.text("story-escalated"), Some(words.text(&format!("escalate-{escalation}"))))
        }
        What::TakenIn { call, submit, .. } => {
            (words.text_with("story-taken-in", &register(&call.register)), told_why(submit))
        }
        What::NoAnswer { call, submit } => {
            (words.text_with("story-no-answer", &register(&call.register)), told_why(submit))
        }
        What::TooLate { call, submit, .. } => {
            (words.text_with("story-too-late", &register(&call.register)), told_why(submit))
        }
        What::OpenedMessage { .. } => {
            (words.text("story-opened-message"), Some(words.text("story-opened-message-why")))
        }
        What::OpenedEvidence { call, reason } => {
            (words.text_with("story-opened-evidence", &register(&call.register)), Some(reason.clone()))
        }
        What::Mended { parts, reason, .. } => {
            let parts = parts.iter().map(|part| part.trim_start_matches('/').to_owned());
            let about = Args::new().text("reason", reason).list("parts", parts);
            (words.text("story-mended"), Some(words.text_with("story-mended-why", &about)))
        }
        What::Cancelled { reason, .. } => (words.text("story-cancelled"), Some(reason.clone())),
        What::Told { call, submit, .. } => (words.text_with("story-told", &register(&call.register)), told_why(submit)),
        What::Stuck { call, submit, .. } | What::TurnedDown { call, submit, .. } => {
            (words.text_with("story-stuck", &register(&call.register)), told_why(submit))
        }
        What::Disputed { call, .. } => disputed("story-disputed", call),
        What::DisputeTurnedDown { call, .. } => disputed("story-dispute-refused", call),
        What::DisputeStuck { call, .. } => disputed("story-dispute-stuck", call),
        What::AskedToConfirm { others } => {
            (words.text_with("story-asked-to-confirm", &Args::new().number("count", *others)), None)
        }
        What::LookedToConfirm => {
            (words.text("story-looked-to-confirm"), Some(words.text("story-looked-to-confirm-why")))
        }
        What::Confirmed { to, .. } => (words.text("story-confirmed"), to.as_deref().map(went)),
        What::Declined { to } => (words.text("story-declined"), to.as_deref().map(went)),
        What::Assigned { to, from } => {
            let about = Args::new().text("to", to);
            match from {
                Some(from) => (words.text_with("story-reassigned", &about.text("from", from)), None),
                None => (words.text_with("story-assigned", &about), None),
            }
        }
        What::Released { from } => (words.text_with("story-released", &Args::new().text("from", from)), None),
        What::Served => (words.text("story-served"), Some(words.text("story-served-why"))),
        What::Resent => (words.text("story-resent"), None),
        What::Moved { to, .. } => (words.text_with("story-state", &state(to)), None),
        What::Discarded => (words.text("story-discarded"), None),
        What::Renewed => (to_reader("story-renewed", &Args::new()), None),
        What::Erased => (words.text("story-erased"), Some(words.text("story-erased-why"))),
        What::Noted => (words.text("story-noted"), None),
        What::StruckOut => (words.text("story-struck-out"), None),
        What::Wrote => (words.text("story-wrote"), None),
        What::Replied => (words.text("story-replied"), None),
        What::ReadReply => (words.text("story-read-reply"), None),
        What::PutAside { until, .. } => (words.text_with("story-put-aside", &Args::new().date("date", *until)), None),
        What::TakenUp { .. } => (words.text("story-taken-up"), None),
        What::Consulted { task } => (words.text_with("story-consulted", &asked(task)), None),
        What::LookedForTask { task } => (words.text_with("story-looked-for-task", &asked(task)), None),
        What::Advised { task } => (words.text_with("story-advised", &asked(task)), None),
        What::ConsultedNoMore { task } => (words.text_with("story-consulted-no-more", &asked(task)), None),
        What::Linked { other } => (words.text_with("story-linked", &other_case(other)), None),
        What::Unlinked { other } => (words.text_with("story-unlinked", &other_case(other)), None),
        What::DuplicateOf { .. } => (words.text("story-duplicate"), None),
        What::LookedForOthers => {
            (words.text("story-looked-for-others"), Some(words.text("story-looked-for-others-why")))
        }
        What::OpenedFile { .. } => (words.text("story-opened-file"), Some(words.text("story-looked-why"))),
        What::OpenedLetter { .. } => (words.text("story-opened-letter"), Some(words.text("story-looked-why"))),
        What::PostChosen { by_post } => {
            let key = if *by_post { "story-post-chosen" } else { "story-post-not-chosen" };
            (words.text(key), Some(words.text("story-post-chosen-why")))
        }
        What::ToPost => (words.text("story-to-post"), None),
        What::NotToPost => (words.text("story-not-to-post"), None),
        What::PrintedForPost => (words.text("story-printed-for-post"), Some(words.text("story-printed-for-post-why"))),
        What::BackToPost => (words.text("story-back-to-post"), None),
        What::Posted { day } => (words.text_with("story-posted", &Args::new().date("day", *day)), None),
        What::PostCameBack { why } => {
            (words.text("story-post-came-back"), Some(words.text(&format!("post-back-{}", why.word()))))
        }
        What::AskedTrackers { registers, .. } => {
            let names: Vec<String> = registers.iter().map(|name| register_name(words, name)).collect();
            let about = Args::new().text("registers", words.list(&names));
            (words.text("story-asked-trackers"), Some(words.text_with("story-asked-trackers-why", &about)))
        }
        What::Tracked { call, .. } => {
            (words.text_with("story-tracked", &register(&call.register)), Some(words.text("story-tracked-why")))
        }
        What::VersionProposed { version, .. } => (of_version("proposed", version), None),
        What::VersionPublished { version, .. } => (of_version("published", version), None),
        What::VersionRefused { version, reason, .. } => (of_version("refused", version), Some(reason.clone())),
        What::VersionTakenBack { version, .. } => (of_version("taken-back", version), None),
        What::Notified { text } => {
            (to_reader("story-notified", &Args::new().text("subject", words.plain_with(text, values))), None)
        }
    }
}
