//! What lies beside a case, many at once, and figures, within an official's units and eyes. Trees belong to a unit by why
//! they are to be felled; the place is for one unit alone, how many trees for engineers.

use super::*;
use crate::{
    case::{Refused, Revision, Said},
    desk::tests::files::{Piece, Shelf},
    office::{Outcome, Task},
    ports::Write,
    rules::Value,
    service::tests::FELLING as FILES,
    view::ListOf,
};

fn guarded() -> Service {
    let own = |(file, text): &(&'static str, &str)| {
        let text = text.replace(
            "id = \"place\"\ntype = \"address\"\nrequired = true\nsearch = true\n",
            "id = \"place\"\ntype = \"address\"\nrequired = true\nsees = [\"dead\"]\n",
        );
        let text = text.replace("id = \"trees\"\ntype", "id = \"trees\"\nsees = [\"city-engineer\"]\ntype");
        let text = text.replace("\"place\", \"trees\", \"reason\", \"why\"", "\"reason\", \"why\"");
        (*file, text.replace("[languages]", "[unit]\nof = \"reason\"\n\n[languages]"))
    };
    let files: Vec<(&str, String)> = FILES.iter().map(own).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(file, text)| (*file, text.as_str())).collect();
    let mut service = Service::read(&files).unwrap_or_else(|complaints| panic!("{complaints:?}"));
    // As an earlier version may have let them.
    service.tasks[0].sees = ["place", "trees", "reason"].map(str::to_owned).into();
    service
}

fn here() -> Official {
    Official { units: vec!["dead".into()], ..engineer() }
}

fn there() -> Official {
    Official { units: vec!["light".into()], ..other_engineer() }
}

/// Mari has applied twice: of the second one another unit is in charge. The engineer has taken the first.
fn two_units() -> (Town, Case, Case) {
    two_units_in(Town::with(guarded()))
}

fn two_units_in(town: Town) -> (Town, Case, Case) {
    for (number, unit) in [(7, "dead"), (8, "light")] {
        let mut case = case(number, &town);
        (case.bundle, case.course.unit) = (guarded().bundle, Some(unit.to_owned()));
        now(town.desk.save(vec![Write::OpenCase(case)])).expect("saved");
    }
    assert_eq!(town.act(&here(), "take", None), Acted::Done);
    let all = town.store.tables().cases;
    (town, all[0].clone(), all[1].clone())
}

fn others(town: &Town, who: &Official, case: &Case) -> (usize, usize) {
    let counted = now(town.desk.open_case(who, &case.reference)).expect("a case").beside.others;
    (counted, now(town.desk.others(who, &case.reference)).expect("a list").1.len())
}

#[test]
fn who_is_asked_does_not_see_what_is_withheld_from_them_elsewhere() {
    let (town, case, _) = two_units();
    let id = town.desk.slip();
    let asked = now(town.desk.give_task(&here(), &case.reference, case.version, (id, "nature_opinion", "Nests?")));
    assert_eq!(filed(asked), Filed::Done);
    let seen = now(town.desk.open_task(&adviser(), id)).expect("a task").answers;
    assert_eq!(
        ["reason", "place", "trees"].map(|field| seen.value(field).clone()),
        [Value::from("dead"), Value::Null, Value::Null]
    );
    // Nor a file among it.
    let file = town.desk.slip();
    let named = Value::List(vec![Value::Context([("id".to_owned(), Value::from(&*file.to_string()))].into())]);
    town.store.edit(|tables| {
        tables.cases[0].answers.set("place", Answer { value: named.clone(), source: Source::Person });
    });
    assert!(is_not_found(now(town.desk.file_of_task(&adviser(), id, file))));
}

#[test]
fn what_was_answered_before_and_its_files_are_withheld_with_the_answer() {
    let shelf = Arc::new(Shelf::default());
    let (town, case, _) = two_units_in(Town::with_files(guarded(), shelf));
    let mut before = case.answers.clone();
    before.set("place", Answer { value: "Pikk tn 1".into(), source: Source::Person });
    let revision = Revision { until: case.submitted_at, answers: before, by: Uuid::from_u128(9) };
    town.store.edit(|tables| tables.cases[0].course.revisions.push(revision.clone()));
    let shown = |who: &Official| format!("{:?}", now(town.desk.open_case(who, &case.reference)).expect("a case"));
    let changed = |who: &Official| {
        let seen = now(town.desk.open_case(who, &case.reference)).expect("a case");
        seen.changes.iter().map(|change| change.rows.len()).sum::<usize>()
    };
    assert!(shown(&here()).contains("Pikk") && shown(&here()).contains("Kase"));
    assert!(!shown(&engineer()).contains("Pikk") && !shown(&engineer()).contains("Kase"));
    assert_eq!((changed(&here()), changed(&engineer())), (1, 0));
    let taken = now(town.desk.take_in("plan.png", &mut Piece(Some(vec![1, 2, 3])))).expect("a place").expect("a file");
    let named = Value::List(vec![Value::Context([("id".to_owned(), Value::from(&*taken.id.to_string()))].into())]);
    town.store.edit(|tables| {
        tables.cases[0].answers.set("place", Answer { value: named.clone(), source: Source::Person });
    });
    let file = taken.id;
    now(town.desk.save(vec![Write::Attach { of: case.id, attachment: taken }])).expect("saved");
    assert!(now(town.desk.file_of_case(&here(), &case.reference, file)).is_ok());
    assert!(is_not_found(now(town.desk.file_of_case(&engineer(), &case.reference, file))));
}

#[test]
fn a_case_of_another_unit_is_no_other_no_link_and_no_original() {
    let (town, one, other) = two_units();
    assert_eq!((others(&town, &here(), &one), others(&town, &engineer(), &one)), ((0, 0), (1, 1)));
    let link = |who: &Official| filed(now(town.desk.link(who, &one.reference, other.reference.as_str())));
    assert_eq!(link(&here()), unable(Unable::NoSuchCase));
    assert_eq!(link(&engineer()), Filed::Done);
    let links = |who: &Official| now(town.desk.open_case(who, &one.reference)).expect("a case").beside.links.len();
    assert_eq!((links(&here()), links(&engineer())), (0, 1));
    let (_, listed) = now(town.desk.others(&engineer(), &one.reference)).expect("a list");
    assert!(!format!("{listed:?}").contains("Kase"), "what is withheld is in no list");
    let duplicate = |who: &Official| {
        let said = Said { original: Some(other.reference.clone()), ..Said::default() };
        now(town.desk.act_with(who, &one.reference, "mark_duplicate", one.version, said)).expect("an answer")
    };
    assert_eq!(duplicate(&here()), Acted::Refused(Refused::NoSuchCase));
    assert_eq!(duplicate(&engineer()), Acted::Done);
}

#[test]
fn many_at_once_skip_what_is_of_another_unit_and_show_what_the_queue_shows() {
    let (town, one, other) = two_units();
    let both = [one.reference.clone(), other.reference.clone()];
    let plan = |who: &Official| {
        now(town.desk.plan(who, (FELLING, "new"), Task::Take, &both)).expect("an answer").expect("a plan")
    };
    let outcomes = |who: &Official, id| {
        let seen = now(town.desk.batch(who, id)).expect("a batch");
        assert_eq!(format!("{seen:?}").contains("Kase"), !who.units.is_empty() && who.units[0] == "dead");
        seen.lines.into_iter().map(|line| (line.outcome, line.case.is_some())).collect::<Vec<_>>()
    };
    let (theirs, whole) = (plan(&here()), plan(&engineer()));
    assert_eq!(outcomes(&here(), theirs), [(Outcome::Refused(Refused::AlreadyTheirs), true), (Outcome::Gone, false)]);
    assert_eq!(outcomes(&engineer(), whole)[1], (Outcome::Done, true));
    now(town.desk.do_batch(&here(), theirs, None)).expect("an answer").expect("begun");
    assert_eq!(outcomes(&here(), theirs)[1], (Outcome::Gone, false));
    assert_eq!(town.store.tables().cases[1].assignee, None);
}

#[test]
fn the_next_one_is_of_the_official_s_units_however_many_of_others_wait_before_it() {
    let (town, ..) = two_units();
    let more = |number: u128| {
        let mut case = case(number, &town);
        (case.bundle, case.course.unit) = (guarded().bundle, Some("building".to_owned()));
        case.submitted_at -= jiff::SignedDuration::from_hours(1);
        Write::OpenCase(case)
    };
    now(town.desk.save((20..60).map(more).collect())).expect("saved");
    let next = |who: &Official| now(town.desk.take_next(who, FELLING, "new")).expect("an answer");
    assert_eq!(next(&here()), None, "hers is taken already");
    assert_eq!(next(&there()), Some(Reference::from_bits(8)));
    let asked = town.store.tables().cases.iter().filter(|case| case.assignee.is_some()).count();
    assert_eq!(asked, 2);
}

#[test]
fn what_is_put_aside_or_answered_is_found_within_its_unit_and_in_no_other_queue() {
    let (town, case, _) = two_units();
    let listed = |who: &Official, queue: &str| {
        let of = ListOf::Queue { service: FELLING.into(), queue: queue.into() };
        now(town.desk.list(who, of.into(), None)).expect("a list").cases.len()
    };
    let places = |queue| [&here(), &there(), &engineer()].map(|who| listed(who, queue));
    assert_eq!((places("in_review"), places("on_hold"), places("answered")), ([1, 0, 1], [0; 3], [0; 3]));
    let until = Some(jiff::civil::date(2026, 11, 25));
    let put = now(town.desk.put_aside(&here(), &case.reference, case.version, until, ("Snow", false)));
    assert_eq!(filed(put), Filed::Done);
    assert_eq!((places("in_review"), places("on_hold")), ([0; 3], [1, 0, 1]));
    let mine = now(town.desk.list(&here(), ListOf::Mine.into(), None)).expect("a list").cases.len();
    assert_eq!(mine, 1, "it is theirs all the same");
    assert_eq!(filed(now(town.desk.write(&here(), &case.reference, slip(&town, "Which oak?"), None))), Filed::Done);
    let reply = now(town.desk.reply_to_official(&mari(), &case.reference, slip(&town, "The left one.")));
    assert_eq!(filed(reply), Filed::Done);
    assert_eq!((places("answered"), places("on_hold"), places("in_review")), ([1, 0, 1], [0; 3], [1, 0, 1]));
}

#[test]
fn figures_are_for_who_sees_the_whole_or_answers_for_it() {
    let (town, ..) = two_units();
    let told = |who: &Official| now(town.desk.figures(who, FELLING)).is_ok();
    let mut owner = here();
    owner.roles.push("owner:felling-permit".into());
    let mut elsewhere = here();
    elsewhere.roles.push("owner:parking-permit".into());
    assert_eq!([&engineer(), &here(), &owner, &elsewhere].map(told), [true, false, true, false]);
    let listed = |who: &Official| now(town.desk.overview(who)).expect("an overview").figures;
    assert_eq!([&engineer(), &here(), &owner].map(listed), [true, false, true]);
    assert!(is_not_found(now(town.desk.figures(&adviser(), FELLING))));
}
