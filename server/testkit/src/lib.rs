#![doc = include_str!("../README.md")]

mod clock;
mod databases;
mod ids;
mod maker;
pub mod people;

pub use clock::StoppedClock;
pub use databases::{TestDatabase, databases};
pub use ids::CountedIds;
pub use maker::Maker;
