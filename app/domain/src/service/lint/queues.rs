//! Queues. A condition is kept with the case when it changes, so that a queue is instant: what time alone changes has no
//! place in it. A column tells nobody whose case it is: that is seen by opening it, and the person hears of every look.

use std::collections::BTreeSet;

use super::Lint;
use crate::{
    rules::Expression,
    service::{Field, Kind},
};

impl Lint<'_> {
    pub(super) fn columns_of_queues(&self) {
        for queue in &self.service.queues {
            let named = queue.columns.iter().filter_map(|id| self.service.field(id)).find(|field| tells_of_whom(field));
            if let Some(field) = named {
                let what = format!("the queue \"{}\" would tell whose cases it holds, by \"{}\"", queue.id, field.id);
                let cure = "Show an answer that tells what the case is about; who wants to know whose it is opens it, \
                            and the person is told.";
                self.complain("queue", "id", &queue.id, what, cure);
            }
        }
    }

    pub(super) fn conditions_of_queues(&self) {
        let by_the_clock = self.by_the_clock();
        for queue in &self.service.queues {
            let Some(when) = &queue.when else { continue };
            if changes_with_time(when, &by_the_clock) {
                let what =
                    format!("the queue \"{}\" would change with time, and nobody touches the case then", queue.id);
                let cure = "Leave today() and now() out; escalated = true shows what is nearly late, sort = \"term_left\" \
                            brings it first.";
                self.complain("queue", "id", &queue.id, what, cure);
            }
        }
    }

    /// Names whose values change as time passes, though nobody answers anything.
    fn by_the_clock(&self) -> BTreeSet<&str> {
        let s = self.service;
        let mut names: BTreeSet<&str> = BTreeSet::new();
        loop {
            let known = names.len();
            for step in &s.steps {
                let shown = step.show.expression().into_iter();
                let around = shown.clone().any(|show| changes_with_time(show, &names));
                for field in &step.fields {
                    if around || field.decided_by().any(|part| changes_with_time(part, &names)) {
                        names.insert(&field.id);
                        names.extend(step.group());
                    }
                }
            }
            for rule in &s.rules {
                if changes_with_time(&rule.value, &names) {
                    names.insert(&rule.id);
                }
            }
            for table in &s.tables {
                let tests = table.rows.iter().flat_map(|row| row.tests.iter().flatten().chain(&row.outs));
                if table
                    .inputs
                    .iter()
                    .map(|input| &input.value)
                    .chain(tests)
                    .any(|part| changes_with_time(part, &names))
                {
                    names.insert(&table.id);
                }
            }
            if s.law.as_ref().is_some_and(|day| changes_with_time(day, &names)) {
                names.extend(s.params.iter().map(|param| param.id.as_str()));
            }
            if names.len() == known {
                return names;
            }
        }
    }
}

fn changes_with_time(expression: &Expression, by_the_clock: &BTreeSet<&str>) -> bool {
    expression.asks_the_clock() || expression.reads().into_iter().any(|name| by_the_clock.contains(name))
}

/// Whether an answer names somebody, or a way to reach them; a long text may hold anything.
fn tells_of_whom(field: &Field) -> bool {
    let mut reads = field.value.iter().flat_map(Expression::reads);
    matches!(
        field.kind,
        Kind::Person | Kind::PersonCode | Kind::Email | Kind::Phone | Kind::Iban | Kind::LongText { .. }
    ) || reads.any(|name| ["subject", "applicant"].contains(&name))
}
