//! Why a message is stuck, in words for the official; the whole chain stands in the log alone.

use domain::{
    message::{Message, Parcel, Status},
    service::Service,
};
use leptos::prelude::*;
use text::{Args, Words};

use crate::pages::register_name;

/// One stuck message.
#[derive(Debug, Clone)]
pub(super) struct Trouble {
    text: String,
    /// The register's own reason for turning it down, in the register's language.
    said: Option<String>,
}

/// Kinds of trouble as the stored text begins with them, `down: …`; each is an attribute of `desk-trouble`.
const KINDS: [&str; 7] = ["down", "slow", "garbage", "denied", "rejected", "silent", "cancelled"];

pub(super) fn stuck(words: &Words, service: &Service, messages: &[Message]) -> Vec<Trouble> {
    let gone = |status| matches!(status, Status::Stuck | Status::Cancelled);
    let stuck = messages.iter().filter(|message| gone(message.status));
    stuck.map(|message| trouble(words, service, message)).collect()
}

fn trouble(words: &Words, service: &Service, message: &Message) -> Trouble {
    let (kind, detail) = split(message.last_trouble.as_deref().unwrap_or_default());
    let said = (kind == "rejected" && !detail.is_empty()).then(|| detail.to_owned());
    let (kind, register) = match &message.parcel {
        Parcel::Letter { .. } => ("letter", String::new()),
        Parcel::Read { read, .. } => {
            let call = service.read_called(read).map(|read| &read.call);
            (kind, call.map(|call| register_name(words, &call.register)).unwrap_or_default())
        }
        Parcel::Correction { read, .. } => {
            let call = service.read_called(read).and_then(|read| read.dispute.as_ref());
            (kind, call.map(|call| register_name(words, &call.register)).unwrap_or_default())
        }
        Parcel::Register { submit, .. } => {
            let call = service.submit(submit).map(|submit| &submit.call);
            (kind, call.map(|call| register_name(words, &call.register)).unwrap_or_default())
        }
    };
    let args = Args::new().text("register", register).number("tries", message.tries);
    Trouble { text: words.attr_with("desk-trouble", kind, &args).unwrap_or_default(), said }
}

/// The kind of a stored trouble and what follows it; `other` for what has no kind.
fn split(stored: &str) -> (&str, &str) {
    let (kind, detail) = stored.split_once(':').unwrap_or((stored, ""));
    if KINDS.contains(&kind) { (kind, detail.trim()) } else { ("other", "") }
}

/// The troubles, one under the other.
#[component]
pub(super) fn Troubles(troubles: Vec<Trouble>) -> AnyView {
    let line = |trouble: Trouble| {
        // Registers speak English to machines.
        let said = trouble.said.map(|said| view! { " "<q lang="en" dir="auto">{said}</q> });
        view! { <li>{trouble.text}{said}</li> }
    };
    view! { <ul>{troubles.into_iter().map(line).collect_view()}</ul> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_kind_of_a_trouble_is_told_and_what_a_register_said() {
        assert_eq!(split("down: connection refused (os error 111)"), ("down", "connection refused (os error 111)"));
        assert_eq!(split("rejected: the zone is full: no places"), ("rejected", "the zone is full: no places"));
        assert_eq!(split("the service no longer declares it: x"), ("other", ""));
        assert_eq!(split(""), ("other", ""));
    }
}
