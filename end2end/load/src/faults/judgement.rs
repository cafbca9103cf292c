//! After the storm: everything that waits is let through, what is stuck tells why and is sent again, and the register
//! is compared with what people were told.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use tokio::time::sleep;
use url::Url;

use super::{desk::Official, weather};
use crate::{
    cli::FaultsWish,
    journey::Walked,
    records::{self, Findings},
    say::say,
    town::Town,
    trouble::Trouble,
    verify,
};

/// What is due after the clock has moved needs a moment.
const MOMENT: Duration = Duration::from_secs(2);
/// Rows of a list that are shown.
const SHOWN: usize = 10;

pub(super) async fn judge(wish: &FaultsWish, town: &Town, portal: &Url, walked: Vec<Walked>) -> Result<bool, Trouble> {
    let acknowledged: Vec<String> = walked.iter().filter_map(|walked| walked.reference.clone()).collect();
    let sent_again = walked.iter().filter(|walked| walked.sent_again > 0).count();
    for trouble in walked.iter().filter_map(|walked| walked.trouble.as_ref()).take(SHOWN) {
        say(format!("a journey ended early: {trouble}"));
    }
    say(format!("forms sent again because the answer did not come: {sent_again}"));

    let mut official = Official::signs_in(portal).await?;
    let start = Instant::now();
    let (mut reasons, mut without, mut sent) = (BTreeMap::<String, usize>::new(), Vec::new(), 0);
    let findings = loop {
        weather::an_hour_passes(&town.instrument("clock")).await?;
        sleep(MOMENT).await;
        let stuck = official.stuck().await?;
        for case in &stuck {
            if case.reason.is_empty() {
                without.push(case.reference.clone());
            }
            *reasons.entry(case.reason.clone()).or_default() += 1;
            official.resends(case).await?;
            sent += 1;
        }
        let findings = records::compare(&acknowledged, &records::ask(&town.records()).await?);
        let quiet = stuck.is_empty() && findings.missing.is_empty();
        if quiet || start.elapsed() > Duration::from_secs(wish.patience) {
            break findings;
        }
    };
    say(format!("the outbox was let through in {:.1} s", start.elapsed().as_secs_f64()));
    say(format!("stuck, with a reason, and sent again by an official: {}", sent - without.len()));
    for (reason, times) in reasons.iter().take(SHOWN) {
        say(format!("  {times} × {reason}"));
    }
    say(format!("stuck without a reason: {} {}", without.len(), without.join(" ")).trim_end());
    tell_register(town, &acknowledged, &findings).await?;
    let complaints = town.complaints();
    say(format!("complaints of portal and worker in their logs: {}", complaints.values().sum::<usize>()));
    for (complaint, count) in worst(&complaints) {
        say(format!("  {count} × {complaint}"));
    }
    let begun = walked.len();
    say(format!("begun: {begun}, asked for: {}", wish.submissions));
    Ok(begun > 0 && acknowledged.len() == begun && findings == Findings::default() && without.is_empty())
}

async fn tell_register(town: &Town, acknowledged: &[String], findings: &Findings) -> Result<(), Trouble> {
    let slots = records::ask(&town.records()).await?;
    let twice = slots.iter().filter(|slot| slot.received > 1).count();
    let most = slots.iter().map(|slot| slot.received).max().unwrap_or_default();
    say(format!("messages that reached the register more than once: {twice}, one of them {most} times"));
    verify::tell(acknowledged.len(), findings);
    Ok(())
}

/// The most frequent, without what belongs to one message alone.
fn worst(complaints: &BTreeMap<String, usize>) -> Vec<(String, usize)> {
    let mut kinds = BTreeMap::<String, usize>::new();
    for (complaint, count) in complaints {
        // Ids and times differ each time.
        let kind: String = complaint
            .split("xroad_id=")
            .map(|part| part.trim_start_matches(|c: char| c.is_ascii_hexdigit() || c == '-'))
            .collect();
        *kinds
            .entry(
                kind.split(" ms=").next().unwrap_or_default().to_owned()
                    + kind.rsplit_once('}').map_or("", |(_, said)| said),
            )
            .or_default() += count;
    }
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    kinds.truncate(SHOWN);
    kinds
}
