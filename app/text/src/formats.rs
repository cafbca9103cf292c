//! How a language writes dates, times, numbers, money and lists (ICU4X, data compiled in).

use fluent_bundle::FluentValue;
use icu_calendar::{Date as Day, Gregorian};
use icu_datetime::fieldsets::{YMD, YMDT};
use icu_datetime::{DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal as Digits;
use icu_list::ListFormatter;
use icu_locale_core::Locale;
use icu_time::{DateTime, Time};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rust_decimal::{Decimal, RoundingStrategy};
use unic_langid::LanguageIdentifier;

use crate::Lang;

/// The writing customs of one language. Costly to make, cheap to use; a [`crate::Catalogue`] makes one for each.
pub struct Formats {
    lang: Lang,
    numbers: DecimalFormatter,
    dates: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    moments: FixedCalendarDateTimeFormatter<Gregorian, YMDT>,
    lists: ListFormatter,
}

impl Formats {
    /// The customs of a language; one unknown to ICU is written as the Unicode root locale does.
    pub fn of(lang: Lang) -> Result<Self, DateTimeFormatterLoadError> {
        let locale = Locale::try_from_str(lang.tag()).unwrap_or(Locale::UNKNOWN);
        Ok(Self {
            lang,
            numbers: DecimalFormatter::try_new((&locale).into(), Default::default())?,
            dates: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long())?,
            moments: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long().with_time_hm())?,
            lists: ListFormatter::try_new_and((&locale).into(), Default::default())?,
        })
    }

    /// “21. november 2026”, “21 November 2026”, “21 ноября 2026 года”.
    pub fn date(&self, date: Date) -> String {
        day(date).map_or_else(|| date.to_string(), |day| self.usual(self.dates.format(&day).to_string()))
    }

    /// The day and the minute in a zone: “21. november 2026, kell 15:04”.
    pub fn moment(&self, moment: Timestamp, zone: &TimeZone) -> String {
        let local = moment.to_zoned(zone.clone()).datetime();
        let time = Time::try_new(local.hour().unsigned_abs(), local.minute().unsigned_abs(), 0, 0).ok();
        match (day(local.date()), time) {
            (Some(date), Some(time)) => self.usual(self.moments.format(&DateTime { date, time }).to_string()),
            _ => local.to_string(),
        }
    }

    /// A number with the digits it carries: “12 000,5”, “12,000.5”.
    pub fn number(&self, number: Decimal) -> String {
        grouped(&self.numbers, &number.to_string())
    }

    /// Euros to the cent, halves rounded away from zero: “120,00 €”, “€120.00”.
    pub fn money(&self, euros: Decimal) -> String {
        let cents = euros.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
        let amount = grouped(&self.numbers, &format!("{:.2}", cents.abs()));
        let minus = match (cents.is_sign_negative() && !cents.is_zero(), self.lang) {
            (false, _) => "",
            (true, Lang::EN) => "-",
            (true, _) => "\u{2212}",
        };
        match self.lang {
            Lang::EN => format!("{minus}€{amount}"),
            _ => format!("{minus}{amount}\u{a0}€"),
        }
    }

    /// “a, b ja c”, “a, b and c”.
    pub fn list(&self, items: &[impl AsRef<str>]) -> String {
        self.lists.format(items.iter().map(AsRef::as_ref)).to_string()
    }

    /// Where a language is used to another writing than the Unicode data have.
    fn usual(&self, mut date: String) -> String {
        let digits = date.bytes().take_while(u8::is_ascii_digit).count();
        match self.lang.code() {
            // The day is an ordinal, “21.”; the data forget the point where a year follows.
            "et" if date[digits..].starts_with(' ') => date.insert(digits, '.'),
            // The point of the shortened “года” would be doubled where the date ends a sentence.
            "ru" => date = date.replace("\u{202f}г.", "\u{a0}года"),
            _ => {}
        }
        date
    }
}

fn day(date: Date) -> Option<Day<Gregorian>> {
    Day::try_new_gregorian(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs()).ok()
}

fn grouped(numbers: &DecimalFormatter, plain: &str) -> String {
    plain.parse::<Digits>().map_or_else(|_| plain.to_owned(), |digits| numbers.format(&digits).to_string())
}

/// Numbers inside a message: Fluent chooses the plural by them, this writes them.
pub(crate) fn write_value(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    memoizer.with_try_get::<Numbers, _, _>((), |numbers| grouped(&numbers.0, &number.as_string())).ok()
}

struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = DateTimeFormatterLoadError;

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        let locale = Locale::try_from_str(&lang.to_string()).unwrap_or(Locale::UNKNOWN);
        Ok(Self(DecimalFormatter::try_new((&locale).into(), Default::default())?))
    }
}
