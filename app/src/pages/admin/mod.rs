//! The officials' pages: queues, and a case on the desk.

mod case;
mod queue;

pub use case::{CasePage, case};
pub use queue::queue;
