//! Expressions, to the sign, through escapes, in each way of quoting.

use super::{Planted, in_case, in_form, in_service};

pub(super) const FAULTS: &[Planted] = &[
    in_form(
        "vehicle.owner = subject",
        "¦vehicel.owner = subject",
        "nothing here is called \"vehicel\"",
        "\"vehicle\"?",
    ),
    in_form(
        "today() + duration(\\\"P60D\\\")",
        "today() + duration(¦\\\"two months\\\")",
        "this duration cannot be read",
        "P2M",
    ),
    in_form(
        "value = \"today() + duration(\\\"P7D\\\")\"",
        "value = \"today() + duration(\\\"P7D\\\") + ¦nowadays()\"",
        "no function \"nowadays\"",
        "today",
    ),
    in_form("min = \"today()\"", "min = \"¦district\"", "a text, and a date is needed", "a date"),
    in_form(
        "show = \"vehicle != null\"\n\n[[step.field]]\nid = \"model\"",
        "show = \"\"\"\nvehicle != null\n  and ¦vehicl != null\"\"\"\n\n[[step.field]]\nid = \"model\"",
        "\"vehicl\"",
        "\"vehicle\"?",
    ),
    in_form(
        "show = \"vehicle != null\"\n\n[[step.field]]\nid = \"model\"",
        "show = \"address = \\\"\\u00D5\\t\\\" and ¦vehicl != null\"\n\n[[step.field]]\nid = \"model\"",
        "\"vehicl\"",
        "\"vehicle\"?",
    ),
    in_service(
        "rule = 'resident_since <= today()",
        "rule = 'address != \"a\\\\b õ\" and resident_since ¦<= 5 or resident_since <= today()",
        "a date and a number do not go together",
        "duration(\"P30D\")",
    ),
    in_service("rule = 'district in", "ruel = 'district in", "\"rule\" is missing", "Add rule"),
    in_case(
        "body = { case = \"case.reference\", person",
        "body = { case = \"case.¦referense\", person",
        "no part called \"referense\"",
        "\"reference\"?",
    ),
    in_case("key = \"case.id\"", "key = ¦1", "\"key\" is an integer and has to be a text", "…"),
];
