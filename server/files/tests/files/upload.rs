//! An upload in pieces, which may break off.

use std::collections::VecDeque;

use async_trait::async_trait;
use domain::ports::{Upload, UploadBroken};

pub struct Pieces {
    pieces: VecDeque<Vec<u8>>,
    breaks: bool,
    /// How many pieces were asked for.
    pub asked: usize,
}

impl Pieces {
    pub fn of(bytes: &[u8]) -> Self {
        Self { pieces: bytes.chunks(1000).map(<[u8]>::to_vec).collect(), breaks: false, asked: 0 }
    }

    /// All of the bytes come, and then the line breaks.
    pub fn broken_after(bytes: &[u8]) -> Self {
        Self { breaks: true, ..Self::of(bytes) }
    }
}

#[async_trait]
impl Upload for Pieces {
    async fn next(&mut self) -> Result<Option<Vec<u8>>, UploadBroken> {
        self.asked += 1;
        match self.pieces.pop_front() {
            None if self.breaks => Err(UploadBroken),
            piece => Ok(piece),
        }
    }
}
