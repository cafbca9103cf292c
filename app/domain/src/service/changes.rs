//! What a version says otherwise than another: for whoever decides whether it comes into force.
//!
//! Both are compared as they are written, table by table, so that nothing that a folder can say is overlooked.

use std::collections::BTreeMap;

use toml::{Table, Value};

use super::Bundle;

/// One thing that is new, gone, or said otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The kind of table, as it is written: `step`, `field`, `rule`; `table` alone for what stands once, such as `fee`.
    pub kind: String,
    /// Its id, or what tells it from the others of its kind; the name of a table that stands once.
    pub id: String,
    pub how: How,
}

/// How it has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum How {
    Added,
    Removed,
    /// Each key that says something else, as it was written and as it is.
    Otherwise(Vec<(String, Option<String>, Option<String>)>),
}

/// A kind and an id.
type Place = (String, String);

/// Everything in which `now` differs from `before`, in the order of kinds and ids; nothing of the words.
pub fn changes(before: &Bundle, now: &Bundle) -> Vec<Changed> {
    let (mut old, new) = (tables(before), tables(now));
    let mut found = Vec::new();
    for ((kind, id), table) in new {
        let how = match old.remove(&(kind.clone(), id.clone())) {
            None => How::Added,
            Some(before) if before == table => continue,
            Some(before) => How::Otherwise(keys(&before, &table)),
        };
        found.push(Changed { kind, id, how });
    }
    found.extend(old.into_keys().map(|(kind, id)| Changed { kind, id, how: How::Removed }));
    found.sort_by(|one, other| (&one.kind, &one.id).cmp(&(&other.kind, &other.id)));
    found
}

fn keys(before: &Table, now: &Table) -> Vec<(String, Option<String>, Option<String>)> {
    let mut names: Vec<&String> = before.keys().chain(now.keys()).collect();
    names.sort();
    names.dedup();
    let written = |table: &Table, name: &str| table.get(name).map(self::written);
    let all = names.into_iter().map(|name| (name.clone(), written(before, name), written(now, name)));
    all.filter(|(_, before, now)| before != now).collect()
}

/// All tables of a folder, those inside others by themselves. What cannot be read is not there.
fn tables(bundle: &Bundle) -> BTreeMap<Place, Table> {
    let mut found = BTreeMap::new();
    let mut head = Table::new();
    for (_, text) in bundle.files.iter().filter(|(name, _)| name.ends_with(".toml")) {
        for (key, value) in text.parse::<Table>().unwrap_or_default() {
            match value {
                Value::Array(items) if items.iter().all(Value::is_table) && !items.is_empty() => {
                    items.into_iter().for_each(|item| add(&mut found, &key, item));
                }
                Value::Table(table) => drop(found.insert(("table".into(), key), table)),
                value => drop(head.insert(key, value)),
            }
        }
    }
    found.insert(("table".into(), "service".into()), head);
    found
}

/// An item of a list of tables; lists of tables inside it stand beside it.
fn add(found: &mut BTreeMap<Place, Table>, kind: &str, item: Value) {
    let Value::Table(mut table) = item else { return };
    let inside: Vec<String> =
        table.iter().filter(|(_, value)| is_list_of_tables(value)).map(|(k, _)| k.clone()).collect();
    for key in inside {
        let Some(Value::Array(items)) = table.remove(&key) else { continue };
        items.into_iter().for_each(|item| add(found, &key, item));
    }
    let id = id(&table);
    let same = found.keys().filter(|(other, known)| other == kind && name(known) == id).count();
    // What has no name of its own is told apart by its number.
    let id = if same == 0 { id } else { format!("{id} #{}", same + 1) };
    found.insert((kind.to_owned(), id), table);
}

fn name(id: &str) -> &str {
    id.split_once(" #").map_or(id, |(name, _)| name)
}

fn is_list_of_tables(value: &Value) -> bool {
    value.as_array().is_some_and(|items| !items.is_empty() && items.iter().all(Value::is_table))
}

/// A value on one line, as a definition writes it.
fn written(value: &Value) -> String {
    match value {
        Value::String(text) if text.contains('"') => format!("'{text}'"),
        Value::String(text) => format!("\"{text}\""),
        Value::Integer(number) => number.to_string(),
        Value::Float(number) => number.to_string(),
        Value::Boolean(yes) => yes.to_string(),
        Value::Datetime(day) => day.to_string(),
        Value::Array(items) => format!("[{}]", items.iter().map(written).collect::<Vec<_>>().join(", ")),
        Value::Table(table) => {
            let pairs = table.iter().map(|(key, value)| format!("{key} = {}", written(value)));
            format!("{{ {} }}", pairs.collect::<Vec<_>>().join(", "))
        }
    }
}

/// What tells a table from the others of its kind: its id, with the day from which it holds; a notice its text.
fn id(table: &Table) -> String {
    let said = |key: &str| table.get(key).map(|value| value.as_str().map_or_else(|| written(value), str::to_owned));
    let day = table.get("from").filter(|from| from.is_datetime()).map(written);
    let parts = [said("id").or_else(|| said("text")).or_else(|| said("state")), day];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::tests::PARKING;

    fn bundle(change: impl Fn(&str) -> String) -> Bundle {
        let files: Vec<(&str, String)> = PARKING.iter().map(|(name, text)| (*name, change(text))).collect();
        let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
        Bundle::read(&files, |_| Vec::new()).expect("it is good").0
    }

    #[test]
    fn the_same_is_no_change_however_it_is_laid_out() {
        let before = bundle(str::to_owned);
        assert_eq!(changes(&before, &before), []);
        assert_eq!(changes(&before, &bundle(|text| format!("# A word beforehand.\n\n{text}"))), []);
    }

    #[test]
    fn what_is_new_gone_and_otherwise_is_told_by_its_table() {
        let before = bundle(str::to_owned);
        let now = bundle(|text| {
            let text = text.replace("\"P60D\"", "\"P30D\"");
            text.replace("[[notify]]\nstate = \"lapsed\"\ntext = \"notice-lapsed\"\nchannels = [\"inbox\", \"email\"]", "")
                .replace("[[queue]]\nid = \"new\"", "[[queue]]\nid = \"newest\"\nstates = [\"submitted\"]\nroles = [\"parking-officer\"]\n\n[[queue]]\nid = \"new\"")
        });
        let found = changes(&before, &now);
        let told: Vec<(&str, &str)> = found.iter().map(|one| (one.kind.as_str(), one.id.as_str())).collect();
        assert_eq!(told, [("notify", "notice-lapsed"), ("queue", "newest"), ("table", "retention")], "{found:?}");
        assert_eq!((&found[0].how, &found[1].how), (&How::Removed, &How::Added));
        let How::Otherwise(keys) = &found[2].how else { panic!("said otherwise: {:?}", found[2]) };
        assert_eq!(keys, &[("draft".into(), Some("\"P60D\"".into()), Some("\"P30D\"".into()))]);
    }
}
