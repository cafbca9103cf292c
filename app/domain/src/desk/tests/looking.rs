//! Who looked: a resident's own, their child's, folded, narrowed down, page by page; registers' trackers; asking why.

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::*;
use crate::{
    application::LOOK,
    desk::{AskedWhy, LookInWords, MandateCalls, Since, UsageQuery},
    event::By,
    identifiers::PersonCode,
    people::Actor,
    ports::{Clock, Evidence, Store, Write},
};

const JUHAN: &str = "EE51806039011";
const WARDS: &str = "population.wards";

fn wards() -> Says {
    Says::Knows(json!({ "mandates": [
        { "code": JUHAN, "given_name": "Juhan", "family_name": "Proov", "through": "2036-06-02" },
        { "code": "EE50506039011", "given_name": "Suur", "family_name": "Proov", "through": "2023-06-02" },
    ] }))
}

/// A town that knows whose parent somebody is, and whose registers `traffic` and `police` have trackers.
fn town() -> Town {
    let calls = MandateCalls { child: WARDS.parse().ok(), company: None };
    let trackers = vec!["traffic".to_owned(), "police".to_owned()];
    let town = Town::built(crate::service::tests::parking(), |desk| desk.with_mandates(calls).with_trackers(trackers));
    town.registers.says(WARDS, wards());
    town
}

fn code(text: &str) -> PersonCode {
    text.parse().expect("a code")
}

/// Something that happened so long before now.
fn event(town: &Town, number: u128, about: &str, actor: Actor, hours: i64) -> Event {
    Event {
        id: Uuid::from_u128((1 << 100) + number),
        at: town.clock.now() - SignedDuration::from_hours(hours),
        about: code(about),
        applicant: None,
        represented: None,
        case: None,
        service: PERMIT.into(),
        actor,
        what: What::Looked,
    }
}

fn asked(town: &Town, number: u128, minutes: i64) -> Event {
    let evidence = Evidence { trace: Uuid::from_u128(number), ..evidence() };
    let what = What::Asked { call: PERSON.parse().expect("a call"), read: "person".into(), evidence, why: None };
    let at = town.clock.now() - SignedDuration::from_mins(minutes);
    Event { at, what, ..event(town, number, MARI, Actor::Portal, 0) }
}

fn evidence() -> Evidence {
    let at = Timestamp::UNIX_EPOCH;
    Evidence {
        trace: Uuid::nil(),
        request_id: None,
        request_hash: None,
        service: String::new(),
        asked_at: at,
        answered_at: at,
    }
}

fn record(town: &Town, events: impl IntoIterator<Item = Event>) {
    let change = events.into_iter().map(Write::Record).collect();
    now(town.store.commit(change)).expect("recorded");
}

fn page(town: &Town, query: LookQuery) -> crate::desk::Looks {
    now(town.desk.looks(&mari(), query)).expect("looks")
}

fn usage_query(user: &str, of: &str) -> UsageQuery {
    UsageQuery { user: code(user), of: code(of), from: None, until: None, offset: 0, limit: 10 }
}

#[test]
fn looks_at_a_child_in_ones_care_are_seen_and_those_at_a_grown_one_are_not() {
    let town = town();
    let by = || Actor::from(&olev());
    let (of_juhan, of_grown) = (event(&town, 1, JUHAN, by(), 1), event(&town, 2, "EE50506039011", by(), 1));
    record(&town, [of_juhan.clone(), of_grown.clone()]);
    let found = page(&town, LookQuery { by: Some(By::Person), ..LookQuery::default() });
    assert_eq!(found.events().map(|event| event.id).collect::<Vec<_>>(), [of_juhan.id]);
    assert_eq!(found.children.iter().map(|child| child.code.as_str()).collect::<Vec<_>>(), [JUHAN]);
    assert_eq!(now(town.desk.look(&mari(), of_juhan.id)).expect("hers to see"), of_juhan);
    assert!(is_not_found(now(town.desk.look(&mari(), of_grown.id))));
    town.registers.says_of(WARDS, jaan().person.code.as_str(), Says::Knows(json!({ "mandates": [] })));
    assert!(is_not_found(now(town.desk.look(&jaan(), of_juhan.id))), "somebody else's child");
}

#[test]
fn a_register_that_does_not_tell_whose_parent_one_is_is_named_and_hides_nothing_else() {
    let town = town();
    record(&town, [event(&town, 1, MARI, (&olev()).into(), 1), event(&town, 2, JUHAN, (&olev()).into(), 1)]);
    town.registers.says(WARDS, Says::Fails(Trouble::Slow));
    let people = LookQuery { by: Some(By::Person), ..LookQuery::default() };
    let found = page(&town, people);
    assert_eq!((found.silent.as_deref(), found.rows.len()), (Some("population"), 1));
    // Who had less patience has not made the register silent for others.
    town.registers.says(WARDS, wards());
    assert_eq!((page(&town, people).silent, page(&town, people).rows.len()), (None, 2));
}

#[test]
fn what_systems_do_again_and_again_on_a_day_is_one_row_and_what_people_do_is_not() {
    let town = town();
    let others = (0..3).map(|number| event(&town, 900 + number, MARI, (&olev()).into(), 1));
    record(&town, (0..20).map(|number| asked(&town, number, 10 + number as i64)).chain(others));
    record(&town, [asked(&town, 500, 60 * 24)]);
    let rows = page(&town, LookQuery::default()).rows;
    // That the register was asked whose parent she is stands there, too.
    let sizes: Vec<usize> = rows.iter().map(|row| row.events.len()).collect();
    assert_eq!(sizes, [1, 20, 1, 1, 1, 1], "{rows:?}");
    assert_eq!(rows[1].newest().at, town.clock.now() - SignedDuration::from_mins(10));
    assert!(rows[5].day < rows[1].day);
}

#[test]
fn pages_lead_from_one_to_the_next_and_nothing_is_left_out() {
    let town = town();
    let many = 130;
    record(&town, (0..many).map(|number| event(&town, number, MARI, (&olev()).into(), number as i64 / 3)));
    let (mut seen, mut query) = (Vec::new(), LookQuery { by: Some(By::Person), ..LookQuery::default() });
    loop {
        let found = page(&town, query);
        assert!(found.rows.len() <= 40);
        seen.extend(found.events().map(|event| event.id).collect::<Vec<_>>());
        match found.next {
            Some(next) => query.before = Some(next),
            None => break,
        }
    }
    let mut once = seen.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!((seen.len(), once.len()), (many as usize, many as usize));
}

#[test]
fn looks_are_narrowed_down_by_kind_and_by_time() {
    let town = town();
    let (day, year) = (24, 24 * 365);
    let hours = [1, 29 * day, 40 * day, year];
    record(&town, (0..).zip(hours).map(|(number, hours)| event(&town, number, MARI, (&olev()).into(), hours)));
    record(&town, [asked(&town, 77, 5)]);
    let count = |by, since| page(&town, LookQuery { by, since, before: None }).rows.len();
    assert_eq!(count(Some(By::Person), Since::Ever), 4);
    assert_eq!(count(Some(By::Person), Since::ThisYear), 3);
    assert_eq!(count(Some(By::Person), Since::ThirtyDays), 2);
    assert_eq!(count(Some(By::System), Since::Ever), 2, "the one, and that wards were asked for");
}

#[test]
fn registers_are_asked_at_once_and_one_that_is_silent_hides_no_other() {
    let town = town();
    let usage = json!({ "logtime": "2026-11-20T10:00:00Z", "action": "Vaatas", "receiverCode": "19990086", "receiverSystem": "kassa" });
    town.registers.says("traffic.findUsage", Says::Knows(json!({ "totalUsages": 1, "usages": [usage] })));
    town.registers.says("traffic.usagePeriod", Says::Knows(json!({ "periodStart": "2026-05-01T00:00:00Z" })));
    town.registers.says("police.findUsage", Says::Fails(Trouble::Slow));
    let found = now(town.desk.looks_in_registers(&mari())).expect("asked");
    assert_eq!(found.iter().map(|one| one.register.as_str()).collect::<Vec<_>>(), ["traffic", "police"]);
    let told = found[0].told.as_ref().expect("told");
    assert_eq!((told.total, told.usages[0].receiver_system.as_str()), (1, "kassa"));
    assert_eq!(told.since, "2026-05-01T00:00:00Z".parse().ok());
    assert!(found[1].told.is_none());
    let came = town.registers.came("traffic.findUsage").pop().expect("asked");
    assert_eq!((came.user.as_deref(), came.body["userCode"].as_str()), (Some(MARI), Some(MARI)));
    let kept = serde_json::to_string(&town.events()).expect("json");
    assert!(kept.contains("asked_trackers") && kept.contains("\"silent\":[\"police\"]"), "{kept}");
    assert!(!kept.contains("kassa") && !kept.contains("Vaatas"), "what they said is not kept");
}

#[test]
fn a_register_that_says_garbage_has_told_nothing() {
    let town = town();
    for wrong in [json!([]), json!({ "totalUsages": 1, "usages": [{ "logtime": "x" }] }), json!({ "usages": {} })] {
        town.registers.says("traffic.findUsage", Says::Knows(wrong.clone()));
        let found = now(town.desk.looks_in_registers(&mari())).expect("asked");
        assert!(found[0].told.is_none(), "{wrong}");
    }
}

#[test]
fn a_tracker_is_told_of_ones_own_and_of_a_child_in_ones_care_and_being_asked_is_a_look() {
    let town = town();
    record(&town, (0..5).map(|number| event(&town, number, MARI, (&olev()).into(), number as i64)));
    record(&town, [event(&town, 70, JUHAN, (&olev()).into(), 1)]);
    let tracked = |query: &UsageQuery| now(town.desk.tracked("datatracker", query, &evidence()));
    let first = tracked(&UsageQuery { limit: 2, ..usage_query(MARI, MARI) }).expect("told");
    assert_eq!((first.total, first.events.len()), (5, 2));
    assert!(first.events[0].at > first.events[1].at, "the newest first");
    let beyond = tracked(&UsageQuery { offset: 100, ..usage_query(MARI, MARI) }).expect("told");
    assert_eq!((beyond.total, beyond.events.len()), (6, 0), "the first question is a look by now");
    let until = Some(town.clock.now() - SignedDuration::from_mins(90));
    let past = tracked(&UsageQuery { until, ..usage_query(MARI, MARI) }).expect("told");
    assert_eq!(past.total, 3);
    assert!(tracked(&usage_query(MARI, JUHAN)).is_ok());
    assert!(matches!(tracked(&usage_query(MARI, "EE50506039011")), Err(DeskError::NotFound)), "has come of age");
    assert!(matches!(tracked(&usage_query(MARI, "EE37605030299")), Err(DeskError::NotFound)), "somebody else");
    town.registers.says(WARDS, Says::Fails(Trouble::Down));
    assert!(matches!(tracked(&usage_query(MARI, JUHAN)), Err(DeskError::MandateUnknown)));
    let looks = page(&town, LookQuery { by: Some(By::System), ..LookQuery::default() });
    assert!(
        looks.events().any(|event| matches!(&event.what, What::Tracked { call, .. } if call.register == "datatracker"))
    );
}

/// A town where people ask why.
fn asking() -> Town {
    let files = [
        ("service.toml", include_str!("../../../../services/ask-why/service.toml")),
        ("form.toml", include_str!("../../../../services/ask-why/form.toml")),
        ("case.toml", include_str!("../../../../services/ask-why/case.toml")),
    ];
    Town::with(Service::read(&files).expect("a service"))
}

fn told() -> LookInWords {
    let text = |text: &str| text.to_owned();
    LookInWords {
        at: text("today"),
        who: text("Olev"),
        what: text("Opened"),
        why: String::new(),
        service: text("Permit"),
    }
}

fn officer(code: &str) -> Official {
    official(code, "data-protection-officer")
}

#[test]
fn who_asks_why_begins_with_the_look_and_cannot_change_it() {
    let town = asking();
    let looks = [event(&town, 1, MARI, (&olev()).into(), 1), event(&town, 2, MARI, Actor::Portal, 1)];
    record(&town, looks.clone());
    let ask = |number: usize| now(town.desk.ask_why(&mari(), looks[number].id, |_| told()));
    assert!(is_not_found(now(town.desk.begin(&mari(), "ask-why"))), "there is nothing to ask about");
    let stranger = now(town.desk.ask_why(&jaan(), looks[0].id, |_| told()));
    assert!(is_not_found(stranger), "it is not his data");
    assert!(matches!(ask(0), Ok(AskedWhy::Begun(_, Begun::At(_)))));
    assert!(matches!(ask(0), Ok(AskedWhy::Begun(..))), "the same goes on");
    assert!(matches!(ask(1), Ok(AskedWhy::Busy(_))), "one at a time");
    let answer = |step: &str, typed: &[(&str, &str)]| {
        now(town.desk.answer(&mari(), "ask-why", &spot(step), &form(typed))).expect("answered")
    };
    answer("look", &[("look_who", "Somebody else"), ("look_what", "Stole")]);
    answer("question", &[("concern", "explain")]);
    let draft = town.draft();
    assert_eq!(draft.fact(LOOK).part("official").as_text(), Some("EE38001085718"));
    let sent = now(town.desk.submit(&mari(), "ask-why", draft.id, draft.version, "et")).expect("sent");
    let Submitted::Case(reference) = sent else { panic!("{sent:?}") };
    assert_eq!(town.case().answers.value("look_who").as_text(), Some("Olev"), "as the page told it");
    // Whoever looked does not answer for themselves, whatever their role.
    assert!(matches!(now(town.desk.open_case(&officer("EE38001085718"), &reference)), Err(DeskError::Conflict)));
    assert!(now(town.desk.open_case(&officer("EE47101010033"), &reference)).is_ok());
}

#[test]
fn what_was_no_look_is_not_asked_about() {
    let town = asking();
    record(&town, [Event { what: What::Submitted, ..event(&town, 1, MARI, (&mari()).into(), 1) }]);
    assert!(is_not_found(now(town.desk.ask_why(&mari(), Uuid::from_u128((1 << 100) + 1), |_| told()))));
    assert!(is_not_found(now(town.desk.ask_why(&mari(), Uuid::from_u128(7), |_| told()))));
}
