//! The house's keys: 32 bytes each, in files that only their owner may read. One signs what browsers carry; another
//! seals receipts and letters, which people keep for years; a third hashes the words under which cases are found.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use domain::filing::IndexKey;

use crate::{clock, config::Config, trouble::Trouble};

/// The keys of this portal.
pub(crate) struct Keys {
    pub(crate) secret: portal::Key,
    pub(crate) seals: portal::Seals,
}

/// The two files, each with what its loss would mean.
struct Places {
    secret: PathBuf,
    seal: PathBuf,
}

const SECRET_CURE: &str =
    "Restore it from the backup, or remove it: a new one is made, and pages that stand open now have to be sent again.";
const SEAL_CURE: &str =
    "Restore it from the backup. Without it no receipt and no letter that was handed out can be checked any more.";

const INDEX_CURE: &str = "Restore it from the backup: by another key nothing is found that was filed before.";

/// The keys, made at the first start. A house that had but one goes on sealing with it.
pub(crate) fn keys(config: &Config) -> Result<Keys, Trouble> {
    let places = places(config);
    let known = read(&places.secret, SECRET_CURE)?;
    let secret = match known {
        Some(secret) => secret,
        None => make(&places.secret, chance())?,
    };
    let seal = match read(&places.seal, SEAL_CURE)? {
        Some(seal) => seal,
        None => make(&places.seal, known.unwrap_or_else(chance))?,
    };
    let older = older(config)?.into_iter().map(portal::Key::new).collect();
    Ok(Keys { secret: portal::Key::new(secret), seals: portal::Seals::new(portal::Key::new(seal), older) })
}

/// The key of the words under which cases are found, made at the first start.
pub(crate) fn index_key(config: &Config) -> Result<IndexKey, Trouble> {
    let file = index(config);
    let key = match read(&file, INDEX_CURE)? {
        Some(key) => key,
        None => make(&file, chance())?,
    };
    Ok(IndexKey::new(key))
}

fn index(config: &Config) -> PathBuf {
    match config.search.key_file.as_str() {
        "" => config.data.join("index.key"),
        file => file.into(),
    }
}

/// Looks at the keys and makes none; which would be made at the start.
pub(crate) fn missing(config: &Config) -> Result<Vec<PathBuf>, Trouble> {
    let places = places(config);
    let mut missing = Vec::new();
    for (file, cure) in [(places.secret, SECRET_CURE), (places.seal, SEAL_CURE), (index(config), INDEX_CURE)] {
        if read(&file, cure)?.is_none() {
            missing.push(file);
        }
    }
    older(config)?;
    Ok(missing)
}

fn places(config: &Config) -> Places {
    let secret: PathBuf = match config.portal.secret_file.as_str() {
        "" => config.data.join("secret.key"),
        file => file.into(),
    };
    let seal = match config.portal.seal_file.as_str() {
        "" => secret.with_file_name("seal.key"),
        file => file.into(),
    };
    Places { secret, seal }
}

/// Keys that sealed before, and seal no more.
fn older(config: &Config) -> Result<Vec<[u8; 32]>, Trouble> {
    let file = |file: &String| {
        let missing = || Trouble::new(format!("{file} under portal.older_seal_files is not there"), SEAL_CURE);
        read(Path::new(file), SEAL_CURE)?.ok_or_else(missing)
    };
    config.portal.older_seal_files.iter().map(file).collect()
}

/// A key, if its file is there, whole, and nobody else's to read.
fn read(file: &Path, cure: &str) -> Result<Option<[u8; 32]>, Trouble> {
    let bytes = match fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => {
            let cure = "Give it to the user that runs Portico.";
            return Err(Trouble::new(format!("{} cannot be read: {error}", file.display()), cure));
        }
    };
    #[cfg(unix)]
    if is_open(file) {
        return Err(Trouble::new(
            format!("{} may be read by others on this machine", file.display()),
            format!("Close it: chmod 600 {}", file.display()),
        ));
    }
    let whole = bytes.try_into();
    whole.map(Some).map_err(|_| Trouble::new(format!("{} does not hold 32 bytes", file.display()), cure))
}

/// Whether anybody but its owner may do anything with a file or folder.
#[cfg(unix)]
pub(crate) fn is_open(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(path).is_ok_and(|about| about.mode() & 0o077 != 0)
}

fn chance() -> [u8; 32] {
    let mut bytes = [0; 32];
    clock::fill(&mut bytes);
    bytes
}

fn make(file: &Path, bytes: [u8; 32]) -> Result<[u8; 32], Trouble> {
    let mut name = [0; 4];
    clock::fill(&mut name);
    // Written whole under another name first: whoever starts at the same time finds no half of it.
    let mine = file.with_extension(format!("{:08x}.new", u32::from_be_bytes(name)));
    let placed = create(&mine)
        .and_then(|mut new| io::Write::write_all(&mut new, &bytes))
        .and_then(|()| fs::hard_link(&mine, file));
    let _ = fs::remove_file(&mine);
    // The other process may have been first: its file counts for both.
    let kept = fs::read(file).ok().and_then(|bytes| bytes.try_into().ok());
    kept.ok_or_else(|| {
        let why = placed.err().map_or_else(String::new, |error| format!(": {error}"));
        Trouble::new(
            format!("{} cannot be written{why}", file.display()),
            "Make its folder writable, or name another file in portico.toml.",
        )
    })
}

fn create(file: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)
}

#[cfg(test)]
mod tests;
