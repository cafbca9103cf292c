//! All that the typesetter can reach: the templates, the fonts, and one job. No disk, no network, no clock.

use std::sync::LazyLock;

use typst::{
    Feature, Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

use crate::fonts::{BOOK, FONTS};

/// The templates, parsed once.
static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    [
        ("parts.typ", include_str!("../templates/parts.typ")),
        ("receipt.typ", include_str!("../templates/receipt.typ")),
        ("letter.typ", include_str!("../templates/letter.typ")),
        ("bundle.typ", include_str!("../templates/bundle.typ")),
        ("form.typ", include_str!("../templates/form.typ")),
    ]
    .into_iter()
    .filter_map(|(name, text)| Some(Source::new(file(name)?, text.to_owned())))
    .collect()
});

/// The typesetter's own functions; among them the mark for a row's heading, which is still called a feature to come.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    let features = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(features).build())
});

/// The typesetter's name for a file in its small world.
pub(crate) fn file(name: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}

/// One job's world.
pub(crate) struct Room {
    main: FileId,
    job: (FileId, Bytes),
    made: Option<Datetime>,
}

impl Room {
    /// A room with `job.json` in it, of which `template` (a file's name) makes a document.
    pub(crate) fn new(template: &str, job: Vec<u8>, made: Option<Datetime>) -> Option<Self> {
        Some(Self { main: file(template)?, job: (file("job.json")?, Bytes::new(job)), made })
    }
}

impl World for Room {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        SOURCES.iter().find(|source| source.id() == id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let (job, bytes) = &self.job;
        if id == *job { Ok(bytes.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        self.made
    }
}
