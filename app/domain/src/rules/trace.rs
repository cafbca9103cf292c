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
    pub value: Value,
    /// The names in it that no line above accounts for, as written: `vehicle.users`, `today()`.
    pub names: Vec<(&'e str, Value)>,
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
        self.lines.push(Line { depth, role, text: self.cut(node), value: value.clone(), names });
        value
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
