//! Feeds spoilt expressions and definitions to their readers for a while; nothing may panic. Needs no nightly compiler, as
//! the targets in `fuzz/` do, and finds less than they would.
//!
//! `cargo run -p portico-domain --example fuzz -- 60 1`: so many seconds for each target, from this number.

use std::{
    io::{self, Write},
    panic::{AssertUnwindSafe, catch_unwind},
    time::{Duration, Instant},
};

use portico_domain::{rules::fuzz::rules_never_panic, service::Service};

const EXPRESSIONS: &str = include_str!("../../services/EXPRESSIONS.md");
const DEFINITIONS: [&str; 4] = [
    include_str!("../src/schema/sample_service.toml"),
    include_str!("../src/service/tests/fixtures/club.toml"),
    include_str!("../../services/parking-permit/form.toml"),
    include_str!("../../services/speed-fine-contest/law.toml"),
];
/// What is put in between: signs and words that readers look out for.
const WORDS: [&str; 30] = [
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "..",
    "\"",
    "\\",
    "\n",
    "=",
    "-",
    "not(",
    " and ",
    " in ",
    "null",
    "n",
    "list",
    "t",
    "õ€🚗",
    "1e999",
    "99999999999999999999999999999",
    "date(\"2026-02-30\")",
    "duration(\"P9999Y\")",
    "some x in ",
    "true",
    "'",
    "#",
    "[[step]]\n",
    "id = ",
];

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1).map(|text| text.parse::<u64>().ok());
    let seconds = arguments.next().flatten().unwrap_or(60);
    let mut chance = Chance(arguments.next().flatten().unwrap_or(1));
    let expressions: Vec<&str> = EXPRESSIONS.lines().filter_map(|line| line.split_once("→")).map(|(a, _)| a).collect();
    let definition = |bytes: &[u8]| drop(Service::read(&[("service.toml", &String::from_utf8_lossy(bytes))]));
    let during = Duration::from_secs(seconds);
    let mut well = run("expression", &expressions, rules_never_panic, during, &mut chance)?;
    well &= run("definition", &DEFINITIONS, definition, during, &mut chance)?;
    if well { Ok(()) } else { Err(io::Error::other("something panicked")) }
}

/// Whether nothing panicked.
fn run(what: &str, seeds: &[&str], target: impl Fn(&[u8]), during: Duration, chance: &mut Chance) -> io::Result<bool> {
    let (begun, mut tries) = (Instant::now(), 0_u64);
    while begun.elapsed() < during {
        let mut bytes = chance.of(seeds).as_bytes().to_vec();
        for _ in 0..=chance.below(5) {
            spoil(&mut bytes, seeds, chance);
        }
        tries += 1;
        if catch_unwind(AssertUnwindSafe(|| target(&bytes))).is_err() {
            writeln!(io::stdout(), "{what} panicked at {:?}", String::from_utf8_lossy(&bytes))?;
            return Ok(false);
        }
    }
    writeln!(io::stdout(), "{what}: {tries} texts in {:.0} s, and nothing panicked", begun.elapsed().as_secs_f64())?;
    Ok(true)
}

/// One slip: something gone, twice, elsewhere, or put in between.
fn spoil(bytes: &mut Vec<u8>, seeds: &[&str], chance: &mut Chance) {
    let from = chance.below(bytes.len() + 1);
    let to = (from + chance.below(20)).min(bytes.len());
    let piece = bytes[from..to].to_vec();
    match chance.below(6) {
        0 => drop(bytes.drain(from..to)),
        1 => drop(bytes.splice(to..to, piece)),
        2 => drop(bytes.splice(from..to, chance.of(&WORDS).bytes())),
        3 => drop(bytes.splice(from..from, chance.of(&WORDS).bytes())),
        4 => {
            let other = chance.of(seeds).as_bytes();
            let at = chance.below(other.len());
            bytes.splice(from..to, other[at..(at + 40).min(other.len())].iter().copied());
        }
        _ => bytes.iter_mut().skip(from).take(1).for_each(|byte| *byte ^= 1 << chance.below(8)),
    }
}

/// Chance that can be repeated: SplitMix64 (Steele, Lea and Flood, 2014).
struct Chance(u64);

impl Chance {
    /// Below `end`; 0 when there is nothing below.
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % (end.max(1) as u64)).unwrap_or(0)
    }

    fn of<'s>(&mut self, all: &[&'s str]) -> &'s str {
        let at = self.below(all.len());
        all.get(at).copied().unwrap_or_default()
    }
}
