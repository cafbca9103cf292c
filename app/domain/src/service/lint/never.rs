//! What can never come about: pages inside pages that are not asked, advice that nobody reads, law before its first day.

use super::Lint;
use crate::service::{Condition, Field, IfDown, IfUnknown, Kind, Options, Read, Step};

impl Lint<'_> {
    pub(super) fn never(&self) {
        self.hidden_by_what_is_around();
        self.advice_on_what_registers_fill();
        self.values_that_are_not_offered();
        self.law_before_its_first_day();
    }

    fn hidden_by_what_is_around(&self) {
        let outer = |step: &Step| self.service.step_of_group(step.repeat.as_ref()?.within.as_deref()?);
        for (step, outer) in self.service.steps.iter().filter_map(|step| Some((step, outer(step)?))) {
            if is_never(&outer.show) {
                let what = format!("the step \"{}\" is never asked: it is inside \"{}\"", step.id, outer.id);
                self.doubt(
                    "step",
                    "id",
                    &step.id,
                    what,
                    "Leave it out, or mend what decides about the step around it.",
                );
            }
        }
    }

    /// What a register always says is shown and not asked, and nobody is advised about it.
    fn advice_on_what_registers_fill(&self) {
        let fills = |read: &Read, field: &Field| read.fill.iter().any(|(filled, _)| *filled == field.id);
        for field in self.service.fields().filter(|field| field.advise.is_some()) {
            if let Some(read) = self.service.reads.iter().find(|read| self.always_answers(read) && fills(read, field)) {
                let what =
                    format!("the read \"{}\" always fills \"{}\", and its advice is never shown", read.id, field.id);
                self.doubt("step.field", "id", &field.id, what, "Leave advise out.");
            }
        }
    }

    /// Whether there is no application without an answer of this register.
    fn always_answers(&self, read: &Read) -> bool {
        let known = read
            .args
            .iter()
            .all(|(_, argument)| argument.reads().iter().all(|name| ["subject", "applicant"].contains(name)));
        let signed_in = self.service.login.is_some();
        signed_in && known && read.if_down == IfDown::Stop && read.if_unknown == IfUnknown::Error
    }

    fn values_that_are_not_offered(&self) {
        for field in self.service.fields() {
            let (Kind::Choice { options: Options::Fixed(options) } | Kind::List { options: Options::Fixed(options) }) =
                &field.kind
            else {
                continue;
            };
            let value = field.value.as_ref().and_then(|value| value.constant());
            let Some(text) = value.as_ref().and_then(|value| value.as_text()) else { continue };
            if !options.iter().any(|option| option == text) {
                let what = format!("the value of \"{}\" is \"{text}\", which is not among its options", field.id);
                self.doubt("step.field", "id", &field.id, what, "Write one of the options as its value.");
            }
        }
    }

    /// A figure has a value for as long as the service is valid.
    fn law_before_its_first_day(&self) {
        let from = self.service.valid_from;
        for param in &self.service.params {
            if let Some((first, _)) = param.versions.first().filter(|(first, _)| *first > from) {
                let what =
                    format!("\"{}\" has no value before {first}, and the service is valid from {from}", param.id);
                self.doubt("param", "id", &param.id, what, "Add a [[param]] with the value that holds until then.");
            }
        }
    }
}

fn is_never(condition: &Condition) -> bool {
    match condition {
        Condition::Never => true,
        Condition::Always => false,
        Condition::When(expression) => expression.never_holds(),
    }
}
