//! How many have to confirm, in which order, and which content.

use super::*;

#[test]
fn all_have_to_confirm_and_the_applicant_has_by_submitting() {
    let (town, reference) = submitted("", &[&anna(), &mari(), &kalle()]);
    assert_eq!(town.case().state, "unsigned");
    let own = &town.store.tables().confirmations[1];
    assert!(matches!(&own.standing, Standing::Confirmed { by, .. } if *by == mari().person), "{own:?}");
    assert_eq!((letters(&town, &anna()), letters(&town, &kalle()), letters(&town, &mari())), (1, 1, 0));
    assert_eq!((tasks(&town, &anna()), tasks(&town, &kalle()), tasks(&town, &mari())), (1, 1, 0));
    confirms(&town, &kalle(), &reference);
    assert_eq!((town.case().state.as_str(), tasks(&town, &kalle())), ("unsigned", 0));
    confirms(&town, &anna(), &reference);
    assert_eq!((town.case().state.as_str(), tasks(&town, &anna())), ("filed", 0));
    let view = now(town.desk.my_case(&mari(), &reference)).expect("a case");
    assert!(view.confirmations.iter().all(|part| part.standing.is_confirmed() && part.hash == view.case.content()));
    let what: Vec<What> = view.events.into_iter().map(|event| event.what).collect();
    let last = What::Confirmed { hash: view.case.content(), to: Some("filed".into()) };
    assert!(what.contains(&What::AskedToConfirm { others: 2 }) && what.contains(&last), "{what:?}");
}

#[test]
fn enough_are_enough_and_the_others_are_asked_no_more() {
    let (town, reference) = submitted("at_least = 2", &[&anna(), &jaan(), &kalle()]);
    declines(&town, &anna(), &reference);
    assert_eq!(town.case().state, "unsigned", "two are left");
    confirms(&town, &jaan(), &reference);
    confirms(&town, &kalle(), &reference);
    assert_eq!(town.case().state, "filed");

    let (town, reference) = submitted("at_least = 1", &[&anna(), &kalle()]);
    let hash = asked(&town, &kalle(), &reference).expect("asked");
    confirms(&town, &anna(), &reference);
    assert_eq!((town.case().state.as_str(), tasks(&town, &kalle())), ("filed", 0));
    assert_eq!(asked(&town, &kalle(), &reference), None, "the answers are shown to nobody any more");
    assert_eq!(reply(&town, &kalle(), &reference, &hash, Reply::Confirm), Replied::Closed, "late");

    let (town, _) = submitted("at_least = 1", &[&anna(), &mari()]);
    assert_eq!((town.case().state.as_str(), letters(&town, &anna())), ("filed", 0), "the applicant is enough");
}

#[test]
fn it_ends_when_so_many_have_declined_that_it_cannot_be_met() {
    let (town, reference) = submitted("at_least = 2", &[&anna(), &jaan(), &kalle()]);
    declines(&town, &anna(), &reference);
    declines(&town, &kalle(), &reference);
    assert_eq!((town.case().state.as_str(), tasks(&town, &jaan())), ("refused", 0));
    let (town, reference) = submitted("", &[&anna(), &kalle()]);
    declines(&town, &anna(), &reference);
    assert_eq!(town.case().state, "refused", "all means all");
    assert_eq!(asked(&town, &kalle(), &reference), None);
    let view = now(town.desk.my_case(&mari(), &reference)).expect("a case");
    let reason = |standing: &Standing| matches!(standing, Standing::Declined { reason, .. } if reason == "Ei");
    assert!(reason(&view.confirmations[0].standing), "the applicant reads why");
}

#[test]
fn what_was_asked_and_said_goes_with_the_content_of_the_case() {
    let (town, reference) = submitted("", &[&anna(), &kalle()]);
    declines(&town, &anna(), &reference);
    town.clock.pass(SignedDuration::from_hours(24 * 366));
    assert_eq!(now(town.desk.let_time_pass(10)).expect("passed"), 1);
    assert!(town.case().is_erased() && town.store.tables().confirmations.is_empty());
    assert!(matches!(now(town.desk.to_confirm(&anna(), &reference)), Err(DeskError::NotFound)));
    assert_eq!((letters(&town, &anna()), letters(&town, &kalle())), (0, 0));
}

#[test]
fn in_order_one_is_asked_after_the_other() {
    let (town, reference) = submitted("order = true", &[&kalle(), &mari(), &anna()]);
    assert_eq!((letters(&town, &kalle()), letters(&town, &anna())), (1, 0));
    assert!(is_not_found(now(town.desk.to_confirm(&anna(), &reference))), "nobody is told before their turn");
    let early = now(town.desk.reply(&anna(), &reference, &town.case().content(), Reply::Confirm));
    assert!(is_not_found(early));
    confirms(&town, &kalle(), &reference);
    assert_eq!((letters(&town, &anna()), tasks(&town, &anna()), town.case().state.as_str()), (1, 1, "unsigned"));
    confirms(&town, &anna(), &reference);
    assert_eq!(town.case().state, "filed");
}

#[test]
fn a_change_of_the_answers_makes_confirmations_void_and_asks_anew() {
    let (town, reference) = submitted("", &[&anna(), &kalle()]);
    let old = asked(&town, &kalle(), &reference).expect("asked");
    confirms(&town, &anna(), &reference);
    town.clock.pass(SignedDuration::from_hours(24 * 3));
    renames(&town, &reference, "Merikajakas");
    let case = town.case();
    assert_eq!((case.state.as_str(), tasks(&town, &anna()), letters(&town, &anna())), ("unsigned", 1, 2));
    assert!(
        case.acts_at.expect("a term") > town.clock.now() + SignedDuration::from_hours(24 * 6),
        "all the time again"
    );
    let new = asked(&town, &kalle(), &reference).expect("asked");
    assert_ne!(new, old);
    assert_eq!(reply(&town, &kalle(), &reference, &old, Reply::Confirm), Replied::Changed, "not what stands now");
    assert_eq!(reply(&town, &kalle(), &reference, &old, Reply::Decline("Ei".into())), Replied::Changed);
    assert_eq!(tasks(&town, &kalle()), 1, "nothing was kept");
    confirms(&town, &kalle(), &reference);
    assert_eq!(town.case().state, "unsigned", "what she confirmed before counts no more");
    confirms(&town, &anna(), &reference);
    assert_eq!(town.case().state, "filed");
    let kept = town.store.tables().confirmations;
    assert!(kept.iter().any(|part| part.round == 1 && part.hash == old && part.standing.is_confirmed()), "{kept:?}");

    renames(&town, &reference, "Merikajakas");
    assert_eq!(town.case().state, "filed", "nothing has changed, so what was confirmed stays confirmed");
    renames(&town, &reference, "Tuulelind");
    assert_eq!(town.case().state, "unsigned");
}
