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
        /// signin, security-server, population, traffic or mailbox
        #[arg(required = true)]
        parts: Vec<String>,
    },
    /// Brings the database up to date and stops.
    Migrate,
    /// Checks everything that is not Rust: service definitions and words.
    Check,
    /// Says what is wrong with this machine and configuration, and how to mend it.
    Doctor,
    /// Prints the default configuration with its explanations.
    Config,
}
