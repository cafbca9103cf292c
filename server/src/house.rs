//! Puts the rooms together: the store, the road to the registers, the post, and the Desk on top.

use std::{collections::BTreeMap, fs, path::Path, sync::Arc};

use arc_swap::ArcSwap;
use async_trait::async_trait;
use domain::{
    desk::{Desk, LONGEST_TRY, MandateCalls},
    ports::{Call, Clock, Store},
    rights::{Doubt, Post, Roster},
};
use portal::{Door, OfficeSignIn, Portal, Ready, SharedRoster};
use storage::{Database, Sessions};
use text::Catalogue;

use crate::{
    ahead::Ahead,
    clock::{Chance, WallClock},
    config::{Acting, Config, Mode},
    folders::{self, Content},
    inspect::Aside,
    papers, publish,
    road::Road,
    scenarios::Scenarios,
    secret,
    shelf::{Outcome, Shelf, Which},
    trouble::Trouble,
};

/// Everything that a process of the portal works with.
pub(crate) struct House {
    pub(crate) database: Database,
    pub(crate) desk: Arc<Desk>,
    pub(crate) clock: Arc<dyn Clock>,
    /// The machine's own, by which browsers are signed in and out.
    machine: Arc<dyn Clock>,
    /// How far the clock is ahead of the machine's; in production there is no such thing.
    pub(crate) ahead: Option<Ahead>,
    pub(crate) shelf: Arc<Shelf>,
    pub(crate) road: Road,
    assets: Arc<app::assets::Assets>,
    /// The officials of the configuration, swapped when its file changes.
    pub(crate) roster: SharedRoster,
    listed: Arc<portal::Listed>,
}

/// The systems beside the portal, for whatever the configuration leaves empty. In production it leaves nothing empty.
#[derive(Debug, Clone, Default)]
pub(crate) struct Neighbours {
    /// The OpenID Connect issuer.
    pub(crate) issuer: String,
    /// What the portal proves itself with there.
    pub(crate) client_secret: String,
    pub(crate) security_server: String,
    /// Where the sandbox shows its pages, for browsers.
    pub(crate) instruments: String,
    /// What the security server and we show each other.
    pub(crate) tls: exchange::TlsSettings,
    /// Where the sandbox tells what time it is there.
    pub(crate) clock: Option<String>,
    /// Where mail is handed in: `smtp://host:port`.
    pub(crate) smtp: String,
    /// The page on which letters arrive.
    pub(crate) mailbox: String,
    /// Where the virus scanner listens: `host:port`.
    pub(crate) clamd: String,
    /// Who may do what, by personal code.
    pub(crate) officials: Vec<(String, Post)>,
    /// What the provider's claim about officials is called, and what its groups stand for.
    pub(crate) claim: (String, BTreeMap<String, Vec<String>>),
}

/// Opens the database that the configuration names, and brings it up to date.
pub(crate) async fn database(config: &Config) -> Result<Database, Trouble> {
    data_folder(&config.data)?;
    let database = Database::open(&config.database_url()).await?;
    database.migrate().await?;
    Ok(database)
}

/// Makes the data folder, and closes it to everybody else.
pub(crate) fn data_folder(folder: &Path) -> Result<(), Trouble> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    // Names, codes and answers lie here: nobody else on the machine reads them.
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| {
        Trouble::new(
            format!("the data folder {} cannot be made: {error}", folder.display()),
            "Start in a folder that is writable, or name another one as `data` in portico.toml.",
        )
    })?;
    #[cfg(unix)]
    if secret::is_open(folder) {
        let closed = <fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o700);
        fs::set_permissions(folder, closed).map_err(|error| {
            Trouble::new(
                format!(
                    "the data folder {} is open to others on this machine, and stays so: {error}",
                    folder.display()
                ),
                "Give it to the user that runs Portico, or name a folder inside it as `data` in portico.toml.",
            )
        })?;
    }
    Ok(())
}

impl House {
    pub(crate) async fn build(config: &Config, neighbours: &Neighbours) -> Result<Self, Trouble> {
        let wall = WallClock::new(&config.zone)?;
        let machine: Arc<dyn Clock> = Arc::new(wall.clone());
        let ahead = Ahead::of(neighbours.clock.as_deref()).await;
        let clock: Arc<dyn Clock> = match &ahead {
            Some(ahead) => Arc::new(ahead.on(wall)),
            None => Arc::clone(&machine),
        };
        let folders = folders::of(config);
        let content = folders::read(&folders, clock.zone())?.whole()?;
        let assets = folders::assets(&folders)?;
        let database = database(config).await?;
        let scenarios = Scenarios::read(&folders)?;
        let shelf = shelf(config, (content, &scenarios), &database, &clock).await?;
        let exchange = exchange(config, neighbours, Arc::clone(&clock))?;
        let road = Road::build(config, exchange, &database, &clock)?;
        let post = post(config, neighbours, Arc::clone(&shelf.catalogue))?;
        let store: Arc<dyn Store> = Arc::new(database.clone());
        let desk = Desk::new(
            Arc::clone(&shelf.library),
            store,
            Arc::clone(&road.registers),
            Arc::new(post),
            Arc::clone(&clock),
            Arc::new(Chance),
        )
        .with_index(secret::index_key(config)?)
        .with_files(papers::files(config, neighbours, &database, machine.now()).await?)
        .with_mandates(mandates(config)?)
        .with_relatives(call("relatives", &config.acting.relatives)?);
        let roster = Arc::new(ArcSwap::from_pointee(roster(config, neighbours)?));
        let desk = desk.with_roster(Arc::new(Staff(Arc::clone(&roster)))).with_trackers(road.trackers.clone());
        doubt(&desk, &roster.load());
        let (desk, shelf, assets) = (Arc::new(desk), Arc::new(shelf), Arc::new(assets));
        let listed = Arc::default();
        Ok(Self { database, desk, clock, machine, ahead, shelf, road, assets, roster, listed })
    }

    /// The portal's HTTP side, as it stands behind a door.
    pub(crate) fn router(&self, config: &Config, neighbours: &Neighbours, door: Door) -> Result<axum::Router, Trouble> {
        let secret::Keys { secret, seals } = secret::keys(config)?;
        let own = config.office_door()?.filter(|_| door == Door::Office).map(|own| own.url);
        let base_url = own.unwrap_or_else(|| config.portal.url.clone());
        let portal = Portal {
            desk: Arc::clone(&self.desk),
            catalogue: Arc::clone(&self.shelf.catalogue),
            locales: Arc::clone(&self.shelf.locales),
            finder: portal::Finder::default(),
            assets: Arc::clone(&self.assets),
            provider: Arc::new(provider(config, neighbours, &base_url, Arc::clone(&self.machine))?),
            clock: Arc::clone(&self.machine),
            key: secret,
            seals,
            press: papers::press(config),
            ready: Arc::new(Alive(self.database.clone())),
            roster: Arc::clone(&self.roster),
            listed: Arc::clone(&self.listed),
            previews: portal::Previews::default(),
            inspector: Arc::new(Aside::new(config.clone(), self.clock.zone(), Arc::clone(&self.shelf.locales))),
            settings: portal::Settings {
                base_url,
                issuer_origin: origin(&issuer(config, neighbours)),
                lasting: portal::Lasting {
                    idle: config.session.idle,
                    longest: config.session.longest,
                    warning: config.session.warning,
                },
                sandbox: config.mode == Mode::Sandbox,
                door,
                office: OfficeSignIn { level: config.office_level()?, methods: config.admin.amr.clone() },
            },
        };
        Ok(portal::router(Arc::new(portal), self.sessions()))
    }

    pub(crate) fn sessions(&self) -> Sessions {
        Sessions::new(self.database.clone(), Arc::clone(&self.machine))
    }
}

/// Everything that was published, and what the folders have that never was.
async fn shelf(
    config: &Config,
    (content, scenarios): (Content, &Scenarios),
    database: &Database,
    clock: &Arc<dyn Clock>,
) -> Result<Shelf, Trouble> {
    // Whoever works on services sees what lies in the folders; elsewhere what was published stays in force.
    let (which, strict) = match config.mode {
        Mode::Sandbox if !folders::of(config).services.is_empty() => (Which::Other, false),
        Mode::Sandbox => (Which::Unknown, false),
        Mode::Production => (Which::Unknown, true),
    };
    let spoken = folders::catalogue(clock.zone(), content.portal.clone())?;
    let shelf = Shelf::open(database.clone(), Arc::clone(clock), content.portal, spoken).await?;
    let (mut free, mut held) = (Vec::new(), Vec::new());
    for (bundle, _) in &content.services {
        let waits = !publish::is_free(config, &shelf, bundle) && shelf.settled(bundle, which, strict).is_none();
        if waits { held.push(bundle) } else { free.push(bundle) }
    }
    for bundle in held {
        tracing::warn!(
            service = bundle.service,
            version = bundle.version,
            "this program carries a version that is not published; propose it with `portico publish --propose`"
        );
    }
    let outcomes = shelf.publish(free.iter().copied(), which, strict).await?;
    for (bundle, _) in free.iter().zip(&outcomes).filter(|(_, outcome)| **outcome == Outcome::Taken) {
        tracing::error!(
            service = bundle.service,
            version = bundle.version,
            "this program carries other content for a version that was published, which goes on; give it a new version"
        );
    }
    let kept = free.iter().zip(&outcomes).filter(|(_, outcome)| **outcome != Outcome::Taken);
    shelf.try_by(kept.map(|(bundle, _)| (*bundle, scenarios.files(&bundle.service))).collect()).await?;
    Ok(shelf)
}

struct Alive(Database);

#[async_trait]
impl Ready for Alive {
    async fn is_ready(&self) -> bool {
        self.0.ready().await
    }
}

/// The configuration's own address, or the sandbox's.
fn or_sandbox<'a>(own: &'a str, sandbox: &'a str) -> &'a str {
    if own.is_empty() { sandbox } else { own }
}

fn issuer(config: &Config, neighbours: &Neighbours) -> String {
    or_sandbox(&config.sign_in.issuer, &neighbours.issuer).to_owned()
}

fn origin(address: &str) -> String {
    url::Url::parse(address).map(|url| url.origin().ascii_serialization()).unwrap_or_default()
}

fn provider(
    config: &Config,
    neighbours: &Neighbours,
    base_url: &url::Url,
    clock: Arc<dyn Clock>,
) -> Result<identity::Provider, Trouble> {
    let settings = identity::Settings {
        issuer: issuer(config, neighbours),
        client_id: config.sign_in.client_id.clone(),
        client_secret: identity::Secret::new(client_secret(config, neighbours)?),
        redirect_url: base_url.join("/sign-in/callback").map(String::from).unwrap_or_default(),
        scopes: Vec::new(),
        allowed_amr: config.sign_in.allowed_amr.clone(),
        minimum_acr: Some(identity::Level::Substantial),
        signing_algs: vec!["RS256".into()],
        roles_claim: or_sandbox(&config.sign_in.roles.claim, &neighbours.claim.0).to_owned(),
    };
    identity::Provider::new(settings, move || clock.now())
        .map_err(|error| Trouble::new(error, "Mend [sign_in] in the configuration."))
}

fn client_secret(config: &Config, neighbours: &Neighbours) -> Result<String, Trouble> {
    if let Ok(secret) = std::env::var("SIGN_IN_SECRET") {
        return Ok(secret);
    }
    match (config.sign_in.client_secret_file.as_str(), config.mode) {
        ("", Mode::Sandbox) => Ok(neighbours.client_secret.clone()),
        ("", Mode::Production) => Err(Trouble::new(
            "the secret of the sign-in client is missing",
            "Name its file as sign_in.client_secret_file, or set SIGN_IN_SECRET.",
        )),
        (file, _) => fs::read_to_string(file).map(|text| text.trim().to_owned()).map_err(|error| {
            Trouble::new(format!("{file} cannot be read: {error}"), "Mend sign_in.client_secret_file.")
        }),
    }
}

/// The road to the registers, by the configuration and, where it names no security server, to the neighbours'.
pub(crate) fn exchange(
    config: &Config,
    neighbours: &Neighbours,
    clock: Arc<dyn Clock>,
) -> Result<(exchange::Exchange, exchange::Settings), Trouble> {
    let settings = exchange_settings(config, neighbours)?;
    let client = exchange::Exchange::new(settings.clone(), clock)
        .map_err(|error| Trouble::new(error, "Mend [exchange] in the configuration."))?;
    Ok((client, settings))
}

/// `[exchange]` as the client reads it.
pub(crate) fn exchange_settings(config: &Config, neighbours: &Neighbours) -> Result<exchange::Settings, Trouble> {
    let mut table = config.exchange.rest.clone();
    let server = or_sandbox(&config.exchange.security_server, &neighbours.security_server);
    table.insert("security_server".into(), server.into());
    let mut settings: exchange::Settings = table.try_into().map_err(|error: toml::de::Error| {
        Trouble::new(format!("[exchange] cannot be read: {}", error.message()), "Mend [exchange] in the configuration.")
    })?;
    if config.exchange.security_server.is_empty() && settings.tls.is_empty() {
        settings.tls = neighbours.tls.clone();
    }
    let (longest, most) = (settings.longest_call, LONGEST_TRY);
    if longest > most {
        return Err(Trouble::new(
            format!("exchange.longest_call is {longest:?}, and a message that is tried so long would be sent twice"),
            format!("Write longest_call = \"{most:?}\" or less under [exchange] in the configuration."),
        ));
    }
    Ok(settings)
}

/// The calls that tell for whom people may act.
fn mandates(config: &Config) -> Result<MandateCalls, Trouble> {
    let Acting { child, company, .. } = &config.acting;
    Ok(MandateCalls { child: call("child", child)?, company: call("company", company)? })
}

/// A call as `[acting]` names it; none where it is empty.
fn call(key: &str, text: &str) -> Result<Option<Call>, Trouble> {
    match text {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|error| {
            Trouble::new(format!("acting.{key} is \"{text}\", and {error}"), "Mend [acting] in the configuration.")
        }),
    }
}

fn post(config: &Config, neighbours: &Neighbours, catalogue: Arc<ArcSwap<Catalogue>>) -> Result<mail::Post, Trouble> {
    let settings = mail::Settings {
        url: or_sandbox(&config.mail.url, &neighbours.smtp).to_owned(),
        from: config.mail.from.clone(),
        base_url: config.portal.url.to_string(),
    };
    mail::Post::new(&settings, catalogue).map_err(|error| Trouble::new(error, "Mend [mail] in the configuration."))
}

/// Who works on cases, as the list says at this moment.
struct Staff(SharedRoster);

impl domain::ports::Roster for Staff {
    fn officials(&self) -> Arc<Roster> {
        self.0.load_full()
    }
}

/// Who may do what: the configuration's people beside the neighbours'.
pub(crate) fn roster(config: &Config, neighbours: &Neighbours) -> Result<Roster, Trouble> {
    let mut roster = config.roster()?;
    for (code, post) in &neighbours.officials {
        roster.add(code, post.clone());
    }
    for (group, roles) in &neighbours.claim.1 {
        roster.claim(group, roles.clone());
    }
    Ok(roster)
}

/// Says what a list of officials names and no service knows: it does no harm, and nobody would find out.
pub(crate) fn doubt(desk: &Desk, roster: &Roster) {
    for Doubt { what, cure } in desk.doubts(roster) {
        tracing::warn!(cure, "{what}");
    }
}
