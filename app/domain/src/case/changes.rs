//! What changed between the revisions of a case's answers.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{Case, Revision};
use crate::{
    answers::{Answer, Answers},
    rules::Value,
    service::Service,
};

/// One change of the answers by the applicant.
#[derive(Debug, Clone, PartialEq)]
pub struct Revised {
    pub at: Timestamp,
    /// In the order of the service's questions; empty where the same was said again.
    pub rows: Vec<Rewritten>,
}

/// One answer that is another than before.
#[derive(Debug, Clone, PartialEq)]
pub struct Rewritten {
    pub field: String,
    /// The numbers of the items around it, the outermost first.
    pub positions: Vec<usize>,
    pub before: Value,
    pub after: Value,
}

/// Where an answer stands: the ids of the items around it stay the same when others go.
type Key = (Vec<u32>, String);
type Flat<'a> = BTreeMap<Key, (Vec<usize>, &'a Answer)>;

impl Case {
    /// Every change, the newest first.
    pub fn changes(&self, service: &Service) -> Vec<Revised> {
        let revisions = &self.course.revisions;
        let after = revisions.iter().skip(1).map(|next| &next.answers).chain([&self.answers]);
        let revised = |(before, after): (&Revision, &Answers)| Revised {
            at: before.until,
            rows: rows(service, &before.answers, after),
        };
        let mut changes: Vec<Revised> = revisions.iter().zip(after).map(revised).collect();
        changes.reverse();
        changes
    }
}

fn rows(service: &Service, before: &Answers, after: &Answers) -> Vec<Rewritten> {
    let (before, after) = (flat(before), flat(after));
    let mut keys: Vec<&Key> = before.keys().chain(after.keys().filter(|key| !before.contains_key(*key))).collect();
    let order: BTreeMap<&str, usize> =
        service.fields().enumerate().map(|(at, field)| (field.id.as_str(), at)).collect();
    keys.sort_by_key(|(ids, field)| (order.get(field.as_str()).copied().unwrap_or(usize::MAX), ids.clone()));
    let value = |found: Option<&(Vec<usize>, &Answer)>| found.map_or(Value::Null, |(_, answer)| answer.value.clone());
    let row = |key: &Key| {
        let (was, is) = (before.get(key), after.get(key));
        let row = Rewritten {
            field: key.1.clone(),
            positions: is.or(was).map(|(positions, _)| positions.clone()).unwrap_or_default(),
            before: value(was),
            after: value(is),
        };
        (row.before != row.after).then_some(row)
    };
    keys.into_iter().filter_map(row).collect()
}

fn flat(answers: &Answers) -> Flat<'_> {
    let mut found = Flat::new();
    gather(answers, &mut Vec::new(), &mut Vec::new(), &mut found);
    found
}

fn gather<'a>(answers: &'a Answers, ids: &mut Vec<u32>, positions: &mut Vec<usize>, found: &mut Flat<'a>) {
    for (field, answer) in answers.iter() {
        found.insert((ids.clone(), field.to_owned()), (positions.clone(), answer));
    }
    for (_, items) in answers.groups() {
        for (at, item) in items.iter().enumerate() {
            ids.push(item.id);
            positions.push(at + 1);
            gather(&item.answers, ids, positions, found);
            ids.pop();
            positions.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::Source;

    fn said(text: &str) -> Answer {
        Answer { value: Value::from(text), source: Source::Person }
    }

    #[test]
    fn what_changed_is_told_by_item_whatever_its_number_is_now() {
        let service = crate::service::tests::club();
        let founder = |name: &str| {
            let mut founder = Answers::default();
            founder.set("person_code", said(name));
            founder
        };
        let mut before = Answers::default();
        before.set("club_name", said("Kaks Tamme"));
        let first = before.add_item("founder", founder("Mari"));
        before.add_item("founder", founder("Jaan"));
        let mut after = before.clone();
        after.remove_item("founder", first);
        after.item_mut("founder", 2).expect("Jaan").answers.set("person_code", said("Juhan"));
        let told: Vec<_> = rows(&service, &before, &after)
            .into_iter()
            .map(|row| (row.field, row.positions, row.before, row.after))
            .collect();
        let name = || "person_code".to_owned();
        assert_eq!(
            told,
            [
                (name(), vec![1], Value::from("Mari"), Value::Null),
                (name(), vec![1], Value::from("Jaan"), Value::from("Juhan")),
            ]
        );
    }
}
