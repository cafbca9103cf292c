//! `portico check`: everything that is not Rust. Definitions, their calls, their scenarios, and their words.

use std::{process::ExitCode, sync::Arc};

use domain::service::{Answering, Bundle, Service};
use text::{Catalogue, Lang};

use crate::{
    clock::WallClock, config::Config, folders, scenarios::Scenarios, trouble::Trouble, welcome::print, wording,
};
use domain::ports::Clock;

pub(crate) fn check(config: &Config) -> Result<ExitCode, Trouble> {
    let content = folders::read(&config.folders, WallClock::new(&config.zone)?.zone())?.whole()?;
    let mut faults = Vec::new();
    let (mut scenarios, mut reports) = (Scenarios::read(&config.folders)?, Vec::new());
    for (bundle, service) in content.services {
        faults.extend(self::faults(config, &content.catalogue, &bundle, &service));
        faults.extend(wording::unused(&bundle, &service));
        let ran = scenarios.run(Arc::new(service));
        faults.extend(ran.faults.iter().map(ToString::to_string));
        reports.push(ran.report);
    }
    faults.extend(scenarios.strays().map(|stray| stray.to_string()));
    for report in &reports {
        print(&format!("{report}\n"));
    }
    for fault in &faults {
        print(&format!("{fault}\n"));
    }
    let languages: Vec<&str> = content.catalogue.languages().iter().map(Lang::code).collect();
    print(&format!("{} services in {}: {} faults\n", reports.len(), languages.join(", "), faults.len()));
    Ok(if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What keeps a service that was read from being published.
pub(crate) fn faults(config: &Config, catalogue: &Catalogue, bundle: &Bundle, service: &Service) -> Vec<String> {
    let mut faults = calls(config, service);
    faults.extend(wording::missing(catalogue, service));
    faults.extend(wording::strange(bundle, service));
    faults
}

/// Calls that the configuration does not know.
fn calls(config: &Config, service: &Service) -> Vec<String> {
    let registers = config.exchange.rest.get("registers").and_then(toml::Value::as_table);
    let known = |call: &domain::ports::Call| {
        let operations = registers.and_then(|all| all.get(&call.register)?.get("operations")?.as_table());
        operations.is_some_and(|operations| operations.contains_key(&call.operation))
    };
    let reads = service.reads.iter().map(|read| &read.call);
    let submits = service.submits.iter().map(|submit| &submit.call);
    let feeds = service.offerings.iter().map(|offering| &offering.feed);
    let disputes = service.reads.iter().filter_map(|read| read.dispute.as_ref());
    let calls = reads.chain(submits).chain(feeds).chain(disputes);
    let unknown = calls.filter(|call| !known(call)).map(|call| {
        format!(
            "{}: the configuration knows no {call}. Add it under [exchange.registers.{}].",
            service.id, call.register
        )
    });
    let by_soap = |call: &domain::ports::Call| {
        let register = registers.and_then(|all| all.get(&call.register));
        register.and_then(|register| register.get("protocol")?.as_str()) == Some("soap")
    };
    let later = service.submits.iter().filter(|submit| submit.answer != Answering::AtOnce && by_soap(&submit.call));
    let later = later.map(|submit| {
        format!(
            "{}: the submit \"{}\" is answered later, and {} speaks SOAP, in which a register cannot say that it has only taken a message in. Ask it by REST, or leave answer = \"async\" out.",
            service.id, submit.id, submit.call.register
        )
    });
    unknown.chain(later).collect()
}
