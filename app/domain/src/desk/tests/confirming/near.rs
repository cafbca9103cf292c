//! Who has to confirm an application does not decide about it.

use super::*;

#[test]
fn an_official_who_has_to_confirm_neither_opens_nor_decides() {
    let (town, reference) = submitted("at_least = 1", &[&anna(), &kalle()]);
    confirms(&town, &kalle(), &reference);
    let master = |person: Person| Official::new(person, ["harbour-master".into()]);
    for signer in [anna(), kalle()] {
        let signer = master(signer.person);
        assert!(matches!(now(town.desk.open_case(&signer, &reference)), Err(DeskError::Conflict)));
        assert_eq!(town.act(&signer, "close", None), Acted::Refused(Refused::Conflict));
    }
    let other = master(person("EE47101010033", "Piret", "Proov"));
    assert!(now(town.desk.open_case(&other, &reference)).is_ok());
    assert_eq!(town.act(&other, "close", None), Acted::Done);
}
