//! The configuration: the annotated default, and on top of it what the operator's own file says.

mod demands;
mod load;
mod office;

use std::{collections::BTreeMap, net::SocketAddr, path::PathBuf};

use jiff::SignedDuration;
use serde::Deserialize;
use toml::Table;
use url::Url;

/// The default, with its explanations.
pub(crate) const DEFAULT: &str = include_str!("default.toml");

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Config {
    pub(crate) mode: Mode,
    pub(crate) data: PathBuf,
    pub(crate) zone: String,
    pub(crate) portal: Portal,
    pub(crate) admin: Admin,
    pub(crate) search: Search,
    pub(crate) session: Session,
    pub(crate) database: Database,
    pub(crate) folders: Folders,
    pub(crate) sign_in: SignIn,
    pub(crate) exchange: Exchange,
    pub(crate) acting: Acting,
    pub(crate) mail: Mail,
    pub(crate) metrics: Metrics,
    pub(crate) files: Files,
    pub(crate) press: Press,
    pub(crate) log: Log,
    pub(crate) sandbox: Sandbox,
    #[serde(default, rename = "official")]
    pub(crate) officials: Vec<Official>,
    #[serde(default)]
    pub(crate) translators: Vec<String>,
    /// The operator's own file, where there is one.
    #[serde(skip)]
    pub(crate) file: Option<PathBuf>,
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
    pub(crate) seal_file: String,
    pub(crate) older_seal_files: Vec<String>,
}

/// How officials find applications.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Search {
    pub(crate) key_file: String,
}

/// Where and how officials come in.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Admin {
    pub(crate) listen: String,
    pub(crate) url: String,
    pub(crate) acr: String,
    pub(crate) amr: Vec<String>,
}

/// How long people stay signed in, as in "30m" or "12h".
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Session {
    pub(crate) idle: SignedDuration,
    pub(crate) longest: SignedDuration,
    pub(crate) warning: SignedDuration,
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
    pub(crate) roles: Claim,
}

/// The claim by which the provider says which groups of officials somebody is in, and the roles that they stand for.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Claim {
    pub(crate) claim: String,
    pub(crate) map: BTreeMap<String, Vec<String>>,
}

/// The calls that tell for whom a person may act; empty where there is none.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Acting {
    pub(crate) child: String,
    pub(crate) company: String,
    pub(crate) relatives: String,
}

/// [`exchange::Settings`], but for an address that may be empty.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Exchange {
    pub(crate) security_server: String,
    #[serde(default)]
    pub(crate) guard: exchange::Rules,
    #[serde(default)]
    pub(crate) provider: exchange::ProviderSettings,
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
pub(crate) struct Metrics {
    pub(crate) listen: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Files {
    pub(crate) folder: String,
    pub(crate) clamd: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Press {
    pub(crate) program: String,
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
    pub(crate) connection: String,
    pub(crate) ports: Ports,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ports {
    pub(crate) signin: u16,
    pub(crate) security_server: u16,
    pub(crate) security_server_tls: u16,
    pub(crate) population: u16,
    pub(crate) traffic: u16,
    pub(crate) mailbox: u16,
    pub(crate) smtp: u16,
    pub(crate) scanner: u16,
    pub(crate) clamd: u16,
    pub(crate) registers: u16,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Official {
    pub(crate) code: String,
    #[serde(default)]
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) roles: Vec<String>,
    #[serde(default)]
    pub(crate) units: Vec<String>,
    #[serde(default)]
    pub(crate) from: Option<toml::value::Datetime>,
    #[serde(default)]
    pub(crate) until: Option<toml::value::Datetime>,
    #[serde(default)]
    pub(crate) disabled: bool,
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
    /// Where the database is.
    pub(crate) fn database_url(&self) -> String {
        if self.database.url.is_empty() {
            format!("sqlite:{}", self.data.join("portico.db").display())
        } else {
            self.database.url.clone()
        }
    }

    /// Where attached files lie.
    pub(crate) fn files_folder(&self) -> PathBuf {
        if self.files.folder.is_empty() { self.data.join("files") } else { (&self.files.folder).into() }
    }
}

#[cfg(test)]
mod tests;
