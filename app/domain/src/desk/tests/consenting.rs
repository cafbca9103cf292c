//! A register that is asked only if the person agrees.

use super::{plot::*, *};
use crate::{
    desk::{Consented, Reconsidered},
    journey::Stands,
};

fn consent() -> Place {
    Place::Consent("income".into())
}

#[test]
fn nobody_is_asked_about_before_they_agree() {
    let town = Town::plot();
    assert!(matches!(now(town.desk.begin(&mari(), PLOT)), Ok(Begun::At(place)) if place == step("year")));
    assert!(
        matches!(now(town.desk.consent(&mari(), PLOT, "income")), Ok(Visit::Elsewhere(place)) if place == step("year"))
    );
    assert_eq!(town.year("2025"), consent());
    let page = town.question();
    assert_eq!((page.agreed, page.stopped, page.before.as_deref()), (None, false, Some("money")));
    assert!(
        matches!(now(town.desk.page(&mari(), PLOT, &spot("money"))), Ok(Visit::Elsewhere(place)) if place == consent())
    );
    assert!(matches!(now(town.desk.review(&mari(), PLOT)), Ok(Visit::Elsewhere(place)) if place == consent()));
    assert!(matches!(now(town.desk.page(&mari(), PLOT, &spot("year"))), Ok(Visit::Here(_))), "the way back is open");
    assert!(matches!(town.says(None), Consented::Again(page) if page.unanswered));
    let draft = town.draft();
    let submitted = now(town.desk.submit(&mari(), PLOT, draft.id, draft.version, "en")).expect("an answer");
    assert_eq!(submitted, Submitted::Elsewhere(consent()));
    assert!(town.registers.came(INCOME).is_empty());
}

#[test]
fn who_agrees_is_asked_about_at_once_and_only_once() {
    let town = Town::plot();
    town.year("2025");
    assert_eq!(town.agrees(true), step("money"));
    assert_eq!(town.registers.came(INCOME)[0].body, json!({ "code": MARI, "year": "2025" }));
    assert!(town.draft().answers.is_locked("yearly"));
    let Ok(Visit::Here(page)) = now(town.desk.page(&mari(), PLOT, &spot("money"))) else { panic!("not the page") };
    assert_eq!(page.back, Some(consent()), "the way back does not pass the question by");
    let bundle = town.library.load().in_force(PLOT, town.desk.clock().today()).expect("in force").bundle.clone();
    let consented = town.events().into_iter().find(|what| matches!(what, What::Consented { .. }));
    let meant = What::Consented {
        call: INCOME.parse().expect("a call"),
        read: "income".into(),
        parts: vec!["yearly".into()],
        bundle,
        language: "en".into(),
    };
    assert_eq!(consented, Some(meant), "what they agreed to can be read later");
    assert_eq!(town.agrees(true), step("money"), "said twice is said once");
    now(town.desk.begin(&mari(), PLOT)).expect("begun");
    assert_eq!(town.money(&[]), Place::Check);
    assert_eq!(town.registers.came(INCOME).len(), 1);
    assert_eq!(town.events().iter().filter(|what| matches!(what, What::Consented { .. })).count(), 1);
}

#[test]
fn who_does_not_agree_writes_it_and_the_rules_know_nothing_of_the_register() {
    let town = Town::plot();
    town.year("2025");
    assert_eq!(town.agrees(false), step("money"));
    let Ok(Visit::Here(page)) = now(town.desk.page(&mari(), PLOT, &spot("money"))) else { panic!("a page") };
    let yearly = &page.questions()[0];
    assert!(yearly.known.is_none() && yearly.instead_of.is_none(), "no register was asked in vain");
    assert_eq!(town.money(&[("yearly", "9000")]), Place::Check);
    assert_eq!(town.draft().fact("income"), &crate::rules::Value::Null);
    assert!(town.registers.came(INCOME).is_empty());
    assert!(town.events().iter().any(|what| matches!(what, What::Declines { .. })));
    town.file();
    let case = town.case();
    assert_eq!(
        case.fee.map(|fee| fee.to_string()).as_deref(),
        Some("20"),
        "what they wrote is not what a register said"
    );
    assert_eq!(case.course.consents.get("income"), Some(&false));
    let stands = crate::journey::inquiries(&plot_service(&town), &case);
    assert_eq!(stands.iter().map(|inquiry| inquiry.stands).collect::<Vec<_>>(), [Stands::Declined, Stands::Asked]);
}

fn plot_service(town: &Town) -> Arc<Service> {
    town.desk.in_force(PLOT).expect("in force")
}

#[test]
fn who_thinks_again_takes_back_what_the_register_gave() {
    let town = Town::plot();
    town.year("2025");
    town.agrees(true);
    assert_eq!(town.money(&[]), Place::Check);
    assert_eq!(town.agrees(false), step("money"), "what has to be written now is due");
    assert_eq!(town.draft().answers.get("yearly"), None);
    assert_eq!(town.money(&[("yearly", "1")]), Place::Check);
    assert_eq!(town.agrees(true), step("money"), "and what the register says is looked at again");
    assert_eq!(town.draft().answers.value("yearly").to_json(), json!("9000"));
    assert_eq!(town.registers.came(INCOME).len(), 2);
}

#[test]
fn another_question_needs_another_consent() {
    let town = Town::plot();
    town.year("2025");
    let seen = town.question().seen;
    town.agrees(true);
    assert_eq!(town.year("2024"), consent());
    assert_eq!(town.draft().answers.get("yearly"), None, "the income of another year is gone");
    assert_eq!(town.registers.came(INCOME).len(), 1);
    let said = Reconsidered { agrees: Some(true), seen: &seen, language: "en" };
    let again = now(town.desk.reconsider(&mari(), PLOT, "income", said)).expect("an answer");
    assert!(matches!(again, Consented::Again(page) if page.changed), "a page about another year agrees to nothing");
    assert_eq!(town.registers.came(INCOME).len(), 1);
    assert_eq!(town.agrees(true), step("money"));
    assert_eq!(town.registers.came(INCOME)[1].body["year"], json!("2024"));
}

#[test]
fn without_the_answer_there_is_no_going_on_where_the_service_says_so() {
    let town = Town::plot_with(otherwise("basis = \"consent\"", "basis = \"consent\"\nif_down = \"stop\""));
    town.year("2025");
    assert_eq!(town.agrees(false), consent());
    let page = town.question();
    assert_eq!((page.stopped, page.agreed), (true, Some(false)));
    assert!(
        matches!(now(town.desk.page(&mari(), PLOT, &spot("money"))), Ok(Visit::Elsewhere(place)) if place == consent())
    );
    town.registers.says(INCOME, down());
    assert!(matches!(town.says(Some(true)), Consented::Later(read) if read == "income"));
    town.registers.says(INCOME, earns(9000));
    assert_eq!(
        town.year("2025"),
        step("money"),
        "asked again with the answer it is asked with, and not agreed to again"
    );
    assert_eq!(town.money(&[]), Place::Check);
}

#[test]
fn what_was_said_stands_when_the_case_is_changed() {
    let town = Town::plot();
    town.year("2025");
    town.agrees(false);
    town.money(&[("yearly", "9000")]);
    town.file();
    town.work();
    town.change("change", "money", &[("yearly", "8000"), ("remark", "By the brook")]);
    assert!(town.registers.came(INCOME).is_empty());
    assert_eq!(town.case().course.consents.get("income"), Some(&false));
}

#[test]
fn a_read_by_law_is_no_question() {
    let town = Town::plot();
    for read in ["debts", "nonsense"] {
        assert!(is_not_found(now(town.desk.consent(&mari(), PLOT, read))));
        let said = Reconsidered { agrees: Some(true), ..Reconsidered::default() };
        assert!(is_not_found(now(town.desk.reconsider(&mari(), PLOT, read, said))));
    }
    let other = now(town.desk.consent(&jaan(), PLOT, "income")).expect("an answer");
    assert!(matches!(other, Visit::NotBegun), "nobody answers for somebody else");
}
