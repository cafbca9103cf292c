//! For whom somebody files: drafts side by side, and a history for the child and for who files.

use std::slice;

use domain::{
    event::{Event, What},
    mandate::Represented,
    people::Person,
    ports::{Committed, LookFilter, Store as _, Write},
};
use portico_storage::Database;
use testkit::{Maker, people};

fn child() -> Represented {
    let code = "EE51806039011".parse().unwrap();
    Represented::Child(Person { code, given_name: "Juhan".into(), family_name: "N'äidis".into() })
}

fn company() -> Represented {
    Represented::Company {
        code: "19990063".parse().unwrap(), name: "Näidis \"Aiad\" OÜ".into(), role: "board".into()
    }
}

async fn commit(db: &Database, change: Vec<Write>) -> Committed {
    db.commit(change).await.unwrap()
}

#[tokio::test]
async fn one_person_has_a_draft_for_each_of_those_they_act_for() {
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        let (made, mari) = (Maker::default(), people::mari());
        let of = |represented| {
            let mut draft = made.draft(&mari, "felling-permit");
            draft.represented = represented;
            draft
        };
        let drafts = [of(None), of(Some(child())), of(Some(company()))];
        for draft in &drafts {
            assert_eq!(commit(&db, vec![Write::BeginDraft(draft.clone())]).await, Committed::Yes);
            assert_eq!(db.draft(&mari.code, &draft.slot()).await.unwrap(), Some(draft.clone()));
            let again = of(draft.represented.clone());
            assert_eq!(commit(&db, vec![Write::BeginDraft(again)]).await, Committed::Conflict, "one for each");
        }
        assert_eq!(db.drafts(&mari.code).await.unwrap().len(), 3);
        let saved = vec![Write::SaveDraft(drafts[1].clone())];
        assert_eq!(commit(&db, saved).await, Committed::Yes);
        assert_eq!(db.draft(&mari.code, &drafts[1].slot()).await.unwrap().unwrap().represented, Some(child()));
        db.close().await;
    }
}

#[tokio::test]
async fn a_case_keeps_for_whom_it_is_until_it_is_forgotten() {
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        let made = Maker::default();
        let mut draft = made.draft(&people::mari(), "felling-permit");
        draft.represented = Some(child());
        let case = made.case(&draft);
        assert_eq!(case.represented, Some(child()));
        commit(&db, vec![Write::OpenCase(case.clone())]).await;
        assert_eq!(db.case(case.id).await.unwrap(), Some(case.clone()));
        let erased = case.clone().erased(case.submitted_at);
        commit(&db, vec![Write::SaveCase(erased), Write::Forget(case.id)]).await;
        let kept = db.case(case.id).await.unwrap().unwrap().represented;
        assert_eq!(kept, Some(child().nameless()), "whose it was stays, without a name");
        db.close().await;
    }
}

#[tokio::test]
async fn who_files_for_a_child_finds_the_looks_too() {
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        let (made, mari, jaan) = (Maker::default(), people::mari(), people::jaan());
        let case = made.maris_case();
        let juhan = child().person().cloned().unwrap();
        let look = Event {
            about: juhan.clone(),
            applicant: Some(mari.code.clone()),
            represented: Some(child()),
            what: What::Looked,
            ..made.event(&case)
        };
        let own = Event { what: What::Looked, ..made.event(&case) };
        commit(&db, vec![Write::Record(look.clone()), Write::Record(own.clone())]).await;
        assert_eq!(db.looks(&LookFilter::of(&juhan, 9)).await.unwrap(), slice::from_ref(&look));
        assert_eq!(db.looks(&LookFilter::of(&mari.code, 9)).await.unwrap(), [own.clone(), look.clone()]);
        assert_eq!(db.looks(&LookFilter::of(&mari.code, 1)).await.unwrap(), [own], "the newest first");
        assert_eq!(db.looks(&LookFilter::of(&jaan.code, 9)).await.unwrap(), []);
        db.close().await;
    }
}
