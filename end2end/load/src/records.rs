//! What the traffic register recorded, against what the portal acknowledged.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use url::Url;

use crate::trouble::{Trouble, While};

/// The register's service that an application leads to.
const SERVICE: &str = "permit-application";

#[derive(Deserialize)]
struct List {
    records: Vec<Slot>,
}

/// What the register keeps under one key.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Slot {
    pub(crate) service: String,
    /// Requests since the register started.
    pub(crate) received: u64,
    pub(crate) recorded: u64,
    /// None when requests came and none was recorded.
    pub(crate) record: Option<Record>,
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Record {
    /// The case's reference.
    pub(crate) case: String,
}

/// What differs. All empty: nothing was lost, and nothing is there twice.
#[derive(Debug, PartialEq, Eq, Default)]
pub(crate) struct Findings {
    /// Acknowledged and not recorded.
    pub(crate) missing: Vec<String>,
    /// Recorded more than once.
    pub(crate) doubled: Vec<String>,
    /// Recorded, and nobody was told this reference.
    pub(crate) unknown: Vec<String>,
    /// One reference, acknowledged to two journeys.
    pub(crate) shared: Vec<String>,
}

/// # Errors
/// When the register cannot be asked.
pub(crate) async fn ask(records: &Url) -> Result<Vec<Slot>, Trouble> {
    let answer = reqwest::get(records.clone()).await.and_then(reqwest::Response::error_for_status);
    let list: List = answer.doing("the register's records")?.json().await.doing("the register's records")?;
    Ok(list.records)
}

pub(crate) fn compare(acknowledged: &[String], slots: &[Slot]) -> Findings {
    let mut recorded: BTreeMap<&str, u64> = BTreeMap::new();
    for slot in slots.iter().filter(|slot| slot.service == SERVICE) {
        if let Some(record) = &slot.record {
            // A record from before the register's last start is one record, whatever is counted since.
            *recorded.entry(&record.case).or_default() += slot.recorded.max(1);
        }
    }
    let mut findings = Findings::default();
    let mut known = BTreeSet::new();
    for reference in acknowledged {
        if !known.insert(reference.as_str()) {
            findings.shared.push(reference.clone());
        } else if !recorded.contains_key(reference.as_str()) {
            findings.missing.push(reference.clone());
        }
    }
    let owned = |(case, _): (&&str, &u64)| (*case).to_owned();
    findings.doubled = recorded.iter().filter(|(_, times)| **times > 1).map(owned).collect();
    findings.unknown = recorded.iter().filter(|(case, _)| !known.contains(**case)).map(owned).collect();
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slot(case: &str, recorded: u64) -> Slot {
        Slot { service: SERVICE.into(), received: 1, recorded, record: Some(Record { case: case.into() }) }
    }

    fn list(references: &[&str]) -> Vec<String> {
        references.iter().map(|reference| (*reference).into()).collect()
    }

    #[test]
    fn everything_once_is_nothing_to_tell() {
        assert_eq!(compare(&list(&["A", "B"]), &[slot("B", 1), slot("A", 1)]), Findings::default());
        assert_eq!(compare(&list(&["A"]), &[slot("A", 0)]), Findings::default(), "from before a restart");
    }

    #[test]
    fn what_is_missing_is_named() {
        let asked = Slot { service: SERVICE.into(), received: 1, recorded: 0, record: None };
        let decision = Slot { service: "permit-decision".into(), ..slot("B", 1) };
        let findings = compare(&list(&["A", "B"]), &[slot("A", 1), asked, decision]);
        assert_eq!(findings, Findings { missing: list(&["B"]), ..Findings::default() });
    }

    #[test]
    fn what_is_there_twice_is_named() {
        let under_two_keys = [slot("A", 1), slot("A", 1)];
        assert_eq!(compare(&list(&["A"]), &under_two_keys).doubled, ["A"]);
        assert_eq!(compare(&list(&["A"]), &[slot("A", 2)]).doubled, ["A"]);
    }

    #[test]
    fn a_case_nobody_was_told_of_is_named() {
        assert_eq!(compare(&list(&["A"]), &[slot("A", 1), slot("C", 1)]).unknown, ["C"]);
    }

    #[test]
    fn a_reference_given_twice_is_named() {
        assert_eq!(compare(&list(&["A", "A"]), &[slot("A", 1)]).shared, ["A"]);
    }
}
