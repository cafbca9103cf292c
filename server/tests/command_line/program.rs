//! The built binary, in a folder of its own and on ports of its own.

use std::{
    fs,
    io::Read,
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use tempfile::TempDir;

pub(crate) const BINARY: &str = env!("CARGO_BIN_EXE_portico");

/// Longer than any command takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// A folder in which the program is started.
pub(crate) struct Folder {
    pub(crate) place: TempDir,
    pub(crate) port: u16,
    binary: PathBuf,
}

/// What a finished command left behind.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) status: ExitStatus,
    pub(crate) said: String,
    pub(crate) complained: String,
}

/// A program at work; it is killed when this is dropped.
pub(crate) struct Running {
    child: Child,
    pub(crate) port: u16,
}

impl Folder {
    /// An empty folder with a `portico.toml` that takes free ports.
    pub(crate) fn new() -> Self {
        let folder =
            Self { place: tempfile::tempdir().expect("a temporary folder"), port: free_port(), binary: BINARY.into() };
        folder.configure("");
        folder
    }

    /// The same with a copy of the binary beside it, and nothing else.
    pub(crate) fn with_the_binary_alone() -> Self {
        let mut folder = Self::new();
        folder.binary = folder.path("portico");
        fs::copy(BINARY, &folder.binary).expect("the binary can be copied");
        folder
    }

    /// Writes the configuration: `first` above every table, then free ports.
    pub(crate) fn configure(&self, first: &str) {
        let port = self.port;
        let text = format!(
            "{first}\n[portal]\nlisten = \"127.0.0.1:{port}\"\nurl = \"http://localhost:{port}\"\n\
             [sandbox.ports]\nsignin = 0\nsecurity_server = 0\npopulation = 0\ntraffic = 0\nmailbox = 0\nsmtp = 0\n\
             scanner = 0\nclamd = 0\nregisters = 0\n"
        );
        self.write("portico.toml", &text);
    }

    /// Adds lines to the end of the configuration.
    pub(crate) fn configure_also(&self, lines: &str) {
        let before = fs::read_to_string(self.path("portico.toml")).expect("the configuration can be read");
        self.write("portico.toml", &format!("{before}{lines}\n"));
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("folders can be made");
        fs::write(path, text).expect("a file can be written");
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.place.path().join(path)
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(&self.binary);
        command.current_dir(self.place.path()).args(words);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        for name in ["DATABASE_URL", "MAIL_URL", "SIGN_IN_SECRET"] {
            command.env_remove(name);
        }
        command
    }

    /// Runs a command that ends by itself.
    pub(crate) fn run(&self, words: &[&str]) -> Ended {
        self.run_with(words, &[])
    }

    pub(crate) fn run_with(&self, words: &[&str], environment: &[(&str, &str)]) -> Ended {
        let child = self.command(words).envs(environment.iter().copied()).spawn().expect("the binary starts");
        ended(child, PATIENCE)
    }

    /// Starts everything and waits until the portal answers.
    pub(crate) fn serve(&self) -> Running {
        let child = self.command(&[]).spawn().expect("the binary starts");
        let mut running = Running { child, port: self.port };
        let begun = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            let gone = running.child.try_wait().expect("the program can be asked");
            assert!(gone.is_none(), "the program ended: {:?}", running.last_words());
            assert!(begun.elapsed() < PATIENCE, "the portal does not answer");
            sleep(Duration::from_millis(20));
        }
        running
    }
}

impl Running {
    /// Presses Ctrl-C and says how it ended; fails when that takes longer than `patience`.
    pub(crate) fn interrupt(mut self, patience: Duration) -> Ended {
        let pid = self.child.id().to_string();
        let told = Command::new("kill").args(["-INT", &pid]).status().expect("kill is there");
        assert!(told.success(), "the program is gone already: {:?}", self.last_words());
        ended(std::mem::replace(&mut self.child, nothing()), patience)
    }

    fn last_words(&mut self) -> String {
        read(&mut self.child.stderr.take())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A child that has nothing to do, to stand where another was.
fn nothing() -> Child {
    Command::new("true").spawn().expect("true is there")
}

fn ended(mut child: Child, patience: Duration) -> Ended {
    let begun = Instant::now();
    let status = loop {
        match child.try_wait().expect("the program can be asked") {
            Some(status) => break status,
            None if begun.elapsed() > patience => {
                let _ = child.kill();
                panic!("the program does not end: {:?}", read(&mut child.stderr.take()));
            }
            None => sleep(Duration::from_millis(10)),
        }
    };
    Ended { status, said: read(&mut child.stdout.take()), complained: read(&mut child.stderr.take()) }
}

fn read(from: &mut Option<impl Read>) -> String {
    let mut text = String::new();
    if let Some(from) = from {
        let _ = from.read_to_string(&mut text);
    }
    text
}

pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("some port is free");
    listener.local_addr().expect("it has an address").port()
}

/// A copy of a folder of the house.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("a folder of the house can be read") {
        let path = entry.expect("an entry can be read").path();
        let target = to.join(path.file_name().expect("an entry has a name"));
        if path.is_dir() {
            copy(&path, &target)
        } else {
            fs::copy(&path, &target).map(drop).expect("a file can be copied")
        }
    }
}
