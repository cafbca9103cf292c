#![doc = include_str!("../README.md")]

mod ahead;
mod bell;
mod check;
mod cli;
mod clock;
mod config;
mod doctor;
mod door;
mod folders;
mod house;
mod inspect;
mod log;
mod new_service;
mod officials;
mod papers;
mod propose;
mod publish;
mod reload;
mod road;
mod run;
mod scenarios;
mod schema;
mod secret;
mod shelf;
mod trouble;
mod welcome;
mod wording;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    // One provider of cryptography for the whole process, chosen before anything connects.
    let _ = rustls::crypto::ring::default_provider().install_default();
    match run::run(cli) {
        Ok(code) => code,
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}
