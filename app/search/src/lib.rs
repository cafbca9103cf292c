#![doc = include_str!("../README.md")]

mod distance;
mod entry;
mod index;
mod language;
mod likeness;
mod word;

pub use entry::{Entry, Hit, Weight};
pub use index::Index;
