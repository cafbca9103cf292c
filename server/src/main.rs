#![doc = include_str!("../README.md")]

mod check;
mod cli;
mod clock;
mod config;
mod doctor;
mod door;
mod folders;
mod house;
mod log;
mod run;
mod secret;
mod trouble;
mod welcome;

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
