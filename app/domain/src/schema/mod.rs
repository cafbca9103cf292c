//! JSON Schemas (2020-12): of definition and scenario files, for editors, and of what a service is submitted with.
//!
//! Nothing of them is written by hand. The readers of definitions note which keys they ask for, and of which kind,
//! while they read a sample that has every table: a key that a reader learns is in the schema at once, and a table
//! that the sample lacks fails a test.

mod definition;
mod submission;

#[cfg(test)]
mod tests;

use serde_json::{Value as Json, json};

use crate::service::Service;

/// The dialect of all of them.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Of the `.toml` files in a service's folder. A service is the union of its files, so that none of them needs all.
pub fn definition() -> Json {
    titled(definition::definition(), "Portico: a service")
}

/// Of the `.toml` files in a service's folder `scenarios`.
pub fn scenarios() -> Json {
    titled(definition::scenarios(), "Portico: the scenarios of a service")
}

/// Of the answers with which an application for `service` becomes a case. Numbers are texts, exact to the last digit.
pub fn submission(service: &Service) -> Json {
    let mut schema = titled(submission::of(service), &format!("Portico: {}, version {}", service.id, service.version));
    schema["$id"] = json!(format!("urn:portico:{}:{}", service.id, service.bundle));
    schema
}

fn titled(mut schema: Json, title: &str) -> Json {
    schema["$schema"] = json!(DIALECT);
    schema["title"] = json!(title);
    schema
}
