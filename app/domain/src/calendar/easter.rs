//! The date of Easter Sunday, on which other holidays hang.

use jiff::civil::Date;

/// Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. `None` outside years 1 to 9999.
pub fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let golden = y % 19;
    let (century, rest) = (y / 100, y % 100);
    let leap_correction = (century + 8) / 25;
    let moon_correction = (century - leap_correction + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon_correction + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let late = (golden + 11 * epact + 22 * to_sunday) / 451;
    let days = epact + to_sunday - 7 * late + 114;
    if year < 1 {
        return None;
    }
    Date::new(year, i8::try_from(days / 31).ok()?, i8::try_from(days % 31 + 1).ok()?).ok()
}
