//! A case that is stuck: which messages are the reason.

use super::Case;

impl Case {
    /// Needs somebody, because of the message with this key.
    pub(crate) fn stick(&mut self, why: &str, message: &str) {
        self.stuck = Some(why.to_owned());
        self.course.stuck_for.insert(message.to_owned());
    }

    /// The message with this key is no reason any more; whether it was the last one.
    pub(crate) fn release(&mut self, message: &str) -> bool {
        self.course.stuck_for.remove(message);
        let free = self.course.stuck_for.is_empty();
        if free {
            self.stuck = None;
        }
        free
    }

    /// Somebody has taken care of all of them.
    pub(crate) fn release_all(&mut self) {
        self.course.stuck_for.clear();
        self.stuck = None;
    }
}
