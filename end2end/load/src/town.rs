//! A portal, a worker and neighbours of the generator's own: processes of their own in a folder of their own.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use tempfile::TempDir;
use url::Url;

use crate::trouble::{Trouble, While};

/// A process that does not answer by then does not start at all.
const LONGEST_START: Duration = Duration::from_secs(20);

/// The portal and everything around it.
const COUNT: usize = 10;

/// Ports that were free a moment ago, in the order of the settings.
struct Ports([u16; COUNT]);

pub(crate) struct Town {
    folder: TempDir,
    portico: PathBuf,
    database_url: Option<String>,
    ports: Ports,
    neighbours: Option<Part>,
    pub(crate) gateway: Option<Part>,
    pub(crate) portal: Option<Part>,
    pub(crate) worker: Option<Part>,
}

/// One process. It ends with this value, whatever else happens.
pub(crate) struct Part(Child);

impl Drop for Part {
    /// SIGKILL, to the process that was started here and to no other.
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Town {
    /// Everything started and answering.
    pub(crate) async fn build(portico: &Path, database_url: Option<String>) -> Result<Self, Trouble> {
        let portico = portico.canonicalize().doing(format!("{} (build it first)", portico.display()))?;
        let folder = tempfile::tempdir().doing("a folder for the run")?;
        let ports = Ports::free()?;
        fs::write(folder.path().join("portico.toml"), ports.settings()).doing("the settings of the run")?;
        let mut town =
            Self { folder, portico, database_url, ports, neighbours: None, gateway: None, portal: None, worker: None };
        // Before two processes find an empty database at once.
        let migrated = town.command("migrate", &["migrate"])?.status().doing("portico migrate")?;
        if !migrated.success() {
            return Err(town.told("migrate"));
        }
        let parts = ["sandbox", "signin", "population", "traffic", "mailbox", "scanner", "registers"];
        town.neighbours = Some(town.start("neighbours", &parts)?);
        town.start_gateway()?;
        town.start_portal()?;
        town.start_worker()?;
        for url in [town.records(), town.people(), town.instrument("clock.json"), town.url()] {
            town.await_answer(&url).await?;
        }
        Ok(town)
    }

    pub(crate) fn start_portal(&mut self) -> Result<(), Trouble> {
        self.portal = Some(self.start("portal", &["portal"])?);
        Ok(())
    }

    /// The security server, in a process of its own.
    pub(crate) fn start_gateway(&mut self) -> Result<(), Trouble> {
        self.gateway = Some(self.start("gateway", &["sandbox", "security-server"])?);
        Ok(())
    }

    pub(crate) fn start_worker(&mut self) -> Result<(), Trouble> {
        self.worker = Some(self.start("worker", &["worker"])?);
        Ok(())
    }

    pub(crate) fn url(&self) -> Url {
        self.ports.url("localhost", 0, "/et")
    }

    pub(crate) fn people(&self) -> Url {
        self.ports.url("127.0.0.1", 1, "/people.json")
    }

    pub(crate) fn records(&self) -> Url {
        self.ports.url("127.0.0.1", 4, "/sandbox/records")
    }

    /// An instrument of the sandbox at its security server.
    pub(crate) fn instrument(&self, name: &str) -> Url {
        self.ports.url("127.0.0.1", 2, &format!("/sandbox/{name}"))
    }

    /// Whether every part that may be killed runs.
    ///
    /// # Errors
    /// When one has ended by itself, with its last word.
    pub(crate) fn is_alive(&mut self) -> Result<(), Trouble> {
        let parts = [("gateway", &mut self.gateway), ("portal", &mut self.portal), ("worker", &mut self.worker)];
        let ended =
            |part: &mut Option<Part>| part.as_mut().is_some_and(|part| matches!(part.0.try_wait(), Ok(Some(_))));
        let dead = parts.into_iter().find_map(|(name, part)| ended(part).then_some(name));
        dead.map_or(Ok(()), |name| Err(self.told(name)))
    }

    /// The folder in which every process of the town runs.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Runs a command of the program until it ends.
    ///
    /// # Errors
    /// When it cannot be started, or does not end well.
    pub(crate) async fn run(&self, name: &'static str, arguments: Vec<String>) -> Result<(), Trouble> {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let mut command = self.command(name, &arguments)?;
        // On a thread of its own: the people go on meanwhile.
        let status = tokio::task::spawn_blocking(move || command.status()).await.doing(name)?.doing(name)?;
        if status.success() { Ok(()) } else { Err(self.told(name)) }
    }

    /// What portal and worker complained of in their logs, without the times, and how often.
    pub(crate) fn complaints(&self) -> BTreeMap<String, usize> {
        let mut complaints = BTreeMap::new();
        for log in ["portal", "worker"].map(|name| fs::read_to_string(self.log(name)).unwrap_or_default()) {
            let is_complaint = |line: &&str| [" ERROR ", " WARN ", "panicked"].iter().any(|word| line.contains(word));
            for line in log.lines().filter(is_complaint) {
                let text = line.split_once("Z ").map_or(line, |(_, text)| text).trim();
                *complaints.entry(text.to_owned()).or_default() += 1;
            }
        }
        complaints
    }

    fn start(&self, name: &str, arguments: &[&str]) -> Result<Part, Trouble> {
        Ok(Part(self.command(name, arguments)?.spawn().doing(format!("portico {}", arguments.join(" ")))?))
    }

    fn command(&self, name: &str, arguments: &[&str]) -> Result<Command, Trouble> {
        let log = File::options().create(true).append(true).open(self.log(name)).doing("a log of the run")?;
        let mut command = Command::new(&self.portico);
        command.args(arguments).current_dir(self.folder.path()).env_remove("DATABASE_URL").stdin(Stdio::null());
        command.env("NO_COLOR", "1").stdout(log.try_clone().doing("a log of the run")?).stderr(log);
        if let Some(url) = &self.database_url {
            command.env("DATABASE_URL", url);
        }
        Ok(command)
    }

    fn log(&self, name: &str) -> PathBuf {
        self.folder.path().join(format!("{name}.log"))
    }

    fn told(&self, name: &str) -> Trouble {
        let log = fs::read_to_string(self.log(name)).unwrap_or_default();
        Trouble::new(format!("portico {name}: {}", log.lines().last().unwrap_or("no word")))
    }

    async fn await_answer(&self, url: &Url) -> Result<(), Trouble> {
        let start = Instant::now();
        loop {
            match reqwest::get(url.clone()).await {
                Ok(answer) if answer.status().is_success() => return Ok(()),
                _ if start.elapsed() < LONGEST_START => tokio::time::sleep(Duration::from_millis(50)).await,
                _ => return Err(Trouble::new(format!("{url} does not answer. {}", self.told("portal")))),
            }
        }
    }
}

impl Ports {
    /// Below those that connections begin from: while a part is dead, nobody's connection sits on its port, not even one
    /// that tries to reach it and meets itself.
    fn free() -> Result<Self, Trouble> {
        let from = getrandom::u32().doing("free ports")? % 10_000;
        // All held at once, so that no two are the same.
        let mut held = Vec::new();
        for port in (0..10_000).map(|step| 20_000 + (from + step) % 10_000).filter_map(|port| u16::try_from(port).ok())
        {
            held.extend(TcpListener::bind(("127.0.0.1", port)).map(|listener| (port, listener)));
            if held.len() == COUNT {
                break;
            }
        }
        let ports: Vec<u16> = held.iter().map(|(port, _)| *port).collect();
        ports.try_into().map(Self).map_err(|_| Trouble::new("too few ports between 20000 and 30000 are free"))
    }

    fn url(&self, host: &str, port: usize, path: &str) -> Url {
        let text = format!("http://{host}:{}{path}", self.0[port]);
        text.parse().expect("a host, a port and a path make an address")
    }

    fn settings(&self) -> String {
        let [portal, signin, security_server, population, traffic, mailbox, smtp, scanner, clamd, registers] = self.0;
        format!(
            "data = \"data\"\n\n[portal]\nlisten = \"127.0.0.1:{portal}\"\nurl = \"http://localhost:{portal}\"\n\n\
             [sandbox.ports]\nsignin = {signin}\nsecurity_server = {security_server}\npopulation = {population}\n\
             traffic = {traffic}\nmailbox = {mailbox}\nsmtp = {smtp}\n\
             scanner = {scanner}\nclamd = {clamd}\nregisters = {registers}\n"
        )
    }
}
