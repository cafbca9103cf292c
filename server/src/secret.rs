//! The house's secret: 32 bytes in a file that only its owner may read.

use std::{fs, io::Write, path::Path};

use crate::{clock, config::Config, trouble::Trouble};

/// The secret of this portal, made at the first start.
pub(crate) fn key(config: &Config) -> Result<portal::Key, Trouble> {
    let file = match config.portal.secret_file.as_str() {
        "" => config.data.join("secret.key"),
        file => file.into(),
    };
    match fs::read(&file) {
        Ok(bytes) => {
            let bytes: [u8; 32] = bytes.try_into().map_err(|_| {
                Trouble::new(
                    format!("{} does not hold 32 bytes", file.display()),
                    "Remove it; everybody who is signing in just now begins anew.",
                )
            })?;
            Ok(portal::Key::new(bytes))
        }
        Err(_) => make(&file),
    }
}

fn make(file: &Path) -> Result<portal::Key, Trouble> {
    let mut bytes = [0; 32];
    clock::fill(&mut bytes);
    // Written whole under another name first: whoever starts at the same time finds no half of it.
    let mine = file.with_extension(format!("{:02x}{:02x}.new", bytes[0], bytes[1]));
    let placed = create(&mine).and_then(|mut new| new.write_all(&bytes)).and_then(|()| fs::hard_link(&mine, file));
    let _ = fs::remove_file(&mine);
    // The other process may have been first: its file counts for both.
    let kept = fs::read(file).ok().and_then(|bytes| bytes.try_into().ok());
    kept.map(portal::Key::new).ok_or_else(|| {
        let why = placed.err().map_or_else(String::new, |error| format!(": {error}"));
        Trouble::new(
            format!("{} cannot be written{why}", file.display()),
            "Make its folder writable, or name another file as portal.secret_file.",
        )
    })
}

fn create(file: &Path) -> std::io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)
}
