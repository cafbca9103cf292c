//! The configuration: the annotated default, and on top of it what the operator's own file says.

use std::{env, fs, net::SocketAddr, path::Path, path::PathBuf};

use serde::Deserialize;
use toml::{Table, Value};
use url::Url;

use crate::trouble::Trouble;

/// The default, with its explanations.
pub(crate) const DEFAULT: &str = include_str!("default.toml");

/// The file that is read when none is named.
const USUAL: &str = "portico.toml";

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Config {
    pub(crate) mode: Mode,
    pub(crate) data: PathBuf,
    pub(crate) zone: String,
    pub(crate) portal: Portal,
    pub(crate) database: Database,
    pub(crate) folders: Folders,
    pub(crate) sign_in: SignIn,
    pub(crate) exchange: Exchange,
    pub(crate) mail: Mail,
    pub(crate) log: Log,
    pub(crate) sandbox: Sandbox,
    #[serde(default, rename = "official")]
    pub(crate) officials: Vec<Official>,
    #[serde(default)]
    pub(crate) translators: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Mode {
    Sandbox,
    Production,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Portal {
    pub(crate) listen: SocketAddr,
    pub(crate) url: Url,
    pub(crate) secret_file: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Database {
    pub(crate) url: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Folders {
    pub(crate) services: String,
    pub(crate) locales: String,
    pub(crate) style: String,
    pub(crate) public: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SignIn {
    pub(crate) issuer: String,
    pub(crate) client_id: String,
    pub(crate) client_secret_file: String,
    pub(crate) allowed_amr: Vec<String>,
}

/// [`exchange::Settings`], but for an address that may be empty.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Exchange {
    pub(crate) security_server: String,
    #[serde(flatten)]
    pub(crate) rest: Table,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Mail {
    pub(crate) url: String,
    pub(crate) from: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Log {
    pub(crate) format: LogFormat,
    pub(crate) level: tracing_level::Level,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum LogFormat {
    Text,
    Json,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sandbox {
    pub(crate) ports: Ports,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ports {
    pub(crate) signin: u16,
    pub(crate) security_server: u16,
    pub(crate) population: u16,
    pub(crate) traffic: u16,
    pub(crate) mailbox: u16,
    pub(crate) smtp: u16,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Official {
    pub(crate) code: String,
    pub(crate) roles: Vec<String>,
}

/// Levels of the log as words.
mod tracing_level {
    use serde::Deserialize;

    #[derive(Debug, Clone, Copy, Deserialize)]
    #[serde(rename_all = "lowercase")]
    pub(crate) enum Level {
        Error,
        Warn,
        Info,
        Debug,
    }

    impl From<Level> for tracing::Level {
        fn from(level: Level) -> Self {
            match level {
                Level::Error => Self::ERROR,
                Level::Warn => Self::WARN,
                Level::Info => Self::INFO,
                Level::Debug => Self::DEBUG,
            }
        }
    }
}

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
        config.is_possible()?;
        Ok(config)
    }

    fn layered(own: Option<(&Path, &str)>) -> Result<Self, Trouble> {
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

    /// What cannot be in production.
    fn is_possible(&self) -> Result<(), Trouble> {
        if self.mode == Mode::Sandbox {
            return if self.portal.listen.ip().is_loopback() {
                Ok(())
            } else {
                Err(Trouble::new(
                    "mode is \"sandbox\", where anybody can be anybody, and portal.listen is open to other machines",
                    "Listen on 127.0.0.1, or write mode = \"production\".",
                ))
            };
        }
        let demands = [
            (
                self.portal.url.scheme() == "https",
                "portal.url is not https, and the cookie would travel in the clear",
                "Write url = \"https://…\" under [portal].",
            ),
            (
                self.sign_in.issuer.starts_with("https://"),
                "sign_in.issuer is no https address, and there is no sandbox in production",
                "Name your OpenID Connect provider under [sign_in].",
            ),
            (
                !self.exchange.security_server.is_empty(),
                "exchange.security_server is empty, and there is no sandbox in production",
                "Name your X-Road security server under [exchange].",
            ),
            (
                self.mail.url.starts_with("smtps://") || is_loopback(&self.mail.url),
                "mail.url is neither smtps nor on this machine, and letters would travel in the clear",
                "Write url = \"smtps://…\" under [mail], or set MAIL_URL.",
            ),
        ];
        match demands.into_iter().find(|(met, _, _)| !met) {
            Some((_, what, cure)) => Err(Trouble::new(format!("mode is \"production\", but {what}"), cure)),
            None => Ok(()),
        }
    }

    /// Where the database is.
    pub(crate) fn database_url(&self) -> String {
        if self.database.url.is_empty() {
            format!("sqlite:{}", self.data.join("portico.db").display())
        } else {
            self.database.url.clone()
        }
    }
}

fn is_loopback(address: &str) -> bool {
    let host = Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned));
    host.is_some_and(|host| ["localhost", "127.0.0.1", "[::1]"].contains(&host.as_str()))
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

#[cfg(test)]
mod tests {
    use super::*;

    fn with(text: &str) -> Result<Config, String> {
        let config = Config::layered(Some((Path::new("portico.toml"), text))).map_err(|trouble| trouble.to_string())?;
        config.is_possible().map_err(|trouble| trouble.to_string())?;
        Ok(config)
    }

    #[test]
    fn the_default_is_whole_and_zero_lines_suffice() {
        let config = with("").unwrap();
        assert_eq!(config.mode, Mode::Sandbox);
        assert_eq!(config.sandbox.ports.smtp, 3025);
    }

    #[test]
    fn a_line_changes_one_setting_and_keeps_its_neighbours() {
        let config = with("[sandbox.ports]\nsignin = 4001").unwrap();
        assert_eq!((config.sandbox.ports.signin, config.sandbox.ports.mailbox), (4001, 3005));
    }

    #[test]
    fn an_unknown_setting_is_refused() {
        assert!(with("colour = \"red\"").unwrap_err().contains("colour"));
        assert!(with("[portal]\nlisten_on = \"x\"").unwrap_err().contains("listen_on"));
    }

    #[test]
    fn the_sandbox_is_not_open_to_other_machines() {
        assert!(with("[portal]\nlisten = \"0.0.0.0:3000\"").unwrap_err().contains("anybody can be anybody"));
    }

    #[test]
    fn production_takes_no_sandbox_and_no_plain_cookie() {
        let secure = "mode = \"production\"\n[portal]\nurl = \"https://portal.example\"\n";
        assert!(with("mode = \"production\"").unwrap_err().contains("cookie"));
        assert!(with(secure).unwrap_err().contains("sign_in.issuer"));
        assert!(with(&format!("{secure}[sign_in]\nissuer = \"http://127.0.0.1:3001\"")).unwrap_err().contains("https"));
        let whole = format!(
            "{secure}[sign_in]\nissuer = \"https://id.example\"\n[exchange]\nsecurity_server = \"https://ss.example\"\n[mail]\nurl = \"smtps://mail.example\""
        );
        assert_eq!(with(&whole).unwrap().mode, Mode::Production);
    }
}
