//! Put aside until a day: out of the ordinary queues, and back by itself. The term runs on.

use jiff::{SignedDuration, civil::Date, civil::date};

use super::*;
use crate::{
    notice::PUT_ASIDE,
    ports::Write,
    view::{List, ListOf, Whose},
};

const DAY: Date = date(2026, 11, 25);

fn put(town: &Town, by: &Official, until: Option<Date>, (reason, tell): (&str, bool)) -> Filed {
    let case = town.case();
    filed(now(town.desk.put_aside(by, &case.reference, case.version, until, (reason, tell))))
}

fn places(town: &Town) -> (usize, usize) {
    (in_queue(town, None), in_queue(town, Some(Needs::Waking)))
}

#[test]
fn it_leaves_the_queue_and_is_back_on_its_day_and_the_term_runs_on() {
    let town = taken();
    let before = town.case();
    assert_eq!(places(&town), (1, 0));
    assert_eq!(put(&town, &engineer(), Some(DAY), ("Snow", false)), Filed::Done);
    let case = town.case();
    assert_eq!(places(&town), (0, 1));
    assert_eq!((case.due, &case.course.term), (before.due, &before.course.term), "no term stands still");
    assert!(town.store.tables().notices.iter().all(|notice| notice.text != PUT_ASIDE), "she is not told");
    let own = now(town.desk.my_case(&mari(), &case.reference)).expect("her case");
    assert!(!own.events.iter().any(|event| matches!(event.what, What::PutAside { .. })));
    // Three days and some hours later it is the evening before.
    town.clock.pass(SignedDuration::from_hours(3 * 24 + 11));
    now(town.desk.let_time_pass(9)).expect("time");
    assert_eq!(places(&town), (0, 1));
    town.clock.pass(SignedDuration::from_hours(2));
    now(town.desk.let_time_pass(9)).expect("time");
    assert_eq!((places(&town), town.case().course.aside), ((1, 0), None));
    assert_eq!(count(&town, |what| *what == What::TakenUp { told: false }), 1);
    assert_eq!(now(town.desk.let_time_pass(9)).expect("time"), 0, "once");
}

/// The engineer's own list still has it, no queue has, narrowed down or not; nor do those who look for work find it.
#[test]
fn whoever_handles_it_still_finds_it_among_their_own() {
    let town = taken();
    let queue = |queue: &str| ListOf::Queue { service: FELLING.into(), queue: queue.into() };
    let list = |list: List| now(town.desk.list(&engineer(), list, None)).expect("a list").cases.len();
    let mine_of = |name| List { whose: Whose::Mine, ..queue(name).into() };
    let lists = || {
        [
            list(ListOf::Mine.into()),
            list(queue("in_review").into()),
            list(mine_of("in_review")),
            list(queue("on_hold").into()),
        ]
    };
    let counts = || {
        let overview = now(town.desk.overview(&engineer())).expect("an overview");
        let queue = |id| overview.queues.iter().find(|counter| counter.queue == id).expect("a queue").count.number;
        [overview.mine.number, queue("in_review"), queue("on_hold")]
    };
    assert_eq!((lists(), counts()), ([1, 1, 1, 0], [1, 1, 0]));
    assert_eq!(put(&town, &engineer(), Some(DAY), ("Snow", false)), Filed::Done);
    assert_eq!((lists(), counts()), ([1, 0, 0, 1], [1, 0, 1]));
    // Given back, it waits for its day all the same, and for nobody before it.
    let mut case = town.case();
    case.assignee = None;
    now(town.desk.save(vec![Write::SaveCase(case)])).expect("saved");
    assert_eq!((lists(), list(ListOf::Unassigned.into())), ([0, 0, 0, 1], 0));
    assert_eq!(filed(now(town.desk.take_up(&engineer(), &town.case().reference))), Filed::Done);
    assert_eq!((lists(), list(ListOf::Unassigned.into())), ([0, 1, 0, 0], 1));
}

#[test]
fn who_is_told_reads_until_when_and_why() {
    let town = taken();
    assert_eq!(put(&town, &engineer(), Some(DAY), ("We wait for the thaw.", true)), Filed::Done);
    let tables = town.store.tables();
    let notice = tables.notices.iter().find(|notice| notice.text == PUT_ASIDE).expect("a notice");
    assert_eq!(notice.reason.as_deref(), Some("We wait for the thaw."));
    let own = now(town.desk.my_case(&mari(), &town.case().reference)).expect("her case");
    assert!(own.events.iter().any(|event| event.what == What::PutAside { until: DAY, told: true }));
    let kept_for_ever = serde_json::to_string(&town.store.tables().events).expect("JSON");
    assert!(!kept_for_ever.contains("thaw"), "the words are erased with the case");
    assert_eq!(filed(now(town.desk.take_up(&engineer(), &town.case().reference))), Filed::Done);
    assert_eq!(filed(now(town.desk.take_up(&engineer(), &town.case().reference))), Filed::Done, "twice is once");
    assert_eq!((places(&town), count(&town, |what| *what == What::TakenUp { told: true })), ((1, 0), 1));
}

#[test]
fn who_cannot_be_told_is_not_promised_to_be() {
    let town = taken();
    town.store.edit(|tables| {
        tables.cases[0].owner = crate::people::Person::visitor(town.desk.slip());
        tables.cases[0].answers.set("email", Answer { value: crate::rules::Value::Null, source: Source::Person });
    });
    assert_eq!(put(&town, &engineer(), Some(DAY), ("Snow", true)), unable(Unable::NobodyToTell));
    assert_eq!(put(&town, &engineer(), Some(DAY), ("Snow", false)), Filed::Done);
}

#[test]
fn an_answer_or_an_act_brings_it_back() {
    let town = taken();
    let reference = town.case().reference;
    assert_eq!(filed(now(town.desk.write(&engineer(), &reference, slip(&town, "Which?"), None))), Filed::Done);
    put(&town, &engineer(), Some(DAY), ("We wait for her.", false));
    assert_eq!(filed(now(town.desk.reply_to_official(&mari(), &reference, slip(&town, "That one.")))), Filed::Done);
    assert_eq!((places(&town), town.case().course.aside), ((1, 0), None));
    put(&town, &engineer(), Some(DAY), ("Once more", false));
    assert_eq!(town.act(&engineer(), "grant", None), Acted::Done);
    assert_eq!((town.case().course.aside, town.case().needs(Needs::Waking)), (None, false));
}

#[test]
fn not_by_others_not_for_ever_and_not_out_of_sight() {
    let town = taken();
    let at = |day| put(&town, &engineer(), day, ("Snow", false));
    assert_eq!(at(None), unable(Unable::NoDay));
    assert_eq!(at(Some(date(2026, 11, 21))), unable(Unable::DayPast));
    assert_eq!(at(Some(date(2027, 12, 1))), unable(Unable::DayTooFar));
    assert_eq!(put(&town, &engineer(), Some(DAY), (" ", false)), unable(Unable::TextMissing));
    assert_eq!(put(&town, &other_engineer(), Some(DAY), ("Snow", false)), unable(Unable::NotYourCase));
    let case = town.case();
    let stale = now(town.desk.put_aside(&engineer(), &case.reference, 0, Some(DAY), ("Snow", false)));
    assert_eq!(filed(stale), Filed::Stale);
    // The parking permit has no queue in which it would be found again.
    let parking = Town::taken();
    assert_eq!(put(&parking, &olev(), Some(DAY), ("Snow", false)), unable(Unable::NoQueue));
}
