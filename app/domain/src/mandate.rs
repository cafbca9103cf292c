//! For whom somebody acts: a child in their care, a company that they may represent; and what gives them the right.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::{
    identifiers::{CompanyCode, PersonCode},
    people::Person,
};

/// In whose name a service lets people file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActAs {
    Oneself,
    Child,
    Company,
}

/// Whom somebody acts for, as a register named them when the application was begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Represented {
    Child(Person),
    Company {
        code: CompanyCode,
        name: String,
        /// By which right, in the register's word: `board`.
        role: String,
    },
}

/// The right to act for somebody, as a register tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mandate {
    pub of: Represented,
    /// Its first day; long since, when absent.
    pub from: Option<Date>,
    /// Its last day; until it is taken back, when absent.
    pub through: Option<Date>,
}

impl ActAs {
    pub const ALL: [Self; 3] = [Self::Oneself, Self::Child, Self::Company];

    /// The word for it in definitions, expressions and forms.
    pub fn word(self) -> &'static str {
        match self {
            Self::Oneself => "self",
            Self::Child => "child",
            Self::Company => "company",
        }
    }

    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.word() == word)
    }
}

impl Represented {
    pub fn way(&self) -> ActAs {
        match self {
            Self::Child(_) => ActAs::Child,
            Self::Company { .. } => ActAs::Company,
        }
    }

    /// The personal code or the registry code.
    pub fn code(&self) -> &str {
        match self {
            Self::Child(person) => person.code.as_str(),
            Self::Company { code, .. } => code.as_str(),
        }
    }

    /// For pages.
    pub fn name(&self) -> String {
        match self {
            Self::Child(person) => person.full_name(),
            Self::Company { name, .. } => name.clone(),
        }
    }

    /// Whose data an application in its name is about, where it is somebody else than who files it. A company's papers
    /// are about the person who signs them.
    pub fn person(&self) -> Option<&PersonCode> {
        match self {
            Self::Child(person) => Some(&person.code),
            Self::Company { .. } => None,
        }
    }

    /// As X-Road names a represented party, class and code: `COM/12345678`. People are not named there.
    pub fn party(&self) -> Option<String> {
        match self {
            Self::Child(_) => None,
            Self::Company { code, .. } => Some(format!("COM/{code}")),
        }
    }

    /// Without its names: whose it was stays.
    pub fn nameless(&self) -> Self {
        match self {
            Self::Child(person) => {
                Self::Child(Person { code: person.code.clone(), given_name: String::new(), family_name: String::new() })
            }
            Self::Company { code, role, .. } => {
                Self::Company { code: code.clone(), name: String::new(), role: role.clone() }
            }
        }
    }
}

impl Mandate {
    /// Whether it holds on a day. The day on which a child comes of age is the first on which it does not.
    pub fn holds_on(&self, today: Date) -> bool {
        self.from.is_none_or(|from| from <= today) && self.through.is_none_or(|through| today <= through)
    }

    /// What a register answers to who may be represented: `{ "mandates": [ … ] }`. A child has `code`, `given_name` and
    /// `family_name`; a company `code`, `name` and `role`; both may have `from` and `through`. `None` when anything is
    /// not as agreed: who cannot be told for certain is represented by nobody.
    pub fn read_all(way: ActAs, answer: &Json) -> Option<Vec<Self>> {
        answer["mandates"].as_array()?.iter().map(|one| Self::read(way, one)).collect()
    }

    fn read(way: ActAs, one: &Json) -> Option<Self> {
        let text = |part: &str| one[part].as_str().filter(|text| !text.is_empty()).map(str::to_owned);
        let day = |part: &str| match &one[part] {
            Json::Null => Some(None),
            Json::String(day) => day.parse().ok().map(Some),
            _ => None,
        };
        let of = match way {
            ActAs::Oneself => return None,
            ActAs::Child => Represented::Child(Person {
                code: text("code")?.parse().ok()?,
                given_name: text("given_name")?,
                family_name: text("family_name")?,
            }),
            ActAs::Company => {
                Represented::Company { code: text("code")?.parse().ok()?, name: text("name")?, role: text("role")? }
            }
        };
        Some(Self { of, from: day("from")?, through: day("through")? })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn child(through: &str) -> Json {
        json!({ "code": "EE51806039011", "given_name": "Juhan", "family_name": "Näidis", "through": through })
    }

    #[test]
    fn a_mandate_holds_from_its_first_to_its_last_day() {
        let read = Mandate::read_all(ActAs::Child, &json!({ "mandates": [child("2036-06-02")] })).expect("read");
        let holds = |day: &str| read[0].holds_on(day.parse().expect("a day"));
        assert!(holds("2036-06-02"));
        assert!(!holds("2036-06-03"), "the eighteenth birthday");
        let board = json!({ "code": "12345678", "name": "Näidis Aiad OÜ", "role": "board", "from": "2026-01-10" });
        let read = Mandate::read_all(ActAs::Company, &json!({ "mandates": [board] })).expect("read");
        assert!(read[0].holds_on("2026-01-10".parse().expect("a day")));
        assert!(!read[0].holds_on("2026-01-09".parse().expect("a day")));
    }

    #[test]
    fn an_answer_of_another_shape_is_none() {
        for wrong in [
            json!({}),
            json!({ "mandates": "none" }),
            json!({ "mandates": [{ "code": "EE51806039011" }] }),
            json!({ "mandates": [child("soon")] }),
            json!({ "mandates": [child("2036-06-02"), 5] }),
        ] {
            assert_eq!(Mandate::read_all(ActAs::Child, &wrong), None, "{wrong}");
        }
        assert_eq!(Mandate::read_all(ActAs::Child, &json!({ "mandates": [] })), Some(Vec::new()));
    }

    #[test]
    fn whom_somebody_acts_for_survives_the_store() {
        let company =
            Represented::Company { code: "12345678".parse().expect("a code"), name: "A".into(), role: "board".into() };
        let person =
            Person { code: "EE51806039011".parse().expect("a code"), given_name: "J".into(), family_name: "N".into() };
        for one in [company, Represented::Child(person)] {
            let kept = serde_json::to_string(&one).expect("json");
            assert_eq!(serde_json::from_str::<Represented>(&kept).expect("read"), one);
        }
    }
}
