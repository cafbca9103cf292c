//! Who may do what: the list in the configuration, what administrators have added to it, and what follows for a person on
//! a day.
//!
//! Nothing of it is kept in a session: it is put together anew at each request, so that a change counts at once.

mod change;
mod deed;
mod doubts;
mod roster;

pub use change::{RightChange, Standing, Turn, added, disabling};
pub use deed::{Deed, Done};
pub use doubts::{Doubt, doubts, every_role, every_unit};
pub use roster::{Post, Rights, Roster};

#[cfg(test)]
mod tests;
