//! A service in figures: what is counted, once and of nobody; and what is told of it, to whom.

use std::collections::BTreeMap;

use jiff::{SignedDuration, civil::date};

use super::*;
use crate::{
    desk::{Age, Figures, Left, Rough},
    ports::{Clock as _, Write},
    service::tests::{PARKING, fine},
    tally::{Counted, Page, Tally},
};

impl Town {
    /// How often each thing was counted.
    fn tallied(&self) -> BTreeMap<String, usize> {
        let mut all = BTreeMap::new();
        for tally in self.store.tables().tallies {
            *all.entry(tally.what.word()).or_default() += 1;
        }
        all
    }

    fn figures(&self) -> Figures {
        now(self.desk.figures(&olev(), PERMIT)).expect("figures")
    }

    /// Raises a number, as that many applications would.
    fn raise(&self, what: &Counted, day: jiff::civil::Date, number: usize) {
        let bundle = self.library.load().in_force(PERMIT, self.clock.today()).expect("a service").bundle.clone();
        let tally = Tally { service: PERMIT.into(), day, bundle, what: what.clone() };
        self.store.edit(|tables| tables.tallies.extend(std::iter::repeat_n(tally, number)));
    }
}

fn counted(all: &[(&str, usize)]) -> BTreeMap<String, usize> {
    all.iter().map(|(what, number)| ((*what).to_owned(), *number)).collect()
}

#[test]
fn an_application_counts_once_on_each_page_however_often_it_is_saved() {
    let town = Town::new();
    town.begin();
    let begun = [("passed:start", 1), ("reached:start", 1), ("reached:step:home", 1)];
    assert_eq!(town.tallied(), counted(&begun));
    town.begin();
    assert_eq!(town.tallied(), counted(&begun), "begun before");
    town.goes("home", &[]);
    let wrong = town.faults("car", &[("plate", "")]);
    assert!(!wrong.is_empty());
    let at_car = [&begun[..], &[("passed:step:home", 1), ("reached:step:car", 1)]].concat();
    assert_eq!(town.tallied(), counted(&at_car), "what is wrong is no step on");
    town.goes("car", &[("plate", "123 abc")]);
    town.goes("home", &[]);
    town.goes("car", &[("plate", "123 abc")]);
    let at_permit = [&at_car[..], &[("passed:step:car", 1), ("reached:step:permit", 1)]].concat();
    assert_eq!(town.tallied(), counted(&at_permit), "saved twice");
    town.goes("permit", &STARTS);
    town.submit();
    let whole = [&at_permit[..], &[("passed:step:permit", 1), ("reached:check", 1), ("passed:check", 1), ("filed", 1)]];
    assert_eq!(town.tallied(), counted(&whole.concat()));
    let draft = town.case().id;
    assert!(matches!(now(town.desk.submit(&mari(), PERMIT, draft, VERSION, "et")), Ok(Submitted::Case(_))));
    assert_eq!(town.tallied(), counted(&whole.concat()), "sent twice");
}

#[test]
fn an_application_is_counted_on_the_day_on_which_it_was_begun() {
    let town = Town::new();
    town.begin();
    town.clock.pass(SignedDuration::from_hours(72));
    town.goes("home", &[]);
    let days: Vec<_> = town.store.tables().tallies.iter().map(|tally| tally.day).collect();
    assert_eq!(days, [date(2026, 11, 21); 5]);
}

#[test]
fn what_is_not_saved_is_not_counted() {
    let town = Town::new();
    town.begin();
    let before = town.tallied();
    let store = town.store.clone();
    town.store.meanwhile(move || store.edit(|tables| tables.drafts[0].version += 1));
    assert!(matches!(now(town.desk.answer(&mari(), PERMIT, &spot("home"), &form(&[]))), Err(DeskError::Stale)));
    assert_eq!(town.tallied(), before);
}

#[test]
fn a_draft_that_was_begun_before_anybody_counted_brings_its_pages_along() {
    let town = Town::new();
    town.begin();
    town.goes("home", &[]);
    town.store.edit(|tables| {
        tables.tallies.clear();
        tables.drafts[0].reached = Default::default();
    });
    town.goes("car", &[("plate", "123 abc")]);
    let all = ["passed:start", "passed:step:car", "passed:step:home", "reached:start", "reached:step:car"];
    let all: Vec<_> =
        all.into_iter().chain(["reached:step:home", "reached:step:permit"]).map(|what| (what, 1)).collect();
    assert_eq!(town.tallied(), counted(&all));
}

#[test]
fn a_draft_that_moves_to_another_version_did_not_stop_in_the_first() {
    let town = Town::new();
    town.begin();
    town.goes("home", &[]);
    let old = town.draft().bundle;
    let head = PARKING[0].1.replace("\"2026.1\"", "\"2026.2\"");
    let form = format!("{}\n[[migration]]\nfrom = [\"2026.1\"]\n", PARKING[1].1);
    let next = Service::read(&[("service.toml", &head), ("form.toml", &form), PARKING[2]]).expect("the next version");
    let new = next.bundle.clone();
    town.library.store(Arc::new(Library::of([crate::service::tests::parking(), next])));
    town.goes("car", &[("plate", "123 abc")]);
    let stopped = |bundle: &str| {
        let of = |word: &str| {
            let tallies = town.store.tables().tallies;
            let here = |tally: &&Tally| tally.bundle == bundle && tally.what.word().starts_with(word);
            tallies.iter().filter(here).count()
        };
        of("reached:") - of("passed:")
    };
    assert_eq!((stopped(&old), stopped(&new)), (0, 1));
}

#[test]
fn a_change_raises_its_numbers_at_its_end_and_in_order() {
    let town = Town::filled();
    town.submit();
    let tallies = town.store.tables().tallies;
    let last: Vec<_> = tallies[tallies.len() - 2..].to_vec();
    assert!(last.is_sorted(), "{last:?}");
}

#[test]
fn a_case_is_settled_once_on_the_day_of_its_decision() {
    let town = Town::taken();
    town.clock.pass(SignedDuration::from_hours(5 * 24));
    assert_eq!(town.act(&olev(), "approve", None), Acted::Done);
    town.work();
    assert_eq!(town.case().state, "active", "it went on after it was settled");
    let settled: Vec<_> =
        town.store.tables().tallies.into_iter().filter(|tally| tally.day == date(2026, 11, 26)).collect();
    let what: Vec<_> = settled.iter().map(|tally| tally.what.word()).collect();
    assert_eq!(what, ["outcome:approved", "took:5"]);
    let figures = town.figures();
    assert_eq!(figures.outcomes, [("approved".to_owned(), 1)]);
    assert_eq!((figures.median(), figures.open().number), (Some(5), 0));
}

#[test]
fn what_is_withdrawn_is_no_decision_and_took_no_time() {
    let town = Town::submitted();
    let reference = town.case().reference;
    now(town.desk.act_as_applicant(&mari(), &reference, "withdraw", town.case().version, None)).expect("withdrawn");
    let figures = town.figures();
    assert_eq!(figures.outcomes, [("withdrawn".to_owned(), 1)]);
    assert_eq!(figures.median(), None);
}

#[test]
fn open_cases_are_counted_by_age_and_by_term() {
    let town = Town::submitted();
    let ages = || town.figures().ages.into_iter().map(|(age, count)| (age, count.number)).collect::<Vec<_>>();
    let terms = || town.figures().terms.into_iter().filter(|(_, count)| count.number == 1).map(|(left, _)| left);
    let terms = || terms().collect::<Vec<_>>();
    let pass = |days: i64| town.clock.pass(SignedDuration::from_hours(days * 24));
    assert_eq!(town.case().due, Some(date(2026, 11, 30)), "its seventh day is a Saturday");
    assert_eq!((ages()[0], terms()), ((Age::Week, 1), vec![Left::Later]));
    pass(2);
    assert_eq!(terms(), [Left::Soon]);
    pass(5);
    assert_eq!(ages()[0], (Age::Week, 1));
    pass(1);
    assert_eq!(ages()[..2], [(Age::Week, 0), (Age::TwoWeeks, 1)]);
    pass(1);
    assert_eq!(terms(), [Left::Soon], "today is the last day");
    pass(1);
    assert_eq!(terms(), [Left::Over]);
    town.clock.pass(SignedDuration::from_hours(200 * 24));
    assert_eq!(ages()[4], (Age::Older, 1));
    let mut case = town.case();
    case.due = None;
    now(town.desk.save(vec![Write::SaveCase(case)])).expect("saved");
    assert_eq!(terms(), [Left::None]);
}

#[test]
fn weeks_begin_on_monday_and_those_without_anything_stand_among_them() {
    let town = Town::new();
    // The clock stands at a Saturday.
    let today = town.clock.today();
    town.raise(&Counted::Filed, today, 3);
    town.raise(&Counted::Filed, date(2026, 11, 16), 1);
    town.raise(&Counted::Filed, date(2026, 11, 15), 2);
    town.raise(&Counted::Filed, date(2026, 8, 31), 4);
    town.raise(&Counted::Filed, date(2026, 8, 30), 50);
    let filed = town.figures().filed;
    assert_eq!(filed.len(), 12);
    assert_eq!(
        (filed[0], filed[10], filed[11]),
        ((date(2026, 8, 31), 4), (date(2026, 11, 9), 2), (date(2026, 11, 16), 4))
    );
    assert_eq!(filed[1..10].iter().map(|(_, number)| number).sum::<u64>(), 0);
}

#[test]
fn fewer_than_five_are_not_told_apart_nor_by_a_difference() {
    let town = Town::new();
    let today = town.clock.today();
    let page = |id: &str| Page::Step(id.into());
    town.raise(&Counted::Reached(Page::Start), today, 4);
    assert_eq!(town.figures().ways[0].begun, Rough::Few);
    town.raise(&Counted::Reached(Page::Start), today, 38);
    town.raise(&Counted::Reached(page("home")), today, 42);
    town.raise(&Counted::Passed(page("home")), today, 39);
    town.raise(&Counted::Reached(page("car")), today, 39);
    town.raise(&Counted::Passed(page("car")), today, 21);
    town.raise(&Counted::Passed(Page::Check), today, 21);
    let way = town.figures().ways.remove(0);
    assert_eq!((way.begun, way.filed), (Rough::About(40), Rough::About(20)));
    assert_eq!(way.filed.share_of(way.begun), Some(50));
    let told = |id: &str| {
        let count = way.pages.iter().find(|count| count.page == page(id)).expect("the page");
        (count.reached, count.stopped)
    };
    assert_eq!(told("home"), (Rough::About(40), Rough::Few), "three have stopped");
    assert_eq!(told("car"), (Rough::About(40), Rough::About(20)), "42 and 39 look alike");
    for (number, rough) in
        [(0, Rough::Few), (4, Rough::Few), (5, Rough::About(5)), (7, Rough::About(5)), (8, Rough::About(10))]
    {
        assert_eq!(Rough::of(number), rough, "{number}");
    }
    assert_eq!(Rough::About(5).share_of(Rough::About(15)), None, "of so few no share is told");
    assert_eq!(Rough::Few.share_of(Rough::About(100)), None);
}

#[test]
fn only_who_works_on_a_service_sees_its_figures_and_looking_leaves_no_mark() {
    let town = Town::submitted();
    let before = town.events().len();
    assert!(is_not_found(now(town.desk.figures(&official("EE47101010033", "florist"), PERMIT))));
    assert!(is_not_found(town.desk.with_figures(&official("EE47101010033", "florist"))));
    assert!(is_not_found(now(town.desk.figures(&olev(), "felling-permit"))));
    assert_eq!(town.desk.with_figures(&olev()).expect("services").len(), 1);
    town.figures();
    assert_eq!(town.events().len(), before);
}

#[test]
fn a_renewal_is_filed_and_its_pages_are_not_counted() {
    let town = Town::taken();
    town.act(&olev(), "approve", None);
    town.work();
    town.clock.set("2027-11-10T10:00:00Z".parse().expect("a moment"));
    let reference = town.case().reference;
    let before = town.tallied();
    now(town.desk.begin_renewal(&mari(), &reference)).expect("begun");
    assert_eq!(town.tallied(), before);
}

#[test]
fn a_state_is_open_until_something_has_become_of_the_case() {
    let open = |service: &Service| {
        let states = service.states.iter().map(|state| state.id.clone());
        states.filter(|state| crate::desk::figures::is_open(service, state)).collect::<Vec<_>>()
    };
    assert_eq!(
        open(&crate::service::tests::parking()),
        ["submitted", "waiting_owner", "in_review", "waiting_applicant", "appealed"]
    );
    assert_eq!(
        open(&fine()),
        ["submitted", "registered", "in_review", "waiting_applicant"],
        "not what can be appealed"
    );
}
