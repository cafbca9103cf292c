//! Figures of the law, rules, and decision tables.

use super::{Planted, in_form, in_service};

/// Whatever follows stands before the step of this id.
const PERMIT: &str = "[[step]]\nid = \"permit\"";

pub(super) const FAULTS: &[Planted] = &[
    in_form(
        PERMIT,
        "[[param]]\nid = \"share\"\nfrom = 2026-01-01\nvalue = \"1\"\n[[param]]\nid = \"share\"\nfrom = ¦2026-01-01\nvalue = \"2\"\n[[step]]\nid = \"permit\"",
        "\"share\" has two values from 2026-01-01",
        "another day",
    ),
    in_form(
        PERMIT,
        "[[param]]\nid = ¦\"share\"\nfrom = 2026-07-01\nvalue = \"1\"\n[[step]]\nid = \"permit\"",
        "\"share\" has no value before 2026-07-01, and the service is valid from 2026-01-01",
        "Add a [[param]]",
    ),
    in_form(
        PERMIT,
        "[[rule]]\nid = \"half\"\nvalue = \"1 / 2\"\nrounding = ¦\"up\"\n[[step]]\nid = \"permit\"",
        "\"rounding\" stands without \"round\"",
        "Add round = 2.",
    ),
    in_form(
        PERMIT,
        "[[rule]]\nid = \"half\"\nvalue = \"1 / 2\"\nround = 2\nrounding = ¦\"middle\"\n[[step]]\nid = \"permit\"",
        "\"middle\" is not known as \"rounding\"",
        "half_up",
    ),
    in_form(
        PERMIT,
        "[[rule]]\nid = \"half\"\neach = ¦\"driver\"\nvalue = \"1 / 2\"\n[[step]]\nid = \"permit\"",
        "\"driver\"",
        "repeat",
    ),
    in_form(
        PERMIT,
        "[[rule]]\nid = ¦\"egg\"\nvalue = \"hen + 1\"\n[[rule]]\nid = \"hen\"\nvalue = \"egg + 1\"\n[[step]]\nid = \"permit\"",
        "\"egg\" depends on itself through \"hen\"",
        "Let one of them not depend",
    ),
    in_form(
        PERMIT,
        "[[table]]\nid = \"zone\"\nin = [\"district\"]\nout = \"zone\"\nrows = [[¦'-', '\"A\"', '1']]\n[[step]]\nid = \"permit\"",
        "the row has 3 cells and needs 2",
        "1 tests and 1 results",
    ),
    in_form(
        PERMIT,
        "¦[[table]]\nid = \"zone\"\nin = [\"district\"]\nout = \"zone\"\nrows = []\n[[step]]\nid = \"permit\"",
        "the table has no rows",
        "Add rows",
    ),
    in_form(
        PERMIT,
        "[[table]]\nid = ¦\"zone\"\nin = [\"vehicle = null\"]\nout = \"zone\"\nrows = [['true', '\"A\"']]\n[[step]]\nid = \"permit\"",
        "\"zone\" has no row for vehicle = null = false",
        "Add a row",
    ),
    in_form(
        PERMIT,
        "[[table]]\nid = ¦\"zone\"\nin = [\"district\"]\nout = \"zone\"\nrows = [['-', '\"A\"'], ['\"Pirita\"', '\"B\"']]\n[[step]]\nid = \"permit\"",
        "rows 1 and 2 of \"zone\" overlap for district = \"Pirita\"",
        "Narrow one of them",
    ),
    in_form(
        PERMIT,
        "[[table]]\nid = \"zone\"\nhit = ¦\"last\"\nin = [\"district\"]\nout = \"zone\"\nrows = [['-', '\"A\"']]\n[[step]]\nid = \"permit\"",
        "\"last\" is not known as \"hit\"",
        "unique, first, sum",
    ),
    in_form(
        PERMIT,
        "[[table]]\nid = \"zone\"\nhit = ¦\"sum\"\nin = [\"district\"]\nout = [\"a\", \"b\"]\nrows = [['-', '1', '2']]\n[[step]]\nid = \"permit\"",
        "only one thing can be summed",
        "one name",
    ),
    in_service(
        "amount = \"120.00\"",
        "table = \"¦zone_fee\"",
        "nothing here is called \"zone_fee\"",
        "Use one of: address",
    ),
    in_service("amount = \"120.00\"\n", "", "[fee] has no amount", "Add amount"),
    in_service(
        "[languages]",
        "[law]\nas_of = \"¦district\"\n\n[languages]",
        "this yields a text, and a date is needed",
        "a date",
    ),
];
