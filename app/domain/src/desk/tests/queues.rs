//! Lists of cases: what is one's own, what nobody has taken, conditions, views, and finding a case.

use uuid::Uuid;

use super::*;
use crate::{
    answers::{Answer, Answers, Source},
    case::Course,
    desk::{KeptView, LONGEST_NAME, ListView, Look, MOST_VIEWS},
    filing::IndexKey,
    ports::{Clock, Store, Write},
    rules::Value,
    service::{Order, tests::fine},
    view::{List, ListOf, Sort, Whose},
};

const FINE: &str = "speed-fine-contest";

fn officer() -> Official {
    official("EE38001085718", "police-officer")
}

fn chief() -> Official {
    official("EE37605030064", "senior-police-officer")
}

/// A town in which cases are found by their words.
fn town() -> Town {
    Town::built(fine(), |desk| desk.with_index(IndexKey::new([3; 32])))
}

/// A contest of so many euros, saved as the Desk saves it.
fn contest(town: &Town, number: u64, amount: i64, statement: &str) -> Case {
    let said = |value: Value| Answer { value, source: Source::Person };
    let mut answers = Answers::default();
    answers.set("amount", said(Value::Number(amount.into())));
    answers.set("statement", said(statement.into()));
    let case = Case {
        id: Uuid::from_u128(u128::from(number)),
        reference: Reference::from_bits(number),
        service: FINE.into(),
        bundle: fine().bundle,
        represented: None,
        owner: mari().person,
        language: "et".into(),
        state: "registered".into(),
        stuck: None,
        answers,
        facts: Default::default(),
        fee: None,
        assignee: None,
        decision: None,
        submitted_at: town.clock.now() + jiff::SignedDuration::from_secs(number.cast_signed()),
        due: None,
        acts_at: None,
        course: Course::default(),
        version: 0,
    };
    now(town.desk.save(vec![Write::OpenCase(case.clone())])).expect("saved");
    case
}

fn case(town: &Town, number: u64) -> Case {
    now(town.store.case(Uuid::from_u128(u128::from(number)))).expect("the store").expect("a case")
}

fn numbers(found: &[Case]) -> Vec<u128> {
    found.iter().map(|case| case.id.as_u128()).collect()
}

fn list(town: &Town, who: &Official, list: impl Into<List>) -> ListView {
    now(town.desk.list(who, list.into(), None)).expect("a list")
}

fn at_stake() -> ListOf {
    ListOf::Queue { service: FINE.into(), queue: "at_stake".into() }
}

fn new() -> ListOf {
    ListOf::Queue { service: FINE.into(), queue: "new".into() }
}

fn find(town: &Town, who: &Official, text: &str) -> Vec<u128> {
    numbers(&now(town.desk.find(who, text, None)).expect("found").cases)
}

#[test]
fn a_case_is_not_taken_until_somebody_takes_it_and_then_it_is_theirs() {
    let town = town();
    contest(&town, 1, 100, "");
    contest(&town, 2, 100, "");
    let lists = || {
        let [mine, free] = [ListOf::Mine, ListOf::Unassigned].map(|of| numbers(&list(&town, &officer(), of).cases));
        (mine, free)
    };
    assert_eq!(lists(), (vec![], vec![1, 2]));
    let taken = case(&town, 2);
    now(town.desk.act(&officer(), &taken.reference, "take", taken.version, None)).expect("taken");
    assert_eq!(lists(), (vec![2], vec![1]));
    let overview = now(town.desk.overview(&officer())).expect("an overview");
    assert_eq!((overview.mine.number, overview.unassigned.number), (1, 1));
    assert_eq!(numbers(&list(&town, &chief(), ListOf::Mine).cases), Vec::<u128>::new(), "it is not hers");
    // What is decided is no work any more.
    let (mut done, version) = (case(&town, 2), case(&town, 2).version);
    (done.state, done.version) = ("annulled".into(), version);
    now(town.desk.save(vec![Write::SaveCase(done)])).expect("saved");
    assert_eq!(lists(), (vec![], vec![1]));
    assert!(is_not_found(now(town.desk.list(&official("EE47101010033", "florist"), new().into(), None))));
}

#[test]
fn a_queue_with_a_condition_follows_the_case() {
    let town = town();
    contest(&town, 1, 150, "");
    contest(&town, 2, 174, "");
    assert_eq!(numbers(&list(&town, &chief(), at_stake()).cases), [2]);
    let mut cheaper = case(&town, 2);
    cheaper.answers.set("amount", Answer { value: Value::Number(90.into()), source: Source::Person });
    now(town.desk.save(vec![Write::SaveCase(cheaper)])).expect("saved");
    assert_eq!(numbers(&list(&town, &chief(), at_stake()).cases), Vec::<u128>::new());
    assert!(is_not_found(now(town.desk.list(&officer(), at_stake().into(), None))), "that one is for seniors");
}

#[test]
fn a_list_is_sorted_and_narrowed_down() {
    let town = town();
    (1..=60).for_each(|number| drop(contest(&town, number, 100, "")));
    let taken = case(&town, 7);
    now(town.desk.act(&officer(), &taken.reference, "take", taken.version, None)).expect("taken");
    let newest = Sort { by: Order::Oldest, backwards: true };
    let all = List { sort: Some(newest), ..new().into() };
    let first = list(&town, &officer(), all.clone());
    assert_eq!((first.cases[0].id.as_u128(), first.cases.len()), (60, 50));
    let rest = now(town.desk.list(&officer(), all, first.next)).expect("a list");
    assert_eq!((numbers(&rest.cases), rest.next), ((1..=10).rev().filter(|n| *n != 7).collect(), None));
    let in_review = ListOf::Queue { service: FINE.into(), queue: "in_review".into() };
    let whose = |of: ListOf, whose| list(&town, &officer(), List { whose, ..of.into() }).cases.len();
    assert_eq!([whose(in_review.clone(), Whose::Mine), whose(in_review, Whose::Nobodys)], [1, 0]);
    assert_eq!(whose(new(), Whose::Mine), 0);
    let elsewhere = List { states: vec!["annulled".into()], ..new().into() };
    assert_eq!(list(&town, &officer(), elsewhere).cases.len(), 0);
}

#[test]
fn a_full_list_is_counted_so_far_and_no_further() {
    let town = town();
    let first = contest(&town, 1, 100, "");
    let more = (2..=1100).map(|number| Case { id: Uuid::from_u128(number), ..first.clone() });
    town.store.edit(|tables| tables.cases.extend(more));
    let counters = now(town.desk.counters(&officer())).expect("counters");
    let new = counters.iter().find(|counter| counter.queue == "new").expect("a queue").count;
    assert_eq!((new.number, new.more), (1000, true));
}

#[test]
fn a_view_is_its_official_s_alone_and_there_are_so_many() {
    let town = town();
    contest(&town, 1, 100, "");
    let keep = |who: &Official, name: &str| {
        now(town.desk.keep_view(who, name, new().into(), vec!["state".into()])).expect("an answer")
    };
    let KeptView::As(id) = keep(&officer(), "  Mine   first ") else { panic!("kept") };
    let view = now(town.desk.view_of(&officer(), id)).expect("a view");
    assert_eq!((view.name.as_str(), &view.columns[..]), ("Mine first", &["state".to_owned()][..]));
    assert!(is_not_found(now(town.desk.view_of(&chief(), id))));
    assert!(is_not_found(now(town.desk.change_view(&chief(), id, "Hers", new().into(), Vec::new()))));
    now(town.desk.remove_view(&chief(), id)).expect("nothing happens");
    assert_eq!(now(town.desk.overview(&officer())).expect("an overview").views.len(), 1);
    // A new name, and not another list: the form of one view does not make it one of another queue.
    let list = List { whose: Whose::Nobodys, ..at_stake().into() };
    assert_eq!(now(town.desk.change_view(&officer(), id, "Free", list, Vec::new())).expect("kept"), KeptView::As(id));
    let changed = now(town.desk.view_of(&officer(), id)).expect("a view");
    assert_eq!((changed.name.as_str(), changed.list.of, changed.list.whose), ("Free", new(), Whose::Nobodys));
    assert_eq!(
        [keep(&officer(), " "), keep(&officer(), &"x".repeat(LONGEST_NAME + 1))],
        [KeptView::NoName, KeptView::NameTooLong]
    );
    assert!(is_not_found(now(town.desk.keep_view(&officer(), "Theirs", at_stake().into(), Vec::new()))));
    (1..MOST_VIEWS).for_each(|number| assert!(matches!(keep(&officer(), &number.to_string()), KeptView::As(_))));
    assert_eq!(keep(&officer(), "one more"), KeptView::TooMany);
    now(town.desk.remove_view(&officer(), id)).expect("removed");
    assert!(matches!(keep(&officer(), "one more"), KeptView::As(_)));
}

#[test]
fn a_case_is_found_by_its_reference_its_person_and_its_words() {
    let town = town();
    let first = contest(&town, 1, 100, "Kaamera seisis Õunapuu taga.");
    contest(&town, 2, 100, "Puu taga ei olnud kaamerat.");
    let look = |text: &str| now(town.desk.look_for(&officer(), text)).expect("a look");
    assert_eq!(look(&first.reference.as_str().to_lowercase()), Look::Case(first.reference.clone()));
    assert_eq!(
        [look(Reference::from_bits(99).as_str()), look("a"), look("a b c dd ee ff gg hh ii")],
        [Look::List, Look::Nothing, Look::TooMany]
    );
    assert_eq!(find(&town, &officer(), "taga"), [2, 1], "the newest first");
    assert_eq!(find(&town, &officer(), "ounapuu KAAMERA"), [1]);
    assert_eq!(find(&town, &officer(), "kaamera olnud"), Vec::<u128>::new(), "all of the words");
    assert_eq!(find(&town, &officer(), "kaam"), Vec::<u128>::new(), "whole words");
    // Looking for a person is told to them, also when nothing is there.
    let looked = || town.events().iter().filter(|what| **what == What::LookedUp).count();
    assert_eq!(looked(), 0);
    assert_eq!(find(&town, &officer(), "60001019906"), [2, 1]);
    assert_eq!(find(&town, &officer(), jaan().person.code.as_str()), Vec::<u128>::new());
    assert_eq!(looked(), 2);
    let seen = now(town.desk.looks(&jaan(), LookQuery::default())).expect("looks");
    let seen: Vec<_> = seen.events().collect();
    assert_eq!((seen.len(), &seen[0].what), (1, &What::LookedUp));
    // Somebody else's services are not searched, and their references lead nowhere.
    let florist = official("EE47101010033", "florist");
    assert!(is_not_found(now(town.desk.find(&florist, "taga", None))));
    assert_eq!(now(town.desk.look_for(&florist, first.reference.as_str())).expect("a look"), Look::List);
}

#[test]
fn what_changes_is_found_by_what_it_says_now_and_what_is_erased_not_at_all() {
    let town = town();
    contest(&town, 1, 100, "Vana jutt");
    let mut mended = case(&town, 1);
    mended.answers.set("statement", Answer { value: "Uus jutt".into(), source: Source::Person });
    now(town.desk.save(vec![Write::SaveCase(mended)])).expect("saved");
    let found = ["vana", "uus", "jutt"].map(|word| find(&town, &officer(), word).len());
    assert_eq!(found, [0, 1, 1]);
    let erased = case(&town, 1).erased(town.clock.now());
    now(town.desk.save(vec![Write::SaveCase(erased), Write::Forget(Uuid::from_u128(1))])).expect("saved");
    assert_eq!(find(&town, &officer(), "jutt"), Vec::<u128>::new());
    assert_eq!(find(&town, &officer(), MARI), Vec::<u128>::new());
    let kept = town.store.tables().filings;
    assert!(kept.iter().all(|filing| filing.words.is_empty() && filing.shelves.is_empty()), "{kept:?}");
}

#[test]
fn what_was_saved_before_there_were_shelves_is_put_on_them() {
    let town = town();
    contest(&town, 1, 174, "Kaamera");
    town.store.edit(|tables| tables.filings.clear());
    town.store.edit(|tables| tables.cases[0].course.filed = Default::default());
    assert_eq!(find(&town, &officer(), "kaamera"), Vec::<u128>::new());
    assert_eq!(now(town.desk.file_unfiled(10)).expect("filed"), 1);
    assert_eq!(
        (find(&town, &officer(), "kaamera"), numbers(&list(&town, &chief(), at_stake()).cases)),
        (vec![1], vec![1])
    );
    assert_eq!(now(town.desk.file_unfiled(10)).expect("filed"), 0);
}

#[test]
fn what_is_taken_and_given_out_of_a_queue_with_a_condition_stands_in_it() {
    let town = town();
    for (number, amount) in [(1, 100), (2, 200), (3, 100), (4, 300)] {
        contest(&town, number, amount, "");
    }
    let next = || now(town.desk.take_next(&chief(), FINE, "at_stake")).expect("an answer");
    assert_eq!(next(), Some(Reference::from_bits(2)));
    let plan = now(town.desk.plan_distribution(&chief(), (FINE, "at_stake"))).expect("an answer").expect("a plan");
    let batch = town.store.tables().room.batches.into_iter().find(|batch| batch.id == plan).expect("a batch");
    assert_eq!(batch.rows.iter().map(|row| row.case.as_u128()).collect::<Vec<_>>(), [4]);
    assert_eq!((next(), next()), (Some(Reference::from_bits(4)), None));
}
