//! A change is saved whole or not at all, whoever else is writing.

use std::{slice, sync::Arc};

use domain::{
    identifiers::Reference,
    message::{Message, Parcel, Status},
    ports::{Clock as _, Committed, Ids as _, Store as _, Write},
};
use jiff::Timestamp;
use portico_storage::Database;
use testkit::{Maker, TestDatabase, people};
use tokio::task::JoinSet;

/// Each database in turn, migrated.
async fn databases() -> Vec<(TestDatabase, Database)> {
    let mut all = Vec::new();
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        all.push((home, db));
    }
    all
}

async fn commit(db: &Database, change: Vec<Write>) -> Committed {
    db.commit(change).await.unwrap()
}

#[tokio::test]
async fn of_two_saves_of_one_version_one_wins() {
    for (_home, db) in databases().await {
        let made = Maker::default();
        let draft = made.draft(&people::mari(), "parking-permit");
        let case = made.maris_case();
        commit(&db, vec![Write::BeginDraft(draft.clone()), Write::OpenCase(case.clone())]).await;
        for save in [Write::SaveDraft(draft.clone()), Write::SaveCase(case.clone())] {
            let (one, other) = tokio::join!(commit(&db, vec![save.clone()]), commit(&db, vec![save]));
            let wins = [one, other].iter().filter(|outcome| **outcome == Committed::Yes).count();
            assert_eq!(wins, 1);
        }
        assert_eq!(db.case(case.id).await.unwrap().unwrap().version, 2);
    }
}

/// Each holds what the other needs next: PostgreSQL breaks the tie, and that is a conflict.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_changes_that_cross_each_other_one_wins() {
    for (_home, db) in databases().await {
        let made = Maker::default();
        for _ in 0..6 {
            let (a, b) = (made.maris_case(), made.maris_case());
            commit(&db, vec![Write::OpenCase(a.clone()), Write::OpenCase(b.clone())]).await;
            let there = vec![Write::SaveCase(a.clone()), Write::SaveCase(b.clone())];
            let back = vec![Write::SaveCase(b), Write::SaveCase(a)];
            let (one, other) = tokio::join!(commit(&db, there), commit(&db, back));
            assert_ne!(one, other);
        }
    }
}

#[tokio::test]
async fn what_is_there_is_not_begun_opened_or_ended_twice() {
    for (_home, db) in databases().await {
        let made = Maker::default();
        let draft = made.draft(&people::mari(), "parking-permit");
        let second = made.draft(&people::mari(), "parking-permit");
        assert_eq!(commit(&db, vec![Write::BeginDraft(draft.clone())]).await, Committed::Yes);
        assert_eq!(commit(&db, vec![Write::BeginDraft(second)]).await, Committed::Conflict, "one per service");

        let case = made.case(&draft);
        let older = Write::EndDraft { id: draft.id, version: draft.version - 1 };
        assert_eq!(commit(&db, vec![older]).await, Committed::Conflict, "it was saved since");
        let end = Write::EndDraft { id: draft.id, version: draft.version };
        let submit = vec![end, Write::OpenCase(case.clone())];
        assert_eq!(commit(&db, submit.clone()).await, Committed::Yes);
        assert_eq!(commit(&db, submit).await, Committed::Conflict);
        assert_eq!(commit(&db, vec![Write::OpenCase(case.clone())]).await, Committed::Conflict, "the id is taken");
        let mut namesake = made.maris_case();
        namesake.reference = case.reference.clone();
        assert_eq!(commit(&db, vec![Write::OpenCase(namesake)]).await, Committed::Conflict, "the reference is taken");
    }
}

#[tokio::test]
async fn a_change_whose_last_write_conflicts_writes_nothing() {
    for (_home, db) in databases().await {
        let made = Maker::default();
        let (case, mut stale) = (made.maris_case(), made.maris_case());
        commit(&db, vec![Write::OpenCase(stale.clone())]).await;
        stale.version = 7;
        let change = vec![
            Write::OpenCase(case.clone()),
            Write::Record(made.event(&case)),
            Write::Send(made.message(&case, "permit-1")),
            Write::Notify(made.notice(&case)),
            Write::SaveCase(stale),
        ];
        assert_eq!(commit(&db, change).await, Committed::Conflict);
        assert_eq!(db.case(case.id).await.unwrap(), None);
        assert_eq!(db.events_of_case(case.id).await.unwrap(), []);
        assert_eq!(db.messages_of(case.id).await.unwrap(), []);
        assert_eq!(db.notices(&case.owner.code).await.unwrap(), []);
    }
}

#[tokio::test]
async fn a_message_is_sent_once_and_its_end_is_final() {
    for (_home, db) in databases().await {
        let made = Maker::default();
        let case = made.maris_case();
        let first = made.message(&case, "permit-1");
        commit(&db, vec![Write::OpenCase(case.clone()), Write::Send(first.clone())]).await;
        let same_key = made.message(&case, "permit-1");
        assert_eq!(commit(&db, vec![Write::Send(same_key.clone())]).await, Committed::Yes);
        assert_eq!(db.messages_of(case.id).await.unwrap(), slice::from_ref(&first), "it is left as it is");

        let done = domain::message::Message { status: Status::Done, ..first.clone() };
        assert_eq!(commit(&db, vec![Write::SaveMessage(done.clone())]).await, Committed::Yes);
        let late = vec![Write::Record(made.event(&case)), Write::SaveMessage(first)];
        assert_eq!(commit(&db, late).await, Committed::Conflict, "a worker whose lease had run out");
        assert_eq!(commit(&db, vec![Write::SendAgain(case.id, made.clock.now())]).await, Committed::Yes);
        let done = Message { version: 1, ..done };
        assert_eq!(db.messages_of(case.id).await.unwrap(), [done], "only what is stuck is sent again");
        assert_eq!(db.events_of_case(case.id).await.unwrap(), []);
    }
}

/// A hundred residents and one contested draft: who conflicts or fails does not harm the others.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_share_a_commit_and_each_gets_their_own_answer() {
    for (_home, db) in databases().await {
        let made = Arc::new(Maker::default());
        let contested = made.draft(&people::olev(), "parking-permit");
        commit(&db, vec![Write::BeginDraft(contested.clone())]).await;
        let mut all = JoinSet::new();
        for n in 0..300 {
            let (db, made, contested) = (db.clone(), Arc::clone(&made), contested.clone());
            all.spawn(async move {
                let case = made.maris_case();
                let open = [Write::OpenCase(case.clone()), Write::Record(made.event(&case))];
                let last = match n % 3 {
                    0 => None,
                    1 => Some(Write::SaveDraft(contested)),
                    // Its case is nowhere, which the database refuses.
                    _ => Some(Write::Notify(made.notice(&made.maris_case()))),
                };
                let outcome = db.commit(open.into_iter().chain(last).collect()).await;
                (n % 3, case.id, outcome.ok())
            });
        }
        let mut wins = 0;
        while let Some(answered) = all.join_next().await {
            let (kind, id, outcome) = answered.unwrap();
            let saved = outcome == Some(Committed::Yes);
            match kind {
                0 => assert!(saved),
                1 => wins += u32::from(saved),
                _ => assert_eq!(outcome, None, "an error, and its own"),
            }
            assert_eq!(db.case(id).await.unwrap().is_some(), saved);
            assert_eq!(db.events_of_case(id).await.unwrap().len(), usize::from(saved));
        }
        assert_eq!(wins, 1, "one save of the contested draft");
        assert_eq!(commit(&db, vec![Write::OpenCase(made.maris_case())]).await, Committed::Yes, "and it goes on");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn eight_workers_get_each_message_once() {
    for (_home, db) in databases().await {
        let made = Maker::default();
        // A case each: messages of one case go one after the other.
        let cases = (0..400).flat_map(|n| {
            let mut case = made.maris_case();
            case.id = made.ids.uuid(made.clock.now());
            case.reference = Reference::from_bits(n);
            let message = made.message(&case, &format!("permit-{n}"));
            [Write::OpenCase(case), Write::Send(message)]
        });
        commit(&db, cases.collect()).await;
        let (now, until) = (made.clock.now(), Timestamp::MAX);
        let mut workers = JoinSet::new();
        for _ in 0..8 {
            let db = db.clone();
            workers.spawn(async move {
                let mut keys = Vec::new();
                loop {
                    let leased = db.lease(now, until, 7, &[]).await.unwrap();
                    assert!(leased.len() <= 7, "more than was asked for: {}", leased.len());
                    if leased.is_empty() {
                        break keys;
                    }
                    keys.extend(leased.into_iter().map(|message| message.key));
                }
            });
        }
        let mut keys: Vec<String> = workers.join_all().await.concat();
        assert_eq!(keys.len(), 400);
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), 400);
    }
}

#[tokio::test]
async fn a_register_hears_of_one_case_in_order_and_letters_wait_for_nobody() {
    for (_home, db) in databases().await {
        let made = Maker::default();
        let (now, until) = (made.clock.now(), Timestamp::MAX);
        let case = made.maris_case();
        let [mut application, decision] = ["application", "decision"].map(|key| made.message(&case, key));
        let address = "mari@example.invalid".to_owned();
        let parcel =
            Parcel::Letter { address, language: "et".into(), reference: Some(case.reference.to_string()), news: None };
        let letter = Message { parcel, ..made.message(&case, "letter") };
        let all = [&application, &decision, &letter].map(|message| Write::Send(message.clone()));
        commit(&db, [Write::OpenCase(case.clone())].into_iter().chain(all).collect()).await;
        let leased = async || -> Vec<String> {
            db.lease(now, until, 9, &[]).await.unwrap().into_iter().map(|message| message.key).collect()
        };
        assert_eq!(leased().await, ["application", "letter"], "the decision waits");
        assert_eq!(leased().await, [""; 0], "still");
        application.status = Status::Stuck;
        commit(&db, vec![Write::SaveMessage(application.clone())]).await;
        assert_eq!(leased().await, [""; 0], "also while the application is stuck");
        commit(&db, vec![Write::SendAgain(case.id, now)]).await;
        assert_eq!(leased().await, ["application"]);
        application.version = 2;
        application.status = Status::Done;
        commit(&db, vec![Write::SaveMessage(application)]).await;
        assert_eq!(leased().await, ["decision"]);
    }
}
