//! The officials' pages: queues, and a case on the desk.

mod case;
mod queue;
mod second;
mod trouble;

pub use case::{CasePage, Did, NotDone, Tried, case};
pub use queue::queue;
pub use second::SEND_BACK;
