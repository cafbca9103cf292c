//! Functions of dates, moments and durations.

use jiff::{Span, civil};

use super::{
    super::length::Length,
    Function,
    Takes::{Date, DateTime, Number, Text},
    Type, Value, counted, whole, yields_number,
};

pub(super) const ALL: &[Function] = &[
    Function::new("today", &[], yields_date, |_, run| Some(Value::Date(run.scope.today))),
    Function::new("now", &[], yields_moment, |_, run| run.scope.now.map(Value::DateTime)),
    Function::new("date", &[Text], yields_date, |a, _| date(&a[0])),
    Function::new("date", &[DateTime], yields_date, |a, _| date(&a[0])),
    Function::new("date", &[Number, Number, Number], yields_date, |a, _| {
        let (year, month, day) = (whole(&a[0])?, whole(&a[1])?, whole(&a[2])?);
        civil::Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok().map(Value::Date)
    }),
    Function::new("date and time", &[Text], yields_moment, |a, _| {
        a[0].as_text().filter(|text| text.contains('T'))?.parse().ok().map(Value::DateTime)
    }),
    Function::new("duration", &[Text], yields_duration, |a, _| {
        a[0].as_text()?.parse::<Span>().ok().map(Value::Duration)
    }),
    Function::new("years and months duration", &[Date, Date], yields_duration, |a, _| {
        let (from, to) = (day(&a[0])?, day(&a[1])?);
        Length::months(months(from, to)).value()
    }),
    Function::new("age", &[Date, Date], yields_number, |a, _| age(day(&a[0])?, day(&a[1])?)),
];

fn yields_date(_: &[Type]) -> Type {
    Type::Date
}

fn yields_moment(_: &[Type]) -> Type {
    Type::DateTime
}

fn yields_duration(_: &[Type]) -> Type {
    Type::Duration
}

/// A text must be written like 2026-11-21 and no longer, so that no time of day is lost unseen.
fn date(value: &Value) -> Option<Value> {
    match value {
        Value::Text(text) if text.len() == "2026-11-21".len() => text.parse().ok().map(Value::Date),
        Value::DateTime(moment) => Some(Value::Date(moment.date())),
        Value::Date(date) => Some(Value::Date(*date)),
        _ => None,
    }
}

fn day(value: &Value) -> Option<civil::Date> {
    match value {
        Value::Date(date) => Some(*date),
        Value::DateTime(moment) => Some(moment.date()),
        _ => None,
    }
}

/// Whole months from one day to the other; negative when the second comes first.
fn months(from: civil::Date, to: civil::Date) -> i64 {
    let calendar = |date: civil::Date| i64::from(date.year()) * 12 + i64::from(date.month());
    let months = calendar(to) - calendar(from);
    match months {
        1.. if to.day() < from.day() => months - 1,
        ..=-1 if to.day() > from.day() => months + 1,
        _ => months,
    }
}

/// Birthdays so far. Who is born on 29 February has the birthday on 1 March in other years than leap years.
fn age(birth: civil::Date, on: civil::Date) -> Option<Value> {
    let had_birthday = (on.month(), on.day()) >= (birth.month(), birth.day());
    let years = i32::from(on.year()) - i32::from(birth.year()) - i32::from(!had_birthday);
    usize::try_from(years).ok().map(counted)
}
