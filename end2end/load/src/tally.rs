//! What one person measured; many are added up at the end.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use crate::{
    percentile::{millis, percentile},
    say::say,
};

/// The percentiles of every table.
const RANKS: [f64; 4] = [50.0, 90.0, 99.0, 99.9];

#[derive(Default)]
pub(crate) struct Tally {
    /// Microseconds by kind of request.
    times: BTreeMap<String, Vec<u32>>,
    errors: BTreeMap<String, u64>,
    bytes: u64,
}

impl Tally {
    pub(crate) fn took(&mut self, kind: &str, since: Instant) {
        let micros = u32::try_from(since.elapsed().as_micros()).unwrap_or(u32::MAX);
        match self.times.get_mut(kind) {
            Some(times) => times.push(micros),
            None => drop(self.times.insert(kind.to_owned(), vec![micros])),
        }
    }

    pub(crate) fn failed(&mut self, why: impl Into<String>) {
        *self.errors.entry(why.into()).or_default() += 1;
    }

    pub(crate) fn received(&mut self, bytes: usize) {
        self.bytes += bytes as u64;
    }

    pub(crate) fn add(&mut self, other: Tally) {
        for (kind, times) in other.times {
            self.times.entry(kind).or_default().extend(times);
        }
        for (why, count) in other.errors {
            *self.errors.entry(why).or_default() += count;
        }
        self.bytes += other.bytes;
    }

    /// Answers that came, right or wrong.
    pub(crate) fn requests(&self) -> usize {
        self.times.values().map(Vec::len).sum()
    }

    pub(crate) fn errors(&self) -> u64 {
        self.errors.values().sum()
    }

    /// Whether every kind of request stayed under so many milliseconds at this percentile.
    pub(crate) fn are_within(&mut self, percent: f64, most: u32) -> bool {
        self.times.values_mut().all(|times| {
            times.sort_unstable();
            percentile(times, percent).is_none_or(|micros| micros < most * 1000)
        })
    }

    /// A table of milliseconds by kind, then the errors and the bytes.
    pub(crate) fn tell(&mut self, during: Duration) {
        let widest = self.times.keys().map(String::len).max().unwrap_or(0).max(7);
        say(format!("{:<widest$} {:>8} {:>9} {:>9} {:>9} {:>9}", "ms", "count", "p50", "p90", "p99", "p99.9"));
        for (kind, times) in &mut self.times {
            times.sort_unstable();
            let columns = RANKS.map(|rank| format!("{:>9}", percentile(times, rank).map(millis).unwrap_or_default()));
            say(format!("{kind:<widest$} {:>8} {}", times.len(), columns.join(" ")));
        }
        let rate = self.bytes as f64 / during.as_secs_f64() / 1e6;
        say(format!("bytes of pages: {} ({rate:.1} MB/s)", self.bytes));
        say(format!("errors: {}", self.errors()));
        for (why, count) in &self.errors {
            say(format!("  {count} × {why}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tallies_add_up() {
        let (mut mine, mut other) = (Tally::default(), Tally::default());
        let now = Instant::now();
        mine.took("GET /et", now);
        mine.failed("500");
        mine.received(10);
        other.took("GET /et", now);
        other.took("GET /en", now);
        other.failed("500");
        other.received(5);
        mine.add(other);
        assert_eq!((mine.requests(), mine.errors(), mine.bytes), (3, 2, 15));
        assert_eq!(mine.times["GET /et"].len(), 2);
    }
}
