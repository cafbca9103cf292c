//! Letters, and what has happened to an application.

use jiff::Timestamp;
use leptos::prelude::*;

use super::Say;
use crate::components::*;

pub(super) fn letters(say: Say) -> AnyView {
    let at = |text: &str| text.parse().unwrap_or(Timestamp::UNIX_EPOCH);
    let letter = |subject, unread| Letter {
        href: "#".into(),
        subject,
        from: say("Transpordiamet", "Transport Office"),
        whom: None,
        at: at("2026-11-21T09:04:00Z"),
        unread,
    };
    let inbox = vec![
        letter(say("Otsus teie parkimisloa kohta", "The decision on your parking permit"), true),
        letter(say("Taotlus on vastu võetud", "Your application has arrived"), false),
    ];
    let event = |title, moment: &str, by, about, note| Event { title, at: at(moment), by, about, note };
    let events = vec![
        event(
            say("Luba on antud", "The permit is granted"),
            "2026-11-21T09:04:00Z",
            Some(say("K. Näidis", "K. Näidis")),
            Some(say("Elaniku parkimisluba", "Resident parking permit")),
            Some(say("Luba kehtib aasta.", "The permit is valid for a year.")),
        ),
        event(
            say("Ametnik vaatas taotlust", "An official looked at the application"),
            "2026-11-21T08:40:00Z",
            Some(say("K. Näidis", "K. Näidis")),
            None,
            None,
        ),
        event(say("Taotlus on saadetud", "The application was sent"), "2026-11-20T16:31:00Z", None, None, None),
    ];
    view! {
        <h2>{say("Kirjad", "Letters")}</h2>
        <Inbox letters=inbox/>
        <h2>{say("Taotluse käik", "What has happened")}</h2>
        <Timeline events/>
    }
    .into_any()
}
