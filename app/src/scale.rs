//! Scales: round numbers beside a chart, and how long a bar is.

/// Round numbers from 0 up to no less than `largest`, about `many` steps of 1, 2 or 5 times a power of ten.
pub fn ticks(largest: u64, many: u64) -> Vec<u64> {
    let step = step(largest.max(1).div_ceil(many.max(1)));
    let steps = largest.max(1).div_ceil(step);
    (0..=steps).map(|tick| step.saturating_mul(tick)).collect()
}

/// The next round number from this one on.
fn step(least: u64) -> u64 {
    let mut ten = 1_u64;
    loop {
        if let Some(step) = [1, 2, 5].into_iter().filter_map(|n: u64| ten.checked_mul(n)).find(|step| *step >= least) {
            return step;
        }
        match ten.checked_mul(10) {
            Some(next) => ten = next,
            None => return u64::MAX,
        }
    }
}

/// How much `value` is of `of`, as a share of `room` percent, in hundredths of a percent: `42.5%`. Nothing is longer than
/// the room.
pub fn percent(value: u64, of: u64, room: u64) -> String {
    let hundredths = u128::from(value.min(of)) * u128::from(room) * 100 / u128::from(of.max(1));
    format!("{}%", decimal(hundredths))
}

/// The same of a length in hundredths, without a unit.
pub fn length(value: u64, of: u64, room: u64) -> u64 {
    let length = u128::from(value.min(of)) * u128::from(room) * 100 / u128::from(of.max(1));
    u64::try_from(length).unwrap_or(u64::MAX)
}

/// Hundredths as a decimal: 1250 is `12.5`.
pub fn decimal(hundredths: impl Into<u128>) -> String {
    let hundredths = hundredths.into();
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_reach_the_largest() {
        assert_eq!(ticks(0, 4), [0, 1]);
        assert_eq!(ticks(1, 4), [0, 1]);
        assert_eq!(ticks(3, 4), [0, 1, 2, 3]);
        assert_eq!(ticks(7, 4), [0, 2, 4, 6, 8]);
        assert_eq!(ticks(40, 4), [0, 10, 20, 30, 40]);
        assert_eq!(ticks(41, 4), [0, 20, 40, 60]);
        assert_eq!(ticks(987, 4), [0, 500, 1000]);
        assert_eq!(ticks(1, 0), [0, 1]);
        for largest in (0..2_000).chain([u64::MAX / 2, u64::MAX]) {
            let ticks = ticks(largest, 4);
            let last = ticks.last().copied().unwrap_or_default();
            assert!(last >= largest && (2..=5).contains(&ticks.len()), "{largest}: {ticks:?}");
            assert!(ticks.is_sorted(), "{largest}: {ticks:?}");
        }
    }

    #[test]
    fn a_bar_is_as_long_as_its_share_and_never_longer_than_the_room() {
        assert_eq!(percent(0, 10, 70), "0%");
        assert_eq!(percent(10, 10, 70), "70%");
        assert_eq!(percent(1, 3, 70), "23.33%");
        assert_eq!(percent(1, 8, 100), "12.5%");
        assert_eq!(percent(5, 0, 70), "0%");
        assert_eq!(percent(20, 10, 70), "70%");
        assert_eq!(percent(u64::MAX, u64::MAX, 70), "70%");
        assert_eq!((length(1, 4, 10), decimal(length(1, 4, 10))), (250, "2.5".into()));
    }
}
