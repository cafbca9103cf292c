//! The resident asks why somebody looked at their data: an application that begins with the look.

use std::sync::Arc;

use uuid::Uuid;

use super::{Begun, Desk, DeskError, enough};
use crate::{
    application::{Draft, Fact, Found, LOOK},
    event::{By, Event},
    people::{Actor, Resident},
    rules::Value,
    service::Service,
};

/// A look as the person read it, in the words of their page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LookInWords {
    /// The day and the minute.
    pub at: String,
    pub who: String,
    pub what: String,
    pub why: String,
    /// The service because of which it was.
    pub service: String,
}

/// What came of asking why.
#[derive(Debug)]
pub enum AskedWhy {
    Begun(Arc<Service>, Begun),
    /// They have begun to ask about another look, and not sent it.
    Busy(Arc<Service>),
}

impl Desk {
    /// The service by which people ask why, if there is one.
    pub fn asks_why(&self) -> Option<Arc<Service>> {
        self.all_in_force().into_iter().find(|service| service.from_look)
    }

    /// Begins an application with a look, or goes on with the one that was begun with it.
    ///
    /// # Errors
    /// `NotFound` when the person may not see the look, or nobody can be asked; `WeakSignIn` below the service's level.
    pub async fn ask_why(
        &self,
        resident: &Resident,
        look: Uuid,
        words: impl FnOnce(&Event) -> LookInWords + Send,
    ) -> Result<AskedWhy, DeskError> {
        let event = self.look(resident, look).await?;
        let service = self.asks_why().ok_or(DeskError::NotFound)?;
        enough(resident, &service)?;
        if let Some(draft) = self.draft(resident, &service.id).await? {
            if draft.fact(LOOK).part("id").as_text() != Some(&look.to_string()) {
                return Ok(AskedWhy::Busy(service));
            }
            let begun = self.begin(resident, &service.id).await?;
            return Ok(AskedWhy::Begun(service, begun));
        }
        let fact = self.fact_of(resident, &event, words(&event)).await?;
        let mut draft = self.new_draft(resident, &service);
        draft.facts.insert(LOOK.into(), fact);
        let slot = service.id.clone();
        let (_, begun) = self.begin_draft(resident, (Arc::clone(&service), draft), &slot, false).await?;
        Ok(AskedWhy::Begun(service, begun))
    }

    /// What the application carries. The person cannot change it; the official's code is shown to nobody.
    async fn fact_of(&self, resident: &Resident, event: &Event, words: LookInWords) -> Result<Fact, DeskError> {
        let case = match event.case {
            Some(id) => self.store.case(id).await?,
            None => None,
        };
        let case = case.filter(|case| resident.owns(case));
        let official = match &event.actor {
            Actor::Official(person) => Value::from(person.code.as_str()),
            Actor::Resident(_) | Actor::Portal => Value::Null,
        };
        let text = |text: &str| if text.is_empty() { Value::Null } else { Value::from(text) };
        let parts = [
            ("id", Value::from(event.id.to_string().as_str())),
            ("on", Value::Date(event.at.to_zoned(self.clock.zone()).date())),
            ("at", text(&words.at)),
            ("who", text(&words.who)),
            ("what", text(&words.what)),
            ("why", text(&words.why)),
            ("service", text(&words.service)),
            ("case", case.map_or(Value::Null, |case| Value::from(case.reference.as_str()))),
            ("automatic", Value::Bool(event.by() == By::System)),
            (OFFICIAL, official),
        ];
        let value = Value::Context(parts.into_iter().map(|(part, value)| (part.to_owned(), value)).collect());
        Ok(Fact { asked: Value::Null, found: Found::Known(value), at: self.clock.now() })
    }
}

/// The part of a look that holds the code of the official who looked; no expression reads it.
pub(super) const OFFICIAL: &str = "official";

impl Draft {
    /// Whether it began with a look.
    pub fn is_of_look(&self) -> bool {
        self.facts.contains_key(LOOK)
    }
}
