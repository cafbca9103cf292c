//! Scenarios of the child benefit: what is offered, taken, declined, and too late.

use super::*;

const FOLDER: [(&str, &str); 4] = [
    ("service.toml", include_str!("../../../../services/child-benefit/service.toml")),
    ("form.toml", include_str!("../../../../services/child-benefit/form.toml")),
    ("law.toml", include_str!("../../../../services/child-benefit/law.toml")),
    ("case.toml", include_str!("../../../../services/child-benefit/case.toml")),
];
const APPLYING: &str = include_str!("../../../../services/child-benefit/scenarios/applying.toml");
const OFFERED: &str = include_str!("../../../../services/child-benefit/scenarios/offered.toml");

fn benefit() -> Service {
    Service::read(&FOLDER).unwrap_or_else(|complaints| panic!("{}", list(&complaints)))
}

fn told(offered: &str) -> String {
    list(&run_at(benefit(), &[("offered.toml", offered)]).failed)
}

#[test]
fn the_child_benefits_scenarios_hold_and_visit_everything() {
    let report = run_at(benefit(), &[("applying.toml", APPLYING), ("offered.toml", OFFERED)]);
    assert!(report.failed.is_empty(), "{}", list(&report.failed));
    assert_eq!(report.coverage.missing().map(ToString::to_string).collect::<Vec<_>>(), [""; 0]);
    assert!(report.coverage.to_string().contains("1 of 1 offers"), "{}", report.coverage);
    let without = run_at(benefit(), &[("applying.toml", APPLYING)]).coverage;
    assert!(without.missing().any(|point| point.to_string() == "the offer birth"), "{without}");
}

#[test]
fn what_does_not_hold_of_an_offer_is_told() {
    for (from, to, complaint) in [
        (
            "standing = \"accepted\"",
            "standing = \"open\"",
            "the offer \"birth\" should be open, and is accepted. Write here",
        ),
        ("to = \"jaan\", standing = \"closed\"", "to = \"jaan\"", "the offer \"birth\" should be open, and is closed"),
        (
            "{ take = \"birth\" }",
            "{ decline = \"birth\" },\n    { take = \"birth\" }",
            "the offer \"birth\" no longer stands",
        ),
        (
            "parents = [\"EE48005149019\", \"EE37511029028\"]",
            "parents = [\"EE37511029028\"]",
            "should be open, and is none",
        ),
        ("standing = \"expired\"", "standing = \"open\"", "the offer \"birth\" should be open, and is expired"),
        ("monthly = \"100\"", "monthly = \"80\"", "\"monthly\" should be \"80\", and is \"100\""),
    ] {
        let text = OFFERED.replacen(from, to, 1);
        assert_ne!(text, OFFERED, "{from}");
        assert!(told(&text).contains(complaint), "{to:?} should say {complaint:?}:\n{}", told(&text));
    }
}

#[test]
fn a_slip_in_an_event_or_a_line_is_told_where_it_stands() {
    for (from, to, complaint) in [
        (
            "child_name = \"Mia Näidis\", born",
            "child_nam = \"Mia Näidis\", born",
            "the offer \"birth\" cannot do with this",
        ),
        ("{ offered = \"birth\" }", "{ offered = \"death\" }", "the service knows no \"death\" as \"offered\""),
        ("standing = \"closed\"", "standing = \"shut\"", "the service knows no \"shut\" as \"standing\""),
        ("to = \"jaan\"", "to = \"juhan\"", "there is no person \"juhan\". Did you mean \"jaan\"?"),
        ("{ take = \"birth\" }", "{ take = \"birth\", to = \"jaan\" }", "\"to\" says nothing beside \"take\""),
        ("\"population.births\" =", "\"population.deaths\" =", "the service never calls \"population.deaths\""),
    ] {
        let text = OFFERED.replacen(from, to, 1);
        assert_ne!(text, OFFERED, "{from}");
        let complaints = list(&read(&[("offered.toml", &text)], &benefit()).expect_err(to));
        assert!(complaints.contains(complaint) && complaints.contains("offered.toml:"), "{to:?}:\n{complaints}");
    }
}
