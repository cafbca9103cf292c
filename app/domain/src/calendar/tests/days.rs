//! Holidays, working days and opening hours.

use super::{Calendar, day, estonia};
use crate::calendar::easter;

/// Gauss's reckoning with Kinkelin's corrections: another way to the same Sunday.
fn gauss(year: i16) -> (i8, i8) {
    let y = i32::from(year);
    let k = y / 100;
    let m = (15 + (3 * k + 3) / 4 - (8 * k + 13) / 25 + 19 * (y % 19)) % 30;
    let r = (m + (y % 19) / 11) / 29;
    let border = 21 + m - r;
    let first_sunday = 7 - (y + y / 4 + 2 - (3 * k + 3) / 4) % 7;
    let march = border + 7 - (border - first_sunday).rem_euclid(7);
    if march > 31 { (4, (march - 31) as i8) } else { (3, march as i8) }
}

#[test]
fn easter_agrees_with_another_reckoning_for_three_centuries() {
    for year in 1900..=2199 {
        let sunday = easter(year).expect("an Easter");
        assert_eq!((sunday.month(), sunday.day()), gauss(year), "{year}");
        assert_eq!(sunday.weekday(), jiff::civil::Weekday::Sunday, "{year}");
    }
}

#[test]
fn easter_of_years_known_from_almanacs() {
    for sunday in ["1943-04-25", "1981-04-19", "2008-03-23", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25"] {
        assert_eq!(easter(day(sunday).year()), Some(day(sunday)));
    }
    assert_eq!(easter(0), None);
    assert!(easter(9999).is_some());
}

/// The dates were written by another program; see the head of the file.
#[test]
fn estonian_holidays_agree_with_an_independent_list() {
    let listed: Vec<_> = include_str!("holidays.txt").lines().filter(|line| !line.starts_with('#')).map(day).collect();
    let ours: Vec<_> = (2024..=2035).flat_map(|year| estonia().holidays(year)).collect();
    assert_eq!(ours, listed);
}

#[test]
fn days_of_estonia() {
    let calendar = estonia();
    let table = [
        ("2026-02-23", Some((9, 14))), // Monday before Independence Day
        ("2026-02-24", None),          // Independence Day
        ("2026-02-25", Some((9, 17))), // Wednesday
        ("2026-02-28", None),          // Saturday
        ("2026-04-03", None),          // Good Friday
        ("2026-04-06", Some((9, 17))), // Easter Monday is a working day
        ("2026-06-22", Some((9, 14))), // Monday before Victory Day
        ("2026-12-23", Some((9, 14))), // Wednesday before Christmas Eve
        ("2026-12-24", None),          // Thursday
        ("2026-12-26", None),          // Saturday and Boxing Day
        ("2026-12-31", Some((9, 14))), // Thursday before New Year's Day
        ("2025-02-21", Some((9, 17))), // Friday: only the day right before the holiday is shorter
        ("2025-02-23", None),          // Sunday: not a working day, though shorter
    ];
    for (date, hours) in table {
        let hours = hours.map(|(opens, closes): (u16, u16)| (opens * 60, closes * 60));
        assert_eq!(calendar.hours(day(date)), hours, "{date}");
        assert_eq!(calendar.is_workday(day(date)), hours.is_some(), "{date}");
    }
}

#[test]
fn working_days_are_counted_after_the_first_and_with_the_last() {
    let calendar = estonia();
    assert_eq!(calendar.workdays(day("2026-12-23"), day("2026-12-28")), 1);
    assert_eq!(calendar.workdays(day("2026-12-28"), day("2026-12-23")), 0);
    assert_eq!(
        (2024..=2026)
            .map(|y| calendar.workdays(day(&format!("{}-12-31", y - 1)), day(&format!("{y}-12-31"))))
            .collect::<Vec<_>>(),
        [254, 251, 252]
    );
    assert_eq!(calendar.workday_after(day("2026-12-23"), 0), day("2026-12-23"));
    assert_eq!(calendar.workday_after(day("2026-12-23"), 1), day("2026-12-28"));
}

#[test]
fn a_leap_day_and_a_single_day_can_be_holidays() {
    let text = "weekend = []\nopens = '00:00'\ncloses = '24:00'\nholidays = ['02-29', '2027-03-05']";
    let calendar = Calendar::read("town.toml", text).expect("a calendar");
    assert_eq!(calendar.holidays(2028), [day("2028-02-29")]);
    assert_eq!(calendar.holidays(2027), [day("2027-03-05")]);
    assert_eq!(calendar.holidays(2026), []);
    assert_eq!(calendar.hours(day("2026-01-01")), Some((0, 1440)));
}

#[test]
fn of_two_shortenings_of_a_day_the_greater_counts() {
    let short = "short = [{ on = '12-23', hours = 1 }, { on = '2026-12-23', hours = 3 }]";
    let text = format!("weekend = []\nopens = '09:00'\ncloses = '17:00'\nholidays = []\n{short}");
    let calendar = Calendar::read("town.toml", &text).expect("a calendar");
    assert_eq!(calendar.hours(day("2026-12-23")), Some((540, 840)));
    assert_eq!(calendar.hours(day("2027-12-23")), Some((540, 960)));
}
