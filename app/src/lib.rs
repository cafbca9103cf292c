#![doc = include_str!("../README.md")]

pub mod assets;
pub mod components;
mod css;
pub mod embedded;
pub mod gallery;
pub mod render;
mod scale;

pub mod pages;
pub mod papers;
