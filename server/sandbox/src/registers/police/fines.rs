//! Fines for driving too fast, sent to whoever is responsible for the car.

use jiff::{ToSpan, civil::Date};

/// Euros for each km/h over the limit.
const EACH: u32 = 3;
/// The most that a fine may be, in euros.
const MOST: u32 = 190;

#[derive(Clone, Debug)]
pub(super) struct Fine {
    pub(super) number: &'static str,
    /// The code of whom it was sent to.
    pub(super) person: &'static str,
    pub(super) place: &'static str,
    /// In km/h, the uncertainty of the measurement taken off.
    pub(super) measured: u32,
    /// In km/h.
    pub(super) limit: u32,
    pub(super) happened_on: Date,
    /// Local time of the day and its offset.
    time: &'static str,
    pub(super) issued_on: Date,
    pub(super) photo: bool,
}

impl Fine {
    /// In euros.
    pub(super) fn amount(&self) -> u32 {
        (self.measured.saturating_sub(self.limit) * EACH).min(MOST)
    }

    /// When it was, as `2026-03-31T08:12:00+02:00`.
    pub(super) fn at(&self) -> String {
        format!("{}T{}", self.happened_on, self.time)
    }
}

/// Every fine. Their days move with the sandbox's start, so that one can always still be contested.
pub(super) fn all(today: Date) -> [Fine; 3] {
    let ago = |days: i32| today.saturating_sub(days.days());
    let (jaan, kalle) = ("EE37511029028", "EE36807199041");
    [
        Fine {
            number: "HT-990001",
            person: jaan,
            place: "Tallinn–Tartu tee 42. km",
            measured: 121,
            limit: 90,
            happened_on: ago(47),
            time: "17:48:00+02:00",
            issued_on: ago(40),
            photo: true,
        },
        Fine {
            number: "HT-990002",
            person: jaan,
            place: "Narva mnt 63, Tallinn",
            measured: 61,
            limit: 50,
            happened_on: ago(9),
            time: "08:12:00+02:00",
            issued_on: ago(5),
            photo: true,
        },
        Fine {
            number: "HT-990003",
            person: kalle,
            place: "Tallinn–Pärnu tee 88. km",
            measured: 160,
            limit: 90,
            happened_on: ago(14),
            time: "23:05:00+02:00",
            issued_on: ago(8),
            photo: false,
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn each_kilometre_costs_until_there_is_no_more() {
        let fines = all(date(2026, 3, 31));
        assert_eq!(fines.each_ref().map(Fine::amount), [93, 33, 190]);
        assert_eq!(fines[1].at(), "2026-03-22T08:12:00+02:00");
        assert_eq!(Fine { measured: 40, ..fines[1].clone() }.amount(), 0);
    }
}
