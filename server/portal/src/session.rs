//! The session: who has signed in, kept in the store under the hash of its id.

use domain::{
    identifiers::PersonCode,
    journey::clean,
    people::{Person, Resident},
    remembered::SessionKey,
    service::Level,
};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use time::Duration;
use tower_sessions::{Expiry, Session, SessionManagerLayer, SessionStore, cookie::SameSite};
use uuid::Uuid;

use crate::{Door, Failure, Portal, token::Owner};

/// How long a session lasts.
#[derive(Debug, Clone, Copy)]
pub struct Lasting {
    /// Without an action for so long, it ends.
    pub idle: SignedDuration,
    /// However busy, it ends.
    pub longest: SignedDuration,
    /// So long before the end, a page that can warns.
    pub warning: SignedDuration,
}

/// When a session ends, if nothing more is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct End {
    pub(crate) at: Timestamp,
    /// Whether no action moves it any more.
    pub(crate) last: bool,
}

impl Lasting {
    /// A session is written again at most this often, to tell that somebody is still there.
    fn touch(&self) -> SignedDuration {
        self.idle / 15
    }
}

/// Signs of a name that are kept.
const LONGEST_NAME: usize = 200;

const WHO: &str = "who";

/// Who has signed in, or visits without, and since when.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Who {
    pub(crate) person: Person,
    pub(crate) level: Option<Level>,
    /// How they signed in, in the provider's words.
    #[serde(default)]
    pub(crate) methods: Vec<String>,
    /// What the provider said of them as an official. What it stands for is read from the list at each request.
    #[serde(default)]
    pub(crate) groups: Vec<String>,
    /// Whether it began at the address for officials alone; it counts nowhere else.
    #[serde(default)]
    office: bool,
    since: Timestamp,
    seen: Timestamp,
    /// Of the session that tells so; never written into it.
    #[serde(skip)]
    session: Option<SessionKey>,
}

impl Who {
    /// Whether somebody has signed in.
    pub(crate) fn is_known(&self) -> bool {
        !self.person.is_visitor()
    }

    /// When the session ends.
    pub(crate) fn end(&self, lasting: &Lasting) -> End {
        let (idle, longest) = (self.seen + lasting.idle, self.since + lasting.longest);
        End { at: idle.min(longest), last: longest <= idle }
    }

    /// Whose pages are shown.
    pub(crate) fn owner(&self, portal: &Portal) -> Owner {
        Owner::of(&portal.key, Some(&self.person))
    }

    /// The person, acting for themselves.
    pub(crate) fn resident(&self) -> Resident {
        Resident { person: self.person.clone(), level: self.level, session: self.session.clone(), counter: None }
    }
}

/// The name of the cookie: a resident's session is not an official's.
fn cookie_name(portal: &Portal) -> &'static str {
    match (portal.settings.door, portal.is_https()) {
        (Door::Office, true) => "__Host-portico-office",
        (Door::Office, false) => "portico-office",
        (_, true) => "__Host-portico",
        (_, false) => "portico",
    }
}

pub(crate) fn layer<S: SessionStore + Clone>(portal: &Portal, store: S) -> SessionManagerLayer<S> {
    let secure = portal.is_https();
    // Lax, not strict: the way back from the sign-in provider comes from another site.
    SessionManagerLayer::new(store)
        .with_name(cookie_name(portal))
        .with_secure(secure)
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_path("/")
        .with_expiry(Expiry::OnInactivity(Duration::seconds(portal.settings.lasting.idle.as_secs())))
}

/// Who is signed in; nobody after the longest time. Asking counts as an action.
pub(crate) async fn who(session: &Session, portal: &Portal, now: Timestamp) -> Result<Option<Who>, Failure> {
    let lasting = &portal.settings.lasting;
    let mut who = match session.get::<Who>(WHO).await {
        Ok(Some(who)) => who,
        Ok(None) => return Ok(None),
        // Written by another version: nobody is signed in by what cannot be read. The error would quote it.
        Err(tower_sessions::session::Error::SerdeJson(_)) => {
            session.flush().await.map_err(Failure::broken)?;
            return Ok(None);
        }
        Err(error) => return Err(Failure::broken(error)),
    };
    // A session of the other door, carried here by hand, is nobody's.
    if who.office != (portal.settings.door == Door::Office) {
        return Ok(None);
    }
    if now.duration_since(who.since) > lasting.longest {
        session.flush().await.map_err(Failure::broken)?;
        return Ok(None);
    }
    if now.duration_since(who.seen) > lasting.touch() {
        renew(session, &mut who, now).await?;
    }
    who.session = key(session);
    Ok(Some(who))
}

/// The session begins to be idle only now.
pub(crate) async fn renew(session: &Session, who: &mut Who, now: Timestamp) -> Result<(), Failure> {
    who.seen = now;
    session.insert(WHO, &*who).await.map_err(Failure::broken)
}

/// Begins a session under a new id; one that was there before is gone.
pub(crate) async fn begin(
    session: &Session,
    portal: &Portal,
    person: identity::SignedIn,
    now: Timestamp,
) -> Result<Who, Failure> {
    let office = portal.settings.door == Door::Office;
    let (methods, groups) = (person.amr, person.groups);
    let code: PersonCode = person.subject.parse().map_err(|_| Failure::SignIn("unreadable-code"))?;
    let level = person.acr.map(|level| match level {
        identity::Level::Low => Level::Low,
        identity::Level::Substantial => Level::Substantial,
        identity::Level::High => Level::High,
    });
    let person = Person { code, given_name: name(&person.given_name), family_name: name(&person.family_name) };
    let mut who = Who { person, level, methods, groups, office, since: now, seen: now, session: None };
    // `flush` would keep the id of a session that was loaded; only `cycle_id` makes a new one.
    session.cycle_id().await.map_err(Failure::broken)?;
    session.clear().await;
    session.insert(WHO, &who).await.map_err(Failure::broken)?;
    session.save().await.map_err(Failure::broken)?;
    who.session = key(session);
    Ok(who)
}

/// Begins a session for somebody who has not signed in and wants to use a service that asks for no sign-in.
pub(crate) async fn visit(session: &Session, id: Uuid, now: Timestamp) -> Result<Who, Failure> {
    let (methods, groups) = (Vec::new(), Vec::new());
    let person = Person::visitor(id);
    let who = Who { person, level: None, methods, groups, office: false, since: now, seen: now, session: None };
    session.insert(WHO, &who).await.map_err(Failure::broken)?;
    session.save().await.map_err(Failure::broken)?;
    Ok(who)
}

/// Under which the store keeps what belongs to a session.
fn key(session: &Session) -> Option<SessionKey> {
    session.id().map(|id| SessionKey::of(id.0))
}

/// A name as pages and databases can take it.
fn name(told: &str) -> String {
    clean(told).chars().take(LONGEST_NAME).collect()
}
