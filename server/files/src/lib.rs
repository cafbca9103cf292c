#![doc = include_str!("../README.md")]

#[cfg(feature = "s3")]
mod bucket;
mod cabinet;
pub mod content;
mod folder;
mod private;
mod scanner;
mod shelf;
mod spool;

#[cfg(feature = "s3")]
pub use bucket::{Bucket, BucketError, BucketSettings};
pub use cabinet::Cabinet;
pub use folder::Folder;
pub use scanner::{NoAnswer, Said, Scanner, ScannerAddress, WrongAddress};
pub use shelf::{Place, Shelf};
