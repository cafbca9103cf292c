//! What is said on standard output.

use std::io::Write;

/// One line; a closed pipe is nobody's fault.
pub(crate) fn say(line: impl AsRef<str>) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{}", line.as_ref()).and_then(|()| out.flush());
}
