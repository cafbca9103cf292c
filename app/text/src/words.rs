//! The words of one page: a language and perhaps a service, found through the fallback chain.

use std::collections::HashSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rust_decimal::Decimal;

use crate::bundle::Bundle;
use crate::{Args, Formats, Lang};

/// Words for a page; a clone costs two reference counts.
///
/// `text*` keeps the isolation marks U+2068 and U+2069 that hold a name of either direction in its place: for page
/// bodies. `plain*` has none: for titles, attributes, mail, files. Neither is markup: what shows it must escape it.
#[derive(Clone)]
pub struct Words {
    lang: Lang,
    chain: Arc<[Arc<Bundle>]>,
    shared: Arc<Shared>,
}

/// A text and the language it was really found in, for `lang` and `dir` on a piece that fell back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    pub lang: Lang,
}

/// What all words of one catalogue share.
pub(crate) struct Shared {
    zone: TimeZone,
    missing: AtomicU64,
    told: Mutex<HashSet<String>>,
}

impl Words {
    pub(crate) fn new(lang: Lang, chain: Arc<[Arc<Bundle>]>, shared: Arc<Shared>) -> Self {
        Self { lang, chain, shared }
    }

    /// The language that was asked for.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether any language of the chain has the message.
    pub fn has(&self, key: &str) -> bool {
        self.chain.iter().any(|bundle| bundle.pattern(key, None).is_some())
    }

    /// Whether the asked language itself has the message, or its attribute.
    pub fn speaks(&self, key: &str, attribute: Option<&str>) -> bool {
        let own = self.chain.iter().take_while(|bundle| bundle.lang == self.lang);
        own.into_iter().any(|bundle| bundle.pattern(key, attribute).is_some())
    }

    /// A message without variables. One that is missing everywhere comes back as its key in brackets.
    pub fn text(&self, key: &str) -> String {
        self.text_with(key, &Args::default())
    }

    /// A message with variables.
    pub fn text_with(&self, key: &str, args: &Args) -> String {
        self.piece(key, args).text
    }

    /// A message with the language it was found in.
    pub fn piece(&self, key: &str, args: &Args) -> Piece {
        self.find(key, None, args).unwrap_or_else(|| {
            self.shared.lost(self.lang, key);
            Piece { text: format!("[{key}]"), lang: self.lang }
        })
    }

    /// An attribute of a message, such as the hint of a question; `None` if there is none.
    pub fn attr(&self, key: &str, attribute: &str) -> Option<String> {
        self.attr_with(key, attribute, &Args::default())
    }

    /// An attribute with variables.
    pub fn attr_with(&self, key: &str, attribute: &str, args: &Args) -> Option<String> {
        self.find(key, Some(attribute), args).map(|piece| piece.text)
    }

    /// [`Self::text`] without isolation marks.
    pub fn plain(&self, key: &str) -> String {
        bare(self.text(key))
    }

    /// [`Self::text_with`] without isolation marks.
    pub fn plain_with(&self, key: &str, args: &Args) -> String {
        bare(self.text_with(key, args))
    }

    /// [`Self::attr_with`] without isolation marks.
    pub fn plain_attr(&self, key: &str, attribute: &str, args: &Args) -> Option<String> {
        self.attr_with(key, attribute, args).map(bare)
    }

    /// A day: “21. november 2026”.
    pub fn date(&self, date: Date) -> String {
        self.formats().map_or_else(|| date.to_string(), |formats| formats.date(date))
    }

    /// A moment as day and minute in the portal's zone.
    pub fn moment(&self, moment: Timestamp) -> String {
        self.formats().map_or_else(|| moment.to_string(), |formats| formats.moment(moment, &self.shared.zone))
    }

    /// The time of day of a moment in the portal's zone: “14:32”, in every language.
    pub fn clock(&self, moment: Timestamp) -> String {
        let time = moment.to_zoned(self.shared.zone.clone()).time();
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// The day on which a moment falls in the portal's zone.
    pub fn calendar_day(&self, moment: Timestamp) -> Date {
        moment.to_zoned(self.shared.zone.clone()).date()
    }

    /// The day of a moment in the portal's zone, written out.
    pub fn day_of(&self, moment: Timestamp) -> String {
        self.date(self.calendar_day(moment))
    }

    /// A number: “12 000,5”.
    pub fn number(&self, number: impl Into<Decimal>) -> String {
        let number = number.into();
        self.formats().map_or_else(|| number.to_string(), |formats| formats.number(number))
    }

    /// Euros: “120,00 €”.
    pub fn money(&self, euros: Decimal) -> String {
        self.formats().map_or_else(|| euros.to_string(), |formats| formats.money(euros))
    }

    /// Several things: “a, b ja c”.
    pub fn list(&self, items: &[impl AsRef<str>]) -> String {
        let plain = || items.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", ");
        self.formats().map_or_else(plain, |formats| formats.list(items))
    }

    fn formats(&self) -> Option<&Formats> {
        self.chain.first().map(|bundle| &*bundle.formats)
    }

    fn find(&self, key: &str, attribute: Option<&str>, args: &Args) -> Option<Piece> {
        let (bundle, pattern) = self.chain.iter().find_map(|bundle| Some((bundle, bundle.pattern(key, attribute)?)))?;
        let (text, errors) = bundle.write(pattern, args, &self.shared.zone);
        if !errors.is_empty() && self.shared.first_time(format!("{}/{key}", bundle.lang)) {
            let faults = errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
            tracing::warn!(lang = %bundle.lang, key, faults, "a message could not be filled in");
        }
        Some(Piece { text, lang: bundle.lang })
    }
}

impl Shared {
    pub(crate) fn new(zone: TimeZone) -> Self {
        Self { zone, missing: AtomicU64::new(0), told: Mutex::default() }
    }

    pub(crate) fn missing(&self) -> u64 {
        self.missing.load(Ordering::Relaxed)
    }

    fn lost(&self, lang: Lang, key: &str) {
        self.missing.fetch_add(1, Ordering::Relaxed);
        if self.first_time(format!("{lang}?{key}")) {
            tracing::warn!(%lang, key, "no language has this message; add it to locales/");
        }
    }

    fn first_time(&self, what: String) -> bool {
        self.told.lock().unwrap_or_else(PoisonError::into_inner).insert(what)
    }
}

fn bare(mut text: String) -> String {
    text.retain(|c| !matches!(c, '\u{2068}' | '\u{2069}'));
    text
}
