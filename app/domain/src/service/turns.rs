//! The ways of a case from state to state: what a drawing of the workflow shows.

use super::{Action, Service, Submit};

/// One way into a state.
#[derive(Debug)]
pub struct Turn<'s> {
    /// The states out of which it leads; none where a case begins.
    pub from: Vec<&'s str>,
    pub to: &'s str,
    pub cause: Cause<'s>,
}

/// What makes a case take it.
#[derive(Debug, Clone, Copy)]
pub enum Cause<'s> {
    /// It was filed.
    Filed,
    /// It was filed, and others have to confirm it.
    FiledToConfirm,
    Confirmed,
    Declined,
    /// An official did this, or the applicant.
    Acted(&'s Action),
    /// A register recorded what it was told.
    Recorded(&'s Submit),
    /// A register turned it down.
    TurnedDown(&'s Submit),
    /// A register could not be told, or never answered.
    GivenUp(&'s Submit),
    /// The term was over.
    Over,
}

impl Service {
    /// All ways of a case, those out of its beginning first.
    pub fn turns(&self) -> Vec<Turn<'_>> {
        let mut turns = vec![Turn { from: Vec::new(), to: &self.first_state().id, cause: Cause::Filed }];
        if let Some(sign) = &self.sign {
            let waits = vec![sign.wait_in.as_str()];
            turns.push(Turn { from: Vec::new(), to: &sign.wait_in, cause: Cause::FiledToConfirm });
            turns.push(Turn { from: waits.clone(), to: &sign.then, cause: Cause::Confirmed });
            turns.push(Turn { from: waits, to: &sign.declined, cause: Cause::Declined });
        }
        turns.extend(self.actions.iter().map(|action| Turn {
            from: action.from.iter().map(String::as_str).collect(),
            to: &action.to,
            cause: Cause::Acted(action),
        }));
        for submit in &self.submits {
            let ways = [
                (&submit.on_accept, Cause::Recorded(submit)),
                (&submit.on_reject, Cause::TurnedDown(submit)),
                (&submit.on_give_up, Cause::GivenUp(submit)),
            ];
            turns.extend(ways.into_iter().filter_map(|(to, cause)| {
                Some(Turn { from: submit.when.iter().map(String::as_str).collect(), to: to.as_ref()?, cause })
            }));
        }
        for state in &self.states {
            let Some(to) = state.term.as_ref().and_then(|term| term.ends.as_deref()) else { continue };
            match turns.iter_mut().find(|turn| matches!(turn.cause, Cause::Over) && turn.to == to) {
                Some(turn) => turn.from.push(&state.id),
                None => turns.push(Turn { from: vec![&state.id], to, cause: Cause::Over }),
            }
        }
        turns
    }
}
