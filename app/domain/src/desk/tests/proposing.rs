//! A version comes into force by two officials: one proposes it, another publishes it.

use super::*;
use crate::{
    desk::{Decided, MayDo},
    ports::{Clock as _, Store as _, Write},
    publishing::{self, Inspection, OWNER, ScenarioFiles, Standing, owner_of, owns},
    scenario::Tried,
    service::{Bundle, Complaint, Publication, tests::PARKING},
};

fn owner() -> Official {
    official("EE38001085718", OWNER)
}

fn other_owner() -> Official {
    official("EE47101010033", &owner_of(PERMIT))
}

/// Works in the service, and does not answer for it.
fn colleague() -> Official {
    official("EE37605030299", "parking-officer")
}

/// The parking permit as another version.
fn version(number: &str) -> Bundle {
    let head = PARKING[0].1.replace("\"2026.1\"", &format!("\"{number}\""));
    Bundle::read(&[("service.toml", &head), PARKING[1], PARKING[2]], |_| Vec::new()).expect("it is good").0
}

fn scenarios() -> ScenarioFiles {
    publishing::scenario_files([("parking-permit/scenarios/applying.toml", "# none yet")])
}

fn clean(bundle: &Bundle) -> Inspection {
    Inspection {
        bundle: bundle.hash.clone(),
        scenarios: publishing::digest(&scenarios()),
        faults: Vec::new(),
        complaints: Vec::new(),
        tried: vec![tried(None)],
        coverage: String::new(),
    }
}

fn tried(fault: Option<Complaint>) -> Tried {
    Tried { name: "Mari applies".into(), file: "applying.toml".into(), line: 3, fault }
}

impl Town {
    fn propose(&self, by: &Official, bundle: &Bundle) {
        let ids = Counted::default();
        let change = publishing::propose(by, bundle.clone(), scenarios(), (&*self.clock, &ids)).expect("an owner");
        assert_eq!(now(self.store.commit(change)).expect("saved"), crate::ports::Committed::Yes);
    }

    fn published(&self) -> Vec<i64> {
        self.store.tables().publications.iter().map(|one| one.number).collect()
    }

    fn publishes(&self, by: &Official, bundle: &Bundle, inspected: &Inspection) -> Result<Decided, DeskError> {
        now(self.desk.publish_proposed(by, PERMIT, &bundle.hash, inspected))
    }
}

#[test]
fn who_answers_for_a_service_is_told_by_a_role() {
    let of = |role: &str| vec![role.to_owned()];
    assert!(owns(&of(OWNER), PERMIT) && owns(&of("owner:parking-permit"), PERMIT));
    for role in ["owner:parking", "owner:parking-permit2", "owner:", "owners", "parking-officer"] {
        assert!(!owns(&of(role), PERMIT), "{role}");
    }
}

#[test]
fn nobody_proposes_for_a_service_for_which_they_do_not_answer() {
    let (town, bundle) = (Town::new(), version("2026.2"));
    let ids = Counted::default();
    assert!(publishing::propose(&olev(), bundle, scenarios(), (&*town.clock, &ids)).is_none());
}

#[test]
fn another_official_publishes_what_one_proposed() {
    let (town, bundle) = (Town::new(), version("2026.2"));
    town.propose(&owner(), &bundle);
    let view = now(town.desk.proposal(&other_owner(), PERMIT, &bundle.hash)).expect("theirs to see");
    assert_eq!((view.may, view.proposed.version.as_str()), (MayDo::Decide, "2026.2"));
    assert_eq!(now(town.desk.definitions(&other_owner())).expect("a list").waiting.len(), 1);
    assert_eq!(town.publishes(&other_owner(), &bundle, &clean(&bundle)).expect("done"), Decided::Done);
    assert_eq!(town.published(), [1]);
    let [decided] = &town.store.tables().proposals[..] else { panic!("one proposal") };
    assert!(matches!(&decided.standing, Standing::Published { by, number: 1, .. } if *by == other_owner().person));
    let acts: Vec<What> = town.store.tables().events.into_iter().map(|event| event.what).collect();
    let (version, bundle) = (bundle.version.clone(), bundle.hash.clone());
    assert_eq!(
        acts,
        [
            What::VersionProposed { version: version.clone(), bundle: bundle.clone() },
            What::VersionPublished { version, bundle },
        ]
    );
}

#[test]
fn who_proposed_it_never_publishes_it_and_may_take_it_back() {
    let (town, bundle) = (Town::new(), version("2026.2"));
    town.propose(&owner(), &bundle);
    assert_eq!(now(town.desk.proposal(&owner(), PERMIT, &bundle.hash)).expect("seen").may, MayDo::TakeBack);
    let own = town.publishes(&owner(), &bundle, &clean(&bundle));
    assert!(matches!(own, Err(DeskError::NotFound)), "{own:?}");
    let refused = now(town.desk.refuse_proposed(&owner(), PERMIT, &bundle.hash, "No."));
    assert!(matches!(refused, Err(DeskError::NotFound)), "{refused:?}");
    let taken = now(town.desk.take_back_proposed(&other_owner(), PERMIT, &bundle.hash));
    assert!(matches!(taken, Err(DeskError::NotFound)), "nobody takes back what is not theirs: {taken:?}");
    assert_eq!(now(town.desk.take_back_proposed(&owner(), PERMIT, &bundle.hash)).expect("done"), Decided::Done);
    assert_eq!(town.publishes(&other_owner(), &bundle, &clean(&bundle)).expect("told"), Decided::Over);
    assert_eq!(town.published(), [0; 0]);
}

#[test]
fn an_official_of_the_service_looks_and_decides_nothing_and_others_see_nothing() {
    let (town, bundle) = (Town::new(), version("2026.2"));
    town.propose(&owner(), &bundle);
    assert_eq!(now(town.desk.proposal(&colleague(), PERMIT, &bundle.hash)).expect("seen").may, MayDo::Nothing);
    assert!(now(town.desk.definition(&colleague(), PERMIT)).is_ok());
    assert!(matches!(town.publishes(&colleague(), &bundle, &clean(&bundle)), Err(DeskError::NotFound)));
    let stranger = official("EE37605030064", "police-officer");
    assert!(matches!(now(town.desk.definition(&stranger, PERMIT)), Err(DeskError::NotFound)));
    assert!(matches!(now(town.desk.definitions(&stranger)), Err(DeskError::NotFound)));
    assert!(matches!(now(town.desk.proposal(&stranger, PERMIT, &bundle.hash)), Err(DeskError::NotFound)));
    let of_another = official("EE37605030064", &owner_of("felling-permit"));
    assert!(matches!(town.publishes(&of_another, &bundle, &clean(&bundle)), Err(DeskError::NotFound)));
}

#[test]
fn what_has_faults_or_was_tried_otherwise_is_not_published() {
    let (town, bundle) = (Town::new(), version("2026.2"));
    town.propose(&owner(), &bundle);
    let fault = Complaint::whole("applying.toml", "the state should be active", "Mend it.");
    let spoilt = [
        Inspection { faults: vec!["en: a word is missing".into()], ..clean(&bundle) },
        Inspection { complaints: vec![fault.clone()], ..clean(&bundle) },
        Inspection { tried: vec![tried(None), tried(Some(fault))], ..clean(&bundle) },
        Inspection { bundle: version("2026.3").hash, ..clean(&bundle) },
        Inspection { scenarios: publishing::digest(&ScenarioFiles::new()), ..clean(&bundle) },
    ];
    for inspection in spoilt {
        let came = town.publishes(&other_owner(), &bundle, &inspection).expect("told");
        assert_eq!(came, Decided::NotClean, "{inspection:?}");
    }
    assert_eq!(town.published(), [0; 0]);
}

#[test]
fn a_refusal_needs_a_reason_and_ends_it() {
    let (town, bundle) = (Town::new(), version("2026.2"));
    town.propose(&owner(), &bundle);
    let refuse = |reason: &str| now(town.desk.refuse_proposed(&other_owner(), PERMIT, &bundle.hash, reason));
    assert_eq!(refuse("  ").expect("told"), Decided::ReasonMissing);
    assert_eq!(refuse(&"x".repeat(2001)).expect("told"), Decided::ReasonTooLong);
    assert_eq!(refuse(" The fee is last year's. ").expect("done"), Decided::Done);
    assert_eq!(refuse("Again.").expect("told"), Decided::Over);
    let [decided] = &town.store.tables().proposals[..] else { panic!("one proposal") };
    assert!(matches!(&decided.standing, Standing::Refused { reason, .. } if reason == "The fee is last year's."));
    // Mended or not, it may be proposed once more.
    town.propose(&owner(), &bundle);
    assert_eq!(town.publishes(&other_owner(), &bundle, &clean(&bundle)).expect("done"), Decided::Done);
}

/// Somebody else publishes another service between looking and saving: the number is taken, and the next one is used.
#[test]
fn of_two_at_once_one_wins_and_the_other_is_told() {
    let (town, bundle) = (Town::new(), version("2026.2"));
    town.propose(&owner(), &bundle);
    let (store, at) = (Arc::clone(&town.store), town.clock.now());
    town.store.meanwhile(move || {
        store.edit(|tables| tables.publications.push(Publication { number: 1, at, bundle: version("2026.9") }));
    });
    assert_eq!(town.publishes(&other_owner(), &bundle, &clean(&bundle)).expect("done"), Decided::Done);
    assert_eq!(town.published(), [1, 2]);

    let next = version("2026.3");
    town.propose(&owner(), &next);
    let store = Arc::clone(&town.store);
    let id = town.store.tables().proposals[1].id;
    town.store.meanwhile(move || {
        store.edit(|tables| {
            let standing = Standing::Refused { by: owner().person, at, reason: "No.".into() };
            tables.proposals.iter_mut().filter(|one| one.id == id).for_each(|one| one.standing = standing.clone());
        });
    });
    assert_eq!(town.publishes(&other_owner(), &next, &clean(&next)).expect("told"), Decided::Over);
    assert_eq!(town.published(), [1, 2]);
}

#[test]
fn the_same_version_waits_once() {
    let (town, bundle) = (Town::new(), version("2026.2"));
    town.propose(&owner(), &bundle);
    let ids = Counted::default();
    let twice = publishing::propose(&other_owner(), bundle, scenarios(), (&*town.clock, &ids)).expect("an owner");
    assert!(twice.iter().any(|write| matches!(write, Write::Propose(_))));
    assert_eq!(now(town.store.commit(twice)).expect("answered"), crate::ports::Committed::Conflict);
}
