//! A calculation, line by line, for the person it is about.

use super::{
    Value, fold,
    run::Run,
    tree::{Kind, Node, Operator, Place},
};

/// One line: a piece of the expression as it is written, its value, and what went into it.
#[derive(Debug, Clone, PartialEq)]
pub struct Line<'e> {
    /// How deep it stands: 0 for the whole, 1 for its steps, 2 for theirs.
    pub depth: usize,
    pub role: Role,
    pub text: &'e str,
    pub said: Said<&'e str>,
    pub value: Value,
    /// The names in it that no line above accounts for, as written: `vehicle.users`, `today()`.
    pub names: Vec<(&'e str, Value)>,
}

/// What a line says, apart from any language: whoever shows it has words for names, signs and functions.
#[derive(Debug, Clone, PartialEq)]
pub enum Said<N> {
    /// A name, or a value that another line accounts for.
    Plain(Term<N>),
    /// Terms with signs between them: `a + b - c`, `a > b`, `a and b`.
    Chain(Term<N>, Vec<(Operator, Term<N>)>),
    Not(Term<N>),
    /// A value, the least and the most it may be.
    Between(Term<N>, Term<N>, Term<N>),
    /// A function by its name, with what it is given.
    Call(String, Vec<Term<N>>),
    /// Something else: what went into it.
    From(Vec<Term<N>>),
}

/// A part of a line: a name with its value, or a value that another line accounts for.
#[derive(Debug, Clone, PartialEq)]
pub struct Term<N> {
    pub name: Option<N>,
    pub value: Value,
}

impl<N> Said<N> {
    /// All its terms.
    pub fn terms(&self) -> Vec<&Term<N>> {
        match self {
            Self::Plain(term) | Self::Not(term) => vec![term],
            Self::Chain(first, rest) => std::iter::once(first).chain(rest.iter().map(|(_, term)| term)).collect(),
            Self::Between(of, low, high) => vec![of, low, high],
            Self::Call(_, terms) | Self::From(terms) => terms.iter().collect(),
        }
    }

    /// The same with other names.
    pub fn map<M>(self, name: &impl Fn(N) -> Option<M>) -> Said<M> {
        let term = |term: Term<N>| Term { name: term.name.and_then(name), value: term.value };
        match self {
            Self::Plain(one) => Said::Plain(term(one)),
            Self::Not(one) => Said::Not(term(one)),
            Self::Chain(first, rest) => {
                Said::Chain(term(first), rest.into_iter().map(|(sign, one)| (sign, term(one))).collect())
            }
            Self::Between(of, low, high) => Said::Between(term(of), term(low), term(high)),
            Self::Call(function, terms) => Said::Call(function, terms.into_iter().map(term).collect()),
            Self::From(terms) => Said::From(terms.into_iter().map(term).collect()),
        }
    }
}

/// What a line is to the line it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The last line: the expression itself.
    Whole,
    /// Something that had to be known first.
    Step,
    /// What an `if` asked. The line after it is the branch it took.
    Condition,
    Then,
    Otherwise,
}

/// The steps before what is made of them, the whole last.
pub(super) fn lines<'e>(root: &'e Node, text: &'e str, run: &Run<'_>) -> Vec<Line<'e>> {
    let mut tracer = Tracer { text, run, lines: Vec::new() };
    tracer.line(root, Role::Whole, 0);
    tracer.lines
}

struct Tracer<'e, 'r> {
    text: &'e str,
    run: &'r Run<'r>,
    lines: Vec<Line<'e>>,
}

impl<'e> Tracer<'e, '_> {
    fn line(&mut self, node: &'e Node, role: Role, depth: usize) -> Value {
        let mut names = Vec::new();
        self.steps(node, depth + 1, &mut names);
        if is_path(node) {
            names.clear();
        }
        let value = self.run.value(node);
        let said = self.said(node, &names);
        self.lines.push(Line { depth, role, text: self.cut(node), said, value: value.clone(), names });
        value
    }

    fn said(&self, node: &'e Node, names: &[(&'e str, Value)]) -> Said<&'e str> {
        match &node.kind {
            _ if is_path(node) || is_clock(node) => Said::Plain(self.term(node)),
            Kind::If { .. } => Said::Plain(Term { name: None, value: self.run.value(node) }),
            Kind::Two { .. } => {
                let mut rest = Vec::new();
                let first = self.chain(node, &mut rest);
                Said::Chain(first, rest)
            }
            Kind::Not(of) => Said::Not(self.term(of)),
            Kind::Between { of, low, high, .. } => Said::Between(self.term(of), self.term(low), self.term(high)),
            Kind::Call(call) => {
                Said::Call(call.name.clone(), call.arguments.iter().map(|node| self.term(node)).collect())
            }
            _ => {
                Said::From(names.iter().map(|(name, value)| Term { name: Some(*name), value: value.clone() }).collect())
            }
        }
    }

    /// The first term of signs of one level; what follows it goes into `rest`.
    fn chain(&self, node: &'e Node, rest: &mut Vec<(Operator, Term<&'e str>)>) -> Term<&'e str> {
        let Kind::Two { operator, left, right, .. } = &node.kind else { return self.term(node) };
        let goes_on = matches!(left.kind, Kind::Two { .. }) && !has_line(node, left);
        let first = if goes_on { self.chain(left, rest) } else { self.term(left) };
        rest.push((*operator, self.term(right)));
        first
    }

    fn term(&self, node: &'e Node) -> Term<&'e str> {
        let named = is_path(node) || is_clock(node);
        Term { name: named.then(|| self.cut(node)), value: self.run.value(node) }
    }

    /// The lines that come before the line of `node`, and the names that it reads itself.
    fn steps(&mut self, node: &'e Node, depth: usize, names: &mut Vec<(&'e str, Value)>) {
        if is_path(node) || is_clock(node) {
            return self.name(node, names);
        }
        match &node.kind {
            Kind::If { condition, then, otherwise } => {
                if self.line(condition, Role::Condition, depth) == Value::Bool(true) {
                    self.line(then, Role::Then, depth);
                } else {
                    self.line(otherwise, Role::Otherwise, depth);
                }
            }
            // Inside a list each item would have lines of its own: too many to read.
            Kind::Quantified { .. } | Kind::Filter { .. } => self.names(node, names),
            _ => {
                for child in node.children() {
                    if has_line(node, child) {
                        self.line(child, Role::Step, depth);
                    } else {
                        self.steps(child, depth, names);
                    }
                }
            }
        }
    }

    /// All that `node` reads of the scope.
    fn names(&self, node: &'e Node, names: &mut Vec<(&'e str, Value)>) {
        if is_path(node) || is_clock(node) {
            return self.name(node, names);
        }
        node.children().into_iter().for_each(|child| self.names(child, names));
    }

    fn name(&self, node: &'e Node, names: &mut Vec<(&'e str, Value)>) {
        let text = self.cut(node);
        if names.iter().all(|(known, _)| *known != text) {
            names.push((text, self.run.value(node)));
        }
    }

    fn cut(&self, node: &Node) -> &'e str {
        self.text.get(node.span.clone()).unwrap_or_default()
    }
}

/// Whether a part of `parent` is worth a line: what has to be worked out, but `a + b` not inside `a + b - c`.
fn has_line(parent: &Node, child: &Node) -> bool {
    if fold::hangs_on_nothing(child) {
        return false;
    }
    match (&parent.kind, &child.kind) {
        (Kind::Two { operator: outer, .. }, Kind::Two { operator: inner, .. }) => outer.level() != inner.level(),
        (Kind::Two { operator: Operator::And | Operator::Or, .. }, _) => true,
        (Kind::Not(_), Kind::Two { .. }) => true,
        (_, Kind::Two { .. } | Kind::If { .. } | Kind::Quantified { .. } | Kind::Filter { .. }) => true,
        (_, Kind::Call(_)) => !is_clock(child),
        _ => false,
    }
}

/// A name with its parts: `vehicle.users`.
fn is_path(node: &Node) -> bool {
    match &node.kind {
        Kind::Name { place, .. } => matches!(place, Place::Scope(_)),
        Kind::Part { of, .. } => is_path(of),
        _ => false,
    }
}

fn is_clock(node: &Node) -> bool {
    matches!(&node.kind, Kind::Call(call) if call.arguments.is_empty())
}

impl Operator {
    /// Operators of one level are read in one go, from left to right.
    fn level(self) -> u8 {
        match self {
            Self::Or => 0,
            Self::And => 1,
            Self::Plus | Self::Minus => 3,
            Self::Times | Self::Divide => 4,
            Self::Power => 5,
            _ => 2,
        }
    }
}
