//! Talk: an official writes, the applicant answers.

use super::*;
use crate::{
    attachment::{Attachment, Check, Kind},
    counter::{AtCounter, Document, Serving},
    desk::{MOST_FILES_SAID, MOST_UNANSWERED},
    message::Parcel,
    notice::TALK,
};

fn write(town: &Town, text: &str) -> Filed {
    filed(now(town.desk.write(&engineer(), &town.case().reference, slip(town, text), last(town))))
}

/// The last word that stands on a page which is made now.
fn last(town: &Town) -> Option<Uuid> {
    town.store.tables().talks.last().map(|talk| talk.id)
}

fn read(town: &Town, seen: Option<Uuid>) -> Filed {
    filed(now(town.desk.read_reply(&engineer(), &town.case().reference, seen)))
}

fn reply(town: &Town, text: &str) -> Filed {
    filed(now(town.desk.reply_to_official(&mari(), &town.case().reference, slip(town, text))))
}

#[test]
fn what_an_official_writes_lies_in_the_inbox_and_mail_only_points_there() {
    let town = taken();
    let one = slip(&town, "Which tree is nearer?");
    for _ in 0..2 {
        assert_eq!(filed(now(town.desk.write(&engineer(), &town.case().reference, one.clone(), None))), Filed::Done);
    }
    let tables = town.store.tables();
    let notices: Vec<_> = tables.notices.iter().filter(|notice| notice.text == TALK).collect();
    assert_eq!((tables.talks.len(), notices.len()), (1, 1), "said once, whatever was sent twice");
    assert_eq!(notices[0].reason.as_deref(), Some("Which tree is nearer?"));
    let letters: Vec<_> = town.messages().into_iter().filter(|m| matches!(m.parcel, Parcel::Letter { .. })).collect();
    assert_eq!(letters.len(), 1);
    assert!(!format!("{:?}", letters[0].parcel).contains("nearer"), "{:?}", letters[0].parcel);
    let own = now(town.desk.my_case(&mari(), &town.case().reference)).expect("her case");
    assert!(own.events.iter().any(|event| event.what == What::Wrote) && own.talks.len() == 1);
}

#[test]
fn an_answer_stands_out_until_it_is_read() {
    let town = taken();
    let reference = town.case().reference;
    assert_eq!(reply(&town, "Hello?"), unable(Unable::Closed), "nobody has written to her");
    assert!(is_not_found(now(town.desk.may_reply(&mari(), &reference))));
    assert_eq!(write(&town, "Which tree?"), Filed::Done);
    assert!(now(town.desk.may_reply(&mari(), &reference)).is_ok());
    assert!(is_not_found(now(town.desk.reply_to_official(&jaan(), &reference, slip(&town, "Not mine")))));
    assert_eq!(reply(&town, ""), unable(Unable::TextMissing));
    let one = slip(&town, "The birch.");
    for _ in 0..2 {
        assert_eq!(filed(now(town.desk.reply_to_official(&mari(), &reference, one.clone()))), Filed::Done);
    }
    assert_eq!((town.store.tables().talks.len(), in_queue(&town, Some(Needs::Reading))), (2, 1));
    assert_eq!([read(&town, last(&town)), read(&town, last(&town))], [Filed::Done, Filed::Done], "read twice is read");
    assert_eq!((in_queue(&town, Some(Needs::Reading)), count(&town, |what| *what == What::ReadReply)), (0, 1));
    reply(&town, "And the oak.");
    assert_eq!(write(&town, "Thank you."), Filed::Done);
    assert_eq!(in_queue(&town, Some(Needs::Reading)), 0, "who writes back has read it");
    assert!(is_conflict(now(town.desk.write(&mari_as_engineer(), &reference, slip(&town, "To myself"), None))));
}

#[test]
fn what_nobody_has_seen_does_not_count_as_read() {
    let town = taken();
    write(&town, "Which tree?");
    reply(&town, "The birch.");
    let page = last(&town);
    reply(&town, "No, the oak!");
    assert_eq!(read(&town, page), unable(Unable::AnsweredSince), "the oak was not on that page");
    assert_eq!(read(&town, None), unable(Unable::AnsweredSince));
    let late = now(town.desk.write(&engineer(), &town.case().reference, slip(&town, "The birch, then."), page));
    assert_eq!(filed(late), Filed::Done, "what was typed goes through");
    assert_eq!(in_queue(&town, Some(Needs::Reading)), 1, "and the oak still waits");
    assert_eq!((read(&town, last(&town)), in_queue(&town, Some(Needs::Reading))), (Filed::Done, 0));
}

#[test]
fn when_the_case_is_over_nobody_says_anything_more() {
    let town = taken();
    assert_eq!(write(&town, "Which tree?"), Filed::Done);
    assert_eq!(town.act(&engineer(), "grant", None), Acted::Done);
    let reference = town.case().reference;
    assert!(now(town.desk.may_reply(&mari(), &reference)).is_ok(), "what she types meanwhile is read, and given back");
    assert_eq!(
        (write(&town, "One more thing"), reply(&town, "Yes?")),
        (unable(Unable::Closed), unable(Unable::Closed))
    );
    assert_eq!(town.store.tables().talks.len(), 1);
}

#[test]
fn at_the_counter_nobody_answers_in_the_applicants_place() {
    let town = taken();
    write(&town, "Which tree?");
    let clerk = official("EE36807199041", "counter-clerk");
    let serving = Serving { visit: town.desk.slip(), by: clerk.clone(), document: Document::Passport };
    town.store.edit(|tables| {
        let (visit, by) = (serving.visit, clerk.person);
        tables.cases[0].course.counter = Some(AtCounter { visit, by, document: Document::Passport });
    });
    let (served, reference) = (Resident { counter: Some(Box::new(serving)), ..mari() }, town.case().reference);
    let page = now(town.desk.my_case(&served, &reference)).expect("what was filed in this visit");
    assert!(!page.may_reply && now(town.desk.my_case(&mari(), &reference)).expect("her case").may_reply);
    assert!(is_not_found(now(town.desk.may_reply(&served, &reference))));
    assert!(is_not_found(now(town.desk.reply_to_official(&served, &reference, slip(&town, "The birch.")))));
}

#[test]
fn an_applicant_says_much_and_not_without_end() {
    let town = taken();
    write(&town, "Which tree?");
    for _ in 0..MOST_UNANSWERED {
        assert_eq!(reply(&town, "The birch."), Filed::Done);
    }
    assert_eq!(reply(&town, "The birch, I say!"), unable(Unable::SaidEnough));
    write(&town, "We have read it.");
    assert_eq!(reply(&town, "Thank you."), Filed::Done);
    town.store.edit(|tables| tables.talks[1].files = vec![Uuid::nil(); MOST_FILES_SAID]);
    let file = Attachment {
        id: town.desk.slip(),
        name: "plan.png".into(),
        kind: Kind::Png,
        size: 3,
        sha256: "00".into(),
        check: Check::Clean,
        added_at: town.clock.now(),
    };
    let with = Slip { files: vec![file], ..slip(&town, "The plan") };
    let sent = now(town.desk.reply_to_official(&mari(), &town.case().reference, with));
    assert_eq!(filed(sent), unable(Unable::FilesEnough));
    assert_eq!(reply(&town, "Without it, then."), Filed::Done);
}

#[test]
fn what_is_decided_while_the_applicant_writes_is_decided_anew() {
    let town = taken();
    write(&town, "Which tree?");
    let seen = town.case();
    reply(&town, "None: I have changed my mind.");
    let acted = now(town.desk.act(&engineer(), &seen.reference, "grant", seen.version, None)).expect("an answer");
    assert_eq!(acted, Acted::Stale);
}
