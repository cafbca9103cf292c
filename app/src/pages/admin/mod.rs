//! The officials' pages: queues, and a case on the desk.

mod acts;
mod aside;
mod beside;
mod case;
mod changes;
mod links;
mod message;
mod notes;
mod preview;
mod queue;
mod road;
mod second;
mod sent;
mod slipped;
mod talk;
mod task;
mod tasks;
pub(super) mod terms;
mod trouble;

pub use case::{CasePage, Did, NotDone, Tried, case};
pub use links::others;
pub use message::{Handled, MessagePage, content, message};
pub use preview::preview;
pub use queue::queue;
pub use road::road;
pub use second::SEND_BACK;
pub use slipped::{NotFiled, Slipped};
pub use task::{task, tasks};
