//! Ids that are none, stand twice, or are the portal's own.

use super::{Planted, in_case, in_form, in_service};

pub(super) const FAULTS: &[Planted] = &[
    in_form("id = \"resident_since\"", "id = ¦\"ResidentSince\"", "is not snake_case", "small letters"),
    in_service("id = \"parking-permit\"", "id = ¦\"parking_permit\"", "is not kebab-case", "parking-permit"),
    in_form("[[step.field]]\nid = \"model\"", "¦[[step.field]]", "\"id\" is missing", "Add id"),
    in_form("[[step]]\nid = \"permit\"", "[[step]]\nid = ¦\"car\"", "the step \"car\" is declared twice", "another id"),
    in_form("id = \"model\"\ntype", "id = ¦\"make\"\ntype", "the field \"make\" is declared twice", "another id"),
    in_form(
        "[[read]]\nid = \"vehicle\"",
        "[[read]]\nid = ¦\"plate\"",
        "the field \"plate\" is declared twice",
        "another id",
    ),
    in_form("[[step]]\nid = \"permit\"", "[[step]]\nid = ¦\"check\"", "a page of the portal's own", "another id"),
    in_form("[[step]]\nid = \"permit\"", "[[step]]\nid = ¦\"eligibility\"", "a page of the portal's own", "another id"),
    in_form("[[step]]\nid = \"permit\"", "[[step]]\nid = ¦\"continue\"", "a word of the portal's own", "another id"),
    in_case("[[queue]]\nid = \"new\"", "[[queue]]\nid = ¦\"state\"", "a word of the portal's own", "another id"),
    in_form("id = \"email\"", "id = ¦\"service\"", "a name of the portal's own", "another id"),
    in_service(
        "id = \"two_months\"",
        "id = ¦\"in_zone\"",
        "the eligibility \"in_zone\" is declared twice",
        "another id",
    ),
];
