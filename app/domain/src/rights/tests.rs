use jiff::{Timestamp, civil::date};
use uuid::Uuid;

use super::*;
use crate::people::Person;

const CODE: &str = "EE37102059517";

fn second(at: i64) -> Timestamp {
    Timestamp::from_second(1_795_255_200 + at).expect("a moment")
}

fn chief() -> Person {
    Person { code: "EE46412249523".parse().expect("a code"), given_name: "Sirje".into(), family_name: "Proov".into() }
}

fn change(number: u128, turn: Turn, standing: Standing) -> RightChange {
    RightChange {
        id: Uuid::from_u128(number),
        of: CODE.parse().expect("a code"),
        name: "Olev".into(),
        turn,
        by: Some(chief()),
        at: second(i64::try_from(number).expect("small")),
        standing,
    }
}

fn done(number: i64) -> Standing {
    Standing::Done { by: Some(chief()), at: second(number) }
}

fn grant(role: &str) -> Turn {
    Turn::Grant { role: role.into(), unit: None, from: None, until: None }
}

fn roles(roster: &Roster, told: &[&str], changes: &[RightChange]) -> Vec<String> {
    let told: Vec<String> = told.iter().map(|value| (*value).to_owned()).collect();
    roster.rights(CODE, &told, changes, date(2026, 11, 22)).roles
}

#[test]
fn the_lines_of_a_person_count_from_their_first_day_to_their_last() {
    let mut roster = Roster::default();
    let line = |role: &str, from, until| Post { roles: vec![role.into()], from, until, ..Post::default() };
    roster.add(CODE, line("yesterday", None, Some(date(2026, 11, 21))));
    roster.add(CODE, line("today", Some(date(2026, 11, 22)), Some(date(2026, 11, 22))));
    roster.add(CODE, line("tomorrow", Some(date(2026, 11, 23)), None));
    roster.add("EE46412249523", line("others", None, None));
    assert_eq!(roles(&roster, &[], &[]), ["today"]);
}

#[test]
fn whoever_is_of_a_unit_in_one_line_is_of_units_in_all() {
    let mut roster = Roster::default();
    roster.add(CODE, Post { roles: vec!["officer".into()], units: vec!["tartu".into()], ..Post::default() });
    roster.add(CODE, Post { roles: vec!["senior".into()], ..Post::default() });
    let rights = roster.rights(CODE, &[], &[], date(2026, 11, 22));
    assert_eq!((rights.roles, rights.units), (vec!["officer".into(), "senior".into()], vec!["tartu".to_owned()]));
}

#[test]
fn a_claim_stands_for_roles_and_a_line_that_disables_goes_before_everything() {
    let mut roster = Roster::default();
    roster.claim("grp-parking", vec!["parking-officer".into()]);
    assert_eq!(roles(&roster, &["grp-parking", "grp-other"], &[]), ["parking-officer"]);
    assert!(roles(&roster, &["grp-other"], &[]).is_empty());
    roster.add(CODE, Post { disabled: true, ..Post::default() });
    assert!(roles(&roster, &["grp-parking"], &[change(1, grant("officer"), done(2))]).is_empty());
}

#[test]
fn a_role_is_there_when_a_second_agrees_and_gone_when_it_is_withdrawn() {
    let roster = Roster::default();
    assert!(roles(&roster, &[], &[change(1, grant("officer"), Standing::Waiting)]).is_empty());
    let granted = change(1, grant("officer"), done(2));
    assert_eq!(roles(&roster, &[], std::slice::from_ref(&granted)), ["officer"]);
    let withdraw = Turn::Withdraw { role: "officer".into() };
    let waiting = change(3, withdraw.clone(), Standing::Waiting);
    assert_eq!(roles(&roster, &[], &[granted.clone(), waiting]), ["officer"]);
    assert!(roles(&roster, &[], &[change(3, withdraw, done(4)), granted]).is_empty(), "in the order of time");
}

#[test]
fn disabling_counts_at_once_and_ends_when_a_second_does_not_agree_or_enables() {
    let mut roster = Roster::default();
    roster.add(CODE, Post { roles: vec!["officer".into()], ..Post::default() });
    let disable = |standing| change(1, Turn::Disable, standing);
    assert!(roles(&roster, &[], &[disable(Standing::Waiting)]).is_empty());
    assert!(roles(&roster, &[], &[disable(done(2))]).is_empty());
    assert_eq!(roles(&roster, &[], &[disable(Standing::Declined { by: chief(), at: second(2) })]), ["officer"]);
    let enable = |standing| change(3, Turn::Enable, standing);
    assert!(roles(&roster, &[], &[disable(done(2)), enable(Standing::Waiting)]).is_empty());
    assert_eq!(roles(&roster, &[], &[disable(done(2)), enable(done(4))]), ["officer"]);
    // Confirmed after it was lifted, it does not come back.
    assert_eq!(roles(&roster, &[], &[disable(done(9)), enable(done(4))]), ["officer"]);
}
