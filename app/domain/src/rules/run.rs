//! One evaluation: what the expression may look at, what it has asked for so far, and the steps it has left.

use std::cell::{Cell, OnceCell};

use jiff::civil::{Date, DateTime};

use super::{Value, eval, tree::Node};

/// What an expression may look at.
pub struct Scope<'a> {
    /// The value of a name; `Null` when there is none.
    pub names: &'a dyn Fn(&str) -> Value,
    pub today: Date,
    /// The authority's clock on the wall; without it `now()` is `null`.
    pub now: Option<DateTime>,
}

impl<'a> Scope<'a> {
    /// A day, where the time of day does not matter.
    pub fn on(today: Date, names: &'a dyn Fn(&str) -> Value) -> Self {
        Self { names, today, now: None }
    }

    /// A moment: its day is today.
    pub fn at(now: DateTime, names: &'a dyn Fn(&str) -> Value) -> Self {
        Self { names, today: now.date(), now: Some(now) }
    }
}

/// An expression takes at most so many steps; what needs more is `null`.
const MOST_STEPS: usize = 100_000;

pub(super) struct Run<'a> {
    pub(super) scope: &'a Scope<'a>,
    names: &'a [String],
    /// The values of these names, each asked for once.
    asked: &'a [OnceCell<Value>],
    left: Cell<usize>,
}

/// The item at hand of a list around a node.
pub(super) struct Local<'a> {
    pub(super) item: &'a Value,
    pub(super) outer: Option<&'a Local<'a>>,
}

impl<'a> Run<'a> {
    pub(super) fn new(scope: &'a Scope<'a>, names: &'a [String], asked: &'a [OnceCell<Value>]) -> Self {
        Self { scope, names, asked, left: Cell::new(MOST_STEPS) }
    }

    /// A run of what reads no names.
    pub(super) fn alone(scope: &'a Scope<'a>) -> Self {
        Self::new(scope, &[], &[])
    }

    /// The value of a node around which no list is, with steps of its own.
    pub(super) fn value(&self, node: &Node) -> Value {
        self.left.set(MOST_STEPS);
        let value = eval::eval(node, self, None).into_owned();
        if self.left.get() == 0 { Value::Null } else { value }
    }

    pub(super) fn ask(&self, number: usize) -> Option<&Value> {
        let name = self.names.get(number)?;
        Some(self.asked.get(number)?.get_or_init(|| (self.scope.names)(name)))
    }

    /// Takes steps; `None` once there are too few, and from then on.
    pub(super) fn charge(&self, steps: usize) -> Option<()> {
        let left = self.left.get().saturating_sub(steps);
        self.left.set(left);
        (left > 0).then_some(())
    }
}
