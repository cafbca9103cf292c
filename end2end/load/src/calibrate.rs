//! How fast one core is: rounds of a fixed loop, so that figures from two machines can be compared.

use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};

use crate::say::say;

const DURING: Duration = Duration::from_secs(3);
/// Rounds between looks at the clock.
const BATCH: u32 = 10_000;

/// Each round hashes the 32 bytes of the round before.
pub(crate) fn run() -> bool {
    let (start, mut rounds) = (Instant::now(), 0_u64);
    let mut hash = Sha256::digest(b"portico");
    while start.elapsed() < DURING {
        for _ in 0..BATCH {
            hash = Sha256::digest(hash);
        }
        rounds += u64::from(BATCH);
    }
    let rate = rounds as f64 / start.elapsed().as_secs_f64() / 1e6;
    // The last byte is shown so that no compiler may leave the loop out.
    say(format!("{rate:.2} million SHA-256 rounds a second on one core (last byte {:02x})", hash[31]));
    true
}
