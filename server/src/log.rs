//! Where log lines go: standard error, for people or for machines.

use tracing_subscriber::{Registry, filter::LevelFilter, fmt, layer::SubscriberExt, util::SubscriberInitExt};

use crate::config::{Log, LogFormat};

pub(crate) fn start(log: &Log) {
    let level = LevelFilter::from_level(log.level.into());
    let lines = fmt::layer().with_writer(std::io::stderr);
    // A second start in one process keeps the first.
    let _ = match log.format {
        LogFormat::Text => Registry::default().with(level).with(lines.with_target(false)).try_init(),
        LogFormat::Json => Registry::default().with(level).with(lines.json()).try_init(),
    };
}
