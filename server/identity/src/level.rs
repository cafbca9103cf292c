//! How surely a person was recognised: eIDAS levels of assurance, in their order.

use serde::{Deserialize, Serialize};

/// As in the claim `acr` and the parameter `acr_values`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    Low,
    Substantial,
    High,
}

impl Level {
    /// The word on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Substantial => "substantial",
            Self::High => "high",
        }
    }

    /// `None` for a word that names no level, so that it can never pass for one.
    pub fn read(word: &str) -> Option<Self> {
        [Self::Low, Self::Substantial, Self::High].into_iter().find(|level| level.as_str() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::Level;

    #[test]
    fn levels_have_an_order_and_strangers_are_none() {
        assert!(Level::Low < Level::Substantial && Level::Substantial < Level::High);
        assert_eq!(Level::read("high"), Some(Level::High));
        assert_eq!(Level::read("HIGH"), None);
        assert_eq!(Level::read("urn:mace:incommon:iap:silver"), None);
    }
}
