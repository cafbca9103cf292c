//! Faults planted into what officials need: letters, checklists, second officials, warnings, conflicts.

use super::{super::FINE, Planted, in_case, told_otherwise};

const FAULTS: &[Planted] = &[
    // Checklists.
    in_case(
        "checklist = [\"statement_read\", \"device_looked_up\"]",
        "checklist = [\"statement_read\", ¦\"Device\"]",
        "the check \"Device\" is not snake_case",
        "small letters",
    ),
    in_case(
        "checklist = [\"statement_read\", \"device_looked_up\"]",
        "checklist = [\"statement_read\", ¦\"title\"]",
        "\"title\" is a word of the portal's own",
        "another id",
    ),
    in_case(
        "checklist = [\"statement_read\", \"device_looked_up\"]",
        "checklist = [\"statement_read\", \"statement_read\"]",
        "stands twice in the checklist",
        "Leave one of them out",
    ),
    in_case(
        "opens = \"marked\"",
        "opens = \"marked\"\nchecklist = [\"read\"]",
        "and no official does it",
        "Leave the checklist",
    ),
    in_case(
        "checklist = [\"statement_read\", \"device_looked_up\"]",
        "checklist = ¦\"statement_read\"",
        "has to be a list of texts",
        "[\"…\"]",
    ),
    // A second official.
    in_case(
        "second = { by = [\"senior-police-officer\"], when",
        "second = ¦{ when",
        "\"by\" is missing or empty",
        "Add by",
    ),
    in_case(
        "second = { by = [\"senior-police-officer\"]",
        "second = { by = [¦\"senior-police-oficer\"]",
        "nobody with the role \"senior-police-oficer\" finds what is to be confirmed",
        "\"senior-police-officer\"?",
    ),
    in_case(
        "second = { by = [\"senior-police-officer\"]",
        "second = { by = [¦\"judge\"]",
        "nobody with the role \"judge\" finds what is to be confirmed",
        "proposed = true",
    ),
    in_case("when = \"amount > 150\"", "when = \"¦amout > 150\"", "nothing here is called \"amout\"", "\"amount\"?"),
    in_case("when = \"amount > 150\"", "when = \"¦amount\"", "a number, and true or false is needed", ""),
    in_case("when = \"amount > 150\"", "¦whn = \"amount > 150\"", "\"whn\" is not known", "\"when\"?"),
    in_case(
        "opens = \"marked\"",
        "opens = \"marked\"\nsecond = { by = [\"senior-police-officer\"] }",
        "needs a second official, and no official does it",
        "Leave \"second\" out",
    ),
    // Letters.
    in_case("letter = \"annulment\"", "letter = ¦\"The-annulment\"", "is not snake_case", "ruling"),
    in_case(
        "takes = true\n\n[[action]]\nid = \"take_over\"",
        "takes = true\nletter = \"taken\"\n\n[[action]]\nid = \"take_over\"\nletter = ¦\"taken_over\"",
        "nobody hears of the letter \"taken_over\"",
        "Add a [[notify]]",
    ),
    in_case(
        "opens = \"marked\"",
        "opens = \"marked\"\nletter = ¦\"thanks\"",
        "makes a letter, and no official",
        "Leave \"letter\" out",
    ),
    in_case(
        "text = \"notice-withdrawn\"",
        "to = [\"applicant\", \"signers\"]\ntext = ¦\"notice-withdrawn\"",
        "nobody has to confirm such an application",
        "add [sign]",
    ),
    in_case("id = \"withdraw\"", "id = ¦\"letters\"", "a page of the portal's own", "Give the action another id"),
    // Terms that actions give.
    in_case("due = \"P30D\"", "due = ¦\"a month\"", "\"a month\" is not a duration", "10 workdays"),
    in_case(
        "reason = true\ndecides = true\nchecklist = [\"statement_read\", \"device_looked_up\"]\n",
        "reason = true\ndue = \"P5D\"\ndecides = true\nchecklist = [\"statement_read\", \"device_looked_up\"]\n",
        "the action \"annul\" gives a term and ends the case",
        "Leave \"due\" out",
    ),
    in_case(
        "by = [\"senior-police-officer\"]\ntakes = true",
        "by = [\"senior-police-officer\"]\ndue = \"P5D\"\ntakes = true",
        "the action \"take_over\" gives a term and begins no state",
        "Leave \"due\" out",
    ),
    // Warnings.
    in_case(
        "states = [\"in_review\"]\nleft",
        "states = [¦\"in_revew\"]\nleft",
        "there is no state \"in_revew\"",
        "\"in_review\"?",
    ),
    in_case(
        "states = [\"in_review\"]\nleft",
        "states = [\"in_review\", ¦\"submitted\"]\nleft",
        "the state \"submitted\" has no term to warn of",
        "Add a term",
    ),
    in_case("left = \"2 workdays\"\n", "", "the escalation does not say when", "2 workdays"),
    in_case("left = \"2 workdays\"", "left = ¦\"P2M\"", "months are too long", "workdays"),
    in_case("left = \"2 workdays\"", "left = ¦\"soon\"", "\"soon\" is not a duration", "10 workdays"),
    in_case(
        "to = \"senior-police-officer\"\naction = \"reassign\"",
        "to = ¦\"senior-police-oficer\"\naction = \"reassign\"",
        "nobody with the role \"senior-police-oficer\" finds the case",
        "\"senior-police-officer\"?",
    ),
    in_case("action = \"reassign\"", "action = ¦\"asign\"", "\"asign\" is not known as \"action\"", "notify, reassign"),
    in_case(
        "[[escalate]]\nid = \"nearly_over\"",
        "[[escalate]]\nid = ¦\"not_taken\"",
        "the escalate \"not_taken\" is declared twice",
        "another id",
    ),
    // Queues with a condition.
    in_case(
        "when = \"amount > 150\"\nsort",
        "when = \"¦amout > 150\"\nsort",
        "nothing here is called \"amout\"",
        "\"amount\"?",
    ),
    in_case("when = \"amount > 150\"\nsort", "when = \"¦amount\"\nsort", "a number, and true or false", ""),
    in_case(
        "id = \"at_stake\"\nstates = [\"registered\", \"in_review\"]\nwhen = \"amount > 150\"",
        "id = ¦\"at_stake\"\nstates = [\"registered\", \"in_review\"]\nwhen = \"issued_on < today()\"",
        "the queue \"at_stake\" would change with time",
        "escalated = true",
    ),
    in_case(
        "id = \"at_stake\"\nstates = [\"registered\", \"in_review\"]",
        "id = \"at_stake\"\nproposed = true",
        "\"when\" narrows nothing",
        "Leave \"when\" out",
    ),
    // Queues of what needs somebody.
    in_case("escalated = true", "escalated = ¦true\nproposed = true", "a queue shows one thing", "a queue for each"),
    in_case(
        "by = [\"police-officer\", \"senior-police-officer\"]\ntakes = true",
        "by = [\"police-officer\"]\ntakes = true",
        "the queue \"nearly_over\" shows \"registered\" and offers no action in it",
        "role of the queue",
    ),
    // Who leads.
    in_case(
        "supervisors = [\"senior-police-officer\"]",
        "supervisors = ¦\"senior-police-officer\"",
        "a list of texts",
        "[\"…\"]",
    ),
    in_case(
        "supervisors = [\"senior-police-officer\"]",
        "supervisors = [¦\"senior-police-oficer\"]",
        "no queue shows anything to the supervisor \"senior-police-oficer\"",
        "\"senior-police-officer\"?",
    ),
    in_case("[office]\nsupervisors = [\"senior-police-officer\"]", "¦[office]", "[office] says nothing", "supervisors"),
    in_case(
        "supervisors = [\"senior-police-officer\"]",
        "supervisors = [\"senior-police-officer\"]\ndistribute = ¦\"lode\"",
        "\"lode\" is not known as \"distribute\"",
        "by_hand, load",
    ),
    in_case(
        "supervisors = [\"senior-police-officer\"]",
        "supervisors = [\"senior-police-officer\"]\n¦colleages = true",
        "\"colleages\" is not known here",
        "\"colleagues\"?",
    ),
    // Conflicts.
    in_case("when = \"official.code = driver.code\"", "", "[conflict] says nothing", "official.code"),
    in_case(
        "when = \"official.code = driver.code\"",
        "when = \"official.¦cod = driver.code\"",
        "no part called \"cod\"",
        "\"code\"?",
    ),
    in_case("when = \"amount > 150\"", "when = '¦official.code = \"x\"'", "nothing here is called \"official\"", ""),
];

#[test]
fn each_fault_is_refused_where_it_stands_with_its_cure() {
    let wrong: Vec<String> = FAULTS.iter().filter_map(|fault| told_otherwise(&FINE, fault)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_queue_that_never_shows_anything_is_refused() {
    let case = FINE[3].1;
    let alone = case.replace("second = { by = [\"senior-police-officer\"], when = \"amount > 150\" }\n", "");
    let quiet: String = alone.split("[[escalate]]").enumerate().fold(String::new(), |all, (at, part)| {
        let kept = if at == 0 { part } else { part.split_once("\n\n").map_or("", |(_, rest)| rest) };
        all + kept
    });
    let files = [FINE[0], FINE[1], FINE[2], ("case.toml", quiet.as_str())];
    let complaints = super::super::list(&crate::service::Service::read(&files).expect_err("two queues show nothing"));
    for queue in ["to_confirm", "nearly_over"] {
        assert!(complaints.contains(&format!("the queue \"{queue}\" never shows anything")), "{complaints}");
    }
}
