//! What a case that was filed without a register's answer waits for.

use serde::{Deserialize, Serialize};

use super::Case;
use crate::rules::Value;

/// Who is to answer instead of a register that was silent when the case was filed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Awaited {
    /// The register, when it is asked again.
    Register {
        /// What it is asked with.
        asked: Value,
        /// The message by which it is; another one of this read is out of date.
        key: String,
        /// Why it was given up, as the case says it; until an official has it asked again.
        given_up: Option<String>,
    },
    /// The person: the register knows nothing, and the application cannot be without it.
    Person,
}

impl Case {
    /// Whether an answer is still to come, so that nothing can be decided.
    pub fn is_awaiting(&self) -> bool {
        !self.course.awaited.is_empty()
    }

    /// What a read is asked with again by the message with this key; `None` when nobody waits for that any more.
    pub(crate) fn awaits(&self, read: &str, message: &str) -> Option<&Value> {
        match self.course.awaited.get(read)? {
            Awaited::Register { asked, key, .. } if key == message => Some(asked),
            _ => None,
        }
    }

    /// Nobody waits for a read any more. If the case was stuck because of it alone, it is no longer.
    pub(crate) fn await_no_more(&mut self, read: &str) {
        if let Some(Awaited::Register { given_up: Some(_), key, .. }) = self.course.awaited.remove(read) {
            self.release(&key);
        }
    }

    /// What was given up is asked again: by the message with this key, or by all.
    pub(crate) fn ask_again(&mut self, message: Option<&str>) {
        for awaited in self.course.awaited.values_mut() {
            if let Awaited::Register { key, given_up, .. } = awaited
                && message.is_none_or(|message| message == key)
            {
                *given_up = None;
            }
        }
    }

    /// The case has ended: nobody waits for any register, and what waited for one is not sent.
    pub(crate) fn stop_awaiting(&mut self) {
        let reads: Vec<String> = self.course.awaited.keys().cloned().collect();
        reads.iter().for_each(|read| self.await_no_more(read));
        self.course.unsent.clear();
    }
}
