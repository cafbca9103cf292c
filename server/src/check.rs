//! `portico check`: everything that is not Rust. Definitions, their calls, their scenarios, and their words.

use std::{process::ExitCode, sync::Arc};

use domain::service::{Bundle, Service, may_have, words};
use text::{Catalogue, Lang, messages, place_of, shown_within};

use crate::{clock::WallClock, config::Config, folders, scenarios::Scenarios, trouble::Trouble, welcome::print};
use domain::ports::Clock;

pub(crate) fn check(config: &Config) -> Result<ExitCode, Trouble> {
    let content = folders::read(&config.folders, WallClock::new(&config.zone)?.zone())?.whole()?;
    let mut faults = Vec::new();
    let (mut scenarios, mut reports) = (Scenarios::read(&config.folders)?, Vec::new());
    for (bundle, service) in content.services {
        faults.extend(self::faults(config, &content.catalogue, &service));
        faults.extend(unused_words(&bundle, &service));
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
pub(crate) fn faults(config: &Config, catalogue: &Catalogue, service: &Service) -> Vec<String> {
    let mut faults = calls(config, service);
    faults.extend(missing_words(catalogue, service));
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
    let calls = reads.chain(submits).chain(feeds);
    let unknown = calls.filter(|call| !known(call));
    unknown
        .map(|call| {
            format!(
                "{}: the configuration knows no {call}. Add it under [exchange.registers.{}].",
                service.id, call.register
            )
        })
        .collect()
}

/// Messages that a required language lacks.
fn missing_words(catalogue: &Catalogue, service: &Service) -> Vec<String> {
    let mut faults = Vec::new();
    for code in &service.languages {
        let file = format!("{code}/services/{}.ftl", service.id);
        let Ok(lang) = code.parse::<Lang>() else {
            faults.push(format!("{}: \"{code}\" is not a language. Write two small letters.", service.id));
            continue;
        };
        let own = catalogue.words(lang, Some(&service.id));
        for word in words(service) {
            if word.value && !own.speaks(&word.id, None) {
                faults.push(format!("{file}: the message \"{}\" is missing. Add it.", word.id));
                continue;
            }
            let lacking = word.attributes.iter().filter(|attribute| !own.speaks(&word.id, Some(attribute)));
            faults.extend(
                lacking.map(|attribute| format!("{file}: \"{}\" has no attribute .{attribute}. Add it.", word.id)),
            );
        }
    }
    faults
}

/// Messages and attributes that nothing uses. They hurt nobody, and are published all the same.
fn unused_words(bundle: &Bundle, service: &Service) -> Vec<String> {
    let words = words(service);
    let mut faults = Vec::new();
    for (language, source) in bundle.words() {
        let shown = shown_within(source);
        let is_used = |key: &str| match key.split_once('.') {
            _ if key.starts_with('-') => shown.contains(&key.split('.').next().unwrap_or(key)),
            None => shown.contains(&key) || words.iter().any(|word| word.id == key),
            Some((message, attribute)) => words.iter().any(|word| {
                let needed = || word.attributes.iter().any(|needed| needed == attribute);
                word.id == message && (needed() || may_have(service, message, attribute))
            }),
        };
        for (key, _) in messages(source).into_iter().filter(|(key, _)| !is_used(key)) {
            let (line, column) = place_of(source, &key).unwrap_or((1, 1));
            let file = format!("{language}/services/{}.ftl", service.id);
            faults.push(format!("{file}:{line}:{column}: nothing uses \"{key}\". Leave it out."));
        }
    }
    faults
}
