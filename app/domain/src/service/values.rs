//! The plain values of a table: ids, words, numbers, dates.

use jiff::{Span, civil::Date};
use rust_decimal::Decimal;
use toml::de::DeValue;

use super::section::Section;

impl Section<'_> {
    /// An id: `snake_case` (or `kebab-case` where `dashes`).
    pub(super) fn need_id(&self, dashes: bool) -> String {
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
    pub(super) fn one_of<T: Copy>(&self, key: &str, words: &[(&str, T)]) -> T {
        let Some(placed) = self.text(key) else { return words[0].1 };
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

    pub(super) fn flag(&self, key: &str) -> bool {
        match self.get(key) {
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

    pub(super) fn whole_number(&self, key: &str) -> Option<u32> {
        let spanned = self.get(key)?;
        let number =
            if let DeValue::Integer(number) = spanned.get_ref() { number.to_string().parse().ok() } else { None };
        if number.is_none() {
            self.wrong(spanned, key, "a whole number", "100");
        }
        number
    }

    /// Money and rates are texts, so that no binary fraction can creep in.
    pub(super) fn decimal(&self, key: &str) -> Option<Decimal> {
        let spanned = self.get(key)?;
        let decimal = if let DeValue::String(text) = spanned.get_ref() { text.parse().ok() } else { None };
        if decimal.is_none() {
            self.wrong(spanned, key, "an amount in quotes", "\"120.00\"");
        }
        decimal
    }

    pub(super) fn date(&self, key: &str) -> Option<Date> {
        let spanned = self.get(key)?;
        let date = if let DeValue::Datetime(date) = spanned.get_ref() { date.to_string().parse().ok() } else { None };
        if date.is_none() {
            self.wrong(spanned, key, "a date without quotes", "2026-01-01");
        }
        date
    }

    pub(super) fn need_date(&self, key: &str) -> Date {
        if !self.has(key) {
            self.complain(format!("\"{key}\" is missing"), format!("Add {key} = 2026-01-01."));
        }
        self.date(key).unwrap_or_default()
    }

    /// An ISO 8601 duration in quotes.
    pub(super) fn duration(&self, key: &str) -> Option<Span> {
        let placed = self.text(key)?;
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
