//! Terms that stand still, run again and are extended.

use jiff::Timestamp;

use super::{LastDay, at, day, estonia, last_day, length, tallinn};
use crate::calendar::{Left, Term};

fn term(started: &str, long: &str) -> Term {
    Term::new(at(started), length(long), LastDay::Rolls)
}

fn due(term: &Term) -> Option<Timestamp> {
    term.due(&estonia(), &tallinn())
}

fn left(term: &Term, now: &str) -> Left {
    term.left(at(now), &estonia(), &tallinn())
}

#[test]
fn a_pause_pushes_the_last_day_by_the_days_that_began_in_it() {
    let table = [
        // started, length, paused, resumed, last day
        ("2026-03-02T10:00", "5 workdays", "2026-03-04T10:00", "2026-03-04T16:00", "2026-03-09"), // no day began
        ("2026-03-02T10:00", "5 workdays", "2026-03-04T10:00", "2026-03-05T09:00", "2026-03-10"), // Thursday
        ("2026-03-02T10:00", "5 workdays", "2026-03-06T10:00", "2026-03-08T10:00", "2026-03-09"), // a weekend
        ("2026-03-02T10:00", "5 workdays", "2026-03-09T23:00", "2026-03-11T10:00", "2026-03-11"), // on the last day
        ("2026-03-02T10:00", "5 workdays", "2026-03-10T00:00", "2026-03-20T10:00", "2026-03-09"), // over already
        ("2026-03-02T10:00", "P14D", "2026-03-04T10:00", "2026-03-11T10:00", "2026-03-23"),
        ("2026-03-02T10:00", "P1M", "2026-03-04T10:00", "2026-03-05T10:00", "2026-04-06"), // Good Friday and on
        ("2026-12-14T10:00", "P7D", "2026-12-21T23:59", "2026-12-23T00:01", "2026-12-23"),
    ];
    for (started, length, paused, resumed, last) in table {
        let term = term(started, length).pause(at(paused)).resume(at(resumed));
        let due = due(&term).expect("a running term");
        assert_eq!(last_day(due, &tallinn()), day(last), "{started} {length} {paused} {resumed}");
    }
}

#[test]
fn hours_are_pushed_by_hours() {
    let clock = term("2026-03-02T10:00", "PT4H").pause(at("2026-03-02T11:00")).resume(at("2026-03-03T11:30"));
    assert_eq!(due(&clock), Some(at("2026-03-03T14:30")));
    let work = term("2026-03-02T15:00", "4 workhours").pause(at("2026-03-02T16:00")).resume(at("2026-03-03T10:30"));
    assert_eq!(due(&work), Some(at("2026-03-03T13:30")));
}

#[test]
fn a_term_that_stands_has_no_end_and_keeps_what_is_left() {
    let standing = term("2026-03-02T10:00", "5 workdays").pause(at("2026-03-04T10:00"));
    assert!(standing.is_paused());
    assert_eq!(due(&standing), None);
    assert_eq!(left(&standing, "2026-03-03T10:00"), Left::Workdays(4));
    assert_eq!(left(&standing, "2026-06-01T10:00"), Left::Workdays(3));
    assert!(!standing.is_over(at("2030-01-01T00:00"), &estonia(), &tallinn()));
    let running = standing.resume(at("2026-03-11T10:00"));
    assert_eq!(left(&running, "2026-03-11T10:00"), Left::Workdays(3));
    assert!(!running.is_over(at("2026-03-16T23:59"), &estonia(), &tallinn()));
    assert!(running.is_over(at("2026-03-17T00:00"), &estonia(), &tallinn()));
    assert_eq!(left(&running, "2026-03-17T00:00"), Left::Workdays(-1));
}

#[test]
fn a_pause_that_came_too_late_revives_nothing() {
    let late = term("2026-03-02T10:00", "1 workday").pause(at("2026-03-05T10:00"));
    assert_eq!(due(&late), Some(at("2026-03-04T00:00")));
    assert_eq!(left(&late, "2026-03-06T10:00"), Left::Workdays(-3));
}

#[test]
fn pausing_twice_and_resuming_twice_change_nothing_more() {
    let once = term("2026-03-02T10:00", "5 workdays").pause(at("2026-03-04T10:00"));
    assert_eq!(once.clone().pause(at("2026-03-05T10:00")), once);
    let resumed = once.resume(at("2026-03-01T10:00"));
    assert_eq!(resumed.paused[0].to, Some(at("2026-03-04T10:00")), "a pause does not end before it begins");
    assert_eq!(resumed.clone().resume(at("2026-03-09T10:00")), resumed);
    let again = resumed.pause(at("2026-03-02T10:00"));
    assert_eq!(again.paused[1].from, at("2026-03-04T10:00"), "nor begins before the one before ended");
}

#[test]
fn an_extension_is_counted_from_the_end() {
    let table = [
        ("1 workday", "20 workdays", "2026-03-31"),
        ("P10D", "P5D", "2026-03-17"),
        ("P10D", "2 workdays", "2026-03-16"),
        ("P1M", "P1M", "2026-05-04"),
        ("PT4H", "1 workday", "2026-03-03"),
        ("1 workday", "1 workhour", "2026-03-04"),
    ];
    for (length_, more, last) in table {
        let term = term("2026-03-02T10:00", length_).extend(length(more));
        assert_eq!(last_day(due(&term).expect("a running term"), &tallinn()), day(last), "{length_} + {more}");
    }
    let paused = term("2026-03-02T10:00", "1 workday").extend(length("3 workdays"));
    let paused = paused.pause(at("2026-03-05T10:00")).resume(at("2026-03-06T10:00"));
    assert_eq!(due(&paused), Some(at("2026-03-10T00:00")), "a pause in the extension counts");
}

#[test]
fn terms_are_kept_as_json() {
    let term = term("2026-03-02T10:00", "5 workdays").pause(at("2026-03-04T10:00"));
    let json = serde_json::to_string(&term).expect("JSON");
    assert_eq!(serde_json::from_str::<Term>(&json).expect("a term"), term);
    assert!(json.contains("\"length\":\"5 workdays\"") && json.contains("\"last_day\":\"rolls\""), "{json}");
    let short = r#"{"started":"2026-03-02T08:00:00Z","length":"P1D"}"#;
    assert_eq!(serde_json::from_str::<Term>(short).expect("a term").last_day, LastDay::Rolls);
}
