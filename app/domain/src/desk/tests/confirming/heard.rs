//! Who is heard, once, and what others see of it.

use super::*;

#[test]
fn answers_that_changed_without_a_new_round_are_not_confirmed() {
    let (town, reference) = submitted("", &[&anna()]);
    let hash = asked(&town, &anna(), &reference).expect("asked");
    town.store.edit(|tables| tables.cases[0].answers.remove("boat_name"));
    assert_eq!(reply(&town, &anna(), &reference, &hash, Reply::Confirm), Replied::Changed);
    let shown = asked(&town, &anna(), &reference).expect("asked");
    assert_eq!(reply(&town, &anna(), &reference, &shown, Reply::Confirm), Replied::Changed);
}

#[test]
fn said_twice_it_is_said_once_and_taken_back_never() {
    let (town, reference) = submitted("", &[&anna(), &kalle()]);
    let hash = asked(&town, &anna(), &reference).expect("asked");
    confirms(&town, &anna(), &reference);
    let (case, events) = (town.case(), town.events().len());
    assert_eq!(reply(&town, &anna(), &reference, &hash, Reply::Confirm), Replied::Done);
    assert_eq!((town.case(), town.events().len()), (case, events));
    assert_eq!(reply(&town, &anna(), &reference, &hash, Reply::Decline("Ei".into())), Replied::Closed);
}

#[test]
fn two_who_confirm_at_once_are_both_heard() {
    let (town, reference) = submitted("", &[&anna(), &kalle()]);
    let hash = asked(&town, &anna(), &reference).expect("asked");
    let (other, at) = (town.clone(), reference.clone());
    let same = hash.clone();
    town.store.meanwhile(move || assert_eq!(reply(&other, &kalle(), &at, &same, Reply::Confirm), Replied::Done));
    assert_eq!(reply(&town, &anna(), &reference, &hash, Reply::Confirm), Replied::Done);
    assert_eq!(town.case().state, "filed");
}

#[test]
fn for_whoever_is_not_asked_there_is_nothing_here() {
    let (town, reference) = submitted("", &[&anna(), &mari()]);
    for who in [jaan(), mari()] {
        assert!(is_not_found(now(town.desk.to_confirm(&who, &reference))));
        let said = now(town.desk.reply(&who, &reference, &town.case().content(), Reply::Confirm));
        assert!(is_not_found(said));
    }
    assert!(is_not_found(now(town.desk.my_case(&anna(), &reference))), "to confirm a case is not to own it");
    assert!(town.looks(&mari()).is_empty(), "nobody has seen anything");
}

#[test]
fn the_look_is_seen_and_so_is_who_confirmed() {
    let (town, reference) = submitted("", &[&anna(), &kalle()]);
    asked(&town, &anna(), &reference);
    let looks = town.looks(&mari());
    assert!(matches!(&looks[..], [look] if look.what == What::LookedToConfirm && look.actor == (&anna()).into()));
    confirms(&town, &anna(), &reference);
    asked(&town, &anna(), &reference);
    assert_eq!(town.looks(&mari()).len(), 2, "who has confirmed is shown nothing");
}

#[test]
fn who_confirms_is_signed_in_well_enough() {
    let (town, reference) = submitted("level = \"high\"", &[&anna()]);
    assert!(matches!(now(town.desk.to_confirm(&anna(), &reference)), Err(DeskError::WeakSignIn(Level::High))));
    let said = now(town.desk.reply(&anna(), &reference, &town.case().content(), Reply::Confirm));
    assert!(matches!(said, Err(DeskError::WeakSignIn(Level::High))), "{said:?}");
    confirms(&town, &with_level("EE49203289039", "Anna", Level::High), &reference);
    assert_eq!(town.case().state, "filed");
}

#[test]
fn an_applicant_who_signs_by_submitting_is_signed_in_well_enough_too() {
    let (town, _) = submitted("", &[&mari()]);
    assert_eq!(town.case().state, "filed");
    let text = BOAT.replace("POLICY", "level = \"high\"");
    let town = Town::with(Service::read(&[("service.toml", &text)]).expect("a service"));
    let weak = with_level(MARI, "Mari", Level::Low);
    now(town.desk.begin(&weak, BERTH)).expect("begun");
    for (at, typed) in [("boat", ("boat_name", "Kajakas")), ("owners/new", ("owner_code", MARI)), ("owners", ("", ""))]
    {
        let typed: Vec<_> = Some(typed).filter(|(name, _)| !name.is_empty()).into_iter().collect();
        now(town.desk.answer(&weak, BERTH, &spot(at), &form(&typed))).expect("answered");
    }
    let draft = town.draft();
    let sent = now(town.desk.submit(&weak, BERTH, draft.id, draft.version, "et"));
    assert!(matches!(sent, Err(DeskError::WeakSignIn(Level::High))), "{sent:?}");
    assert!(town.store.tables().cases.is_empty() && !town.store.tables().drafts.is_empty(), "nothing is lost");
}

#[test]
fn a_reason_is_needed_and_is_no_novel() {
    let (town, reference) = submitted("", &[&anna()]);
    let hash = asked(&town, &anna(), &reference).expect("asked");
    let says = |reason: String| reply(&town, &anna(), &reference, &hash, Reply::Decline(reason));
    assert_eq!(says(" \u{202e} ".into()), Replied::Refused(Refused::ReasonMissing));
    assert_eq!(says("x".repeat(2001)), Replied::Refused(Refused::ReasonTooLong));
    assert_eq!(town.case().state, "unsigned");
    assert_eq!(says("x".repeat(2000)), Replied::Done);
}

#[test]
fn who_has_to_sign_has_to_be_known() {
    let text = BOAT.replace("POLICY", "at_least = 2");
    let town = Town::with(Service::read(&[("service.toml", &text)]).expect("a service"));
    now(town.desk.begin(&mari(), BERTH)).expect("begun");
    for (at, typed) in [("boat", vec![("boat_name", "Kajakas")]), ("owners/new", vec![("owner_code", MARI)])] {
        now(town.desk.answer(&mari(), BERTH, &spot(at), &form(&typed))).expect("answered");
    }
    now(town.desk.answer(&mari(), BERTH, &spot("owners"), &form(&[]))).expect("answered");
    let Ok(Visit::Here(review)) = now(town.desk.review(&mari(), BERTH)) else { panic!("no check page") };
    assert_eq!(review.others, None, "two have to, and there is only one");
    let sent = now(town.desk.submit(&mari(), BERTH, review.draft, review.version, "et")).expect("an answer");
    assert_eq!(sent, Submitted::Elsewhere(Place::Check));
    assert!(town.store.tables().cases.is_empty());
}

#[test]
fn a_register_that_was_not_told_of_the_beginning_is_not_told_of_the_end() {
    let town = Town::new();
    town.registers.says(
        VEHICLE,
        Says::Knows(json!({ "make": "Volvo", "model": "V60", "owner": kalle().person.code.as_str(), "users": [MARI] })),
    );
    town.fill();
    let reference = town.submit();
    assert_eq!((town.case().state.as_str(), town.work()), ("waiting_owner", 0), "nothing is sent");
    assert!(town.registers.came(APPLICATION).is_empty());
    let version = town.case().version;
    now(town.desk.act_as_applicant(&mari(), &reference, "withdraw", version, None)).expect("taken back");
    town.work();
    assert_eq!((town.case().state.as_str(), town.registers.came(DECISION).len()), ("withdrawn", 0));
    assert_eq!((tasks(&town, &kalle()), asked(&town, &kalle(), &reference)), (0, None));
}

#[test]
fn signers_hear_what_the_service_tells_them_and_no_officials_words() {
    let told =
        "\n[[notify]]\nstate = \"lapsed\"\ntext = \"notice-lapsed\"\nchannels = [\"inbox\"]\nto = [\"signers\"]\n";
    let (town, reference) = submitted_to(&format!("{BOAT}{told}"), "at_least = 1", &[&anna(), &kalle()]);
    confirms(&town, &kalle(), &reference);
    let master = official("EE47101010033", "harbour-master");
    assert_eq!(town.act(&master, "close", Some("Kai suletakse.")), Acted::Done);
    for signer in [anna(), kalle()] {
        let notice = now(town.desk.inbox(&signer)).expect("an inbox").remove(0);
        assert_eq!((notice.text.as_str(), notice.reason.as_deref()), ("notice-lapsed", None));
        assert!(!now(town.desk.behind(&notice)).expect("known").own);
    }
    assert!(now(town.desk.inbox(&mari())).expect("an inbox").iter().all(|notice| notice.text != "notice-lapsed"));
}
