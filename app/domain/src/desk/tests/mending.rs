//! What a change leads to: marked answers inside items, and a case with the fee and the facts of its new answers.

use jiff::civil::date;

use super::*;
use crate::{
    answers::Answers,
    case::{Mark, Said},
    desk::{Amended, Errand},
    service::tests::CLUB,
};

/// The club with officials who send an application back.
const OFFICE: &str = r#"
[[state]]
id = "submitted"

[[state]]
id = "waiting"

[[action]]
id = "ask_again"
from = ["submitted"]
to = "waiting"
by = ["club-officer"]
marks = true

[[action]]
id = "mend"
from = ["waiting"]
to = "submitted"
by = ["applicant"]
opens = "marked"
"#;

fn club_with_an_office() -> Service {
    let text = CLUB.replace("[[state]]\nid = \"submitted\"\nlast = true\n", OFFICE);
    Service::read(&[("club.toml", &text)]).unwrap_or_else(|complaints| panic!("{complaints:?}"))
}

/// Sends a page, and says where that leads.
fn goes<'a>(town: &Town, errand: impl Into<Errand<'a>> + Send, at: &str, typed: &[(&str, &str)]) -> String {
    match now(town.desk.answer(&mari(), errand, &spot(at), &form(typed))).expect("answered") {
        Answered::Next(Place::At(spot)) => spot.to_string(),
        Answered::Next(Place::Check) => "check".into(),
        other => panic!("{at}: {other:?}"),
    }
}

/// Mari's club: two founders, each with a telephone.
fn founded() -> Town {
    let town = Town::with(club_with_an_office());
    now(town.desk.begin(&mari(), "club")).expect("begun");
    goes(&town, "club", "name", &[("club_name", "Kaks Tamme"), ("procedure", "ordinary")]);
    for founder in ["1", "2"] {
        goes(&town, "club", "founders/new", &[("person_code", "60001019906"), ("share", "100")]);
        goes(&town, "club", &format!("contacts/{founder}/new"), &[("phone", "5551234")]);
        goes(&town, "club", &format!("contacts/{founder}"), &[]);
    }
    goes(&town, "club", "founders", &[]);
    assert_eq!(goes(&town, "club", "capital_step", &[("declared", "200")]), "check");
    let draft = town.draft();
    now(town.desk.submit(&mari(), "club", draft.id, draft.version, "et")).expect("submitted");
    town
}

fn marks(marks: &[(&str, &str)]) -> Vec<Mark> {
    let mark = |(spot, field): &(&str, &str)| Mark { spot: (*spot).into(), field: (*field).into(), note: "?".into() };
    marks.iter().map(mark).collect()
}

fn open(town: &Town, errand: Errand<'_>, at: &str) -> Vec<String> {
    let Ok(Visit::Here(page)) = now(town.desk.page(&mari(), errand, &spot(at))) else { panic!("no page at {at}") };
    page.questions().iter().filter(|q| q.known.is_none()).map(|q| q.field.clone()).collect()
}

#[test]
fn marks_inside_items_are_led_to_one_after_the_other_and_nothing_else_is_open() {
    let town = founded();
    let case = town.case();
    assert_eq!(case.fee.map(|fee| fee.to_string()).as_deref(), Some("20.00"));
    let found = marks(&[("contacts/2/1", "phone"), ("founders/2", "share"), ("founders/9", "share")]);
    let officer = official("EE38001085718", "club-officer");
    let said = Said { marks: found, ..Said::default() };
    let acted = town.desk.act_with(&officer, &case.reference, "ask_again", case.version, said);
    assert_eq!(now(acted).expect("acted"), Acted::Done);
    assert_eq!(town.case().course.marked.len(), 2, "there is no ninth founder");

    let reference = case.reference;
    let errand = Errand::Amend(&reference, "mend");
    let begun = now(town.desk.begin_amendment(&mari(), &reference, "mend")).expect("begun");
    assert!(matches!(begun, Begun::At(place) if place == step("founders/2")));
    assert_eq!(open(&town, errand, "founders/2"), ["share"]);
    assert_eq!(open(&town, errand, "founders/1"), [] as [&str; 0], "the first founder was right");
    let typed = [("share", "1900"), ("person_code", "37605030299")];
    assert_eq!(goes(&town, errand, "founders/2", &typed), "contacts/2/1", "and on to the next mark");
    let mut next = goes(&town, errand, "contacts/2/1", &[("phone", "5559876")]);
    for after in ["contacts/2", "founders", "capital_step"] {
        assert_eq!(next, after, "what comes after a mark is looked at again");
        next = goes(&town, errand, after, &[]);
    }
    assert_eq!(next, "check");

    let draft = town.draft();
    let filed = now(town.desk.submit(&mari(), errand, draft.id, draft.version, "et")).expect("filed");
    assert_eq!(filed, Submitted::Amended(reference.clone()));
    let case = town.case();
    let founder = |at: usize| &case.answers.items("founder")[at].answers;
    let phone = |of: &Answers| of.items("contact")[0].answers.value("phone").clone();
    assert_eq!(founder(1).value("share").to_json(), json!("1900.00"));
    assert_eq!(founder(1).value("person_code"), founder(0).value("person_code"), "it was not marked");
    assert_ne!(phone(founder(1)), phone(founder(0)));
    assert_eq!(case.fee.map(|fee| fee.to_string()).as_deref(), Some("40.00"), "20.00 and a hundredth of 2000");
}

#[test]
fn what_the_registers_say_of_the_new_answers_goes_with_the_case() {
    let town = Town::submitted();
    let reference = town.case().reference;
    let make = |town: &Town| town.case().facts["vehicle"].part("make").clone();
    assert_eq!(make(&town), "Volvo".into());
    now(town.desk.begin_amendment(&mari(), &reference, "change")).expect("begun");
    town.registers.says(VEHICLE, Says::Knows(json!({ "make": "Saab", "model": "9000", "owner": MARI, "users": [] })));
    let errand = Errand::Amend(&reference, "change");
    assert_eq!(goes(&town, errand, "car", &[("plate", "234 bcd")]), "check");
    let draft = town.draft();
    now(town.desk.submit(&mari(), errand, draft.id, draft.version, "et")).expect("filed");
    assert_eq!(make(&town), "Saab".into());
    assert_eq!(town.case().answers.value("make"), &"Saab".into());
    assert!(town.case().facts.keys().all(|read| ["person", "vehicle"].contains(&read.as_str())), "registers alone");
    assert_eq!(town.case().due, Some(date(2026, 11, 30)), "it is the same term");
}

#[test]
fn only_the_same_act_at_the_same_version_is_the_form_that_was_sent_twice() {
    let town = Town::submitted();
    let case = town.case();
    assert_eq!(town.act(&olev(), "take", None), Acted::Done);
    let back = |version| {
        now(town.desk.act_as_applicant(&mari(), &case.reference, "withdraw", version, Some("Kolin ära".into())))
    };
    assert_eq!(back(case.version).expect("an answer"), Amended::Stale, "an official was faster");
    assert_eq!(town.case().state, "in_review");
    assert_eq!(back(town.case().version).expect("an answer"), Amended::Done);
    let (version, events) = (town.case().version, town.events().len());
    assert_eq!(back(version - 1).expect("an answer"), Amended::Done, "sent twice");
    assert_eq!((town.case().version, town.events().len()), (version, events), "and done once");
}
