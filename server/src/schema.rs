//! `portico schema`: JSON Schemas of definition files, of scenario files, and of what a service is submitted with.

use std::process::ExitCode;

use domain::{ports::Clock, schema};

use crate::{clock::WallClock, config::Config, folders, trouble::Trouble, welcome::print};

pub(crate) fn schema(config: &Config, service: Option<&str>, scenarios: bool) -> Result<ExitCode, Trouble> {
    let schema = match service {
        None if scenarios => schema::scenarios(),
        None => schema::definition(),
        Some(id) => {
            let content = folders::read(&config.folders, WallClock::new(&config.zone)?.zone())?.whole()?;
            let found = content.services.iter().map(|(_, service)| service).find(|service| service.id == id);
            schema::submission(found.ok_or_else(|| unknown(id, &content))?)
        }
    };
    print(&format!("{schema:#}\n"));
    Ok(ExitCode::SUCCESS)
}

fn unknown(id: &str, content: &folders::Content) -> Trouble {
    let all: Vec<&str> = content.services.iter().map(|(_, service)| service.id.as_str()).collect();
    Trouble::new(format!("there is no service \"{id}\""), format!("Name one of: {}.", all.join(", ")))
}
