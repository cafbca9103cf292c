//! The pages, each in a file with the name of its route. A page takes what the Desk found and shows it.

pub mod admin;
mod answer;
mod case;
mod cases;
mod check;
mod eligibility;
mod failure;
mod home;
mod inbox;
mod info;
mod later;
mod looks;
mod receipt;
mod removal;
mod standing;
mod start;
mod step;
mod story;
mod words;

pub use answer::{register_name, shown};
pub use case::case;
pub use cases::cases;
pub use check::check;
pub use eligibility::eligibility;
pub use failure::{FailurePage, Way, failure};
pub use home::home;
pub use inbox::{inbox, notice};
pub use info::{Info, info};
pub use later::later;
pub use looks::looks;
pub use receipt::receipt;
pub use removal::removal;
pub use start::start;
pub use step::step;
pub use words::{WordsFile, WordsRow, words, words_file};
