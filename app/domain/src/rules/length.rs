//! The length of a duration: months, and nanoseconds. The two never mix in a comparison or a sum,
//! for no one can say whether a month is longer than thirty days.

use std::cmp::Ordering;

use jiff::Span;
use rust_decimal::{Decimal, prelude::ToPrimitive};

use super::Value;

const SECOND: i128 = 1_000_000_000;
const DAY: i128 = 86_400 * SECOND;

/// `P1Y2M` is fourteen months; `P1DT2H` is twenty-six hours in nanoseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Length {
    pub(super) months: i64,
    pub(super) nanos: i128,
}

impl Length {
    pub(super) fn of(span: &Span) -> Self {
        let days = i128::from(span.get_weeks()) * 7 + i128::from(span.get_days());
        let seconds = (days * 24 + i128::from(span.get_hours())) * 3600
            + i128::from(span.get_minutes()) * 60
            + i128::from(span.get_seconds());
        let small = (i128::from(span.get_milliseconds()) * 1000 + i128::from(span.get_microseconds())) * 1000
            + i128::from(span.get_nanoseconds());
        Self {
            months: i64::from(span.get_years()) * 12 + i64::from(span.get_months()),
            nanos: seconds * SECOND + small,
        }
    }

    pub(super) fn months(months: i64) -> Self {
        Self { months, nanos: 0 }
    }

    /// Which is longer, when both are of one kind.
    pub(super) fn order(self, other: Self) -> Option<Ordering> {
        self.goes_with(other).then(|| self.months.cmp(&other.months).then(self.nanos.cmp(&other.nanos)))
    }

    /// The sum, when both are of one kind.
    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let sum = Self { months: self.months.checked_add(other.months)?, nanos: self.nanos.checked_add(other.nanos)? };
        self.goes_with(other).then_some(sum)
    }

    pub(super) fn negated(self) -> Option<Self> {
        Some(Self { months: self.months.checked_neg()?, nanos: self.nanos.checked_neg()? })
    }

    /// So many times as long; parts of a month, or of a nanosecond, are cut off.
    pub(super) fn times(self, factor: Decimal) -> Option<Self> {
        self.scaled(|amount| amount.checked_mul(factor))
    }

    /// So many times shorter; parts of a month, or of a nanosecond, are cut off.
    pub(super) fn over(self, divisor: Decimal) -> Option<Self> {
        self.scaled(|amount| amount.checked_div(divisor))
    }

    /// How many times the other fits into this one.
    pub(super) fn ratio(self, other: Self) -> Option<Decimal> {
        let (a, b) = if self.nanos == 0 && other.nanos == 0 {
            (i128::from(self.months), i128::from(other.months))
        } else {
            (self.nanos, other.nanos)
        };
        let exact = |amount| Decimal::try_from_i128_with_scale(amount, 0).ok();
        if self.goes_with(other) { exact(a)?.checked_div(exact(b)?) } else { None }
    }

    pub(super) fn value(self) -> Option<Value> {
        let (seconds, small) = (self.nanos / SECOND, self.nanos % SECOND);
        let part = |amount: i128| i64::try_from(amount).ok();
        let span = Span::new().try_years(self.months / 12).ok()?.try_months(self.months % 12).ok()?;
        let span = span.try_days(part(self.nanos / DAY)?).ok()?.try_hours(part(seconds / 3600 % 24)?).ok()?;
        let span = span.try_minutes(part(seconds / 60 % 60)?).ok()?.try_seconds(part(seconds % 60)?).ok()?;
        Some(Value::Duration(span.try_nanoseconds(part(small)?).ok()?))
    }

    /// Its part called `name`: `years` and `months` of the one kind, `days` and smaller of the other.
    pub(super) fn part(self, name: &str) -> Option<Value> {
        let seconds = self.nanos / SECOND;
        let (of_months, amount) = match name {
            "years" => (true, i128::from(self.months / 12)),
            "months" => (true, i128::from(self.months % 12)),
            "days" => (false, self.nanos / DAY),
            "hours" => (false, seconds / 3600 % 24),
            "minutes" => (false, seconds / 60 % 60),
            "seconds" => (false, seconds % 60),
            _ => return None,
        };
        let foreign = if of_months { self.months == 0 && self.nanos != 0 } else { self.nanos == 0 && self.months != 0 };
        if foreign { None } else { Decimal::try_from_i128_with_scale(amount, 0).ok().map(Value::Number) }
    }

    /// Whether not one of the two holds months while one holds time.
    fn goes_with(self, other: Self) -> bool {
        (self.months == 0 && other.months == 0) || (self.nanos == 0 && other.nanos == 0)
    }

    fn scaled(self, by: impl Fn(Decimal) -> Option<Decimal>) -> Option<Self> {
        let nanos = by(Decimal::try_from_i128_with_scale(self.nanos, 0).ok()?)?.trunc().to_i128()?;
        Some(Self { months: by(self.months.into())?.trunc().to_i64()?, nanos })
    }
}
