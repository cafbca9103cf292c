//! Letters that arrived, in memory, newest last.

use crate::clock::Clock;
use jiff::Timestamp;
use mail_parser::MessageParser;
use serde::Serialize;
use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

/// How many letters are kept; older ones make room.
const KEPT: usize = 1000;

#[derive(Clone, Debug, Serialize)]
pub(crate) struct Letter {
    /// Counts from 1.
    pub(super) id: u64,
    pub(super) received_at: Timestamp,
    /// Sender and receivers as said to the mail server, which need not be what the letter's head says.
    pub(super) from: String,
    pub(super) to: Vec<String>,
    /// Decoded.
    pub(super) subject: String,
    /// The text part, decoded; of a letter in HTML alone, its text.
    pub(super) text: String,
}

#[derive(Clone, Default)]
pub(crate) struct Letters {
    inbox: Arc<Mutex<Inbox>>,
    clock: Clock,
}

#[derive(Default)]
struct Inbox {
    letters: VecDeque<Letter>,
    received: u64,
}

impl Letters {
    pub(crate) fn by(clock: Clock) -> Self {
        Letters { clock, ..Letters::default() }
    }

    pub(super) fn add(&self, from: String, to: Vec<String>, raw: &[u8]) {
        let message = MessageParser::default().parse(raw);
        let message = message.as_ref();
        let subject = message.and_then(|message| message.subject()).unwrap_or_default();
        let text = message.and_then(|message| message.body_text(0)).unwrap_or_default();
        let (subject, text) = (subject.to_owned(), text.replace("\r\n", "\n"));
        let received_at = self.clock.now();
        self.with(|inbox| {
            inbox.received += 1;
            if inbox.letters.len() == KEPT {
                inbox.letters.pop_front();
            }
            inbox.letters.push_back(Letter { id: inbox.received, received_at, from, to, subject, text });
        });
    }

    pub(super) fn newest_first(&self) -> Vec<Letter> {
        self.with(|inbox| inbox.letters.iter().rev().cloned().collect())
    }

    pub(super) fn find(&self, id: u64) -> Option<Letter> {
        self.with(|inbox| inbox.letters.iter().find(|letter| letter.id == id).cloned())
    }

    fn with<T>(&self, act: impl FnOnce(&mut Inbox) -> T) -> T {
        act(&mut self.inbox.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
