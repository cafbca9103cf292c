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

/// A token and where it stands: the byte offsets of its begin and its end.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) token: Token,
}

/// Longer signs before those they begin with.
const SIGNS: [&str; 21] =
    ["<=", ">=", "!=", "**", "..", "<", ">", "=", "+", "-", "*", "/", "(", ")", "[", "]", ",", ".", ":", "{", "}"];

/// Longer chains are refused, so that no text can exhaust the stack.
const LONGEST: usize = 500;

pub(super) fn lex(text: &str) -> Result<Vec<Placed>, Fault> {
    let mut tokens = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let from = text.len() - rest.len();
        let Some(first) = rest.chars().next() else { return Ok(tokens) };
        if tokens.len() == LONGEST {
            let what = format!("the expression has more than {LONGEST} words and signs");
            return Err(Fault { at: from, what, cure: "Split it: give a part a name of its own.".into() });
        }
        let (token, length) = if first.is_ascii_digit() {
            number(rest, from)?
        } else if first == '"' {
            quoted(rest, from)?
        } else if first.is_alphabetic() || first == '_' {
            let length = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            (Token::Word(rest[..length].into()), length)
        } else if let Some(sign) = SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
            (Token::Sign(sign), sign.len())
        } else {
            return Err(Fault {
                at: from,
                what: format!("the sign {first:?} has no meaning here"),
                cure: "Use names, numbers, texts in double quotes, and the operators of FEEL.".into(),
            });
        };
        tokens.push(Placed { from, to: from + length, token });
        rest = &rest[length..];
    }
}

fn number(rest: &str, at: usize) -> Result<(Token, usize), Fault> {
    let digits = |text: &str| text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let mut length = digits(rest);
    if let Some(fraction) = rest[length..].strip_prefix('.').map(digits).filter(|fraction| *fraction > 0) {
        length += 1 + fraction;
    }
    match Decimal::from_str_exact(&rest[..length]) {
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
                Some((_, 'n')) => text.push('\n'),
                Some((_, 't')) => text.push('\t'),
                _ => {
                    return Err(Fault {
                        at: at + i,
                        what: "a backslash stands before something that needs none".into(),
                        cure: "Write \\\" for a quote, \\\\ for a backslash, \\n for a new line, \\t for a tab.".into(),
                    });
                }
            },
            _ => text.push(sign),
        }
    }
    Err(Fault { at, what: "the text has no closing quote".into(), cure: "Add the missing double quote.".into() })
}
