//! The tree of an expression: what the parser makes, the checker completes, and the evaluator walks.

use std::ops::Range;

use super::{Value, functions::Function};

/// A node and the bytes of the expression's text that it was made from.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) span: Range<usize>,
    pub(super) kind: Kind,
}

#[derive(Debug, Clone)]
pub(super) enum Kind {
    Constant(Value),
    Name { name: String, place: Place },
    Part { of: Box<Node>, at: usize, name: String },
    Call(Call),
    List(Vec<Node>),
    Context(Vec<(String, Node)>),
    Not(Box<Node>),
    Minus(Box<Node>),
    Two { at: usize, operator: Operator, left: Box<Node>, right: Box<Node> },
    Between { at: usize, of: Box<Node>, low: Box<Node>, high: Box<Node> },
    In { at: usize, of: Box<Node>, tests: Vec<Test> },
    If { condition: Box<Node>, then: Box<Node>, otherwise: Box<Node> },
    Quantified { every: bool, lists: Vec<(String, Node)>, satisfies: Box<Node> },
    Filter { of: Box<Node>, by: Box<Node>, by_number: bool },
    Matches { of: Box<Node>, pattern: Box<regex_lite::Regex> },
}

/// Where the value of a name comes from; the checker finds it out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Unknown,
    /// From the scope, by its number among the names that the expression reads.
    Scope(usize),
    /// The item at hand of a list around it: 0 for the innermost list.
    Item(usize),
    /// A part of that item.
    PartOfItem(usize),
}

#[derive(Debug, Clone)]
pub(super) struct Call {
    pub(super) name: String,
    pub(super) arguments: Vec<Node>,
    /// The checker's choice among the functions of that name.
    pub(super) function: Option<&'static Function>,
    /// Whether the arguments stand for one list: `max(1, 2)`.
    pub(super) gathers: bool,
}

/// What may stand after `in`, alone or several in brackets.
#[derive(Debug, Clone)]
pub(super) enum Test {
    /// Equal to a value, or among the items of a list.
    Among(Node),
    /// `< 5`
    Compared(Operator, Node),
    Range {
        low: Node,
        above: Operator,
        high: Node,
        below: Operator,
    },
}

/// What stands between two values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    Or,
    And,
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Plus,
    Minus,
    Times,
    Divide,
    Power,
}

impl Node {
    pub(super) fn new(span: Range<usize>, kind: Kind) -> Self {
        Self { span, kind }
    }

    pub(super) fn is_null(&self) -> bool {
        matches!(self.kind, Kind::Constant(Value::Null))
    }

    /// The nodes right under this one, in the order of the text.
    pub(super) fn children(&self) -> Vec<&Node> {
        match &self.kind {
            Kind::Constant(_) | Kind::Name { .. } => Vec::new(),
            Kind::Part { of, .. } | Kind::Not(of) | Kind::Minus(of) | Kind::Matches { of, .. } => vec![of],
            Kind::Call(Call { arguments: nodes, .. }) | Kind::List(nodes) => nodes.iter().collect(),
            Kind::Context(entries) => entries.iter().map(|(_, node)| node).collect(),
            Kind::Two { left, right, .. } => vec![left, right],
            Kind::Between { of, low, high, .. } => vec![of, low, high],
            Kind::In { of, tests, .. } => [&**of].into_iter().chain(tests.iter().flat_map(Test::nodes)).collect(),
            Kind::If { condition, then, otherwise } => vec![condition, then, otherwise],
            Kind::Quantified { lists, satisfies, .. } => {
                lists.iter().map(|(_, list)| list).chain([&**satisfies]).collect()
            }
            Kind::Filter { of, by, .. } => vec![of, by],
        }
    }

    /// Shows every node to `see`, the outer before the inner.
    pub(super) fn visit<'a>(&'a self, see: &mut impl FnMut(&'a Node)) {
        see(self);
        self.children().into_iter().for_each(|child| child.visit(see));
    }
}

impl Test {
    fn nodes(&self) -> impl Iterator<Item = &Node> {
        let (first, second) = match self {
            Self::Among(node) | Self::Compared(_, node) => (node, None),
            Self::Range { low, high, .. } => (low, Some(high)),
        };
        [first].into_iter().chain(second)
    }
}
