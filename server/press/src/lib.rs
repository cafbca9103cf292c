#![doc = include_str!("../README.md")]

mod fonts;
mod plain;
mod print;
mod world;

pub use print::{Fault, print};
