//! The officials' pages: queues, and a case on the desk.

mod case;
mod queue;
mod trouble;

pub use case::{CasePage, NotDone, Tried, case};
pub use queue::queue;
