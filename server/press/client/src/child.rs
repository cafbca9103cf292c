//! One running press: a process with a pipe in and a pipe out, ended when it is dropped.

use std::{io, path::Path, process::Stdio};

use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{
    document::{Document, PrintAnswer, PrintJob, Printed},
    ports::PressFailure,
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    process::{self, ChildStdin, ChildStdout, Command},
};

#[derive(Debug)]
pub(crate) struct Child {
    /// Held so that the process ends with it, in the middle of a document if need be.
    _process: process::Child,
    jobs: ChildStdin,
    answers: BufReader<ChildStdout>,
    last: u64,
}

impl Child {
    /// A new process without environment: it needs none, and shall know no secret.
    pub(crate) fn start(program: &Path) -> Result<Self, PressFailure> {
        let mut command = Command::new(program);
        command.env_clear().stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit()).kill_on_drop(true);
        let mut process = command.spawn().map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => PressFailure::Absent(program.to_owned()),
            _ => broken(&error),
        })?;
        match (process.stdin.take(), process.stdout.take()) {
            (Some(jobs), Some(answers)) => {
                Ok(Self { _process: process, jobs, answers: BufReader::new(answers), last: 0 })
            }
            _ => Err(PressFailure::Broken("its pipes could not be opened".into())),
        }
    }

    /// One job, one answer. After [`PressFailure::Broken`], and when the future is dropped on its way, the process must
    /// not be used again.
    pub(crate) async fn print(&mut self, document: &Document) -> Result<Vec<u8>, PressFailure> {
        self.last += 1;
        let mut line = serde_json::to_vec(&PrintJob { id: self.last, document })
            .map_err(|_| PressFailure::Refused("the document cannot be written as JSON".into()))?;
        line.push(b'\n');
        self.jobs.write_all(&line).await.map_err(|error| broken(&error))?;
        self.jobs.flush().await.map_err(|error| broken(&error))?;

        line.clear();
        if self.answers.read_until(b'\n', &mut line).await.map_err(|error| broken(&error))? == 0 {
            return Err(PressFailure::Broken("it ended without an answer".into()));
        }
        let strange = || PressFailure::Broken("its answer is not understood".into());
        let answer: PrintAnswer = serde_json::from_slice(&line).map_err(|_| strange())?;
        match answer.printed {
            // An answer without an id is about a line that could not be read; only ours is on its way.
            Printed::Fault(reason) if answer.id.is_none_or(|id| id == self.last) => Err(PressFailure::Refused(reason)),
            Printed::Pdf(file) if answer.id == Some(self.last) => STANDARD.decode(file).map_err(|_| strange()),
            _ => Err(strange()),
        }
    }
}

fn broken(error: &io::Error) -> PressFailure {
    PressFailure::Broken(error.kind().to_string())
}
