//! Offers in scenarios: what a feed tells, how an offer stands, and what its person does with it.

use super::{
    failure::{Failure, Held},
    town::{Town, now},
    walk::Stand,
};
use crate::{
    desk::Taken,
    identifiers::PersonCode,
    offer::{Offer, Standing},
    ports::Clock as _,
    service::{Section, Service},
};

/// The words for how an offer stands.
pub(super) const STANDINGS: [&str; 6] = ["open", "declined", "accepted", "closed", "expired", "none"];

/// The person's own offer, or that of `to`, once the worker has heard what the feeds tell.
pub(super) fn stands(town: &Town, offering: &str, wanted: &str, to: Option<&PersonCode>) -> Held {
    town.work()?;
    let found = town.offer(offering, to.unwrap_or(&town.resident.person.code));
    let found = match found {
        None => "none",
        Some(offer) if offer.is_over(town.clock.now()) && is_waiting(&offer) => "expired",
        Some(offer) => offer.standing.as_str(),
    };
    if found == wanted { Ok(()) } else { Err(Failure::found(&format!("the offer \"{offering}\""), wanted, found)) }
}

/// Where the person comes who takes an offer.
pub(super) fn take(town: &Town, offering: &str) -> Result<Stand, Failure> {
    let offer = own(town, offering)?;
    let cure = "Look with { offered = \"…\" } how it stands.";
    match now(town.desk.take_offer(&town.resident, offer.id))? {
        Taken::At(place) => Ok(Stand::At(place)),
        Taken::Later(read) => Ok(Stand::Later(read)),
        Taken::Not => Err(Failure::new(format!("the offer \"{offering}\" no longer stands"), cure)),
        Taken::Busy => Err(Failure::new("another application was begun before and not sent", cure)),
    }
}

pub(super) fn decline(town: &Town, offering: &str) -> Held {
    let offer = own(town, offering)?;
    now(town.desk.decline_offer(&town.resident, offer.id))
}

pub(super) fn restore(town: &Town, offering: &str) -> Held {
    let offer = own(town, offering)?;
    now(town.desk.restore_offer(&town.resident, offer.id))
}

fn own(town: &Town, offering: &str) -> Result<Offer, Failure> {
    town.work()?;
    town.offer(offering, &town.resident.person.code).ok_or_else(|| {
        Failure::new(
            format!("the person has no offer \"{offering}\""),
            "Write under registers which events its feed tells: { events = [{ … }], cursor = \"1\" }.",
        )
    })
}

fn is_waiting(offer: &Offer) -> bool {
    matches!(offer.standing, Standing::Open | Standing::Declined)
}

/// A slip in an event would look like one that is passed over.
pub(super) fn lacking(section: &Section<'_>, key: &str, service: &Service, call: &str, json: &serde_json::Value) {
    let told = |offering: &&crate::service::Offering| offering.feed.to_string() == call;
    for offering in service.offerings.iter().filter(told) {
        let events = json["events"].as_array();
        if events.is_some_and(|events| events.iter().all(|event| offering.event(event).is_some())) {
            continue;
        }
        let parts: Vec<String> = offering.gives.iter().map(|(part, kind)| format!("{part} ({kind})")).collect();
        section.complain_key(
            key,
            format!("the offer \"{}\" cannot do with this answer", offering.id),
            format!(
                "Write events = [{{ … }}] with all that it needs in each: {}; and cursor = \"1\".",
                parts.join(", ")
            ),
        );
    }
}
