//! Notes: for officials alone, never changed, struck out with a reason.

use super::*;

#[test]
fn a_note_is_for_officials_alone() {
    let town = taken();
    let reference = town.case().reference;
    let one = slip(&town, "  The owner phoned: \u{202e}call back.  ");
    assert_eq!(filed(now(town.desk.note(&engineer(), &reference, one.clone()))), Filed::Done);
    assert_eq!(filed(now(town.desk.note(&engineer(), &reference, one))), Filed::Done, "sent twice, kept once");
    let notes = town.store.tables().notes;
    assert_eq!((notes.len(), notes[0].text.as_str()), (1, "The owner phoned: call back."));
    assert_eq!(count(&town, |what| *what == What::Noted), 1);
    let seen = now(town.desk.open_case(&other_engineer(), &reference)).expect("a case").beside.notes;
    assert_eq!(seen[0].by, engineer().person);
    let own = now(town.desk.my_case(&mari(), &reference)).expect("her case");
    assert!(!own.events.iter().any(|event| event.what == What::Noted), "not even that there is one");
    assert!(town.store.tables().notices.is_empty());
}

#[test]
fn a_note_needs_words_a_role_and_no_interest() {
    let town = taken();
    let reference = town.case().reference;
    for (text, why) in [(" \n ", Unable::TextMissing), (&"x".repeat(4001), Unable::TextTooLong)] {
        assert_eq!(filed(now(town.desk.note(&engineer(), &reference, slip(&town, text)))), unable(why));
    }
    assert!(is_not_found(now(town.desk.note(&adviser(), &reference, slip(&town, "Hello")))));
    assert!(is_conflict(now(town.desk.note(&mari_as_engineer(), &reference, slip(&town, "Mine")))));
    assert!(is_not_found(now(town.desk.may_add(&adviser(), &reference))));
    // Somebody else's slip is not theirs to claim.
    let one = slip(&town, "One");
    assert_eq!(filed(now(town.desk.note(&engineer(), &reference, one.clone()))), Filed::Done);
    assert_eq!(filed(now(town.desk.note(&other_engineer(), &reference, one))), Filed::Stale);
    assert_eq!(town.store.tables().notes.len(), 1);
}

#[test]
fn a_note_is_struck_out_once_with_a_reason_and_stays_readable() {
    let town = taken();
    let reference = town.case().reference;
    let one = slip(&town, "Two lime trees.");
    assert_eq!(filed(now(town.desk.note(&engineer(), &reference, one.clone()))), Filed::Done);
    let strike = |by: &Official, why: &str| filed(now(town.desk.strike_note(by, &reference, one.id, why)));
    assert_eq!(strike(&engineer(), " "), unable(Unable::TextMissing));
    assert_eq!(strike(&other_engineer(), "They are oaks."), Filed::Done);
    assert_eq!(strike(&engineer(), "Birches."), unable(Unable::Over));
    let note = &town.store.tables().notes[0];
    assert_eq!(note.text, "Two lime trees.");
    assert_eq!(note.struck.as_ref().map(|struck| struck.reason.as_str()), Some("They are oaks."));
    // A note of another case is not found by its id.
    let other = case(8, &town);
    town.store.edit(|tables| tables.cases.push(other.clone()));
    let two = slip(&town, "Another");
    assert_eq!(filed(now(town.desk.note(&engineer(), &other.reference, two.clone()))), Filed::Done);
    assert_eq!(filed(now(town.desk.strike_note(&engineer(), &reference, two.id, "No"))), unable(Unable::Over));
}
