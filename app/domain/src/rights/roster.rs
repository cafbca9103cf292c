//! The list of officials as the configuration has it, and what it means for a person together with what was added.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::{RightChange, added};
use crate::people::{Official, Person};

/// One line of the list: what somebody may do, where, and from when until when.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Post {
    /// For the page of administrators alone; the sign-in says how a person is called.
    pub name: String,
    pub roles: Vec<String>,
    /// The only units whose cases the person sees; all, when there are none.
    pub units: Vec<String>,
    /// The first day on which it counts.
    pub from: Option<Date>,
    /// The last one.
    pub until: Option<Date>,
    /// Takes every right from the person, whoever gave it.
    pub disabled: bool,
    /// May see the translators' pages.
    pub translator: bool,
}

/// The list of a configuration. Cheap to swap as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Roster {
    posts: BTreeMap<String, Vec<Post>>,
    /// The roles that a value of the sign-in provider's claim stands for.
    claims: BTreeMap<String, Vec<String>>,
}

/// What a person may do on a day, beside applying for themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rights {
    pub roles: Vec<String>,
    /// As in [`Post::units`].
    pub units: Vec<String>,
    pub translator: bool,
}

impl Post {
    /// Whether it counts on a day.
    pub fn holds_on(&self, today: Date) -> bool {
        self.from.is_none_or(|from| from <= today) && self.until.is_none_or(|until| today <= until)
    }
}

impl Roster {
    /// The list in which these people have what they have here, for as long as it stands.
    pub fn of<'o>(officials: impl IntoIterator<Item = &'o Official>) -> Self {
        let mut roster = Self::default();
        for Official { person, roles, units } in officials {
            let post = Post { roles: roles.clone(), units: units.clone(), ..Post::default() };
            roster.add(person.code.as_str(), post);
        }
        roster
    }

    /// Adds a line about the person with this code.
    pub fn add(&mut self, code: &str, post: Post) {
        self.posts.entry(code.to_owned()).or_default().push(post);
    }

    /// Makes a value of the provider's claim stand for roles.
    pub fn claim(&mut self, value: &str, roles: Vec<String>) {
        self.claims.insert(value.to_owned(), roles);
    }

    /// Whether the list says anything of the person with this code.
    pub fn knows(&self, code: &str) -> bool {
        self.posts.contains_key(code)
    }

    /// The codes of those of whom another list says something else.
    pub fn differences(&self, other: &Self) -> Vec<String> {
        let codes: BTreeSet<&String> = self.posts.keys().chain(other.posts.keys()).collect();
        codes.into_iter().filter(|code| self.posts.get(*code) != other.posts.get(*code)).cloned().collect()
    }

    /// Every line with its code.
    pub fn posts(&self) -> impl Iterator<Item = (&str, &Post)> {
        self.posts.iter().flat_map(|(code, posts)| posts.iter().map(move |post| (code.as_str(), post)))
    }

    /// The values of the claim that stand for something.
    pub fn claims(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.claims.iter().map(|(value, roles)| (value.as_str(), roles.as_slice()))
    }

    /// What the person with this code may do today. `told` is what the provider said of them as they signed in;
    /// `changes` is what administrators have settled about them, the oldest first.
    ///
    /// Whoever is disabled in one place has no right from any other. Whoever is of a unit in one place is of units
    /// alone: a line without a unit does not open all others to them.
    pub fn rights(&self, code: &str, told: &[String], changes: &[RightChange], today: Date) -> Rights {
        let posts = self.posts.get(code).map(Vec::as_slice).unwrap_or_default();
        let own = added(changes);
        if own.disabled || posts.iter().any(|post| post.disabled) {
            return Rights::default();
        }
        let mut rights = Rights::default();
        for post in posts.iter().chain(&own.posts).filter(|post| post.holds_on(today)) {
            rights.roles.extend(post.roles.iter().cloned());
            rights.units.extend(post.units.iter().cloned());
            rights.translator |= post.translator;
        }
        for roles in told.iter().filter_map(|value| self.claims.get(value)) {
            rights.roles.extend(roles.iter().cloned());
        }
        for all in [&mut rights.roles, &mut rights.units] {
            all.sort_unstable();
            all.dedup();
        }
        rights
    }
}

impl Rights {
    /// The person as an official; nobody without a role is one.
    pub fn official(self, person: Person) -> Option<Official> {
        (!self.roles.is_empty()).then_some(Official { person, roles: self.roles, units: self.units })
    }
}
