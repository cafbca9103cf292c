//! Text of an expression → tokens with their places.

use rust_decimal::Decimal;

use super::Fault;

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token {
    Number(Decimal),
    Text(String),
    /// Names and words: `if`, `and`, `company_name`.
    Word(String),
    /// Operators and brackets, one or two signs.
    Sign(&'static str),
}

/// A token and its byte offset in the text.
pub(super) type Placed = (usize, Token);

const SIGNS: [&str; 18] = ["<=", ">=", "!=", "<", ">", "=", "+", "-", "*", "/", "(", ")", "[", "]", ",", ".", "{", "}"];

pub(super) fn lex(text: &str) -> Result<Vec<Placed>, Fault> {
    let mut tokens = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let at = text.len() - rest.len();
        let Some(first) = rest.chars().next() else { return Ok(tokens) };
        let (token, length) = if first.is_ascii_digit() {
            number(rest, at)?
        } else if first == '"' {
            quoted(rest, at)?
        } else if first.is_alphabetic() || first == '_' {
            let length = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            (Token::Word(rest[..length].into()), length)
        } else if let Some(sign) = SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
            (Token::Sign(sign), sign.len())
        } else {
            return Err(Fault {
                at,
                what: format!("the sign {first:?} has no meaning here"),
                cure: "Use names, numbers, texts in double quotes, and the operators of FEEL.".into(),
            });
        };
        tokens.push((at, token));
        rest = &rest[length..];
    }
}

fn number(rest: &str, at: usize) -> Result<(Token, usize), Fault> {
    let mut length = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let fraction = &rest[length..];
    if fraction.starts_with('.') && fraction[1..].starts_with(|c: char| c.is_ascii_digit()) {
        length += 1 + fraction[1..].find(|c: char| !c.is_ascii_digit()).unwrap_or(fraction.len() - 1);
    }
    match rest[..length].parse() {
        Ok(number) => Ok((Token::Number(number), length)),
        Err(_) => Err(Fault { at, what: "the number is too long".into(), cure: "Write at most 28 digits.".into() }),
    }
}

fn quoted(rest: &str, at: usize) -> Result<(Token, usize), Fault> {
    let mut text = String::new();
    let mut signs = rest.char_indices().skip(1);
    while let Some((i, sign)) = signs.next() {
        match sign {
            '"' => return Ok((Token::Text(text), i + 1)),
            '\\' => match signs.next() {
                Some((_, escaped @ ('"' | '\\'))) => text.push(escaped),
                _ => {
                    return Err(Fault {
                        at: at + i,
                        what: "a backslash stands before something that needs none".into(),
                        cure: "Write \\\" for a quote and \\\\ for a backslash.".into(),
                    });
                }
            },
            _ => text.push(sign),
        }
    }
    Err(Fault { at, what: "the text has no closing quote".into(), cure: "Add the missing double quote.".into() })
}
