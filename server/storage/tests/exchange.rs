//! Messages that wait for an answer or for an operator, and the ledger of exchanges.

use domain::{
    message::{Decided, Message, Parcel, Status, hashed},
    ports::{Call, Clock as _, Committed, ExchangeContent, Exchanged, Ids as _, Ledger as _, Sort, Store as _, Write},
};
use jiff::{SignedDuration, Timestamp};
use portico_storage::Database;
use serde_json::json;
use testkit::{Maker, TestDatabase};

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

fn call(text: &str) -> Call {
    text.parse().unwrap()
}

#[tokio::test]
async fn whoever_has_a_hand_in_a_message_finds_it_as_they_saw_it_and_at_rest() {
    for (_home, db) in databases().await {
        let made = Maker::default();
        let (now, case) = (made.clock.now(), made.maris_case());
        let message = made.message(&case, "permit-1");
        commit(&db, vec![Write::OpenCase(case.clone()), Write::Send(message.clone())]).await;
        assert_eq!(db.message(message.trace).await.unwrap().as_ref(), Some(&message));
        let until = now + SignedDuration::from_secs(90);
        assert_eq!(db.lease(now, until, 9, &[]).await.unwrap().len(), 1);
        let mut mended = message.clone();
        if let Parcel::Register { body, .. } = &mut mended.parcel {
            *body = hashed(body.clone(), Some("permit-1/2".into()));
        }
        let settle = |at| vec![Write::SettleMessage(mended.clone(), at)];
        assert_eq!(commit(&db, settle(now)).await, Committed::Conflict, "a worker is trying it");
        assert_eq!(commit(&db, settle(until)).await, Committed::Yes, "its lease is over");
        assert_eq!(commit(&db, settle(until)).await, Committed::Conflict, "somebody was faster");
        let late = Message { status: Status::Done, ..message.clone() };
        assert_eq!(
            commit(&db, vec![Write::SaveMessage(late)]).await,
            Committed::Conflict,
            "it was about other content"
        );
        mended.version = 1;
        assert_eq!(db.messages_about("permit-1/2").await.unwrap(), [mended.clone()]);
        assert_eq!(db.messages_about("permit-1").await.unwrap(), []);
        let cancelled = Message { status: Status::Cancelled, ..mended };
        assert_eq!(commit(&db, vec![Write::SettleMessage(cancelled.clone(), until)]).await, Committed::Yes);
        let again = Message { status: Status::Waiting, version: 2, ..cancelled };
        assert_eq!(commit(&db, vec![Write::SaveMessage(again.clone())]).await, Committed::Conflict, "it is over");
        assert_eq!(commit(&db, vec![Write::SettleMessage(again, until)]).await, Committed::Conflict);
        db.close().await;
    }
}

#[tokio::test]
async fn a_busy_call_is_left_and_the_others_go() {
    for (_home, db) in databases().await {
        let made = Maker::default();
        let (now, until, case) = (made.clock.now(), Timestamp::MAX, made.maris_case());
        let of = |key: &str, to: Option<&str>| Message { call: to.map(call), ..made.message(&case, key) };
        // What an older program has put there names no call.
        let [slow, old] = [of("a", Some("traffic.slow")), of("b", None)];
        let letter =
            Parcel::Letter { address: "a@example.invalid".into(), language: "et".into(), reference: None, news: None };
        let letters = [slow, old].map(|message| Message { parcel: letter.clone(), ..message });
        let all = letters.map(Write::Send);
        commit(&db, [Write::OpenCase(case)].into_iter().chain(all).collect()).await;
        let busy = [call("traffic.slow"), call("traffic.other")];
        let leased = db.lease(now, until, 9, &busy).await.unwrap();
        assert_eq!(leased.into_iter().map(|message| message.key).collect::<Vec<_>>(), ["b"]);
        let leased = db.lease(now, until, 9, &[]).await.unwrap();
        assert_eq!(leased.into_iter().map(|message| message.key).collect::<Vec<_>>(), ["a"]);
        db.close().await;
    }
}

#[tokio::test]
async fn what_waits_for_an_answer_holds_up_nothing_and_is_found_when_it_is_over() {
    for (_home, db) in databases().await {
        let made = Maker::default();
        let (now, case) = (made.clock.now(), made.maris_case());
        let [mut application, withdrawal] = ["application", "withdrawal"].map(|key| made.message(&case, key));
        let sent = [&application, &withdrawal].map(|message| Write::Send(message.clone()));
        commit(&db, [Write::OpenCase(case)].into_iter().chain(sent).collect()).await;
        let later = now + SignedDuration::from_hours(24);
        (application.status, application.due_at, application.tries) = (Status::Awaiting, later, 1);
        assert_eq!(commit(&db, vec![Write::SaveMessage(application.clone())]).await, Committed::Yes);
        application.version = 1;
        let leased = db.lease(now, later, 9, &[]).await.unwrap();
        assert_eq!(leased.into_iter().map(|message| message.key).collect::<Vec<_>>(), ["withdrawal"]);
        assert_eq!(db.unanswered(now, 9).await.unwrap(), []);
        assert_eq!(db.unanswered(later, 9).await.unwrap(), [application.clone()]);
        assert_eq!(db.outbox(Status::Awaiting, 9).await.unwrap(), [application.clone()]);
        assert_eq!(db.outbox(Status::Stuck, 9).await.unwrap(), []);

        let mut depths = db.depths().await.unwrap();
        depths.sort_by_key(|depth| depth.status.as_str());
        let told: Vec<_> = depths.iter().map(|depth| (depth.status, depth.number, depth.tries, depth.oldest)).collect();
        assert_eq!(told, [(Status::Awaiting, 1, 1, now), (Status::Waiting, 1, 0, now)]);
        assert!(depths.iter().all(|depth| depth.call == Some(call("traffic.permit"))));

        application.status = Status::Done;
        application.decided = Some(Decided { accepted: false, reason: Some("ei".into()), at: later });
        assert_eq!(commit(&db, vec![Write::SaveMessage(application.clone())]).await, Committed::Yes);
        application.version = 2;
        assert_eq!(db.message(application.trace).await.unwrap(), Some(application), "what was decided is kept");
        assert_eq!(db.unanswered(later, 9).await.unwrap(), []);
        db.close().await;
    }
}

#[tokio::test]
async fn every_exchange_is_kept_and_found_by_its_trace_and_its_call() {
    for (_home, db) in databases().await {
        let made = Maker::default();
        let now = made.clock.now();
        let exchanged = |trace, second, well: bool| Exchanged {
            id: made.ids.uuid(now),
            sort: if well { Sort::Tell } else { Sort::Ask },
            call: call("traffic.permit"),
            trace,
            issue: well.then(|| "AB-1".into()),
            service: well.then(|| "EE/GOV/1/traffic/permit".into()),
            request_id: Some("r".into()),
            request_hash: Some("h".into()),
            asked_at: now + SignedDuration::from_secs(second),
            answered_at: now + SignedDuration::from_secs(second + 1),
            outcome: if well { "accepted" } else { "down" }.into(),
            detail: (!well).then(|| "gone".into()),
            well,
            salt: Some("salt".into()),
            request_digest: "a".repeat(64),
            answer_digest: well.then(|| "b".repeat(64)),
            content_until: None,
        };
        let (one, other) = (made.ids.uuid(now), made.ids.uuid(now));
        let all = [exchanged(one, 1, false), exchanged(one, 2, true), exchanged(other, 3, false)];
        for exchange in &all {
            db.note(exchange, None).await.unwrap();
        }
        assert_eq!(db.exchanges_of(one).await.unwrap(), all[..2]);
        assert_eq!(db.last_exchange(&call("traffic.permit"), true).await.unwrap().as_ref(), Some(&all[1]));
        assert_eq!(db.last_exchange(&call("traffic.permit"), false).await.unwrap().as_ref(), Some(&all[2]));
        assert_eq!(db.last_exchange(&call("traffic.other"), true).await.unwrap(), None);
        db.close().await;
    }
}

/// An exchange of Mari's case, by its reference or by the id that the case had as a draft.
fn about(made: &Maker, issue: String, salt: &str) -> Exchanged {
    let now = made.clock.now();
    Exchanged {
        id: made.ids.uuid(now),
        sort: Sort::Tell,
        call: call("traffic.permit"),
        trace: made.ids.uuid(now),
        issue: Some(issue),
        service: None,
        request_id: None,
        request_hash: Some("h".into()),
        asked_at: now,
        answered_at: now,
        outcome: "rejected".into(),
        detail: Some("Mari Näidis is no owner".into()),
        well: true,
        salt: Some(salt.into()),
        request_digest: "a".repeat(64),
        answer_digest: Some("b".repeat(64)),
        content_until: None,
    }
}

fn content(until: Timestamp) -> ExchangeContent {
    ExchangeContent { request: json!({ "person": "EE1" }), answer: Some(json!({ "number": 7 })), until }
}

#[tokio::test]
async fn content_is_kept_for_its_time_and_goes_with_the_case() {
    for (_home, db) in databases().await {
        let made = Maker::default();
        let (now, case, other) = (made.clock.now(), made.maris_case(), made.maris_case());
        let until = now + SignedDuration::from_hours(720);
        let by_reference = about(&made, case.reference.to_string(), "salt");
        let by_id = about(&made, case.id.to_string(), "");
        let others = about(&made, other.reference.to_string(), "salt");
        commit(&db, vec![Write::OpenCase(case.clone()), Write::OpenCase(other)]).await;
        for exchange in [&by_reference, &by_id, &others] {
            db.note(exchange, Some(&content(until))).await.unwrap();
            db.note(exchange, Some(&content(Timestamp::MAX))).await.unwrap();
            let kept = Exchanged { content_until: Some(until), ..exchange.clone() };
            assert_eq!(db.exchanges_of(exchange.trace).await.unwrap(), [kept]);
            assert_eq!(db.exchange_content(exchange.id, now).await.unwrap(), Some(content(until)));
            assert_eq!(db.exchange_content(exchange.id, until).await.unwrap(), None, "its time is over");
        }
        assert_eq!(db.expire(now, 9).await.unwrap(), 0);

        commit(&db, vec![Write::Forget(case.id)]).await;
        let erased = Exchanged { detail: None, salt: None, ..by_reference.clone() };
        assert_eq!(db.exchanges_of(by_reference.trace).await.unwrap(), [erased]);
        // What was noted without a salt could be found by guessing.
        let erased = Exchanged { detail: None, salt: None, request_digest: "".into(), answer_digest: None, ..by_id };
        assert_eq!(db.exchanges_of(erased.trace).await.unwrap(), std::slice::from_ref(&erased));
        for gone in [by_reference.id, erased.id] {
            assert_eq!(db.exchange_content(gone, now).await.unwrap(), None);
        }
        assert!(db.exchange_content(others.id, now).await.unwrap().is_some(), "another case keeps its own");
        assert_eq!(commit(&db, vec![Write::Forget(case.id)]).await, Committed::Yes, "twice is once");
        assert_eq!(db.exchanges_of(erased.trace).await.unwrap(), [erased]);
        assert_eq!((db.expire(until, 9).await.unwrap(), db.expire(until, 9).await.unwrap()), (1, 0));
        db.close().await;
    }
}
