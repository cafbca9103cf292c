//! The program's side of the pipe: one line in, one line out, whatever comes.

use std::{
    io::Write,
    process::{Command, Stdio},
};

use domain::document::{Block, PrintAnswer, PrintJob, Printed};

use crate::samples::{of, receipt};

/// What the program answers to these bytes; it must then end well.
fn answers(input: &[u8]) -> Vec<PrintAnswer> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portico-press"));
    let mut press = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut jobs = press.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || jobs.write_all(&input).unwrap());
    let output = press.wait_with_output().unwrap();
    writer.join().unwrap();
    assert!(output.status.success() && output.stderr.is_empty());
    String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn line(id: u64, document: &domain::document::Document) -> Vec<u8> {
    let mut line = serde_json::to_vec(&PrintJob { id, document }).unwrap();
    line.push(b'\n');
    line
}

/// The id and the sentence of a fault.
fn fault(answer: &PrintAnswer) -> (Option<u64>, &str) {
    let Printed::Fault(sentence) = &answer.printed else { panic!("it was printed") };
    (answer.id, sentence)
}

#[test]
fn nonsense_is_answered_and_the_next_job_is_printed() {
    let mut input = b"\xff\xfe\n{}\n{\"id\":5,\"document\":{\"title\":\"Mari\"}}\n".to_vec();
    input.extend(vec![b'x'; 5 << 20]);
    input.push(b'\n');
    input.extend(line(6, &receipt()));
    let answers = answers(&input);
    let faults: Vec<_> = answers[..4].iter().map(fault).collect();
    assert_eq!(faults.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [None, None, Some(5), None]);
    assert!(faults[2].1.starts_with("the job is not understood from column") && !faults[2].1.contains("Mari"));
    assert!(faults[3].1.contains("longer than"));
    assert!(answers.len() == 5 && matches!(&answers[4], PrintAnswer { id: Some(6), printed: Printed::Pdf(_) }));
}

#[test]
fn a_document_that_no_standard_allows_is_refused_with_its_cure() {
    let untitled = domain::document::Document { title: " \u{ad}".into(), ..receipt() };
    let headless = domain::document::Document { heading: String::new(), ..receipt() };
    let tongueless = domain::document::Document { language: "x\"".into(), ..receipt() };
    let ragged = of(vec![Block::Table { head: vec!["a".into()], rows: vec![vec![]] }]);
    let input: Vec<u8> =
        [untitled, headless, tongueless, ragged].iter().flat_map(|document| line(1, document)).collect();
    let answers = answers(&input);
    let sentences: Vec<&str> = answers.iter().map(|answer| fault(answer).1).collect();
    assert_eq!(
        sentences,
        [
            "the document has no title; give it one",
            "the document has no heading; give it one",
            "the document's language is no tag of two or three letters and perhaps a region",
            "block 0 is a table with a row that has more or fewer cells than its head",
        ]
    );
}

#[test]
fn a_document_without_blocks_is_printed() {
    let answers = answers(&line(1, &of(vec![])));
    assert!(matches!(answers[0].printed, Printed::Pdf(_)));
}
