//! The register's records: one JSON line each, on disk before anyone is told that they are kept.

use super::entry::{Entry, Kept, Known, Numbered};
use crate::clock::Clock;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    fs::{self, File, OpenOptions},
    io::{self, Read, Seek, SeekFrom, Write},
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError},
};

#[derive(Debug, Serialize, Deserialize)]
struct Record {
    service: String,
    key: String,
    content_hash: String,
    case: Option<String>,
    #[serde(alias = "permit")]
    number: Option<String>,
    recorded_at: Timestamp,
    body: Value,
}

/// What is known under one service and key.
#[derive(Default)]
struct Slot {
    /// How many requests arrived since the start; those before it are not remembered.
    received: u64,
    recorded: u64,
    record: Option<Record>,
}

#[derive(Default)]
struct Shelf {
    slots: BTreeMap<(String, String), Slot>,
    /// The last number of each prefix.
    numbers: BTreeMap<String, u64>,
    file: Option<File>,
    /// Bytes of whole lines in the file.
    length: u64,
}

#[derive(Default)]
pub(super) struct Store {
    shelf: Mutex<Shelf>,
    clock: Clock,
}

impl Store {
    pub(super) fn in_memory(clock: Clock) -> Self {
        Store { clock, ..Store::default() }
    }

    /// By which its register lives.
    pub(super) fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Reads what earlier runs recorded. A last line cut short by a crash was never acknowledged and is dropped.
    pub(super) fn open(path: &Path, clock: Clock) -> io::Result<Self> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);

        let mut shelf = Shelf::default();
        for line in bytes[..whole].split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
            shelf.place(serde_json::from_slice(line)?);
        }
        shelf.length = whole as u64;
        file.set_len(shelf.length)?;
        file.seek(SeekFrom::End(0))?;
        shelf.file = Some(file);
        Ok(Store { shelf: Mutex::new(shelf), clock })
    }

    pub(super) fn received(&self, service: &str, key: &str) {
        let mut shelf = self.lock();
        shelf.slots.entry((service.to_owned(), key.to_owned())).or_default().received += 1;
    }

    /// Records the entry unless its key is taken. Waits for the disk.
    pub(super) fn keep(&self, entry: Entry) -> io::Result<Kept> {
        let mut shelf = self.lock();
        let slot = (entry.service.to_owned(), entry.key.clone());
        if let Some(known) = shelf.slots.get(&slot).and_then(|slot| slot.record.as_ref()) {
            return Ok(match known.content_hash == entry.content_hash {
                true => Kept::Already(known.number.clone()),
                false => Kept::Different,
            });
        }
        if let Some(once) = entry.once
            && shelf.of(entry.service).any(|record| {
                // The same case may say it otherwise: it has been changed.
                record.body[once.field] == entry.body[once.field] && record.body["case"] != entry.body["case"]
            })
        {
            return Ok(Kept::Taken(once.refusal));
        }
        let number = entry.numbered.map(|Numbered { prefix, .. }| {
            let last = shelf.numbers.get(prefix).copied().unwrap_or_default();
            format!("{prefix}-{:06}", last + 1)
        });
        let record = Record {
            service: entry.service.to_owned(),
            key: entry.key,
            content_hash: entry.content_hash,
            case: entry.case,
            number: number.clone(),
            recorded_at: self.clock.now(),
            body: entry.body,
        };
        shelf.write(&record)?;
        shelf.place(record);
        Ok(Kept::New(number))
    }

    /// Every key that was ever received, with how often it was received and recorded.
    pub(super) fn list(&self) -> Vec<Value> {
        let shelf = self.lock();
        let line = |((service, key), slot): (&(String, String), &Slot)| {
            json!({
                "service": service,
                "key": key,
                "received": slot.received,
                "recorded": slot.recorded,
                "record": slot.record,
            })
        };
        shelf.slots.iter().map(line).collect()
    }

    /// What was recorded for a service, by its keys.
    pub(super) fn of(&self, service: &str) -> Vec<Known> {
        let known = |record: &Record| Known { number: record.number.clone(), body: record.body.clone() };
        self.lock().of(service).map(known).collect()
    }

    fn lock(&self) -> MutexGuard<'_, Shelf> {
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shelf {
    fn of<'a>(&'a self, service: &'a str) -> impl Iterator<Item = &'a Record> {
        let slots = self.slots.range((service.to_owned(), String::new())..);
        slots.take_while(move |((of, _), _)| of == service).filter_map(|(_, slot)| slot.record.as_ref())
    }

    fn place(&mut self, record: Record) {
        if let Some((prefix, digits)) = record.number.as_deref().and_then(|number| number.rsplit_once('-')) {
            let last = self.numbers.entry(prefix.to_owned()).or_default();
            *last = digits.parse().unwrap_or(0).max(*last);
        }
        let slot = (record.service.clone(), record.key.clone());
        let slot = self.slots.entry(slot).or_default();
        slot.recorded += 1;
        slot.record = Some(record);
    }

    fn write(&mut self, record: &Record) -> io::Result<()> {
        let Some(file) = &mut self.file else {
            return Ok(());
        };
        let mut line = serde_json::to_vec(record)?;
        line.push(b'\n');
        let written = file.write_all(&line).and_then(|()| file.sync_data());
        match written {
            Ok(()) => self.length += line.len() as u64,
            Err(_) => {
                // Half a line must not stand before the next one.
                file.set_len(self.length)?;
                file.seek(SeekFrom::End(0))?;
            }
        }
        written
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(key: &str) -> Entry {
        Entry {
            service: "permit-decision",
            key: key.to_owned(),
            content_hash: "h".to_owned(),
            case: None,
            body: Value::Null,
            numbered: Some(Numbered { prefix: "PL", name: "permit" }),
            once: None,
        }
    }

    fn open(path: &Path) -> io::Result<Store> {
        Store::open(path, Clock::default())
    }

    #[test]
    fn a_line_cut_short_is_dropped_and_the_next_one_stands_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/traffic.jsonl");
        open(&path).unwrap().keep(entry("one")).unwrap();
        let mut file = OpenOptions::new().append(true).open(&path).unwrap();
        file.write_all(b"{\"service\":\"permit-dec").unwrap();

        let store = open(&path).unwrap();
        assert!(matches!(store.keep(entry("two")), Ok(Kept::New(Some(permit))) if permit == "PL-000002"));
        let store = open(&path).unwrap();
        assert_eq!(store.list().len(), 2);
        assert!(matches!(store.keep(entry("one")), Ok(Kept::Already(Some(permit))) if permit == "PL-000001"));
    }

    #[test]
    fn a_store_of_an_earlier_version_goes_on_counting() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("traffic.jsonl");
        let line = r#"{"service":"permit-decision","key":"k","content_hash":"h","case":"c","permit":"PL-000007","recorded_at":"2026-03-31T10:00:00Z","body":{}}"#;
        fs::write(&path, format!("{line}\n")).unwrap();
        let store = open(&path).unwrap();
        assert!(matches!(store.keep(entry("k")), Ok(Kept::Already(Some(permit))) if permit == "PL-000007"));
        assert!(matches!(store.keep(entry("l")), Ok(Kept::New(Some(permit))) if permit == "PL-000008"));
    }

    #[test]
    fn a_line_that_is_no_record_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("traffic.jsonl");
        fs::write(&path, "nonsense\n").unwrap();
        assert!(open(&path).is_err());
    }
}
