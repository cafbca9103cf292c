//! Starts the built binary as a deployer would: all in one process, or every part on its own.

use std::{
    fs,
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use tempfile::TempDir;
use testkit::TestDatabase;

/// A portal with its neighbours, in a folder of its own, gone when dropped.
pub struct Town {
    pub url: String,
    pub traffic: String,
    pub mailbox: String,
    pub folder: TempDir,
    processes: Vec<Child>,
    /// Dropped last: a PostgreSQL database of its own.
    _database: TestDatabase,
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
        Self::start_as("https", Topology::OneProcess, TestDatabase::sqlite()).await
    }

    pub async fn start(topology: Topology, database: TestDatabase) -> Self {
        Self::start_as("http", topology, database).await
    }

    async fn start_as(scheme: &str, topology: Topology, database: TestDatabase) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let folder = tempfile::tempdir().unwrap();
        let ports = free_ports();
        fs::write(folder.path().join("portico.toml"), settings(scheme, &ports)).unwrap();
        let commands: &[&[&str]] = match topology {
            Topology::OneProcess => &[&["serve"]],
            Topology::Separate => &[
                &["sandbox", "signin"],
                &["sandbox", "security-server"],
                &["sandbox", "population"],
                &["sandbox", "traffic"],
                &["sandbox", "mailbox"],
                &["worker"],
                &["portal"],
            ],
        };
        if topology == Topology::Separate {
            assert!(portico(folder.path(), &database, &["migrate"]).status().unwrap().success());
        }
        let processes =
            commands.iter().map(|command| portico(folder.path(), &database, command).spawn().unwrap()).collect();
        let local = |port: u16| format!("http://127.0.0.1:{port}");
        let town = Self {
            url: format!("http://localhost:{}", ports[0]),
            traffic: local(ports[4]),
            mailbox: local(ports[5]),
            folder,
            processes,
            _database: database,
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

fn portico(folder: &Path, database: &TestDatabase, command: &[&str]) -> Command {
    let mut process = Command::new(env!("CARGO_BIN_EXE_portico"));
    process.args(command).current_dir(folder).env("DATABASE_URL", database.url());
    process
        .stdout(Stdio::null())
        .stderr(fs::File::options().create(true).append(true).open(folder.join("log")).unwrap());
    process
}

/// Eight ports that nobody holds now.
fn free_ports() -> Vec<u16> {
    let listeners: Vec<_> = (0..7).map(|_| TcpListener::bind("127.0.0.1:0").unwrap()).collect();
    listeners.iter().map(|listener| listener.local_addr().unwrap().port()).collect()
}

fn settings(scheme: &str, ports: &[u16]) -> String {
    let [portal, signin, security, population, traffic, mailbox, smtp] = ports else { panic!("seven ports") };
    format!(
        "[portal]\nlisten = \"127.0.0.1:{portal}\"\nurl = \"{scheme}://localhost:{portal}\"\n[sandbox.ports]\nsignin = {signin}\n\
         security_server = {security}\npopulation = {population}\ntraffic = {traffic}\nmailbox = {mailbox}\nsmtp = {smtp}\n"
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
