//! One application, there and back, as the store sees it: the same story on each database.

use std::{slice, time::Duration};

use domain::{
    case::{Decision, Escalated, Proposal, Said},
    event::{Event, What},
    identifiers::Reference,
    message::Status,
    ports::{CaseFilter, Clock, Committed, Ids, LookFilter, Store, Write},
    service::{Needs, Order},
};
use jiff::civil::date;
use portico_storage::Database;
use testkit::{Maker, people};

#[tokio::test]
async fn an_application_there_and_back() {
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        db.migrate().await.expect("a second time there is nothing to do");
        assert!(db.ready().await);
        story(&db, &Maker::default()).await;
        db.close().await;
        assert!(!db.ready().await);
    }
}

async fn story(store: &dyn Store, made: &Maker) {
    let (mari, jaan) = (people::mari(), people::jaan());

    // Mari begins, answers, and finds her draft as she left it.
    let mut draft = made.draft(&mari, "parking-permit");
    yes(store, vec![Write::BeginDraft(draft.clone())]).await;
    assert_eq!(store.draft(&mari.code, "parking-permit").await.unwrap(), Some(draft.clone()));
    made.clock.advance(Duration::from_secs(60));
    draft.done.push("car".into());
    draft.answers.remove("plate");
    draft.updated_at = made.clock.now();
    yes(store, vec![Write::SaveDraft(draft.clone())]).await;
    draft.version += 1;
    assert_eq!(store.draft(&mari.code, "parking-permit").await.unwrap(), Some(draft.clone()));
    assert_eq!(store.draft(&jaan.code, "parking-permit").await.unwrap(), None, "it is not Jaan's");

    // The last touched draft comes first.
    made.clock.advance(Duration::from_secs(1));
    let other = made.draft(&mari, "complaint");
    yes(store, vec![Write::BeginDraft(other.clone())]).await;
    assert_eq!(store.drafts(&mari.code).await.unwrap(), [other.clone(), draft.clone()]);
    yes(store, vec![Write::EndDraft { id: other.id, version: other.version }]).await;

    // She submits: the draft becomes a case, with its event, message and notice.
    let mut case = made.case(&draft);
    let (event, message, notice) = (made.event(&case), made.message(&case, "permit-1"), made.notice(&case));
    yes(
        store,
        vec![
            Write::EndDraft { id: draft.id, version: draft.version },
            Write::OpenCase(case.clone()),
            Write::Record(event.clone()),
            Write::Send(message.clone()),
            Write::Notify(notice.clone()),
        ],
    )
    .await;
    assert_eq!(store.draft(&mari.code, "parking-permit").await.unwrap(), None);
    assert_eq!(store.case(case.id).await.unwrap(), Some(case.clone()));
    assert_eq!(store.case_by_reference(&case.reference).await.unwrap(), Some(case.clone()));
    assert_eq!(store.case_by_reference(&Reference::from_bits(77)).await.unwrap(), None);
    assert_eq!(store.cases_of(&mari.code).await.unwrap(), [case.clone()]);
    assert_eq!(store.cases_of(&jaan.code).await.unwrap(), []);

    // A worker takes the message; it fails once, waits, gets stuck, and is sent again.
    let now = made.clock.now();
    let later = now + Duration::from_secs(30);
    assert_eq!(store.lease(now, later, 10, &[]).await.unwrap(), slice::from_ref(&message));
    assert_eq!(store.lease(now, later, 10, &[]).await.unwrap(), [], "it is leased");
    let mut tried = message.clone();
    (tried.tries, tried.due_at, tried.last_trouble) = (1, later, Some("down".into()));
    yes(store, vec![Write::SaveMessage(tried.clone())]).await;
    tried.version += 1;
    assert_eq!(store.lease(now, later, 10, &[]).await.unwrap(), [], "it is not due");
    assert_eq!(store.lease(later, later + Duration::from_secs(30), 10, &[]).await.unwrap(), [tried.clone()]);
    tried.status = Status::Stuck;
    case.stuck = Some("down".into());
    yes(store, vec![Write::SaveMessage(tried.clone()), Write::SaveCase(case.clone())]).await;
    case.version += 1;
    assert_eq!(store.cases(&queue(&[], true)).await.unwrap(), [case.clone()]);
    assert_eq!(store.count(&queue(&[], true)).await.unwrap(), 1);
    case.stuck = None;
    yes(store, vec![Write::SendAgain(case.id, now), Write::SaveCase(case.clone())]).await;
    case.version += 1;
    assert_eq!(store.count(&queue(&[], true)).await.unwrap(), 0);
    let [mut again] = <[_; 1]>::try_from(store.lease(now, later, 10, &[]).await.unwrap()).unwrap();
    assert_eq!((again.tries, again.status), (0, Status::Waiting));
    again.status = Status::Done;
    yes(store, vec![Write::SaveMessage(again.clone())]).await;
    again.version += 1;
    assert_eq!(store.messages_of(case.id).await.unwrap(), [again]);

    // An official decides; the queue and the history follow.
    assert_eq!(store.cases(&queue(&["submitted"], false)).await.unwrap(), [case.clone()]);
    case.state = "granted".into();
    case.assignee = Some(people::olev());
    case.due = None;
    let reason = Some("Elab tsoonis \u{1F698} 'kaua'; jah".into());
    case.decision =
        Some(Decision { action: "approve".into(), reason, by: people::olev(), confirmed_by: None, at: now });
    made.clock.advance(Duration::from_secs(60));
    let decided = made.event(&case);
    yes(store, vec![Write::SaveCase(case.clone()), Write::Record(decided.clone())]).await;
    case.version += 1;
    assert_eq!(store.case(case.id).await.unwrap(), Some(case.clone()));
    assert_eq!(store.cases(&queue(&["submitted"], false)).await.unwrap(), []);
    assert_eq!(store.count(&queue(&["submitted", "granted"], false)).await.unwrap(), 1);
    assert_eq!(store.events_of_case(case.id).await.unwrap(), [event.clone(), decided.clone()]);
    assert_eq!(store.looks(&LookFilter::of(&mari.code, 9)).await.unwrap(), [], "neither was a look");
    let looks: Vec<Event> = (0..2).map(|_| Event { what: What::Looked, ..made.event(&case) }).collect();
    yes(store, looks.iter().cloned().map(Write::Record).collect()).await;
    assert_eq!(
        store.looks(&LookFilter::of(&mari.code, 1)).await.unwrap(),
        slice::from_ref(&looks[1]),
        "the newest first"
    );
    assert_eq!(store.looks(&LookFilter::of(&mari.code, 9)).await.unwrap(), [looks[1].clone(), looks[0].clone()]);
    assert_eq!(store.looks(&LookFilter::of(&people::jaan().code, 9)).await.unwrap(), [], "none of them at Jaan");

    // Mari reads her notice; nobody else can.
    assert_eq!(
        store.notices(&mari.code).await.unwrap(),
        std::slice::from_ref(&notice),
        "it speaks the words of its case's version"
    );
    assert_eq!(store.unread(&mari.code).await.unwrap(), 1);
    yes(store, vec![Write::ReadNotice { id: notice.id, to: jaan.code.clone(), at: now }]).await;
    assert_eq!(store.unread(&mari.code).await.unwrap(), 1);
    yes(store, vec![Write::ReadNotice { id: notice.id, to: mari.code.clone(), at: now }]).await;
    yes(store, vec![Write::ReadNotice { id: notice.id, to: mari.code.clone(), at: later }]).await;
    assert_eq!(store.unread(&mari.code).await.unwrap(), 0);
    let read = store.notices(&mari.code).await.unwrap();
    assert_eq!(read.first().and_then(|notice| notice.read_at), Some(now), "the first reading counts");

    pages_of_a_queue(store, made).await;
    a_queue_by_term(store, made).await;
    queues_of_what_needs_somebody(store, made).await;
}

/// Pages by their last case: nothing twice, nothing left out, also among equal moments.
async fn pages_of_a_queue(store: &dyn Store, made: &Maker) {
    let states = ["waiting", "taken"];
    let mut all = Vec::new();
    for n in 0..25 {
        made.clock.advance(Duration::from_secs(n % 2));
        let mut case = made.maris_case();
        case.id = made.ids.uuid(made.clock.now());
        case.state = states[n as usize % 2].into();
        yes(store, vec![Write::OpenCase(case.clone())]).await;
        all.push(case);
    }
    let mut seen = Vec::new();
    let mut filter = CaseFilter { limit: 4, ..queue(&states, false) };
    loop {
        let page = store.cases(&filter).await.unwrap();
        let Some(last) = page.last() else { break };
        assert!(page.len() <= 4);
        filter.after = Some((last.submitted_at, last.id));
        seen.extend(page);
    }
    assert_eq!(seen, all);
    assert_eq!(store.count(&filter).await.unwrap(), 25);
}

/// Whose term is over first comes first, page by page; those without a term come last.
async fn a_queue_by_term(store: &dyn Store, made: &Maker) {
    let mut all = Vec::new();
    for n in 0..9_i8 {
        let mut case = made.maris_case();
        case.state = "by_term".into();
        case.due = (n % 3 > 0).then(|| date(2027, 1, 20 - n));
        yes(store, vec![Write::OpenCase(case.clone())]).await;
        all.push(case);
    }
    // A case that gets a term moves forward.
    all[0].due = Some(date(2026, 12, 1));
    yes(store, vec![Write::SaveCase(all[0].clone())]).await;
    all[0].version += 1;
    all.sort_by_key(|case| (case.due.unwrap_or(date(9999, 1, 1)), case.id));
    let mut seen = Vec::new();
    let mut filter = CaseFilter { limit: 2, order: Order::TermLeft, ..queue(&["by_term"], false) };
    loop {
        let page = store.cases(&filter).await.unwrap();
        let Some(last) = page.last() else { break };
        filter.after = Some((last.rank(Order::TermLeft), last.id));
        seen.extend(page);
    }
    assert_eq!(seen, all);
}

/// What waits for a second official and what is nearly late is found whatever its state, until it no longer does.
async fn queues_of_what_needs_somebody(store: &dyn Store, made: &Maker) {
    let needing = |needs| CaseFilter { needs: Some(needs), ..queue(&[], false) };
    let at = made.clock.now();
    let said = Said { reason: Some("Kaamera".into()), ticks: vec!["looked".into()], ..Said::default() };
    let proposal = Proposal { action: "grant".into(), by: people::olev(), at, said };
    let mut both = Vec::new();
    for needs in [Needs::Second, Needs::Help] {
        let mut case = made.maris_case();
        yes(store, vec![Write::OpenCase(case.clone())]).await;
        assert_eq!(store.cases(&needing(needs)).await.unwrap(), []);
        match needs {
            Needs::Second => case.course.proposed = Some(proposal.clone()),
            _ => case.course.escalated = Some(Escalated { id: "late".into(), to: "senior".into(), at }),
        }
        yes(store, vec![Write::SaveCase(case.clone())]).await;
        case.version += 1;
        both.push((needs, case));
    }
    for (needs, mut case) in both {
        assert_eq!(store.cases(&needing(needs)).await.unwrap(), [case.clone()]);
        assert_eq!(store.count(&needing(needs)).await.unwrap(), 1);
        let after = Some((case.submitted_at, case.id));
        assert_eq!(store.cases(&CaseFilter { after, ..needing(needs) }).await.unwrap(), []);
        case.arrive();
        yes(store, vec![Write::SaveCase(case)]).await;
        assert_eq!(store.count(&needing(needs)).await.unwrap(), 0);
    }
}

fn queue(states: &[&str], stuck: bool) -> CaseFilter {
    let states = states.iter().map(|state| (*state).to_owned()).collect();
    let needs = stuck.then_some(Needs::Resending);
    CaseFilter { service: "parking-permit".into(), states, needs, limit: 100, ..CaseFilter::default() }
}

async fn yes(store: &dyn Store, change: Vec<Write>) {
    assert_eq!(store.commit(change.clone()).await.unwrap(), Committed::Yes, "{change:?}");
}
