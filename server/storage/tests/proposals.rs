//! What was proposed waits until somebody decides, and is decided once.

use std::{collections::BTreeMap, sync::Arc};

use domain::{
    identifiers::PersonCode,
    people::Person,
    ports::{Clock as _, Committed, Ids as _, Store as _, Write},
    publishing::{ProposedVersion, ScenarioFiles, Standing},
    service::{Bundle, Publication},
};
use jiff::civil::date;
use portico_storage::Database;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection, SqliteConnection};
use testkit::{Maker, TestDatabase};
use tokio::task::JoinSet;

async fn opened(home: &TestDatabase) -> Database {
    let db = Database::open(home.url()).await.unwrap();
    db.migrate().await.unwrap();
    db
}

fn person(code: &str, given_name: &str) -> Person {
    let code: PersonCode = code.parse().unwrap();
    Person { code, given_name: given_name.into(), family_name: "Ametnik".into() }
}

fn bundle(version: &str) -> Bundle {
    Bundle {
        service: "parking-permit".into(),
        hash: format!("hash of {version}"),
        version: version.into(),
        valid_from: date(2026, 1, 1),
        files: BTreeMap::from([("service.toml".to_owned(), Arc::from(format!("version = \"{version}\"")))]),
    }
}

fn scenarios(text: &str) -> ScenarioFiles {
    [("applying.toml".to_owned(), Arc::from(text))].into()
}

fn proposed(maker: &Maker, bundle: &Bundle) -> ProposedVersion {
    let at = maker.clock.now();
    ProposedVersion {
        id: maker.ids.uuid(at),
        service: bundle.service.clone(),
        bundle: bundle.hash.clone(),
        version: bundle.version.clone(),
        valid_from: bundle.valid_from,
        by: person("EE37102059517", "Olev"),
        at,
        standing: Standing::Waiting,
    }
}

fn keep(bundle: &Bundle, text: &str) -> Write {
    Write::KeepBundle { bundle: bundle.clone(), scenarios: scenarios(text) }
}

#[tokio::test]
async fn a_proposal_waits_with_its_files_and_is_not_in_force() {
    for home in testkit::databases() {
        let (db, maker) = (opened(&home).await, Maker::default());
        let bundle = bundle("2026.2");
        let first = proposed(&maker, &bundle);
        let change = vec![keep(&bundle, "# as tried"), Write::Propose(first.clone())];
        assert_eq!(db.commit(change).await.unwrap(), Committed::Yes);
        assert_eq!(db.proposals_waiting().await.unwrap(), std::slice::from_ref(&first));
        assert_eq!(db.proposals_of("parking-permit").await.unwrap(), [first]);
        assert_eq!(db.proposals_of("felling-permit").await.unwrap(), []);
        assert_eq!(db.bundle("parking-permit", &bundle.hash).await.unwrap(), Some(bundle.clone()));
        assert_eq!(db.bundle("parking-permit", "another").await.unwrap(), None);
        assert_eq!(db.scenarios_of("parking-permit", &bundle.hash).await.unwrap(), scenarios("# as tried"));
        assert_eq!(db.publications_after(0).await.unwrap(), [], "nobody has published it");
        // Whoever brings other scenarios replaces them; the files stay.
        assert_eq!(db.commit(vec![keep(&bundle, "# again")]).await.unwrap(), Committed::Yes);
        assert_eq!(db.scenarios_of("parking-permit", &bundle.hash).await.unwrap(), scenarios("# again"));
        let twice = vec![Write::Propose(proposed(&maker, &bundle))];
        assert_eq!(db.commit(twice).await.unwrap(), Committed::Conflict, "the same version waits already");
    }
}

#[tokio::test]
async fn of_two_who_decide_at_once_one_wins_and_it_is_published_once() {
    for home in testkit::databases() {
        let (db, maker) = (opened(&home).await, Maker::default());
        let bundle = bundle("2026.2");
        let one = proposed(&maker, &bundle);
        db.commit(vec![keep(&bundle, ""), Write::Propose(one.clone())]).await.unwrap();
        let mut deciding = JoinSet::new();
        for name in ["Sirje", "Heino", "Anna", "Mari"] {
            let (db, bundle, id, at) = (db.clone(), bundle.clone(), one.id, maker.clock.now());
            deciding.spawn(async move {
                let by = person("EE46412249523", name);
                let settle = Write::SettleProposal { id, standing: Standing::Published { by, at, number: 1 } };
                let publish = Write::Publish(Publication { number: 1, at, bundle });
                db.commit(vec![settle, publish]).await.unwrap()
            });
        }
        let won = deciding.join_all().await.into_iter().filter(|done| *done == Committed::Yes).count();
        assert_eq!(won, 1);
        let [decided] = &db.proposals_of("parking-permit").await.unwrap()[..] else { panic!("one proposal") };
        assert!(matches!(&decided.standing, Standing::Published { number: 1, .. }), "{decided:?}");
        assert_eq!(db.proposals_waiting().await.unwrap(), []);
        assert_eq!(db.publications_after(0).await.unwrap().len(), 1);
        assert_eq!(db.last_publication().await.unwrap(), 1);
        let [published] = &db.publications_of("parking-permit").await.unwrap()[..] else { panic!("one publication") };
        assert_eq!((published.number, published.version.as_str()), (1, "2026.2"));
    }
}

#[tokio::test]
async fn what_was_decided_is_never_rewritten() {
    for home in testkit::databases() {
        let (db, maker) = (opened(&home).await, Maker::default());
        let bundle = bundle("2026.2");
        let one = proposed(&maker, &bundle);
        db.commit(vec![keep(&bundle, ""), Write::Propose(one.clone())]).await.unwrap();
        let refused = |reason: &str| Standing::Refused {
            by: person("EE46412249523", "Sirje"),
            at: one.at,
            reason: reason.into(),
        };
        let settle = |standing| vec![Write::SettleProposal { id: one.id, standing }];
        assert_eq!(db.commit(settle(refused("Words are missing."))).await.unwrap(), Committed::Yes);
        assert_eq!(db.commit(settle(Standing::TakenBack { at: one.at })).await.unwrap(), Committed::Conflict);
        assert_eq!(db.proposals_of("parking-permit").await.unwrap()[0].standing, refused("Words are missing."));
        // It may be proposed again once it does not wait any more, and taken back.
        let again = proposed(&maker, &bundle);
        assert_eq!(db.commit(vec![Write::Propose(again.clone())]).await.unwrap(), Committed::Yes);
        let back = Write::SettleProposal { id: again.id, standing: Standing::TakenBack { at: again.at } };
        assert_eq!(db.commit(vec![back]).await.unwrap(), Committed::Yes);
        for sql in ["UPDATE proposals SET reason = 'Fine.'", "DELETE FROM proposals"] {
            let sql = AssertSqlSafe(sql.to_owned());
            let done = if home.folder().is_some() {
                SqliteConnection::connect(home.url()).await.unwrap().execute(sql).await.map(drop)
            } else {
                PgConnection::connect(home.url()).await.unwrap().execute(sql).await.map(drop)
            };
            let refused = done.unwrap_err().to_string();
            assert!(refused.contains("proposals are"), "{refused}");
        }
    }
}
