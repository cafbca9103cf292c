//! Where log lines go: standard error, for people or for machines.

use tracing_subscriber::{Registry, filter::LevelFilter, fmt, layer::SubscriberExt, util::SubscriberInitExt};

use crate::config::{Log, LogFormat};

/// Also takes over what is said of panics: where, and not what, for that might name a person.
pub(crate) fn start(log: &Log) {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a task panicked");
    }));
    let level = LevelFilter::from_level(log.level.into());
    let lines = fmt::layer().with_writer(std::io::stderr);
    // A second start in one process keeps the first.
    let _ = match log.format {
        LogFormat::Text => Registry::default().with(level).with(lines.with_target(false)).try_init(),
        LogFormat::Json => Registry::default().with(level).with(lines.json()).try_init(),
    };
}
