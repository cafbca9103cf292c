//! A garden plot: the tax register is asked by consent, the city's may answer after submitting.

use super::*;
use crate::{
    desk::{Amended, Consented, Errand, Reconsidered},
    journey::ConsentPage,
    service::tests::{PLOT as TEXT, plot},
};

pub(super) const PLOT: &str = "garden-plot";
pub(super) const INCOME: &str = "tax.income_of";
pub(super) const DEBTS: &str = "city.debts_of";
pub(super) const NOTE: &str = "city.note";

pub(super) fn earns(yearly: u32) -> Says {
    Says::Knows(json!({ "yearly": yearly }))
}

pub(super) fn owes(owed: u32) -> Says {
    Says::Knows(json!({ "owed": owed, "account": "EE471000001020145685" }))
}

pub(super) fn down() -> Says {
    Says::Fails(Trouble::Down)
}

/// The service with a line changed.
pub(super) fn otherwise(old: &str, new: &str) -> Service {
    assert!(TEXT.contains(old), "{old}");
    Service::read(&[("plot.toml", &TEXT.replace(old, new))]).expect("a service")
}

impl Town {
    pub(super) fn plot() -> Self {
        Self::plot_with(plot())
    }

    /// Mari has begun, and every register answers.
    pub(super) fn plot_with(service: Service) -> Self {
        let town = Self::with(service);
        town.registers.says(INCOME, earns(9000));
        town.registers.says(DEBTS, owes(0));
        town.registers.says(NOTE, Says::Records);
        town.registers.says("city.end", Says::Records);
        now(town.desk.begin(&mari(), PLOT)).expect("begun");
        town
    }

    pub(super) fn year(&self, year: &str) -> Place {
        self.led(now(self.desk.answer(&mari(), PLOT, &spot("year"), &form(&[("year", year)]))))
    }

    pub(super) fn money(&self, typed: &[(&str, &str)]) -> Place {
        self.led(now(self.desk.answer(&mari(), PLOT, &spot("money"), &form(typed))))
    }

    pub(super) fn led(&self, answered: Result<Answered, DeskError>) -> Place {
        match answered.expect("answered") {
            Answered::Next(place) => place,
            other => panic!("{other:?}"),
        }
    }

    pub(super) fn question(&self) -> ConsentPage {
        match now(self.desk.consent(&mari(), PLOT, "income")).expect("a page") {
            Visit::Here(page) => page,
            other => panic!("{other:?}"),
        }
    }

    pub(super) fn says(&self, agrees: Option<bool>) -> Consented {
        let seen = self.question().seen;
        let said = Reconsidered { agrees, seen: &seen, language: "en" };
        now(self.desk.reconsider(&mari(), PLOT, "income", said)).expect("said")
    }

    /// Where it led; panics when it did not.
    pub(super) fn agrees(&self, agrees: bool) -> Place {
        match self.says(Some(agrees)) {
            Consented::Next(place) => place,
            other => panic!("{other:?}"),
        }
    }

    pub(super) fn file(&self) -> Reference {
        let draft = self.draft();
        match now(self.desk.submit(&mari(), PLOT, draft.id, draft.version, "en")).expect("submitted") {
            Submitted::Case(reference) => reference,
            other => panic!("{other:?}"),
        }
    }

    /// Mari has filed while the city's register was down.
    pub(super) fn filed_without(service: Service) -> Self {
        let town = Self::plot_with(service);
        town.registers.says(DEBTS, down());
        town.year("2025");
        town.agrees(true);
        assert_eq!(town.money(&[]), Place::Check);
        town.file();
        town
    }

    /// The applicant does what changes no answer.
    pub(super) fn applicant(&self, action: &str) -> Amended {
        let case = self.case();
        now(self.desk.act_as_applicant(&mari(), &case.reference, action, case.version, None)).expect("acted")
    }

    /// The applicant changes answers of a page, and files the change.
    pub(super) fn change(&self, action: &str, page: &str, typed: &[(&str, &str)]) {
        let reference = self.case().reference;
        let errand = || Errand::Amend(&reference, action);
        now(self.desk.begin_amendment(&mari(), &reference, action)).expect("begun");
        let led = self.led(now(self.desk.answer(&mari(), errand(), &spot(page), &form(typed))));
        assert_eq!(led, Place::Check);
        let Ok(Visit::Here(review)) = now(self.desk.review(&mari(), errand())) else { panic!("check") };
        let filed = now(self.desk.submit(&mari(), errand(), review.draft, review.version, "en"));
        assert_eq!(filed.expect("filed"), Submitted::Amended(reference.clone()));
    }
}
