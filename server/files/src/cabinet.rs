//! The domain's `Files`: receives, examines, keeps in quarantine, and lets go.

use std::{io, path::Path, sync::Arc};

use async_trait::async_trait;
use domain::{
    attachment::{Check, Kind},
    ports::{Files, FilesError, Limits, Put, Stored, Upload, Verdict},
};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;
use uuid::Uuid;

use crate::{
    content::{self, Examined, Found},
    folder::Folder,
    scanner::{Said, Scanner},
    shelf::{Place, Shelf, steps},
    spool::{Part, Received, Spool},
};

/// Uploads wait on the disk; so many at a time are read into memory and looked at.
const EXAMINED_AT_ONCE: usize = 4;

/// Where residents' files are kept.
pub struct Cabinet {
    shelf: Arc<dyn Shelf>,
    spool: Spool,
    scanner: Option<Scanner>,
    turns: Semaphore,
}

impl Cabinet {
    /// Keeps files in a folder, which is made when it is missing.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn folder(root: &Path, scanner: Option<Scanner>) -> io::Result<Self> {
        let folder = Folder::open(root)?;
        let incoming = folder.incoming();
        Self::new(Arc::new(folder), &incoming, scanner)
    }

    /// Keeps files on a shelf; uploads wait in a folder of this machine until they are whole.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn new(shelf: Arc<dyn Shelf>, incoming: &Path, scanner: Option<Scanner>) -> io::Result<Self> {
        Ok(Self { shelf, spool: Spool::open(incoming)?, scanner, turns: Semaphore::new(EXAMINED_AT_ONCE) })
    }

    /// Puts an empty file where files lie, by which the place is known again.
    ///
    /// # Errors
    /// When the place cannot be written to.
    pub async fn put_mark(&self, mark: Uuid) -> io::Result<()> {
        self.shelf.put(Place::Ready, mark, Vec::new()).await
    }

    /// Whether this is the place in which the mark was put.
    ///
    /// # Errors
    /// When the place cannot be read.
    pub async fn has_mark(&self, mark: Uuid) -> io::Result<bool> {
        self.shelf.has(Place::Ready, mark).await
    }

    /// The mark's path below the place.
    pub fn mark_name(mark: Uuid) -> String {
        steps(Place::Ready, mark).join("/")
    }

    async fn keep(&self, id: Uuid, part: Part, allowed: Vec<Kind>) -> io::Result<Put> {
        let _turn = self.turns.acquire().await.map_err(io::Error::other)?;
        let examine = move || Ok::<_, io::Error>(hashed(content::examine(part.read()?, &allowed)));
        let (found, sha256) = tokio::task::spawn_blocking(examine).await.map_err(io::Error::other)??;
        let Examined { kind, bytes, stripped } = match found {
            Found::Fine(examined) => examined,
            Found::NotAllowed(found) => return Ok(Put::NotAllowed { found }),
            Found::Damaged(kind) => return Ok(Put::Damaged { kind }),
        };
        let (place, check) = match self.scanner {
            Some(_) => (Place::Quarantine, Check::Waiting),
            None => (Place::Ready, Check::Unchecked),
        };
        let size = bytes.len() as u64;
        self.shelf.put(place, id, bytes).await?;
        tracing::info!(file = %id, %kind, size, stripped, place = place.word(), "a file was stored");
        Ok(Put::Stored(Stored { kind, size, sha256, stripped, check }))
    }

    async fn is_taken(&self, id: Uuid) -> io::Result<bool> {
        Ok(self.shelf.has(Place::Ready, id).await? || self.shelf.has(Place::Quarantine, id).await?)
    }

    async fn ask(&self, id: Uuid) -> io::Result<Verdict> {
        let Some(bytes) = self.shelf.get(Place::Quarantine, id).await? else {
            let released = self.shelf.has(Place::Ready, id).await?;
            return Ok(if released { Verdict::Clean } else { Verdict::Gone });
        };
        let Some(scanner) = &self.scanner else {
            tracing::warn!(file = %id, "a file waits for the virus check, but no antivirus is configured any more");
            return Ok(Verdict::NotNow);
        };
        match scanner.scan(&bytes).await {
            Ok(Said::Clean) => {
                self.shelf.release(id).await?;
                tracing::info!(file = %id, "a file left quarantine");
                Ok(Verdict::Clean)
            }
            Ok(Said::Infected(what)) => {
                tracing::warn!(file = %id, what, "a file is infected and stays in quarantine");
                Ok(Verdict::Infected { what })
            }
            Err(reason) => {
                tracing::warn!(file = %id, %reason, "the virus check gave no answer; the file stays in quarantine");
                Ok(Verdict::NotNow)
            }
        }
    }
}

/// The hash of what will be kept, made where work may take its time.
fn hashed(found: Found) -> (Found, String) {
    let hash = match &found {
        Found::Fine(examined) => Sha256::digest(&examined.bytes).iter().map(|byte| format!("{byte:02x}")).collect(),
        _ => String::new(),
    };
    (found, hash)
}

fn failed(operation: &'static str) -> impl Fn(io::Error) -> FilesError {
    move |source| FilesError { operation, source: source.into() }
}

#[async_trait]
impl Files for Cabinet {
    async fn put(&self, id: Uuid, limits: &Limits, upload: &mut dyn Upload) -> Result<Put, FilesError> {
        let failed = failed("files.put");
        if self.is_taken(id).await.map_err(&failed)? {
            return Err(failed(io::Error::new(io::ErrorKind::AlreadyExists, "the id is taken")));
        }
        match self.spool.receive(id, limits.max_bytes, upload).await.map_err(&failed)? {
            Received::Whole(part) => self.keep(id, part, limits.kinds.clone()).await.map_err(&failed),
            Received::TooBig => Ok(Put::TooBig { limit: limits.max_bytes }),
            Received::Empty => Ok(Put::Empty),
            Received::Broken => Ok(Put::Broken),
        }
    }

    async fn get(&self, id: Uuid) -> Result<Option<Vec<u8>>, FilesError> {
        self.shelf.get(Place::Ready, id).await.map_err(failed("files.get"))
    }

    async fn remove(&self, id: Uuid) -> Result<(), FilesError> {
        for place in Place::ALL {
            self.shelf.remove(place, id).await.map_err(failed("files.remove"))?;
        }
        Ok(())
    }

    async fn check(&self, id: Uuid) -> Result<Verdict, FilesError> {
        self.ask(id).await.map_err(failed("files.check"))
    }

    async fn sweep(&self, before: Timestamp) -> Result<u64, FilesError> {
        let failed = failed("files.sweep");
        let spool = self.spool.clone();
        let swept = tokio::task::spawn_blocking(move || spool.sweep(before)).await;
        swept.map_err(io::Error::other).and_then(|swept| swept).map_err(failed)
    }
}
