#![doc = include_str!("../README.md")]

mod args;
mod bundle;
mod catalogue;
mod complaint;
mod formats;
mod lang;
mod source;
mod words;

pub use args::Args;
pub use catalogue::{Catalogue, Version};
pub use complaint::Complaint;
pub use formats::Formats;
pub use lang::Lang;
pub use source::{messages, place_of, shown_within};
pub use words::{Piece, Words};
