//! The press as its users meet it: files that keep their standards, names that stay names, a process that may fail.

mod child;
mod hostile;
mod lines;
mod reading;
mod samples;
mod standards;
