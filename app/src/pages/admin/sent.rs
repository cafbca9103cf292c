//! What goes to registers about a case, and where each message stands.

use domain::{
    desk::Desktop,
    message::{Message, Parcel, Status},
};
use leptos::prelude::*;
use text::Words;

use crate::{
    components::{Tag, Tone},
    pages::answer::register_title,
};

pub(super) struct Sent {
    title: String,
    all: Vec<(String, String, (Tone, String))>,
}

impl Sent {
    /// Nothing as long as nothing was sent.
    pub(super) fn of(words: &Words, found: &Desktop) -> Option<Self> {
        let all: Vec<_> = found.messages.iter().map(|message| sent(words, found, message)).collect();
        (!all.is_empty()).then(|| Self { title: words.text("sent"), all })
    }

    pub(super) fn view(self) -> AnyView {
        let one = |(what, when, (tone, label)): (String, String, (Tone, String))| {
            view! { <li>{what}" "<span class="hint">{when}</span>" "<Tag tone label/></li> }
        };
        view! {
            <section class="sheet" id="sent"><h2>{self.title}</h2><ul>{self.all.into_iter().map(one).collect_view()}</ul></section>
        }
        .into_any()
    }
}

fn sent(words: &Words, found: &Desktop, message: &Message) -> (String, String, (Tone, String)) {
    let service = &found.view.service;
    let call = match &message.parcel {
        Parcel::Letter { .. } => None,
        Parcel::Read { read, .. } => service.read_called(read).map(|read| &read.call),
        Parcel::Correction { read, .. } => service.read_called(read).and_then(|read| read.dispute.as_ref()),
        Parcel::Register { submit, .. } => service.submit(submit).map(|submit| &submit.call),
    };
    let what = match &message.parcel {
        Parcel::Letter { .. } => words.text("sent-letter"),
        _ => call.map(|call| register_title(words, &call.register)).unwrap_or_default(),
    };
    let (tone, word) = match message.status {
        Status::Waiting => (Tone::Info, "waiting"),
        Status::Awaiting => (Tone::Info, "awaiting"),
        Status::Done => (Tone::Good, "done"),
        Status::Stuck => (Tone::Warn, "stuck"),
        Status::Cancelled => (Tone::Calm, "cancelled"),
    };
    (what, words.moment(message.made_at), (tone, words.attr("sent-status", word).unwrap_or_default()))
}
