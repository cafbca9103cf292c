//! What a person may do about an answer.

use super::{Planted, in_form};

pub(super) const FAULTS: &[Planted] = &[
    in_form(
        "dispute = \"population.correction_request\"",
        "dispute = ¦\"population\"",
        "\"population\" is not a call",
        "population.person_by_code",
    ),
    in_form(
        "dispute = \"population.correction_request\"",
        "dispute = ¦\"population.correction_request\"\nedit = \"editable\"",
        "what may be changed need not be disputed",
        "Leave one of them out",
    ),
    in_form(
        "fill = { make = \"make\", model = \"model\" }",
        "dispute = ¦\"traffic.correction_request\"",
        "there is no answer to call wrong",
        "Add fill",
    ),
    in_form(
        "fill = { make = \"make\", model = \"model\" }",
        "fill = { make = \"make\", model = \"model\" }\nedit = ¦\"open\"",
        "\"open\" is not known",
        "locked",
    ),
];
