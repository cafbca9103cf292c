//! The parking permit as it stands, and what a service needs in words.

mod catalogue;
mod offers;
mod planted;

use super::*;

/// The folder of the one service that the portal ships with.
pub(crate) const PARKING: [(&str, &str); 3] = [
    ("service.toml", include_str!("../../../../services/parking-permit/service.toml")),
    ("form.toml", include_str!("../../../../services/parking-permit/form.toml")),
    ("case.toml", include_str!("../../../../services/parking-permit/case.toml")),
];

pub(crate) fn parking() -> Service {
    Service::read(&PARKING).unwrap_or_else(|complaints| panic!("{}", list(&complaints)))
}

/// The contest of a fine: everything that officials may need.
pub(crate) const FINE: [(&str, &str); 4] = [
    ("service.toml", include_str!("../../../../services/speed-fine-contest/service.toml")),
    ("form.toml", include_str!("../../../../services/speed-fine-contest/form.toml")),
    ("law.toml", include_str!("../../../../services/speed-fine-contest/law.toml")),
    ("case.toml", include_str!("../../../../services/speed-fine-contest/case.toml")),
];

pub(crate) fn fine() -> Service {
    Service::read(&FINE).unwrap_or_else(|complaints| panic!("{}", list(&complaints)))
}

/// A permit that people ask for themselves, for a child, or for a company.
pub(crate) const FELLING: [(&str, &str); 3] = [
    ("service.toml", include_str!("../../../../services/felling-permit/service.toml")),
    ("form.toml", include_str!("../../../../services/felling-permit/form.toml")),
    ("case.toml", include_str!("../../../../services/felling-permit/case.toml")),
];

pub(crate) fn felling() -> Service {
    Service::read(&FELLING).unwrap_or_else(|complaints| panic!("{}", list(&complaints)))
}

/// A fictive service with every construct of a form.
pub(crate) const CLUB: &str = include_str!("fixtures/club.toml");

pub(crate) fn club() -> Service {
    Service::read(&[("club.toml", CLUB)]).unwrap_or_else(|complaints| panic!("{}", list(&complaints)))
}

/// A fictive service that a register's events offer.
pub(crate) const BIRTHS: &str = include_str!("fixtures/births.toml");

pub(crate) fn births() -> Service {
    Service::read(&[("births.toml", BIRTHS)]).unwrap_or_else(|complaints| panic!("{}", list(&complaints)))
}

/// A fictive service with a read by consent and one that may be answered after submitting.
pub(crate) const PLOT: &str = include_str!("fixtures/plot.toml");

pub(crate) fn plot() -> Service {
    Service::read(&[("plot.toml", PLOT)]).unwrap_or_else(|complaints| panic!("{}", list(&complaints)))
}

fn list(complaints: &[Complaint]) -> String {
    complaints.iter().map(|complaint| format!("{complaint}\n")).collect()
}

#[test]
fn the_parking_permit_is_read_without_a_complaint() {
    let service = parking();
    assert_eq!(service.id, "parking-permit");
    assert_eq!(service.fee.as_ref().and_then(|fee| fee.fixed).map(|fee| fee.to_string()), Some("120.00".into()));
    assert_eq!(service.fields().count(), 8);
    assert_eq!(service.first_state().id, "submitted");
}

#[test]
fn one_file_says_the_same_as_three_and_has_a_hash_of_its_own() {
    let together = PARKING.map(|(_, text)| text).join("\n");
    let one =
        Service::read(&[("service.toml", &together)]).unwrap_or_else(|complaints| panic!("{}", list(&complaints)));
    assert_eq!(words(&one), words(&parking()));
    assert_ne!(one.bundle, parking().bundle);
    let mut turned = PARKING;
    turned.reverse();
    assert_eq!(Service::read(&turned).map(|service| service.bundle).ok(), Some(parking().bundle));
}

#[test]
fn a_folder_without_a_service_says_so() {
    for files in [&[][..], &[("form.toml", PARKING[1].1)][..]] {
        let complaints = Service::read(files).expect_err("no service");
        assert!(list(&complaints).contains("no file of the folder has an \"id\". Add id = "), "{}", list(&complaints));
    }
}

#[test]
fn each_way_of_being_wrong_needs_its_own_words() {
    let words = words(&parking());
    let of =
        |id: &str| words.iter().find(|word| word.id == id).map(|word| word.attributes.join(" ")).unwrap_or_default();
    assert_eq!(of("plate"), "invalid required check unknown");
    assert_eq!(of("starts_on"), "invalid too-early too-late required");
    assert_eq!(of("email"), "invalid");
    assert_eq!(of("read-person"), "purpose down");
    assert_eq!(of("action-take"), "story done");
    assert!(words.iter().any(|word| word.id == "submit-application"));
    assert_eq!(of("notice-active"), "body");
}

#[test]
fn options_that_are_ids_need_words_and_names_are_shown_as_they_are() {
    let form = PARKING[1].1.replace("\"Haabersti\"", "\"old_town\"");
    let service = Service::read(&[PARKING[0], ("form.toml", &form), PARKING[2]])
        .unwrap_or_else(|complaints| panic!("{}", list(&complaints)));
    let words = words(&service);
    let district = words.iter().find(|word| word.id == "district").expect("a question");
    let options: Vec<_> = district.attributes.iter().filter(|attribute| attribute.starts_with("option-")).collect();
    assert_eq!(options, ["option-old_town"]);
}

/// Every message and attribute in the locale files of the service is one that is needed, and the other way round.
#[test]
fn both_languages_have_exactly_the_words_that_are_needed() {
    // Help that a question may have or not.
    let free = ["hint", "search"];
    for (language, text) in [
        ("et", include_str!("../../../../../locales/et/services/parking-permit.ftl")),
        ("en", include_str!("../../../../../locales/en/services/parking-permit.ftl")),
    ] {
        let mut needed: Vec<String> = words(&parking())
            .into_iter()
            .flat_map(|word| {
                let attributes = word.attributes.into_iter().map({
                    let id = word.id.clone();
                    move |attribute| format!("{id}.{attribute}")
                });
                [word.id].into_iter().chain(attributes).collect::<Vec<_>>()
            })
            .collect();
        let mut written = Vec::new();
        let mut message = "";
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let Some((name, _)) = line.split_once('=') else { continue };
            if !line.starts_with(' ') {
                message = name.trim();
                written.push(message.to_owned());
            } else if let Some(attribute) = name.trim().strip_prefix('.')
                && !free.contains(&attribute)
            {
                written.push(format!("{message}.{}", attribute.trim()));
            }
        }
        needed.sort();
        written.sort();
        assert_eq!(written, needed, "{language}");
    }
}

/// A later program sees more in a definition than the one that published it; a draft goes on all the same.
#[test]
fn what_makes_no_sense_is_not_published_and_what_was_published_goes_on() {
    let head = PARKING[0].1.replace("when = \"owns_a_car\"", "when = 'owns_a_car or occupation != \"astronaut\"'");
    let form = PARKING[1].1.replacen("id = \"permit\"\n", "id = \"permit\"\nshow = \"1 < 2\"\n", 1);
    let files = [("service.toml", head.as_str()), ("form.toml", form.as_str()), PARKING[2]];
    assert_eq!(Service::read(&files).expect_err("doubts").len(), 2);
    let service = Service::read_published(&files).unwrap_or_else(|complaints| panic!("{}", list(&complaints)));
    assert_eq!(service.steps.len(), 3);
    let bundle = Bundle {
        service: service.id.clone(),
        hash: service.bundle.clone(),
        version: service.version.clone(),
        valid_from: service.valid_from,
        files: files.iter().map(|(name, text)| ((*name).to_owned(), (*text).into())).collect(),
    };
    let made = Publication { number: 1, at: jiff::Timestamp::UNIX_EPOCH, bundle };
    assert!(Library::default().with([made]).in_force(&service.id, service.valid_from).is_some());
    let broken = [files[0], files[1], ("case.toml", "[[state]]\nid = 1\n")];
    assert!(Service::read_published(&broken).is_err(), "what cannot be read is not read");
}

#[test]
fn a_list_of_signers_that_is_always_empty_asks_nobody() {
    let case = PARKING[2].1.replace("'if vehicle != null and", "'[]' # 'if vehicle != null and");
    let complaints = Service::read(&[PARKING[0], PARKING[1], ("case.toml", &case)]).expect_err("nobody is ever asked");
    assert!(list(&complaints).contains("the list of signers is always empty"), "{}", list(&complaints));
}
