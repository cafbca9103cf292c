//! What the person of a scenario says to registers: that they may be asked, and that they are wrong.

use super::{
    Scenario,
    coverage::Coverage,
    failure::{Failure, Held},
    town::{Town, now},
    values,
    walk::{Stand, Walk, lost},
};
use crate::{
    desk::{Consented, Disputed, Reconsidered, Visit, WHY},
    journey::{Spot, Typed, disputable},
};

impl Walk<'_> {
    /// The person says whether a register may be asked, and goes on.
    pub(super) fn consent(
        &mut self,
        (read, yes): (&str, bool),
        scenario: &Scenario,
        town: &Town,
        coverage: &mut Coverage,
    ) -> Held {
        let Visit::Here(page) = now(town.desk.consent(&town.resident, self.errand(town), read))? else {
            return Err(Failure::new(
                format!("the person is not asked whether the register of \"{read}\" may be asked"),
                "Answer the pages before it, or leave the line out.",
            ));
        };
        let said = Reconsidered { agrees: Some(yes), seen: &page.seen, language: "et" };
        self.stand = match now(town.desk.reconsider(&town.resident, self.errand(town), read, said))? {
            Consented::Next(place) => Stand::At(place),
            Consented::Later(read) => Stand::Later(read),
            Consented::Again(_) | Consented::NotBegun => return Err(lost(&Spot::step(read))),
        };
        self.follow(town, coverage)?;
        self.goes_as(scenario)
    }

    /// Calls wrong what a register has answered and the scenario disputes; whether there was something.
    pub(super) fn dispute(&mut self, town: &Town) -> Result<bool, Failure> {
        let (Some(wanted), Some(draft)) = (self.dispute, town.draft()) else { return Ok(false) };
        let open = wanted.keys().filter(|field| !self.disputed.contains(*field));
        let read = open.filter_map(|field| disputable(&town.service, &draft, field)).next();
        let Some(read) = read else { return Ok(false) };
        let visit = now(town.desk.disputable(&town.resident, self.errand(town), &read.id))?;
        let Visit::Here(page) = visit else { return Err(lost(&Spot::step(&read.id))) };
        let mut typed = Typed::default();
        for question in &page.questions {
            let field = town.service.field(&question.field);
            match (wanted.get(&question.field), field) {
                (Some(value), Some(field)) => typed.extend(values::typed(field, value)),
                _ => typed.extend(question.typed.clone()),
            }
            let why = self.why.get(&question.field).filter(|_| typed.get(WHY).is_empty());
            typed.extend(why.map(|why| (WHY.to_owned(), why.clone())).into_iter().collect());
        }
        self.disputed.extend(read.fill.iter().map(|(field, _)| field.clone()));
        self.stand = match now(town.desk.dispute(&town.resident, self.errand(town), &read.id, &typed))? {
            Disputed::Next(place) => Stand::At(place),
            Disputed::Later(read) => Stand::Later(read),
            Disputed::Wrong(page) => {
                let faults =
                    page.questions.iter().filter_map(|question| Some((question.field.clone(), question.fault?)));
                self.faults.extend(faults.map(|(field, way)| (field, way.attribute().to_owned())));
                Stand::Wrong(page.page)
            }
            Disputed::Changed(_) | Disputed::NotBegun => return Err(lost(&page.page)),
        };
        Ok(true)
    }
}
