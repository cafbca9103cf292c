//! What was typed → values, and values → what would have been typed.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{
    Way,
    typed::{DATE_PARTS, PERSON_PARTS, Typed, WHY_PART},
};
use crate::{
    answers::Answer,
    identifiers::{CompanyCode, Iban, PersonCode, Phone, Plate, countries},
    rules::Value,
    service::{Field, Kind},
};

/// Signs in an address.
const LONGEST_ADDRESS: u32 = 300;

impl Typed {
    /// The texts that show `value` in the inputs of `field`.
    pub fn of(field: &Field, value: &Value) -> Self {
        let parts = |names: &[&str], texts: &[String]| {
            names.iter().zip(texts).map(|(part, text)| (format!("{}-{part}", field.id), text.clone())).collect()
        };
        match (&field.kind, value) {
            (Kind::Date { .. }, Value::Date(date)) => {
                parts(&DATE_PARTS, &[date.day().to_string(), date.month().to_string(), date.year().to_string()])
            }
            (Kind::Person, person @ Value::Context(_)) => {
                parts(&PERSON_PARTS, &["code", "name"].map(|part| show_value(person.part(part))))
            }
            (Kind::Choices { .. }, Value::List(items)) => {
                items.iter().map(|item| (field.id.clone(), show_value(item))).collect()
            }
            (Kind::PersonCode, Value::Text(code)) => {
                [(field.id.clone(), code.strip_prefix("EE").unwrap_or(code).to_owned())].into_iter().collect()
            }
            _ => match show_value(value) {
                text if text.is_empty() => Self::default(),
                text => [(field.id.clone(), text)].into_iter().collect(),
            },
        }
    }

    /// The same for a stored answer, with the reason why it is another than the register's.
    pub fn stored(field: &Field, answer: &Answer) -> Self {
        let mut typed = Self::of(field, &answer.value);
        typed
            .extend(answer.why().map(|why| (format!("{}-{WHY_PART}", field.id), why.to_owned())).into_iter().collect());
        typed
    }

    /// The value typed for `field` when `options` are those it offers: `None` when nothing was typed.
    ///
    /// # Errors
    /// With the way in which it cannot be read.
    pub fn value(&self, field: &Field, options: &[String]) -> Result<Option<Value>, Way> {
        match &field.kind {
            Kind::Date { .. } => return self.date(&field.id),
            Kind::Person => return self.person(&field.id),
            Kind::Choices { .. } => return self.choices(&field.id, options),
            // Files come by themselves, and what is calculated is not typed.
            Kind::Files { .. } | Kind::Calculated => return Ok(None),
            _ => {}
        }
        let text = clean(self.get(&field.id));
        if text.is_empty() {
            return Ok(None);
        }
        one(&field.kind, &text, options).map(Some)
    }

    fn date(&self, id: &str) -> Result<Option<Value>, Way> {
        let parts = DATE_PARTS.map(|part| self.part(id, part).trim());
        if parts.iter().all(|part| part.is_empty()) {
            return Ok(None);
        }
        let [day, month, year] = parts;
        let date = || Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok();
        date().filter(|date| date.year() >= 1800).map(|date| Some(Value::Date(date))).ok_or(Way::Invalid)
    }

    fn person(&self, id: &str) -> Result<Option<Value>, Way> {
        let [code, name] = PERSON_PARTS.map(|part| clean(self.part(id, part)));
        if code.is_empty() && name.is_empty() {
            return Ok(None);
        }
        let code = Value::from(person_code(&code).ok_or(Way::Invalid)?.as_str());
        if name.is_empty() {
            return Err(Way::Invalid);
        }
        let name = short_enough(&name, 200)?;
        Ok(Some(Value::Context([("code".to_owned(), code), ("name".to_owned(), name)].into())))
    }

    /// In the order of the options, whatever the order of the inputs.
    fn choices(&self, id: &str, options: &[String]) -> Result<Option<Value>, Way> {
        let chosen: Vec<String> = self.all(id).iter().map(|text| clean(text)).filter(|text| !text.is_empty()).collect();
        if chosen.iter().any(|text| !options.contains(text)) {
            return Err(Way::Invalid);
        }
        let chosen = options.iter().filter(|option| chosen.contains(option));
        let chosen: Vec<Value> = chosen.map(|option| Value::from(option.as_str())).collect();
        Ok((!chosen.is_empty()).then_some(Value::List(chosen)))
    }
}

fn one(kind: &Kind, text: &str, options: &[String]) -> Result<Value, Way> {
    let parsed = |parsed: Option<String>| parsed.map(Value::Text).ok_or(Way::Invalid);
    match kind {
        Kind::Text { max } | Kind::LongText { max } => short_enough(text, *max),
        Kind::Address => short_enough(text, LONGEST_ADDRESS),
        Kind::Number { .. } => number(text).map(Value::Number).ok_or(Way::Invalid),
        Kind::Money { .. } => money(text).map(Value::Number).ok_or(Way::Invalid),
        Kind::YesNo => match text {
            "yes" => Ok(Value::Bool(true)),
            "no" => Ok(Value::Bool(false)),
            _ => Err(Way::Invalid),
        },
        Kind::Choice { .. } | Kind::List { .. } => parsed(options.iter().find(|option| *option == text).cloned()),
        Kind::Country => parsed(countries().find(|country| *country == text).map(str::to_owned)),
        Kind::PersonCode => person_code(text).map(|code| Value::from(code.as_str())).ok_or(Way::Invalid),
        Kind::CompanyCode => parsed(text.parse::<CompanyCode>().ok().map(|code| code.to_string())),
        Kind::Plate => parsed(text.parse::<Plate>().ok().map(|plate| plate.to_string())),
        Kind::Iban => parsed(text.parse::<Iban>().ok().map(|iban| iban.to_string())),
        Kind::Phone => parsed(text.parse::<Phone>().ok().map(|phone| phone.to_string())),
        Kind::Email => parsed(email(text)),
        Kind::Date { .. } | Kind::Person | Kind::Choices { .. } | Kind::Files { .. } | Kind::Calculated => {
            Err(Way::Invalid)
        }
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
        _ => String::new(),
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

/// An amount with at most two places; a euro sign beside it does no harm.
fn money(text: &str) -> Option<Decimal> {
    let amount = number(text.trim_matches(['€', ' ', '\u{a0}']))?;
    (amount.normalize().scale() <= 2).then(|| {
        let mut amount = amount;
        amount.rescale(2);
        amount
    })
}

/// An Estonian code without its country, or any with it.
pub(crate) fn person_code(text: &str) -> Option<PersonCode> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_uppercase).collect();
    let whole = if plain.bytes().all(|b| b.is_ascii_digit()) { format!("EE{plain}") } else { plain };
    whole.parse().ok()
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
