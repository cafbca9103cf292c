//! Waits until the register has everything, or patience ends; then tells what differs.

use std::{
    fs,
    time::{Duration, Instant},
};

use url::Url;

use crate::{
    cli::VerifyWish,
    records::{self, Findings},
    say::say,
    trouble::{Trouble, While},
};

/// Between two looks at the register.
const PAUSE: Duration = Duration::from_millis(500);
/// A row of references in the report.
const SHOWN: usize = 10;

/// True when every acknowledged application is there once. Others may be there from other runs.
pub(crate) async fn run(wish: VerifyWish) -> Result<bool, Trouble> {
    let text = fs::read_to_string(&wish.acknowledged).doing(wish.acknowledged.display())?;
    let acknowledged: Vec<String> =
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(Into::into).collect();
    if acknowledged.is_empty() {
        return Err(Trouble::new(format!("{} holds no reference", wish.acknowledged.display())));
    }
    let findings = settle(&acknowledged, &wish.records, Duration::from_secs(wish.patience)).await?;
    tell(acknowledged.len(), &findings);
    Ok(findings.missing.is_empty() && findings.doubled.is_empty() && findings.shared.is_empty())
}

/// The findings once nothing is missing any more, or when patience ends.
pub(crate) async fn settle(acknowledged: &[String], records: &Url, patience: Duration) -> Result<Findings, Trouble> {
    let start = Instant::now();
    loop {
        let findings = records::compare(acknowledged, &records::ask(records).await?);
        if findings.missing.is_empty() || start.elapsed() > patience {
            say(format!("the register was asked for {:.1} s", start.elapsed().as_secs_f64()));
            return Ok(findings);
        }
        tokio::time::sleep(PAUSE).await;
    }
}

pub(crate) fn tell(acknowledged: usize, findings: &Findings) {
    say(format!("acknowledged: {acknowledged}"));
    let rows = [
        ("missing in the register", &findings.missing),
        ("there more than once", &findings.doubled),
        ("acknowledged to two journeys", &findings.shared),
        ("there, and nobody was told", &findings.unknown),
    ];
    for (what, references) in rows {
        let some = references.iter().take(SHOWN).map(String::as_str).collect::<Vec<_>>().join(" ");
        say(format!("{what}: {} {some}", references.len()).trim_end());
    }
}
