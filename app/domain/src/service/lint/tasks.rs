//! Tasks that could not be given or answered, and duplicates of which nobody would hear.

use super::{Lint, nearest};
use crate::service::{APPLICANT, Action, Task};

impl Lint<'_> {
    pub(super) fn tasks(&self) {
        for task in &self.service.tasks {
            self.asked_in(task);
            self.seen(task);
            self.waiting(task);
            if task.to == APPLICANT {
                let what = format!("the task \"{}\" asks the applicant", task.id);
                self.complain("task", "to", &task.to, what, "Name a role; officials write messages to applicants.");
            }
        }
        self.service.actions.iter().filter(|action| action.duplicate).for_each(|action| self.duplicate(action));
    }

    /// In each of its states an official can do something, and so can ask.
    fn asked_in(&self, task: &Task) {
        for state in &task.from {
            self.unknown_state("task", "from", state);
            let Some(known) = self.service.state(state) else { continue };
            let works = |action: &Action| action.from.contains(state) && !action.is_applicants_alone();
            if known.last || !self.service.actions.iter().any(works) {
                let what = format!("nobody can ask \"{}\" in the state \"{state}\": no official acts in it", task.id);
                self.complain("task", "from", state, what, "Leave the state out, or add an action from it.");
            }
        }
    }

    fn seen(&self, task: &Task) {
        for field in task.sees.iter().filter(|field| self.service.field(field).is_none()) {
            let what = format!("the task \"{}\" shows \"{field}\", and there is no such field", task.id);
            self.complain("task", "sees", field, what, self.near_field(field));
        }
        let units = self.service.units().unwrap_or_default();
        for (step, field) in
            self.service.steps.iter().flat_map(|step| step.fields.iter().map(move |field| (step, field)))
        {
            let eyes = if field.sees.is_empty() { &step.sees } else { &field.sees };
            // Who is asked may be of a unit that sees it.
            let shut = !eyes.is_empty() && !eyes.iter().any(|name| *name == task.to || units.contains(name));
            if shut && task.sees.contains(&field.id) {
                let what = format!("the task \"{}\" shows \"{}\", which is not for \"{}\"", task.id, field.id, task.to);
                let cure = "Leave it out, or add the role to \"sees\" of the question.";
                self.complain("task", "sees", &field.id, what, cure);
            }
        }
    }

    fn waiting(&self, task: &Task) {
        for id in &task.before {
            let known = self.service.action(id);
            if known.is_none() {
                let near = nearest(id, self.service.actions.iter().map(|action| action.id.as_str()));
                let cure = near.map_or("Name an action.".into(), |near| format!("Did you mean \"{near}\"?"));
                self.complain("task", "before", id, format!("there is no action \"{id}\""), cure);
            } else if known.is_some_and(Action::is_applicants_alone) {
                let what = format!("the applicant does \"{id}\", and waits for nobody");
                self.complain("task", "before", id, what, "Name an action of officials.");
            }
        }
    }

    /// A duplicate ends, and its applicant hears of it.
    fn duplicate(&self, action: &Action) {
        let complain = |what: String, cure: &str| self.complain("action", "id", &action.id, what, cure);
        let id = &action.id;
        if action.is_applicants_alone() {
            complain(format!("\"{id}\" marks a duplicate, and no official does it"), "Leave \"duplicate\" out.");
        }
        if !self.service.state(&action.to).is_none_or(|state| state.last) {
            complain(format!("\"{id}\" marks a duplicate, and does not end it"), "Let it lead to a last state.");
        }
        let told = |notify: &crate::service::Notify| notify.is_of_action(id) || notify.is_of_state(&action.to);
        if !self.service.notifies.iter().any(|notify| notify.to_applicant && told(notify)) {
            let what = format!("\"{id}\" marks a duplicate, and the applicant does not hear of it");
            complain(what, "Add a [[notify]] for the state to which it leads.");
        }
    }
}
