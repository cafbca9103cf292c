//! The variables of a message, still typed: they are written out in the language that is finally used.

use std::borrow::Cow;

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentValue};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::Formats;

/// Named values for `{ $name }` in a message: `Args::new().text("name", "Mari").number("count", 3)`.
#[derive(Debug, Clone, Default)]
pub struct Args(Vec<(Cow<'static, str>, Arg)>);

#[derive(Debug, Clone)]
enum Arg {
    Text(String),
    Number(Decimal),
    Money(Decimal),
    Date(Date),
    Moment(Timestamp),
    List(Vec<String>),
}

impl Args {
    pub fn new() -> Self {
        Self::default()
    }

    /// Words as they are: a name, an address, a reference.
    pub fn text(self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.with(name, Arg::Text(value.into()))
    }

    /// A number, by which a message may also choose its plural.
    pub fn number(self, name: &'static str, value: impl Into<Decimal>) -> Self {
        self.with(name, Arg::Number(value.into()))
    }

    /// Euros.
    pub fn money(self, name: &'static str, euros: Decimal) -> Self {
        self.with(name, Arg::Money(euros))
    }

    /// A day of the calendar.
    pub fn date(self, name: &'static str, value: Date) -> Self {
        self.with(name, Arg::Date(value))
    }

    /// A moment, written as day and time in the portal's zone.
    pub fn moment(self, name: &'static str, value: Timestamp) -> Self {
        self.with(name, Arg::Moment(value))
    }

    /// Several things, joined as the language joins them.
    pub fn list(self, name: &'static str, items: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with(name, Arg::List(items.into_iter().map(Into::into).collect()))
    }

    fn with(mut self, name: impl Into<Cow<'static, str>>, arg: Arg) -> Self {
        self.0.push((name.into(), arg));
        self
    }

    pub(crate) fn write(&self, formats: &Formats, zone: &TimeZone) -> FluentArgs<'_> {
        self.0.iter().map(|(name, arg)| (name.as_ref(), arg.write(formats, zone))).collect()
    }
}

impl Arg {
    fn write(&self, formats: &Formats, zone: &TimeZone) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(text.as_str()),
            Self::Number(number) => FluentValue::Number(FluentNumber::new(
                number.to_f64().unwrap_or_default(),
                FluentNumberOptions {
                    // Fluent writes “1.” when told of no digits after the point.
                    minimum_fraction_digits: Some(number.scale() as usize).filter(|digits| *digits > 0),
                    ..FluentNumberOptions::default()
                },
            )),
            Self::Money(euros) => formats.money(*euros).into(),
            Self::Date(date) => formats.date(*date).into(),
            Self::Moment(moment) => formats.moment(*moment, zone).into(),
            Self::List(items) => formats.list(items).into(),
        }
    }
}
