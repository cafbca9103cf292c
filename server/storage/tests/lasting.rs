//! What ends: files that belong to nothing, drafts that nobody touches, the content of cases.

use std::time::Duration;

use domain::{
    attachment::{Attachment, Check, Kind},
    case::{Case, Confirmation, Standing},
    people::Person,
    ports::{Clock as _, Committed, Ids as _, Store, Write},
};
use jiff::{SignedDuration, Timestamp};
use portico_storage::Database;
use testkit::{Maker, people};
use uuid::Uuid;

/// Runs a story on each database.
async fn on_each(story: impl AsyncFn(&Database, &Maker)) {
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        story(&db, &Maker::default()).await;
        db.close().await;
    }
}

async fn commits(store: &dyn Store, change: Vec<Write>) -> bool {
    store.commit(change).await.unwrap() == Committed::Yes
}

fn file(made: &Maker) -> Attachment {
    let added_at = made.clock.now();
    let (name, sha256) = ("auk.png".into(), "00".into());
    Attachment { id: made.ids.uuid(added_at), name, kind: Kind::Png, size: 3, sha256, check: Check::Clean, added_at }
}

async fn comes_in(db: &Database, of: Uuid, file: &Attachment, until: Timestamp) -> bool {
    assert!(commits(db, vec![Write::Expect { id: file.id, until }]).await);
    commits(db, vec![Write::Attach { of, attachment: file.clone() }]).await
}

#[tokio::test]
async fn the_broom_takes_what_was_let_go_and_never_what_is_attached() {
    on_each(async |db, made| {
        let draft = made.draft(&people::mari(), "parking-permit");
        assert!(commits(db, vec![Write::BeginDraft(draft.clone())]).await);
        let (stays, goes) = (file(made), file(made));
        let now = made.clock.now();
        for file in [&stays, &goes] {
            assert!(comes_in(db, draft.id, file, now).await);
        }
        let late = now + SignedDuration::from_hours(10_000);
        assert_eq!(db.leftovers(late, 10).await.unwrap(), Vec::<Uuid>::new(), "both are attached");
        assert!(commits(db, vec![Write::Detach { of: draft.id, id: goes.id }]).await);
        assert!(commits(db, vec![Write::Detach { of: draft.id, id: goes.id }]).await, "gone twice is gone");
        assert!(commits(db, vec![Write::Detach { of: Uuid::nil(), id: stays.id }]).await, "it is not of that draft");
        assert_eq!(db.leftovers(now, 10).await.unwrap(), [goes.id]);
        assert_eq!(db.leftovers(now, 10).await.unwrap(), [goes.id], "not yet swept, it is given again");
        assert!(commits(db, vec![Write::Swept(goes.id)]).await);
        assert_eq!(db.leftovers(late, 10).await.unwrap(), Vec::<Uuid>::new());
        assert_eq!(db.attachments(draft.id).await.unwrap(), [stays]);
    })
    .await;
}

#[tokio::test]
async fn an_upload_that_ended_in_the_middle_is_swept_and_cannot_be_attached_afterwards() {
    on_each(async |db, made| {
        let (of, lost, now) = (made.ids.uuid(made.clock.now()), file(made), made.clock.now());
        let until = now + SignedDuration::from_hours(1);
        assert!(commits(db, vec![Write::Expect { id: lost.id, until }]).await);
        assert_eq!(db.leftovers(now, 10).await.unwrap(), Vec::<Uuid>::new(), "it may still come");
        assert_eq!(db.leftovers(until, 10).await.unwrap(), [lost.id]);
        assert!(!commits(db, vec![Write::Attach { of, attachment: lost.clone() }]).await, "the broom has it");
        assert!(!commits(db, vec![Write::Attach { of, attachment: file(made) }]).await, "nobody expected it");
        assert_eq!(db.attachments(of).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn untouched_drafts_are_found_by_their_version_and_those_of_visitors_by_their_owners() {
    on_each(async |db, made| {
        let visitor = Person::visitor(Uuid::from_u128(7));
        let old = made.draft(&people::mari(), "parking-permit");
        let left = made.draft(&visitor, "report");
        made.clock.advance(Duration::from_secs(60));
        let mut other = made.draft(&people::jaan(), "parking-permit");
        other.bundle = "2026-12".into();
        made.clock.advance(Duration::from_secs(60));
        let young = made.draft(&people::olev(), "parking-permit");
        for draft in [&old, &left, &other, &young] {
            assert!(commits(db, vec![Write::BeginDraft(draft.clone())]).await);
        }
        let since = other.updated_at;
        assert_eq!(db.untouched("2026-11", since, 10).await.unwrap(), [old.clone(), left.clone()]);
        assert_eq!(db.untouched("2026-11", since, 1).await.unwrap(), [old]);
        assert_eq!(db.untouched("2026-12", since, 10).await.unwrap(), [other]);
        assert_eq!(db.untouched_of_visitors(since, 10).await.unwrap(), std::slice::from_ref(&left));
        assert_eq!(db.untouched_of_visitors(left.updated_at - SignedDuration::from_secs(1), 10).await.unwrap(), []);
    })
    .await;
}

/// Olev is asked to confirm a case.
fn asked(made: &Maker, case: &Case) -> Confirmation {
    Confirmation {
        case: case.id,
        round: 1,
        place: 1,
        signer: people::olev().code,
        hash: "ab".repeat(32),
        leads_to: "submitted".into(),
        standing: Standing::Asked,
        since: made.clock.now(),
    }
}

#[tokio::test]
async fn a_case_that_is_forgotten_keeps_that_it_was() {
    on_each(async |db, made| {
        let (case, other) = (made.maris_case(), made.case(&made.draft(&people::jaan(), "parking-permit")));
        for (number, case) in [&case, &other].into_iter().enumerate() {
            let told = [
                Write::OpenCase(case.clone()),
                Write::AskToConfirm(asked(made, case)),
                Write::Record(made.event(case)),
                Write::Send(made.message(case, &format!("permit-{number}"))),
                Write::Notify(made.notice(case)),
            ];
            assert!(commits(db, told.into()).await);
        }
        let now = made.clock.now();
        let change = vec![Write::SaveCase(case.clone().erased(now)), Write::Forget(case.id)];
        assert!(commits(db, change.clone()).await);
        assert!(!commits(db, change).await, "somebody was faster");
        let kept = db.case(case.id).await.unwrap().unwrap();
        assert_eq!(kept, Case { version: case.version + 1, ..case.clone().erased(now) });
        assert_eq!(
            (&kept.reference, &kept.state, kept.submitted_at),
            (&case.reference, &case.state, case.submitted_at)
        );
        assert_eq!((kept.owner.given_name.as_str(), kept.owner.family_name.as_str()), ("", ""));
        assert!(kept.answers.iter().next().is_none() && kept.facts.is_empty() && kept.fee.is_none());
        assert_eq!(db.messages_of(case.id).await.unwrap(), []);
        assert_eq!(db.confirmations(case.id).await.unwrap(), []);
        assert_eq!(db.notices(&case.owner.code).await.unwrap(), []);
        assert_eq!(db.events_of_case(case.id).await.unwrap().len(), 1, "what happened stays");
        assert_eq!(db.case(other.id).await.unwrap(), Some(other.clone()), "another case is left alone");
        assert_eq!(db.messages_of(other.id).await.unwrap().len(), 1);
        assert_eq!(db.confirmations(other.id).await.unwrap(), [asked(made, &other)]);
        assert_eq!(db.notices(&other.owner.code).await.unwrap().len(), 1);
    })
    .await;
}
