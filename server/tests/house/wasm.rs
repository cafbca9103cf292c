//! The pure rooms compile for a browser, should a service ever have to compute there.

use std::{path::Path, process::Command};

use crate::{
    plan::{metadata, room, root},
    walls::stays_without,
};

const TARGET: &str = "wasm32-unknown-unknown";
const PURE: [&str; 2] = ["app/domain", "app/text"];

#[test]
fn pure_rooms_lean_on_no_operating_system() {
    for folder in PURE {
        let strangers = ["mio", "socket2", "tokio", "rustix", "notify", "tempfile", "libsqlite3-sys", "ring"];
        stays_without(
            &room(folder),
            &strangers,
            "It would not compile for wasm32. Take what the system gives through a port.",
        );
    }
}

/// The toolchain file names the target, so that rustup installs it.
#[test]
fn pure_rooms_compile_for_wasm() {
    assert!(has_target(), "{TARGET} is missing; install it and run this again: rustup target add {TARGET}");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root()).args(["check", "--locked", "--quiet", "--target", TARGET]);
    // A folder of its own: the tests' own build may still hold the usual one.
    cargo.arg("--target-dir").arg(metadata().target_directory.join("pure"));
    for folder in PURE {
        cargo.args(["--package", room(folder).package.name.as_str()]);
    }
    let checked = cargo.output().expect("cargo starts");
    let why = String::from_utf8_lossy(&checked.stderr);
    assert!(checked.status.success(), "{} do not compile for {TARGET}:\n{why}", PURE.join(" and "));
}

fn has_target() -> bool {
    let rustc = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".into());
    let answer = Command::new(rustc).current_dir(root()).args(["--print", "sysroot"]).output().expect("rustc starts");
    Path::new(String::from_utf8_lossy(&answer.stdout).trim()).join("lib/rustlib").join(TARGET).exists()
}
