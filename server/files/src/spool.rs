//! Where uploads wait until they are whole. Nothing here survives an upload; a crash leaves leftovers to sweep.

use std::{
    fs, io,
    path::{Path, PathBuf},
    time::SystemTime,
};

use domain::ports::{Upload, UploadBroken};
use jiff::Timestamp;
use tokio::{
    fs::File,
    io::{AsyncWriteExt, BufWriter},
};
use uuid::Uuid;

use crate::private;

/// How an upload came in.
pub(crate) enum Received {
    Whole(Part),
    TooBig,
    Empty,
    Broken,
}

/// A file in the spool; it goes when this is dropped, whatever happens.
pub(crate) struct Part(PathBuf);

impl Part {
    pub(crate) fn read(&self) -> io::Result<Vec<u8>> {
        fs::read(&self.0)
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // What cannot be removed now is swept later.
        let _ = fs::remove_file(&self.0);
    }
}

/// A folder for what is half done.
#[derive(Debug, Clone)]
pub(crate) struct Spool(PathBuf);

impl Spool {
    pub(crate) fn open(folder: &Path) -> io::Result<Self> {
        private::folder(folder)?;
        Ok(Self(folder.to_owned()))
    }

    /// Reads an upload to its end, or to the first byte that is too many.
    pub(crate) async fn receive(&self, id: Uuid, limit: u64, upload: &mut dyn Upload) -> io::Result<Received> {
        let path = self.0.join(format!("{}.upload", id.simple()));
        let file = private::create(&path)?;
        let part = Part(path);
        let mut file = BufWriter::new(File::from_std(file));
        let mut size = 0u64;
        loop {
            match upload.next().await {
                Ok(None) => break,
                Ok(Some(piece)) => {
                    size += piece.len() as u64;
                    if size > limit {
                        return Ok(Received::TooBig);
                    }
                    file.write_all(&piece).await?;
                }
                Err(UploadBroken) => return Ok(Received::Broken),
            }
        }
        file.flush().await?;
        Ok(if size == 0 { Received::Empty } else { Received::Whole(part) })
    }

    /// Removes what was last written before this moment.
    pub(crate) fn sweep(&self, before: Timestamp) -> io::Result<u64> {
        let before = SystemTime::from(before);
        let mut swept = 0;
        for entry in fs::read_dir(&self.0)? {
            let entry = entry?;
            let written = match entry.metadata() {
                Ok(about) if about.is_file() => about.modified()?,
                // An upload that ended in the meantime, or something that is not ours.
                _ => continue,
            };
            if written < before {
                swept += u64::from(private::remove(&entry.path())?);
            }
        }
        Ok(swept)
    }
}
