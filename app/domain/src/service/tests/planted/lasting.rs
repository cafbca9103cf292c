//! What lasts and what ends: retention, renewal, appeal and terms.

use super::{Planted, in_case, in_service};

pub(super) const FAULTS: &[Planted] = &[
    in_service("draft = \"P60D\"", "draft = ¦\"sixty days\"", "\"sixty days\" is not a duration", "P7D"),
    in_service("draft = \"P60D\"", "draft = ¦\"-P1D\"", "\"draft\" is no time at all", "P60D"),
    in_service("lapsed = \"P1Y\" }", "lapsed = ¦\"for ever\" }", "\"for ever\" is not a duration", "P7D"),
    in_service("lapsed = \"P1Y\" }", "¦lapsd = \"P1Y\" }", "there is no state \"lapsd\"", "\"lapsed\"?"),
    in_service(
        "lapsed = \"P1Y\" }",
        "lapsed = \"P1Y\", ¦active = \"keep\" }",
        "\"active\" is not a last state",
        "leave it out",
    ),
    in_service("outcomes = { expired = \"P2Y\", ", "¦outcomes = { ", "ends as \"expired\"", "expired = \"keep\""),
    in_service("from = [\"active\"]\nopens", "from = [¦\"approved\"]\nopens", "before its term ends", "ends = "),
    in_service(
        "from = [\"active\"]\nopens",
        "from = [¦\"activ\"]\nopens",
        "there is no state \"activ\"",
        "\"active\"?",
    ),
    in_service("opens = \"P30D\"\n", "", "\"opens\" is missing", "P30D"),
    in_service("when = \"after-decision\"", "when = ¦\"later\"", "\"later\" is not known as \"when\"", "before-submit"),
    in_service("percent = 100 }, {", "percent = ¦110 }, {", "\"percent\" has to be from 1 to 100", "percent = 100"),
    in_service(
        "state = \"withdrawn\", percent",
        "state = ¦\"withdrew\", percent",
        "there is no state \"withdrew\"",
        "withdrawn",
    ),
    in_case(
        "term = \"P30D\"\nto = \"appealed\"",
        "to = \"appealed\"",
        "\"term\" is missing",
        "the time for the appeal",
    ),
    in_case("to = \"appealed\"", "to = ¦\"appeled\"", "there is no state \"appeled\"", "\"appealed\"?"),
    in_case("from = \"starts_on\"", "from = \"¦plate\"", "a text, and a date is needed", "a date"),
    in_case("id = \"withdraw\"\n", "id = ¦\"renewal\"\n", "an address of the portal's own", "another id"),
    in_case(
        "id = \"withdraw\"\nfrom",
        "id = \"withdraw\"\nwithin = ¦\"soon\"\nfrom",
        "\"soon\" is not a duration",
        "P30D",
    ),
];
