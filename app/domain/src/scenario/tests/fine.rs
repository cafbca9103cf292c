//! Scenarios of the contested fine: checklists, a second official, letters, warnings.

use super::*;
use crate::service::tests::fine;

const CHANGING: &str = include_str!("../../../../services/speed-fine-contest/scenarios/changing.toml");
const DECIDING: &str = include_str!("../../../../services/speed-fine-contest/scenarios/deciding.toml");
const FILING: &str = include_str!("../../../../services/speed-fine-contest/scenarios/filing.toml");
const LATE: &str = include_str!("../../../../services/speed-fine-contest/scenarios/late.toml");

fn told(text: &str) -> String {
    list(&run_at(fine(), &[("deciding.toml", text)]).failed)
}

#[test]
fn the_fines_scenarios_hold_and_visit_everything() {
    let files =
        [("changing.toml", CHANGING), ("deciding.toml", DECIDING), ("filing.toml", FILING), ("late.toml", LATE)];
    let report = run_at(fine(), &files);
    assert!(report.failed.is_empty(), "{}", list(&report.failed));
    let missing: Vec<String> = report.coverage.missing().map(ToString::to_string).collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn what_officials_have_not_done_is_named() {
    let first: String = DECIDING.split_inclusive("[[scenario]]\n").take(2).collect();
    let report = run_at(fine(), &[("deciding.toml", first.trim_end_matches("[[scenario]]\n"))]);
    let missing: Vec<String> = report.coverage.missing().map(ToString::to_string).collect();
    for point in ["the action uphold confirmed", "the action annul sent back", "the escalation nearly_over"] {
        assert!(missing.iter().any(|missing| missing == point), "{point}: {missing:?}");
    }
}

#[test]
fn what_officials_should_have_done_is_told_at_its_line() {
    for (from, to, complaint) in [
        ("{ letter = \"annulment\" }", "{ letter = \"ruling\" }", "the last letter should be ruling, and is annulment"),
        ("{ proposed = \"uphold\" }", "{ proposed = \"annul\" }", "what waits for a second official should be annul"),
        ("{ escalated = \"not_taken\" }", "{ escalated = \"nearly_over\" }", "the escalation should be nearly_over"),
        ("refused = \"not_ticked\"", "refused = \"own_case\"", "and is refused: not_ticked"),
        ("refused = \"same_person\" }", "refused = \"proposed\" }", "and is refused: same_person"),
        ("refused = \"conflict\" }", "refused = \"own_case\" }", "and is refused: conflict"),
        ("{ send_back = true, by = \"olev\" }", "{ agree = true, by = \"olev\" }", "the confirmation should be done"),
    ] {
        let text = DECIDING.replacen(from, to, 1);
        assert_ne!(text, DECIDING, "{from}");
        assert!(told(&text).contains(complaint), "{to:?} should say {complaint:?}:\n{}", told(&text));
    }
}

#[test]
fn slips_in_the_lines_of_officials_are_told_with_their_cure() {
    for (from, to, complaint) in [
        ("ticks = [\"statement_read\"]", "ticks = [\"statment_read\"]", "Did you mean \"statement_read\"?"),
        ("{ act = \"take\", by = \"olev\" }", "{ act = \"take\", by = \"olev\", ticks = [\"x\"] }", "has no checklist"),
        ("{ letter = \"annulment\" }", "{ letter = \"anulment\" }", "Did you mean \"annulment\"?"),
        ("{ proposed = \"uphold\" }", "{ proposed = \"take\" }", "the service knows no \"take\" as \"proposed\""),
        ("{ escalated = \"not_taken\" }", "{ escalated = \"nobody\" }", "the service knows no \"nobody\""),
        ("{ agree = true, by = \"sirje\"", "{ agree = true", "does not say who acts"),
        (
            "{ send_back = true, by = \"olev\" }",
            "{ send_back = true, by = \"applicant\" }",
            "the applicant cannot do this",
        ),
    ] {
        let text = DECIDING.replacen(from, to, 1);
        assert_ne!(text, DECIDING, "{from}");
        let complaints = list(&read(&[("deciding.toml", &text)], &fine()).expect_err(to));
        assert!(complaints.contains(complaint), "{to:?} should say {complaint:?}:\n{complaints}");
    }
}
