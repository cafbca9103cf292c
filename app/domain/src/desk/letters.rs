//! Letters of the authority, for the applicant and for officials.

use rust_decimal::Decimal;

use super::{CaseView, Desk, DeskError};
use crate::{
    case::Letter,
    event::What,
    identifiers::Reference,
    notice::Notice,
    people::{Official, Resident},
    ports::Write,
};

/// A letter with its case.
#[derive(Debug)]
pub struct LetterView {
    pub view: CaseView,
    pub letter: Letter,
}

/// What lies behind a notice.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Behind {
    /// Whether what it is about is the reader's own, not an application that they confirm.
    pub own: bool,
    /// The number of the letter that came with it.
    pub letter: Option<u32>,
    /// Euros and cents due for the reader's own application.
    pub fee: Option<Decimal>,
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

    /// A letter as an official sees it. The look is recorded before anything is shown.
    ///
    /// # Errors
    /// `NotFound` when the official has no role in its service, or the case has no such letter; `Conflict` when the case is
    /// their own.
    pub async fn letter_for(
        &self,
        official: &Official,
        reference: &Reference,
        number: u32,
    ) -> Result<LetterView, DeskError> {
        let (case, _) = self.at_work(official, reference).await?;
        let look = self.event_of(&case, official.into(), What::OpenedLetter { number });
        let mut found = letter(self.view(case).await?, number)?;
        self.save(vec![Write::Record(look)]).await?;
        self.veil_whole(official, &mut found.view);
        Ok(found)
    }

    /// What lies behind a notice for its reader.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn behind(&self, notice: &Notice) -> Result<Behind, DeskError> {
        let Some(case) = notice.about.case() else { return Ok(Behind { own: true, ..Behind::default() }) };
        let case = self.store.case(case).await?.filter(|case| case.owner.code == notice.to);
        let letters = case.as_ref().map(|case| case.course.letters.as_slice()).unwrap_or_default();
        let letter = letters.iter().find(|letter| letter.notice == Some(notice.id)).map(|letter| letter.number);
        Ok(Behind { own: case.is_some(), letter, fee: case.and_then(|case| case.fee) })
    }
}

fn letter(view: CaseView, number: u32) -> Result<LetterView, DeskError> {
    let letter = view.case.letter(number).cloned().ok_or(DeskError::NotFound)?;
    Ok(LetterView { view, letter })
}
