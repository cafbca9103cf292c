//! Who may do what, who sees what, and who stays away.

use super::*;
use crate::{
    answers::Source,
    desk::{AskedRight, Look, OpenedEvidence, RefusedRight, Unsettled},
    filing::IndexKey,
    people::Actor,
    ports::{CaseFilter, Store as _, Write},
    rights::{Done, Post, Roster, Turn},
    service::Needs,
    view::{List, ListOf, Whose},
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

fn within(unit: &str) -> Turn {
    Turn::Grant { role: "parking-officer".into(), unit: Some(unit.into()), from: None, until: None }
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
        (NEW, within("Pirita"), RefusedRight::NoUnit),
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
            let text = text.replace("in vehicle.users\"\nsearch = true\n", "in vehicle.users\"\n");
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
    let count =
        |official| now(town.desk.counters(official)).expect("queues").iter().map(|one| one.count.number).sum::<u64>();
    assert_eq!((count(&here), count(&there)), (1, 0));
    // A case whose unit nobody can tell is for the whole authority.
    town.store.edit(|tables| tables.cases[0].course.unit = None);
    assert!(matches!(now(town.desk.open_case(&here, &reference)), Err(DeskError::NotFound)));
    assert!(now(town.desk.open_case(&olev(), &reference)).is_ok());
    let all =
        CaseFilter { service: PERMIT.into(), states: vec!["submitted".into()], limit: 9, ..CaseFilter::default() };
    assert_eq!(now(town.store.cases(&all)).expect("cases").len(), 1);
}

#[test]
fn whoever_is_of_a_unit_has_its_cases_alone_in_every_list_search_and_view() {
    let town = Town::built(guarded(), |desk| desk.with_index(IndexKey::new([3; 32])));
    town.fill();
    town.submit();
    town.work();
    let (here, there) = (of_unit("Kesklinn"), of_unit("Pirita"));
    let both = Official { units: vec!["Kesklinn".into(), "Pirita".into()], ..olev() };
    let list = |who: &Official, of: ListOf| now(town.desk.list(who, of.into(), None)).expect("a list").cases.len();
    let three = |of: fn() -> ListOf| [&here, &there, &both, &olev()].map(|who| list(who, of()));
    let find = |who: &Official, text: &str| now(town.desk.find(who, text, None)).expect("found").cases.len();
    assert_eq!(three(|| ListOf::Unassigned), [1, 0, 1, 1]);
    assert_eq!([&here, &there, &both, &olev()].map(|who| find(who, MARI)), [1, 0, 1, 1], "by her code");
    assert_eq!([&here, &there].map(|who| find(who, "Kase")), [1, 0], "by a word of her address");
    // A reference leads nowhere, as if there were none; and nobody takes it.
    let case = town.case();
    let look = |who: &Official| now(town.desk.look_for(who, case.reference.as_str())).expect("a look");
    assert_eq!((look(&here), look(&there)), (Look::Case(case.reference.clone()), Look::List));
    assert_eq!(town.act(&here, "take", None), Acted::Done);
    assert_eq!(three(|| ListOf::Mine), [1, 0, 1, 1]);
    let overview = |who: &Official| now(town.desk.overview(who)).expect("an overview");
    assert_eq!((overview(&here).mine.number, overview(&there).mine.number), (1, 0));
    // What is theirs by name and not by unit is theirs no more: the unit was taken from them.
    let moved = |units: &[&str]| Official { units: units.iter().map(|unit| (*unit).to_owned()).collect(), ..olev() };
    assert_eq!(list(&moved(&["Pirita"]), ListOf::Mine), 0);
    let in_review = |who: &Official, whose| {
        let of = ListOf::Queue { service: PERMIT.into(), queue: "in_review".into() };
        now(town.desk.list(who, List { whose, ..of.into() }, None)).expect("a list").cases.len()
    };
    assert_eq!([&here, &there, &olev()].map(|who| in_review(who, Whose::Mine)), [1, 0, 1]);
    // What needs somebody in particular, too.
    let mut stuck = town.case();
    stuck.stick("down", "message");
    now(town.desk.save(vec![Write::SaveCase(stuck)])).expect("saved");
    let held = |units: &[&str]| {
        let who = Official { units: moved(units).units, ..senior() };
        now(town.desk.queue(&who, PERMIT, "stuck", None)).expect("a queue").cases.len()
    };
    assert_eq!([held(&[]), held(&["Kesklinn"]), held(&["Pirita"]), held(&["Pirita", "Kesklinn"])], [1, 1, 0, 1]);
    assert!(town.case().needs(Needs::Resending));
}

#[test]
fn an_answer_that_is_not_for_an_official_is_in_no_list_and_no_search_and_no_evidence() {
    let town = Town::built(guarded(), |desk| desk.with_index(IndexKey::new([3; 32])));
    town.fill();
    town.submit();
    town.work();
    let shown = |official: &Official| {
        let of = ListOf::Queue { service: PERMIT.into(), queue: "new".into() };
        let listed = now(town.desk.list(official, of.into(), None)).map(|found| found.cases).unwrap_or_default();
        let found = now(town.desk.find(official, MARI, None)).expect("found").cases;
        assert!(!found.is_empty());
        format!("{listed:?} {found:?}").contains("123ABC")
    };
    assert!(shown(&olev()) && !shown(&senior()));
    // Nobody finds a case by it, whoever sees it: who does not would try words out.
    let find = |official: &Official| now(town.desk.find(official, "123ABC", None)).expect("found").cases.len();
    assert_eq!((find(&olev()), find(&senior())), (0, 0));
    // What a register was asked of the car tells of it; of the home it does not.
    let operator = official("EE37908149548", "operator");
    let open = |call: &str| {
        let kept = super::evidence::kept_of(&town, call);
        now(town.desk.open_evidence(&operator, kept, Some("The register doubts it.".into()))).expect("an outcome")
    };
    assert!(matches!(open(PERSON), OpenedEvidence::Content(..)));
    for call in [VEHICLE, "traffic.something_else"] {
        assert!(matches!(open(call), OpenedEvidence::Refused(_, Unsettled::Withheld)), "{call}");
    }
    // Of another unit it is not even there.
    let elsewhere = Official { units: vec!["Pirita".into()], ..operator.clone() };
    let kept = super::evidence::kept_of(&town, PERSON);
    assert!(is_not_found(now(town.desk.evidence(&elsewhere, kept))));
    let trace = town.messages().iter().find(|message| message.body().is_some()).expect("a message").trace;
    assert!(is_not_found(now(town.desk.message_view(&elsewhere, trace))));
    assert!(now(town.desk.message_view(&operator, trace)).is_ok());
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
fn a_letter_tells_nobody_what_is_withheld_from_them_neither_made_nor_before() {
    let mut service = guarded();
    let fields = service.steps.iter_mut().flat_map(|step| &mut step.fields);
    fields.filter(|field| field.id == "plate").for_each(|field| field.sees = vec!["senior-parking-officer".into()]);
    let approve = service.actions.iter_mut().find(|action| action.id == "approve").expect("an act");
    approve.letter = Some("permit".into());
    let town = Town::with(service);
    town.fill();
    town.submit();
    town.work();
    assert_eq!(town.act(&olev(), "take", None), Acted::Done);
    let case = town.case();
    let action = "approve";
    let said = crate::case::Said { reason: Some("So it is.".into()), ..Default::default() };
    let ahead = now(town.desk.preview(&olev(), &case.reference, action, case.version, said)).expect("an answer");
    let crate::desk::Previewed::Letter(ahead) = ahead else { panic!("{ahead:?}") };
    assert!(!format!("{ahead:?}").contains("123ABC"));
    assert_eq!(town.act(&olev(), action, Some("So it is.")), Acted::Done);
    assert_eq!(ahead.view.case.fee, town.case().fee, "what is withheld counts all the same");
    let letter =
        |who: &Official| format!("{:?}", now(town.desk.letter_for(who, &case.reference, 1)).expect("a letter"));
    assert!(letter(&senior()).contains("123ABC") && !letter(&olev()).contains("123ABC"));
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

#[test]
fn what_is_misspelt_in_the_list_is_told_with_its_cure() {
    let town = Town::with(guarded());
    let mut roster = Roster::default();
    roster.add(NEW, Post { roles: vec!["parking-oficer".into(), "operator".into()], ..Post::default() });
    roster.add(NEW, Post { units: vec!["Pirta".into(), "Pirita".into()], ..Post::default() });
    roster.claim("grp", vec!["gardener".into()]);
    let told: Vec<_> =
        town.desk.doubts(&roster).into_iter().map(|doubt| format!("{}. {}", doubt.what, doubt.cure)).collect();
    let (role, unit, group) = (&told[0], &told[1], &told[2]);
    assert!(unit.contains("of the unit \"Pirta\"") && unit.contains("Did you mean \"Pirita\"?"), "{unit}");
    assert!(
        role.contains("the role \"parking-oficer\"") && role.contains("Did you mean \"parking-officer\"?"),
        "{role}"
    );
    assert!(group.contains("\"grp\"") && group.contains("Write one of \"administrator\""), "{group}");
    assert!(told.len() == 3 && !told.concat().contains(NEW), "no code: {told:?}");
    // Administrators cannot misspell a unit, either.
    assert_eq!(town.asks(&aita(), NEW, within("Pirta")), AskedRight::Refused(RefusedRight::NoUnit));
    assert_eq!(town.asks(&aita(), NEW, within("Pirita")), AskedRight::Done);
}
