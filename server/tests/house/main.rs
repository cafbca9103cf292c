//! The house as it was drawn: its walls, and documents that say what is true.

mod documents;
mod plan;
mod walls;
mod wasm;
