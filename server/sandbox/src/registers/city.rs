//! The city's maintenance register: problems that people have seen, and trees that they want to fell.

use super::{
    answer::{self, Answer},
    counter::Register,
    entry::{Entry, Numbered},
    store::Store,
    tell,
};
use serde_json::Value;
use std::sync::Arc;

const REPORT: Numbered = Numbered { prefix: "TR", name: "number" };
const FELLING: Numbered = Numbered { prefix: "RL", name: "number" };

pub(super) struct City {
    store: Arc<Store>,
}

impl Register for City {
    const SERVICES: &'static [&'static str] = &["problem-report", "felling-application"];

    fn open(store: Arc<Store>) -> Self {
        City { store }
    }

    async fn answer(&self, service: &str, ask: &Value) -> Answer {
        let entry = if service == "felling-application" { felling(ask) } else { report(ask) };
        tell::keep(&self.store, entry).await
    }
}

/// A problem is somewhere: at a place in words, or at a point.
fn report(ask: &Value) -> Result<Entry, Answer> {
    let entry = tell::entry("problem-report", ask)?;
    tell::need(ask, &["case", "category", "description"])?;
    answer::maybe_text(ask, "email")?;
    let latitude = degrees(ask, "latitude", 90.0)?;
    let longitude = degrees(ask, "longitude", 180.0)?;
    match (latitude, longitude) {
        (Some(_), Some(_)) => answer::maybe_text(ask, "place").map(|_| ()),
        (None, None) => answer::text(ask, "place").map(|_| ()),
        (Some(_), None) => Err(Answer::field("missing_field", "longitude")),
        (None, Some(_)) => Err(Answer::field("missing_field", "latitude")),
    }?;
    Ok(Entry { numbered: Some(REPORT), ..entry })
}

/// The owner of the land and who applies in their name, the same where it is their own.
fn felling(ask: &Value) -> Result<Entry, Answer> {
    let entry = tell::entry("felling-application", ask)?;
    tell::need(ask, &["case", "owner", "applicant", "place", "reason"])?;
    Ok(Entry { numbered: Some(FELLING), ..entry })
}

/// Degrees of WGS 84 as text, at most `most` from zero.
fn degrees(ask: &Value, field: &str, most: f64) -> Result<Option<f64>, Answer> {
    let Some(text) = answer::maybe_text(ask, field)? else {
        return Ok(None);
    };
    let degrees = text.parse().ok().filter(|degrees: &f64| degrees.abs() <= most);
    degrees.map(Some).ok_or_else(|| Answer::field("invalid_field", field))
}
