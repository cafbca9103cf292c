//! Parking permits: applications and decisions.

use super::super::{
    answer::{self, Answer},
    entry::{Entry, Numbered},
    tell,
};
use serde_json::Value;

const PERMIT: Numbered = Numbered { prefix: "PL", name: "permit" };

pub(super) fn application(ask: &Value) -> Result<Entry, Answer> {
    let entry = tell::entry("permit-application", ask)?;
    tell::need(ask, &["case", "person", "plate", "address", "zone"])?;
    answer::day(ask, "starts_on")?;
    Ok(entry)
}

/// A permit starts on a day; a refusal has a reason.
pub(super) fn decision(ask: &Value) -> Result<Entry, Answer> {
    let mut entry = tell::entry("permit-decision", ask)?;
    tell::need(ask, &["case"])?;
    if answer::word(ask, "outcome", &["approved", "refused"])? == "approved" {
        answer::day(ask, "starts_on")?;
        entry.numbered = Some(PERMIT);
    } else {
        answer::text(ask, "reason")?;
    }
    Ok(entry)
}
