//! The officials' pages: queues, and a case on the desk.

mod acts;
mod case;
mod evidence;
mod message;
mod queue;
mod road;
mod rows;
mod search;
mod second;
mod side;
mod trouble;
mod view;

pub use case::{CasePage, Did, NotDone, Tried, case};
pub use evidence::{evidence, evidence_content};
pub use message::{Handled, MessagePage, content, message};
pub use queue::queue;
pub use road::{TraceBox, road};
pub use search::{Searching, search};
pub use second::SEND_BACK;
pub use side::Room;
pub use view::Keeping;
