//! What holds for every term.

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

use super::{Calendar, LastDay, Length, due, estonia, last_day, tallinn};
use crate::calendar::{Term, remaining};

/// Any minute of 2020 to 2040.
fn moments() -> impl Strategy<Value = Timestamp> {
    (1_577_836_800i64 / 60..2_208_988_800 / 60).prop_map(|m| Timestamp::from_second(m * 60).expect("a moment"))
}

fn lengths() -> impl Strategy<Value = Length> {
    prop_oneof![
        (1u16..200).prop_map(Length::Days),
        (1u16..30).prop_map(Length::Months),
        (1u16..500).prop_map(Length::Hours),
        (1u16..100).prop_map(Length::Workdays),
        (1u16..200).prop_map(Length::Workhours),
    ]
}

fn rules() -> impl Strategy<Value = LastDay> {
    prop_oneof![Just(LastDay::Rolls), Just(LastDay::Stands)]
}

fn hours(h: i64) -> SignedDuration {
    SignedDuration::from_hours(h)
}

proptest! {
    #[test]
    fn who_starts_later_is_never_due_earlier(start in moments(), wait in 0i64..2000, length in lengths(), rule in rules()) {
        let (calendar, zone) = (estonia(), tallinn());
        let first = due(start, length, rule, &calendar, &zone);
        let second = due(start + hours(wait), length, rule, &calendar, &zone);
        prop_assert!(start < first && first <= second);
    }

    #[test]
    fn a_rolling_ends_ats_with_a_working_day(start in moments(), length in lengths()) {
        let (calendar, zone) = (estonia(), tallinn());
        let end = due(start, length, LastDay::Rolls, &calendar, &zone);
        let stands = due(start, length, LastDay::Stands, &calendar, &zone);
        prop_assert!(stands <= end);
        if !matches!(length, Length::Hours(_)) {
            prop_assert!(calendar.is_workday(last_day(end, &zone)));
        }
    }

    #[test]
    fn pauses_never_shorten(
        start in moments(), length in lengths(), rule in rules(),
        pauses in prop::collection::vec((0i64..300, 0i64..300), 0..4), more in prop::option::of(lengths()),
    ) {
        let (calendar, zone) = (estonia(), tallinn());
        let mut term = Term { extended: more, ..Term::new(start, length, rule) };
        let mut clock = start;
        let mut last = term.due(&calendar, &zone).expect("a running term");
        for (run, stand) in pauses {
            clock += hours(run);
            let before = term.left(clock, &calendar, &zone);
            term = term.pause(clock);
            prop_assert_eq!(term.left(clock + hours(stand), &calendar, &zone).is_over(), term.is_over(clock + hours(stand), &calendar, &zone));
            if !before.is_over() {
                prop_assert_eq!(term.due(&calendar, &zone), None);
            }
            clock += hours(stand);
            term = term.resume(clock);
            let due = term.due(&calendar, &zone).expect("a running term");
            prop_assert!(last <= due);
            last = due;
        }
    }

    #[test]
    fn over_and_left_agree_and_what_is_left_only_shrinks(start in moments(), length in lengths(), wait in -500i64..500) {
        let (calendar, zone) = (estonia(), tallinn());
        let due = due(start, length, LastDay::Rolls, &calendar, &zone);
        let now = due + hours(wait);
        let left = remaining(now, due, length.unit(), &calendar, &zone);
        prop_assert_eq!(left.is_over(), now >= due);
        prop_assert!(remaining(now + hours(1), due, length.unit(), &calendar, &zone).amount() <= left.amount());
    }

    #[test]
    fn lengths_are_read_as_written(length in lengths()) {
        prop_assert_eq!(length.to_string().parse::<Length>(), Ok(length));
    }

    #[test]
    fn no_text_makes_reading_panic(text in "\\PC{0,40}", day in "[0-9easter+-]{0,12}") {
        let _ = text.parse::<Length>();
        let _ = Calendar::read("x.toml", &text);
        let _ = Calendar::read("x.toml", &format!("weekend=[]\nopens='00:00'\ncloses='24:00'\nholidays=['{day}']"));
    }
}

#[test]
fn the_ends_of_time_are_survived() {
    let (calendar, zone) = (estonia(), tallinn());
    for start in [Timestamp::MIN, Timestamp::MAX] {
        for length in ["P10000D", "P100Y", "10000 hours", "10000 workdays", "10000 workhours"] {
            let due = due(start, super::length(length), LastDay::Rolls, &calendar, &zone);
            assert!(due >= start, "{length}");
            assert!(remaining(start, due, super::length(length).unit(), &calendar, &zone).amount() >= -1, "{length}");
        }
    }
}
