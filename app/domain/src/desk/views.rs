//! Views: lists that an official keeps under names of their own.

use uuid::Uuid;

use super::{Desk, DeskError, queues::is_divisible};
use crate::{
    journey::clean,
    people::Official,
    ports::{Committed, Write},
    view::{List, ListOf, View, Whose},
};

/// As many views one official may keep.
pub const MOST_VIEWS: u32 = 20;
/// Signs of a view's name.
pub const LONGEST_NAME: usize = 60;

/// What came of keeping a view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    As(Uuid),
    /// It has no name.
    NoName,
    NameTooLong,
    /// The official has as many as one may have.
    TooMany,
}

impl Desk {
    /// An official's view.
    ///
    /// # Errors
    /// `NotFound` when there is none, or it is somebody else's.
    pub async fn view_of(&self, official: &Official, id: Uuid) -> Result<View, DeskError> {
        let views = self.store.views_of(&official.person.code).await?;
        views.into_iter().find(|view| view.id == id).ok_or(DeskError::NotFound)
    }

    /// Keeps a list under a name.
    ///
    /// # Errors
    /// `NotFound` when there is no such list for this official.
    pub async fn keep_view(
        &self,
        official: &Official,
        name: &str,
        list: List,
        columns: Vec<String>,
    ) -> Result<Kept, DeskError> {
        let (name, list) = match self.named(official, name, list).await? {
            Ok(named) => named,
            Err(why) => return Ok(why),
        };
        let made_at = self.clock.now();
        let id = self.ids.uuid(made_at);
        let view = View { id, official: official.person.code.clone(), name, list, columns, made_at };
        let added = self.store.commit(vec![Write::AddView { view, most: MOST_VIEWS }]).await?;
        Ok(if added == Committed::Yes { Kept::As(id) } else { Kept::TooMany })
    }

    /// Changes what a view is called and what it shows.
    ///
    /// # Errors
    /// `NotFound` when it is not theirs, `Stale` when it was removed meanwhile.
    pub async fn change_view(
        &self,
        official: &Official,
        id: Uuid,
        name: &str,
        list: List,
        columns: Vec<String>,
    ) -> Result<Kept, DeskError> {
        let view = self.view_of(official, id).await?;
        let (name, list) = match self.named(official, name, List { of: view.list.of.clone(), ..list }).await? {
            Ok(named) => named,
            Err(why) => return Ok(why),
        };
        self.save(vec![Write::SaveView(View { name, list, columns, ..view })]).await?;
        Ok(Kept::As(id))
    }

    /// Removes a view of theirs; gone twice is gone.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn remove_view(&self, official: &Official, id: Uuid) -> Result<(), DeskError> {
        self.save(vec![Write::RemoveView { id, official: official.person.code.clone() }]).await
    }

    /// A name that can be kept, and a list that there is.
    async fn named(
        &self,
        official: &Official,
        name: &str,
        mut list: List,
    ) -> Result<Result<(String, List), Kept>, DeskError> {
        let shown = self.list(official, list.clone(), None).await?;
        list.states.retain(|state| shown.states.contains(state));
        let divisible = match (&list.of, &shown.service) {
            (ListOf::Queue { queue, .. }, Some(service)) => is_divisible(service, queue),
            _ => false,
        };
        if !divisible {
            list.whose = Whose::Anybodys;
        }
        // One line, however it was typed.
        let name = clean(name).split_whitespace().collect::<Vec<_>>().join(" ");
        Ok(match name.chars().count() {
            0 => Err(Kept::NoName),
            1..=LONGEST_NAME => Ok((name, list)),
            _ => Err(Kept::NameTooLong),
        })
    }
}
