//! Functions of texts. Places count characters from 1; from the end when negative.

use std::fmt::Write;

use super::{
    Function,
    Takes::{Anything, Number, Text},
    Value, counted, whole, yields_bool, yields_number, yields_text,
};

/// No text that an expression makes is longer, in bytes.
pub(in super::super) const LONGEST: usize = 1 << 20;

pub(super) const ALL: &[Function] = &[
    Function::new("string length", &[Text], yields_number, |a, _| Some(counted(a[0].as_text()?.chars().count()))),
    Function::new("substring", &[Text, Number, Number], yields_text, |a, _| {
        substring(a[0].as_text()?, whole(&a[1])?, a.get(2).map(|length| &**length))
    })
    .or_less(),
    Function::new("upper case", &[Text], yields_text, |a, _| bounded(a[0].as_text()?.to_uppercase())),
    Function::new("lower case", &[Text], yields_text, |a, _| bounded(a[0].as_text()?.to_lowercase())),
    Function::new("contains", &[Text, Text], yields_bool, |a, _| {
        Some(Value::Bool(a[0].as_text()?.contains(a[1].as_text()?)))
    }),
    Function::new("starts with", &[Text, Text], yields_bool, |a, _| {
        Some(Value::Bool(a[0].as_text()?.starts_with(a[1].as_text()?)))
    }),
    Function::new("ends with", &[Text, Text], yields_bool, |a, _| {
        Some(Value::Bool(a[0].as_text()?.ends_with(a[1].as_text()?)))
    }),
    Function::new("replace", &[Text, Text, Text], yields_text, |a, _| {
        replace(a[0].as_text()?, a[1].as_text()?, a[2].as_text()?)
    }),
    Function::new("string", &[Anything], yields_text, |a, _| {
        if a[0].is_null() {
            return None;
        }
        let mut text = String::new();
        write(&mut text, &a[0], true)?;
        bounded(text)
    }),
];

pub(in super::super) fn bounded(text: String) -> Option<Value> {
    (text.len() <= LONGEST).then_some(Value::Text(text))
}

fn substring(text: &str, start: i64, length: Option<&Value>) -> Option<Value> {
    let skipped = match start {
        1.. => usize::try_from(start - 1).ok()?,
        0 => return None,
        _ => text.chars().count().checked_sub(usize::try_from(start.unsigned_abs()).ok()?)?,
    };
    let mut rest = text.chars().skip(skipped).peekable();
    rest.peek()?;
    Some(Value::Text(match length {
        None => rest.collect(),
        Some(length) => rest.take(usize::try_from(whole(length)?).ok().filter(|length| *length > 0)?).collect(),
    }))
}

/// Every occurrence; measured before it is made, for a short text can become a very long one.
fn replace(text: &str, old: &str, new: &str) -> Option<Value> {
    let times = if old.is_empty() { return None } else { text.matches(old).count() };
    let longest = text.len().checked_add(times.checked_mul(new.len())?)?;
    (longest <= 2 * LONGEST).then(|| text.replace(old, new)).and_then(bounded)
}

/// As FEEL writes it: texts inside lists and groups stand in quotes.
fn write(to: &mut String, value: &Value, outer: bool) -> Option<()> {
    if to.len() > LONGEST {
        return None;
    }
    match value {
        Value::Null => to.push_str("null"),
        Value::Text(text) if outer => to.push_str(text),
        Value::Text(text) => write!(to, "\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")).ok()?,
        Value::Bool(bool) => write!(to, "{bool}").ok()?,
        Value::Number(number) => write!(to, "{number}").ok()?,
        Value::Date(date) => write!(to, "{date}").ok()?,
        Value::DateTime(moment) => write!(to, "{moment}").ok()?,
        Value::Duration(duration) => write!(to, "{duration}").ok()?,
        Value::List(items) => {
            to.push('[');
            for (i, item) in items.iter().enumerate() {
                to.push_str(if i > 0 { ", " } else { "" });
                write(to, item, false)?;
            }
            to.push(']');
        }
        Value::Context(entries) => {
            to.push('{');
            for (i, (name, item)) in entries.iter().enumerate() {
                write!(to, "{}{name}: ", if i > 0 { ", " } else { "" }).ok()?;
                write(to, item, false)?;
            }
            to.push('}');
        }
    }
    Some(())
}
