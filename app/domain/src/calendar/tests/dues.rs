//! When terms end, by the clock on the wall in Tallinn.

use super::{LastDay, Length, at, day, due, ends, ends_with, estonia, last_day, tallinn};
use crate::calendar::{Left, Unit, remaining};

#[test]
fn last_days() {
    use LastDay::{Rolls, Stands};
    let table = [
        ("2026-03-02T00:00", "P1D", Rolls, "2026-03-03"), // the day of the event does not count
        ("2026-03-02T23:59", "P1D", Rolls, "2026-03-03"),
        ("2026-03-02T10:00", "P30D", Rolls, "2026-04-01"),
        ("2026-03-05T10:00", "P30D", Rolls, "2026-04-06"), // Saturday before Easter Sunday
        ("2026-03-05T10:00", "P30D", Stands, "2026-04-04"),
        ("2026-01-31T10:00", "P1M", Stands, "2026-02-28"), // a shorter month
        ("2026-01-31T10:00", "P1M", Rolls, "2026-03-02"),  // which ends on a Saturday
        ("2028-01-30T10:00", "P1M", Rolls, "2028-02-29"),  // a leap year
        ("2028-02-29T10:00", "P1Y", Rolls, "2029-02-28"),
        ("2028-02-28T10:00", "1 workday", Rolls, "2028-02-29"),
        ("2026-12-11T10:00", "P14D", Rolls, "2026-12-28"), // Christmas Day, then a weekend
        ("2026-12-22T10:00", "1 workday", Rolls, "2026-12-23"),
        ("2026-12-23T10:00", "1 workday", Rolls, "2026-12-28"),
        ("2026-12-24T10:00", "1 workday", Stands, "2026-12-28"),
        ("2026-12-23T10:00", "10 workdays", Rolls, "2027-01-11"), // over the year's end
        ("2026-12-02T10:00", "P30D", Rolls, "2027-01-04"),        // New Year's Day is a Friday
        ("2026-02-20T10:00", "2 workdays", Rolls, "2026-02-25"),  // over Independence Day
        ("2026-03-27T10:00", "1 workday", Rolls, "2026-03-30"),   // over the night of summer time
        ("2026-10-23T10:00", "P3D", Rolls, "2026-10-26"),         // over the night of winter time
        ("2026-10-24T10:00", "P1D", Stands, "2026-10-25"),        // a day of 25 hours
    ];
    for (start, length, rule, last) in table {
        assert_eq!(ends_with(start, length, rule), day(last), "{start} {length} {rule:?}");
    }
}

#[test]
fn last_moments() {
    let table = [
        ("2026-03-02T10:00", "P1D", "2026-03-04T00:00"),
        ("2026-03-28T10:00", "P1D", "2026-03-31T00:00"), // 29 March is a Sunday of 23 hours
        ("2026-03-28T23:00", "PT24H", "2026-03-30T00:00"), // the clock skips an hour
        ("2026-10-24T23:00", "PT24H", "2026-10-25T22:00"), // the clock repeats an hour
        ("2026-12-24T20:00", "PT2H", "2026-12-24T22:00"), // hours do not rest
        ("2026-03-02T10:00", "4 workhours", "2026-03-02T14:00"),
        ("2026-03-02T09:00", "8 workhours", "2026-03-02T17:00"), // all of the day, up to its last moment
        ("2026-03-02T16:30", "4 workhours", "2026-03-03T12:30"),
        ("2026-03-02T07:00", "1 workhour", "2026-03-02T10:00"), // before opening
        ("2026-03-02T17:00", "1 workhour", "2026-03-03T10:00"), // at closing
        ("2026-02-23T13:00", "4 workhours", "2026-02-25T12:00"), // a short day, then a holiday
        ("2026-12-23T13:30", "1 workhour", "2026-12-28T09:30"),
        ("2026-03-27T16:00", "2 workhours", "2026-03-30T10:00"), // over the night of summer time
        ("2026-10-23T16:00", "2 workhours", "2026-10-26T10:00"), // over the night of winter time
        ("2026-03-02T10:00", "40 workhours", "2026-03-09T10:00"),
    ];
    for (start, length, end) in table {
        assert_eq!(ends(start, length, LastDay::Rolls), end, "{start} {length}");
    }
}

#[test]
fn what_is_left_is_rounded_down_and_negative_when_over() {
    let (calendar, zone) = (estonia(), tallinn());
    let due = due(at("2026-12-21T10:00"), Length::Workdays(3), LastDay::Rolls, &calendar, &zone);
    assert_eq!(last_day(due, &zone), day("2026-12-28"));
    let table = [
        ("2026-12-21T10:00", Left::Workdays(3), Left::Workhours(7 + 8 + 5 + 8)),
        ("2026-12-22T23:00", Left::Workdays(2), Left::Workhours(13)),
        ("2026-12-25T10:00", Left::Workdays(1), Left::Workhours(8)),
        ("2026-12-28T10:01", Left::Workdays(0), Left::Workhours(6)),
        ("2026-12-28T23:59", Left::Workdays(0), Left::Workhours(0)),
        ("2026-12-29T00:00", Left::Workdays(-1), Left::Workhours(-1)),
        ("2026-12-29T10:30", Left::Workdays(-1), Left::Workhours(-2)),
        ("2026-12-30T10:00", Left::Workdays(-2), Left::Workhours(-9)),
    ];
    for (now, days, hours) in table {
        assert_eq!(remaining(at(now), due, Unit::Workdays, &calendar, &zone), days, "{now}");
        assert_eq!(remaining(at(now), due, Unit::Workhours, &calendar, &zone), hours, "{now}");
        assert_eq!(days.is_over(), at(now) >= due);
    }
    assert_eq!(remaining(at("2026-12-20T12:00"), due, Unit::Days, &calendar, &zone), Left::Days(8));
    assert_eq!(remaining(at("2026-12-28T12:30"), due, Unit::Hours, &calendar, &zone), Left::Hours(11));
    assert_eq!(remaining(at("2026-12-31T12:30"), due, Unit::Days, &calendar, &zone), Left::Days(-3));
}
