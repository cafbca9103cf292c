//! Random faults at the sandbox's security server, switched on and off as long as people submit.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::sleep;
use url::Url;

use crate::{
    chance::Chance,
    trouble::{Trouble, While},
};

/// What an application asks, and what it tells.
const READS: [&str; 2] = ["person-by-code", "vehicle-by-plate"];
const TELLS: &str = "permit-application";

/// Faults of both. A refusal is for tells alone, and rare, since it needs an official each time; an answer that only
/// says that something arrived is for tells alone, too, and stands last.
const FAULTS: [&str; 11] = [
    "down",
    "slow",
    "error_then_ok",
    "duplicate",
    "held_answer",
    "garbage",
    "changed",
    "wrong_hash",
    "dropped",
    "lost_answer",
    "late_answer",
];
/// One in so many faults of a tell is a refusal.
const REFUSALS: u64 = 12;

/// Switches until it is broken off. A security server that was just killed takes no order, and that is all right.
pub(super) async fn storm(faults: Url, mut chance: Chance) {
    let client = reqwest::Client::new();
    loop {
        let request = match chance.below(10) {
            // Now and then the sun shines.
            0 => client.delete(faults.clone()),
            _ => client.post(faults.clone()).json(&order(&mut chance)),
        };
        let _ = request.timeout(Duration::from_secs(2)).send().await;
        sleep(Duration::from_millis(20 + chance.below(400))).await;
    }
}

fn order(chance: &mut Chance) -> Value {
    let tells = chance.below(3) > 0;
    let service = if tells { TELLS } else { READS[chance.below(2) as usize] };
    if tells && chance.below(REFUSALS) == 0 {
        return json!({ "service": service, "fault": "reject", "reason": "the register is being counted", "times": 1 });
    }
    let fits = FAULTS.len() - usize::from(!tells);
    let fault = FAULTS[chance.below(fits as u64) as usize];
    // A read is waited for by a person, for four seconds at most; a tell by the worker, for ten.
    let delay = if tells { 500 + chance.below(11_500) } else { 100 + chance.below(4_500) };
    let times = match fault {
        // Each of these holds up a hand of the worker, or a person.
        "slow" | "held_answer" => 1 + chance.below(4),
        _ => 1 + chance.below(20),
    };
    let mut order = json!({ "service": service, "fault": fault, "times": times, "delay_ms": delay });
    if fault == "changed" {
        order["field"] = json!("address");
        order["value"] = json!("Muudetud tn 1, Tallinn");
    }
    order
}

/// Everything is switched off.
pub(super) async fn clears(faults: &Url) -> Result<(), Trouble> {
    let answer = reqwest::Client::new().delete(faults.clone()).timeout(Duration::from_secs(10)).send().await;
    answer.and_then(reqwest::Response::error_for_status).doing("the faults cannot be switched off").map(drop)
}

/// Moves the clock of the sandbox, and of portal and worker with it, an hour on: whatever waits is due.
pub(super) async fn an_hour_passes(clock: &Url) -> Result<(), Trouble> {
    let request = reqwest::Client::new().post(clock.clone()).json(&json!({ "hours": 1 }));
    let answer = request.timeout(Duration::from_secs(10)).send().await;
    answer.and_then(reqwest::Response::error_for_status).doing("the clock cannot be moved").map(drop)
}
