//! The words that order faults, and what each does, for the page.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Word {
    Down,
    Slow,
    ErrorThenOk,
    Duplicate,
    HeldAnswer,
    LateAnswer,
    Reject,
    Garbage,
    Changed,
    WrongHash,
    Dropped,
    LostAnswer,
    None,
}

/// Each word as it is written in an order, what it does in Estonian, and in English.
pub(crate) const WORDS: [(Word, &str, &str, &str); 12] = [
    (
        Word::Down,
        "down",
        "Teenus ei ole kättesaadav; midagi ei tehta.",
        "The service cannot be reached; nothing is done.",
    ),
    (
        Word::Slow,
        "slow",
        "Õige vastus tuleb hilja; enne ei tehta midagi.",
        "The right answer comes late; nothing is done before.",
    ),
    (
        Word::ErrorThenOk,
        "error_then_ok",
        "Viga 500 nii mitu korda, siis kõik töötab.",
        "Error 500 so many times, then all is well.",
    ),
    (
        Word::Duplicate,
        "duplicate",
        "Register saab sama sõnumi kaks korda.",
        "The register gets the same message twice.",
    ),
    (
        Word::HeldAnswer,
        "held_answer",
        "Kõik tehakse kohe, aga vastus tuleb hilja.",
        "Everything is done at once, and the answer comes late.",
    ),
    (
        Word::LateAnswer,
        "late_answer",
        "Kõik tehakse, vastus ütleb ainult, et sõnum saabus.",
        "Everything is done, and the answer only says that the message arrived.",
    ),
    (
        Word::Reject,
        "reject",
        "Register keeldub lõplikult, põhjusega.",
        "The register turns it down for good, with a reason.",
    ),
    (Word::Garbage, "garbage", "Andmete asemel tuleb veebileht.", "A web page comes instead of data."),
    (
        Word::Changed,
        "changed",
        "Üks vastuse väli ütleb midagi muud kui enne.",
        "One field of the answer says something else than before.",
    ),
    (
        Word::WrongHash,
        "wrong_hash",
        "Vastusel on mõne teise päringu räsi.",
        "The answer carries the hash of another request.",
    ),
    (Word::Dropped, "dropped", "Ühendus katkeb; midagi ei tehta.", "The connection is cut; nothing is done."),
    (
        Word::LostAnswer,
        "lost_answer",
        "Kõik tehakse, siis ühendus katkeb.",
        "Everything is done, then the connection is cut.",
    ),
];

impl Word {
    /// As it is written in an order.
    pub(crate) fn text(self) -> &'static str {
        WORDS.iter().find(|(word, ..)| *word == self).map_or("none", |(_, text, ..)| text)
    }
}
