//! What a part of an answer is, in the words of a service definition's `gives`.

use serde::Deserialize;
use serde_json::{Number, Value as Json};

/// XML knows text alone; JSON tells numbers, yes and no, and lists apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Text,
    Number,
    YesNo,
    /// Text in JSON too, but without white space around it.
    Date,
    /// Elements that may repeat: a list, also of one and of none.
    Texts,
    /// The same, each with parts of its own.
    Objects,
}

impl Kind {
    pub fn is_list(self) -> bool {
        matches!(self, Self::Texts | Self::Objects)
    }

    /// The text of an element as JSON; `None` when it is nothing of the kind.
    pub fn read(self, text: String) -> Option<Json> {
        match self {
            Self::Text | Self::Texts => Some(Json::String(text)),
            Self::Date => Some(Json::String(text.trim().to_owned())),
            Self::Number => number(text.trim()).map(Json::Number),
            Self::YesNo => match text.trim() {
                "true" | "1" => Some(Json::Bool(true)),
                "false" | "0" => Some(Json::Bool(false)),
                _ => None,
            },
            Self::Objects => text.trim().is_empty().then(|| Json::Object(serde_json::Map::new())),
        }
    }
}

/// `xs:decimal` allows a plus, leading zeros and a bare point; JSON does not.
fn number(text: &str) -> Option<Number> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() + fraction.len() == 0 || !all_digits(whole) || !all_digits(fraction) {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let point = if fraction.is_empty() { "" } else { "." };
    serde_json::from_str(&format!("{sign}{whole}{point}{fraction}")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_kind_reads_what_xml_schema_writes() {
        for (kind, text, expected) in [
            (Kind::Text, " 007 ", Some(json!(" 007 "))),
            (Kind::Number, " 007 ", Some(json!(7))),
            (Kind::Number, "+.5", Some(json!(0.5))),
            (Kind::Number, "-12.30", Some(json!(-12.3))),
            (Kind::Number, "5.", Some(json!(5))),
            (Kind::YesNo, "1", Some(json!(true))),
            (Kind::YesNo, "\nfalse\n", Some(json!(false))),
            (Kind::Date, " 2026-03-31\n", Some(json!("2026-03-31"))),
            (Kind::Texts, "", Some(json!(""))),
            (Kind::Objects, " ", Some(json!({}))),
        ] {
            assert_eq!(kind.read(text.into()), expected, "{kind:?} {text:?}");
        }
        for (kind, text) in [
            (Kind::Number, ""),
            (Kind::Number, "."),
            (Kind::Number, "--1"),
            (Kind::Number, "1e3"),
            (Kind::Number, "NaN"),
            (Kind::Number, "1 2"),
            (Kind::YesNo, "yes"),
            (Kind::Objects, "text"),
        ] {
            assert_eq!(kind.read(text.into()), None, "{kind:?} {text:?}");
        }
    }
}
