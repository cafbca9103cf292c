//! Files that residents attach, and documents that are printed for them: where they lie and who makes them.

use std::{path::PathBuf, sync::Arc};

use domain::ports::{Files, Press};
use press_client::{PressClient, Settings};

use crate::{config::Config, house::Neighbours, trouble::Trouble};

/// The folder for attached files, with the virus scanner that the configuration or the sandbox has.
pub(crate) fn files(config: &Config, neighbours: &Neighbours) -> Result<Arc<dyn Files>, Trouble> {
    let scanner = match (config.files.clamd.as_str(), neighbours.clamd.as_str()) {
        ("", "") => None,
        ("", sandbox) => Some(sandbox),
        (own, _) => Some(own),
    };
    let scanner = scanner.map(|address| address.parse().map(files::Scanner::new)).transpose().map_err(|error| {
        Trouble::new(error, "Write clamd under [files] as host:port, or as the path of its socket.")
    })?;
    let folder = config.data.join("files");
    let cabinet = files::Cabinet::folder(&folder, scanner).map_err(|error| {
        Trouble::new(
            format!("the folder {} for files cannot be used: {error}", folder.display()),
            "Let `data` in portico.toml name a folder that is writable.",
        )
    })?;
    Ok(Arc::new(cabinet))
}

/// The program that makes PDF documents.
pub(crate) fn press(config: &Config) -> Arc<dyn Press> {
    let program = Some(config.press.program.as_str()).filter(|program| !program.is_empty()).map(PathBuf::from);
    Arc::new(PressClient::new(Settings { program, ..Settings::default() }))
}
