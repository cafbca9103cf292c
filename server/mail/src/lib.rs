#![doc = include_str!("../README.md")]

mod letter;
mod post;
mod settings;

pub use post::Post;
pub use settings::{Settings, WrongSetting};
