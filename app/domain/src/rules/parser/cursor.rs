//! The parser's place among the tokens, and its complaint when another one was wanted.

use super::{super::tree::Kind, Fault, Node, Parser, Placed, Token, is_word};

impl Parser {
    /// A node from the byte `from` to the end of the last token taken.
    pub(super) fn node(&self, from: usize, kind: Kind) -> Node {
        let to = self.next.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(from, |placed| placed.to);
        Node::new(from..to, kind)
    }

    pub(super) fn token(&self) -> Option<&Token> {
        self.tokens.get(self.next).map(|placed| &placed.token)
    }

    /// The byte at which the next token begins.
    pub(super) fn at(&self) -> usize {
        self.tokens.get(self.next).map_or(self.end, |placed| placed.from)
    }

    pub(super) fn is_sign(&self, sign: &str) -> bool {
        matches!(self.token(), Some(Token::Sign(found)) if *found == sign)
    }

    pub(super) fn word(&mut self, word: &str) -> bool {
        let here = matches!(self.token(), Some(Token::Word(found)) if found == word);
        self.next += usize::from(here);
        here
    }

    pub(super) fn sign(&mut self, sign: &str) -> bool {
        let here = self.is_sign(sign);
        self.next += usize::from(here);
        here
    }

    pub(super) fn need_word(&mut self, word: &str) -> Result<(), Fault> {
        if self.word(word) { Ok(()) } else { Err(self.unexpected(&format!("the word \"{word}\""))) }
    }

    pub(super) fn need_sign(&mut self, sign: &str) -> Result<(), Fault> {
        if self.sign(sign) { Ok(()) } else { Err(self.unexpected(&format!("\"{sign}\""))) }
    }

    pub(super) fn need_name(&mut self, wanted: &str) -> Result<String, Fault> {
        match self.token() {
            Some(Token::Word(name)) if !is_word(name) => {
                let name = name.clone();
                self.next += 1;
                Ok(name)
            }
            _ => Err(self.unexpected(wanted)),
        }
    }

    pub(super) fn unexpected(&self, wanted: &str) -> Fault {
        let found = match self.token() {
            Some(Token::Number(n)) => format!("the number {n}"),
            Some(Token::Text(text)) => format!("the text {text:?}"),
            Some(Token::Word(word)) => format!("\"{word}\""),
            Some(Token::Sign(sign)) => format!("\"{sign}\""),
            None => "the end".into(),
        };
        Fault {
            at: self.at(),
            what: format!("{wanted} was expected and {found} was found"),
            cure: format!("Put {wanted} here."),
        }
    }

    /// Whether the bracket that stands here encloses a range: `..` comes before it closes.
    pub(super) fn is_range(&self) -> bool {
        let mut depth = 0_usize;
        for Placed { token, .. } in self.tokens.iter().skip(self.next + 1) {
            match token {
                Token::Sign("(" | "[" | "{") => depth += 1,
                Token::Sign(")" | "]" | "}") if depth == 0 => return false,
                Token::Sign(")" | "]" | "}") => depth -= 1,
                Token::Sign("..") if depth == 0 => return true,
                _ => {}
            }
        }
        false
    }
}
