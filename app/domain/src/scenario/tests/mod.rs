//! Scenarios that hold, and scenarios that do not.

mod benefit;
mod club;
mod parking;

use std::sync::Arc;

use super::*;

fn list(complaints: &[Complaint]) -> String {
    complaints.iter().map(|complaint| format!("{complaint}\n")).collect()
}

fn run_at(service: Service, files: &[(&str, &str)]) -> Report {
    let service = Arc::new(service);
    let scenarios = read(files, &service).unwrap_or_else(|complaints| panic!("{}", list(&complaints)));
    run(&service, &scenarios)
}
