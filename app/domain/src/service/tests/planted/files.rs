//! TOML that is broken, misspelt, or of the wrong kind.

use super::{Planted, in_case, in_form, in_service};

pub(super) const FAULTS: &[Planted] = &[
    // Broken and misspelt TOML.
    in_service(
        "id = \"parking-permit\"",
        "id = ¦\"inbox\"",
        "\"inbox\" is an address of the portal's own",
        "Give the service another id.",
    ),
    in_service("authority = \"city", "authority = ¦city", "missing opening quote", "TOML 1.0"),
    in_case("[[state]]\nid = \"active\"", "[[state]¦\nid = \"active\"", "unclosed", "TOML 1.0"),
    in_form(
        "\nrequired = true\ncheck",
        "\n¦requird = true\ncheck",
        "\"requird\" is not known",
        "Did you mean \"required\"?",
    ),
    in_service("login =", "¦signin =", "\"signin\" is not known", "use one of: act_as"),
    in_service("[access]", "[¦acess]", "\"acess\" is not known", "Did you mean \"access\"?"),
    in_case(
        "retry = { first = \"PT2S\", factor = 3, max = 8 }\non_accept",
        "retry = { first = \"PT2S\", factor = 3, ¦maxx = 8 }\non_accept",
        "\"maxx\" is not known",
        "\"max\"?",
    ),
    // Of the wrong kind.
    in_service("amount = \"120.00\"", "amount = ¦120.00", "a float and has to be an amount in quotes", "\"120.00\""),
    in_service(
        "valid_from = 2026-01-01",
        "valid_from = ¦\"2026-01-01\"",
        "has to be a date without quotes",
        "2026-01-01",
    ),
    in_service("life_events = [\"moving_home\", ", "life_events = [¦1, ", "has to be a list of texts", "[\"…\"]"),
    in_form("max = 200", "max = ¦\"200\"", "has to be a whole number", "100"),
    in_form("max = 200\nrequired = true", "max = 200\nrequired = ¦1", "has to be true or false", "true"),
    in_form("args = { plate = \"plate\" }", "args = ¦\"plate\"", "has to be a table", "{ … }"),
    in_case(
        "takes = true\n\n[[action]]\nid = \"take_over\"",
        "takes = ¦\"yes\"\n\n[[action]]\nid = \"take_over\"",
        "has to be true or false",
        "true",
    ),
];
