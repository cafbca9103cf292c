//! Letters of the authority, for the applicant and for officials.

use super::{CaseView, Desk, DeskError};
use crate::{
    case::Letter,
    identifiers::Reference,
    notice::Notice,
    people::{Official, Resident},
};

/// A letter with its case.
#[derive(Debug)]
pub struct LetterView {
    pub view: CaseView,
    pub letter: Letter,
}

impl Desk {
    /// A letter in the person's case. One that has yet to be opened is there, and is not to be shown.
    ///
    /// # Errors
    /// `NotFound` when it is not theirs.
    pub async fn my_letter(
        &self,
        resident: &Resident,
        reference: &Reference,
        number: u32,
    ) -> Result<LetterView, DeskError> {
        letter(self.my_case(resident, reference).await?, number)
    }

    /// A letter as an official sees it; that is a look at the case.
    ///
    /// # Errors
    /// As [`Desk::open_case`]; `NotFound` when the case has no such letter.
    pub async fn letter_for(
        &self,
        official: &Official,
        reference: &Reference,
        number: u32,
    ) -> Result<LetterView, DeskError> {
        letter(self.open_case(official, reference).await?.view, number)
    }

    /// The number of the letter that came with a notice.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn letter_with(&self, notice: &Notice) -> Result<Option<u32>, DeskError> {
        let Some(case) = notice.about.case() else { return Ok(None) };
        let case = self.store.case(case).await?.filter(|case| case.owner.code == notice.to);
        let letters = case.map(|case| case.course.letters).unwrap_or_default();
        Ok(letters.iter().find(|letter| letter.notice == Some(notice.id)).map(|letter| letter.number))
    }
}

fn letter(view: CaseView, number: u32) -> Result<LetterView, DeskError> {
    let letter = view.case.letter(number).cloned().ok_or(DeskError::NotFound)?;
    Ok(LetterView { view, letter })
}
