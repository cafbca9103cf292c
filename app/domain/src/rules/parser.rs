//! Tokens → tree. Recursive descent, one function for each level of binding.

use super::{
    Fault, Value,
    lexer::{Placed, Token},
};

/// Deeper nesting and longer chains are refused, so that no text can exhaust the stack.
const DEEPEST: usize = 64;
const LONGEST: usize = 500;

#[derive(Debug, Clone)]
pub(super) enum Node {
    Constant(Value),
    Name { at: usize, name: String },
    Part { at: usize, of: Box<Node>, name: String },
    Call { at: usize, name: String, arguments: Vec<Node> },
    List(Vec<Node>),
    Not(Box<Node>),
    Minus { at: usize, of: Box<Node> },
    Two { at: usize, operator: Operator, left: Box<Node>, right: Box<Node> },
    Between { at: usize, of: Box<Node>, low: Box<Node>, high: Box<Node> },
    If { at: usize, condition: Box<Node>, then: Box<Node>, otherwise: Box<Node> },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    Or,
    And,
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    In,
    Plus,
    Minus,
    Times,
    Divide,
}

impl Node {
    /// Shows every node to `see`, the outer before the inner.
    pub(super) fn visit<'a>(&'a self, see: &mut impl FnMut(&'a Node)) {
        see(self);
        match self {
            Self::Constant(_) | Self::Name { .. } => {}
            Self::Part { of, .. } | Self::Not(of) | Self::Minus { of, .. } => of.visit(see),
            Self::Call { arguments: nodes, .. } | Self::List(nodes) => nodes.iter().for_each(|node| node.visit(see)),
            Self::Two { left, right, .. } => [left, right].into_iter().for_each(|node| node.visit(see)),
            Self::Between { of, low, high, .. } => [of, low, high].into_iter().for_each(|node| node.visit(see)),
            Self::If { condition, then, otherwise, .. } => {
                [condition, then, otherwise].into_iter().for_each(|node| node.visit(see));
            }
        }
    }
}

pub(super) fn parse(tokens: Vec<Placed>, end: usize) -> Result<Node, Fault> {
    if let Some((at, _)) = tokens.get(LONGEST) {
        let what = format!("the expression has more than {LONGEST} words and signs");
        return Err(Fault { at: *at, what, cure: "Split it: give a part a name of its own.".into() });
    }
    let mut parser = Parser { tokens, next: 0, end, depth: 0 };
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
        let at = self.at();
        let node = if self.word("if") {
            let condition = Box::new(self.expression()?);
            self.need_word("then")?;
            let then = Box::new(self.expression()?);
            self.need_word("else")?;
            let otherwise = Box::new(self.expression()?);
            Node::If { at, condition, then, otherwise }
        } else {
            self.or()?
        };
        self.depth -= 1;
        Ok(node)
    }

    fn or(&mut self) -> Result<Node, Fault> {
        let mut left = self.and()?;
        loop {
            let at = self.at();
            if !self.word("or") {
                return Ok(left);
            }
            left = two(at, Operator::Or, left, self.and()?);
        }
    }

    fn and(&mut self) -> Result<Node, Fault> {
        let mut left = self.comparison()?;
        loop {
            let at = self.at();
            if !self.word("and") {
                return Ok(left);
            }
            left = two(at, Operator::And, left, self.comparison()?);
        }
    }

    fn comparison(&mut self) -> Result<Node, Fault> {
        let left = self.sum()?;
        let at = self.at();
        if self.word("between") {
            let low = Box::new(self.sum()?);
            self.need_word("and")?;
            let high = Box::new(self.sum()?);
            return Ok(Node::Between { at, of: Box::new(left), low, high });
        }
        let operator = if self.word("in") {
            Operator::In
        } else {
            use Operator::{Equal, Greater, GreaterOrEqual, Less, LessOrEqual, Unequal};
            let signs = [
                ("=", Equal),
                ("!=", Unequal),
                ("<=", LessOrEqual),
                (">=", GreaterOrEqual),
                ("<", Less),
                (">", Greater),
            ];
            match signs.into_iter().find(|(sign, _)| self.sign(sign)) {
                Some((_, operator)) => operator,
                None => return Ok(left),
            }
        };
        Ok(two(at, operator, left, self.sum()?))
    }

    fn sum(&mut self) -> Result<Node, Fault> {
        let mut left = self.product()?;
        loop {
            let at = self.at();
            let operator = match () {
                () if self.sign("+") => Operator::Plus,
                () if self.sign("-") => Operator::Minus,
                () => return Ok(left),
            };
            left = two(at, operator, left, self.product()?);
        }
    }

    fn product(&mut self) -> Result<Node, Fault> {
        let mut left = self.unary()?;
        loop {
            let at = self.at();
            let operator = match () {
                () if self.sign("*") => Operator::Times,
                () if self.sign("/") => Operator::Divide,
                () => return Ok(left),
            };
            left = two(at, operator, left, self.unary()?);
        }
    }

    fn unary(&mut self) -> Result<Node, Fault> {
        let at = self.at();
        let mut minus = false;
        while self.sign("-") {
            minus = !minus;
        }
        let node = self.part()?;
        Ok(if minus { Node::Minus { at, of: Box::new(node) } } else { node })
    }

    fn part(&mut self) -> Result<Node, Fault> {
        let mut node = self.single()?;
        while self.sign(".") {
            let at = self.at();
            let Some((_, Token::Word(name))) = self.take() else { return Err(self.unexpected("the name of a part")) };
            node = Node::Part { at, of: Box::new(node), name };
        }
        Ok(node)
    }

    fn single(&mut self) -> Result<Node, Fault> {
        let wanted = "a value";
        match self.take() {
            Some((_, Token::Number(n))) => Ok(Node::Constant(Value::Number(n))),
            Some((_, Token::Text(text))) => Ok(Node::Constant(Value::Text(text))),
            Some((at, Token::Word(name))) => match name.as_str() {
                "true" => Ok(Node::Constant(Value::Bool(true))),
                "false" => Ok(Node::Constant(Value::Bool(false))),
                "null" => Ok(Node::Constant(Value::Null)),
                "if" | "then" | "else" | "and" | "or" | "in" | "between" => {
                    self.next -= 1;
                    Err(self.unexpected(wanted))
                }
                _ if self.sign("(") => {
                    let mut arguments = self.list(")")?;
                    if name == "not" && arguments.len() == 1 {
                        return Ok(Node::Not(Box::new(arguments.remove(0))));
                    }
                    Ok(Node::Call { at, name, arguments })
                }
                _ => Ok(Node::Name { at, name }),
            },
            Some((_, Token::Sign("("))) => {
                let node = self.expression()?;
                self.need_sign(")")?;
                Ok(node)
            }
            Some((_, Token::Sign("["))) => Ok(Node::List(self.list("]")?)),
            Some(_) => {
                self.next -= 1;
                Err(self.unexpected(wanted))
            }
            None => Err(self.unexpected(wanted)),
        }
    }

    fn list(&mut self, close: &'static str) -> Result<Vec<Node>, Fault> {
        let mut nodes = Vec::new();
        if self.sign(close) {
            return Ok(nodes);
        }
        loop {
            nodes.push(self.expression()?);
            if !self.sign(",") {
                self.need_sign(close)?;
                return Ok(nodes);
            }
        }
    }

    fn take(&mut self) -> Option<Placed> {
        let token = self.tokens.get(self.next).cloned();
        self.next += usize::from(token.is_some());
        token
    }

    fn at(&self) -> usize {
        self.tokens.get(self.next).map_or(self.end, |(at, _)| *at)
    }

    fn word(&mut self, word: &str) -> bool {
        let here = matches!(self.tokens.get(self.next), Some((_, Token::Word(w))) if w == word);
        self.next += usize::from(here);
        here
    }

    fn sign(&mut self, sign: &str) -> bool {
        let here = matches!(self.tokens.get(self.next), Some((_, Token::Sign(s))) if *s == sign);
        self.next += usize::from(here);
        here
    }

    fn need_word(&mut self, word: &str) -> Result<(), Fault> {
        if self.word(word) { Ok(()) } else { Err(self.unexpected(&format!("the word \"{word}\""))) }
    }

    fn need_sign(&mut self, sign: &str) -> Result<(), Fault> {
        if self.sign(sign) { Ok(()) } else { Err(self.unexpected(&format!("\"{sign}\""))) }
    }

    fn unexpected(&self, wanted: &str) -> Fault {
        let found = match self.tokens.get(self.next) {
            Some((_, Token::Number(n))) => format!("the number {n}"),
            Some((_, Token::Text(text))) => format!("the text {text:?}"),
            Some((_, Token::Word(word))) => format!("\"{word}\""),
            Some((_, Token::Sign(sign))) => format!("\"{sign}\""),
            None => "the end".into(),
        };
        Fault {
            at: self.at(),
            what: format!("{wanted} was expected and {found} was found"),
            cure: format!("Put {wanted} here."),
        }
    }
}

fn two(at: usize, operator: Operator, left: Node, right: Node) -> Node {
    Node::Two { at, operator, left: Box::new(left), right: Box::new(right) }
}
