//! What a person typed ↔ values. Typed texts are kept as they are, so that nothing is lost on an error.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::Way;
use crate::{
    identifiers::Plate,
    rules::Value,
    service::{Field, Kind},
};

/// The texts of a form by the names of its inputs. A name that comes twice keeps its first text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed(BTreeMap<String, String>);

/// The parts of a date's three inputs, in the order of the page.
pub const DATE_PARTS: [&str; 3] = ["day", "month", "year"];

impl FromIterator<(String, String)> for Typed {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(pairs: I) -> Self {
        let mut typed = Self::default();
        for (name, text) in pairs {
            typed.0.entry(name).or_insert(text);
        }
        typed
    }
}

impl Typed {
    /// The text of an input; empty when it was not sent.
    pub fn get(&self, input: &str) -> &str {
        self.0.get(input).map_or("", String::as_str)
    }

    /// The texts that show `value` in the inputs of `field`.
    pub fn of(field: &Field, value: &Value) -> Self {
        let text = show_value(value);
        match (&field.kind, value) {
            (Kind::Date { .. }, Value::Date(date)) => {
                let parts = [date.day().to_string(), date.month().to_string(), date.year().to_string()];
                DATE_PARTS.into_iter().zip(parts).map(|(part, text)| (format!("{}-{part}", field.id), text)).collect()
            }
            _ if text.is_empty() => Self::default(),
            _ => [(field.id.clone(), text)].into_iter().collect(),
        }
    }

    /// The value typed for `field`: `None` when nothing was.
    ///
    /// # Errors
    /// With the way in which it cannot be read.
    pub fn value(&self, field: &Field) -> Result<Option<Value>, Way> {
        if matches!(field.kind, Kind::Date { .. }) {
            return self.date(&field.id);
        }
        let text = clean(self.get(&field.id));
        let text = text.as_str();
        if text.is_empty() {
            return Ok(None);
        }
        let value = match &field.kind {
            Kind::Text { max } | Kind::LongText { max } => short_enough(text, *max)?,
            Kind::Number { .. } => Value::Number(number(text).ok_or(Way::Invalid)?),
            Kind::YesNo => match text {
                "yes" => Value::Bool(true),
                "no" => Value::Bool(false),
                _ => return Err(Way::Invalid),
            },
            Kind::Choice { options } if options.iter().any(|option| option == text) => Value::from(text),
            Kind::Choice { .. } => return Err(Way::Invalid),
            Kind::Plate => Value::Text(text.parse::<Plate>().map_err(|_| Way::Invalid)?.to_string()),
            Kind::Email => Value::Text(email(text).ok_or(Way::Invalid)?),
            Kind::Date { .. } => return self.date(&field.id),
        };
        Ok(Some(value))
    }

    fn date(&self, id: &str) -> Result<Option<Value>, Way> {
        let parts = DATE_PARTS.map(|part| self.get(&format!("{id}-{part}")).trim());
        if parts.iter().all(|part| part.is_empty()) {
            return Ok(None);
        }
        let [day, month, year] = parts;
        let date = || Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok();
        date().filter(|date| date.year() >= 1800).map(|date| Some(Value::Date(date))).ok_or(Way::Invalid)
    }
}

/// A value as one plain text, the way it is typed.
pub fn show_value(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(true) => "yes".into(),
        Value::Bool(false) => "no".into(),
        Value::Date(date) => date.to_string(),
        Value::Null | Value::Duration(_) | Value::List(_) | Value::Context(_) => String::new(),
    }
}

/// A free text without what no person types: control signs but line ends, and marks that turn the direction of
/// writing around.
pub fn clean(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let typed = text.chars().filter(|c| (!c.is_control() || *c == '\n') && !turns(*c));
    typed.collect::<String>().trim().to_owned()
}

fn short_enough(text: &str, max: u32) -> Result<Value, Way> {
    if text.chars().count() > max as usize { Err(Way::TooLong) } else { Ok(Value::from(text)) }
}

/// A decimal with a point or a comma; spaces between groups of digits do not matter.
fn number(text: &str) -> Option<Decimal> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().replace(',', ".");
    let digits = plain.strip_prefix('-').unwrap_or(&plain);
    // Decimal itself would also read 1e5 and 1_000.
    if digits.chars().all(|c| c.is_ascii_digit() || c == '.') { plain.parse().ok() } else { None }
}

/// Something before one `@`, a domain with a dot after it, and no signs that a mail header could trip over.
fn email(text: &str) -> Option<String> {
    let (name, domain) = text.split_once('@')?;
    let plain = |part: &str| {
        !part.is_empty() && part.chars().all(|c| !c.is_whitespace() && !c.is_control() && !"<>()[],;:\\\"@".contains(c))
    };
    let dotted = domain.split('.').count() >= 2 && domain.split('.').all(|label| !label.is_empty());
    (plain(name) && plain(domain) && dotted && text.len() <= 254).then(|| text.to_owned())
}
