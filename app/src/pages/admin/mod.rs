//! The officials' pages: queues, and a case on the desk.

mod acts;
mod case;
mod deeds;
mod message;
mod officials;
mod queue;
mod road;
mod second;
mod trouble;

pub use case::{CasePage, Did, NotDone, Tried, case};
pub use deeds::deeds;
pub use message::{Handled, MessagePage, content, message};
pub use officials::{OfficialsPage, Wish, officials};
pub use queue::queue;
pub use road::road;
pub use second::SEND_BACK;
