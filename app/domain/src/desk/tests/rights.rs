//! Who may do what, who sees what, and who stays away.

use super::*;
use crate::{
    answers::Source,
    desk::{AskedRight, RefusedRight},
    people::Actor,
    ports::{CaseFilter, Store as _},
    rights::{Done, Post, Roster, Turn},
    service::Order,
};

const RELATIVES: &str = "population.relatives_of";
const NEW: &str = "EE47101010033";

fn administrator(code: &str) -> Official {
    official(code, "administrator")
}

fn aita() -> Official {
    administrator("EE60001019906")
}

fn urmas() -> Official {
    administrator("EE37605030299")
}

fn grant(role: &str) -> Turn {
    Turn::Grant { role: role.into(), unit: None, from: None, until: None }
}

impl Town {
    fn asks(&self, by: &Official, code: &str, turn: Turn) -> AskedRight {
        now(self.desk.ask_right(by, &Roster::default(), (code, "Kaja Proov"), turn)).expect("an outcome")
    }

    fn settles(&self, by: &Official, agrees: bool) -> AskedRight {
        let id = self.store.tables().rights.last().expect("a change").id;
        now(self.desk.settle_right(by, id, agrees)).expect("an outcome")
    }

    fn roles_of(&self, code: &str) -> Vec<String> {
        let code = code.parse().expect("a code");
        now(self.desk.rights(&Roster::default(), &code, &[])).expect("rights").roles
    }
}

#[test]
fn nobody_changes_their_own_rights_and_nobody_anybody_s_alone() {
    let town = Town::new();
    let refused = AskedRight::Refused;
    for turn in [grant("parking-officer"), Turn::Disable, Turn::Enable, Turn::Withdraw { role: "x".into() }] {
        assert_eq!(town.asks(&aita(), aita().person.code.as_str(), turn), refused(RefusedRight::Own));
    }
    assert_eq!(town.asks(&aita(), NEW, grant("parking-officer")), AskedRight::Done);
    assert_eq!(town.asks(&urmas(), NEW, grant("parking-officer")), refused(RefusedRight::Already));
    assert_eq!(town.settles(&aita(), true), refused(RefusedRight::SamePerson));
    let themselves = administrator(NEW);
    assert_eq!(town.settles(&themselves, true), refused(RefusedRight::Own));
    assert_eq!(town.settles(&themselves, false), refused(RefusedRight::Own));
    assert!(town.roles_of(NEW).is_empty());
    assert_eq!(town.settles(&urmas(), true), AskedRight::Done);
    assert_eq!(town.roles_of(NEW), ["parking-officer"]);
    assert_eq!(town.settles(&urmas(), false), AskedRight::Stale);
    let deeds = town.store.tables().deeds;
    assert!(matches!(&deeds[..], [asked, confirmed]
        if matches!(asked.done, Done::Asked { .. }) && matches!(confirmed.done, Done::Confirmed { .. })
            && confirmed.by == Some(urmas().person)));
}

#[test]
fn what_cannot_be_is_refused_with_its_reason() {
    let town = Town::new();
    let day = |day| Some(jiff::civil::date(2026, 11, day));
    let dated = Turn::Grant { role: "parking-officer".into(), unit: None, from: day(9), until: day(8) };
    for (code, turn, why) in [
        ("4711010003", grant("parking-officer"), RefusedRight::NoCode),
        (NEW, grant("cook"), RefusedRight::NoRole),
        (NEW, dated, RefusedRight::NoDays),
        (NEW, Turn::Withdraw { role: "parking-officer".into() }, RefusedRight::NotGranted),
        (NEW, Turn::Enable, RefusedRight::Already),
    ] {
        assert_eq!(town.asks(&aita(), code, turn.clone()), AskedRight::Refused(why), "{turn:?}");
    }
    assert!(town.store.tables().rights.is_empty() && town.store.tables().deeds.is_empty());
    // Whoever the configuration disables is not let in again from here.
    let mut roster = Roster::default();
    roster.add(NEW, Post { disabled: true, ..Post::default() });
    let asked = now(town.desk.ask_right(&aita(), &roster, (NEW, ""), Turn::Enable)).expect("an outcome");
    assert_eq!(asked, AskedRight::Refused(RefusedRight::NotGranted));
    for nobody in [olev(), official("EE37908149548", "operator")] {
        assert!(matches!(now(town.desk.officials(&nobody, &roster)), Err(DeskError::NotFound)));
        assert!(matches!(now(town.desk.deeds(&nobody, None)), Err(DeskError::NotFound)));
        let asked = now(town.desk.ask_right(&nobody, &roster, (NEW, "x"), Turn::Disable));
        assert!(matches!(asked, Err(DeskError::NotFound)));
    }
}

/// The parking permit, with another word about who sees the plate and whose the cases are.
fn guarded() -> Service {
    let files: Vec<(&str, String)> = crate::service::tests::PARKING
        .iter()
        .map(|(file, text)| {
            let text = text.replace("id = \"plate\"\n", "id = \"plate\"\nsees = [\"parking-officer\"]\n");
            (*file, text.replace("[languages]", "[unit]\nof = \"district\"\n\n[languages]"))
        })
        .collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(file, text)| (*file, text.as_str())).collect();
    Service::read(&files).unwrap_or_else(|complaints| panic!("{complaints:?}"))
}

fn of_unit(unit: &str) -> Official {
    Official { units: vec![unit.into()], ..olev() }
}

#[test]
fn a_case_of_another_unit_is_not_there_and_not_in_a_queue() {
    let town = Town::with(guarded());
    town.fill();
    town.submit();
    town.work();
    let reference = town.case().reference;
    assert_eq!(town.case().course.unit.as_deref(), Some("Kesklinn"));
    let (here, there) = (of_unit("Kesklinn"), of_unit("Pirita"));
    assert!(now(town.desk.open_case(&here, &reference)).is_ok());
    assert!(now(town.desk.open_case(&olev(), &reference)).is_ok(), "of the whole authority");
    assert!(matches!(now(town.desk.open_case(&there, &reference)), Err(DeskError::NotFound)));
    let acted = now(town.desk.act(&there, &reference, "take", town.case().version, None));
    assert!(matches!(acted, Err(DeskError::NotFound)));
    let queue = |official: &Official| now(town.desk.queue(official, PERMIT, "new", None)).expect("a queue").cases.len();
    assert_eq!((queue(&here), queue(&there), queue(&olev())), (1, 0, 1));
    let count = |official| now(town.desk.counters(official)).expect("queues").iter().map(|one| one.count).sum::<u64>();
    assert_eq!((count(&here), count(&there)), (1, 0));
    // A case whose unit nobody can tell is for the whole authority.
    town.store.edit(|tables| tables.cases[0].course.unit = None);
    assert!(matches!(now(town.desk.open_case(&here, &reference)), Err(DeskError::NotFound)));
    assert!(now(town.desk.open_case(&olev(), &reference)).is_ok());
    let all = CaseFilter {
        service: PERMIT.into(),
        states: vec!["submitted".into()],
        needs: None,
        order: Order::Oldest,
        units: Vec::new(),
        after: None,
        limit: 9,
    };
    assert_eq!(now(town.store.cases(&all)).expect("cases").len(), 1);
}

#[test]
fn what_is_not_for_an_official_leaves_the_desk_with_nobody_s_page() {
    let town = Town::with(guarded());
    town.fill();
    town.submit();
    town.work();
    let reference = town.case().reference;
    let hidden = |official: &Official| {
        let opened = now(town.desk.open_case(official, &reference)).expect("a case");
        let shown = format!("{opened:?}");
        assert_eq!(shown.contains("123ABC"), !opened.view.service.withheld_from(official).is_field("plate"), "{shown}");
        opened.view.case.answers.get("plate").expect("an answer").source.clone()
    };
    assert_eq!(hidden(&olev()), Source::Person);
    assert_eq!(hidden(&senior()), Source::Withheld);
    // Who looks after the road does not read it in a message, either, and does not write it there.
    let operator = official("EE37908149548", "operator");
    let trace = town.messages().iter().find(|message| message.body().is_some()).expect("a message").trace;
    let (view, body) = now(town.desk.open_message(&operator, trace)).expect("a message");
    assert!(view.withheld.contains(&"plate".to_owned()) && body.get("plate").is_none(), "{body}");
    assert!(!view.mends().contains(&"plate".to_owned()));
    assert!(body.get("zone").is_some() || body.get("person").is_some(), "the rest is there: {body}");
    // The case itself has lost nothing.
    assert!(format!("{:?}", town.case().answers).contains("123ABC"));
}

#[test]
fn whoever_is_near_to_the_applicant_is_kept_away_and_that_is_told() {
    let town = Town::built(crate::service::tests::parking(), |desk| desk.with_relatives(RELATIVES.parse().ok()));
    town.registers.says(RELATIVES, Says::Knows(json!({ "relatives": [] })));
    town.registers.says_of(
        RELATIVES,
        olev().person.code.as_str(),
        Says::Knows(json!({ "relatives": [{ "code": MARI, "relation": "spouse" }] })),
    );
    town.fill();
    town.submit();
    town.work();
    let (reference, version) = (town.case().reference, town.case().version);
    assert!(matches!(now(town.desk.open_case(&olev(), &reference)), Err(DeskError::Conflict)));
    assert!(matches!(now(town.desk.letter_for(&olev(), &reference, 1)), Err(DeskError::Conflict)));
    assert!(matches!(now(town.desk.file_of_case(&olev(), &reference, uuid::Uuid::nil())), Err(DeskError::Conflict)));
    let acted = now(town.desk.act(&olev(), &reference, "take", version, None)).expect("an outcome");
    assert_eq!(acted, Acted::Refused(crate::case::Refused::Conflict));
    let events = town.store.tables().events;
    let away = events.iter().filter(|event| event.what == What::KeptAway).collect::<Vec<_>>();
    assert_eq!(away.len(), 4);
    assert!(away.iter().all(|event| event.actor == Actor::from(&olev())));
    let own = now(town.desk.my_case(&mari(), &reference)).expect("hers");
    assert!(!own.events.iter().any(|event| event.what == What::KeptAway), "the office's own work");
    assert!(now(town.desk.open_case(&second(), &reference)).is_ok());
    let asked = |events: &[crate::event::Event]| {
        events.iter().filter(|event| matches!(event.what, What::AskedRelatives { .. })).count()
    };
    assert_eq!(asked(&town.store.tables().events), 2, "each official once in some minutes");
    // A register that says nothing keeps nobody away.
    town.registers.says(RELATIVES, Says::Fails(Trouble::Down));
    assert!(now(town.desk.open_case(&senior(), &reference)).is_ok());
}
