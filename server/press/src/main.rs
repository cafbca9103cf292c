#![doc = include_str!("../README.md")]

use std::{
    io::{self, BufRead, Read, Write},
    panic, thread,
};

use base64::{Engine, engine::general_purpose::STANDARD};
use domain::document::{PrintAnswer, PrintJob, Printed};

/// The longest job in bytes; a document of a thousand rows has a tenth of it.
const LONGEST: u64 = 4 << 20;
/// Deep layouts recurse; an unoptimised build needs far more stack than a thread has by default.
const STACK: usize = 64 << 20;

fn main() -> io::Result<()> {
    // What a panic says may quote the document; where it happened does not.
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(io::stderr(), "the press failed at {place}");
    }));
    let mut jobs = io::stdin().lock();
    let mut answers = io::stdout().lock();
    loop {
        let mut line = Vec::new();
        if jobs.by_ref().take(LONGEST).read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        let answer = if line.ends_with(b"\n") || line.len() < LONGEST as usize {
            answer(&line)
        } else {
            jobs.skip_until(b'\n')?;
            fault(None, format!("the job is longer than {LONGEST} bytes"))
        };
        serde_json::to_writer(&mut answers, &answer)?;
        answers.write_all(b"\n")?;
        answers.flush()?;
    }
}

fn answer(line: &[u8]) -> PrintAnswer {
    let job: PrintJob = match serde_json::from_slice(line) {
        Ok(job) => job,
        Err(error) => {
            let id = serde_json::from_slice::<PrintJob<serde_json::Value>>(line).ok().map(|job| job.id);
            return fault(id, format!("the job is not understood from column {} on", error.column()));
        }
    };
    let id = job.id;
    let worker = thread::Builder::new().stack_size(STACK).spawn(move || portico_press::print(&job.document));
    match worker.map(thread::JoinHandle::join) {
        Ok(Ok(Ok(file))) => PrintAnswer { id: Some(id), printed: Printed::Pdf(STANDARD.encode(file)) },
        Ok(Ok(Err(refusal))) => fault(Some(id), refusal.to_string()),
        Ok(Err(_)) => fault(Some(id), "the typesetter broke down over the document".into()),
        Err(error) => fault(Some(id), format!("no thread could be started: {error}")),
    }
}

fn fault(id: Option<u64>, sentence: String) -> PrintAnswer {
    PrintAnswer { id, printed: Printed::Fault(sentence) }
}
