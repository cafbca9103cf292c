//! Doors: the portal may be open to everybody at one address and to officials at another. What belongs behind the other
//! door does not exist here.

use std::{collections::HashSet, sync::Arc};

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    desk::DeskError,
    identifiers::PersonCode,
    rights::{Rights, Roster},
    service::Level,
};
use jiff::{SignedDuration, Timestamp};
use tokio::sync::Mutex;

use crate::{Failure, Portal, session::Who};

/// What of the portal stands behind an address.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Door {
    /// Everything.
    #[default]
    Whole,
    /// Everything but the officials' pages.
    Public,
    /// The officials' pages, and what they cannot do without.
    Office,
}

/// What the sign-in of an official has to be.
#[derive(Debug, Clone, Default)]
pub struct OfficeSignIn {
    pub level: Option<Level>,
    /// Methods of which one was used; any, when there are none.
    pub methods: Vec<String>,
}

/// So long a portal may not know that somebody who never was an official has become one: it shows them no way there.
const NEWS: SignedDuration = SignedDuration::from_secs(2);

/// Whom administrators have given anything, as of a moment ago: for the menu alone.
#[derive(Debug, Default)]
pub struct Listed(Mutex<Option<(Timestamp, Arc<HashSet<String>>)>>);

/// The first part of a path after the language.
fn room(path: &str) -> &str {
    path.split('/').nth(2).unwrap_or_default()
}

/// Whether a path leads to an official's page.
pub(crate) fn is_office(path: &str) -> bool {
    room(path) == "admin"
}

/// What officials need beside their own pages.
const AROUND: [&str; 5] = ["sign-in", "sign-out", "accessibility", "privacy", "help"];

/// Answers for what stands behind this door, and for nothing else.
pub(crate) async fn keep(State(portal): State<Arc<Portal>>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let open = match portal.settings.door {
        Door::Whole => true,
        Door::Public => !is_office(path),
        Door::Office => {
            let lang = path.trim_matches('/');
            if !lang.contains('/') && portal.lang(lang).is_some() {
                return Redirect::to(&format!("/{lang}/admin")).into_response();
            }
            path == "/" || path == "/sign-in/callback" || is_office(path) || AROUND.contains(&room(path))
        }
    };
    if open { next.run(request).await } else { Failure::NotFound.into_response() }
}

impl OfficeSignIn {
    /// Whether somebody has signed in well enough to work.
    pub(crate) fn is_met_by(&self, who: &Who) -> bool {
        who.level >= self.level
            && (self.methods.is_empty()
                || who.methods.iter().any(|used| self.methods.iter().any(|one| one.eq_ignore_ascii_case(used))))
    }
}

impl Portal {
    /// What a person may do at this moment.
    pub(crate) async fn rights(&self, who: &Who) -> Result<Rights, DeskError> {
        self.desk.rights(&self.roster.load(), &who.person.code, &who.groups).await
    }

    /// The same for the menu: whoever is nowhere in a list is not looked up.
    pub(crate) async fn rights_for_menu(&self, who: &Who) -> Result<Rights, DeskError> {
        let roster = self.roster.load();
        let known = !who.groups.is_empty() || roster.knows(who.person.code.as_str());
        if !known && !self.is_listed(&who.person.code).await? {
            return Ok(Rights::default());
        }
        self.rights(who).await
    }

    async fn is_listed(&self, code: &PersonCode) -> Result<bool, DeskError> {
        let mut listed = self.listed.0.lock().await;
        let now = self.clock.now();
        let fresh = listed.as_ref().filter(|(at, _)| now.duration_since(*at) < NEWS && *at <= now);
        let all = match fresh {
            Some((_, all)) => Arc::clone(all),
            None => {
                let all = Arc::new(self.desk.listed().await?);
                *listed = Some((now, Arc::clone(&all)));
                all
            }
        };
        Ok(all.contains(code.as_str()))
    }
}

/// The list of officials, swapped as a whole when the configuration changes.
pub type SharedRoster = Arc<arc_swap::ArcSwap<Roster>>;
