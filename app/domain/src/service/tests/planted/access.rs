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
