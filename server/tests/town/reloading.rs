//! Somebody works on a service: what they save is shown, what they break is told once, and the last good version goes on.

use std::fs;

use crate::{
    browser::Browser,
    houses::{Topology, Town},
    there_and_back::until,
};

impl Town {
    /// Replaces one text in a file of the town's folder.
    pub fn rewrite(&self, file: &str, from: &str, to: &str) {
        let path = self.folder.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} has no {from:?}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_saved_is_shown_and_what_is_broken_is_told_once() {
    const WORDS: &str = "locales/en/services/parking-permit.ftl";
    const FORM: &str = "services/parking-permit/form.toml";
    for topology in [Topology::OneProcess, Topology::Separate] {
        let town = Town::developed(topology).await;
        let (start, home) = (format!("{}/en/parking-permit", town.url), format!("{}/en", town.url));
        let mut reader = Browser::new();
        let mut shows = async |page: &str, text: &str, there: bool| {
            until(&format!("{page} shows {text:?}: {there}"), async || {
                let page = reader.get(page).await;
                assert_eq!(page.status, 200);
                page.html.contains(text) == there
            })
            .await;
        };
        town.rewrite(WORDS, "\nservice = ", "\nservice = Improved: ");
        shows(&start, "Improved: ", true).await;
        town.rewrite("locales/en/catalogue.ftl", "\nhome-services = ", "\nhome-services = Better: ");
        shows(&home, "Better: ", true).await;
        shows(&home, "Improved: ", true).await;

        town.rewrite(FORM, "type = \"plate\"", "type = \"plait\"");
        until("the fault is told at its line", async || town.log().contains("parking-permit/form.toml:52:")).await;
        town.rewrite(WORDS, "Improved: ", "Finished: ");
        tokio::time::sleep(std::time::Duration::from_secs(2)).await;
        let watching = if topology == Topology::OneProcess { 1 } else { 2 };
        assert_eq!(town.log().matches("parking-permit/form.toml:52:").count(), watching, "once for each who watches");
        shows(&start, "Improved: ", true).await;
        town.rewrite(FORM, "type = \"plait\"", "type = \"plate\"");
        shows(&start, "Finished: ", true).await;

        // Back to what it was: a version that was published before is in force again.
        town.rewrite(WORDS, "Finished: ", "");
        shows(&start, "Finished: ", false).await;
    }
}
