//! What the program says when it is ready: where to go and who to be.

use std::io::Write;

use sandbox::Addresses;

use crate::config::{Config, Mode};

pub(crate) fn serve(config: &Config, neighbours: &Addresses) {
    let url = config.portal.url.as_str().trim_end_matches('/');
    let mut text = format!("\nPortico is open: {url}\n");
    if config.mode == Mode::Sandbox {
        text.push_str("\nSign in as one of these people; none of them exists:\n");
        for person in sandbox::people() {
            let name = format!("{} {}", person.given_name, person.family_name);
            text.push_str(&format!("  {name:<22} {}\n", person.good_for_en));
        }
        text.push_str(&format!("\nLetters arrive at {}\nCtrl-C stops everything.\n", neighbours.mailbox));
    }
    print(&text);
}

/// To standard output; a closed pipe is nobody's fault.
pub(crate) fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}
