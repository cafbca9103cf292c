//! The client with the real program: it starts it, ends it, and starts it anew.

use std::{fs, os::unix::fs::PermissionsExt, path::Path, process::Command, time::Duration};

use domain::ports::{Press, PressFailure};
use press_client::{PressClient, Settings};
use tempfile::TempDir;

use crate::samples::{of, receipt};

const PROGRAM: &str = env!("CARGO_BIN_EXE_portico-press");

fn client(program: &Path, limit: Duration) -> PressClient {
    PressClient::new(Settings { program: Some(program.to_owned()), limit, ..Settings::default() })
}

/// The program behind a script that notes each process it becomes.
struct Watched {
    folder: TempDir,
}

impl Watched {
    fn new() -> Self {
        Self::doing(&format!("exec '{PROGRAM}'"))
    }

    /// Each process does this after it is noted.
    fn doing(what: &str) -> Self {
        let watched = Self { folder: tempfile::tempdir().unwrap() };
        let script = format!("#!/bin/sh\necho $$ >> '{}'\n{what}\n", watched.list().display());
        fs::write(watched.program(), script).unwrap();
        fs::set_permissions(watched.program(), fs::Permissions::from_mode(0o755)).unwrap();
        watched
    }

    fn program(&self) -> std::path::PathBuf {
        self.folder.path().join("press")
    }

    fn list(&self) -> std::path::PathBuf {
        self.folder.path().join("processes")
    }

    /// Every process so far, the latest last.
    fn processes(&self) -> Vec<u32> {
        let list = fs::read_to_string(self.list()).unwrap_or_default();
        list.lines().map(|line| line.parse().unwrap()).collect()
    }

    /// Sends a signal to the latest process.
    fn signal(&self, signal: &str) {
        let id = self.processes().pop().unwrap().to_string();
        assert!(Command::new("/bin/sh").args(["-c", &format!("kill -{signal} {id}")]).status().unwrap().success());
    }
}

/// Waits until the process is gone.
async fn gone(process: u32) {
    for _ in 0..500 {
        let state = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        if state.is_empty() || state.contains(") Z ") {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("process {process} still runs");
}

#[tokio::test]
async fn one_process_prints_one_document_after_another() {
    let watched = Watched::new();
    let client = client(&watched.program(), Duration::from_secs(60));
    let first = client.print(&receipt()).await.unwrap();
    assert!(first.starts_with(b"%PDF-1.7"));
    assert!(client.print(&receipt()).await.unwrap() == first);
    let refused = client.print(&domain::document::Document { title: String::new(), ..receipt() }).await;
    assert_eq!(refused, Err(PressFailure::Refused("the document has no title; give it one".into())));
    assert!(client.print(&receipt()).await.is_ok());
    assert_eq!(watched.processes().len(), 1);
    drop(client);
    gone(watched.processes()[0]).await;
}

#[tokio::test]
async fn many_at_once_wait_for_their_turn() {
    let watched = Watched::new();
    let client = std::sync::Arc::new(client(&watched.program(), Duration::from_secs(60)));
    let small = of(vec![]);
    let all: Vec<_> = (0..8)
        .map(|_| {
            tokio::spawn({
                let (client, small) = (client.clone(), small.clone());
                async move { client.print(&small).await }
            })
        })
        .collect();
    for one in all {
        assert!(one.await.unwrap().is_ok());
    }
    assert_eq!(watched.processes().len(), 1);
}

#[tokio::test]
async fn a_process_that_died_is_replaced_unnoticed() {
    let watched = Watched::new();
    let client = client(&watched.program(), Duration::from_secs(60));
    let first = client.print(&receipt()).await.unwrap();
    watched.signal("KILL");
    assert!(client.print(&receipt()).await.unwrap() == first);
    assert_eq!(watched.processes().len(), 2);
}

#[tokio::test]
async fn a_process_that_hangs_is_ended_and_replaced() {
    // A shell answers at once, so that the short limit says nothing about how busy the machine is.
    let watched = Watched::doing(
        "[ -e \"$0.hung\" ] || { touch \"$0.hung\"; kill -STOP $$; }\n\
         read -r job; echo '{\"id\":1,\"printed\":{\"fault\":\"no paper\"}}'; exec cat",
    );
    let limit = Duration::from_secs(3);
    let client = client(&watched.program(), limit);
    assert_eq!(client.print(&of(vec![])).await, Err(PressFailure::Slow(limit)));
    gone(watched.processes()[0]).await;
    assert_eq!(client.print(&of(vec![])).await, Err(PressFailure::Refused("no paper".into())));
    assert_eq!(watched.processes().len(), 2);
}

#[tokio::test]
async fn who_stops_waiting_ends_the_process() {
    let watched = Watched::new();
    let client = client(&watched.program(), Duration::from_secs(60));
    client.print(&of(vec![])).await.unwrap();
    watched.signal("STOP");
    let document = receipt();
    assert!(tokio::time::timeout(Duration::from_millis(50), client.print(&document)).await.is_err());
    gone(watched.processes()[0]).await;
}

#[tokio::test]
async fn a_program_that_is_no_press_is_broken_and_not_tried_for_ever() {
    let client = client(Path::new("/bin/true"), Duration::from_secs(60));
    assert!(matches!(client.print(&receipt()).await, Err(PressFailure::Broken(_))));
}

#[tokio::test]
async fn a_missing_program_is_named_with_its_cure() {
    let folder = tempfile::tempdir().unwrap();
    let client = client(&folder.path().join("portico-press"), Duration::from_secs(60));
    let failure = client.print(&receipt()).await.unwrap_err();
    assert_eq!(client.check(), Err(failure.clone()));
    assert!(failure.to_string().ends_with("build it with `cargo build -p portico-press`, or name its place"));
    assert_eq!(PressClient::new(Settings::default()).check(), Err(absent_beside_this_test()));
}

fn absent_beside_this_test() -> PressFailure {
    PressFailure::Absent(std::env::current_exe().unwrap().with_file_name("portico-press"))
}
