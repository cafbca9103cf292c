//! What a sheet says of a draft: items, rules, tables, the law of the day, and what is hidden.

use jiff::civil::{Date, date};

use super::{Sheet, Within};
use crate::{
    answers::{Answer, Answers, Source},
    application::Draft,
    rules::Value,
    service::{Service, tests::club},
};

const TODAY: Date = date(2026, 11, 21);

fn said(value: impl Into<Value>) -> Answer {
    Answer { value: value.into(), source: Source::Person }
}

fn amount(text: &str) -> Value {
    Value::Number(text.parse().expect("an amount"))
}

fn founder(code: &str, share: &str, phones: &[&str]) -> Answers {
    let mut founder = Answers::default();
    founder.set("person_code", said(code));
    founder.set("share", Answer { value: amount(share), source: Source::Person });
    for phone in phones {
        let mut contact = Answers::default();
        contact.set("phone", said(*phone));
        founder.add_item("contact", contact);
    }
    founder
}

fn draft(procedure: &str, founders: &[(&str, &[&str])]) -> Draft {
    let mut draft = crate::journey::tests::draft();
    draft.answers.set("procedure", said(procedure));
    for (share, phones) in founders {
        draft.answers.add_item("founder", founder("EE60001019906", share, phones));
    }
    draft
}

fn value(service: &Service, draft: &Draft, day: Date, name: &str) -> Value {
    Sheet::of_draft(service, draft, day).value(name)
}

#[test]
fn rules_see_all_items_and_items_see_their_own() {
    let (service, draft) = (club(), draft("ordinary", &[("100.00", &["+3725551234", "+3725551235"]), ("300.00", &[])]));
    assert_eq!(value(&service, &draft, TODAY, "capital"), amount("400.00"));
    let sheet = Sheet::of_draft(&service, &draft, TODAY);
    let step = service.step("founders").expect("the step");
    let items = sheet.items_of(step, &Within::TOP);
    let seen: Vec<[Value; 3]> =
        items.iter().map(|item| ["share", "part", "contacts_of"].map(|name| sheet.value_in(name, item))).collect();
    assert_eq!(seen[0], [amount("100.00"), amount("0.25"), amount("2")]);
    assert_eq!(seen[1], [amount("300.00"), amount("0.75"), amount("0")]);
    let contacts = service.step("contacts").expect("the step");
    let inner = sheet.items_of(contacts, &items[0]);
    assert_eq!(sheet.value_in("label", &inner[1]), "no. 2".into());
    assert_eq!(sheet.value_in("share", &inner[1]), amount("100.00"), "the founder around is in sight");
    assert_eq!(sheet.value("share"), Value::Null, "nobody's share is nobody's");
    assert_eq!(inner[1].positions(), [1, 2]);
}

#[test]
fn the_law_is_that_of_the_day() {
    let (service, draft) = (club(), draft("ordinary", &[("1000.01", &[])]));
    assert_eq!(value(&service, &draft, TODAY, "levied"), amount("10.00"));
    assert_eq!(value(&service, &draft, date(2027, 1, 1), "levied"), amount("20.00"));
    assert_eq!(value(&service, &draft, date(2025, 12, 31), "levied"), Value::Null, "before the law there is none");
}

#[test]
fn a_table_gives_what_its_matching_row_says() {
    let service = club();
    let fee = |procedure: &str, share: &str| {
        Sheet::of_draft(&service, &draft(procedure, &[(share, &[])]), TODAY).fee().map(|fee| fee.to_string())
    };
    assert_eq!(fee("expedited", "5000").as_deref(), Some("265.00"));
    assert_eq!(fee("ordinary", "1000").as_deref(), Some("20.00"));
    assert_eq!(fee("ordinary", "2000").as_deref(), Some("40.00"));
    assert_eq!(fee("unheard-of", "1").as_deref(), None);
}

#[test]
fn what_is_hidden_is_absent_and_not_filed_and_what_is_computed_is_written_down() {
    let service = club();
    let mut draft = draft("ordinary", &[("100.00", &["+3725551234"])]);
    draft.answers.set("declared", Answer { value: amount("100"), source: Source::Person });
    draft.answers.set("account", said("EE159900000000000013"));
    let sheet = Sheet::of_draft(&service, &draft, TODAY);
    assert_eq!(sheet.value("account"), Value::Null);
    let settled = sheet.settled();
    assert!(settled.get("account").is_none());
    let founder = &settled.items("founder")[0].answers;
    assert_eq!(founder.get("part"), Some(&Answer { value: amount("1"), source: Source::Rule }));
    let contact = &founder.items("contact")[0].answers;
    assert_eq!(contact.get("label"), Some(&Answer { value: "no. 1".into(), source: Source::Rule }));
    assert_eq!(contact.value("phone"), &"+3725551234".into());
}
