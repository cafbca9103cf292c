//! How long before the end of a term a warning comes.

use super::*;
use crate::calendar::{before, remaining};

fn warned(end: &str, left: &str) -> String {
    let moment = before(at(end), length(left), &estonia(), &tallinn());
    tallinn().to_datetime(moment).strftime("%a %Y-%m-%dT%H:%M").to_string()
}

#[test]
fn a_warning_comes_as_a_day_begins_after_which_so_many_count() {
    // The last day is Monday the 30th; Thursday is followed by Friday and Monday.
    assert_eq!(warned("2026-03-31T00:00", "2 workdays"), "Thu 2026-03-26T00:00");
    // From Friday on no more than Monday and Tuesday are left, and nobody works on the days between.
    assert_eq!(warned("2026-04-01T00:00", "2 workdays"), "Fri 2026-03-27T00:00");
    assert_eq!(warned("2026-03-31T00:00", "P2D"), "Sat 2026-03-28T00:00");
    // A term that stands on a Sunday: after Thursday there is only Friday.
    assert_eq!(warned("2026-03-30T00:00", "1 workday"), "Thu 2026-03-26T00:00");
    // Good Friday is the 3rd of April.
    assert_eq!(warned("2026-04-07T00:00", "1 workday"), "Thu 2026-04-02T00:00");
}

#[test]
fn hours_are_counted_by_the_clock_or_by_the_opening_hours() {
    assert_eq!(warned("2026-03-30T12:00", "3 hours"), "Mon 2026-03-30T09:00");
    assert_eq!(warned("2026-03-30T11:00", "4 workhours"), "Fri 2026-03-27T15:00");
}

#[test]
fn at_the_moment_of_a_warning_no_more_is_left_and_before_it_more_was() {
    for end in ["2026-01-05T00:00", "2026-04-08T00:00", "2026-06-30T00:00", "2026-12-29T00:00"] {
        for (left, many) in [("1 workday", 1), ("3 workdays", 3), ("10 workdays", 10), ("P1D", 1), ("P14D", 14)] {
            let (end, length) = (at(end), length(left));
            let moment = before(end, length, &estonia(), &tallinn());
            let left = |at| remaining(at, end, length.unit(), &estonia(), &tallinn()).amount();
            assert!(left(moment) <= many, "{end} {length}");
            assert!(left(moment - jiff::SignedDuration::from_secs(1)) > many, "{end} {length}");
        }
    }
}
