//! Scenarios of the parking permit, and scenarios that do not hold.

use super::*;
use crate::service::tests::parking;

const APPLYING: &str = include_str!("../../../../services/parking-permit/scenarios/applying.toml");
const CHANGING: &str = include_str!("../../../../services/parking-permit/scenarios/changing.toml");
const CONFIRMING: &str = include_str!("../../../../services/parking-permit/scenarios/confirming.toml");
const DECIDING: &str = include_str!("../../../../services/parking-permit/scenarios/deciding.toml");

fn run_texts(files: &[(&str, &str)]) -> Report {
    run_at(parking(), files)
}

#[test]
fn the_parking_permits_scenarios_hold_and_visit_everything() {
    let all = [
        ("applying.toml", APPLYING),
        ("changing.toml", CHANGING),
        ("confirming.toml", CONFIRMING),
        ("deciding.toml", DECIDING),
    ];
    let report = run_texts(&all);
    assert!(report.failed.is_empty(), "{}", list(&report.failed));
    let missing: Vec<String> = report.coverage.missing().map(ToString::to_string).collect();
    assert_eq!(missing, [""; 0]);
    let count: usize = all.iter().map(|(_, text)| text.matches("[[scenario]]").count()).sum();
    assert_eq!(report.passed, count);
    let told = report.coverage.to_string();
    assert!(
        told.starts_with(&format!("parking-permit: {count} scenarios, ")) && !told.contains("not visited"),
        "{told}"
    );
}

#[test]
fn they_end_the_same_each_time() {
    let told = || {
        let report = run_texts(&[("applying.toml", &APPLYING.replace("120.00", "130.00"))]);
        (list(&report.failed), report.coverage.to_string())
    };
    assert_eq!(told(), told());
}

#[test]
fn what_no_scenario_visits_is_named() {
    let one: String = APPLYING.split_inclusive("[[scenario]]\n").take(2).collect();
    let one = one.trim_end_matches("[[scenario]]\n");
    let coverage = run_texts(&[("applying.toml", one)]).coverage;
    let missing: Vec<String> = coverage.missing().map(ToString::to_string).collect();
    for point in [
        "the action approve from in_review",
        "the action withdraw from submitted",
        "the submit application rejected",
        "the submit approval accepted",
        "the end of the term in waiting_applicant",
        "the clause in_zone not met",
    ] {
        assert!(missing.iter().any(|missing| missing == point), "{point}: {missing:?}");
    }
    for point in ["the submit application accepted", "the clause in_zone met", "the field make asked"] {
        assert!(missing.iter().all(|missing| missing != point), "{point}: {missing:?}");
    }
    let told = coverage.to_string();
    assert!(told.starts_with("parking-permit: 1 scenario, 1 of "), "{told}");
    assert!(told.contains("; not visited: the action approve from in_review, ") && told.contains(" and "), "{told}");
}

/// Each slip in the scenarios is found at its line, with what is so and what to do.
#[test]
fn what_does_not_hold_is_told_at_its_line() {
    for (from, to, complaint) in [
        ("fee = \"120.00\"", "fee = \"121.00\"", "the fee should be 121.00, and is 120.00. Write here"),
        (
            "{ eligible = true },\n    { value = { address",
            "{ eligible = false },\n    { value = { address",
            "the person should be not eligible, and is eligible",
        ),
        (
            "clause = \"in_zone\"",
            "clause = \"two_months\"",
            "the clause that is not met should be two_months, and is in_zone",
        ),
        (
            "make = \"Volvo\" } },\n    { due",
            "make = \"Saab\" } },\n    { due",
            "\"make\" should be \"Saab\", and is \"Volvo\"",
        ),
        (
            "{ due = \"check\" },\n    { fee",
            "{ due = \"car\" },\n    { fee",
            "the page that is due should be car, and is check",
        ),
        (
            "{ term = 2026-03-09 }",
            "{ term = 2026-03-10 }",
            "the last day of the term should be 2026-03-10, and is 2026-03-09",
        ),
        (
            "zone = \"Kesklinn\", starts_on",
            "zone = \"Pirita\", starts_on",
            "the part \"zone\" of \"application\" should be \"Pirita\", and is \"Kesklinn\"",
        ),
        (
            "{ notice = \"notice-submitted\" }",
            "{ notice = \"notice-active\" }",
            "a notice should be notice-active, and is notice-submitted",
        ),
        (
            "{ later = \"vehicle\" }",
            "{ later = \"person\" }",
            "the person should have to come back when \"person\" is answered",
        ),
        (
            "wrong = { plate = \"unknown\" }",
            "wrong = { plate = \"check\" }",
            "the answer to \"plate\" is wrong in the way \"unknown\". Write another answer, or wrong = { plate = \"unknown\" }",
        ),
        ("wrong = { plate = \"check\" }\n", "", "the answer to \"plate\" is wrong in the way \"check\""),
        (
            "answers = { plate = \"123 abc\"",
            "wrong = { plate = \"check\" }\nanswers = { plate = \"123 abc\"",
            "should be wrong in the way \"check\", and is taken",
        ),
        (
            "answers = { plate = \"456DEF\" }\nthen = [{ value",
            "answers = { plate = \"456DEF\", make = \"Saab\" }\nthen = [{ value",
            "\"make\" is answered and was not asked",
        ),
        (
            "\"traffic.vehicle_by_plate\" = \"slow\"\n",
            "",
            "the register is asked for \"traffic.vehicle_by_plate\", and the scenario does not say what it answers",
        ),
        (
            "then = [{ due = \"home\" }]",
            "then = [{ state = \"submitted\" }]",
            "cannot be submitted: the page that is due should be check, and is home",
        ),
        ("{ absent = \"email\" }", "{ absent = \"plate\" }", "\"plate\" should be absent, and is \"456DEF\""),
    ] {
        let text = APPLYING.replacen(from, to, 1);
        assert_ne!(text, APPLYING, "{from}");
        let told = list(&run_texts(&[("applying.toml", &text)]).failed);
        assert!(told.contains(complaint), "{to:?} should say {complaint:?}:\n{told}");
        assert_eq!(told.lines().count(), 1, "{told}");
    }
    for (from, to, complaint) in [
        ("{ told = \"approval\", body", "{ told = \"refusal\", body", "nothing was sent as \"refusal\""),
        (
            "refused = \"not_your_role\"",
            "refused = \"not_your_case\"",
            "the act \"take_over\" should be refused: not_your_case, and is refused: not_your_role, in the state in_review",
        ),
        (
            "{ act = \"refuse\", by = \"olev\", refused = \"reason_missing\" },",
            "{ act = \"refuse\", by = \"olev\" },",
            "the act \"refuse\" should be done, and is refused: reason_missing",
        ),
        (
            "{ act = \"take\", by = \"olev\" },",
            "{ act = \"take\", by = \"olev\", refused = \"own_case\" },",
            "the act \"take\" should be refused: own_case, and is done",
        ),
        (
            "{ after = \"P1D\" }",
            "{ after = \"PT5M\" }",
            "the case should be stuck, and is not stuck. Let more time pass",
        ),
        (
            "{ stuck = false },\n    { state = \"active\" }",
            "{ stuck = true },\n    { state = \"active\" }",
            "the case should be stuck, and is not stuck",
        ),
        (
            "{ state = \"approved\" },",
            "{ state = \"active\" },",
            "the state should be active, and is approved. Look what the register answers",
        ),
        (
            "{ state = \"approved\" },",
            "{ told = \"approval\" },",
            "\"approval\" was sent, and the register has not answered",
        ),
    ] {
        let text = DECIDING.replacen(from, to, 1);
        assert_ne!(text, DECIDING, "{from}");
        let told = list(&run_texts(&[("deciding.toml", &text)]).failed);
        assert!(told.contains(complaint), "{to:?} should say {complaint:?}:\n{told}");
        let line = DECIDING[..DECIDING.find(from).unwrap_or_default()].lines().count();
        let near = (line..line + 3).any(|line| told.contains(&format!("deciding.toml:{line}:5: ")));
        assert!(near, "line {line}: {told}");
    }
}

/// Each slip of the pen is refused where it stands, with the cure.
#[test]
fn what_cannot_be_read_is_refused_at_its_line() {
    for (from, to, complaint) in [
        ("as = \"mari\"", "as = \"mary\"", "there is no person \"mary\". Did you mean \"mari\"?"),
        ("as = \"mari\"\n", "", "\"as\" is missing"),
        ("EE48005149019\"\ngiven", "EE48005149018\"\ngiven", "\"EE48005149018\" is not a personal code"),
        (
            "clock = 2026-03-02T10:00:00+02:00",
            "clock = 2026-03-02",
            "\"clock\" is a datetime and has to be a date and a time",
        ),
        ("clock = 2026-03-02T10:00:00+02:00\n", "", "\"clock\" is missing. Add clock = "),
        (
            "plate = \"123 abc\"",
            "plait = \"123 abc\"",
            "the service asks nothing called \"plait\" here. Did you mean \"plate\"?",
        ),
        ("plate = \"123 abc\"", "plate = 1.5", "\"plate\" is neither a text"),
        (
            "{ due = \"check\" }",
            "{ due = \"chek\" }",
            "the service knows no \"chek\" as \"due\". Did you mean \"check\"?",
        ),
        ("{ due = \"check\" }", "{ dew = \"check\" }", "\"dew\" is not known here. Did you mean \"due\"?"),
        ("{ due = \"check\" }", "{ due = \"check\", fee = \"1.00\" }", "the line says more than one thing"),
        ("{ due = \"check\" }", "{ due = \"check\", by = \"parking-officer\" }", "\"by\" says nothing beside \"due\""),
        ("{ due = \"check\" }", "{}", "the line says nothing. Write one of these"),
        ("fee = \"120.00\"", "fee = 120.00", "\"fee\" is a float and has to be an amount in quotes"),
        (
            "{ absent = \"email\" }",
            "{ absent = \"e_mail\" }",
            "the service has nothing called \"e_mail\". Did you mean \"email\"?",
        ),
        ("{ state = \"submitted\" }", "{ state = \"submited\" }", "Did you mean \"submitted\"?"),
        ("{ after = \"P1D\" }", "{ after = \"a day\" }", "\"a day\" is not a duration"),
        (
            "\"population.person_by_code\" = \"down\"",
            "\"population.person_by_code\" = \"away\"",
            "this is nothing that \"population.person_by_code\" can answer",
        ),
        (
            "\"population.person_by_code\" = \"down\"",
            "\"population.person_by_codes\" = \"down\"",
            "the service never calls \"population.person_by_codes\". Did you mean",
        ),
        (
            ", resident_since = 2019-05-01 }\n\"traffic",
            " }\n\"traffic",
            "the read \"person\" cannot do with this answer. Write all that it needs: address (a text), district (a text), resident_since (a date)",
        ),
        (
            "wrong = { plate = \"unknown\" }",
            "wrong = { plate = \"unknwon\" }",
            "\"unknwon\" is no way of being wrong. Did you mean \"unknown\"?",
        ),
        (
            "wrong = { plate = \"unknown\" }",
            "wrong = { plaque = \"unknown\" }",
            "the service asks nothing called \"plaque\"",
        ),
        ("then = [{ due = \"home\" }]\n", "", "the scenario expects nothing"),
        ("name = \"somebody", "title = \"somebody", "\"title\" is not known here"),
        ("[person.mari]", "[people.mari]", "\"people\" is not known here"),
        ("then = [{ due = \"home\" }]", "then = \"home\"", "\"then\" has to be a list of tables"),
        ("[[scenario]]", "[scenario]", ""),
    ] {
        let text = APPLYING.replacen(from, to, 1);
        assert_ne!(text, APPLYING, "{from}");
        let found = read(&[("applying.toml", &text)], &parking()).err().unwrap_or_default();
        let told = list(&found);
        assert!(told.contains(complaint) && !found.is_empty(), "{to:?} should say {complaint:?}:\n{told}");
        assert!(told.lines().all(|line| line.starts_with("applying.toml:")), "{told}");
    }
    let by = DECIDING.replacen("by = \"parking-officer\"", "by = \"parking-oficer\"", 1);
    let told = list(&read(&[("deciding.toml", &by)], &parking()).expect_err("nobody"));
    assert!(
        told.contains("nobody is called \"parking-oficer\", and no role is. Did you mean \"parking-officer\"?"),
        "{told}"
    );
    let nobody = DECIDING.replacen("{ act = \"take\", by = \"olev\" }", "{ act = \"take\" }", 1);
    let told = list(&read(&[("deciding.toml", &nobody)], &parking()).expect_err("nobody acts"));
    assert!(told.contains("the line does not say who acts"), "{told}");
}
