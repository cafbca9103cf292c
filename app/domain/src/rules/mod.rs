//! Expressions: a typed, total subset of FEEL (DMN 1.x).
//!
//! Numbers are decimals; missing is `null` and never crashes; no loops, no network, and no clock
//! but the `today` that is handed in. Text → [`lexer`] → [`parser`] → [`check`] when a definition
//! is loaded; [`eval`] when a page is served. Every complaint has its place in the text.

mod check;
mod eval;
mod functions;
mod lexer;
mod parser;
mod types;
mod value;

pub use eval::Scope;
pub use types::Type;
pub use value::Value;

use std::collections::BTreeMap;

use parser::Node;

/// The names an expression may use, with their types.
pub type Names = BTreeMap<String, Type>;

/// A parsed and type-checked expression.
#[derive(Debug, Clone)]
pub struct Expression {
    root: Node,
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
        Self { root: Node::Constant(Value::Null) }
    }
}

impl Expression {
    /// Parses `text` and checks that it yields `wanted` when `names` have their types.
    ///
    /// # Errors
    /// The first fault found, with its place and its cure.
    pub fn read(text: &str, names: &Names, wanted: &Type) -> Result<Self, Fault> {
        let root = parser::parse(lexer::lex(text)?, text.len())?;
        let found = check::check(&root, names)?;
        if !found.fits(wanted) {
            return Err(Fault {
                at: 0,
                what: format!("this yields {found}, and {wanted} is needed here"),
                cure: format!("Write an expression that yields {wanted}."),
            });
        }
        Ok(Self { root })
    }

    /// The value under `scope`; `Null` where something is missing or cannot be computed.
    pub fn value(&self, scope: &Scope<'_>) -> Value {
        eval::eval(&self.root, scope)
    }

    /// Whether the value is `true`; missing data is not.
    pub fn holds(&self, scope: &Scope<'_>) -> bool {
        self.value(scope) == Value::Bool(true)
    }

    /// The first parts of all names it reads: `vehicle` of `vehicle.owner`.
    pub fn reads(&self) -> Vec<&str> {
        let mut names = Vec::new();
        self.root.visit(&mut |node| {
            if let Node::Name { name, .. } = node {
                names.push(name.as_str());
            }
        });
        names
    }
}

#[cfg(test)]
mod tests;
