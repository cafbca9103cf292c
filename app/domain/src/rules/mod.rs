//! Expressions: a typed, total subset of FEEL (DMN 1.x).
//!
//! Numbers are decimals; missing is `null` and never crashes; no loops, no network, and no clock but the `today` and `now`
//! that are handed in. Text → [`lexer`] → [`parser`] → [`check`] when a definition is loaded; [`eval`] when a page is
//! served; [`trace`] when a person asks how it came about. Every complaint has its place in the text.
//!
//! An expression takes at most 100 000 steps and makes texts of at most a mebibyte; what needs more is `null`.
//! `app/services/EXPRESSIONS.md` shows every construct and function; where it differs from FEEL stands in `README.md`.

mod check;
mod compute;
mod eval;
mod fold;
mod functions;
pub mod fuzz;
mod length;
mod lexer;
mod needs;
mod parser;
mod pieces;
mod plain;
mod run;
mod trace;
mod tree;
mod types;
mod value;

pub use needs::Need;
pub use pieces::{Piece, pieces};
pub use plain::Plain;
pub use run::Scope;
pub use trace::{Line, Role, Said, Term};
pub use tree::Operator;
pub use types::Type;
pub use value::Value;

use std::{cell::OnceCell, collections::BTreeMap};

use run::Run;
use tree::{Kind, Node};

/// The names an expression may use, with their types.
pub type Names = BTreeMap<String, Type>;

/// A parsed and type-checked expression.
#[derive(Debug, Clone)]
pub struct Expression {
    text: String,
    root: Node,
    /// The names that it reads, each once.
    reads: Vec<String>,
    yields: Type,
}

/// What is wrong with an expression, and where: `at` is a byte offset into its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub at: usize,
    pub what: String,
    pub cure: String,
}

/// The expression `null`.
impl Default for Expression {
    fn default() -> Self {
        let root = Node::new(0..4, Kind::Constant(Value::Null));
        Self { text: "null".into(), root, reads: Vec::new(), yields: Type::Any }
    }
}

impl Expression {
    /// Parses `text` and checks that it yields `wanted` when `names` have their types.
    ///
    /// # Errors
    /// The first fault found, with its place and its cure.
    pub fn read(text: &str, names: &Names, wanted: &Type) -> Result<Self, Fault> {
        let mut root = parser::parse(lexer::lex(text)?, text.len())?;
        let mut checker = check::Checker::new(names);
        let found = checker.check(&mut root)?;
        let reads = checker.read;
        if !found.fits(wanted) {
            return Err(Fault {
                at: root.span.start,
                what: format!("this yields {found}, and {wanted} is needed here"),
                cure: format!("Write an expression that yields {wanted}."),
            });
        }
        Ok(Self { text: text.into(), root, reads, yields: found })
    }

    /// The type of its value.
    pub fn yields(&self) -> &Type {
        &self.yields
    }

    /// As it is written in the definition.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The value under `scope`; `Null` where something is missing or cannot be computed.
    pub fn value(&self, scope: &Scope<'_>) -> Value {
        self.run(scope, |run| run.value(&self.root))
    }

    /// Whether the value is `true`; missing data is not.
    pub fn holds(&self, scope: &Scope<'_>) -> bool {
        self.value(scope) == Value::Bool(true)
    }

    /// How the value came about, line by line: steps before what is made of them, the whole last.
    pub fn trace(&self, scope: &Scope<'_>) -> Vec<Line<'_>> {
        self.run(scope, |run| trace::lines(&self.root, &self.text, run))
    }

    /// The value, when it is the same whatever its names hold and on whatever day.
    pub fn constant(&self) -> Option<Value> {
        fold::constant(&self.root)
    }

    /// Whether it can be seen that it is true for no values at all: `age < 18 and age > 65`.
    pub fn never_holds(&self) -> bool {
        fold::never_holds(&self.root, &self.text)
    }

    /// Whether its value hangs on this name alone: on no other, and not on the day.
    pub fn hangs_only_on(&self, name: &str) -> bool {
        fold::hangs_only_on(&self.root, Some(name))
    }

    /// Whether its value may change though no name changes: it asks for the day or the time.
    pub fn asks_the_clock(&self) -> bool {
        fold::asks_the_clock(&self.root)
    }

    /// The condition that both hold; `None` when it nests too deep to be read.
    pub fn and(&self, other: &Self, names: &Names) -> Option<Self> {
        Self::read(&format!("({}) and ({})", self.text, other.text), names, &Type::Bool).ok()
    }

    /// The first parts of all names it reads, each once: `vehicle` of `vehicle.owner`.
    pub fn reads(&self) -> Vec<&str> {
        self.reads.iter().map(String::as_str).collect()
    }

    /// Every name it reads with what it needs of it, as often as it is mentioned.
    pub fn needs(&self) -> Vec<(&str, Need<'_>)> {
        let mut found = Vec::new();
        needs::needs(&self.root, Need::Whole, &mut found);
        found
    }

    fn run<T>(&self, scope: &Scope<'_>, work: impl FnOnce(&Run<'_>) -> T) -> T {
        let asked: Vec<OnceCell<Value>> = self.reads.iter().map(|_| OnceCell::new()).collect();
        work(&Run::new(scope, &self.reads, &asked))
    }
}

#[cfg(test)]
mod tests;
