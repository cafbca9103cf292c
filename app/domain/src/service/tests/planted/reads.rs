//! Faults planted into reads by consent, and into reads that may be answered after submitting.

use super::{super::PLOT, Planted, told_otherwise};

const fn in_plot(old: &'static str, new: &'static str, what: &'static str, cure: &'static str) -> Planted {
    Planted { file: "plot.toml", old, new, what, cure }
}

const LATE: &str = "id = \"debts\"";

const FAULTS: &[Planted] = &[
    in_plot("basis = \"consent\"", "basis = ¦\"consnet\"", "\"consnet\" is not known as \"basis\"", "law, consent"),
    in_plot(
        "basis = \"consent\"",
        "basis = \"consent\"\npurpose = ¦\"income\"",
        "what the person agreed to here is not passed on",
        "Leave purpose out",
    ),
    in_plot("if_down = \"defer\"", "if_down = ¦\"deffer\"", "\"deffer\" is not known", "ask, defer, stop"),
    in_plot(
        "login = \"substantial\"",
        "login = \"none\"",
        "nobody can be said to have agreed",
        "login = \"substantial\"",
    ),
    in_plot("login = \"substantial\"", "login = \"none\"", "nobody signs in who could be asked", "\"stop\""),
    in_plot(
        "[[step]]\nid = \"money\"\n\n",
        "",
        "the page \"year\" needs its answer and asks what it is made with",
        "on an earlier page",
    ),
    in_plot(
        "if_down = \"defer\"",
        "if_down = \"defer\"\nif_unknown = \"error\"",
        "mend what it is asked with",
        "if_unknown",
    ),
    in_plot(
        "[[state]]\nid = \"filed\"",
        "[sign]\nsigners = \"[subject.code]\"\nwait_in = \"waiting\"\nthen = \"filed\"\ndeclined = \"withdrawn\"\n\n[[state]]\nid = \"filed\"",
        "those who confirm the application would not see its answer",
        "\"ask\" or \"stop\"",
    ),
    in_plot(
        "stuck = true\n",
        "states = [\"filed\"]\n",
        "no queue shows when the register was asked in vain",
        "stuck = true",
    ),
    in_plot(
        "opens = \"marked\"",
        "opens = \"all\"",
        "nobody could ask the person for \"account\"",
        "opens = \"marked\"",
    ),
    in_plot(
        "id = \"remark\"\ntype = \"text\"",
        "id = ¦\"remark\"\ntype = \"text\"\nshow = \"debts.owed > 0\"",
        "how \"remark\" is asked or judged leans on \"debts\"",
        "not lean on the read",
    ),
    in_plot(
        "id = \"remark\"\ntype = \"text\"",
        "id = ¦\"remark\"\ntype = \"text\"\ncheck = 'account != \"x\"'",
        "how \"remark\" is asked or judged leans on \"debts\"",
        "not lean on the read",
    ),
    in_plot(
        "id = \"remark\"\ntype = \"text\"",
        "id = ¦\"remark\"\ntype = \"text\"\nshow = \"rent > 15\"",
        "how \"remark\" is asked or judged leans on \"debts\"",
        "not lean on the read",
    ),
    in_plot(
        "id = \"money\"\n",
        "id = ¦\"money\"\nshow = \"debts.owed > 0\"\n",
        "whether the step \"money\" is asked leans on \"debts\"",
        "not lean on the read",
    ),
    in_plot(
        "args = { code = \"subject.code\", year = \"year\" }\ngives = { yearly",
        "args = { code = \"account\", year = \"year\" }\ngives = { yearly",
        "the read \"income\" is asked with what \"debts\" may answer after submitting",
        "not lean on the read",
    ),
    in_plot(
        "table = \"rent\"",
        "table = \"rent\"\nwhen = \"before-submit\"",
        "the fee leans on the read \"debts\"",
        "after the decision",
    ),
    in_plot(
        "[[state]]\nid = \"filed\"",
        "[conflict]\nwhen = \"official.code = account\"\n\n[[state]]\nid = \"filed\"",
        "who may open a case leans on the read \"debts\"",
        "\"ask\" or \"stop\"",
    ),
    in_plot(
        "id = \"year\"\n\n[[step.field]]",
        "id = ¦\"consents\"\n\n[[step.field]]",
        "a page of the portal's own",
        "another id",
    ),
];

#[test]
fn each_fault_is_refused_where_it_stands_with_its_cure() {
    let wrong: Vec<String> = FAULTS.iter().filter_map(|fault| told_otherwise(&[("plot.toml", PLOT)], fault)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(PLOT.contains(LATE));
}

/// Where no official decides, a condition cannot be judged late.
#[test]
fn a_condition_that_is_judged_late_needs_an_official() {
    let alone = PLOT.replace("by = [\"parking-officer\"]", "by = [\"applicant\"]");
    let complaints = crate::service::Service::read(&[("plot.toml", &alone)]).expect_err("nobody decides");
    let told = super::super::list(&complaints);
    assert!(told.contains("\"owes_nothing\" is met may be known only after submitting"), "{told}");
}
