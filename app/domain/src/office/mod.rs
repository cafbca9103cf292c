//! The officials among themselves: who works here and who is away, what they tell each other, what is done to many cases
//! at once.

mod absence;
mod batch;
mod colleague;
mod word;

pub use absence::{Absence, LONGEST_ABSENCE, NotAway, absence};
pub use batch::{BATCHES_KEPT, Batch, BatchRow, MOST_ROWS, Outcome, Task};
pub use colleague::{Colleague, fewest};
pub use word::{Told, Word};
