//! Numbers that people and things go by: parsed once, compared exactly, never treated as integers.

mod person_code;
mod plate;
mod reference;

pub use person_code::{NotAPersonCode, PersonCode};
pub use plate::{NotAPlate, Plate};
pub use reference::{NotAReference, Reference};
