//! The binary as somebody at a terminal meets it.

mod browser;
mod living;
mod program;
mod refusing;
mod services;
