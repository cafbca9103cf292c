//! `portico publish --propose`: puts versions before another official, who publishes them or does not.

use std::process::ExitCode;

use domain::{
    identifiers::PersonCode,
    people::{Official, Person},
    ports::{Clock, Committed, Store},
    publishing::{self, OWNER, ScenarioFiles, owner_of, owns},
    service::Bundle,
};

use crate::{
    clock::{Chance, WallClock},
    config::{Config, Mode},
    house::{self, Neighbours},
    shelf::{Outcome, Shelf, Which},
    trouble::Trouble,
    welcome::print,
};

/// In whose name something is proposed, as it was typed. Whoever has the command line says who it is, as they say who is
/// an official at all.
#[derive(Debug, Clone)]
pub(crate) struct By {
    pub(crate) code: String,
    pub(crate) name: String,
}

/// The official with the roles that the configuration gives them.
pub(crate) fn proposer(by: &By, config: &Config, around: &Neighbours) -> Result<Official, Trouble> {
    let code: PersonCode = by.code.parse().map_err(|_| {
        Trouble::new(
            format!("\"{}\" is not a personal code", by.code),
            "Write the country and the code of an official: --by EE38001085718.",
        )
    })?;
    let (given_name, family_name) = by.name.trim().rsplit_once(' ').unwrap_or(("", by.name.trim()));
    let today = WallClock::new(&config.zone)?.today();
    let rights = house::roster(config, around)?.rights(code.as_str(), &[], &[], today);
    let person = Person { code, given_name: given_name.into(), family_name: family_name.into() };
    Ok(Official { person, roles: rights.roles, units: rights.units })
}

/// Proposes each version that is not in force; all of them, or none when the official does not answer for one.
pub(crate) async fn propose(
    config: &Config,
    clock: &dyn Clock,
    shelf: &Shelf,
    official: &Official,
    versions: Vec<(Bundle, ScenarioFiles)>,
) -> Result<ExitCode, Trouble> {
    if let Some((bundle, _)) = versions.iter().find(|(bundle, _)| !owns(&official.roles, &bundle.service)) {
        let (code, role) = (official.person.code.as_str(), owner_of(&bundle.service));
        return Err(Trouble::new(
            format!("{code} does not answer for {}, and nothing was proposed", bundle.service),
            format!("Give them the role \"{role}\", or \"{OWNER}\" for all services, under [[official]]."),
        ));
    }
    let mut code = ExitCode::SUCCESS;
    for (bundle, scenarios) in versions {
        let (service, version, hash) = (bundle.service.clone(), bundle.version.clone(), bundle.hash.clone());
        let said = match shelf.settled(&bundle, Which::Other, config.mode == Mode::Production) {
            Some(Outcome::Taken) => {
                code = ExitCode::FAILURE;
                "was published with other content. Give it a new version in its service.toml, and propose it again."
                    .to_owned()
            }
            Some(_) => "is in force already; nothing was proposed.".to_owned(),
            None => {
                let change = publishing::propose(official, bundle, scenarios, (clock, &Chance)).unwrap_or_default();
                match shelf.database().commit(change).await? {
                    Committed::Yes => format!(
                        "is proposed (bundle {}). Another official who answers for it decides at {}en/admin/services/{service}/proposals/{hash}",
                        &hash[..12],
                        config.portal.url
                    ),
                    Committed::Conflict => "waits already to be published.".to_owned(),
                }
            }
        };
        print(&format!("{service} {version} {said}\n"));
    }
    Ok(code)
}
