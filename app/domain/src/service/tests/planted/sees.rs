//! Faults planted into who sees which answers, and into whose cases they are.

use super::{Planted, in_form, in_service};
use crate::service::{
    Service,
    tests::{PARKING, list},
};

const PLATE: &str = "id = \"plate\"";

pub(super) const FAULTS: &[Planted] = &[
    in_form(
        PLATE,
        "id = \"plate\"\nsees = [¦\"parking-oficer\"]",
        "no queue and no action is for it",
        "Did you mean \"parking-officer\"?",
    ),
    in_form(PLATE, "id = \"plate\"\nsees = ¦\"parking-officer\"", "has to be a list", "sees = ["),
    in_form(
        PLATE,
        "id = ¦\"plate\"\nsees = [\"parking-officer\"]",
        "officials who do not see the answer \"plate\" would find cases by its words",
        "\"search\" or \"sees\"",
    ),
    in_service("[languages]", "¦[unit]\n[languages]", "does not say to which unit", "of = \"county\""),
    in_service("[languages]", "[unit]\nof = \"¦districts\"\n[languages]", "districts", "district"),
    in_service("[languages]", "[unit]\nof = \"¦1 + 1\"\n[languages]", "", "text"),
];

#[test]
fn where_it_is_known_which_units_there_are_a_misspelt_one_is_told() {
    let form = |unit: &str| PARKING[1].1.replace("id = \"email\"", &format!("id = \"email\"\nsees = [\"{unit}\"]"));
    let head = PARKING[0].1.replace("[languages]", "[unit]\nof = \"district\"\n\n[languages]");
    let read = |unit: &str| Service::read(&[("service.toml", &head), ("form.toml", &form(unit)), PARKING[2]]);
    assert_eq!(read("Pirita").expect("a service").units().expect("known").len(), 10);
    let complaints = read("Pirta").expect_err("misspelt");
    assert!(list(&complaints).contains("Did you mean \"Pirita\"?"), "{}", list(&complaints));
}
