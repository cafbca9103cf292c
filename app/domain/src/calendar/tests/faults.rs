//! Faults planted in calendars: each is found at its place, with a cure.

use super::{Calendar, ESTONIA};

#[test]
fn every_planted_fault_is_found_at_its_place() {
    let table = [
        ("\"sunday\"]", "\"sundae\"]", "2:24", "is not a day of the week"),
        ("\"09:00\"", "\"9:00\"", "3:9", "is not a time of day"),
        ("\"17:00\"", "\"24:01\"", "4:10", "is not a time of day"),
        ("\"17:00\"", "\"09:00\"", "4:10", "not later than"),
        ("\"02-24\"", "\"02-30\"", "9:5", "is not a day"),
        ("\"easter-2\"", "\"easter 2\"", "10:5", "is not a day"),
        ("\"easter-2\"", "\"easter-200\"", "10:5", "is not a day"),
        ("\"easter-2\"", "\"easter+\"", "10:5", "is not a day"),
        ("\"05-01\"", "501", "12:5", "expected a string"),
        ("\"12-23\", hours = 3", "\"12-23\", hours = 8", "26:29", "keep some of its hours"),
        ("\"12-23\", hours = 3", "\"12-23\", hours = 0", "26:29", "keep some of its hours"),
        ("\"12-23\", hours = 3", "\"12-32\", hours = 3", "26:12", "is not a day"),
        ("closes =", "closed =", "4:1", "unknown field"),
        ("weekend =", "weekend ==", "2:10", ""),
        ("closes = \"17:00\"\n", "", "1:1", "missing field `closes`"),
    ];
    for (sound, planted, place, what) in table {
        let text = ESTONIA.replacen(sound, planted, 1);
        assert_ne!(text, ESTONIA, "{planted} was not planted");
        let complaints = Calendar::read("estonia.toml", &text).expect_err(planted);
        let said = complaints.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
        assert!(said.starts_with(&format!("estonia.toml:{place}: ")) && said.contains(what), "{planted}: {said}");
        assert_eq!(complaints.len(), 1, "{said}");
    }
}

#[test]
fn all_faults_are_said_at_once() {
    let text = "weekend = ['x']\nopens = 'x'\ncloses = 'x'\nholidays = ['x']\nshort = [{ on = 'x', hours = 1 }]";
    assert_eq!(Calendar::read("town.toml", text).expect_err("faults").len(), 5);
}

#[test]
fn somebody_has_to_work() {
    let week = "['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']";
    let text = format!("weekend = {week}\nopens = '09:00'\ncloses = '17:00'\nholidays = []");
    let complaints = Calendar::read("town.toml", &text).expect_err("nobody works");
    assert!(complaints[0].what.contains("nobody ever works"), "{complaints:?}");
}
