//! Files that go with their application: from the draft to the case, and nobody else's.

use domain::{
    attachment::{Attachment, Check, Kind},
    ports::{Clock as _, Committed, Ids as _, Store, Write},
};
use jiff::{SignedDuration, Timestamp};
use portico_storage::Database;
use testkit::{Maker, people};
use uuid::Uuid;

fn file(made: &Maker, name: &str) -> Attachment {
    let at = made.clock.now();
    Attachment {
        id: made.ids.uuid(at),
        name: name.into(),
        kind: Kind::Pdf,
        size: 5_000_000_000,
        sha256: "0f".repeat(32),
        check: Check::Waiting,
        added_at: at,
    }
}

async fn names(store: &dyn Store, of: Uuid) -> Vec<String> {
    store.attachments(of).await.unwrap().into_iter().map(|file| file.name).collect()
}

async fn commit(store: &dyn Store, change: Vec<Write>) -> Committed {
    store.commit(change).await.unwrap()
}

#[tokio::test]
async fn files_go_with_the_change_that_names_them() {
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        story(&db, &Maker::default()).await;
    }
}

async fn story(store: &dyn Store, made: &Maker) {
    let case = made.maris_case();
    let at = made.clock.now();
    let (draft, other) = (made.draft(&people::mari(), "change"), made.draft(&people::jaan(), "change"));
    let (old, one, two, foreign) =
        (file(made, "old.pdf"), file(made, "õ 1.pdf"), file(made, "2.pdf"), file(made, "jaan.pdf"));
    let mut change = vec![Write::OpenCase(case.clone())];
    for draft in [&draft, &other] {
        change.push(Write::BeginDraft(draft.clone()));
    }
    for (of, file) in [(case.id, &old), (draft.id, &one), (draft.id, &two), (other.id, &foreign)] {
        change.push(Write::Expect { id: file.id, until: file.added_at });
        change.push(Write::Attach { of, attachment: file.clone() });
    }
    assert_eq!(commit(store, change).await, Committed::Yes);
    assert_eq!(store.attachments(draft.id).await.unwrap(), [one.clone(), two.clone()], "as they were given");

    // A change that is not saved moves nothing.
    let shift = Write::MoveAttachments { from: draft.id, to: case.id };
    let mut stale = case.clone();
    stale.version -= 1;
    assert_eq!(commit(store, vec![shift.clone(), Write::SaveCase(stale)]).await, Committed::Conflict);
    assert_eq!(names(store, draft.id).await.len(), 2);

    for _ in 0..2 {
        assert_eq!(commit(store, vec![shift.clone()]).await, Committed::Yes, "moved twice is moved");
        assert_eq!(names(store, draft.id).await, [] as [&str; 0]);
        let mut all = names(store, case.id).await;
        all.sort();
        assert_eq!(all, ["2.pdf", "old.pdf", "õ 1.pdf"]);
        assert_eq!(names(store, other.id).await, ["jaan.pdf"], "nobody else's");
    }

    // What is taken away is taken from its own application alone; the first word of the virus check counts.
    commit(store, vec![Write::Detach { of: draft.id, id: two.id }]).await;
    assert_eq!(names(store, case.id).await.len(), 3, "it is the case's now");
    commit(store, vec![Write::Detach { of: case.id, id: two.id }]).await;
    assert_eq!(names(store, case.id).await.len(), 2);
    for check in [Check::Infected, Check::Clean] {
        commit(store, vec![Write::Checked { id: one.id, check }]).await;
    }
    let checked = store.attachments(case.id).await.unwrap().into_iter().find(|file| file.id == one.id).unwrap();
    assert_eq!(checked.check, Check::Infected);
    let mut waiting = store.attachments_waiting(at, 9).await.unwrap();
    waiting.sort();
    assert_eq!(waiting, [old.id, foreign.id]);

    // Each has its turn at the virus check, and those that never had one come first.
    let turn = |by: Timestamp| async move { store.attachments_waiting(by, 1).await.unwrap() };
    let first = turn(at).await[0];
    let other = if first == old.id { foreign.id } else { old.id };
    commit(store, vec![Write::Asked { id: first, at }]).await;
    assert_eq!(turn(at).await, [other]);
    let later = at + SignedDuration::from_secs(1);
    commit(store, vec![Write::Asked { id: other, at: later }]).await;
    assert_eq!((turn(at).await, turn(later).await), (vec![first], vec![first]), "the longest waiting");
    commit(store, vec![Write::Asked { id: first, at: later + SignedDuration::from_secs(1) }]).await;
    assert_eq!((turn(at).await, turn(later).await), (vec![], vec![other]), "nobody twice without a pause");
}
