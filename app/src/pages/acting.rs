//! For whom something is, in words.

use domain::mandate::Represented;
use text::{Args, Words};

/// A line that says it.
pub(super) fn acting_for(words: &Words, of: &Represented) -> String {
    words.text_with("acting-for", &Args::new().text("name", of.name()))
}

/// The service's name, and for whom when it is not for the person themselves.
pub(super) fn service_for(words: &Words, of: Option<&Represented>) -> String {
    let service = words.text("service");
    match of.map(Represented::name).filter(|name| !name.trim().is_empty()) {
        Some(name) => words.text_with("acting-service", &Args::new().text("service", service).text("name", name)),
        None => service,
    }
}
