//! What the Desk needs from the world: registers, a store, a clock, ids. Domain words only.
//!
//! Adapters live in `server/`; no HTTP, SQL or client type crosses these traits. A refusal or an
//! absence is a value; only the unexpected is an error.

mod beside;
mod exchange;
mod files;
mod looks;
mod mailer;
mod office;
mod post;
mod press;
mod registers;
mod store;
mod tracker;

pub use beside::{Beside, Besides};
pub use exchange::{Circuit, Depth, ExchangeContent, Exchanged, Health, Ledger, Sort};
pub use files::{Files, FilesError, Limits, Put, Stored, Upload, UploadBroken, Verdict};
pub use looks::LookFilter;
pub use mailer::{Letter, MailFailure, Mailer};
pub use office::{Nobody, OfficeStore, OfficeWrite, Roster};
pub use post::{PostRoom, PostWrite};
pub use press::{Press, PressFailure};
pub use registers::{Ask, Asked, Call, Evidence, RegisterFailure, Registers, Tell, Told, Trouble};
pub use store::{CaseFilter, Change, Committed, Found, Span, Store, StoreError, Write};
pub use tracker::{FIND_USAGE, HEARTBEAT, USAGE_PERIOD};

use jiff::{Timestamp, civil, tz::TimeZone};
use uuid::Uuid;

use crate::calendar::Calendar;

/// The time, handed in so that tests can stop it.
pub trait Clock: Send + Sync {
    /// The moment, in UTC.
    fn now(&self) -> Timestamp;
    /// The zone in which the authority's day begins and ends.
    fn zone(&self) -> TimeZone;
    /// The days and hours on which the authority works.
    fn calendar(&self) -> &Calendar {
        Calendar::estonia()
    }
    /// What the clock on the wall shows where the authority sits.
    fn wall(&self) -> civil::DateTime {
        self.now().to_zoned(self.zone()).datetime()
    }
    /// Today's date there.
    fn today(&self) -> civil::Date {
        self.wall().date()
    }
}

/// Chance, handed in so that tests can repeat it.
pub trait Ids: Send + Sync {
    /// A new UUIDv7: sortable by the time it was made.
    fn uuid(&self, now: Timestamp) -> Uuid;
    /// 40 random bits, the body of a case's reference.
    fn reference_bits(&self) -> u64;
}
