//! What the program says when it is ready: where to go and who to be.

use std::io::Write;

use crate::{config::Config, house::Neighbours};

/// Somebody to be.
pub(crate) struct Guest {
    pub(crate) name: String,
    /// What one sees as this person.
    pub(crate) good_for: &'static str,
}

/// Where to go; in sandbox mode also who to be, and the pages of the sandbox.
pub(crate) fn serve(config: &Config, guests: &[Guest], around: &Neighbours) {
    let url = config.portal.url.as_str().trim_end_matches('/');
    let mut text = format!("\nPortico is open: {url}\n");
    if !guests.is_empty() {
        text.push_str("\nSign in as one of these people; none of them exists:\n");
        for guest in guests {
            text.push_str(&format!("  {:<22} {}\n", guest.name, guest.good_for));
        }
        let (mailbox, sandbox) = (&around.mailbox, &around.instruments);
        text.push_str(&format!("\nLetters arrive at      {mailbox}\n"));
        text.push_str(&format!("See what is exchanged  {sandbox}/exchange\n"));
        text.push_str(&format!("Switch faults on       {sandbox}/faults\n"));
        text.push_str(&format!("Move the clock         {sandbox}/clock\n"));
    }
    text.push_str("Ctrl-C stops everything.\n");
    print(&text);
}

/// To standard output; a closed pipe is nobody's fault.
pub(crate) fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}
