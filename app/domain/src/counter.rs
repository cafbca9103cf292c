//! The counter: an official files for somebody who has come in person and does not do it in a browser.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    identifiers::PersonCode,
    journey::{clean, person_code},
    people::{Official, Person, Resident},
};

/// Signs in a name that is typed.
pub const LONGEST_NAME: usize = 100;

/// By which document an official saw who stands before them. Its number is nobody's business here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Document {
    IdCard,
    Passport,
    ResidencePermit,
    DrivingLicence,
}

/// That something was filed at the counter: kept with the draft, and with the case that comes of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AtCounter {
    /// The visit. What was begun in another one, or by the applicant at home, is not seen in it.
    pub visit: Uuid,
    /// The official who fills in, and who may not decide about it.
    pub by: Person,
    /// What the applicant showed.
    pub document: Document,
}

/// A visit as the Desk hears of it: who serves, with the roles that they have at this moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Serving {
    pub visit: Uuid,
    pub by: Official,
    pub document: Document,
}

/// What an official typed about the visitor, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reception {
    pub code: String,
    pub given_name: String,
    pub family_name: String,
    pub document: String,
}

/// What may be wrong with a [`Reception`], each with the input where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreceived {
    /// Nobody has such a personal code.
    Code,
    /// The code is the official's own.
    Oneself,
    GivenName,
    FamilyName,
    /// It was not said what the visitor has shown.
    Document,
}

impl Document {
    pub const ALL: [Self; 4] = [Self::IdCard, Self::Passport, Self::ResidencePermit, Self::DrivingLicence];

    /// The word for it in forms, and at the end of its message.
    pub fn word(self) -> &'static str {
        match self {
            Self::IdCard => "id-card",
            Self::Passport => "passport",
            Self::ResidencePermit => "residence-permit",
            Self::DrivingLicence => "driving-licence",
        }
    }

    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|document| document.word() == word)
    }
}

impl Serving {
    /// What is kept of it.
    pub fn kept(&self) -> AtCounter {
        AtCounter { visit: self.visit, by: self.by.person.clone(), document: self.document }
    }
}

impl Reception {
    /// The visitor, as far as an official may serve them.
    ///
    /// # Errors
    /// With all that is wrong, from top to bottom.
    pub fn read(&self, official: &PersonCode) -> Result<(Person, Document), Vec<Unreceived>> {
        let mut wrong = Vec::new();
        let code = person_code(&self.code).filter(|code| !code.is_visitor());
        match &code {
            None => wrong.push(Unreceived::Code),
            Some(code) if code == official => wrong.push(Unreceived::Oneself),
            Some(_) => {}
        }
        let name = |typed: &str| {
            let name = clean(typed);
            let fits = !name.trim().is_empty() && name.chars().count() <= LONGEST_NAME;
            fits.then(|| name.trim().to_owned())
        };
        let (given_name, family_name) = (name(&self.given_name), name(&self.family_name));
        wrong.extend(given_name.is_none().then_some(Unreceived::GivenName));
        wrong.extend(family_name.is_none().then_some(Unreceived::FamilyName));
        let document = Document::of(&self.document);
        wrong.extend(document.is_none().then_some(Unreceived::Document));
        match (code, given_name, family_name, document) {
            (Some(code), Some(given_name), Some(family_name), Some(document)) if wrong.is_empty() => {
                Ok((Person { code, given_name, family_name }, document))
            }
            _ => Err(wrong),
        }
    }
}

impl Resident {
    /// Whether somebody else fills in for them at a counter.
    pub fn is_served(&self) -> bool {
        self.counter.is_some()
    }

    /// The visit in which they are served.
    pub fn visit(&self) -> Option<Uuid> {
        self.counter.as_ref().map(|serving| serving.visit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> Reception {
        let text = |text: &str| text.to_owned();
        Reception {
            code: text(" 60001019906 "),
            given_name: text(" Mari "),
            family_name: text("Proov"),
            document: text("passport"),
        }
    }

    fn official() -> PersonCode {
        "EE38001085718".parse().expect("a code")
    }

    #[test]
    fn who_stands_at_the_counter_is_read_from_what_was_typed() {
        let (person, document) = typed().read(&official()).expect("a visitor");
        assert_eq!((person.full_name().as_str(), document), ("Mari Proov", Document::Passport));
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once_and_in_order() {
        use Unreceived as U;
        let wrong = |reception: Reception| reception.read(&official()).expect_err("refused");
        assert_eq!(wrong(Reception::default()), [U::Code, U::GivenName, U::FamilyName, U::Document]);
        let with = |code: &str| Reception { code: code.into(), ..typed() };
        assert_eq!(wrong(with("EE60001019907")), [U::Code], "no personal code");
        assert_eq!(wrong(with("EE38001085718")), [U::Oneself]);
        let visitor = PersonCode::of_visitor(Uuid::from_u128(3));
        assert_eq!(wrong(with(visitor.as_str())), [U::Code], "somebody whom nobody knows");
        assert_eq!(wrong(Reception { given_name: "a".repeat(LONGEST_NAME + 1), ..typed() }), [U::GivenName]);
        assert_eq!(wrong(Reception { document: "library-card".into(), ..typed() }), [U::Document]);
    }
}
