//! Files that come with notes and with talk: who may open them, and where they go. And the end of all of it.

use super::*;
use crate::{
    attachment::{Attachment, Check, Kind},
    desk::tests::files::{Piece, Shelf},
};

fn furnished() -> (Town, Arc<Shelf>) {
    let shelf = Arc::new(Shelf::default());
    (taken_in(Town::with_files(felling(), shelf.clone())), shelf)
}

fn file(town: &Town) -> Attachment {
    let taken = now(town.desk.take_in("plan.png", &mut Piece(Some(vec![1, 2, 3])))).expect("a place");
    taken.expect("a file")
}

#[test]
fn the_file_of_a_note_is_internal_and_that_of_a_message_is_for_both() {
    let (town, _) = furnished();
    let reference = town.case().reference;
    let (internal, open) = (file(&town), file(&town));
    let with = |text: &str, file: &Attachment| Slip { files: vec![file.clone()], ..slip(&town, text) };
    assert_eq!(filed(now(town.desk.note(&engineer(), &reference, with("Plan", &internal)))), Filed::Done);
    assert_eq!(filed(now(town.desk.write(&engineer(), &reference, with("See the plan", &open), None))), Filed::Done);
    for file in [&internal, &open] {
        let before = town.events().len();
        assert!(now(town.desk.file_of_case(&engineer(), &reference, file.id)).is_ok());
        assert_eq!(town.events()[before..], [What::OpenedFile { file: file.id }], "one look, at this file");
    }
    let looks = town.events().len();
    assert!(is_not_found(now(town.desk.file_of_case(&engineer(), &reference, Uuid::nil()))));
    assert!(is_not_found(now(town.desk.file_of_case(&adviser(), &reference, open.id))));
    assert_eq!(town.events().len(), looks, "who sees nothing has not looked");
    assert!(now(town.desk.my_file(&mari(), &reference, open.id)).is_ok());
    assert!(is_not_found(now(town.desk.my_file(&mari(), &reference, internal.id))));
    assert!(is_not_found(now(town.desk.my_file(&jaan(), &reference, open.id))));
    // Both wait for the virus check like a resident's.
    assert_eq!(now(town.store.attachments_waiting(town.clock.now(), 9)).expect("files").len(), 2);
    assert_eq!((internal.check, internal.kind), (Check::Waiting, Kind::Png));
}

#[test]
fn the_file_of_what_was_not_said_is_let_go() {
    let (town, shelf) = furnished();
    let reference = town.case().reference;
    let file = file(&town);
    let slip = Slip { files: vec![file.clone()], ..slip(&town, " ") };
    assert_eq!(filed(now(town.desk.note(&engineer(), &reference, slip.clone()))), unable(Unable::TextMissing));
    now(town.desk.let_go(&slip.files)).expect("let go");
    assert!(shelf.is_empty());
    assert!(now(town.store.attachments(town.case().id)).expect("files").is_empty());
    assert_eq!(town.store.tables().leftovers.len(), 1, "the broom knows of it");
}

#[test]
fn what_comes_with_a_slip_once_more_is_let_go_and_what_came_first_stays() {
    let (town, shelf) = furnished();
    let reference = town.case().reference;
    let (note, said) = (slip(&town, "Plan"), slip(&town, "See the plan"));
    for _ in 0..2 {
        let with = |slip: &Slip| Slip { files: vec![file(&town)], ..slip.clone() };
        assert_eq!(filed(now(town.desk.note(&engineer(), &reference, with(&note)))), Filed::Done);
        assert_eq!(filed(now(town.desk.write(&engineer(), &reference, with(&said), None))), Filed::Done);
    }
    assert_eq!(shelf.len(), 2, "one of each");
    for file in now(town.store.attachments(town.case().id)).expect("files") {
        assert!(now(town.desk.file_of_case(&engineer(), &reference, file.id)).is_ok());
    }
}

#[test]
fn with_the_content_of_the_case_all_that_lies_beside_it_goes() {
    let (town, _) = furnished();
    let reference = town.case().reference;
    let file = file(&town);
    let with = Slip { files: vec![file], ..slip(&town, "Plan") };
    filed(now(town.desk.note(&engineer(), &reference, with)));
    filed(now(town.desk.write(&engineer(), &reference, slip(&town, "Hello"), None)));
    assert_eq!(town.act(&engineer(), "refuse", Some("Oaks.")), Acted::Done);
    town.work();
    town.clock.pass(jiff::SignedDuration::from_hours(24 * 366 * 5 + 48));
    now(town.desk.let_time_pass(9)).expect("time");
    let tables = town.store.tables();
    assert!(tables.cases[0].is_erased(), "{:?}", tables.cases[0].acts_at);
    assert!(tables.notes.is_empty() && tables.talks.is_empty() && tables.attachments.is_empty());
    assert!(tables.notices.is_empty());
}
