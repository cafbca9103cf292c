//! What can be read and makes no sense: conditions that decide nothing, pages and rows that never come about.

use super::{Planted, in_form, in_service};

const HOME: &str = "[[step]]\nid = \"home\"\n";
const STARTS: &str = "id = \"starts_on\"\ntype = \"date\"\nrequired = true";
const EMAIL: &str = "id = \"email\"\ntype = \"email\"";

pub(super) const FAULTS: &[Planted] = &[
    // Steps and fields.
    in_form(HOME, "[[step]]\nid = \"home\"\nshow = ¦false\n", "this is never asked", "say when it is asked"),
    in_form(
        HOME,
        "[[step]]\nid = \"home\"\nshow = ¦\"district = \\\"Pirita\\\" and district = \\\"Kesklinn\\\"\"\n",
        "\"show\" can never hold: this is never asked",
        "mend the condition",
    ),
    in_form(
        EMAIL,
        "id = \"email\"\ntype = \"email\"\nshow = ¦\"1 < 2\"",
        "\"show\" always holds: this is always asked",
        "Leave it out.",
    ),
    in_form(
        "id = \"permit\"\n\n[[step.field]]\nid = \"make\"\ntype = \"text\"\nshow = \"vehicle != null\"",
        "id = \"permit\"\nshow = \"resident_since < date(\\\"2020-01-01\\\")\"\n\n[[step.field]]\nid = \"make\"\ntype = \"text\"\nshow = ¦\"resident_since > date(\\\"2021-01-01\\\")\"",
        "\"show\" can never hold where the step is asked, which is when resident_since < date(\"2020-01-01\")",
        "mend one of the conditions",
    ),
    in_form(
        "[[step]]\nid = \"permit\"",
        "[[step]]\nid = \"drivers\"\nshow = ¦false\nrepeat = { id = \"driver\", columns = [\"name\"] }\n[[step.field]]\nid = \"name\"\ntype = \"text\"\n[[step]]\nid = \"permit\"",
        "this is never asked",
        "say when",
    ),
    in_form(
        "[[step]]\nid = \"permit\"",
        "[[step]]\nid = \"drivers\"\nshow = \"resident_since != resident_since and 1 > 2\"\nrepeat = { id = \"driver\", columns = [\"name\"] }\n[[step.field]]\nid = \"name\"\ntype = \"text\"\n[[step]]\nid = ¦\"fines\"\nrepeat = { id = \"fine\", within = \"driver\", columns = [\"year\"] }\n[[step.field]]\nid = \"year\"\ntype = \"text\"\n[[step]]\nid = \"permit\"",
        "the step \"fines\" is never asked: it is inside \"drivers\"",
        "the step around it",
    ),
    in_form(
        STARTS,
        "id = \"starts_on\"\ntype = \"date\"\nrequired = ¦\"2 > 1\"",
        "\"required\" always holds: this is always needed",
        "Write required = true.",
    ),
    in_form(
        EMAIL,
        "id = \"email\"\ntype = \"email\"\nrequired = ¦\"2 < 1\"",
        "\"required\" can never hold",
        "Leave it out.",
    ),
    in_form(
        EMAIL,
        "id = \"email\"\ntype = \"email\"\nvalue = \"address\"\nreadonly = ¦\"2 < 1\"",
        "\"readonly\" can never hold: everybody types this",
        "Leave it out.",
    ),
    in_form(
        EMAIL,
        "id = \"email\"\ntype = \"email\"\ncheck = ¦\"string length(email) > 90 and string length(email) < 9\"",
        "\"check\" can never hold: no answer is right",
        "Mend the condition.",
    ),
    in_form(
        EMAIL,
        "id = \"email\"\ntype = \"email\"\nadvise = ¦\"true or email != null\"",
        "\"advise\" always holds",
        "mend it",
    ),
    in_form(
        EMAIL,
        "id = \"email\"\ntype = \"calculated\"\nvalue = \"address\"\nrequired = ¦true",
        "nobody types this answer, and it is never missing",
        "Leave it out.",
    ),
    in_form(
        EMAIL,
        "id = \"email\"\ntype = \"email\"\nvalue = \"address\"\nreadonly = true\nadvise = ¦\"email != address\"",
        "nobody types this answer, and its advice is never shown",
        "Leave it out.",
    ),
    in_form(
        "if_down = \"ask\"\nif_unknown = \"ask\"\ntimeout = \"PT4S\"\n\n[[read]]\nid = \"vehicle\"",
        "if_down = \"ask\"\nif_unknown = \"ask\"\ntimeout = \"PT4S\"\n\n[[read]]\nid = \"mail\"\ncall = \"population.mail\"\nargs = { code = \"subject.code\" }\ngives = { email = \"text\" }\nfill = { wrote_from = \"email\" }\nif_down = \"stop\"\nif_unknown = \"error\"\n\n[[step]]\nid = \"post\"\n[[step.field]]\nid = ¦\"wrote_from\"\ntype = \"email\"\nadvise = \"contains(wrote_from, \\\"@\\\")\"\n\n[[read]]\nid = \"vehicle\"",
        "the read \"mail\" always fills \"wrote_from\", and its advice is never shown",
        "Leave advise out.",
    ),
    // Answers that no question offers.
    in_service(
        "\"Kesklinn\", \"Pirita\"]'",
        "¦\"Kesklin\", \"Pirita\"]'",
        "\"Kesklin\" is never the answer here",
        "Did you mean \"Kesklinn\"?",
    ),
    in_form(
        "show = \"vehicle != null\"",
        "show = \"vehicle != null and district != ¦\\\"Old Town\\\"\"",
        "\"Old Town\" is never the answer here",
        "Use one of: Vanalinn",
    ),
    in_form(
        "id = \"district\"\ntype = \"choice\"",
        "id = ¦\"district\"\ntype = \"choice\"\nvalue = '\"Tartu\"'",
        "the value of \"district\" is \"Tartu\", which is not among its options",
        "Write one of the options",
    ),
    in_service(
        "when = \"lives_here\"",
        "when = 'lives_here and occupation = ¦\"astronaut\"'",
        "\"astronaut\" is never the answer here",
        "Use one of",
    ),
    // Who may have it.
    in_service(
        "rule = 'resident_since <= today() - duration(\"P2M\")'",
        "rule = ¦'today() = today() or true'",
        "\"rule\" always holds: it stops nobody",
        "Leave the clause out",
    ),
    in_service(
        "rule = 'district in",
        "rule = ¦'district = \"Pirita\" and district = \"Kesklinn\" and district in",
        "\"rule\" can never hold: nobody is eligible",
        "Mend the condition.",
    ),
    in_service(
        "when = \"owns_a_car\"",
        "when = ¦'age < 18 and age in [65..99]'",
        "\"when\" can never hold: it is for nobody",
        "Mend",
    ),
    in_service(
        "when = \"owns_a_car\"",
        "when = ¦\"owns_a_car or true\"",
        "\"when\" always holds: it tells nothing",
        "Leave the precheck out",
    ),
    // Tables.
    in_form(
        "[[step]]\nid = \"permit\"",
        "[[table]]\nid = \"zone\"\nhit = \"first\"\nin = [\"resident_since\"]\nout = \"zone\"\nrows = [[¦'[date(\"2026-01-01\")..date(\"2025-01-01\")]', '1'], ['-', '2']]\n[[step]]\nid = \"permit\"",
        "can never hold",
        "leave the row out",
    ),
    in_form(
        "[[step]]\nid = \"permit\"",
        "[[table]]\nid = ¦\"zone\"\nhit = \"first\"\nin = [\"district\"]\nout = \"zone\"\nrows = [['not(\"Pirita\")', '1'], ['-', '2'], ['\"Pirita\"', '3']]\n[[step]]\nid = \"permit\"",
        "row 3 of \"zone\" is never used",
        "the rows above it",
    ),
    in_form(
        "[[step]]\nid = \"permit\"",
        "[[table]]\nid = \"zone\"\nhit = \"first\"\nin = [\"district\"]\nout = \"zone\"\nrows = [[¦'\"Piritta\"', '1'], ['-', '2']]\n[[step]]\nid = \"permit\"",
        "\"Piritta\" is never the answer here",
        "Did you mean \"Pirita\"?",
    ),
];
