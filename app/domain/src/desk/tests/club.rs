//! A form with groups: founders, each with contacts. Added, copied, taken away, mended, and changed in two windows.

use super::*;
use crate::service::tests::club;

const CLUB: &str = "club";

fn town() -> Town {
    let town = Town::with(club());
    now(town.desk.begin(&mari(), CLUB)).expect("begun");
    town
}

fn answer(town: &Town, at: &str, typed: &[(&str, &str)]) -> Answered {
    now(town.desk.answer(&mari(), CLUB, &spot(at), &form(typed))).expect("answered")
}

fn goes(town: &Town, at: &str, typed: &[(&str, &str)]) -> String {
    match answer(town, at, typed) {
        Answered::Next(Place::At(spot)) => spot.to_string(),
        Answered::Next(Place::Check) => "check".into(),
        other => panic!("{other:?}"),
    }
}

fn faults(town: &Town, at: &str, typed: &[(&str, &str)]) -> Vec<(String, Way)> {
    match answer(town, at, typed) {
        Answered::Wrong(page) => page.questions().iter().filter_map(|q| Some((q.field.clone(), q.fault?))).collect(),
        other => panic!("{other:?}"),
    }
}

fn page(town: &Town, at: &str) -> StepPage {
    match now(town.desk.page(&mari(), CLUB, &spot(at))).expect("a page") {
        Visit::Here(page) => page,
        other => panic!("{other:?}"),
    }
}

const NAME: [(&str, &str); 2] = [("club_name", "Kaks Tamme"), ("procedure", "ordinary")];
const FOUNDER: [(&str, &str); 2] = [("person_code", "60001019906"), ("share", "100")];

#[test]
fn founders_are_added_one_by_one_each_with_contacts() {
    let town = town();
    assert_eq!(goes(&town, "name", &NAME), "founders/new", "one founder there has to be");
    assert_eq!(goes(&town, "founders/new", &FOUNDER), "contacts/1", "contacts are asked for each founder");
    assert_eq!(goes(&town, "contacts/1/new", &[("phone", "5551234")]), "contacts/1");
    assert_eq!(goes(&town, "contacts/1", &[]), "founders", "back to the list with the founder on it");
    let Body::Items(items) = page(&town, "founders").body else { panic!("a list") };
    assert_eq!(items.rows[0].columns[0], ("person_code".into(), "EE60001019906".into()));
    assert_eq!(items.rows[0].inner, [spot("contacts/1")]);
    assert_eq!(goes(&town, "founders", &[]), "capital_step");
    assert_eq!(goes(&town, "capital_step", &[("declared", "100,00")]), "check");
    let case = {
        let draft = town.draft();
        now(town.desk.submit(&mari(), CLUB, draft.id, draft.version, "et")).expect("submitted");
        town.case()
    };
    assert_eq!(case.fee.map(|fee| fee.to_string()).as_deref(), Some("20.00"));
    assert_eq!(case.answers.items("founder")[0].answers.items("contact").len(), 1);
}

#[test]
fn a_wrong_item_is_not_added_and_keeps_what_was_typed() {
    let town = town();
    goes(&town, "name", &NAME);
    let wrong = [("person_code", "60001019907"), ("share", "0")];
    assert_eq!(
        faults(&town, "founders/new", &wrong),
        [("person_code".into(), Way::Invalid), ("share".into(), Way::TooSmall)]
    );
    assert!(town.draft().answers.items("founder").is_empty());
    assert!(matches!(answer(&town, "founders", &[]), Answered::Wrong(page)
        if matches!(&page.body, Body::Items(items) if items.fault == Some(Way::TooFew))));
}

#[test]
fn items_are_copied_and_taken_away_and_the_list_is_looked_at_again() {
    let town = town();
    goes(&town, "name", &NAME);
    goes(&town, "founders/new", &FOUNDER);
    goes(&town, "contacts/1", &[]);
    goes(&town, "founders", &[]);
    assert_eq!(goes(&town, "founders", &[("copy", "1")]), "founders");
    assert_eq!(town.draft().answers.items("founder").len(), 2);
    assert_eq!(goes(&town, "founders", &[]), "contacts/2", "the copy's contacts have not been seen");
    assert_eq!(goes(&town, "founders", &[("remove", "2")]), "founders");
    assert_eq!(goes(&town, "founders", &[("remove", "2")]), "founders", "gone twice is gone");
    assert_eq!(goes(&town, "founders", &[]), "capital_step");
    for _ in 0..5 {
        goes(&town, "founders", &[("copy", "1")]);
    }
    assert_eq!(town.draft().answers.items("founder").len(), 4, "there are at most four");
    assert!(matches!(
        now(town.desk.page(&mari(), CLUB, &spot("founders/new"))),
        Ok(Visit::Elsewhere(Place::At(list))) if list == spot("founders")
    ));
}

#[test]
fn what_is_not_there_is_no_page() {
    let town = town();
    goes(&town, "name", &NAME);
    goes(&town, "founders/new", &FOUNDER);
    for nowhere in ["founders/9", "contacts/9", "contacts", "contacts/1/7", "founders/1/1", "loan", "name/1"] {
        let found = now(town.desk.page(&mari(), CLUB, &spot(nowhere)));
        assert!(matches!(found, Ok(Visit::Elsewhere(_))), "{nowhere}: {found:?}");
    }
}

#[test]
fn advice_is_given_once_and_stops_nobody() {
    let town = town();
    let short = [("club_name", "Tee"), ("procedure", "ordinary")];
    assert_eq!(faults(&town, "name", &short), [("club_name".into(), Way::Advise)]);
    let draft = town.draft();
    assert!(draft.answers.get("club_name").is_some() && draft.done.is_empty(), "it is kept, and the page is not done");
    let read = [("club_name", "Tee"), ("procedure", "ordinary"), ("advised", "club_name")];
    assert_eq!(goes(&town, "name", &read), "founders/new");
}

#[test]
fn the_later_save_of_stale_answers_is_refused_with_both_versions_shown() {
    let town = town();
    let seen = page(&town, "name").seen;
    goes(&town, "name", &NAME);
    let stale = [("club_name", "Kolm Tamme"), ("procedure", "ordinary"), ("seen", seen.as_str())];
    let Answered::Changed(page) = answer(&town, "name", &stale) else { panic!("not noticed") };
    let name = &page.questions()[0];
    assert_eq!(name.typed.get("club_name"), "Kolm Tamme");
    assert_eq!(name.meanwhile.as_ref().map(|answer| answer.value.clone()), Some("Kaks Tamme".into()));
    assert!(page.questions()[1].meanwhile.is_none(), "what is the same needs no look");
    assert_eq!(town.draft().answers.value("club_name"), &"Kaks Tamme".into());
    let looked = [("club_name", "Kolm Tamme"), ("procedure", "ordinary"), ("seen", page.seen.as_str())];
    assert_eq!(goes(&town, "name", &looked), "founders/new");
    assert_eq!(town.draft().answers.value("club_name"), &"Kolm Tamme".into());
    let same_again = [("club_name", "Kolm Tamme"), ("procedure", "ordinary"), ("seen", seen.as_str())];
    assert_eq!(goes(&town, "name", &same_again), "founders/new", "a form that is sent twice says the same");
}

#[test]
fn a_page_that_was_wrong_is_sent_again_as_it_was_shown() {
    let town = town();
    goes(&town, "name", &NAME);
    let seen = page(&town, "name").seen;
    for (typed, way) in [("", Way::Required), ("Tee", Way::Advise)] {
        let wrong = [("club_name", typed), ("procedure", "ordinary"), ("seen", seen.as_str())];
        let Answered::Wrong(page) = answer(&town, "name", &wrong) else { panic!("{typed:?} is taken") };
        assert_eq!(page.questions()[0].fault, Some(way));
        let mended = [("club_name", "Kolm Tamme"), ("procedure", "ordinary"), ("seen", page.seen.as_str())];
        assert_eq!(goes(&town, "name", &mended), "founders/new", "nobody else has changed anything");
        goes(&town, "name", &NAME);
    }
}

#[test]
fn what_an_answer_brings_up_is_asked_before_it_is_missed() {
    let text = crate::service::tests::CLUB.replace(
        "[[step.field]]\nid = \"languages\"",
        "[[step.field]]\nid = \"why_so_fast\"\ntype = \"text\"\nrequired = true\nshow = 'procedure = \"expedited\"'\n\n[[step.field]]\nid = \"languages\"",
    );
    let service = Service::read(&[("club.toml", &text)]).expect("a service");
    let town = Town::with(service);
    now(town.desk.begin(&mari(), CLUB)).expect("begun");
    let fast = [("club_name", "Kaks Tamme"), ("procedure", "expedited")];
    assert_eq!(faults(&town, "name", &fast), []);
    let draft = town.draft();
    assert!(draft.answers.get("procedure").is_some() && draft.done.is_empty(), "it is kept, and the page is not done");
    goes(&town, "name", &[("club_name", "Kaks Tamme"), ("procedure", "expedited"), ("why_so_fast", "Suvi")]);
    let emptied = [("club_name", "Kaks Tamme"), ("procedure", "expedited"), ("why_so_fast", "")];
    assert_eq!(faults(&town, "name", &emptied), [("why_so_fast".into(), Way::Required)]);
}
