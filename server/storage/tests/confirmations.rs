//! Who is asked to confirm a case: the same story on each database.

use domain::{
    case::{Confirmation, Proof, Standing},
    people::Person,
    ports::{Clock as _, Committed, Ids as _, Store as _, Write},
    service::Level,
};
use portico_storage::Database;
use testkit::{Maker, people};

fn part(made: &Maker, case: &domain::case::Case, round: u32, place: u32, signer: &Person) -> Confirmation {
    Confirmation {
        case: case.id,
        round,
        place,
        signer: signer.code.clone(),
        hash: "ab".repeat(32),
        leads_to: "submitted".into(),
        standing: Standing::Asked,
        since: made.clock.now(),
    }
}

async fn yes(db: &Database, change: Vec<Write>) {
    assert_eq!(db.commit(change.clone()).await.unwrap(), Committed::Yes, "{change:?}");
}

async fn is_asked(db: &Database, who: &Person) -> usize {
    db.to_confirm(&who.code).await.unwrap().len()
}

#[tokio::test]
async fn signers_are_asked_and_heard_and_every_round_is_kept() {
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        let made = Maker::default();
        let (case, jaan, olev) = (made.maris_case(), people::jaan(), people::olev());
        let [mut first, mut second] = [(1, &olev), (2, &jaan)].map(|(place, who)| part(&made, &case, 1, place, who));
        second.standing = Standing::Later;
        let ask = [&second, &first].map(|part| Write::AskToConfirm(part.clone()));
        yes(&db, [Write::OpenCase(case.clone())].into_iter().chain(ask).collect()).await;
        assert_eq!(db.confirmations(case.id).await.unwrap(), [first.clone(), second.clone()], "in their order");
        assert_eq!(db.commit(vec![Write::AskToConfirm(first.clone())]).await.unwrap(), Committed::Conflict, "once");
        assert_eq!((is_asked(&db, &olev).await, is_asked(&db, &jaan).await), (1, 0), "his turn comes later");
        assert_eq!(db.to_confirm(&olev.code).await.unwrap(), std::slice::from_ref(&case));

        made.clock.advance(std::time::Duration::from_secs(60));
        let proof = Proof::OwnSignIn { level: Level::High };
        (first.standing, first.since) = (Standing::Confirmed { by: olev.clone(), proof }, made.clock.now());
        second.standing = Standing::Asked;
        yes(&db, [&first, &second].map(|part| Write::SaveConfirmation(part.clone())).into()).await;
        assert_eq!(db.confirmations(case.id).await.unwrap(), [first.clone(), second.clone()]);
        assert_eq!((is_asked(&db, &olev).await, is_asked(&db, &jaan).await), (0, 1));

        let reason = "Ei ole \u{1F698} 'minu'; jah".to_owned();
        let declined = Standing::Declined { by: olev.clone(), reason: reason.clone() };
        let undone = Confirmation { standing: declined, ..first.clone() };
        let change = vec![Write::SaveConfirmation(undone), Write::SaveCase(case.clone())];
        assert_eq!(db.commit(change).await.unwrap(), Committed::Conflict, "who has spoken has spoken");
        assert_eq!(db.case(case.id).await.unwrap().unwrap().version, case.version, "and nothing else was written");

        // The answers change: a new round, in which nobody of the first one is waited for.
        let now = made.clock.now();
        let mut third = part(&made, &case, 2, 1, &jaan);
        yes(&db, vec![Write::EndConfirmations(case.id, now), Write::AskToConfirm(third.clone())]).await;
        (second.standing, second.since) = (Standing::Over, now);
        assert_eq!(db.confirmations(case.id).await.unwrap(), [first.clone(), second.clone(), third.clone()]);
        assert_eq!(is_asked(&db, &jaan).await, 1, "one case, however often asked");
        assert_eq!(
            db.commit(vec![Write::SaveConfirmation(second.clone())]).await.unwrap(),
            Committed::Conflict,
            "over"
        );
        third.standing = Standing::Declined { by: jaan.clone(), reason };
        yes(&db, vec![Write::SaveConfirmation(third.clone()), Write::EndConfirmations(case.id, now)]).await;
        assert_eq!(db.confirmations(case.id).await.unwrap(), [first, second, third], "what was said stays");
        assert_eq!(is_asked(&db, &jaan).await, 0);

        // Cases of others are left alone, and the oldest comes first.
        let mut others = Vec::new();
        for minutes in 0..2 {
            let mut other = made.maris_case();
            other.id = made.ids.uuid(made.clock.now());
            others.insert(0, other.id);
            other.submitted_at -= std::time::Duration::from_secs(60 * minutes);
            let ask = Write::AskToConfirm(part(&made, &other, 1, 1, &jaan));
            yes(&db, vec![Write::OpenCase(other), ask, Write::EndConfirmations(case.id, now)]).await;
        }
        let found: Vec<_> = db.to_confirm(&jaan.code).await.unwrap().into_iter().map(|case| case.id).collect();
        assert_eq!(found, others);
        db.close().await;
    }
}
