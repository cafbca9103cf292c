//! The house's secrets: 32 bytes each, in files that only their owner may read.

use std::{fs, io::Write, path::Path};

use domain::filing::IndexKey;

use crate::{clock, config::Config, trouble::Trouble};

/// A file with a secret: its name when the configuration names none, how it is named there, and what its loss means.
struct Secret {
    file: &'static str,
    setting: &'static str,
    loss: &'static str,
}

const PORTAL: Secret = Secret {
    file: "secret.key",
    setting: "portal.secret_file",
    loss: "Remove it; everybody who is signing in just now begins anew.",
};

const INDEX: Secret = Secret {
    file: "index.key",
    setting: "search.key_file",
    loss: "Bring the right file back: by another key nothing is found that was filed before.",
};

/// The secret of this portal, made at the first start.
pub(crate) fn key(config: &Config) -> Result<portal::Key, Trouble> {
    PORTAL.read(&config.data, &config.portal.secret_file).map(portal::Key::new)
}

/// The key of the words under which cases are found, made at the first start.
pub(crate) fn index_key(config: &Config) -> Result<IndexKey, Trouble> {
    INDEX.read(&config.data, &config.search.key_file).map(IndexKey::new)
}

impl Secret {
    fn read(&self, data: &Path, named: &str) -> Result<[u8; 32], Trouble> {
        let file = if named.is_empty() { data.join(self.file) } else { named.into() };
        match fs::read(&file) {
            Ok(bytes) => bytes
                .try_into()
                .map_err(|_| Trouble::new(format!("{} does not hold 32 bytes", file.display()), self.loss)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => self.make(&file),
            Err(error) => {
                let what = format!("{} cannot be read: {error}", file.display());
                Err(Trouble::new(what, format!("Let the portal read it, or name another file as {}.", self.setting)))
            }
        }
    }

    fn make(&self, file: &Path) -> Result<[u8; 32], Trouble> {
        let mut bytes = [0; 32];
        clock::fill(&mut bytes);
        // Written whole under another name first: whoever starts at the same time finds no half of it.
        let mine = file.with_extension(format!("{:02x}{:02x}.new", bytes[0], bytes[1]));
        let placed = create(&mine).and_then(|mut new| new.write_all(&bytes)).and_then(|()| fs::hard_link(&mine, file));
        let _ = fs::remove_file(&mine);
        // The other process may have been first: its file counts for both.
        let kept = fs::read(file).ok().and_then(|bytes| bytes.try_into().ok());
        kept.ok_or_else(|| {
            let why = placed.err().map_or_else(String::new, |error| format!(": {error}"));
            Trouble::new(
                format!("{} cannot be written{why}", file.display()),
                format!("Make its folder writable, or name another file as {}.", self.setting),
            )
        })
    }
}

fn create(file: &Path) -> std::io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)
}
