//! Answers that are not for every official: whoever decides sees what they decide on.

use super::Lint;
use crate::service::nearest;

impl Lint<'_> {
    pub(super) fn sees(&self) {
        let lists = self.service.steps.iter().flat_map(|step| {
            let fields = step.fields.iter().map(|field| ("step.field", &field.sees));
            std::iter::once(("step", &step.sees)).chain(fields)
        });
        for (table, names) in lists {
            for name in names {
                self.nobody(table, name);
            }
        }
        self.unseen();
        self.found_by_all();
    }

    /// What is not for everybody, and would be found by who tries out words.
    fn found_by_all(&self) {
        for field in self.service.steps.iter().flat_map(|step| &step.fields) {
            if field.search && !self.service.is_for_all(&field.id) {
                let what =
                    format!("officials who do not see the answer \"{}\" would find cases by its words", field.id);
                self.complain("step.field", "id", &field.id, what, "Leave \"search\" or \"sees\" out.");
            }
        }
    }

    /// A name that is no role of the service; where cases belong to units, it may be one of these.
    fn nobody(&self, table: &str, name: &str) {
        let units = self.service.units().unwrap_or_default();
        let any_unit = self.service.unit.is_some() && units.is_empty();
        if any_unit || units.contains(name) || self.service.roles().any(|role| role == name) {
            return;
        }
        let known = self.service.roles().chain(units.iter().map(String::as_str));
        let cure = match nearest(name, known) {
            Some(near) if self.service.unit.is_some() => format!("Did you mean \"{near}\"?"),
            Some(near) => format!("Did you mean \"{near}\"? If it is a unit, add [unit]."),
            None => "Name a role of a queue or an action, or a unit.".to_owned(),
        };
        self.complain(
            table,
            "sees",
            name,
            format!("\"sees\" names \"{name}\", and no queue and no action is for it"),
            cure,
        );
    }

    /// What nobody who decides may see: somebody would decide blindly.
    fn unseen(&self) {
        let deciding: Vec<&String> =
            self.service.actions.iter().filter(|action| action.decides).flat_map(|action| &action.by).collect();
        if self.service.unit.is_some() || deciding.is_empty() {
            return;
        }
        for step in &self.service.steps {
            for field in &step.fields {
                let sees = if field.sees.is_empty() { &step.sees } else { &field.sees };
                if !sees.is_empty() && !sees.iter().any(|role| deciding.contains(&role)) {
                    let what = format!("nobody who decides sees the answer \"{}\"", field.id);
                    let cure = "Add a role of an action with decides = true to \"sees\".";
                    self.complain("step.field", "id", &field.id, what, cure);
                }
            }
        }
    }
}
