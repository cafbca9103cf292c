//! Prints how long indexing and finding take with 500 services in three languages.

use std::{
    hint::black_box,
    io::{self, Write},
    time::{Duration, Instant},
};

use portico_search::{Entry, Index, Weight};

/// Syllables from which a catalogue is made up, with as many different words as a real one has.
const SYLLABLES: [&str; 24] = [
    "par", "ki", "mis", "lu", "ba", "lap", "se", "toe", "tus", "ehi", "tu", "re", "gis", "tri", "ko", "du", "ma", "ja",
    "õp", "pe", "sün", "ni", "vee", "tak",
];

fn word(seed: usize) -> String {
    let mut mixed = seed.wrapping_mul(2_654_435_761) >> 3;
    (0..2 + seed % 3)
        .map(|_| {
            mixed = mixed.wrapping_mul(31).wrapping_add(7) & 0xffff_ffff;
            SYLLABLES[mixed / 64 % SYLLABLES.len()]
        })
        .collect()
}

fn service(number: usize) -> Entry {
    let text = |from: usize, count: usize| {
        (0..count).map(|n| word((number * 17 + from + n * n) % 4000)).collect::<Vec<_>>().join(" ")
    };
    Entry {
        id: number.to_string(),
        title: text(0, 3),
        words: vec![
            (Weight::Synonym, text(100, 8)),
            (Weight::Summary, text(200, 25)),
            (Weight::LifeEvent, text(number % 20, 2)),
            (Weight::Authority, text(number % 30, 2)),
        ],
    }
}

/// The shortest, the middle and the longest of many runs; on a busy machine, the shortest says most.
fn measure(times: usize, mut run: impl FnMut()) -> String {
    let mut took: Vec<Duration> = (0..times)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    took.sort();
    format!("{:?}, middle {:?}, longest {:?}", took[0], took[times / 2], took[times - 1])
}

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    let services: Vec<Entry> = (0..500).map(service).collect();
    let indexing = measure(20, || {
        for language in ["et", "en", "ru"] {
            black_box(Index::new(language, services.iter().cloned()));
        }
    });
    writeln!(out, "index 500 services in 3 languages: {indexing}")?;
    let index = Index::new("et", services.iter().cloned());
    for query in [
        "parkimisluba",
        "luba parkida",
        "lapse toetuse taotlus",
        "a b c d e f g h i j",
        "ehitusregistri kodumaja õppetoetus sünnitakse veepargi lapsetoetus majatoe registri lubaehitus parkimine",
    ] {
        let finding = measure(500, || drop(black_box(index.find(black_box(query), 10))));
        let suggesting = measure(500, || drop(black_box(index.suggest(black_box(query)))));
        writeln!(out, "{query:?}: find {finding}; suggest {suggesting}")?;
    }
    Ok(())
}
