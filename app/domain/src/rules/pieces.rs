//! An expression as it is written, piece by piece, for pages that say it in words.

use rust_decimal::Decimal;

use super::{
    Expression,
    lexer::{self, Token},
};

/// A piece of an expression.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    /// A name with its parts: `vehicle.owner`.
    Name(String),
    /// A function, before its bracket.
    Function(String),
    /// `if`, `and`, `null`, …
    Word(String),
    Number(Decimal),
    Text(String),
    /// An operator or a bracket.
    Sign(&'static str),
}

/// What is no name.
const WORDS: [&str; 14] =
    ["if", "then", "else", "and", "or", "not", "in", "between", "some", "every", "satisfies", "null", "true", "false"];

impl Expression {
    /// The pieces, in their order.
    pub fn pieces(&self) -> Vec<Piece> {
        pieces(&self.text)
    }
}

/// The pieces of a text that reads like an expression, such as a cell of a table. What does not is no piece at all.
pub fn pieces(text: &str) -> Vec<Piece> {
    let tokens: Vec<Token> = lexer::lex(text).unwrap_or_default().into_iter().map(|placed| placed.token).collect();
    let mut pieces: Vec<Piece> = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        let calls = matches!(tokens.get(at), Some(Token::Sign("(")));
        // A part belongs to the name before it.
        if let (Token::Sign("."), Some(Piece::Name(name)), Some(Token::Word(part))) =
            (token, pieces.last_mut(), tokens.get(at))
        {
            name.push('.');
            name.push_str(part);
            at += 1;
            continue;
        }
        pieces.push(match token {
            Token::Number(number) => Piece::Number(*number),
            Token::Text(text) => Piece::Text(text.clone()),
            Token::Sign(sign) => Piece::Sign(sign),
            Token::Word(word) if WORDS.contains(&word.as_str()) => Piece::Word(word.clone()),
            Token::Word(word) if calls => Piece::Function(word.clone()),
            Token::Word(word) => Piece::Name(word.clone()),
        });
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_their_parts_and_functions_are_told_from_them() {
        let name = |text: &str| Piece::Name(text.into());
        let word = |text: &str| Piece::Word(text.into());
        assert_eq!(
            pieces("if vehicle.owner != subject.code then count(owner) else null"),
            [
                word("if"),
                name("vehicle.owner"),
                Piece::Sign("!="),
                name("subject.code"),
                word("then"),
                Piece::Function("count".into()),
                Piece::Sign("("),
                name("owner"),
                Piece::Sign(")"),
                word("else"),
                word("null"),
            ]
        );
        assert_eq!(pieces("not(\"A\")"), [word("not"), Piece::Sign("("), Piece::Text("A".into()), Piece::Sign(")")]);
        assert_eq!(pieces("date(x).year"), pieces("date ( x ) . year"));
        assert!(pieces("\"open").is_empty());
    }
}
