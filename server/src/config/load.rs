//! From files and the environment to the configuration.

use std::{env, fs, path::Path};

use toml::{Table, Value};

use super::{Config, DEFAULT};
use crate::trouble::Trouble;

/// The file that is read when none is named.
const USUAL: &str = "portico.toml";

impl Config {
    /// Reads `file`, or the usual one when it is there, over the default; the environment goes last.
    pub(crate) fn load(file: Option<&Path>) -> Result<Self, Trouble> {
        let own = match file {
            Some(file) => Some((file.to_owned(), read(file)?)),
            None if Path::new(USUAL).exists() => Some((USUAL.into(), read(Path::new(USUAL))?)),
            None => None,
        };
        let mut config = Self::layered(own.as_ref().map(|(file, text)| (file.as_path(), text.as_str())))?;
        for (name, slot) in [("DATABASE_URL", &mut config.database.url), ("MAIL_URL", &mut config.mail.url)] {
            if let Ok(value) = env::var(name) {
                *slot = value;
            }
        }
        config.file = own.map(|(file, _)| file);
        config.is_possible()?;
        Ok(config)
    }

    pub(super) fn layered(own: Option<(&Path, &str)>) -> Result<Self, Trouble> {
        let mut table: Table =
            DEFAULT.parse().map_err(|error| Trouble::new("the default configuration is broken", error))?;
        let name = own.map_or_else(|| "the default".into(), |(file, _)| file.display().to_string());
        let wrong = |error: toml::de::Error| {
            let cure = format!("Mend {name}; `portico config` prints every setting with its meaning.");
            Trouble::new(format!("the configuration cannot be read: {}", error.message()), cure)
        };
        if let Some((file, text)) = own {
            let over: Table = text.parse().map_err(|error: toml::de::Error| {
                Trouble::new(
                    format!("{} is not TOML: {error}", file.display()),
                    "Write key = value lines under [tables].",
                )
            })?;
            lay_over(&mut table, over);
        }
        Value::Table(table).try_into().map_err(wrong)
    }
}

fn read(file: &Path) -> Result<String, Trouble> {
    fs::read_to_string(file).map_err(|error| {
        Trouble::new(
            format!("{} cannot be read: {error}", file.display()),
            "Name another file with --config, or make it readable.",
        )
    })
}

/// Puts `over` on top of `table`; tables are merged, everything else is replaced.
fn lay_over(table: &mut Table, over: Table) {
    for (key, value) in over {
        match (table.get_mut(&key), value) {
            (Some(Value::Table(inner)), Value::Table(over)) => lay_over(inner, over),
            (_, value) => drop(table.insert(key, value)),
        }
    }
}
