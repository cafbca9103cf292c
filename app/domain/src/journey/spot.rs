//! Where in an application a page is: a step, and inside which items of repeated groups.

use std::{fmt, str::FromStr};

/// A page of questions or a list of items. In an address: `founders`, `founders/3`, `contacts/3/1`, `founders/new`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    pub step: String,
    /// Ids of items, the outermost first; [`NEW`] for one that is not there yet.
    pub items: Vec<u32>,
}

/// The id of an item that is about to be added.
pub const NEW: u32 = 0;

/// The text is no place in an application.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a page of an application: a step, and the numbers of items after slashes")]
pub struct NotASpot;

impl Spot {
    /// The page of a step, or the list of its items.
    pub fn step(step: &str) -> Self {
        Self { step: step.into(), items: Vec::new() }
    }

    /// A step inside the items around it.
    pub fn inside(step: &str, items: Vec<u32>) -> Self {
        Self { step: step.into(), items }
    }

    /// An item in the list at this place.
    #[must_use]
    pub fn item(&self, id: u32) -> Self {
        Self { step: self.step.clone(), items: self.items.iter().copied().chain([id]).collect() }
    }

    /// The list in which the item at this place stands.
    #[must_use]
    pub fn list(&self) -> Self {
        let mut list = self.clone();
        list.items.pop();
        list
    }

    /// Whether it is an item that is about to be added.
    pub fn is_new(&self) -> bool {
        self.items.last() == Some(&NEW)
    }
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.step)?;
        for id in &self.items {
            if *id == NEW { f.write_str("/new")? } else { write!(f, "/{id}")? }
        }
        Ok(())
    }
}

impl FromStr for Spot {
    type Err = NotASpot;

    fn from_str(text: &str) -> Result<Self, NotASpot> {
        let mut parts = text.split('/');
        let step = parts.next().filter(|step| !step.is_empty()).ok_or(NotASpot)?.to_owned();
        let id = |part: &str| match part {
            "new" => Ok(NEW),
            _ if part.starts_with(['+', '0']) => Err(NotASpot),
            _ => part.parse().map_err(|_| NotASpot),
        };
        let items: Vec<u32> = parts.map(id).collect::<Result<_, _>>()?;
        let new_within = items.iter().rev().skip(1).any(|id| *id == NEW);
        if new_within { Err(NotASpot) } else { Ok(Self { step, items }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_it_is_written() {
        for text in ["home", "founders/3", "founders/new", "contacts/3/1", "contacts/3/new"] {
            assert_eq!(text.parse::<Spot>().map(|spot| spot.to_string()), Ok(text.into()));
        }
    }

    #[test]
    fn what_is_no_place_is_refused() {
        for text in
            ["", "/3", "founders/", "founders/0", "founders/+1", "founders/x", "contacts/new/1", "a/99999999999"]
        {
            assert_eq!(text.parse::<Spot>(), Err(NotASpot), "{text}");
        }
    }
}
