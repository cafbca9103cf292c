//! Percentiles by nearest rank: always a value that was measured.

/// The smallest of `sorted` that at least `percent` of 100 values do not exceed; `None` of nothing.
pub(crate) fn percentile(sorted: &[u32], percent: f64) -> Option<u32> {
    let rank = (percent / 100.0 * sorted.len() as f64).ceil() as usize;
    sorted.get(rank.max(1) - 1).copied()
}

/// Microseconds as milliseconds.
pub(crate) fn millis(micros: u32) -> String {
    format!("{:.2}", f64::from(micros) / 1000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rank_is_the_nearest_above() {
        let hundred: Vec<u32> = (1..=100).collect();
        assert_eq!(percentile(&hundred, 50.0), Some(50));
        assert_eq!(percentile(&hundred, 99.0), Some(99));
        assert_eq!(percentile(&hundred, 99.9), Some(100));
        assert_eq!(percentile(&hundred, 100.0), Some(100));
        let five = [15, 20, 35, 40, 50];
        assert_eq!(percentile(&five, 5.0), Some(15));
        assert_eq!(percentile(&five, 30.0), Some(20));
        assert_eq!(percentile(&five, 40.0), Some(20));
        assert_eq!(percentile(&five, 50.0), Some(35));
    }

    #[test]
    fn one_value_is_every_percentile_and_none_is_none() {
        assert_eq!(percentile(&[7], 0.0), Some(7));
        assert_eq!(percentile(&[7], 99.9), Some(7));
        assert_eq!(percentile(&[], 50.0), None);
    }

    #[test]
    fn milliseconds_keep_two_places() {
        assert_eq!(millis(1_234), "1.23");
        assert_eq!(millis(9), "0.01");
    }
}
