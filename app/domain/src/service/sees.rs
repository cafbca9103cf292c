//! Which officials see which answers, and to which unit a case belongs.

use std::collections::BTreeSet;

use super::{APPLICANT, Read, Service, leaning::Leaning, section::Section};
use crate::{
    people::Official,
    rules::{Expression, Names, Type},
};

/// The names that an official does not get to see: fields, and whatever tells as much.
#[derive(Debug, Default)]
pub struct Withheld {
    fields: BTreeSet<String>,
    leaning: Leaning,
}

impl Withheld {
    pub fn is_nothing(&self) -> bool {
        self.fields.is_empty()
    }

    pub fn is_field(&self, field: &str) -> bool {
        self.fields.contains(field)
    }

    /// Whether what an expression yields tells of what is withheld.
    pub(crate) fn is_told_by(&self, expression: &Expression) -> bool {
        self.leaning.touches(expression)
    }

    /// Whether a question to a register, or its answer, tells of what is withheld.
    pub(crate) fn is_told_by_read(&self, service: &Service, read: &Read) -> bool {
        let hidden = service.steps.iter().flat_map(|step| &step.fields).filter(|field| self.is_field(&field.id));
        let mut taken = hidden.filter_map(|field| field.value.as_ref());
        read.fill.iter().any(|(field, _)| self.is_field(field))
            || read.args.iter().any(|(_, argument)| self.is_told_by(argument))
            || taken.any(|value| value.reads().contains(&read.id.as_str()))
    }
}

impl Service {
    /// Every role of an official that it knows, some of them more than once.
    pub fn roles(&self) -> impl Iterator<Item = &str> {
        let actions = self.actions.iter().flat_map(|action| {
            let second = action.second.iter().flat_map(|second| &second.by);
            action.by.iter().filter(|role| *role != APPLICANT).chain(second)
        });
        let queues = self.queues.iter().flat_map(|queue| &queue.roles);
        let called = self.escalations.iter().map(|escalate| &escalate.to);
        let asked = self.tasks.iter().map(|task| &task.to);
        let seated = self.counter.iter().chain(&self.office.supervisors);
        actions.chain(queues).chain(called).chain(asked).chain(seated).map(String::as_str)
    }

    /// The units to which its cases may belong; `None` when the rule may yield any.
    pub fn units(&self) -> Option<BTreeSet<String>> {
        let of = self.unit.as_ref()?.text().trim();
        if let Some(table) = self.tables.iter().find(|table| table.id == of && table.outs.len() == 1) {
            let texts = table.rows.iter().flat_map(|row| &row.outs);
            return texts.map(|out| out.constant()?.as_text().map(str::to_owned)).collect();
        }
        let options = self.field(of)?.kind.options()?.fixed();
        (!options.is_empty()).then(|| options.iter().cloned().collect())
    }

    /// Whether an official files it for visitors: by their role, and only where nothing of it is withheld from them, for
    /// at the counter they see all that is answered.
    pub fn may_be_filed_by(&self, official: &Official) -> bool {
        self.is_at_counter(&official.roles) && self.withheld_from(official).is_nothing()
    }

    /// Whether every official of the service sees the answers to a question.
    pub fn is_for_all(&self, field: &str) -> bool {
        let mut fields = self.steps.iter().flat_map(|step| step.fields.iter().map(move |field| (step, field)));
        fields.all(|(step, known)| known.id != field || (known.sees.is_empty() && step.sees.is_empty()))
    }

    /// What is withheld from an official: fields whose `sees`, or that of their page, names none of their roles and
    /// units.
    pub fn withheld_from(&self, official: &Official) -> Withheld {
        let sees = |names: &[String]| {
            names.is_empty() || names.iter().any(|name| official.has(name) || official.units.contains(name))
        };
        let mut fields = BTreeSet::new();
        for step in &self.steps {
            let hidden = step.fields.iter().filter(|field| {
                // A field's own word goes before that of its page.
                !sees(if field.sees.is_empty() { &step.sees } else { &field.sees })
            });
            fields.extend(hidden.map(|field| field.id.clone()));
        }
        if fields.is_empty() {
            return Withheld::default();
        }
        let leaning = Leaning::of_fields(self, &fields);
        Withheld { fields, leaning }
    }
}

/// `[unit] of = "county"`: to which unit a case belongs. Whoever is of units sees the cases of these alone.
pub(super) fn unit(section: &Section<'_>, names: &Names) -> Option<Expression> {
    if !section.has("of") {
        section
            .complain("[unit] does not say to which unit a case belongs", "Add of = \"…\", such as of = \"county\".");
    }
    let of = section.expression("of", names, &Type::Text);
    section.done();
    of
}
