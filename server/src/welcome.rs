//! What the program says when it is ready: where to go and who to be.

use std::io::Write;

use crate::config::Config;

/// Somebody to be.
pub(crate) struct Guest {
    pub(crate) name: String,
    /// What one sees as this person.
    pub(crate) good_for: &'static str,
}

/// Where to go; in sandbox mode also who to be, and the page on which letters arrive.
pub(crate) fn serve(config: &Config, guests: &[Guest], mailbox: &str) {
    let url = config.portal.url.as_str().trim_end_matches('/');
    let mut text = format!("\nPortico is open: {url}\n");
    if !guests.is_empty() {
        text.push_str("\nSign in as one of these people; none of them exists:\n");
        for guest in guests {
            text.push_str(&format!("  {:<22} {}\n", guest.name, guest.good_for));
        }
        text.push_str(&format!("\nLetters arrive at {mailbox}\n"));
    }
    text.push_str("Ctrl-C stops everything.\n");
    print(&text);
}

/// To standard output; a closed pipe is nobody's fault.
pub(crate) fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}
