//! Faults planted into what officials ask other units, and into duplicates.

use super::{super::FELLING, Planted, in_case, told_otherwise};
use crate::service::{Service, tests::list};

const FAULTS: &[Planted] = &[
    in_case("due = \"5 workdays\"", "", "does not say by when it is to be answered", "Add due"),
    in_case("due = \"5 workdays\"", "due = ¦\"soon\"", "is not a duration", "10 workdays"),
    in_case(
        "sees = [\"place\", \"trees\", \"reason\", \"why\"]",
        "sees = [\"place\", ¦\"tree\"]",
        "shows \"tree\", and there is no such field",
        "\"trees\"?",
    ),
    in_case(
        "sees = [\"place\", \"trees\", \"reason\", \"why\"]",
        "sees = []",
        "\"sees\" is missing or empty",
        "Add sees",
    ),
    in_case(
        "from = [\"in_review\"]\nto = \"environment-officer\"",
        "from = [¦\"in_reviev\"]\nto = \"environment-officer\"",
        "there is no state \"in_reviev\"",
        "\"in_review\"?",
    ),
    in_case(
        "from = [\"in_review\"]\nto = \"environment-officer\"",
        "from = [¦\"granted\"]\nto = \"environment-officer\"",
        "nobody can ask \"nature_opinion\" in the state \"granted\"",
        "Leave the state out",
    ),
    in_case("to = \"environment-officer\"", "to = ¦\"applicant\"", "asks the applicant", "Name a role"),
    in_case("before = [\"grant\", \"refuse\"]", "before = [¦\"grand\"]", "there is no action \"grand\"", "\"grant\"?"),
    in_case(
        "before = [\"grant\", \"refuse\"]",
        "before = [¦\"withdraw\"]",
        "waits for nobody",
        "an action of officials",
    ),
    in_case(
        "[[queue]]\nid = \"answered\"",
        "[[task]]\nid = ¦\"nature_opinion\"\nfrom = [\"in_review\"]\nto = \"x\"\ndue = \"P1D\"\nsees = [\"place\"]\n\n[[queue]]\nid = \"answered\"",
        "the task \"nature_opinion\" is declared twice",
        "another id",
    ),
    in_case("id = \"mark_duplicate\"", "id = ¦\"talk\"", "\"talk\" is a page of the portal's own", "another id"),
    in_case("verdict = true", "¦verdicts = true", "\"verdicts\" is not known", "\"verdict\"?"),
    in_case("verdict = true", "verdict = ¦\"yes\"", "has to be", "true"),
    // Duplicates.
    in_case(
        "text = \"notice-duplicate\"",
        "to = [\"signers\"]\ntext = \"notice-duplicate\"",
        "marks a duplicate, and the applicant does not hear of it",
        "Add a [[notify]]",
    ),
    in_case("to = \"duplicate\"", "to = \"in_review\"", "marks a duplicate, and does not end it", "last state"),
    in_case(
        "by = [\"city-engineer\"]\nduplicate = true",
        "by = [\"applicant\"]\nduplicate = true",
        "marks a duplicate, and no official does it",
        "Leave \"duplicate\" out",
    ),
    // Letters and queues of the portal's own.
    in_case("text = \"notice-duplicate\"", "text = ¦\"talk-notice\"", "a letter of the portal's own", "another id"),
    in_case("answered = true", "answered = true\naside = ¦true", "a queue shows one thing", "a queue for each"),
];

#[test]
fn each_fault_is_refused_where_it_stands_with_its_cure() {
    let wrong: Vec<String> = FAULTS.iter().filter_map(|fault| told_otherwise(&FELLING, fault)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_a_task_shows_and_its_reader_may_not_see_is_told() {
    let form = FELLING[1].1.replace("id = \"trees\"\ntype", "id = \"trees\"\nsees = [\"city-engineer\"]\ntype");
    let complaints = Service::read(&[FELLING[0], ("form.toml", &form), FELLING[2]]).expect_err("a door that is shut");
    let told = list(&complaints);
    assert!(told.contains("shows \"trees\", which is not for \"environment-officer\""), "{told}");
    assert!(told.contains("add the role to \"sees\""), "{told}");
}
