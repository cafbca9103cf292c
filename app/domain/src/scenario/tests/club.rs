//! A club with its founders: groups within groups, advice, rules by the law of a day, a decision table.

use super::*;

const CLUB: &str = include_str!("club_service.toml");
const FOUNDING: &str = include_str!("club.toml");

fn club() -> Service {
    Service::read(&[("club.toml", CLUB)]).unwrap_or_else(|complaints| panic!("{}", list(&complaints)))
}

fn told(text: &str) -> String {
    list(&run_at(club(), &[("founding.toml", text)]).failed)
}

#[test]
fn the_clubs_scenarios_hold() {
    let report = run_at(club(), &[("founding.toml", FOUNDING)]);
    assert!(report.failed.is_empty(), "{}", list(&report.failed));
    assert_eq!(
        report.coverage.to_string(),
        "club: 6 scenarios, 3 of 3 table rows, 3 of 3 rules, 4 of 4 fields shown and hidden"
    );
}

#[test]
fn items_are_answered_in_their_order() {
    let swapped = FOUNDING.replacen("position = 2", "position = 3", 1);
    assert_eq!(told(&swapped), "");
    for (from, to, complaint) in [
        ("part = \"0.75\"", "part = \"0.25\"", "\"founder\" should be"),
        ("\"+3725550101\"", "\"555 x\"", "the answer to \"phone\" is wrong in the way \"invalid\""),
        ("levied = \"15.00\"", "levied = \"30.00\"", "\"levied\" should be \"30.00\", and is \"15.00\""),
        ("wrong = { club_name = \"advise\" }\n", "", "the answer to \"club_name\" is wrong in the way \"advise\""),
        ("wrong = { founder = \"too-few\" }\n", "", "the answer to \"founder\" is wrong in the way \"too-few\""),
    ] {
        let text = FOUNDING.replacen(from, to, 1);
        assert_ne!(text, FOUNDING, "{from}");
        assert!(told(&text).contains(complaint), "{to:?} should say {complaint:?}:\n{}", told(&text));
    }
}

#[test]
fn an_answer_of_an_item_stands_in_its_item() {
    let text = FOUNDING.replacen("club_name = \"Kaks Tamme\"", "share = \"1.00\", club_name = \"Kaks Tamme\"", 1);
    let complaints = list(&read(&[("founding.toml", &text)], &club()).expect_err("a share of nobody"));
    assert!(
        complaints.contains("asks nothing called \"share\" here. Write it inside founder = [{ share = … }]."),
        "{complaints}"
    );
    let text = FOUNDING.replacen("club_name = \"Kaks Tamme\"", "position = 1, club_name = \"Kaks Tamme\"", 1);
    let complaints = list(&read(&[("founding.toml", &text)], &club()).expect_err("no such field"));
    assert!(complaints.contains("asks nothing called \"position\" here. Leave it out"), "{complaints}");
}
