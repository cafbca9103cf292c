//! What lies beside a case, on both databases: notes, talk, tasks, links, and the queues of what waits.

use domain::{
    attachment::{Attachment, Check, Kind},
    case::{Aside, Case, Link, Note, Struck, Talk, Task, TaskStanding, Tie},
    people::Actor,
    ports::{Beside, Besides, CaseFilter, Clock as _, Committed, Ids as _, Store, Write},
    service::{Needs, Order},
};
use jiff::civil::date;
use portico_storage::Database;
use testkit::{Maker, people};

async fn yes(store: &dyn Store, change: Vec<Write>) {
    assert_eq!(store.commit(change.clone()).await.unwrap(), Committed::Yes, "{change:?}");
}

async fn no(store: &dyn Store, change: Vec<Write>) {
    assert_eq!(store.commit(change.clone()).await.unwrap(), Committed::Conflict, "{change:?}");
}

#[tokio::test]
async fn what_lies_beside_a_case_is_kept_as_it_was_written() {
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        let made = Maker::default();
        let (case, other) = (made.maris_case(), made.maris_case());
        yes(&db, vec![Write::OpenCase(case.clone()), Write::OpenCase(other.clone())]).await;
        notes_and_talk(&db, &made, &case).await;
        tasks(&db, &made, &case).await;
        links(&db, &made, (&case, &other)).await;
        yes(&db, vec![Write::Forget(case.id)]).await;
        assert!(db.notes(case.id).await.unwrap().is_empty() && db.talks(case.id).await.unwrap().is_empty());
        assert!(db.tasks(case.id).await.unwrap().is_empty() && db.links(other.id).await.unwrap().is_empty());
        db.close().await;
    }
}

async fn notes_and_talk(db: &Database, made: &Maker, case: &Case) {
    let (at, by) = (made.clock.now(), people::olev());
    let file = made.ids.uuid(at);
    let id = made.ids.uuid(at);
    let text = "Õunapuu \u{202b}'; DROP TABLE notes".to_owned();
    let note = Note { id, case: case.id, at, by: by.clone(), text, files: vec![file], struck: None };
    let attachment = Attachment {
        id: file,
        name: "plaan.pdf".into(),
        kind: Kind::Pdf,
        size: 12,
        sha256: "00".into(),
        check: Check::Waiting,
        added_at: at,
    };
    let attach = || Write::Attach { of: case.id, attachment: attachment.clone() };
    // A file that nobody expected takes its note along.
    no(db, vec![Write::Beside(Beside::Note(note.clone())), attach()]).await;
    assert!(db.notes(case.id).await.unwrap().is_empty());
    yes(db, vec![Write::Expect { id: file, until: at }]).await;
    yes(db, vec![Write::Beside(Beside::Note(note.clone())), attach()]).await;
    no(db, vec![Write::Beside(Beside::Note(note.clone()))]).await;
    assert_eq!(db.notes(case.id).await.unwrap(), std::slice::from_ref(&note));
    assert_eq!(db.attachments(case.id).await.unwrap(), [attachment]);
    let struck = Struck { by: people::olev(), at, reason: "Vale".into() };
    let strike = |case| Write::Beside(Beside::Strike { case, id, struck: struck.clone() });
    no(db, vec![strike(made.ids.uuid(at))]).await;
    yes(db, vec![strike(case.id)]).await;
    no(db, vec![strike(case.id)]).await;
    assert_eq!(db.notes(case.id).await.unwrap(), [Note { struck: Some(struck), ..note }]);

    let talk = |by: Actor| Talk { id: made.ids.uuid(at), case: case.id, at, by, text: "Tere".into(), files: vec![] };
    let said = [talk(Actor::Official(by)), talk(Actor::Resident(people::mari()))];
    for talk in &said {
        yes(db, vec![Write::Beside(Beside::Talk(talk.clone()))]).await;
        no(db, vec![Write::Beside(Beside::Talk(talk.clone()))]).await;
    }
    assert_eq!(db.talks(case.id).await.unwrap(), said);
}

async fn tasks(db: &Database, made: &Maker, case: &Case) {
    let at = made.clock.now();
    let task = |day| Task {
        id: made.ids.uuid(at),
        case: case.id,
        task: "opinion".into(),
        to: "expert".into(),
        ask: "Kas?".into(),
        by: people::olev(),
        at,
        due: date(2026, 12, day),
        standing: TaskStanding::Open,
    };
    let (later, sooner) = (task(20), task(3));
    for task in [&later, &sooner] {
        yes(db, vec![Write::Beside(Beside::Task(task.clone()))]).await;
        no(db, vec![Write::Beside(Beside::Task(task.clone()))]).await;
    }
    assert_eq!(db.tasks_for("expert", 9).await.unwrap(), [sooner.clone(), later.clone()]);
    assert_eq!(db.tasks_for("expert", 1).await.unwrap(), std::slice::from_ref(&sooner));
    assert!(db.tasks_for("other", 9).await.unwrap().is_empty());
    let by = people::mari();
    let standing = TaskStanding::Answered { by, at, says: Some(false), text: "Ei".into() };
    let answered = Task { standing, ..sooner };
    // Of two who answer at once one is heard.
    let settle = || async { db.commit(vec![Write::Beside(Beside::SettleTask(answered.clone()))]).await.unwrap() };
    let (one, two) = tokio::join!(settle(), settle());
    assert_ne!(one, two);
    assert_eq!(db.task(answered.id).await.unwrap(), Some(answered.clone()));
    yes(db, vec![Write::Beside(Beside::EndTasks(case.id, at))]).await;
    assert!(db.tasks_for("expert", 9).await.unwrap().is_empty());
    assert_eq!(db.task(answered.id).await.unwrap(), Some(answered), "what was answered stays");
    assert_eq!(db.task(later.id).await.unwrap().unwrap().standing, TaskStanding::Over { at });
}

async fn links(db: &Database, made: &Maker, (case, other): (&Case, &Case)) {
    let link = |one: &Case, two: &Case, tie| Link {
        case: one.id,
        other: two.id,
        reference: two.reference.clone(),
        service: two.service.clone(),
        tie,
        by: people::olev(),
        at: made.clock.now(),
    };
    let (there, back) = (link(case, other, Tie::Original), link(other, case, Tie::Duplicate));
    let both = vec![Write::Beside(Beside::Link(there.clone())), Write::Beside(Beside::Link(back.clone()))];
    yes(db, both.clone()).await;
    no(db, both.clone()).await;
    assert_eq!((db.links(case.id).await.unwrap(), db.links(other.id).await.unwrap()), (vec![there], vec![back]));
    yes(db, vec![Write::Beside(Beside::Unlink(other.id, case.id))]).await;
    assert!(db.links(case.id).await.unwrap().is_empty() && db.links(other.id).await.unwrap().is_empty());
    yes(db, both).await;
}

#[tokio::test]
async fn what_is_put_aside_or_answered_stands_in_queues_of_its_own() {
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        let made = Maker::default();
        let mut cases = [made.maris_case(), made.maris_case(), made.maris_case()];
        for case in &cases {
            yes(&db, vec![Write::OpenCase(case.clone())]).await;
        }
        let (at, until) = (made.clock.now(), date(2026, 12, 24));
        let aside = Aside { until, by: people::olev(), at, reason: "Lumi".into(), told: false };
        cases[0].course.aside = Some(aside);
        cases[1].course.answered = Some(at);
        for case in &mut cases[..2] {
            yes(&db, vec![Write::SaveCase(case.clone())]).await;
            case.version += 1;
        }
        for order in [Order::Oldest, Order::TermLeft] {
            let filter = |needs| CaseFilter {
                service: "parking-permit".into(),
                states: vec![cases[0].state.clone()],
                needs,
                order,
                limit: 9,
                ..CaseFilter::default()
            };
            let ids = |found: Vec<Case>| found.iter().map(|case| case.id).collect::<Vec<_>>();
            for (needs, there) in [
                (None, vec![cases[1].id, cases[2].id]),
                (Some(Needs::Waking), vec![cases[0].id]),
                (Some(Needs::Reading), vec![cases[1].id]),
            ] {
                assert_eq!(ids(db.cases(&filter(needs)).await.unwrap()), there, "{needs:?} {order:?}");
                assert_eq!(db.count_up_to(&filter(needs), 9).await.unwrap(), there.len() as u64, "{needs:?} {order:?}");
                let back = CaseFilter { backwards: true, ..filter(needs) };
                let back = ids(db.cases(&back).await.unwrap()).into_iter().rev().collect::<Vec<_>>();
                assert_eq!(back, there, "{needs:?} {order:?} from the end");
            }
        }
        cases[0].course.aside = None;
        yes(&db, vec![Write::SaveCase(cases[0].clone())]).await;
        let filter = CaseFilter {
            service: "parking-permit".into(),
            states: vec![cases[0].state.clone()],
            limit: 9,
            ..CaseFilter::default()
        };
        assert_eq!((db.count_up_to(&filter, 9).await.unwrap(), db.cases(&filter).await.unwrap().len()), (3, 3));
        db.close().await;
    }
}
