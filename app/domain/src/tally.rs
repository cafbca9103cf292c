//! Tallies: how many, and never who. What happened is counted by service, version, day and kind; no person and no case
//! stands beside a number.

use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::service::Service;

/// One more of something.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tally {
    pub service: String,
    /// Of a page and of what becomes of it: the day on which the application was begun, so that those who begin together
    /// are counted together. Of a case: the day on which it was filed or settled.
    pub day: Date,
    /// The version of the service.
    pub bundle: String,
    pub what: Counted,
}

/// What is counted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Counted {
    /// An application came to a page for the first time.
    Reached(Page),
    /// It came from there to a page where it had not been, or was filed.
    Passed(Page),
    /// A case was filed.
    Filed,
    /// A case was settled in this state: decided, withdrawn, lapsed.
    Outcome(String),
    /// Somebody decided a case, so many days after it was filed.
    Took(u32),
}

/// A page on the way through an application.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Page {
    /// The application is begun.
    Start,
    /// A step; what is asked inside its items belongs to it.
    Step(String),
    /// The person is told that they cannot get it.
    NotEligible,
    /// All answers, before they are sent.
    Check,
}

/// So many of something on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tallied {
    pub day: Date,
    pub bundle: String,
    pub what: Counted,
    pub number: u64,
}

/// The pages to which a draft came, the first one first. It stays on the last one until it comes to another, and so each
/// draft that is not filed stands on one page, whatever its person goes back to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reached {
    /// The version under which they were counted.
    pub bundle: String,
    pub pages: Vec<Page>,
}

/// The text is no word for what is counted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a word for what is counted")]
pub struct NotCounted;

impl Reached {
    /// Notes that the draft is on a page now, and says what that raises: nothing when it was there before.
    pub fn come_to(&mut self, page: Page) -> Vec<Counted> {
        if self.pages.contains(&page) {
            return Vec::new();
        }
        let left = self.leave();
        self.pages.push(page.clone());
        left.into_iter().chain([Counted::Reached(page)]).collect()
    }

    /// What it raises that the draft goes on from where it is.
    pub fn leave(&self) -> Option<Counted> {
        self.pages.last().cloned().map(Counted::Passed)
    }
}

impl Page {
    /// The pages of a service in their order, as an applicant comes through them.
    pub fn all(service: &Service) -> Vec<Self> {
        let at_top = |step: &&crate::service::Step| step.repeat.as_ref().is_none_or(|repeat| repeat.within.is_none());
        let steps = service.steps.iter().filter(at_top).map(|step| Self::Step(step.id.clone()));
        let refused = service.eligibility.iter().any(|clause| clause.blocks).then_some(Self::NotEligible);
        steps.chain(refused).chain([Self::Check]).collect()
    }
}

impl From<Page> for String {
    fn from(page: Page) -> Self {
        match page {
            Page::Start => "start".into(),
            Page::Step(id) => format!("step:{id}"),
            Page::NotEligible => "eligibility".into(),
            Page::Check => "check".into(),
        }
    }
}

impl TryFrom<String> for Page {
    type Error = NotCounted;

    fn try_from(word: String) -> Result<Self, NotCounted> {
        Ok(match word.split_once(':') {
            Some(("step", id)) => Self::Step(id.to_owned()),
            None if word == "start" => Self::Start,
            None if word == "eligibility" => Self::NotEligible,
            None if word == "check" => Self::Check,
            _ => return Err(NotCounted),
        })
    }
}

impl Counted {
    /// The word under which a store keeps it: `reached:step:car`, `outcome:refused`, `took:12`.
    pub fn word(&self) -> String {
        match self {
            Self::Reached(page) => format!("reached:{}", String::from(page.clone())),
            Self::Passed(page) => format!("passed:{}", String::from(page.clone())),
            Self::Filed => "filed".into(),
            Self::Outcome(state) => format!("outcome:{state}"),
            Self::Took(days) => format!("took:{days}"),
        }
    }
}

impl FromStr for Counted {
    type Err = NotCounted;

    fn from_str(word: &str) -> Result<Self, NotCounted> {
        Ok(match word.split_once(':') {
            Some(("reached", page)) => Self::Reached(page.to_owned().try_into()?),
            Some(("passed", page)) => Self::Passed(page.to_owned().try_into()?),
            Some(("outcome", state)) => Self::Outcome(state.to_owned()),
            Some(("took", days)) => Self::Took(days.parse().map_err(|_| NotCounted)?),
            None if word == "filed" => Self::Filed,
            _ => return Err(NotCounted),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn car() -> Page {
        Page::Step("car".into())
    }

    #[test]
    fn a_word_is_read_as_it_is_written() {
        let all = [
            Counted::Reached(Page::Start),
            Counted::Reached(car()),
            Counted::Passed(Page::NotEligible),
            Counted::Passed(Page::Check),
            Counted::Filed,
            Counted::Outcome("refused".into()),
            Counted::Took(12),
        ];
        for what in all {
            assert_eq!(what.word().parse(), Ok(what));
        }
        for word in ["", "reached", "reached:", "reached:car", "took:soon", "took:-1", "person:EE1"] {
            assert_eq!(word.parse::<Counted>(), Err(NotCounted), "{word}");
        }
    }

    #[test]
    fn a_page_raises_its_number_once_and_a_draft_stands_on_one_page() {
        let mut reached = Reached::default();
        assert_eq!(reached.come_to(Page::Start), [Counted::Reached(Page::Start)]);
        assert_eq!(reached.come_to(car()), [Counted::Passed(Page::Start), Counted::Reached(car())]);
        assert_eq!(reached.come_to(car()), [], "saved twice");
        assert_eq!(reached.come_to(Page::Check), [Counted::Passed(car()), Counted::Reached(Page::Check)]);
        assert_eq!(reached.come_to(car()), [], "gone back");
        assert_eq!(reached.leave(), Some(Counted::Passed(Page::Check)), "it came as far as there");
    }
}
