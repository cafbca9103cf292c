//! A letter before it is made: what an act would bring, without doing it.

use super::{Desk, DeskError, LetterView};
use crate::{
    case::{Refused, Said},
    identifiers::Reference,
    people::Official,
    ports::Write,
};

/// What came of looking ahead.
#[derive(Debug)]
pub enum Previewed {
    /// The case and its letter as they would be.
    Letter(Box<LetterView>),
    Refused(Refused),
    /// The case is not the one that the official saw.
    Stale,
}

impl Desk {
    /// The letter that an act would make, with what the official has said so far. Nothing is saved but that they looked.
    ///
    /// # Errors
    /// As [`Desk::open_case`]; `NotFound` when the act makes no letter.
    pub async fn preview(
        &self,
        official: &Official,
        reference: &Reference,
        action: &str,
        version: i64,
        said: Said,
    ) -> Result<Previewed, DeskError> {
        // What is withheld from the official counts for what comes of the act all the same.
        let mut view = self.open_case(official, reference).await?.view;
        view.case = self.case_for(official, reference).await?;
        if view.case.version != version {
            return Ok(Previewed::Stale);
        }
        let service = std::sync::Arc::clone(&view.service);
        let action = service.action(action).filter(|action| action.letter.is_some()).ok_or(DeskError::NotFound)?;
        if let Err(refused) = view.case.may(action, official) {
            return Ok(Previewed::Refused(refused));
        }
        let reason = match crate::case::reason(said.reason) {
            Ok(reason) => reason,
            Err(refused) => return Ok(Previewed::Refused(refused)),
        };
        let said = Said { reason, ..said };
        // The very change that the act would be; nobody is handed it.
        let change = self.carry_out(&service, view.case.clone(), action, (&official.person, None), &said);
        let after =
            change.into_iter().find_map(|write| if let Write::SaveCase(case) = write { Some(case) } else { None });
        view.case = after.ok_or(DeskError::NotFound)?;
        let letter = view.case.course.letters.last().cloned().ok_or(DeskError::NotFound)?;
        self.veil_whole(official, &mut view);
        Ok(Previewed::Letter(Box::new(LetterView { view, letter })))
    }
}
