//! Who handles a case, as the store sees it: the same on each database.

use domain::{
    case::Case,
    filing::{Filed, Filing},
    identifiers::{PersonCode, Reference},
    office::{Absence, BATCHES_KEPT, Batch, BatchRow, Outcome, Task, Told, Word},
    people::Person,
    ports::{CaseFilter, Clock as _, Committed, Ids as _, OfficeStore as _, OfficeWrite, Store as _, Write},
    service::Order,
};
use jiff::{SignedDuration, civil::date};
use portico_storage::Database;
use testkit::{Maker, people};

async fn on_each(story: impl AsyncFn(&Database, &Maker)) {
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        story(&db, &Maker::default()).await;
        db.close().await;
    }
}

async fn commits(db: &Database, write: OfficeWrite) -> bool {
    db.commit(vec![Write::Office(write)]).await.unwrap() == Committed::Yes
}

async fn case(db: &Database, made: &Maker, of: Option<&Person>) -> Case {
    made.clock.advance(std::time::Duration::from_secs(1));
    let case = Case { assignee: of.cloned(), ..made.case(&made.draft(&people::mari(), "parking-permit")) };
    assert_eq!(db.commit(vec![Write::OpenCase(case.clone())]).await.unwrap(), Committed::Yes);
    case
}

fn queue(order: Order) -> CaseFilter {
    let states = vec!["submitted".into(), "in_review".into()];
    CaseFilter { service: "parking-permit".into(), states, order, limit: 2, ..CaseFilter::default() }
}

#[tokio::test]
async fn what_is_free_and_what_is_in_hand_is_found_in_order() {
    on_each(async |db, made| {
        let jaan = people::jaan();
        let first = case(db, made, None).await;
        let his = case(db, made, Some(&jaan)).await;
        let (second, third) = (case(db, made, None).await, case(db, made, None).await);
        let ids = |cases: Vec<Case>| cases.into_iter().map(|case| case.id).collect::<Vec<_>>();
        for order in [Order::Oldest, Order::TermLeft] {
            let page = db.free_cases(&queue(order)).await.unwrap();
            let after = page.last().map(|case| (case.rank(order), case.id));
            assert_eq!(ids(page), [first.id, second.id]);
            assert_eq!(ids(db.free_cases(&CaseFilter { after, ..queue(order) }).await.unwrap()), [third.id]);
        }
        assert_eq!(ids(db.cases_in_hand(&queue(Order::Oldest), &jaan.code).await.unwrap()), [his.id]);
        let loads = db.loads("parking-permit", &["submitted".into(), "active".into()]).await.unwrap();
        assert_eq!(loads.into_iter().collect::<Vec<_>>(), [(jaan.code.clone(), 1)]);
        assert!(db.loads("complaint", &["submitted".into()]).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn what_is_free_and_in_hand_in_a_queue_with_a_condition_stands_on_its_shelf() {
    on_each(async |db, made| {
        let jaan = people::jaan();
        let (free, his) = (case(db, made, None).await, case(db, made, Some(&jaan)).await);
        let (other, others) = (case(db, made, None).await, case(db, made, Some(&jaan)).await);
        let second = case(db, made, None).await;
        for (case, shelf) in [(&free, "a"), (&his, "a"), (&other, "b"), (&others, "b"), (&second, "a")] {
            let mut case = case.clone();
            let place = Filed { shelves: [shelf.to_owned()].into(), ..Filed::default() };
            let filing = Filing::of(&mut case, place);
            assert_eq!(db.commit(vec![Write::File(filing)]).await.unwrap(), Committed::Yes);
        }
        let ids = |cases: Vec<Case>| cases.into_iter().map(|case| case.id).collect::<Vec<_>>();
        for order in [Order::Oldest, Order::TermLeft] {
            let on_shelf = CaseFilter { shelf: Some("a".into()), ..queue(order) };
            assert_eq!(ids(db.free_cases(&on_shelf).await.unwrap()), [free.id, second.id]);
            let after = Some((free.rank(order), free.id));
            assert_eq!(ids(db.free_cases(&CaseFilter { after, ..on_shelf.clone() }).await.unwrap()), [second.id]);
            assert_eq!(ids(db.cases_in_hand(&on_shelf, &jaan.code).await.unwrap()), [his.id]);
        }
    })
    .await;
}

#[tokio::test]
async fn officials_are_known_by_an_id_and_are_away_until_a_day() {
    on_each(async |db, made| {
        let (now, jaan) = (made.clock.now(), people::jaan());
        let ids = [made.ids.uuid(now), made.ids.uuid(now)];
        assert!(commits(db, OfficeWrite::Meet(ids[0], jaan.clone(), now)).await);
        let renamed = Person { family_name: "Näidis".into(), ..jaan.clone() };
        assert!(commits(db, OfficeWrite::Meet(ids[1], renamed.clone(), now)).await);
        assert_eq!(db.people_met().await.unwrap(), [(ids[0], renamed)], "the name is new, the id is not");

        let (first, last) = (date(2026, 12, 1), date(2026, 12, 5));
        let absence = Absence { id: ids[0], of: jaan.code.clone(), first, last, by: people::mari().code };
        assert!(commits(db, OfficeWrite::Away(absence.clone())).await);
        assert_eq!(db.absences(last).await.unwrap(), [absence]);
        assert!(db.absences(date(2026, 12, 6)).await.unwrap().is_empty());
        assert!(commits(db, OfficeWrite::Back(ids[0], people::mari().code)).await);
        assert_eq!(db.absences(first).await.unwrap().len(), 1, "it is not hers");
        assert!(commits(db, OfficeWrite::Back(ids[0], jaan.code.clone())).await);
        assert!(db.absences(first).await.unwrap().is_empty());
    })
    .await;
}

async fn unread(db: &Database, of: &PersonCode) -> Vec<(String, u64)> {
    db.words_unread(of).await.unwrap().into_iter().collect()
}

#[tokio::test]
async fn words_are_read_once_and_go_with_the_case() {
    on_each(async |db, made| {
        let (case, jaan) = (case(db, made, None).await, people::jaan());
        let word = |told| Word {
            id: made.ids.uuid(made.clock.now()),
            to: jaan.code.clone(),
            case: case.id,
            reference: case.reference.clone(),
            service: case.service.clone(),
            told,
            note: Some("The map is missing.".into()),
            at: made.clock.now(),
            read_at: None,
        };
        let all = [word(Told::Given { by: None }), word(Told::TakenFromYou { by: "Mari Näidis".into() })];
        for word in &all {
            assert!(commits(db, OfficeWrite::Tell(word.clone())).await);
        }
        assert_eq!(db.words_to(&jaan.code, 9).await.unwrap(), [all[1].clone(), all[0].clone()]);
        assert_eq!(db.words_to(&jaan.code, 1).await.unwrap(), [all[1].clone()]);
        assert_eq!(unread(db, &jaan.code).await, [(case.service.clone(), 2)]);
        assert_eq!(unread(db, &people::mari().code).await, []);
        let before = made.clock.now() - SignedDuration::from_secs(1);
        assert!(commits(db, OfficeWrite::ReadWords(jaan.code.clone(), before)).await);
        assert_eq!(unread(db, &jaan.code).await, [(case.service.clone(), 2)], "they came after that page was shown");
        assert!(commits(db, OfficeWrite::ReadWords(jaan.code.clone(), made.clock.now())).await);
        assert_eq!(unread(db, &jaan.code).await, []);
        assert!(commits(db, OfficeWrite::Hush(case.id)).await);
        assert!(db.words_to(&jaan.code, 9).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_batch_is_begun_once_and_each_row_tried_once() {
    on_each(async |db, made| {
        let (now, jaan) = (made.clock.now(), people::jaan());
        let row = |bits| BatchRow {
            case: made.ids.uuid(now),
            reference: Reference::from_bits(bits),
            version: 3,
            to: (bits == 1).then(|| made.ids.uuid(now)),
            outcome: None,
        };
        let mut batch = Batch {
            id: made.ids.uuid(now),
            by: jaan.code.clone(),
            service: "parking-permit".into(),
            queue: "new".into(),
            task: Task::Act("refuse".into()),
            reason: None,
            made_at: now,
            begun_at: None,
            rows: vec![row(2), row(1)],
        };
        assert!(commits(db, OfficeWrite::Plan(batch.clone(), now)).await);
        assert_eq!(db.batch(batch.id).await.unwrap(), Some(batch.clone()), "in the order in which they were chosen");
        let begin = |why: &str| OfficeWrite::BeginBatch(batch.id, Some(why.into()), now);
        assert!(commits(db, begin("First.")).await);
        assert!(!commits(db, begin("Second.")).await);
        let tried = |outcome| OfficeWrite::Tried { batch: batch.id, case: batch.rows[1].case, outcome };
        assert!(commits(db, tried(Outcome::Refused(domain::case::Refused::NotYourCase))).await);
        assert!(!commits(db, tried(Outcome::Done)).await);
        (batch.reason, batch.begun_at) = (Some("First.".into()), Some(now));
        batch.rows[1].outcome = Some(Outcome::Refused(domain::case::Refused::NotYourCase));
        assert_eq!(db.batch(batch.id).await.unwrap(), Some(batch.clone()));

        // What is old goes when the same official plans again.
        let later = now + SignedDuration::from_hours(1);
        let next = Batch { id: made.ids.uuid(later), made_at: later, ..batch.clone() };
        assert!(commits(db, OfficeWrite::Plan(next.clone(), later)).await);
        assert_eq!(db.batch(batch.id).await.unwrap(), None);
        assert!(db.batch(next.id).await.unwrap().is_some());
    })
    .await;
}

#[tokio::test]
async fn batches_go_when_their_time_is_over_whoever_planned_them() {
    on_each(async |db, made| {
        let now = made.clock.now();
        let batch = |by: Person, made_at| Batch {
            id: made.ids.uuid(now),
            by: by.code,
            service: "parking-permit".into(),
            queue: "new".into(),
            task: Task::Take,
            reason: Some("Nobody reads this any more.".into()),
            made_at,
            begun_at: None,
            rows: vec![BatchRow {
                case: made.ids.uuid(now),
                reference: Reference::from_bits(1),
                version: 3,
                to: None,
                outcome: None,
            }],
        };
        let old = now - BATCHES_KEPT - SignedDuration::from_secs(1);
        let all = [batch(people::jaan(), old), batch(people::mari(), old), batch(people::mari(), now - BATCHES_KEPT)];
        for one in &all {
            assert!(commits(db, OfficeWrite::Plan(one.clone(), old)).await);
        }
        assert_eq!([db.expire(now, 1).await.unwrap(), db.expire(now, 9).await.unwrap()], [1, 1], "so many at a time");
        assert_eq!(db.expire(now, 9).await.unwrap(), 0);
        assert_eq!((db.batch(all[0].id).await.unwrap(), db.batch(all[1].id).await.unwrap()), (None, None));
        assert_eq!(db.batch(all[2].id).await.unwrap(), Some(all[2].clone()));
    })
    .await;
}

#[tokio::test]
async fn other_cases_of_a_person_are_those_of_one_service_and_counted_no_further_than_asked() {
    on_each(async |db, made| {
        let of = |service: &str| {
            made.clock.advance(std::time::Duration::from_secs(1));
            made.case(&made.draft(&people::mari(), service))
        };
        let all = [of("parking-permit"), of("parking-permit"), of("felling-permit"), of("parking-permit")];
        for case in &all {
            assert_eq!(db.commit(vec![Write::OpenCase(case.clone())]).await.unwrap(), Committed::Yes);
        }
        let (mari, but) = (people::mari().code, all[0].id);
        let others = async |limit| db.others_of(&mari, "parking-permit", but, limit).await.unwrap();
        assert_eq!(others(9).await, [all[3].clone(), all[1].clone()]);
        assert_eq!(others(1).await, [all[3].clone()]);
        let count = async |of, most| db.count_others(of, "parking-permit", but, most).await.unwrap();
        assert_eq!([count(&mari, 9).await, count(&mari, 1).await, count(&people::jaan().code, 9).await], [2, 1, 0]);
    })
    .await;
}
