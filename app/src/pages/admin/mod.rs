//! The officials' pages: queues, and a case on the desk.

mod acts;
mod batch;
mod case;
mod days;
mod evidence;
mod hands;
mod many;
mod message;
mod queue;
mod road;
mod rows;
mod search;
mod second;
mod side;
mod told;
mod trouble;
mod view;

pub use batch::{batch, refusal};
pub use case::{CasePage, Did, NotDone, Tried, case};
pub use days::{DaysPage, days_page as days};
pub use evidence::{evidence, evidence_content};
pub use hands::{GIVE, GIVE_BACK};
pub use many::{QueueState, task_from, task_word};
pub use message::{Handled, MessagePage, content, message};
pub use queue::queue;
pub use road::{TraceBox, road};
pub use search::{Searching, search};
pub use second::SEND_BACK;
pub use side::Room;
pub use told::told;
pub use view::Keeping;
