//! Personal codes: check digit and date of birth. All sandbox serials are 900 and above, which no real code uses.

use jiff::civil::Date;

/// The check digit of the first ten digits (two rows of weights, remainder of eleven).
pub(crate) fn check_digit(first_ten: &str) -> u32 {
    const ROWS: [[u32; 10]; 2] = [[1, 2, 3, 4, 5, 6, 7, 8, 9, 1], [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]];
    ROWS.iter()
        .map(|weights| {
            let digits = first_ten.chars().filter_map(|digit| digit.to_digit(10));
            digits.zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>() % 11
        })
        .find(|remainder| *remainder < 10)
        .unwrap_or(0)
}

/// The date of birth inside `EE` and eleven digits; `None` when there is no such day.
pub(crate) fn date_of_birth(code: &str) -> Option<Date> {
    let digits = code.strip_prefix("EE")?;
    let number = |from: usize, to: usize| digits.get(from..to)?.parse::<i16>().ok();
    let century = match number(0, 1)? {
        1 | 2 => 1800,
        3 | 4 => 1900,
        5 | 6 => 2000,
        7 | 8 => 2100,
        _ => return None,
    };
    let (month, day) = (number(3, 5)?, number(5, 7)?);
    Date::new(century + number(1, 3)?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn is_valid(code: &str) -> bool {
        let Some(digits) = code.strip_prefix("EE") else {
            return false;
        };
        digits.len() == 11
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && date_of_birth(code).is_some()
            && digits[10..].parse() == Ok(check_digit(&digits[..10]))
    }

    #[test]
    fn published_codes_are_told_from_broken_ones() {
        for code in [
            "60001019906",
            "38001085718",
            "36805280109",
            "47101010033",
            "40404040009",
            "37605030064",
            "37605030181",
            "37605030920",
            "37605031580",
        ] {
            assert!(is_valid(&format!("EE{code}")), "{code}");
        }
        for code in ["36805280108", "39902301234", "99001010000"] {
            assert!(!is_valid(&format!("EE{code}")), "{code}");
        }
    }

    #[test]
    fn everyone_has_a_code_and_a_plate_of_their_own() {
        let everyone = crate::people::everyone(jiff::civil::date(2026, 3, 31));
        let codes: HashSet<_> = everyone.iter().map(|person| &person.code).collect();
        let cars: Vec<_> = everyone.iter().filter_map(|person| person.car.as_ref()).collect();
        let plates: HashSet<_> = cars.iter().map(|car| &car.plate).collect();
        assert_eq!(codes.len(), everyone.len());
        assert_eq!(plates.len(), cars.len());
        for person in &everyone {
            assert!(is_valid(&person.code), "{}", person.code);
            assert!(person.code[9..12] >= *"900", "{} could be real", person.code);
        }
    }
}
