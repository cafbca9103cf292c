//! The page for authors, `app/services/EXPRESSIONS.md`: what it says is so.

use super::*;

const PAGE: &str = include_str!("../../../../services/EXPRESSIONS.md");

/// The lines of its code blocks that state a value: `1 + 1  →  2`.
fn stated() -> Vec<(&'static str, &'static str)> {
    let blocks = PAGE.split("```").skip(1).step_by(2);
    blocks.flat_map(str::lines).filter_map(|line| line.split_once('→')).map(|(a, b)| (a.trim(), b.trim())).collect()
}

#[test]
fn every_example_yields_what_is_stated() {
    let stated = stated();
    assert!(stated.len() > 80, "only {} examples", stated.len());
    same(&stated);
}

#[test]
fn every_function_is_shown() {
    for name in crate::rules::functions::names() {
        assert!(stated().iter().any(|(text, _)| text.contains(&format!("{name}("))), "no example of {name}");
    }
}
