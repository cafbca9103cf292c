//! Files with an answer: taken in where they are asked for, given back to their own people, taken away, checked.

use std::sync::Mutex;

use async_trait::async_trait;
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::*;
use crate::{
    attachment::{Check, Kind},
    desk::Attached,
    ports::{Files, FilesError, Limits, Put, Stored, Upload, UploadBroken, Verdict},
};

/// Keeps files in memory; says what it is told to of the next one.
#[derive(Default)]
pub(super) struct Shelf {
    kept: Mutex<Vec<(Uuid, Vec<u8>)>>,
    next: Mutex<Option<Put>>,
    verdict: Mutex<Option<Verdict>>,
}

#[async_trait]
impl Files for Shelf {
    async fn put(&self, id: Uuid, _: &Limits, upload: &mut dyn Upload) -> Result<Put, FilesError> {
        if let Some(put) = self.next.lock().expect("a shelf").take() {
            return Ok(put);
        }
        let mut bytes = Vec::new();
        while let Ok(Some(piece)) = upload.next().await {
            bytes.extend(piece);
        }
        let size = bytes.len() as u64;
        self.kept.lock().expect("a shelf").push((id, bytes));
        let (kind, check) = (Kind::Png, Check::Waiting);
        Ok(Put::Stored(Stored { kind, size, sha256: "00".into(), stripped: false, check }))
    }

    async fn get(&self, id: Uuid) -> Result<Option<Vec<u8>>, FilesError> {
        let kept = self.kept.lock().expect("a shelf");
        Ok(kept.iter().find(|(its, _)| *its == id).map(|(_, bytes)| bytes.clone()))
    }

    async fn remove(&self, id: Uuid) -> Result<(), FilesError> {
        self.kept.lock().expect("a shelf").retain(|(its, _)| *its != id);
        Ok(())
    }

    async fn check(&self, _: Uuid) -> Result<Verdict, FilesError> {
        Ok(self.verdict.lock().expect("a shelf").clone().unwrap_or(Verdict::NotNow))
    }

    async fn sweep(&self, _: Timestamp) -> Result<u64, FilesError> {
        Ok(0)
    }
}

impl Shelf {
    pub(super) fn len(&self) -> usize {
        self.kept.lock().expect("a shelf").len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.kept.lock().expect("a shelf").is_empty()
    }
}

pub(super) struct Piece(pub(super) Option<Vec<u8>>);

#[async_trait]
impl Upload for Piece {
    async fn next(&mut self) -> Result<Option<Vec<u8>>, UploadBroken> {
        Ok(self.0.take())
    }
}

const ALBUM: &str = "club";

/// A club whose first page asks for at most two pictures.
fn town() -> (Town, Arc<Shelf>) {
    let text = crate::service::tests::CLUB.replace(
        "[[step.field]]\nid = \"languages\"",
        "[[step.field]]\nid = \"pictures\"\ntype = \"files\"\nmax = 2\nrequired = true\n\n[[step.field]]\nid = \"languages\"",
    );
    let shelf = Arc::new(Shelf::default());
    let town = Town::with_files(Service::read(&[("club.toml", &text)]).expect("a service"), shelf.clone());
    now(town.desk.begin(&mari(), ALBUM)).expect("begun");
    (town, shelf)
}

fn attach(town: &Town, at: &str, field: &str) -> Attached {
    let mut piece = Piece(Some(vec![1, 2, 3]));
    now(town.desk.attach(&mari(), ALBUM, (&spot(at), field), "auk.png", &mut piece)).expect("an answer")
}

/// One round of the virus check; how many files it has answered for.
fn check(town: &Town) -> usize {
    let turn = now(town.desk.files_to_check(10)).expect("found");
    turn.into_iter().filter(|id| now(town.desk.check_file(*id)).expect("checked")).count()
}

fn continue_with_name(town: &Town) -> Answered {
    let typed = form(&[("club_name", "Kaks Tamme"), ("procedure", "ordinary")]);
    now(town.desk.answer(&mari(), ALBUM, &spot("name"), &typed)).expect("answered")
}

#[test]
fn a_file_is_taken_in_where_it_is_asked_for_and_counts_as_the_answer() {
    let (town, shelf) = town();
    assert!(matches!(continue_with_name(&town), Answered::Wrong(_)), "a picture is required");
    let Attached::Done(id) = attach(&town, "name", "pictures") else { panic!("not taken in") };
    assert!(matches!(continue_with_name(&town), Answered::Next(_)));
    let page = now(town.desk.page(&mari(), ALBUM, &spot("name")));
    let Ok(Visit::Here(page)) = page else { panic!("no page") };
    assert_eq!((page.attachments[0].id, page.attachments[0].check), (id, Check::Waiting));
    for (at, field) in [("name", "club_name"), ("name", "garden"), ("loan", "account"), ("founders/9", "share")] {
        assert_eq!(attach(&town, at, field), Attached::NotAsked, "{at} {field}");
    }
    assert_eq!(shelf.kept.lock().expect("a shelf").len(), 1, "nothing else was stored");
}

#[test]
fn there_are_at_most_as_many_as_the_question_takes_and_what_is_refused_leaves_nothing() {
    let (town, shelf) = town();
    *shelf.next.lock().expect("a shelf") = Some(Put::TooBig { limit: 10 });
    assert_eq!(attach(&town, "name", "pictures"), Attached::Wrong(Way::FileTooBig));
    assert!(town.draft().answers.get("pictures").is_none());
    let Attached::Done(first) = attach(&town, "name", "pictures") else { panic!("not taken in") };
    assert!(matches!(attach(&town, "name", "pictures"), Attached::Done(_)));
    assert_eq!(attach(&town, "name", "pictures"), Attached::Wrong(Way::TooMany));
    for _ in 0..2 {
        now(town.desk.detach(&mari(), ALBUM, (&spot("name"), "pictures"), first)).expect("gone twice is gone");
    }
    assert_eq!(shelf.kept.lock().expect("a shelf").len(), 1);
    assert_eq!(town.store.tables().attachments.len(), 1);
}

#[test]
fn nobody_takes_away_what_is_not_theirs() {
    let (town, shelf) = town();
    let Attached::Done(id) = attach(&town, "name", "pictures") else { panic!("not taken in") };
    now(town.desk.begin(&jaan(), ALBUM)).expect("begun");
    now(town.desk.detach(&jaan(), ALBUM, (&spot("name"), "pictures"), id)).expect("nothing happens");
    assert_eq!(shelf.kept.lock().expect("a shelf").len(), 1);
}

#[test]
fn an_infected_file_stops_the_page_until_it_is_removed() {
    let (town, shelf) = town();
    let Attached::Done(id) = attach(&town, "name", "pictures") else { panic!("not taken in") };
    assert_eq!(check(&town), 0, "the scanner is silent");
    assert!(matches!(continue_with_name(&town), Answered::Next(_)), "who waits for the scanner may go on");
    *shelf.verdict.lock().expect("a shelf") = Some(Verdict::Infected { what: "Eicar".into() });
    assert_eq!(check(&town), 0, "nor is it asked without a pause");
    town.clock.pass(SignedDuration::from_secs(10));
    assert_eq!(check(&town), 1);
    let Answered::Wrong(page) = continue_with_name(&town) else { panic!("not noticed") };
    assert!(page.questions().iter().any(|q| q.field == "pictures" && q.fault == Some(Way::FileInfected)));
    now(town.desk.detach(&mari(), ALBUM, (&spot("name"), "pictures"), id)).expect("removed");
    assert!(matches!(attach(&town, "name", "pictures"), Attached::Done(_)));
    assert!(matches!(continue_with_name(&town), Answered::Next(_)));
}

#[test]
fn a_file_that_lies_elsewhere_is_not_called_infected() {
    let (town, shelf) = town();
    attach(&town, "name", "pictures");
    *shelf.verdict.lock().expect("a shelf") = Some(Verdict::Gone);
    assert_eq!(check(&town), 0);
    assert_eq!(town.store.tables().attachments[0].1.check, Check::Waiting);
    *shelf.verdict.lock().expect("a shelf") = Some(Verdict::Clean);
    town.clock.pass(SignedDuration::from_secs(10));
    assert_eq!((check(&town), town.store.tables().attachments[0].1.check), (1, Check::Clean));
}

#[test]
fn files_without_a_verdict_stand_in_no_other_files_way() {
    let (town, _) = town();
    let ids: Vec<_> = (0..2)
        .map(|_| match attach(&town, "name", "pictures") {
            Attached::Done(id) => id,
            other => panic!("not taken in: {other:?}"),
        })
        .collect();
    let turn = || now(town.desk.files_to_check(1)).expect("found");
    let first = turn();
    let second = turn();
    assert_eq!((first.len(), second.len()), (1, 1));
    assert!(ids.contains(&first[0]) && ids.contains(&second[0]) && first != second, "each has its turn");
    assert_eq!(turn(), [] as [Uuid; 0], "and then a pause");
    town.clock.pass(SignedDuration::from_secs(10));
    assert_eq!((turn(), turn()), (first, second));
}

#[test]
fn the_button_of_a_file_takes_away_nothing_else() {
    let (town, _) = town();
    let Attached::Done(id) = attach(&town, "name", "pictures") else { panic!("not taken in") };
    assert!(matches!(continue_with_name(&town), Answered::Next(_)));
    for field in ["club_name", "procedure", "garden"] {
        let taken = now(town.desk.detach(&mari(), ALBUM, (&spot("name"), field), id));
        assert!(matches!(taken, Err(DeskError::NotAsked)), "{field}");
    }
    assert_eq!(town.draft().answers.value("club_name"), &"Kaks Tamme".into());
    assert_eq!(town.store.tables().attachments.len(), 1);
}

fn kept(shelf: &Shelf) -> usize {
    shelf.kept.lock().expect("a shelf").len()
}

fn sweeps(town: &Town) -> usize {
    now(town.desk.sweep_files(10)).expect("swept")
}

#[test]
fn the_files_of_a_live_draft_are_never_swept_and_those_of_a_discarded_one_are() {
    let (town, shelf) = town();
    assert!(matches!(attach(&town, "name", "pictures"), Attached::Done(_)));
    town.clock.pass(jiff::SignedDuration::from_hours(24 * 365));
    assert_eq!((sweeps(&town), kept(&shelf)), (0, 1), "the draft lives");
    now(town.desk.discard(&mari(), ALBUM)).expect("discarded");
    assert_eq!(kept(&shelf), 1, "saved first, removed after");
    assert_eq!((sweeps(&town), kept(&shelf)), (1, 0));
    assert_eq!(sweeps(&town), 0, "once");
    assert!(town.store.tables().leftovers.is_empty() && town.store.tables().attachments.is_empty());
}

#[test]
fn an_answer_that_is_hidden_at_submission_takes_its_files_along() {
    let text = crate::service::tests::CLUB.replace(
        "[[step.field]]\nid = \"languages\"",
        "[[step.field]]\nid = \"pictures\"\ntype = \"files\"\nmax = 2\nshow = 'procedure = \"expedited\"'\n\n[[step.field]]\nid = \"languages\"",
    );
    let shelf = Arc::new(Shelf::default());
    let town = Town::with_files(Service::read(&[("club.toml", &text)]).expect("a service"), shelf.clone());
    now(town.desk.begin(&mari(), ALBUM)).expect("begun");
    let answer = |at: &str, typed: &[(&str, &str)]| {
        let answered = now(town.desk.answer(&mari(), ALBUM, &spot(at), &form(typed))).expect("answered");
        assert!(matches!(answered, Answered::Next(_)), "{answered:?}");
    };
    answer("name", &[("club_name", "Kaks Tamme"), ("procedure", "expedited")]);
    assert!(matches!(attach(&town, "name", "pictures"), Attached::Done(_)));
    answer("name", &[("club_name", "Kaks Tamme"), ("procedure", "ordinary")]);
    answer("founders/new", &[("person_code", "60001019906"), ("share", "100")]);
    answer("contacts/1", &[]);
    answer("founders", &[]);
    answer("capital_step", &[("declared", "100,00")]);
    assert_eq!((sweeps(&town), kept(&shelf)), (0, 1), "hidden for now, it may be shown again");
    let draft = town.draft();
    now(town.desk.submit(&mari(), ALBUM, draft.id, draft.version, "et")).expect("submitted");
    assert_eq!((sweeps(&town), kept(&shelf)), (1, 0));
}

#[test]
fn an_upload_that_ended_in_the_middle_is_swept_a_day_later() {
    let (town, shelf) = town();
    let other = town.clone();
    // Between the bytes and the draft that names them, the power goes.
    shelf.next.lock().expect("a shelf").take();
    let lost = crate::ports::Ids::uuid(&crate::scenario::world::Counted::default(), Timestamp::UNIX_EPOCH);
    let until = crate::ports::Clock::now(&*town.clock) + jiff::SignedDuration::from_hours(24);
    other.store.edit(|tables| tables.leftovers.push((lost, until, false)));
    shelf.kept.lock().expect("a shelf").push((lost, vec![1]));
    assert_eq!((sweeps(&town), kept(&shelf)), (0, 1), "it may still be coming in");
    town.clock.pass(jiff::SignedDuration::from_hours(24));
    assert_eq!((sweeps(&town), kept(&shelf)), (1, 0));
}

#[test]
fn what_the_broom_has_taken_cannot_be_attached() {
    let (town, shelf) = town();
    let other = town.clone();
    // The first commit expects the file; before the second one, which attaches it, the broom comes round.
    let again = town.clone();
    town.store.meanwhile(move || {
        again
            .store
            .meanwhile(move || other.store.edit(|tables| tables.leftovers.iter_mut().for_each(|left| left.2 = true)));
    });
    let mut piece = Piece(Some(vec![1, 2, 3]));
    let attached = now(town.desk.attach(&mari(), ALBUM, (&spot("name"), "pictures"), "auk.png", &mut piece));
    assert!(matches!(attached, Err(DeskError::Stale)), "{attached:?}");
    assert_eq!((kept(&shelf), town.store.tables().attachments.len()), (0, 0), "nothing is left of it");
}
