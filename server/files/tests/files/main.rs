//! Files as they come: good ones, hostile ones, broken lines, dead disks, and a scanner in every mood.

#[cfg(feature = "s3")]
mod bucket;
mod checked;
mod documents;
mod folder;
mod hostile;
mod pictures;
mod samples;
mod strippers;
mod upload;

use std::{fs, path::Path};

use domain::{
    attachment::Kind,
    ports::{Files, Limits, Put, Stored},
};
use portico_files::Cabinet;
use tempfile::TempDir;
use upload::Pieces;
use uuid::Uuid;

/// A cabinet without antivirus in a folder of its own.
struct Desk {
    root: TempDir,
    cabinet: Cabinet,
}

impl Desk {
    fn new() -> Self {
        let root = tempfile::tempdir().expect("a folder");
        let cabinet = Cabinet::folder(root.path(), None).expect("a cabinet");
        Self { root, cabinet }
    }

    async fn put(&self, id: u128, bytes: &[u8]) -> Put {
        put(&self.cabinet, id, bytes).await
    }

    /// Every file below the cabinet's folder, by its path below it.
    fn on_the_disk(&self) -> Vec<String> {
        below(self.root.path(), self.root.path())
    }
}

fn anything() -> Limits {
    Limits { max_bytes: 1024 * 1024, kinds: Kind::ALL.to_vec() }
}

async fn put(files: &dyn Files, id: u128, bytes: &[u8]) -> Put {
    files.put(Uuid::from_u128(id), &anything(), &mut Pieces::of(bytes)).await.expect("the files are well")
}

fn stored(put: Put) -> Stored {
    match put {
        Put::Stored(stored) => stored,
        other => panic!("not stored: {other:?}"),
    }
}

fn below(root: &Path, folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        match path.is_dir() {
            true => found.extend(below(root, &path)),
            false => found.push(path.strip_prefix(root).expect("below").display().to_string()),
        }
    }
    found.sort();
    found
}
