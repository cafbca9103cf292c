//! Runs what the command line asks for. The only file that starts anything of the sandbox.

use std::{collections::BTreeMap, net::SocketAddr, process::ExitCode, sync::Arc, time::Duration};

use domain::rights::Post;
use portal::Door;
use sandbox::{Addresses, Kind, Part, Running};
use tokio::{net::TcpListener, runtime::Runtime, task::JoinHandle};
use tokio_util::sync::CancellationToken;

use crate::{
    ahead::Ahead,
    bell::Bell,
    check,
    cli::{Cli, Command, Officials},
    config::{self, Config, Mode},
    doctor, door,
    house::{self, House, Neighbours},
    log, new_service, officials, propose, publish, reload, road, schema,
    trouble::Trouble,
    welcome::{self, Guest},
};

/// So long a message under way has to be settled when the process is told to stop.
const LAST_DELIVERY: Duration = Duration::from_secs(10);

pub(crate) fn run(cli: Cli) -> Result<ExitCode, Trouble> {
    let command = cli.command.clone().unwrap_or(Command::Serve);
    if matches!(command, Command::Config) {
        welcome::print(config::DEFAULT);
        return Ok(ExitCode::SUCCESS);
    }
    let config = Config::load(cli.config.as_deref())?;
    log::start(&config.log);
    let runtime = Runtime::new()
        .map_err(|error| Trouble::new(format!("the runtime cannot start: {error}"), "Free some memory or threads."))?;
    let code = runtime.block_on(async {
        match command {
            Command::Serve => serve(&config).await,
            Command::Portal => portal(&config).await,
            Command::Worker => worker(&config).await,
            Command::Sandbox { parts } => sandbox_parts(&config, &parts).await,
            Command::Officials { what: Officials::Disable } => officials::disable(&config).await,
            Command::Migrate => migrate(&config).await,
            Command::Publish { folder, locales, propose: _, by, name } => {
                let by = by.map(|code| (propose::By { code, name }, configured(&config)));
                publish::publish(&config, folder.as_deref(), locales.as_deref(), by).await
            }
            Command::NewService { id, folder, locales } => new_service::new_service(&id, &folder, &locales),
            Command::Schema { service, scenarios } => schema::schema(&config, service.as_deref(), scenarios),
            Command::Check => check::check(&config),
            Command::Doctor => doctor::doctor(&config, &configured(&config)).await,
            Command::Config => Ok(ExitCode::SUCCESS),
        }
    });
    // What still hangs in a neighbour's slow answer is not waited for.
    runtime.shutdown_timeout(Duration::from_secs(1));
    code
}

async fn serve(config: &Config) -> Result<ExitCode, Trouble> {
    let mut bell = Bell::hang();
    let listener = listen(config.portal.listen).await?;
    house::data_folder(&config.data)?;
    let (provider, metrics) = (road::provider(config, true).await?, road::metrics(config).await?);
    let running = match config.mode {
        Mode::Sandbox => {
            let settings = sandbox::Settings { portal: road::address(provider.as_ref()), ..settings(config)? };
            Some(sandbox::start(&Part::ALL, &settings).await.map_err(Trouble::told)?)
        }
        Mode::Production => None,
    };
    let around = running.as_ref().map_or_else(|| configured(config), |running| beside(config, running));
    let house = House::build(config, &around).await?;
    let router = house.router(config, &around, public(config)?)?;
    let stop = CancellationToken::new();
    let mut work = hands(&house, &stop);
    work.extend(followers(config, &house, &around, &stop));
    work.extend(house.side_doors(provider, metrics, &stop));
    work.extend(office(config, &house, &around, &stop).await?);
    welcome::serve(config, &guests(config), &around);
    until_told(listener, router, &stop, &mut bell).await;
    finish(work, house, running).await;
    Ok(ExitCode::SUCCESS)
}

async fn portal(config: &Config) -> Result<ExitCode, Trouble> {
    let mut bell = Bell::hang();
    let listener = listen(config.portal.listen).await?;
    let (provider, metrics) = (road::provider(config, false).await?, road::metrics(config).await?);
    let around = configured(config);
    let house = House::build(config, &around).await?;
    let router = house.router(config, &around, public(config)?)?;
    let stop = CancellationToken::new();
    let mut work = followers(config, &house, &around, &stop);
    work.extend(house.side_doors(provider, metrics, &stop));
    work.extend(office(config, &house, &around, &stop).await?);
    tracing::info!(url = %config.portal.url, "the portal is open");
    until_told(listener, router, &stop, &mut bell).await;
    finish(work, house, None).await;
    Ok(ExitCode::SUCCESS)
}

async fn worker(config: &Config) -> Result<ExitCode, Trouble> {
    let mut bell = Bell::hang();
    let metrics = road::metrics(config).await?;
    let around = configured(config);
    let house = House::build(config, &around).await?;
    let stop = CancellationToken::new();
    let mut work = hands(&house, &stop);
    work.extend(followers(config, &house, &around, &stop));
    work.extend(house.side_doors(None, metrics, &stop));
    tracing::info!("the worker is at work");
    bell.rings().await;
    stop.cancel();
    finish(work, house, None).await;
    Ok(ExitCode::SUCCESS)
}

async fn sandbox_parts(config: &Config, words: &[String]) -> Result<ExitCode, Trouble> {
    if config.mode == Mode::Production {
        return Err(Trouble::new(
            "mode is \"production\", where no neighbour of the sandbox can start",
            "Write mode = \"sandbox\", or leave the sandbox out.",
        ));
    }
    let mut bell = Bell::hang();
    let parts = words.iter().map(|word| word.parse::<Part>().map_err(Trouble::told)).collect::<Result<Vec<_>, _>>()?;
    house::data_folder(&config.data)?;
    let running = sandbox::start(&parts, &settings(config)?).await.map_err(Trouble::told)?;
    tracing::info!(?parts, "the neighbours are at home");
    bell.rings().await;
    running.stop().await;
    Ok(ExitCode::SUCCESS)
}

async fn migrate(config: &Config) -> Result<ExitCode, Trouble> {
    let database = house::database(config).await?;
    database.close().await;
    welcome::print("The database is up to date.\n");
    Ok(ExitCode::SUCCESS)
}

/// Whoever shows services follows what is published; in development also what changes in the folders, and
/// in the sandbox its clock.
fn followers(config: &Config, house: &House, around: &Neighbours, stop: &CancellationToken) -> Vec<JoinHandle<()>> {
    let follow = Arc::clone(&house.shelf).follow(stop.clone());
    let watch = reload::watch(config.clone(), house.clock.zone(), Arc::clone(&house.shelf), stop.clone());
    let officials = officials::watch(
        config.file.clone(),
        around.clone(),
        Arc::clone(&house.roster),
        Arc::clone(&house.desk),
        stop.clone(),
    );
    let mut followers = vec![tokio::spawn(follow), tokio::spawn(watch), tokio::spawn(officials)];
    if let Some(ahead) = house.ahead.clone() {
        followers.push(tokio::spawn(ahead.follow(stop.clone())));
    }
    followers
}

/// What stands at the address that everybody types.
fn public(config: &Config) -> Result<Door, Trouble> {
    Ok(if config.office_door()?.is_some() { Door::Public } else { Door::Whole })
}

/// The officials' own door, where they have one.
async fn office(
    config: &Config,
    house: &House,
    around: &Neighbours,
    stop: &CancellationToken,
) -> Result<Option<JoinHandle<()>>, Trouble> {
    let Some(own) = config.office_door()? else { return Ok(None) };
    let listener = TcpListener::bind(own.listen).await.map_err(|error| {
        Trouble::new(
            format!("the officials\u{2019} door cannot listen on {}: {error}", own.listen),
            "Stop the program that uses the port, or write another one as `listen` under [admin].",
        )
    })?;
    let router = house.router(config, around, Door::Office)?;
    tracing::info!(url = %own.url, "the officials\u{2019} door is open");
    Ok(Some(tokio::spawn(door::serve(listener, router, stop.clone().cancelled_owned()))))
}

/// The worker, whoever looks at terms and at files, whoever follows feeds, and the brooms: one for drafts and files, one for ended sessions.
fn hands(house: &House, stop: &CancellationToken) -> Vec<JoinHandle<()>> {
    let worker = tokio::spawn(portal::work(Arc::clone(&house.desk), stop.clone()));
    let terms = tokio::spawn(portal::terms(Arc::clone(&house.desk), stop.clone()));
    let checks = tokio::spawn(portal::checks(Arc::clone(&house.desk), stop.clone()));
    let feeds = tokio::spawn(portal::follow(Arc::clone(&house.desk), stop.clone()));
    let moved = house.ahead.as_ref().map(Ahead::moved).unwrap_or_default();
    let broom = tokio::spawn(portal::broom(Arc::clone(&house.desk), moved, stop.clone()));
    let (sessions, stop) = (house.sessions(), stop.clone());
    let sessions = tokio::spawn(async move {
        loop {
            if let Err(error) = sessions.purge_expired().await {
                tracing::warn!(%error, "ended sessions could not be swept");
            }
            tokio::select! {
                () = tokio::time::sleep(Duration::from_secs(600)) => {}
                () = stop.cancelled() => return,
            }
        }
    });
    vec![worker, terms, checks, feeds, broom, sessions]
}

async fn finish(work: Vec<JoinHandle<()>>, house: House, running: Option<Running>) {
    for hand in work {
        // What a slow register holds up is leased, and tried again after the next start.
        let _ = tokio::time::timeout(LAST_DELIVERY, hand).await;
    }
    house.database.close().await;
    if let Some(running) = running {
        running.stop().await;
    }
}

/// Answers requests until somebody says stop; requests under way are finished, unless somebody says it twice.
async fn until_told(listener: TcpListener, router: axum::Router, stop: &CancellationToken, bell: &mut Bell) {
    let twice = async {
        bell.rings().await;
        stop.cancel();
        bell.rings().await;
    };
    tokio::select! {
        () = door::serve(listener, router, stop.clone().cancelled_owned()) => {}
        () = twice => tracing::info!("told to stop twice: requests under way are cut"),
    }
}

async fn listen(address: SocketAddr) -> Result<TcpListener, Trouble> {
    TcpListener::bind(address).await.map_err(|error| {
        Trouble::new(
            format!("the portal cannot listen on {address}: {error}"),
            "Stop the program that uses the port, or write another one as `listen` and `url` under [portal] in portico.toml.",
        )
    })
}

fn ports(config: &Config) -> sandbox::Ports {
    let own = config.sandbox.ports;
    sandbox::Ports {
        signin: own.signin,
        security_server: own.security_server,
        security_server_tls: own.security_server_tls,
        population: own.population,
        traffic: own.traffic,
        mailbox: own.mailbox,
        smtp: own.smtp,
        scanner: own.scanner,
        clamd: own.clamd,
        registers: own.registers,
    }
}

fn settings(config: &Config) -> Result<sandbox::Settings, Trouble> {
    let connection = config.sandbox.connection.parse();
    let connection = connection.map_err(|error| Trouble::new(error, "Mend `connection` under [sandbox]."))?;
    let own = config.office_door()?.map(|own| own.url.origin().ascii_serialization());
    let portals = [config.portal.url.origin().ascii_serialization()].into_iter().chain(own).collect();
    let listen = &config.exchange.provider.listen;
    let portal = (!listen.is_empty()).then(|| format!("http://{listen}"));
    let (ports, data) = (ports(config), Some(config.data.join("sandbox")));
    Ok(sandbox::Settings { ports, portal, data, portals, connection, ..sandbox::Settings::default() })
}

/// The neighbours when another process runs them.
fn configured(config: &Config) -> Neighbours {
    neighbours(config, &Addresses::at(&ports(config)))
}

/// The neighbours in this process: the security server over TLS, with certificates both ways.
fn beside(config: &Config, running: &Running) -> Neighbours {
    let files = sandbox::CertificateFiles::below(&config.data.join("sandbox"));
    Neighbours {
        security_server: running.addresses.security_server_tls.clone(),
        tls: exchange::TlsSettings {
            certificate: files.portal,
            key: files.portal_key,
            security_server: vec![files.security_server],
        },
        ..neighbours(config, &running.addresses)
    }
}

/// What the house is told of the neighbours: in sandbox mode where they are, in production nothing.
fn neighbours(config: &Config, addresses: &Addresses) -> Neighbours {
    if config.mode == Mode::Production {
        return Neighbours::default();
    }
    Neighbours {
        issuer: addresses.issuer.clone(),
        client_secret: sandbox::CLIENT_SECRET.into(),
        security_server: addresses.security_server.clone(),
        instruments: format!("{}/sandbox", addresses.security_server),
        tls: exchange::TlsSettings::default(),
        clock: Some(format!("{}/sandbox/clock.json", addresses.security_server)),
        smtp: format!("smtp://{}", addresses.smtp),
        mailbox: addresses.mailbox.clone(),
        clamd: addresses.clamd.to_string(),
        officials: officials_of_the_sandbox(),
        claim: ("roles".into(), groups_of_the_sandbox()),
    }
}

/// The people to be, in sandbox mode.
fn guests(config: &Config) -> Vec<Guest> {
    let guest = |person: &sandbox::Persona| Guest {
        name: format!("{} {}", person.given_name, person.family_name),
        good_for: person.good_for_en,
    };
    if config.mode == Mode::Sandbox { sandbox::people().iter().map(guest).collect() } else { Vec::new() }
}

/// The sandbox's people get the roles that their personas need.
fn officials_of_the_sandbox() -> Vec<(String, Post)> {
    let post = |person: &sandbox::Persona| {
        let name = format!("{} {}", person.given_name, person.family_name);
        let post = match &person.kind {
            Kind::Resident | Kind::Claimed { .. } => return None,
            Kind::Official { roles } => {
                Post { name, roles: roles.iter().map(|role| (*role).to_owned()).collect(), ..Post::default() }
            }
            Kind::Translator => Post { name, translator: true, ..Post::default() },
        };
        Some((person.code.to_owned(), post))
    };
    sandbox::people().iter().filter_map(post).collect()
}

/// What the groups that the sandbox's provider tells of stand for.
fn groups_of_the_sandbox() -> BTreeMap<String, Vec<String>> {
    [("benefits-department".to_owned(), vec!["senior-benefits-officer".to_owned()])].into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn production_is_told_of_no_neighbour_and_of_no_clock_but_its_own() {
        let mut config = Config::load(None).expect("the default configuration");
        assert!(configured(&config).clock.is_some());
        config.mode = Mode::Production;
        let none = configured(&config);
        assert!(none.clock.is_none() && none.security_server.is_empty() && none.officials.is_empty());
    }
}
