//! Starts the built binary as a deployer would: all in one process, or every part on its own.

use std::{
    fs,
    net::TcpListener,
    path::Path,
    process::{Child, Command, Output, Stdio},
    sync::atomic::{AtomicU16, Ordering},
    time::Duration,
};

use tempfile::TempDir;
use testkit::TestDatabase;

use crate::there_and_back::until;

/// The root of the house.
pub const HOUSE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// A portal with its neighbours, in a folder of its own, gone when dropped.
pub struct Town {
    pub url: String,
    /// The sign-in provider, and the security server with the sandbox's instruments.
    pub signin: String,
    pub gateway: String,
    pub population: String,
    pub traffic: String,
    /// The registers that share a port, each under its name.
    pub registers: String,
    pub mailbox: String,
    pub security_server: String,
    /// The numbers for Prometheus, where everything is one process.
    pub metrics: String,
    pub folder: TempDir,
    /// Folders beside its own.
    elsewhere: Vec<TempDir>,
    processes: Vec<Child>,
    /// Dropped last: a PostgreSQL database of its own.
    database: TestDatabase,
}

/// How the house is spread over processes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topology {
    OneProcess,
    Separate,
}

/// Every database the machine offers, in both topologies.
pub async fn towns() -> Vec<Town> {
    let mut towns = Vec::new();
    for topology in [Topology::OneProcess, Topology::Separate] {
        for database in testkit::databases() {
            towns.push(Town::start(topology, database).await);
        }
    }
    towns
}

impl Town {
    /// One process on SQLite: enough where the way of running cannot matter.
    pub async fn small() -> Self {
        Self::start(Topology::OneProcess, TestDatabase::sqlite()).await
    }

    /// As [`Self::small`], for people who come by https: what a proxy in front hands on.
    pub async fn behind_tls() -> Self {
        Self::start_as("https", Topology::OneProcess, TestDatabase::sqlite(), "").await
    }

    pub async fn start(topology: Topology, database: TestDatabase) -> Self {
        Self::start_as("http", topology, database, "").await
    }

    /// With services and words in folders of its own, for somebody who works on them.
    pub async fn developed(topology: Topology) -> Self {
        let own = "[folders]\nservices = \"services\"\nlocales = \"locales\"\n";
        Self::start_as("http", topology, TestDatabase::sqlite(), own).await
    }

    /// Where nobody may sit still for longer than five seconds.
    pub async fn impatient() -> Self {
        let own = "[session]\nidle = \"5s\"\nlongest = \"1m\"\nwarning = \"2s\"\n";
        Self::start_as("http", Topology::OneProcess, TestDatabase::sqlite(), own).await
    }

    /// The same with more settings, at the end of the file.
    pub async fn with(topology: Topology, database: TestDatabase, more: &str) -> Self {
        Self::start_as("http", topology, database, more).await
    }

    /// Changes the settings while the town lives; what was appended at its start is replaced.
    pub fn reconfigure(&self, before: &str, after: &str) {
        let file = self.folder.path().join("portico.toml");
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.contains(before), "the settings have no such part");
        fs::write(&file, text.replace(before, after)).unwrap();
    }

    /// Runs a command to which something is typed.
    pub fn tell(&self, words: &[&str], typed: &str) -> Output {
        use std::io::Write;
        let mut command = portico(self.folder.path(), &self.database, words);
        let mut running = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        running.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
        running.wait_with_output().unwrap()
    }

    /// Where these people work on parking permits, too.
    pub async fn of_officers(topology: Topology, database: TestDatabase, codes: &[String]) -> Self {
        let own: String = codes.iter().map(|code| officer(code)).collect();
        Self::start_as("http", topology, database, &own).await
    }

    /// A second portal on the same database, where these people work on parking permits; its address.
    pub async fn second_portal(&mut self, codes: &[String]) -> String {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let settings = fs::read_to_string(self.folder.path().join("portico.toml")).unwrap();
        let first_part = settings.split("[exchange.provider]").next().unwrap_or_default();
        let first = self.url.rsplit(':').next().unwrap_or_default();
        let key = self.folder.path().join("data/secret.key");
        let own = first_part.replacen(&format!(":{first}\""), &format!(":{port}\""), 2).replacen(
            "[portal]\n",
            &format!("[portal]\nsecret_file = \"{}\"\n", key.display()),
            1,
        );
        let (folder, data) = (self.folder.path().join("second"), self.folder.path().join("data"));
        fs::create_dir_all(&folder).unwrap();
        let shared = format!(
            "[files]\nfolder = \"{}\"\n[search]\nkey_file = \"{}\"\n",
            data.join("files").display(),
            data.join("index.key").display()
        );
        let officers: String = codes.iter().map(|code| officer(code)).collect();
        fs::write(folder.join("portico.toml"), own + &shared + &officers).unwrap();
        self.processes.push(portico(&folder, &self.database, &["portal"]).spawn().unwrap());
        let url = format!("http://localhost:{port}");
        answers(&format!("{url}/health/ready")).await;
        url
    }

    /// Where its database is.
    pub fn database_url(&self) -> &str {
        self.database.url()
    }

    /// Every part on its own, and the worker in a folder of its own: all it shares with the portal is the database and
    /// the folder for files.
    pub async fn apart(database: TestDatabase) -> Self {
        let files = tempfile::tempdir().unwrap();
        let own = format!("[files]\nfolder = \"{}\"\n", files.path().display());
        let mut town = Self::start_as("http", Topology::Separate, database, &own).await;
        town.elsewhere.push(files);
        town
    }

    async fn start_as(scheme: &str, topology: Topology, database: TestDatabase, more: &str) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let folder = tempfile::tempdir().unwrap();
        let ports = free_ports();
        let side = side_doors(topology, &ports);
        fs::write(folder.path().join("portico.toml"), settings(scheme, &ports[..10]) + &side + more).unwrap();
        if more.contains("[folders]") {
            copy(&Path::new(HOUSE).join("app/services"), &folder.path().join("services"));
            copy(&Path::new(HOUSE).join("locales"), &folder.path().join("locales"));
        }
        let commands: &[&[&str]] = match topology {
            Topology::OneProcess => &[&["serve"]],
            Topology::Separate => &[
                &["sandbox", "signin"],
                &["sandbox", "security-server"],
                &["sandbox", "population"],
                &["sandbox", "traffic"],
                &["sandbox", "mailbox"],
                &["sandbox", "scanner"],
                &["sandbox", "registers"],
                &["worker"],
                &["portal"],
            ],
        };
        if topology == Topology::Separate {
            assert!(portico(folder.path(), &database, &["migrate"]).status().unwrap().success());
        }
        let worker = tempfile::tempdir().unwrap();
        fs::copy(folder.path().join("portico.toml"), worker.path().join("portico.toml")).unwrap();
        let place = |command: &[&str]| match command {
            ["worker"] if more.contains("[files]") => worker.path(),
            _ => folder.path(),
        };
        let processes =
            commands.iter().map(|command| portico(place(command), &database, command).spawn().unwrap()).collect();
        let local = |port: u16| format!("http://127.0.0.1:{port}");
        let town = Self {
            url: format!("http://localhost:{}", ports[0]),
            signin: local(ports[1]),
            gateway: local(ports[2]),
            population: local(ports[3]),
            traffic: local(ports[4]),
            registers: local(ports[9]),
            mailbox: local(ports[5]),
            security_server: local(ports[2]),
            metrics: format!("{}/metrics", local(ports[11])),
            folder,
            elsewhere: vec![worker],
            processes,
            database,
        };
        for part in [
            &format!("{}/health/ready", town.url),
            &format!("{}/health", local(ports[1])),
            &format!("{}/health", local(ports[2])),
        ] {
            answers(part).await;
        }
        town
    }

    /// The same, with its own parking permit in which `from` in case.toml is written as `to`, and published.
    pub async fn with_rule(from: &str, to: &str) -> Self {
        let town = Self::developed(Topology::OneProcess).await;
        let file = town.folder.path().join("services/parking-permit/case.toml");
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.contains(from), "there is no {from:?}");
        // At the start it is published as it was; only what is told after that is the change.
        let told = || {
            let log = fs::read_to_string(town.folder.path().join("log")).unwrap();
            log.lines()
                .filter(|line| line.contains("a version was published") && line.contains("parking-permit"))
                .count()
        };
        let before = told();
        fs::write(&file, text.replacen(from, to, 1)).unwrap();
        until("the changed version is published", async || told() > before).await;
        town
    }

    /// What its processes have said so far.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    /// Runs a command of the binary in the town's folder until it ends.
    pub fn run(&self, words: &[&str]) -> Output {
        portico(self.folder.path(), &self.database, words)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .output()
            .unwrap()
    }
}

impl Drop for Town {
    fn drop(&mut self) {
        for process in &mut self.processes {
            let _ = process.kill();
            let _ = process.wait();
        }
        if std::thread::panicking() {
            eprintln!("{}", fs::read_to_string(self.folder.path().join("log")).unwrap_or_default());
        }
    }
}

/// Somebody who works on parking permits, as the configuration says.
fn officer(code: &str) -> String {
    format!("[[official]]\ncode = \"{code}\"\nroles = [\"parking-officer\"]\n")
}

/// A copy of a folder of the house.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &target) } else { fs::copy(&path, &target).map(drop).unwrap() }
    }
}

fn portico(folder: &Path, database: &TestDatabase, command: &[&str]) -> Command {
    let mut process = Command::new(env!("CARGO_BIN_EXE_portico"));
    process.args(command).current_dir(folder).env("DATABASE_URL", database.url());
    process
        .stdout(Stdio::null())
        .stderr(fs::File::options().create(true).append(true).open(folder.join("log")).unwrap());
    process
}

/// Where registers call the portal, and where one process shows its numbers: two of several cannot share a port.
fn side_doors(topology: Topology, ports: &[u16]) -> String {
    let provider = format!("[exchange.provider]\nlisten = \"127.0.0.1:{}\"\n", ports[10]);
    match topology {
        Topology::OneProcess => format!("{provider}[metrics]\nlisten = \"127.0.0.1:{}\"\n", ports[11]),
        Topology::Separate => provider,
    }
}

/// Twelve ports that nobody holds now.
/// Below the ports that the machine gives to whoever asks for any: nobody gets one of them between here and the start.
fn free_ports() -> Vec<u16> {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let first = 20_000 + (std::process::id() % 100) as u16 * 100;
    let next = || first + NEXT.fetch_add(1, Ordering::Relaxed) % 2_000;
    std::iter::repeat_with(next).filter(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok()).take(12).collect()
}

fn settings(scheme: &str, ports: &[u16]) -> String {
    let [portal, signin, security, population, traffic, mailbox, smtp, scanner, clamd, registers] = ports else {
        panic!("ten ports")
    };
    format!(
        "[portal]\nlisten = \"127.0.0.1:{portal}\"\nurl = \"{scheme}://localhost:{portal}\"\n[sandbox.ports]\nsignin = {signin}\n\
         security_server = {security}\npopulation = {population}\ntraffic = {traffic}\nmailbox = {mailbox}\nsmtp = {smtp}\n\
         scanner = {scanner}\nclamd = {clamd}\nregisters = {registers}\n"
    )
}

async fn answers(address: &str) {
    for _ in 0..200 {
        if reqwest::get(address).await.is_ok_and(|answer| answer.status().is_success()) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{address} did not answer within ten seconds");
}
