//! Files in a folder of this machine.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    sync::Arc,
};

use async_trait::async_trait;
use uuid::Uuid;

use crate::{
    private,
    shelf::{Place, Shelf, steps},
};

/// Below its root: `incoming` for what is being written, and for each place `ab/…ab`, an id under its last two letters.
/// No name on the disk tells whose a file is or what it was called.
#[derive(Debug, Clone)]
pub struct Folder {
    root: Arc<Path>,
}

impl Folder {
    /// # Errors
    /// When the folder is not there and cannot be made.
    pub fn open(root: &Path) -> io::Result<Self> {
        for folder in Place::ALL.map(Place::word).into_iter().chain(["incoming"]) {
            private::folder(&root.join(folder))?;
        }
        Ok(Self { root: root.into() })
    }

    /// Where this and every upload writes first; on the same disk, so that a rename makes a file appear whole.
    pub(crate) fn incoming(&self) -> PathBuf {
        self.root.join("incoming")
    }

    fn path(&self, place: Place, id: Uuid) -> PathBuf {
        self.root.join(steps(place, id).iter().collect::<PathBuf>())
    }

    fn write(&self, place: Place, id: Uuid, bytes: &[u8]) -> io::Result<()> {
        let part = self.incoming().join(format!("{}.part", id.simple()));
        let mut file = private::create(&part)?;
        let written = file.write_all(bytes).and_then(|()| file.sync_all());
        let done = written.and_then(|()| appear(&part, &self.path(place, id)));
        if done.is_err() {
            // What cannot be removed now is swept later; the first error is the one to tell.
            let _ = fs::remove_file(&part);
        }
        done
    }

    /// Runs what waits for the disk where waiting is allowed.
    async fn at_the_disk<T: Send + 'static>(
        &self,
        act: impl FnOnce(&Self) -> io::Result<T> + Send + 'static,
    ) -> io::Result<T> {
        let folder = self.clone();
        tokio::task::spawn_blocking(move || act(&folder)).await.map_err(io::Error::other)?
    }
}

/// Renames, and waits until the new name is on the disk.
fn appear(from: &Path, to: &Path) -> io::Result<()> {
    let folder = to.parent().ok_or(io::ErrorKind::InvalidInput)?;
    private::folder(folder)?;
    fs::rename(from, to)?;
    private::settle(folder)
}

#[async_trait]
impl Shelf for Folder {
    async fn put(&self, place: Place, id: Uuid, bytes: Vec<u8>) -> io::Result<()> {
        self.at_the_disk(move |folder| folder.write(place, id, &bytes)).await
    }

    async fn get(&self, place: Place, id: Uuid) -> io::Result<Option<Vec<u8>>> {
        self.at_the_disk(move |folder| match fs::read(folder.path(place, id)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        })
        .await
    }

    async fn has(&self, place: Place, id: Uuid) -> io::Result<bool> {
        self.at_the_disk(move |folder| folder.path(place, id).try_exists()).await
    }

    async fn release(&self, id: Uuid) -> io::Result<()> {
        self.at_the_disk(move |folder| {
            let (from, to) = (folder.path(Place::Quarantine, id), folder.path(Place::Ready, id));
            appear(&from, &to)?;
            from.parent().map_or(Ok(()), private::settle)
        })
        .await
    }

    async fn remove(&self, place: Place, id: Uuid) -> io::Result<()> {
        self.at_the_disk(move |folder| {
            let path = folder.path(place, id);
            match (private::remove(&path)?, path.parent()) {
                (true, Some(folder)) => private::settle(folder),
                _ => Ok(()),
            }
        })
        .await
    }
}
