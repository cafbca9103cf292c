//! What a person said to a register, and what a case waits for, come back as they were kept.

use std::slice;

use domain::{
    application::{Fact, Found},
    case::Awaited,
    message::{Message, Parcel, Status},
    ports::{Clock as _, Committed, Ids as _, Store as _, Write},
    rules::Value,
};
use portico_storage::Database;
use testkit::{Maker, people};

fn asked() -> Value {
    Value::Context([("code".to_owned(), Value::from("EE48005149019"))].into())
}

#[tokio::test]
async fn a_consent_and_what_is_awaited_come_back_as_they_were() {
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        let made = Maker::default();
        let at = made.clock.now();

        let mut draft = made.draft(&people::mari(), "parking-permit");
        for (read, found) in [("contact", Found::Declined), ("vehicle", Found::Unavailable), ("debts", Found::Unknown)]
        {
            draft.facts.insert(read.into(), Fact { asked: asked(), found, at });
        }
        assert_eq!(db.commit(vec![Write::BeginDraft(draft.clone())]).await.unwrap(), Committed::Yes);
        let kept = db.draft(&draft.owner.code, "parking-permit").await.unwrap().unwrap();
        assert_eq!(kept.facts, draft.facts);

        let mut case = made.maris_case();
        let key = format!("read/{}/vehicle/0", case.id);
        let register = Awaited::Register { asked: asked(), key: key.clone(), given_up: Some("down: õhtu".into()) };
        case.course.awaited = [("vehicle".into(), register), ("debts".into(), Awaited::Person)].into();
        case.course.consents = [("contact".into(), false), ("income".into(), true)].into();
        case.course.unsent = vec!["application".into(), "ending".into()];
        case.course.unmet = vec!["in_zone".into()];
        let message = Message {
            key,
            case: Some(case.id),
            parcel: Parcel::Read { read: "vehicle".into(), issue: "P-0000-0000".into() },
            trace: made.ids.uuid(at),
            tries: 0,
            due_at: at,
            status: Status::Waiting,
            last_trouble: None,
            call: Some("traffic.vehicle_by_plate".parse().unwrap()),
            made_at: at,
            decided: None,
            version: 0,
        };
        db.commit(vec![Write::OpenCase(case.clone()), Write::Send(message.clone())]).await.unwrap();
        assert_eq!(db.case(case.id).await.unwrap().unwrap().course, case.course);
        assert_eq!(db.messages_of(case.id).await.unwrap(), slice::from_ref(&message));

        // Of two workers that bring the same answer, the second one saves nothing.
        let joined = |state: &str| {
            let case = domain::case::Case { state: state.into(), ..case.clone() };
            vec![Write::SaveCase(case), Write::SaveMessage(Message { status: Status::Done, ..message.clone() })]
        };
        assert_eq!(db.commit(joined("first")).await.unwrap(), Committed::Yes);
        assert_eq!(db.commit(joined("second")).await.unwrap(), Committed::Conflict);
        assert_eq!(db.case(case.id).await.unwrap().unwrap().state, "first");
    }
}
