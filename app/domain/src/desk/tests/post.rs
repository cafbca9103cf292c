//! Letters by post: who gets them, and what becomes of them in the post room.

use super::*;
use crate::{
    desk::{BySaid, NotBack, Returned, SackSettled, Sent},
    office::Told,
    ports::{PostRoom as _, Write},
    post::{Amiss, CameBackFor, Envelope, POST, SackStanding, Standing, Written},
};

fn leida() -> Official {
    official("EE48802249568", POST)
}

fn address() -> Written {
    Written { street: "Kase tn 1".into(), post_code: "10115".into(), place: "Tallinn".into() }
}

impl Town {
    /// Mari wants letters by post, and files.
    fn by_post() -> Self {
        let town = Self::new();
        town.wants_post(&mari());
        town.fill();
        town.submit();
        town.work();
        town
    }

    fn wants_post(&self, who: &Resident) {
        assert_eq!(now(self.desk.wants_post(who, &address())).expect("said"), BySaid::Done);
    }

    fn envelopes(&self) -> Vec<Envelope> {
        self.store.tables().envelopes
    }

    fn pack(&self) -> Option<uuid::Uuid> {
        now(self.desk.pack(&leida())).expect("packed")
    }

    fn back(&self, mark: &str, why: &str) -> Result<Reference, Vec<NotBack>> {
        now(self.desk.came_back(&leida(), &Returned { mark: mark.into(), why: why.into() })).expect("noted")
    }

    fn count(&self, what: impl Fn(&What) -> bool) -> usize {
        self.events().iter().filter(|event| what(event)).count()
    }
}

#[test]
fn what_is_told_in_the_inbox_is_posted_to_whoever_wants_that_and_to_nobody_else() {
    let town = Town::by_post();
    let notices = town.store.tables().notices;
    let own: Vec<_> = notices.iter().filter(|notice| notice.to == mari().person.code).map(|notice| notice.id).collect();
    assert!(!own.is_empty());
    assert_eq!(town.envelopes().iter().map(|envelope| envelope.id).collect::<Vec<_>>(), own);
    assert_eq!(town.count(|what| *what == What::ToPost), own.len());
    assert!(Town::submitted().envelopes().is_empty(), "nobody has asked for it");
}

#[test]
fn a_letter_that_is_told_in_a_change_that_fails_waits_nowhere() {
    let town = Town::by_post();
    let before = town.envelopes().len();
    let (case, other) = (town.case(), town.clone());
    town.store.meanwhile(move || {
        other.store.edit(|tables| tables.cases[0].version += 1);
    });
    let acted = now(town.desk.act(&olev(), &case.reference, "take", case.version, None)).expect("answered");
    assert_eq!((acted, town.envelopes().len()), (Acted::Stale, before));
}

#[test]
fn letters_are_printed_posted_and_told_of_once() {
    let town = Town::by_post();
    let waiting = town.envelopes().len();
    let room = now(town.desk.post_room(&leida(), None)).expect("the room");
    assert_eq!((room.pile.number, room.waiting.len(), room.open.len()), (waiting as u64, waiting, 0));
    let sack = town.pack().expect("a sack");
    assert_eq!(town.pack(), None, "each letter is in one sack");
    let room = now(town.desk.post_room(&leida(), None)).expect("the room");
    assert_eq!((room.pile.number, room.waiting.len(), room.open[0].1), (waiting as u64, 0, waiting));
    assert_eq!(town.count(|what| *what == What::PrintedForPost), 0);
    for printed in 1..=2 {
        let letters = now(town.desk.print_sack(&leida(), sack)).expect("printed");
        assert_eq!(letters[0].address, address().read().expect("an address"));
        assert_eq!((letters.len(), letters[0].case.owner.full_name().as_str()), (waiting, "Mari Proov"));
        assert_eq!(town.count(|what| *what == What::PrintedForPost), waiting * printed, "each time is a look");
    }
    let looks = town.looks(&mari());
    assert!(looks.iter().any(|look| look.what == What::PrintedForPost && look.actor == (&leida()).into()));
    let notice = town.store.tables().notices[0].clone();
    assert_eq!(now(town.desk.posted(&notice)).expect("told"), Some(Sent::Waits));
    for _ in 0..2 {
        assert_eq!(now(town.desk.post_sack(&leida(), sack)).expect("said"), SackSettled::Done);
    }
    assert_eq!(now(town.desk.put_back(&leida(), sack)).expect("said"), SackSettled::Otherwise);
    let day = crate::ports::Clock::today(&*town.clock);
    assert_eq!(town.count(|what| *what == What::Posted { day }), waiting, "said twice, it is once so");
    assert_eq!(now(town.desk.posted(&notice)).expect("told"), Some(Sent::Posted(day)));
    assert!(is_not_found(now(town.desk.print_sack(&leida(), sack))), "what was posted is not printed again");
    assert_eq!(now(town.desk.post_room(&leida(), None)).expect("the room").pile, Default::default());
}

#[test]
fn what_was_put_back_goes_to_where_the_person_lives_then() {
    let town = Town::by_post();
    let sack = town.pack().expect("a sack");
    let new = Written { place: "Tartu".into(), ..address() };
    now(town.desk.wants_post(&mari(), &new)).expect("said");
    let printed = now(town.desk.print_sack(&leida(), sack)).expect("printed");
    assert_eq!(printed[0].address.place, "Tallinn", "the same as it was printed before");
    assert_eq!(now(town.desk.put_back(&leida(), sack)).expect("said"), SackSettled::Done);
    assert_eq!(now(town.desk.post_sack(&leida(), sack)).expect("said"), SackSettled::Otherwise);
    assert!(matches!(town.store.tables().sacks[0].standing, SackStanding::PutBack { .. }));
    let again = town.pack().expect("a sack");
    let printed = now(town.desk.print_sack(&leida(), again)).expect("printed");
    assert_eq!(printed[0].address.place, "Tartu");
}

#[test]
fn of_two_who_take_at_once_each_has_letters_of_their_own() {
    let town = Town::by_post();
    let other = town.clone();
    town.store.meanwhile(move || assert!(other.pack().is_some()));
    assert_eq!(town.pack(), None, "the other has them");
    assert_eq!(town.store.tables().sacks.len(), 1);
}

#[test]
fn nobody_without_the_role_comes_in_and_nobody_prints_their_own_letters() {
    let town = Town::by_post();
    let mut own = leida();
    own.person = mari().person;
    assert_eq!(now(town.desk.pack(&own)).expect("looked"), None);
    let sack = town.pack().expect("a sack");
    assert!(matches!(now(town.desk.print_sack(&own, sack)), Err(DeskError::Conflict)));
    let olev = olev();
    assert!(is_not_found(now(town.desk.post_room(&olev, None))) && is_not_found(now(town.desk.pack(&olev))));
    assert!(
        is_not_found(now(town.desk.print_sack(&olev, sack))) && is_not_found(now(town.desk.post_sack(&olev, sack)))
    );
    assert!(is_not_found(now(town.desk.put_back(&olev, sack))));
    assert!(is_not_found(now(town.desk.came_back(&olev, &Returned::default()))));
    assert_eq!(town.count(|what| *what == What::PrintedForPost), 0);
}

#[test]
fn whoever_wants_the_portal_alone_gets_nothing_more_by_post() {
    let town = Town::by_post();
    let waiting = town.envelopes().len();
    now(town.desk.wants_portal(&mari())).expect("said");
    assert!(town.envelopes().iter().all(|envelope| envelope.standing == Standing::Withdrawn));
    assert_eq!(town.count(|what| *what == What::NotToPost), waiting);
    assert_eq!(town.pack(), None);
    assert_eq!(town.act(&olev(), "take", None), Acted::Done);
    town.act(&olev(), "refuse", Some("Auto ei ole teie oma."));
    assert_eq!(town.envelopes().len(), waiting);
    now(town.desk.wants_portal(&mari())).expect("said twice");
    assert_eq!(town.count(|what| *what == What::PostChosen { by_post: false }), 1);
}

#[test]
fn what_came_into_the_room_as_the_person_changed_their_mind_is_taken_out_before_it_is_printed() {
    let town = Town::by_post();
    town.store.edit(|tables| tables.wishes.clear());
    assert_eq!(town.pack(), None);
    assert!(town.envelopes().iter().all(|envelope| envelope.standing == Standing::Withdrawn));
}

#[test]
fn a_letter_that_came_back_is_told_to_the_official_and_to_the_person() {
    let town = Town::by_post();
    assert_eq!(town.act(&olev(), "take", None), Acted::Done);
    let (reference, sack) = (town.case().reference, town.pack().expect("a sack"));
    let mark = format!("{reference}/1");
    assert_eq!(town.back(&mark, "moved"), Err(vec![NotBack::Mark]), "it was not posted");
    now(town.desk.post_sack(&leida(), sack)).expect("said");
    assert_eq!(town.back("", ""), Err(vec![NotBack::Mark, NotBack::Why]));
    assert_eq!(town.back(&format!("{reference}/0"), "moved"), Err(vec![NotBack::Mark]));
    assert_eq!(town.back(&format!("{reference}/9"), "moved"), Err(vec![NotBack::Mark]));
    assert_eq!(town.back(&mark, "eaten"), Err(vec![NotBack::Why]));
    let before = town.envelopes().len();
    assert_eq!(town.back(&mark.to_lowercase(), "moved"), Ok(reference.clone()));
    assert_eq!(town.back(&mark, "moved"), Err(vec![NotBack::Mark]), "once");
    assert_eq!(town.count(|what| *what == What::PostCameBack { why: CameBackFor::Moved }), 1);
    let words = now(town.desk.words(&olev())).expect("words");
    assert_eq!((words.len(), &words[0].told), (1, &Told::PostCameBack));
    let notices = now(town.desk.inbox(&mari())).expect("the inbox");
    assert_eq!(notices[0].text, crate::notice::POST_CAME_BACK);
    assert_eq!(town.envelopes().len(), before, "that it came back is not posted");
}

#[test]
fn an_address_is_read_and_one_that_is_known_is_offered() {
    let town = Town::filled();
    let view = now(town.desk.wish(&mari())).expect("a view");
    assert_eq!(view.wish, None);
    assert_eq!(view.home, Some(Written { post_code: String::new(), ..address() }), "as the register told");
    let amiss = now(town.desk.wants_post(&mari(), &view.home.expect("a home"))).expect("said");
    assert_eq!(amiss, BySaid::Amiss(vec![Amiss::PostCode]));
    assert!(town.store.tables().wishes.is_empty());
    assert_eq!(now(town.desk.wish(&jaan())).expect("a view").home, None, "of somebody else");
    let nobody =
        Resident { person: Person::visitor(uuid::Uuid::from_u128(7)), level: None, session: None, counter: None };
    assert!(is_not_found(now(town.desk.wish(&nobody))) && is_not_found(now(town.desk.wants_post(&nobody, &address()))));
}

#[test]
fn at_the_counter_only_what_was_said_in_this_visit_is_seen() {
    let town = Town::filled();
    town.wants_post(&mari());
    let serving = |visit| crate::counter::Serving {
        visit: uuid::Uuid::from_u128(visit),
        by: leida(),
        document: crate::counter::Document::Passport,
    };
    let served = |visit| Resident { counter: Some(Box::new(serving(visit))), ..mari() };
    let view = now(town.desk.wish(&served(1))).expect("a view");
    assert_eq!((view.wish, view.home), (None, None), "what she said at home stays there");
    town.wants_post(&served(1));
    assert!(now(town.desk.wish(&served(1))).expect("a view").wish.is_some());
    assert_eq!(now(town.desk.wish(&served(2))).expect("a view").wish, None);
    let look = town.looks(&mari()).into_iter().find(|look| look.what == What::PostChosen { by_post: true });
    assert_eq!(look.expect("a look").actor, (&leida()).into(), "she reads who has seen her address");
}

#[test]
fn address_and_letters_go_with_the_last_case() {
    let town = Town::by_post();
    let case = town.case();
    let erase = |town: &Town| {
        let now_at = town.clock_now();
        let change = now(town.desk.erased(town.case(), now_at)).expect("a change");
        let ends = change.iter().any(|write| matches!(write, Write::Forget(_)));
        now(town.desk.save(change)).expect("saved");
        ends
    };
    assert!(!erase(&town), "a letter is to be posted");
    let sack = town.pack().expect("a sack");
    assert!(!erase(&town));
    now(town.desk.post_sack(&leida(), sack)).expect("said");
    assert_eq!(town.store.tables().wishes.len(), 1);
    assert!(erase(&town));
    assert!(town.store.tables().wishes.is_empty() && town.envelopes().is_empty());
    assert!(now(town.store.envelopes_of(case.id)).expect("read").is_empty());
}
