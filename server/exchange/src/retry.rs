//! When to try again: pure arithmetic, chance handed in.

use std::time::Duration;

use domain::ports::Trouble;

/// Exponential back-off with jitter, and an end to it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Policy {
    /// The wait after the first failure.
    pub first: Duration,
    /// By how much each wait grows on the one before.
    pub factor: f64,
    /// No wait is longer.
    pub ceiling: Duration,
    /// Tries in all, the first one included.
    pub attempts: u32,
}

/// What to do after a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    After(Duration),
    GiveUp,
}

impl Policy {
    /// Inside one ask, while a person waits for the page: one more try, soon.
    pub const WITHIN_ASK: Self =
        Self { first: Duration::from_millis(200), factor: 2.0, ceiling: Duration::from_secs(2), attempts: 2 };

    /// The next step after the given attempt (counted from 1) ended in `trouble`.
    ///
    /// `jitter` is chance in `0.0..1.0`; the wait lies between half of the back-off and all of it,
    /// so that callers who failed together do not come back together.
    pub fn next(&self, trouble: Trouble, attempt: u32, jitter: f64) -> Next {
        if !trouble.may_pass() || attempt >= self.attempts {
            return Next::GiveUp;
        }
        let exponent = i32::try_from(attempt.saturating_sub(1)).unwrap_or(i32::MAX);
        let grown = self.first.as_secs_f64() * self.factor.max(1.0).powi(exponent);
        let capped = grown.min(self.ceiling.as_secs_f64());
        Next::After(Duration::from_secs_f64(capped * (0.5 + jitter.clamp(0.0, 1.0) / 2.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: Policy =
        Policy { first: Duration::from_secs(10), factor: 3.0, ceiling: Duration::from_secs(120), attempts: 8 };

    #[test]
    fn waits_grow_up_to_the_ceiling() {
        let waits: Vec<_> = (1..6).map(|attempt| POLICY.next(Trouble::Down, attempt, 1.0)).collect();
        let seconds = [10, 30, 90, 120, 120].map(|s| Next::After(Duration::from_secs(s)));
        assert_eq!(waits, seconds);
    }

    #[test]
    fn jitter_shortens_by_half_at_most() {
        assert_eq!(POLICY.next(Trouble::Slow, 1, 0.0), Next::After(Duration::from_secs(5)));
        assert_eq!(POLICY.next(Trouble::Slow, 1, 7.0), Next::After(Duration::from_secs(10)));
    }

    #[test]
    fn gives_up_after_the_last_attempt_and_at_once_when_denied() {
        assert!(matches!(POLICY.next(Trouble::Down, 7, 0.5), Next::After(_)));
        assert_eq!(POLICY.next(Trouble::Down, 8, 0.5), Next::GiveUp);
        assert_eq!(POLICY.next(Trouble::Down, u32::MAX, 0.5), Next::GiveUp);
        assert_eq!(POLICY.next(Trouble::Denied, 1, 0.5), Next::GiveUp);
    }

    #[test]
    fn a_long_row_of_attempts_does_not_overflow() {
        let patient = Policy { attempts: u32::MAX, ..POLICY };
        assert_eq!(patient.next(Trouble::Down, u32::MAX - 1, 1.0), Next::After(Duration::from_secs(120)));
    }
}
