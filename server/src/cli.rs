//! The command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

/// Portico: a portal for public services.
#[derive(Parser)]
#[command(name = "portico", version)]
pub(crate) struct Cli {
    /// The configuration file; portico.toml in this folder when there is one.
    #[arg(long, global = true)]
    pub(crate) config: Option<PathBuf>,
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

#[derive(Subcommand, Clone)]
pub(crate) enum Command {
    /// Everything in one process: portal, worker and, in sandbox mode, the neighbours. The default.
    Serve,
    /// The portal alone.
    Portal,
    /// The worker alone: delivers what the outbox holds.
    Worker,
    /// One neighbour of the sandbox, or several.
    Sandbox {
        /// signin, security-server, population, traffic, mailbox, scanner or registers
        #[arg(required = true)]
        parts: Vec<String>,
    },
    /// Takes every right from an official at once.
    Officials {
        #[command(subcommand)]
        what: Officials,
    },
    /// Brings the database up to date and stops.
    Migrate,
    /// Publishes new versions of services, while people are filling in; with `--propose` only proposes them to a second official.
    Publish {
        /// The folder of one service; all services of the usual folder when left out.
        folder: Option<PathBuf>,
        /// The locales folder that holds the service's words, when it is not the usual one.
        #[arg(long, requires = "folder")]
        locales: Option<PathBuf>,
        /// Only proposes them: another official who answers for the service publishes them in the portal.
        #[arg(long, requires = "by")]
        propose: bool,
        /// The official in whose name they are proposed, by personal code.
        #[arg(long, requires = "propose")]
        by: Option<String>,
        /// What the official is called, for whoever decides.
        #[arg(long, requires = "by", default_value = "")]
        name: String,
    },
    /// Writes a small complete service to begin with.
    NewService {
        /// The service's id, which is its folder and its address: parking-permit
        id: String,
        /// The folder of all services.
        #[arg(long, default_value = "app/services")]
        folder: PathBuf,
        /// The folder of all words.
        #[arg(long, default_value = "locales")]
        locales: PathBuf,
    },
    /// Prints a JSON Schema: of definition files, or of what a service is submitted with.
    Schema {
        /// The service; the definition files of all services when left out.
        service: Option<String>,
        /// Of scenario files.
        #[arg(long, conflicts_with = "service")]
        scenarios: bool,
    },
    /// Checks everything that is not Rust: service definitions, their scenarios, and words.
    Check,
    /// Says what is wrong with this machine and configuration, and how to mend it.
    Doctor,
    /// Prints the default configuration with its explanations.
    Config,
}

/// What is done to officials from the command line.
#[derive(Subcommand, Clone)]
pub(crate) enum Officials {
    /// Asks for a personal code, or reads it from standard input, so that none stands in the history of the shell.
    Disable,
}
