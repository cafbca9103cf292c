//! Names that depend on themselves: nobody could say what they are.

use std::collections::{BTreeMap, BTreeSet};

use super::Lint;
use crate::rules::{Expression, Need};

/// Names, each with those it depends on.
type Graph<'s> = BTreeMap<&'s str, BTreeSet<&'s str>>;

impl Lint<'_> {
    pub(super) fn circles(&self) {
        let graph = self.graph();
        let mut told: BTreeSet<&str> = BTreeSet::new();
        for name in graph.keys() {
            let Some(circle) = circle(&graph, name) else { continue };
            if circle.iter().any(|name| told.contains(name)) {
                continue;
            }
            told.extend(&circle);
            let through = circle[1..].iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>();
            let what = if through.is_empty() {
                format!("\"{name}\" depends on itself")
            } else {
                format!("\"{name}\" depends on itself through {}", through.join(", "))
            };
            self.complain(self.table_of(name), "id", name, what, "Let one of them not depend on the others.");
        }
    }

    fn table_of(&self, name: &str) -> &'static str {
        let s = self.service;
        if s.rules.iter().any(|rule| rule.id == name) {
            "rule"
        } else if s.tables.iter().any(|table| table.id == name) {
            "table"
        } else {
            "step.field"
        }
    }

    /// The names that an expression depends on; of a group, only the parts that it needs.
    fn leans_on<'e>(&self, expression: &'e Expression) -> Vec<&'e str> {
        let is_group = |name: &str| self.service.step_of_group(name).is_some();
        let needs = expression.needs().into_iter();
        needs
            .filter_map(|(name, need)| match need {
                Need::Count if is_group(name) => None,
                Need::Part(part) if is_group(name) => Some(part),
                _ => Some(name),
            })
            .collect()
    }

    fn graph(&self) -> Graph<'_> {
        let s = self.service;
        let mut graph = Graph::new();
        for step in &s.steps {
            let around: Vec<&str> = step.show.expression().map(|show| self.leans_on(show)).unwrap_or_default();
            for field in &step.fields {
                let leans_on = field.decided_by().flat_map(|expression| self.leans_on(expression));
                graph.entry(&field.id).or_default().extend(leans_on.chain(around.iter().copied()));
                if let Some(group) = step.group() {
                    graph.entry(group).or_default().insert(&field.id);
                }
            }
        }
        for rule in &s.rules {
            graph.entry(&rule.id).or_default().extend(self.leans_on(&rule.value));
        }
        for table in &s.tables {
            let tests = table.rows.iter().flat_map(|row| row.tests.iter().flatten().chain(&row.outs));
            let all = table.inputs.iter().map(|input| &input.value).chain(tests);
            graph.entry(&table.id).or_default().extend(all.flat_map(|expression| self.leans_on(expression)));
        }
        if let Some(law) = &s.law {
            for param in &s.params {
                graph.entry(&param.id).or_default().extend(self.leans_on(law));
            }
        }
        graph
    }
}

/// The shortest way from a name back to itself, without its second mention.
fn circle<'s>(graph: &Graph<'s>, from: &'s str) -> Option<Vec<&'s str>> {
    let mut ways = vec![vec![from]];
    let mut seen = BTreeSet::new();
    while !ways.is_empty() {
        let mut longer = Vec::new();
        for way in ways {
            let last = way.last().copied().unwrap_or(from);
            for next in graph.get(last).into_iter().flatten() {
                if *next == from {
                    return Some(way);
                }
                if seen.insert(*next) {
                    longer.push(way.iter().copied().chain([*next]).collect());
                }
            }
        }
        ways = longer;
    }
    None
}
