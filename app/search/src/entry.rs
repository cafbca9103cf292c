//! What goes into an index, and what is found.

/// One service as a person may look for it, in one language.
#[derive(Debug, Clone)]
pub struct Entry {
    pub id: String,
    pub title: String,
    /// Other texts in which to look, besides the title.
    pub words: Vec<(Weight, String)>,
}

/// How much it says about a service that a word stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    Title,
    /// Another name that people use.
    Synonym,
    LifeEvent,
    Summary,
    Authority,
}

impl Weight {
    pub(crate) fn factor(self) -> f32 {
        match self {
            Self::Title => 1.0,
            Self::Synonym => 0.9,
            Self::LifeEvent => 0.6,
            Self::Summary => 0.5,
            Self::Authority => 0.4,
        }
    }
}

/// A service that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    pub id: String,
    /// Above 0; about 1 when every word of the query is in the title, and above 2 when the query is the title. Only good for
    /// comparing hits of one query.
    pub score: f32,
}
