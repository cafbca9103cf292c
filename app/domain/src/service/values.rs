//! The plain values of a table: ids, words, numbers, dates.

use jiff::{Span, Timestamp, Zoned, civil::Date, tz};
use rust_decimal::Decimal;
use toml::{
    Spanned,
    de::DeValue,
    value::{Datetime, Offset},
};

use super::{asked::Want, complaint::nearest, section::Section};
use crate::calendar::{Length, LengthFault};

impl Section<'_> {
    /// An id: `snake_case` (or `kebab-case` where `dashes`).
    pub(crate) fn need_id(&self, dashes: bool) -> String {
        let id = self.need_text("id");
        let sign = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || (c == if dashes { '-' } else { '_' });
        let right = id.starts_with(|c: char| c.is_ascii_lowercase()) && id.chars().all(sign);
        if !right && let Some(placed) = self.text("id") {
            let (kind, sample) =
                if dashes { ("kebab-case", "parking-permit") } else { ("snake_case", "resident_since") };
            self.complain_at(
                &placed,
                format!("the id {id:?} is not {kind}"),
                format!("Use small letters, like \"{sample}\"."),
            );
        }
        id
    }

    /// One of a few words; the first is the default when `key` is absent.
    pub(crate) fn one_of<T: Copy>(&self, key: &str, words: &[(&str, T)]) -> T {
        let known = words.iter().map(|(word, _)| (*word).to_owned()).collect();
        let Some(placed) = self.text_as(key, Want::OneOf(known)) else { return words[0].1 };
        words.iter().find(|(word, _)| *word == placed.value).map_or_else(
            || {
                let all: Vec<_> = words.iter().map(|(word, _)| *word).collect();
                self.complain_at(
                    &placed,
                    format!("\"{}\" is not known as \"{key}\"", placed.value),
                    format!("Use one of: {}.", all.join(", ")),
                );
                words[0].1
            },
            |(_, value)| *value,
        )
    }

    pub(crate) fn flag(&self, key: &str) -> bool {
        match self.get(key, Want::Flag) {
            None => false,
            Some(spanned) => match spanned.get_ref() {
                DeValue::Boolean(flag) => *flag,
                _ => {
                    self.wrong(spanned, key, "true or false", "true");
                    false
                }
            },
        }
    }

    pub(crate) fn whole_number(&self, key: &str) -> Option<u32> {
        let spanned = self.get(key, Want::Whole)?;
        let number =
            if let DeValue::Integer(number) = spanned.get_ref() { number.to_string().parse().ok() } else { None };
        if number.is_none() {
            self.wrong(spanned, key, "a whole number", "100");
        }
        number
    }

    /// Money and rates are texts, so that no binary fraction can creep in.
    pub(crate) fn decimal(&self, key: &str) -> Option<Decimal> {
        let spanned = self.get(key, Want::Decimal)?;
        let decimal = if let DeValue::String(text) = spanned.get_ref() { text.parse().ok() } else { None };
        if decimal.is_none() {
            self.wrong(spanned, key, "an amount in quotes", "\"120.00\"");
        }
        decimal
    }

    pub(crate) fn date(&self, key: &str) -> Option<Date> {
        let spanned = self.get(key, Want::Date)?;
        let date = if let DeValue::Datetime(date) = spanned.get_ref() { date.to_string().parse().ok() } else { None };
        if date.is_none() {
            self.wrong(spanned, key, "a date without quotes", "2026-01-01");
        }
        date
    }

    /// A moment and the zone in which it is told: `2026-03-02T10:00:00+02:00`.
    pub(crate) fn need_moment(&self, key: &str) -> Option<Zoned> {
        self.need(key);
        let Some(spanned) = self.get(key, Want::Moment) else {
            self.complain(format!("\"{key}\" is missing"), format!("Add {key} = 2026-03-02T10:00:00+02:00."));
            return None;
        };
        let moment = if let DeValue::Datetime(moment) = spanned.get_ref() { zoned(moment) } else { None };
        if moment.is_none() {
            self.wrong(spanned, key, "a date and a time with its distance from UTC", "2026-03-02T10:00:00+02:00");
        }
        moment
    }

    pub(crate) fn need_date(&self, key: &str) -> Date {
        self.need(key);
        if !self.has(key) {
            self.complain(format!("\"{key}\" is missing"), format!("Add {key} = 2026-01-01."));
        }
        self.date(key).unwrap_or_default()
    }

    /// The length of a term in quotes.
    pub(crate) fn length(&self, key: &str) -> Option<Length> {
        let placed = self.text(key)?;
        match placed.value.parse() {
            Ok(length) => Some(length),
            Err(fault @ (LengthFault::Shape(_) | LengthFault::Bounds(_))) => {
                let cure = "Write it like \"P30D\", \"P2M\", \"10 workdays\" or \"4 workhours\".";
                let what = match fault {
                    LengthFault::Shape(_) => format!("\"{}\" is not a duration", placed.value),
                    LengthFault::Bounds(_) => format!("\"{}\" is no length that a term can have", placed.value),
                };
                self.complain_at(&placed, what, cure);
                None
            }
        }
    }

    /// An ISO 8601 duration in quotes.
    pub(crate) fn duration(&self, key: &str) -> Option<Span> {
        let placed = self.text_as(key, Want::Duration)?;
        let span = placed.value.parse().ok();
        if span.is_none() {
            self.complain_at(
                &placed,
                format!("\"{}\" is not a duration", placed.value),
                "Write it like \"PT30S\" or \"P7D\".",
            );
        }
        span
    }
}

impl<'a> Section<'a> {
    /// Any of a few known texts; another one is complained of.
    pub(crate) fn some_of(&self, key: &str, known: &[&str]) -> Vec<String> {
        let all = known.iter().map(|word| (*word).to_owned()).collect();
        let Some(spanned) = self.get(key, Want::SomeOf(all)) else { return Vec::new() };
        let DeValue::Array(items) = spanned.get_ref() else {
            self.wrong(spanned, key, "a list of texts", "[\"…\"]");
            return Vec::new();
        };
        let word = |item: &'a Spanned<DeValue<'a>>| {
            let Some(placed) = self.placed_text(item) else {
                self.wrong(item, key, "a list of texts", "[\"…\"]");
                return None;
            };
            if !known.contains(&placed.value) {
                let what = format!("\"{}\" is not known in \"{key}\"", placed.value);
                let cure = match nearest(placed.value, known.iter().copied()) {
                    Some(near) => format!("Did you mean \"{near}\"?"),
                    None => format!("Use some of: {}.", known.join(", ")),
                };
                self.complain_at(&placed, what, cure);
                return None;
            }
            Some(placed.value.to_owned())
        };
        items.iter().filter_map(word).collect()
    }
}

fn zoned(moment: &Datetime) -> Option<Zoned> {
    let minutes = match moment.offset? {
        Offset::Z => 0,
        Offset::Custom { minutes } => i32::from(minutes),
    };
    let zone = tz::TimeZone::fixed(tz::Offset::from_seconds(minutes * 60).ok()?);
    moment.to_string().parse::<Timestamp>().ok().map(|moment| moment.to_zoned(zone))
}
