//! A register tells of a birth; both parents are offered a parcel, and the first who applies has it.

use jiff::SignedDuration;
use serde_json::Value as Json;

use super::*;
use crate::{
    answers::Source,
    desk::{Offered, Taken},
    offer::Standing,
    rules::Value,
    service::tests::births,
};

const PARCEL: &str = "baby-parcel";
const FEED: &str = "population.births";
const MIA: &str = "EE62611150012";

fn birth(code: &str) -> Json {
    json!({
        "child_code": code, "child_name": "Mia Proov", "born": "2026-11-15",
        "parents": [MARI, "EE37605030299"], "emails": ["mari@example.invalid", ""],
    })
}

fn tells(town: &Town, events: &[Json], cursor: &str) {
    town.registers.says(FEED, Says::Knows(json!({ "events": events, "cursor": cursor })));
}

/// A town in which a birth was just told.
fn told() -> Town {
    let town = Town::with(births());
    town.registers.says("shop.order", Says::Records);
    tells(&town, &[birth(MIA)], "1");
    assert_eq!(hear(&town), 2);
    town
}

/// How many offers the worker makes of what the feed tells.
fn hear(town: &Town) -> usize {
    town.desk.feeds().iter().map(|feed| now(town.desk.follow(feed)).expect("followed").offers).sum()
}

fn offers(town: &Town, who: &Resident) -> Vec<Offered> {
    now(town.desk.offers(who)).expect("offers")
}

fn own(town: &Town, who: &Resident) -> Offered {
    let mut offers = offers(town, who);
    assert_eq!(offers.len(), 1);
    offers.remove(0)
}

fn standing(town: &Town, who: &Resident) -> Standing {
    let offers = town.store.tables().offers;
    offers.iter().find(|offer| offer.to == who.person.code).expect("an offer").standing
}

fn take(town: &Town, who: &Resident) -> Taken {
    now(town.desk.take_offer(who, own(town, who).offer.id)).expect("taken")
}

fn answer(town: &Town, who: &Resident) -> Answered {
    now(town.desk.answer(who, PARCEL, &spot("sending"), &form(&[("size", "small")]))).expect("answered")
}

fn send(town: &Town, who: &Resident) -> Submitted {
    let draft = now(town.store.draft_of(who)).expect("a draft");
    now(town.desk.submit(who, PARCEL, draft.id, draft.version, "en")).expect("submitted")
}

impl Memory {
    async fn draft_of(&self, who: &Resident) -> Option<Draft> {
        self.tables().drafts.into_iter().find(|draft| draft.owner == who.person)
    }
}

#[test]
fn each_parent_gets_one_offer_one_notice_and_a_letter_where_an_address_is_known() {
    let town = told();
    let mine = own(&town, &mari());
    assert_eq!((mine.offer.standing, mine.is_over, mine.is_begun), (Standing::Open, false, false));
    let name = mine.answers.get("child_name").expect("a name");
    assert_eq!(name.value, Value::from("Mia Proov"));
    assert!(
        matches!(&name.source, Source::Register { register, at } if register == "population" && *at == mine.offer.offered_at)
    );
    for who in [mari(), jaan()] {
        let inbox = now(town.desk.inbox(&who)).expect("an inbox");
        assert_eq!(inbox.iter().map(|notice| notice.text.as_str()).collect::<Vec<_>>(), ["offer-birth"]);
        let looks = town.looks(&who);
        assert!(matches!(&looks[..], [event] if matches!(&event.what, What::Heard { offer, .. } if offer == "birth")));
    }
    assert_eq!(town.work(), 1);
    let letters = town.letters.sent();
    assert_eq!((letters.len(), letters[0].to.as_str(), &letters[0].reference), (1, "mari@example.invalid", &None));
    assert_eq!(town.work(), 0, "it is delivered");
}

#[test]
fn the_portal_asks_for_itself_from_where_it_was() {
    let town = told();
    tells(&town, &[], "1");
    assert_eq!(hear(&town), 0);
    let came = town.registers.came(FEED);
    assert!(came.iter().all(|came| came.user.is_none() && came.issue.is_none()));
    assert_eq!(came[0].body, json!({}));
    assert_eq!(came.last().map(|came| came.body.clone()), Some(json!({ "after": "1" })));
}

#[test]
fn what_is_told_again_is_the_same_offer() {
    let town = told();
    tells(&town, &[birth(MIA), birth(MIA)], "2");
    assert_eq!(hear(&town), 0);
    assert_eq!((town.store.tables().offers.len(), town.store.tables().notices.len()), (2, 2));
    let other = "EE52611150022";
    tells(&town, &[birth(other), birth(other)], "3");
    assert_eq!(hear(&town), 2);
    assert_eq!(offers(&town, &mari()).len(), 2);
}

#[test]
fn of_two_workers_one_moves_the_cursor() {
    let town = told();
    let other = "EE52611150022";
    tells(&town, &[birth(other)], "2");
    let twin = town.clone();
    town.store.meanwhile(move || assert_eq!(hear(&twin), 2));
    assert_eq!(hear(&town), 0, "it was slower");
    assert_eq!(town.store.tables().offers.len(), 4);
    assert_eq!(hear(&town), 0);
}

#[test]
fn an_event_that_cannot_be_read_holds_up_no_other() {
    let town = Town::with(births());
    tells(&town, &[json!({ "child_code": 7 }), birth(MIA)], "1");
    let followed = now(town.desk.follow(&town.desk.feeds()[0])).expect("followed");
    assert_eq!((followed.offers, followed.passed_over.len()), (2, 1));
}

#[test]
fn a_feed_without_a_usable_answer_is_read_on_later() {
    let town = Town::with(births());
    for says in [
        Says::Fails(Trouble::Down),
        Says::KnowsNothing,
        Says::Knows(json!({ "events": [] })),
        Says::Knows(json!({ "events": "none", "cursor": "1" })),
    ] {
        town.registers.says(FEED, says);
        assert!(now(town.desk.follow(&town.desk.feeds()[0])).is_err());
    }
    assert!(town.store.tables().cursors.is_empty());
    tells(&town, &[birth(MIA)], "1");
    assert_eq!(hear(&town), 2);
}

#[test]
fn taking_it_leads_to_the_first_page_with_a_question() {
    let town = told();
    assert!(matches!(take(&town, &mari()), Taken::At(place) if place == step("sending")));
    let draft = now(town.store.draft_of(&mari())).expect("a draft");
    assert!(draft.answers.is_locked("child_code") && draft.answers.is_locked("address"));
    assert!(own(&town, &mari()).is_begun);
    assert!(matches!(take(&town, &mari()), Taken::At(place) if place == step("sending")), "taken twice it goes on");
    assert!(matches!(answer(&town, &mari()), Answered::Next(Place::Check)));
    assert!(matches!(send(&town, &mari()), Submitted::Case(_)));
    assert_eq!(standing(&town, &mari()), Standing::Accepted);
    assert!(offers(&town, &mari()).is_empty());
    town.work();
    assert_eq!(town.registers.came("shop.order")[0].body["born"], json!("2026-11-15"));
    assert_eq!(town.case().state, "sent");
}

#[test]
fn whoever_applies_first_has_it_and_the_other_is_told() {
    let town = told();
    for who in [mari(), jaan()] {
        take(&town, &who);
        answer(&town, &who);
    }
    let his = own(&town, &jaan()).offer.id;
    send(&town, &mari());
    assert_eq!(standing(&town, &jaan()), Standing::Closed);
    assert!(offers(&town, &jaan()).is_empty());
    let inbox = now(town.desk.inbox(&jaan())).expect("an inbox");
    assert_eq!(inbox[0].text, "offer-birth-closed");
    assert!(matches!(now(town.desk.take_offer(&jaan(), his)), Ok(Taken::Not)));
    assert_eq!(send(&town, &jaan()), Submitted::Claimed(his));
    assert_eq!(town.store.tables().cases.len(), 1);
}

#[test]
fn of_two_who_apply_at_once_one_has_it() {
    let town = told();
    for who in [mari(), jaan()] {
        take(&town, &who);
        answer(&town, &who);
    }
    let twin = town.clone();
    town.store.meanwhile(move || assert!(matches!(send(&twin, &jaan()), Submitted::Case(_))));
    let mine = own(&town, &mari()).offer.id;
    assert_eq!(send(&town, &mari()), Submitted::Claimed(mine));
    assert_eq!((standing(&town, &mari()), standing(&town, &jaan())), (Standing::Closed, Standing::Accepted));
}

#[test]
fn whoever_applied_without_an_offer_is_not_offered_it_later() {
    let town = Town::with(births());
    now(town.desk.begin(&mari(), PARCEL)).expect("begun");
    now(town.desk.answer(&mari(), PARCEL, &spot("child"), &form(&[("child_code", &MIA[2..])]))).expect("answered");
    answer(&town, &mari());
    assert!(matches!(send(&town, &mari()), Submitted::Case(_)));
    tells(&town, &[birth(MIA)], "1");
    assert_eq!(hear(&town), 0);
    assert!(offers(&town, &jaan()).is_empty() && offers(&town, &mari()).is_empty());
}

/// The birth arrives between the reading and the saving of an application for the same child.
#[test]
fn an_application_and_an_offer_that_cross_find_each_other() {
    let town = Town::with(births());
    tells(&town, &[], "0");
    now(town.desk.begin(&mari(), PARCEL)).expect("begun");
    now(town.desk.answer(&mari(), PARCEL, &spot("child"), &form(&[("child_code", &MIA[2..])]))).expect("answered");
    answer(&town, &mari());
    let twin = town.clone();
    town.store.meanwhile(move || {
        tells(&twin, &[birth(MIA)], "1");
        assert_eq!(hear(&twin), 2);
    });
    assert!(matches!(send(&town, &mari()), Submitted::Case(_)));
    assert_eq!((standing(&town, &mari()), standing(&town, &jaan())), (Standing::Accepted, Standing::Closed));
}

#[test]
fn declined_it_waits_for_another_thought_until_its_time_is_over() {
    let town = told();
    let id = own(&town, &mari()).offer.id;
    for _ in 0..2 {
        now(town.desk.decline_offer(&mari(), id)).expect("declined");
        assert_eq!(own(&town, &mari()).offer.standing, Standing::Declined);
    }
    assert!(matches!(take(&town, &mari()), Taken::Not));
    assert_eq!(standing(&town, &jaan()), Standing::Open, "it is hers alone");
    now(town.desk.restore_offer(&mari(), id)).expect("restored");
    assert_eq!(standing(&town, &mari()), Standing::Open);
    now(town.desk.decline_offer(&mari(), id)).expect("declined");
    town.clock.pass(SignedDuration::from_hours(24 * 182));
    assert!(offers(&town, &mari()).is_empty());
    assert!(now(town.desk.offer(&mari(), id)).expect("its page").is_over);
    now(town.desk.restore_offer(&mari(), id)).expect("too late");
    assert_eq!(standing(&town, &mari()), Standing::Declined);
}

#[test]
fn it_stands_for_its_time_and_no_longer() {
    let town = told();
    let id = own(&town, &mari()).offer.id;
    town.clock.pass(SignedDuration::from_hours(24 * 180));
    assert_eq!(offers(&town, &mari()).len(), 1);
    town.clock.pass(SignedDuration::from_hours(24 * 2));
    assert!(offers(&town, &mari()).is_empty());
    assert!(matches!(now(town.desk.take_offer(&mari(), id)), Ok(Taken::Not)));
}

#[test]
fn another_persons_offer_is_not_found() {
    let town = told();
    let his = own(&town, &jaan()).offer.id;
    assert!(is_not_found(now(town.desk.offer(&mari(), his))));
    assert!(is_not_found(now(town.desk.take_offer(&mari(), his))));
    assert!(is_not_found(now(town.desk.decline_offer(&mari(), his))));
    assert!(is_not_found(now(town.desk.restore_offer(&mari(), his))));
}

#[test]
fn a_weak_sign_in_takes_nothing() {
    let town = told();
    let weak = Resident { level: Some(Level::Low), ..mari() };
    let id = own(&town, &mari()).offer.id;
    assert!(matches!(now(town.desk.take_offer(&weak, id)), Err(DeskError::WeakSignIn(_))));
}

#[test]
fn an_application_of_ones_own_is_not_written_over() {
    let town = told();
    now(town.desk.begin(&mari(), PARCEL)).expect("begun");
    assert!(matches!(take(&town, &mari()), Taken::Busy));
    now(town.desk.discard(&mari(), PARCEL)).expect("thrown away");
    assert!(matches!(take(&town, &mari()), Taken::At(_)));
}

#[test]
fn a_letter_that_cannot_go_is_tried_again_and_then_left() {
    let town = told();
    town.letters.fail(true);
    for _ in 0..20 {
        town.work();
        town.clock.pass(SignedDuration::from_hours(2));
    }
    let message = town.messages().remove(0);
    assert_eq!((message.tries, message.status), (10, crate::message::Status::Stuck));
    assert!(offers(&town, &mari()).len() == 1, "the inbox has it all the same");
}
