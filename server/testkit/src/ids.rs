//! Ids that come in the same order in every run.

use std::sync::atomic::{AtomicU64, Ordering};

use domain::ports::Ids;
use jiff::Timestamp;
use uuid::{Builder, Uuid};

/// Counts from one; no two ids of one counter are the same, and later ones sort after earlier ones.
#[derive(Debug, Default)]
pub struct CountedIds(AtomicU64);

impl CountedIds {
    fn next(&self) -> u64 {
        self.0.fetch_add(1, Ordering::SeqCst) + 1
    }
}

impl Ids for CountedIds {
    fn uuid(&self, now: Timestamp) -> Uuid {
        let millis = u64::try_from(now.as_millisecond()).unwrap_or_default();
        let mut tail = [0; 10];
        tail[2..].copy_from_slice(&self.next().to_be_bytes());
        Builder::from_unix_timestamp_millis(millis, &tail).into_uuid()
    }

    fn reference_bits(&self) -> u64 {
        self.next()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_differ_sort_and_repeat() {
        let now = Timestamp::from_second(1_795_255_200).unwrap();
        let run = || {
            let ids = CountedIds::default();
            (0..1000).map(|_| ids.uuid(now)).collect::<Vec<_>>()
        };
        let first = run();
        assert!(first.is_sorted() && first.windows(2).all(|pair| pair[0] != pair[1]));
        assert_eq!(first, run());
        assert_eq!(first[0].get_version_num(), 7);
    }
}
