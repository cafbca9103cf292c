//! The officials' pages: queues, and a case on the desk.

mod acts;
mod case;
mod deeds;
mod evidence;
mod message;
mod officials;
mod queue;
mod road;
mod rows;
mod search;
mod second;
mod side;
mod trouble;
mod view;

pub use case::{CasePage, Did, NotDone, Tried, case};
pub use deeds::deeds;
pub use evidence::{evidence, evidence_content};
pub use message::{Handled, MessagePage, content, message};
pub use officials::{OfficialsPage, Wish, officials};
pub use queue::queue;
pub use road::road;
pub use search::{Searching, search};
pub use second::SEND_BACK;
pub use side::Room;
pub use view::Keeping;
