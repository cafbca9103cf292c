//! Tokens → tree. Recursive descent, one function for each level of binding.

mod cursor;
mod ranges;
mod values;

use super::{
    Fault,
    lexer::{Placed, Token},
    tree::{Kind, Node, Operator},
};

/// Deeper nesting is refused, so that no text can exhaust the stack.
const DEEPEST: usize = 64;

pub(super) fn parse(tokens: Vec<Placed>, end: usize) -> Result<Node, Fault> {
    let mut parser = Parser { tokens, next: 0, end, depth: 0, ends_range: false };
    let node = parser.expression()?;
    if parser.next < parser.tokens.len() {
        return Err(parser.unexpected("nothing more"));
    }
    Ok(node)
}

struct Parser {
    tokens: Vec<Placed>,
    next: usize,
    end: usize,
    depth: usize,
    /// At the upper end of a range, where `[` closes: `[1..5[`.
    ends_range: bool,
}

impl Parser {
    fn expression(&mut self) -> Result<Node, Fault> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Fault {
                at: self.at(),
                what: format!("more than {DEEPEST} expressions stand inside each other"),
                cure: "Split it: give a part a name of its own.".into(),
            });
        }
        let ends_range = std::mem::take(&mut self.ends_range);
        let from = self.at();
        let node = if self.word("if") {
            let condition = Box::new(self.expression()?);
            self.need_word("then")?;
            let then = Box::new(self.expression()?);
            self.need_word("else")?;
            let otherwise = Box::new(self.expression()?);
            self.node(from, Kind::If { condition, then, otherwise })
        } else if let Some(every) = self.quantifier() {
            self.quantified(from, every)?
        } else {
            self.or()?
        };
        self.ends_range = ends_range;
        self.depth -= 1;
        Ok(node)
    }

    /// Whether `every` or `some` begins here; either may also be a name: `some = 1`.
    fn quantifier(&mut self) -> Option<bool> {
        let named =
            matches!(self.tokens.get(self.next + 1), Some(Placed { token: Token::Word(name), .. }) if !is_word(name));
        match () {
            () if named && self.word("every") => Some(true),
            () if named && self.word("some") => Some(false),
            () => None,
        }
    }

    fn quantified(&mut self, from: usize, every: bool) -> Result<Node, Fault> {
        let mut lists = Vec::new();
        loop {
            let name = self.need_name("a name for the item")?;
            self.need_word("in")?;
            lists.push((name, self.expression()?));
            if !self.sign(",") {
                break;
            }
        }
        self.need_word("satisfies")?;
        let satisfies = Box::new(self.expression()?);
        Ok(self.node(from, Kind::Quantified { every, lists, satisfies }))
    }

    fn or(&mut self) -> Result<Node, Fault> {
        let mut left = self.and()?;
        while let Some((at, operator)) = self.operator(&[("or", Operator::Or)]) {
            left = self.two(at, operator, left, Self::and)?;
        }
        Ok(left)
    }

    fn and(&mut self) -> Result<Node, Fault> {
        let mut left = self.comparison()?;
        while let Some((at, operator)) = self.operator(&[("and", Operator::And)]) {
            left = self.two(at, operator, left, Self::comparison)?;
        }
        Ok(left)
    }

    fn comparison(&mut self) -> Result<Node, Fault> {
        let left = self.sum()?;
        let (from, at) = (left.span.start, self.at());
        if self.word("between") {
            let of = Box::new(left);
            let low = Box::new(self.sum()?);
            self.need_word("and")?;
            let high = Box::new(self.sum()?);
            return Ok(self.node(from, Kind::Between { at, of, low, high }));
        }
        if self.word("in") {
            let tests = self.tests()?;
            return Ok(self.node(from, Kind::In { at, of: Box::new(left), tests }));
        }
        match self.operator(&Operator::COMPARISONS) {
            Some((at, operator)) => self.two(at, operator, left, Self::sum),
            None => Ok(left),
        }
    }

    fn sum(&mut self) -> Result<Node, Fault> {
        let mut left = self.product()?;
        while let Some((at, operator)) = self.operator(&[("+", Operator::Plus), ("-", Operator::Minus)]) {
            left = self.two(at, operator, left, Self::product)?;
        }
        Ok(left)
    }

    fn product(&mut self) -> Result<Node, Fault> {
        let mut left = self.power()?;
        while let Some((at, operator)) = self.operator(&[("*", Operator::Times), ("/", Operator::Divide)]) {
            left = self.two(at, operator, left, Self::power)?;
        }
        Ok(left)
    }

    fn power(&mut self) -> Result<Node, Fault> {
        let mut left = self.unary()?;
        while let Some((at, operator)) = self.operator(&[("**", Operator::Power)]) {
            left = self.two(at, operator, left, Self::unary)?;
        }
        Ok(left)
    }

    fn unary(&mut self) -> Result<Node, Fault> {
        let from = self.at();
        let mut minus = None;
        while self.sign("-") {
            minus = Some(!minus.unwrap_or(false));
        }
        let node = self.chain()?;
        match minus {
            None => Ok(node),
            Some(true) => Ok(self.node(from, Kind::Minus(Box::new(node)))),
            // Twice turned around is as it was, but still no text or date.
            Some(false) => {
                let once = self.node(from, Kind::Minus(Box::new(node)));
                Ok(self.node(from, Kind::Minus(Box::new(once))))
            }
        }
    }

    fn two(
        &mut self,
        at: usize,
        operator: Operator,
        left: Node,
        right: fn(&mut Self) -> Result<Node, Fault>,
    ) -> Result<Node, Fault> {
        let from = left.span.start;
        let (left, right) = (Box::new(left), Box::new(right(self)?));
        Ok(self.node(from, Kind::Two { at, operator, left, right }))
    }

    /// The first of the `known` operators that stands here, and its place.
    fn operator(&mut self, known: &[(&str, Operator)]) -> Option<(usize, Operator)> {
        let at = self.at();
        let found = known.iter().find(|(sign, _)| self.sign(sign) || self.word(sign))?;
        Some((at, found.1))
    }
}

impl Operator {
    const COMPARISONS: [(&'static str, Self); 6] = [
        ("=", Self::Equal),
        ("!=", Self::Unequal),
        ("<=", Self::LessOrEqual),
        (">=", Self::GreaterOrEqual),
        ("<", Self::Less),
        (">", Self::Greater),
    ];
}

/// Words of the language that no name may be.
fn is_word(name: &str) -> bool {
    ["if", "then", "else", "and", "or", "in", "between", "satisfies"].contains(&name)
}
