//! What is begun at the counter stands beside what was begun at home, and is found when its visit is over.

use domain::{
    counter::{AtCounter, Document},
    ports::{Committed, Store as _, Write},
};
use jiff::SignedDuration;
use portico_storage::Database;
use testkit::{Maker, people};
use uuid::Uuid;

#[tokio::test]
async fn each_visit_has_a_draft_of_its_own_and_the_case_keeps_who_filed_it() {
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        let (made, mari) = (Maker::default(), people::mari());
        let at = |visit: u128| {
            let at = AtCounter { visit: Uuid::from_u128(visit), by: people::olev(), document: Document::IdCard };
            let mut draft = made.draft(&mari, "felling-permit");
            draft.counter = Some(at);
            draft
        };
        let own = made.draft(&mari, "felling-permit");
        let (first, second) = (at(1), at(2));
        for draft in [&own, &first, &second] {
            assert_eq!(db.commit(vec![Write::BeginDraft(draft.clone())]).await.unwrap(), Committed::Yes);
            assert_eq!(db.draft(&mari.code, &draft.slot()).await.unwrap().as_ref(), Some(draft));
        }
        assert_eq!(db.commit(vec![Write::BeginDraft(at(1))]).await.unwrap(), Committed::Conflict, "one for each visit");
        let since = second.updated_at;
        let mut left = db.untouched_at_counter(since, 9).await.unwrap();
        left.sort_by_key(|draft| draft.counter.as_ref().map(|at| at.visit));
        assert_eq!(left, [first.clone(), second], "not what was begun at home");
        assert_eq!(db.untouched_at_counter(since, 1).await.unwrap().len(), 1);
        assert_eq!(db.untouched_at_counter(own.updated_at - SignedDuration::from_secs(1), 9).await.unwrap(), []);

        let mut case = made.case(&first);
        case.course.counter = first.counter;
        db.commit(vec![Write::OpenCase(case.clone())]).await.unwrap();
        assert_eq!(db.case(case.id).await.unwrap(), Some(case));
        db.close().await;
    }
}
