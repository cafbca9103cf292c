//! A new version is published while people are in the middle: what was begun goes on, what begins is new.

use super::*;
use crate::service::tests::PARKING;

/// The next version asks for the address under another name, in another order of states, and has these lines more.
fn next(lines: &str) -> Service {
    let head = PARKING[0].1.replace("\"2026.1\"", "\"2026.2\"");
    let form = format!("{}\n{lines}\n", PARKING[1].1.replace("\"email\"\ntype", "\"contact\"\ntype"));
    let case = PARKING[2].1.replace("in_review", "being_read");
    Service::read(&[("service.toml", &head), ("form.toml", &form), ("case.toml", &case)]).expect("the next version")
}

const TAKES_OVER: &str = "[[migration]]\nfrom = [\"2026.1\"]\nrename = { email = \"contact\" }";

impl Town {
    fn publish(&self, service: Service) -> String {
        let bundle = service.bundle.clone();
        self.library.store(Arc::new(Library::of([crate::service::tests::parking(), service])));
        bundle
    }
}

#[test]
fn a_draft_goes_on_under_its_version_and_a_new_one_is_new() {
    let town = Town::new();
    town.begin();
    town.goes("home", &[]);
    let old = town.draft().bundle;
    let new = town.publish(next(""));
    assert_eq!(town.page("car").service.version, "2026.1");
    town.goes("car", &[("plate", "123 abc")]);
    assert!(town.page("permit").questions().iter().any(|question| question.field == "email"));
    assert_eq!(town.goes("permit", &STARTS), Place::Check);
    town.submit();
    let case = town.case();
    assert_eq!(case.bundle, old);
    assert!(case.answers.get("email").is_some());
    assert!(matches!(now(town.desk.begin(&mari(), PERMIT)), Ok(Begun::At(_))));
    assert_eq!(town.draft().bundle, new);
}

#[test]
fn a_case_goes_on_in_the_states_of_its_version_and_stays_in_its_queue() {
    let town = Town::taken();
    town.publish(next(""));
    let queues = || {
        let counters = now(town.desk.counters(&olev())).expect("queues");
        counters.into_iter().map(|one| (one.service.version.clone(), one.queue, one.count.number)).collect::<Vec<_>>()
    };
    let of = |version: &str, queue: &str, count| (version.to_owned(), queue.to_owned(), count);
    let expected = [of("2026.2", "new", 0), of("2026.2", "being_read", 0), of("2026.2", "decided", 0)];
    assert_eq!(queues()[..3], expected);
    assert_eq!(queues()[3..], [of("2026.1", "in_review", 1)], "a queue that is gone stays while it holds something");
    assert_eq!(now(town.desk.queue(&olev(), PERMIT, "in_review", None)).expect("the queue").cases.len(), 1);
    assert_eq!(town.act(&olev(), "approve", None), Acted::Done);
    assert_eq!(town.case().state, "approved");
    assert!(town.work() > 0, "the worker knows what the old version sends");
    assert_eq!(town.case().state, "active");
    assert_eq!(queues(), [of("2026.2", "new", 0), of("2026.2", "being_read", 0), of("2026.2", "decided", 1)]);
    let reference = town.case().reference;
    assert_eq!(now(town.desk.my_case(&mari(), &reference)).expect("hers").service.version, "2026.1");
}

#[test]
fn a_version_with_a_rule_takes_the_draft_over_and_the_next_answer_saves_it() {
    let town = Town::filled();
    let before = town.draft();
    let new = town.publish(next(TAKES_OVER));
    let Visit::Here(review) = now(town.desk.review(&mari(), PERMIT)).expect("a review") else { panic!("elsewhere") };
    assert_eq!(review.service.version, "2026.2");
    assert_eq!(town.draft(), before, "looking changes nothing");
    town.goes("car", &[("plate", "123 abc")]);
    let after = town.draft();
    assert_eq!((after.bundle.as_str(), after.version), (new.as_str(), before.version + 1));
    assert_eq!(after.answers.get("contact"), before.answers.get("email"));
    town.submit();
    assert_eq!(town.case().bundle, new);
}

#[test]
fn a_draft_that_was_taken_over_may_be_submitted_as_it_was_shown() {
    let town = Town::filled();
    let new = town.publish(next(TAKES_OVER));
    town.submit();
    let case = town.case();
    assert_eq!(case.bundle, new);
    assert!(case.answers.get("contact").is_some() && case.answers.get("email").is_none());
}

#[test]
fn a_draft_from_before_versions_were_kept_goes_by_the_one_in_force() {
    let town = Town::filled();
    town.store.edit(|tables| tables.drafts[0].bundle = "from before".into());
    assert_eq!(town.page("car").service.version, "2026.1");
    town.submit();
}
