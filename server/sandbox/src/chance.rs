//! Time and randomness, as the neighbours see them: the one place that reads the clock and the dice.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use uuid::Uuid;

#[expect(clippy::disallowed_methods, reason = "the neighbours have clocks of their own")]
pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}

/// Today in UTC: near enough for "moved here last month".
pub(crate) fn today() -> Date {
    now().to_zoned(TimeZone::UTC).date()
}

/// An unguessable name: 192 random bits in URL-safe letters.
pub(crate) fn token() -> String {
    let mut bytes = [0; 24];
    fill(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// A random (version 4) UUID.
pub(crate) fn uuid() -> Uuid {
    let mut bytes = [0; 16];
    fill(&mut bytes);
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

fn fill(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("the operating system gives random bytes");
}
