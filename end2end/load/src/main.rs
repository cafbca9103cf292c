#![doc = include_str!("../README.md")]

mod browser;
mod calibrate;
mod chance;
mod cli;
mod cpu;
mod crash;
mod faults;
mod html;
mod jar;
mod journey;
mod journeys;
mod pages;
mod people;
mod percentile;
mod publish;
mod queues;
mod records;
mod say;
mod tally;
mod town;
mod trouble;
mod verify;

use std::process::ExitCode;

use clap::Parser;
use cli::{Cli, Command};

/// One thread: the generator leaves the other core to the servers, and its figures do not depend on the scheduler.
#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    // One provider of cryptography for the whole process, chosen before anything connects.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let done = match Cli::parse().command {
        Command::Pages(wish) => pages::run(wish).await,
        Command::Journeys(wish) => journeys::run(wish).await,
        Command::Verify(wish) => verify::run(wish).await,
        Command::Crash(wish) => crash::run(wish).await,
        Command::Faults(wish) => faults::run(wish).await,
        Command::Publish(wish) => publish::run(wish).await,
        Command::Queues(wish) => queues::run(wish).await,
        Command::Calibrate => Ok(calibrate::run()),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}
