//! Where whole files stand: the one thing that differs between a folder, a bucket, and what may come.

use std::io;

use async_trait::async_trait;
use uuid::Uuid;

/// The two places of a shelf.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Waits for the virus check, or failed it. Only the check reads from here.
    Quarantine,
    /// May be read.
    Ready,
}

impl Place {
    pub const ALL: [Place; 2] = [Place::Quarantine, Place::Ready];

    /// The name of its folder.
    pub fn word(self) -> &'static str {
        match self {
            Place::Quarantine => "quarantine",
            Place::Ready => "ready",
        }
    }
}

/// Keeps bytes under ids. What looks at bytes, or asks the antivirus, stands above it in [`Cabinet`](crate::Cabinet);
/// what changes them on their way to the disk, such as encryption, is a shelf that holds another one.
#[async_trait]
pub trait Shelf: Send + Sync {
    /// Keeps a new file. When this returns, a power cut does not lose it; before, nobody sees a part of it.
    async fn put(&self, place: Place, id: Uuid, bytes: Vec<u8>) -> io::Result<()>;
    async fn get(&self, place: Place, id: Uuid) -> io::Result<Option<Vec<u8>>>;
    async fn has(&self, place: Place, id: Uuid) -> io::Result<bool>;
    /// Moves a file from quarantine to where it may be read.
    async fn release(&self, id: Uuid) -> io::Result<()>;
    /// Removes it; one that is not there is no error.
    async fn remove(&self, place: Place, id: Uuid) -> io::Result<()>;
}

/// The key under which a file stands: its place, two letters, and its id. Ids begin with the time they were made, so
/// the two letters come from the end, where chance spreads them evenly.
pub(crate) fn steps(place: Place, id: Uuid) -> [String; 3] {
    let name = id.simple().to_string();
    [place.word().to_owned(), name[name.len() - 2..].to_owned(), name]
}
