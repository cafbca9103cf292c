//! Faults planted into who sees which answers, and into whose cases they are.

use super::{Planted, in_form, in_service};

const PLATE: &str = "id = \"plate\"";

pub(super) const FAULTS: &[Planted] = &[
    in_form(
        PLATE,
        "id = \"plate\"\nsees = [¦\"parking-oficer\"]",
        "no queue and no action is for it",
        "Did you mean \"parking-officer\"?",
    ),
    in_form(PLATE, "id = \"plate\"\nsees = ¦\"parking-officer\"", "has to be a list", "sees = ["),
    in_service("[languages]", "¦[unit]\n[languages]", "does not say to which unit", "of = \"county\""),
    in_service("[languages]", "[unit]\nof = \"¦districts\"\n[languages]", "districts", "district"),
    in_service("[languages]", "[unit]\nof = \"¦1 + 1\"\n[languages]", "", "text"),
];
