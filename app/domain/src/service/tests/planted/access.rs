//! Faults planted into who may use a service, and in whose name.

use super::{super::FELLING, Planted, in_case, in_form, in_service, told_otherwise};

const WAYS: &str = "act_as = [\"self\", \"child\", \"company\"]";
const ROLES: &str = "company_roles = [\"board\"]";

const FAULTS: &[Planted] = &[
    in_service(WAYS, "act_as = ¦[]", "\"act_as\" is empty", "act_as = [\"self\"]"),
    in_service(
        WAYS,
        "act_as = [\"self\", ¦\"chidl\", \"company\"]",
        "\"chidl\" is not known",
        "Did you mean \"child\"?",
    ),
    in_service(
        WAYS,
        "act_as = [\"self\", \"company\", ¦\"self\"]",
        "stands twice in \"act_as\"",
        "Leave one of them out",
    ),
    in_service(ROLES, "", "and no role says who", "company_roles = [\"board\"]"),
    in_service(WAYS, "act_as = [\"self\", \"child\"]", "nobody may act for a company", "add \"company\" to act_as"),
    in_service("login = \"substantial\"", "login = \"none\"", "and nobody signs in", "login = \"substantial\""),
    in_service(
        "counter = [\"counter-clerk\"]",
        "counter = ¦[]",
        "and nobody could file for a visitor",
        "Name the roles that may",
    ),
    in_service(
        WAYS,
        "act_as = [\"child\", \"company\"]",
        "here nobody applies for themselves",
        "Add \"self\" to act_as",
    ),
    // A look is at somebody's data.
    in_service(
        ROLES,
        "company_roles = [\"board\"]\nfrom_look = ¦true",
        "and people act for others",
        "asks in their own name",
    ),
    in_case("applicant = \"applicant.code\"", "applicant = \"¦look.who\"", "look", ""),
    // A company has no given name.
    in_form(
        "'subject.kind = \"company\"'",
        "'subject.¦given_name = \"Mari\"'",
        "no part called \"given_name\"",
        "code, kind, name",
    ),
    in_form("'subject.kind = \"company\"'", "'subject.kind = \"firm\"'", "firm", ""),
    in_case("applicant = \"applicant.code\"", "applicant = \"¦aplicant.code\"", "aplicant", "applicant"),
];

#[test]
fn each_fault_is_refused_where_it_stands_with_its_cure() {
    let wrong: Vec<String> = FAULTS.iter().filter_map(|fault| told_otherwise(&FELLING, fault)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn where_nobody_acts_for_a_company_everybody_has_a_given_name() {
    let of_child = FELLING.map(|(file, text)| {
        let text = text.replace(WAYS, "act_as = [\"self\", \"child\"]").replace(ROLES, "");
        (file, text.replace("'subject.kind = \"company\"'", "'subject.given_name = \"Mari\"'"))
    });
    let files: Vec<(&str, &str)> = of_child.iter().map(|(file, text)| (*file, text.as_str())).collect();
    let complaints = crate::service::Service::read(&files).err().unwrap_or_default();
    // That it is never a company makes one of its questions idle; the names are all there.
    assert!(complaints.iter().all(|complaint| !complaint.what.contains("given_name")), "{complaints:?}");
}

#[test]
fn what_begins_with_a_look_begins_with_nothing_else() {
    const ASK_WHY: [(&str, &str); 3] = [
        ("service.toml", include_str!("../../../../../services/ask-why/service.toml")),
        ("form.toml", include_str!("../../../../../services/ask-why/form.toml")),
        ("case.toml", include_str!("../../../../../services/ask-why/case.toml")),
    ];
    let faults = [
        in_service(
            "login = \"substantial\"",
            "login = \"none\"",
            "begins with a look at somebody's data",
            "login = \"substantial\"",
        ),
        in_service("from_look = true", "from_look = ¦\"yes\"", "\"from_look\"", "from_look"),
        in_service(
            "from_look = true",
            "from_look = true\ncounter = ¦[\"clerk\"]",
            "which no official reads",
            "Leave counter out",
        ),
        in_form("value = \"look.who\"", "value = \"look.¦official\"", "no part called \"official\"", "who"),
        in_case("[[queue]]\nid = \"new\"", RENEWAL_IN_CASE, "here it begins with a look", "[renewal]"),
    ];
    let wrong: Vec<String> = faults.iter().filter_map(|fault| told_otherwise(&ASK_WHY, fault)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What ends could be renewed, and this cannot.
const RENEWAL_IN_CASE: &str =
    "[renewal]\nfrom = [\"submitted\"]\nopens = \"P30D\"\nnotice = \"notice-again\"\n\n[[queue]]\nid = \"new\"";
