//! The code of a company or body in the Estonian registers: `12345678`.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// Eight digits with a right check digit; the first tells a company (1), a public body (7), a non-profit (8) and a
/// foundation (9).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CompanyCode(String);

/// The text is not a registry code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a registry code: eight digits with a right check digit")]
pub struct NotACompanyCode;

impl CompanyCode {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for CompanyCode {
    type Err = NotACompanyCode;

    fn from_str(text: &str) -> Result<Self, NotACompanyCode> {
        let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let digits: Vec<u32> = plain.chars().filter_map(|c| c.to_digit(10)).collect();
        let right = plain.len() == 8 && digits.len() == 8 && [1, 7, 8, 9].contains(&digits[0]);
        if right && check_digit(&digits[..7]) == digits[7] { Ok(Self(plain)) } else { Err(NotACompanyCode) }
    }
}

/// The two-row algorithm that personal codes use, too.
fn check_digit(digits: &[u32]) -> u32 {
    let row = |first: u32| digits.iter().zip(first..).map(|(digit, weight)| digit * weight).sum::<u32>() % 11;
    match (row(1), row(3)) {
        (sum, _) if sum < 10 => sum,
        (_, sum) if sum < 10 => sum,
        _ => 0,
    }
}

impl TryFrom<String> for CompanyCode {
    type Error = NotACompanyCode;
    fn try_from(text: String) -> Result<Self, NotACompanyCode> {
        text.parse()
    }
}

impl From<CompanyCode> for String {
    fn from(code: CompanyCode) -> Self {
        code.0
    }
}

impl fmt::Display for CompanyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn right_codes_are_read_and_wrong_ones_refused() {
        for code in ["12345678", "10747013", "70006317", "70000349", "1074 7013"] {
            assert!(code.parse::<CompanyCode>().is_ok(), "{code}");
        }
        for code in ["12345679", "32345674", "1234567", "123456789", "1234567x", ""] {
            assert!(code.parse::<CompanyCode>().is_err(), "{code}");
        }
    }
}
