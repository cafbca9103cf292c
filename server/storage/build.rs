//! A new migration file makes cargo build the crate again.

fn main() {
    println!("cargo::rerun-if-changed=../../migrations");
}
