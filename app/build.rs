//! Builds the crate again when a file is added to what it embeds: the embedding alone only watches those it knows.

fn main() {
    for folder in ["services", "../locales", "../style", "../public"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
