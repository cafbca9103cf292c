//! What a calendar knows, and how terms run by it.

mod before;
mod days;
mod dues;
mod faults;
mod lengths;
mod properties;
mod terms;

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::{Calendar, LastDay, Length, due, last_day};

const ESTONIA: &str = include_str!("../../../../calendars/estonia.toml");

fn estonia() -> Calendar {
    Calendar::read("estonia.toml", ESTONIA).expect("a calendar without complaints")
}

/// Estonian time: two hours ahead in winter, three in summer.
fn tallinn() -> TimeZone {
    TimeZone::posix("EET-2EEST,M3.5.0/3,M10.5.0/4").expect("a time zone")
}

/// A moment by the clock on the wall in Tallinn.
fn at(local: &str) -> Timestamp {
    let time: jiff::civil::DateTime = local.parse().expect("a local time");
    tallinn().to_ambiguous_timestamp(time).compatible().expect("a moment")
}

fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

fn length(text: &str) -> Length {
    text.parse().expect("a length")
}

/// The last moment, as the clock on the wall shows it.
fn ends(start: &str, long: &str, rule: LastDay) -> String {
    let due = due(at(start), length(long), rule, &estonia(), &tallinn());
    tallinn().to_datetime(due).strftime("%Y-%m-%dT%H:%M").to_string()
}

/// The last day of a term in days.
fn ends_with(start: &str, long: &str, rule: LastDay) -> Date {
    last_day(due(at(start), length(long), rule, &estonia(), &tallinn()), &tallinn())
}
