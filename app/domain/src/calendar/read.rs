//! Reads a calendar from TOML; every fault has its place and its cure.

use jiff::civil::{Date, Weekday};
use serde::Deserialize;
use toml::Spanned;

use super::{Calendar, Occasion};
use crate::service::Complaint;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    weekend: Vec<Spanned<String>>,
    opens: Spanned<String>,
    closes: Spanned<String>,
    holidays: Vec<Spanned<String>>,
    #[serde(default)]
    short: Vec<Short>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Short {
    on: Spanned<String>,
    hours: Spanned<u16>,
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    complaints: Vec<Complaint>,
}

impl Calendar {
    /// Reads a calendar, or returns every complaint. `file` is the name that complaints give.
    ///
    /// ```toml
    /// weekend = ["saturday", "sunday"]
    /// opens = "09:00"                                           # to "24:00"
    /// closes = "17:00"
    /// holidays = ["02-24", "easter-2", "easter", "2027-03-05"]  # every year, from Easter Sunday, once
    /// short = [{ on = "12-23", hours = 3 }]                     # closes so much earlier
    /// ```
    pub fn read(file: &str, text: &str) -> Result<Self, Vec<Complaint>> {
        let written: Written = toml::from_str(text).map_err(|error| {
            let place = error.span().map_or(0, |span| span.start);
            let cure = "A calendar has weekend, opens, closes, holidays and, if need be, short.";
            vec![Complaint::at(file, text, place, error.message().trim_end_matches('.'), cure)]
        })?;
        let mut reader = Reader { file, text, complaints: Vec::new() };
        let calendar = reader.calendar(&written);
        if reader.complaints.is_empty() { Ok(calendar) } else { Err(reader.complaints) }
    }
}

impl Reader<'_> {
    fn calendar(&mut self, written: &Written) -> Calendar {
        let opens = self.time(&written.opens);
        let closes = self.time(&written.closes);
        if let (Some(opens), Some(closes)) = (opens, closes)
            && opens >= closes
        {
            self.complain(&written.closes, "\"closes\" is not later than \"opens\"", "Write a later time.");
        }
        let calendar = Calendar {
            weekend: written.weekend.iter().filter_map(|day| self.weekday(day)).collect(),
            opens: opens.unwrap_or(0),
            closes: closes.unwrap_or(0),
            holidays: written.holidays.iter().filter_map(|day| self.occasion(day)).collect(),
            short: written.short.iter().filter_map(|short| self.short(short, opens, closes)).collect(),
        };
        // Counting walks from working day to working day: there have to be some.
        let rested = calendar.workday_in(2001).is_none() || calendar.workday_in(2024).is_none();
        if rested && self.complaints.is_empty() {
            self.complaints.push(Complaint::whole(
                self.file,
                "nobody ever works by this calendar",
                "Leave out days of the weekend or holidays.",
            ));
        }
        calendar
    }

    fn time(&mut self, written: &Spanned<String>) -> Option<u16> {
        let minutes = written.get_ref().split_once(':').and_then(|(hours, minutes)| {
            let number = |text: &str| match text.as_bytes() {
                [a, b] if a.is_ascii_digit() && b.is_ascii_digit() => text.parse::<u16>().ok(),
                _ => None,
            };
            let (hours, minutes) = (number(hours)?, number(minutes)?);
            (minutes < 60 && hours * 60 + minutes <= 1440).then_some(hours * 60 + minutes)
        });
        if minutes.is_none() {
            self.complain(written, "is not a time of day", "Write it like \"09:00\", up to \"24:00\".");
        }
        minutes
    }

    fn weekday(&mut self, written: &Spanned<String>) -> Option<Weekday> {
        let day = match written.get_ref().as_str() {
            "monday" => Some(Weekday::Monday),
            "tuesday" => Some(Weekday::Tuesday),
            "wednesday" => Some(Weekday::Wednesday),
            "thursday" => Some(Weekday::Thursday),
            "friday" => Some(Weekday::Friday),
            "saturday" => Some(Weekday::Saturday),
            "sunday" => Some(Weekday::Sunday),
            _ => None,
        };
        if day.is_none() {
            self.complain(written, "is not a day of the week", "Write it like \"saturday\".");
        }
        day
    }

    fn occasion(&mut self, written: &Spanned<String>) -> Option<Occasion> {
        let day = written.get_ref().parse().ok();
        if day.is_none() {
            let cure = "Write it like \"02-24\" (month and day), \"easter-2\" or \"2027-03-05\".";
            self.complain(written, "is not a day", cure);
        }
        day
    }

    fn short(&mut self, written: &Short, opens: Option<u16>, closes: Option<u16>) -> Option<(Occasion, u16)> {
        let day = self.occasion(&written.on);
        let minutes = written.hours.get_ref().saturating_mul(60);
        if let (Some(opens), Some(closes)) = (opens, closes)
            && !(1..closes.saturating_sub(opens)).contains(&minutes)
            && opens < closes
        {
            let offset = written.hours.span().start;
            let what = "a shortened day has to keep some of its hours and lose some";
            let cure = "Write fewer hours than the day has; a day without work stands in \"holidays\".";
            self.complaints.push(Complaint::at(self.file, self.text, offset, what, cure));
        }
        Some((day?, minutes))
    }

    fn complain(&mut self, written: &Spanned<String>, what: &str, cure: &str) {
        let what = if what.starts_with('"') { what.into() } else { format!("\"{}\" {what}", written.get_ref()) };
        self.complaints.push(Complaint::at(self.file, self.text, written.span().start, what, cure));
    }
}

impl Calendar {
    fn workday_in(&self, year: i16) -> Option<Date> {
        let day = self.workday_from(Date::new(year, 1, 1).ok()?);
        (day.year() == year).then_some(day)
    }
}
