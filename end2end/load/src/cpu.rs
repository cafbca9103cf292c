//! CPU seconds of processes and their children, from /proc (proc(5)).

use std::{collections::HashMap, fs};

use crate::trouble::{Trouble, While};

/// Linux tells user space about times in hundredths of a second, whatever its own clock does.
const TICKS_PER_SECOND: f64 = 100.0;

/// What one line of /proc/N/stat says here.
struct Stat {
    parent: u32,
    /// Own time, and that of children that ended and were waited for.
    ticks: u64,
}

/// The CPU seconds that these processes and everything they started have used so far.
///
/// # Errors
/// When one of them is not there.
pub(crate) fn seconds(pids: &[u32]) -> Result<f64, Trouble> {
    let all = everything();
    let mut family = pids.to_vec();
    if let Some(gone) = pids.iter().find(|pid| !all.contains_key(pid)) {
        return Err(Trouble::new(format!("there is no process {gone}")));
    }
    let mut next = 0;
    while let Some(&parent) = family.get(next) {
        let children = all.iter().filter(|(pid, stat)| stat.parent == parent && !family.contains(pid));
        let children: Vec<u32> = children.map(|(pid, _)| *pid).collect();
        family.extend(children);
        next += 1;
    }
    Ok(family.iter().map(|pid| all[pid].ticks).sum::<u64>() as f64 / TICKS_PER_SECOND)
}

/// Resident memory of a process now and at its peak, in kilobytes.
pub(crate) fn memory(pid: u32) -> Result<(u64, u64), Trouble> {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).doing(format!("process {pid}"))?;
    let line = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name))?;
        line.trim_matches([':', ' ', '\t']).trim_end_matches(" kB").parse().ok()
    };
    Ok((line("VmRSS").unwrap_or(0), line("VmHWM").unwrap_or(0)))
}

fn everything() -> HashMap<u32, Stat> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let pids = entries.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    pids.filter_map(|pid| Some((pid, parse(&fs::read_to_string(format!("/proc/{pid}/stat")).ok()?)?))).collect()
}

/// The name stands in brackets and may hold anything, so the fields are counted from its end.
fn parse(stat: &str) -> Option<Stat> {
    let (_, rest) = stat.rsplit_once(") ")?;
    let fields: Vec<&str> = rest.split(' ').collect();
    let ticks = fields.get(11..15)?.iter().map(|field| field.parse::<u64>().ok()).sum::<Option<u64>>()?;
    Some(Stat { parent: fields.get(1)?.parse().ok()?, ticks })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stat_line_is_read_from_behind_the_name() {
        let line = "42 (a) b (c) S 7 42 42 0 -1 4194304 1 2 3 4 10 20 30 40 20 0 5 0 99";
        let stat = parse(line).unwrap();
        assert_eq!((stat.parent, stat.ticks), (7, 100));
        assert!(parse("nonsense").is_none());
    }

    #[test]
    fn this_process_uses_memory_and_a_missing_one_is_named() {
        assert!(memory(std::process::id()).unwrap().0 > 0);
        assert!(seconds(&[std::process::id()]).is_ok());
        assert!(seconds(&[u32::MAX]).unwrap_err().to_string().contains("4294967295"));
    }
}
