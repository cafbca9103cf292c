//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use url::Url;

/// Puts load on Portico as people do, and proves that nothing acknowledged was lost.
#[derive(Parser)]
#[command(name = "portico-load", version)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Opens pages over and over: each person asks for the next as soon as the last has come.
    Pages(PagesWish),
    /// Walks whole applications for a parking permit, from sign-in to receipt.
    Journeys(JourneysWish),
    /// Looks in the register for every acknowledged application: there, and there once.
    Verify(VerifyWish),
    /// Kills portal and worker in the middle of submissions, then looks whether anything was lost.
    Crash(CrashWish),
    /// Submits while registers fail in every way and portal, worker and security server are killed; nothing may be lost,
    /// nothing done twice, and what is stuck has its reason.
    Faults(FaultsWish),
    /// Publishes version after version while people fill in, and looks whether each went on under the one they began with.
    Publish(PublishWish),
    /// Fills a database with cases, then asks every queue, count and search of an official in it, and says how long each took.
    ///
    /// What is there already stays: a second run with the same number only asks. The database is for nothing else.
    Queues(QueuesWish),
    /// Says how fast this machine's cores are, to compare figures from different machines.
    Calibrate,
}

/// Where the portal is and who comes.
#[derive(Args, Clone)]
pub(crate) struct Crowd {
    /// The portal's address, as people type it.
    #[arg(long, default_value = "http://localhost:3000")]
    pub(crate) url: Url,
    /// Where the sandbox's sign-in provider lists the people one can be.
    #[arg(long, default_value = "http://127.0.0.1:3001/people.json")]
    pub(crate) people_list: Url,
    /// How many people are busy at once, each at a browser and a connection of their own.
    #[arg(long, default_value_t = 16)]
    pub(crate) people: usize,
    /// A server process whose CPU time counts, with its children; may be given several times.
    #[arg(long = "pid")]
    pub(crate) pids: Vec<u32>,
}

#[derive(Args, Clone)]
pub(crate) struct PagesWish {
    #[command(flatten)]
    pub(crate) crowd: Crowd,
    /// A page to open, such as /et; with several, each person takes turns.
    #[arg(long = "path", required = true)]
    pub(crate) paths: Vec<String>,
    /// How long to measure.
    #[arg(long, default_value_t = 10.0)]
    pub(crate) seconds: f64,
    /// How long to run before measuring.
    #[arg(long, default_value_t = 1.0)]
    pub(crate) warm: f64,
    /// Everyone signs in and begins an application first.
    #[arg(long)]
    pub(crate) signed_in: bool,
    /// What the browser says it can unpack, such as "gzip, br"; without it pages come as they are.
    #[arg(long)]
    pub(crate) accept_encoding: Option<String>,
}

#[derive(Args, Clone)]
pub(crate) struct JourneysWish {
    #[command(flatten)]
    pub(crate) crowd: Crowd,
    /// How many applications to submit.
    #[arg(long, default_value_t = 200)]
    pub(crate) journeys: usize,
    /// Journeys that begin in each second, busy or not; waiting for a free person counts as waiting.
    /// Without it, each person begins the next journey when the last is done.
    #[arg(long)]
    pub(crate) rate: Option<f64>,
    /// The file to which the reference of each acknowledged application is appended.
    #[arg(long, default_value = "acknowledged.txt")]
    pub(crate) acknowledged: PathBuf,
}

#[derive(Args, Clone)]
pub(crate) struct VerifyWish {
    /// The traffic register's own list of what it recorded.
    #[arg(long, default_value = "http://127.0.0.1:3004/sandbox/records")]
    pub(crate) records: Url,
    /// The file with one acknowledged reference a line.
    #[arg(long, default_value = "acknowledged.txt")]
    pub(crate) acknowledged: PathBuf,
    /// How many seconds to wait for what is still on its way.
    #[arg(long, default_value_t = 120)]
    pub(crate) patience: u64,
}

#[derive(Args, Clone)]
pub(crate) struct CrashWish {
    /// The program to start and kill.
    #[arg(long, default_value = "target/release/portico")]
    pub(crate) portico: PathBuf,
    /// How many applications to submit; at most as many as the sandbox has people in its crowd.
    #[arg(long, default_value_t = 200)]
    pub(crate) submissions: usize,
    #[arg(long, default_value_t = 16)]
    pub(crate) people: usize,
    /// How many times to kill: the portal, the worker, or both.
    #[arg(long, default_value_t = 9)]
    pub(crate) kills: usize,
    /// An empty PostgreSQL database; without it, SQLite in the drill's own folder.
    #[arg(long)]
    pub(crate) database_url: Option<String>,
    /// The same number kills at the same moments of progress; without it, chance decides.
    #[arg(long)]
    pub(crate) seed: Option<u64>,
    /// How many seconds to wait for what is still on its way; a killed worker's leases last 90.
    #[arg(long, default_value_t = 150)]
    pub(crate) patience: u64,
    /// The drill gives up after so many seconds of submitting.
    #[arg(long, default_value_t = 300)]
    pub(crate) seconds: u64,
}

#[derive(Args, Clone)]
pub(crate) struct FaultsWish {
    /// The program to start and kill.
    #[arg(long, default_value = "target/release/portico")]
    pub(crate) portico: PathBuf,
    /// How many applications to submit.
    #[arg(long, default_value_t = 10_000)]
    pub(crate) submissions: usize,
    /// How many people are busy at once; each submits one application after the other.
    #[arg(long, default_value_t = 16)]
    pub(crate) people: usize,
    /// How many times to kill: the portal, the worker, the security server, or several at once.
    #[arg(long, default_value_t = 60)]
    pub(crate) kills: usize,
    /// An empty PostgreSQL database; without it, SQLite in the run's own folder.
    #[arg(long)]
    pub(crate) database_url: Option<String>,
    /// The same number chooses the same faults and the same moments of progress; without it, chance decides.
    #[arg(long)]
    pub(crate) seed: Option<u64>,
    /// Nobody begins anew after so many seconds of submitting; what was begun is still brought to its end.
    #[arg(long, default_value_t = 7200)]
    pub(crate) seconds: u64,
    /// How many seconds the outbox may take to become quiet once everything works again.
    #[arg(long, default_value_t = 300)]
    pub(crate) patience: u64,
}

#[derive(Args, Clone)]
pub(crate) struct PublishWish {
    /// The program to start, and to publish with.
    #[arg(long, default_value = "target/release/portico")]
    pub(crate) portico: PathBuf,
    /// The folder of the parking permit, of which changed copies are published.
    #[arg(long, default_value = "app/services/parking-permit")]
    pub(crate) service: PathBuf,
    /// The folder of the words.
    #[arg(long, default_value = "locales")]
    pub(crate) locales: PathBuf,
    /// How many versions to publish.
    #[arg(long, default_value_t = 100)]
    pub(crate) publications: usize,
    #[arg(long, default_value_t = 16)]
    pub(crate) people: usize,
    /// How many milliseconds a person looks at a page.
    #[arg(long, default_value_t = 150)]
    pub(crate) pause: u64,
    /// An empty PostgreSQL database; without it, SQLite in the run's own folder.
    #[arg(long)]
    pub(crate) database_url: Option<String>,
    /// Nothing more is published, and nothing more begun, after so many seconds.
    #[arg(long, default_value_t = 300)]
    pub(crate) seconds: u64,
}

#[derive(Args, Clone)]
pub(crate) struct QueuesWish {
    /// How many cases the database is to hold.
    #[arg(long, default_value_t = 1_000_000)]
    pub(crate) cases: u64,
    /// An empty PostgreSQL database, or one of an earlier run; without it, SQLite in the folder.
    #[arg(long)]
    pub(crate) database_url: Option<String>,
    /// Where the SQLite file lies, queues.db; some 3 GB for a million cases.
    #[arg(long, default_value = ".")]
    pub(crate) folder: PathBuf,
    /// The folder of the services whose cases are invented.
    #[arg(long, default_value = "app/services")]
    pub(crate) services: PathBuf,
    /// The folder of their words.
    #[arg(long, default_value = "locales")]
    pub(crate) locales: PathBuf,
    /// How often everything is asked.
    #[arg(long, default_value_t = 20)]
    pub(crate) rounds: u32,
    /// The same number asks for the same pages and words.
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
    /// The exit code tells whether every kind stayed under so many milliseconds at the 99th percentile.
    #[arg(long, default_value_t = 50)]
    pub(crate) most: u32,
}
