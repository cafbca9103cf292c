//! Files that residents attach, and documents that are printed for them: where they lie and who makes them.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use domain::ports::{Files, Ids, Press};
use files::Cabinet;
use jiff::Timestamp;
use press_client::{PressClient, Settings};
use storage::Database;

use crate::{clock::Chance, config::Config, house::Neighbours, trouble::Trouble};

/// By this name the database knows the place where files lie.
const PLACE: &str = "files";

/// The folder for attached files, with the virus scanner that the configuration or the sandbox has. It is the one of
/// this database, in whatever process.
pub(crate) async fn files(
    config: &Config,
    neighbours: &Neighbours,
    database: &Database,
    now: Timestamp,
) -> Result<Arc<dyn Files>, Trouble> {
    let scanner = match (config.files.clamd.as_str(), neighbours.clamd.as_str()) {
        ("", "") => None,
        ("", sandbox) => Some(sandbox),
        (own, _) => Some(own),
    };
    let scanner = scanner.map(|address| address.parse().map(files::Scanner::new)).transpose().map_err(|error| {
        Trouble::new(error, "Write clamd under [files] as host:port, or as the path of its socket.")
    })?;
    let folder = config.files_folder();
    let cabinet = Cabinet::folder(&folder, scanner).map_err(|error| unusable(&folder, &error))?;
    belongs(&cabinet, &folder, database, now).await?;
    Ok(Arc::new(cabinet))
}

/// Whether the folder is the one in which this database's files lie: its mark lies there, too. The first process to
/// come puts it there. Before it is in the database, so that whoever knows of it finds it.
async fn belongs(cabinet: &Cabinet, folder: &Path, database: &Database, now: Timestamp) -> Result<(), Trouble> {
    if database.mark(PLACE).await?.is_none() {
        let mark = Chance.uuid(now);
        cabinet.put_mark(mark).await.map_err(|error| unusable(folder, &error))?;
        database.set_mark(PLACE, mark).await?;
    }
    let Some(mark) = database.mark(PLACE).await? else { return Ok(()) };
    if cabinet.has_mark(mark).await.map_err(|error| unusable(folder, &error))? {
        return Ok(());
    }
    Err(Trouble::new(
        format!("the files of this database do not lie in {}", folder.display()),
        format!(
            "Let `folder` under [files] be the one folder that all portals and workers share. If it was lost for good, make \
             the empty file {} in its place.",
            folder.join(Cabinet::mark_name(mark)).display()
        ),
    ))
}

fn unusable(folder: &Path, error: &std::io::Error) -> Trouble {
    Trouble::new(
        format!("the folder {} for files cannot be used: {error}", folder.display()),
        "Let `folder` under [files], or `data`, in portico.toml name a folder that is writable.",
    )
}

/// The program that makes PDF documents.
pub(crate) fn press(config: &Config) -> Arc<dyn Press> {
    let program = Some(config.press.program.as_str()).filter(|program| !program.is_empty()).map(PathBuf::from);
    Arc::new(PressClient::new(Settings { program, ..Settings::default() }))
}
