//! Whether things stand as a scenario says.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{
    failure::{Failure, Held},
    town::{Town, now},
    values,
    walk::Stand,
};
use crate::{
    answers::{Answer, Source},
    case::Case,
    desk::Desktop,
    event::What,
    identifiers::PersonCode,
    journey::Place,
    people::Official,
    rules::Value,
    service::Service,
};

pub(super) fn eligible(town: &Town, wanted: bool, clause: Option<&str>) -> Held {
    let failed = town.sheet(|sheet| {
        let certain = |clause: &&crate::service::Clause| {
            clause.blocks && sheet.at_top(|scope| clause.rule.value(scope)) == Value::Bool(false)
        };
        sheet.service.eligibility.iter().filter(certain).map(|clause| clause.id.clone()).collect::<Vec<_>>()
    });
    let failed = failed.unwrap_or_default();
    let told = |eligible: bool| if eligible { "eligible" } else { "not eligible" };
    if failed.is_empty() != wanted {
        let found = if wanted { format!("not: {} is not met", failed.join(", ")) } else { told(true).into() };
        return Err(Failure::found("the person", told(wanted), found));
    }
    match clause.filter(|clause| !failed.iter().any(|failed| failed == clause)) {
        Some(clause) => Err(Failure::found("the clause that is not met", clause, failed.join(", "))),
        None => Ok(()),
    }
}

pub(super) fn fee(town: &Town, wanted: Decimal) -> Held {
    let found = match town.case() {
        Some(case) => case.fee,
        None => town.sheet(|sheet| sheet.fee()).flatten(),
    };
    let found = found.unwrap_or_default();
    if found == wanted { Ok(()) } else { Err(Failure::found("the fee", wanted, found)) }
}

pub(super) fn value(town: &Town, name: &str, wanted: &Value) -> Held {
    let found = town.sheet(|sheet| sheet.value(name)).unwrap_or_default();
    if values::is(&found, wanted) {
        return Ok(());
    }
    Err(Failure::found(&format!("\"{name}\""), values::shown(wanted), values::shown(&found)))
}

pub(super) fn absent(town: &Town, name: &str) -> Held {
    value(town, name, &Value::Null)
}

pub(super) fn due(stand: &Stand, wanted: &str) -> Held {
    let found = match stand {
        Stand::At(Place::At(spot)) | Stand::Wrong(spot) => spot.to_string(),
        Stand::At(Place::Consent(read)) => format!("consents/{read}"),
        Stand::At(Place::Check) => "check".into(),
        Stand::At(Place::NotEligible) => "eligibility".into(),
        Stand::Later(read) => format!("none before the read \"{read}\" is answered"),
    };
    if found == wanted { Ok(()) } else { Err(Failure::found("the page that is due", wanted, found)) }
}

pub(super) fn later(stand: &Stand, wanted: &str) -> Held {
    match stand {
        Stand::Later(read) if read == wanted => Ok(()),
        _ => Err(Failure::new(
            format!("the person should have to come back when \"{wanted}\" is answered, and need not"),
            "Let the register be down here, or write if_down = \"stop\" in the read.",
        )),
    }
}

pub(super) fn awaits(town: &Town, wanted: &str) -> Held {
    town.work()?;
    if is(town, |case| case.course.awaited.contains_key(wanted)) {
        return Ok(());
    }
    Err(Failure::new(
        format!("the case should wait for the answer of \"{wanted}\", and does not"),
        "Let the register be down when it is submitted, and until here.",
    ))
}

/// A state that follows by itself, once the registers have answered, needs no line of its own.
pub(super) fn state(town: &Town, service: &Service, wanted: &str) -> Held {
    if !is(town, |case| case.state == wanted) {
        town.work()?;
    }
    let found = town.case().map(|case| case.state).unwrap_or_default();
    if found == wanted {
        return Ok(());
    }
    let mut failure = Failure::found("the state", wanted, &found);
    if let Some(reason) = town.case().and_then(|case| case.stuck) {
        failure.what = format!("{}, and stuck there: {reason}", failure.what);
    }
    if service.submits.iter().any(|submit| submit.when.contains(&found)) {
        failure.cure = "Look what the register answers, let time pass with after, or mend the service.".into();
    }
    Err(failure)
}

pub(super) fn erased(town: &Town, wanted: bool) -> Held {
    town.work()?;
    let told = |erased: bool| if erased { "deleted" } else { "kept" };
    if is(town, |case| case.is_erased()) == wanted {
        return Ok(());
    }
    let mut failure = Failure::found("the content of the case", told(wanted), told(!wanted));
    failure.cure = "Look at the outcomes in [retention], and let time pass with after.".into();
    Err(failure)
}

/// `target`: the day until which the authority means to be done; looked at where the scenario says one.
pub(super) fn term(town: &Town, last_day: Date, target: Option<Date>) -> Held {
    let case = town.case();
    same_day("the last day of the term", last_day, case.as_ref().and_then(|case| case.due))?;
    let Some(target) = target else { return Ok(()) };
    let clock = town.desk.clock();
    let found = case.and_then(|case| case.target(&town.service, clock.calendar(), &clock.zone()));
    same_day("the target of the term", target, found)
}

fn same_day(what: &str, wanted: Date, found: Option<Date>) -> Held {
    match found {
        Some(found) if found == wanted => Ok(()),
        Some(found) => Err(Failure::found(what, wanted, found)),
        None => Err(Failure::found(what, wanted, "none")),
    }
}

pub(super) fn stuck(town: &Town, wanted: bool) -> Held {
    town.work()?;
    let found = town.case().and_then(|case| case.stuck);
    if found.is_some() == wanted {
        return Ok(());
    }
    let told = |stuck: bool| if stuck { "stuck" } else { "not stuck" };
    let mut failure = Failure::found("the case", told(wanted), told(!wanted));
    match found {
        Some(reason) => failure.what = format!("{}: {reason}", failure.what),
        None => failure.cure = "Let more time pass with after: a message is tried several times.".into(),
    }
    Err(failure)
}

pub(super) fn told(town: &Town, submit: &str, body: &BTreeMap<String, Value>) -> Held {
    town.work()?;
    let Some(sent) = town.sent(submit) else {
        return Err(Failure::new(
            format!("nothing was sent as \"{submit}\""),
            "Look whether the case has come into a state of its when.",
        ));
    };
    let came = town.events().into_iter().any(|event| match event.what {
        What::Told { submit: told, .. } | What::TurnedDown { submit: told, .. } => told == submit,
        What::Disputed { call, .. } | What::DisputeTurnedDown { call, .. } => call.to_string() == submit,
        _ => false,
    });
    if !came {
        return Err(Failure::new(
            format!("\"{submit}\" was sent, and the register has not answered"),
            "Let the register answer, or let time pass with after.",
        ));
    }
    for (part, wanted) in body {
        let found = Value::from_json(&sent[part.as_str()]);
        if !values::is(&found, wanted) {
            let thing = format!("the part \"{part}\" of \"{submit}\"");
            return Err(Failure::found(&thing, values::shown(wanted), values::shown(&found)));
        }
    }
    Ok(())
}

pub(super) fn signers(town: &Town, wanted: u32) -> Held {
    let found = town.confirmations().len();
    if found == wanted as usize {
        return Ok(());
    }
    Err(Failure::found("the number of signers", wanted, found))
}

/// Whether a notice lies in the inbox of the applicant, or of somebody else.
pub(super) fn notice(town: &Town, wanted: &str, to: Option<&PersonCode>) -> Held {
    let notices = || town.notices(to.unwrap_or(&town.resident.person.code));
    if !notices().iter().any(|text| text == wanted) {
        town.work()?;
    }
    let found = notices();
    if found.iter().any(|text| text == wanted) {
        return Ok(());
    }
    let found = if found.is_empty() { "none".to_owned() } else { found.join(", ") };
    Err(Failure::found("a notice", wanted, found))
}

pub(super) fn proposed(town: &Town, wanted: &str) -> Held {
    let found = town.case().and_then(|case| case.course.proposed).map(|proposal| proposal.action);
    same("what waits for a second official", wanted, found)
}

pub(super) fn letter(town: &Town, wanted: &str) -> Held {
    let found = town.case().and_then(|case| case.course.letters.last().map(|letter| letter.letter.clone()));
    same("the last letter", wanted, found)
}

pub(super) fn escalated(town: &Town, wanted: &str) -> Held {
    let found = town.case().and_then(|case| case.course.escalated).map(|escalated| escalated.id);
    same("the escalation", wanted, found)
}

pub(super) fn unit(town: &Town, wanted: &str) -> Held {
    same("the unit", wanted, town.case().and_then(|case| case.course.unit))
}

/// Whether an official who opens the case does without the answer.
pub(super) fn withheld(town: &Town, field: &str, by: &Official) -> Held {
    let opened = open(town, by).map_err(|found| Failure::found("the case", "opened", found))?;
    match opened.view.case.answers.get(field) {
        Some(Answer { source: Source::Withheld, .. }) => Ok(()),
        None => Err(Failure::found(&format!("\"{field}\""), "withheld", "not answered")),
        Some(answer) => Err(Failure::found(&format!("\"{field}\""), "withheld", values::shown(&answer.value))),
    }
}

/// Whether there is no such case for an official.
pub(super) fn unseen(town: &Town, wanted: bool, by: &Official) -> Held {
    let told = |unseen: bool| if unseen { "not there" } else { "there" };
    let unseen = open(town, by).is_err();
    if unseen == wanted { Ok(()) } else { Err(Failure::found("the case", told(wanted), told(unseen))) }
}

fn open(town: &Town, by: &Official) -> Result<Desktop, String> {
    let reference = town.case().map(|case| case.reference).ok_or("not submitted")?;
    now(town.desk.open_case(by, &reference)).map_err(|failure| failure.what)
}

fn same(thing: &str, wanted: &str, found: Option<String>) -> Held {
    match found {
        Some(found) if found == wanted => Ok(()),
        found => Err(Failure::found(thing, wanted, found.unwrap_or_else(|| "none".into()))),
    }
}

fn is(town: &Town, holds: impl Fn(&Case) -> bool) -> bool {
    town.case().is_some_and(|case| holds(&case))
}
