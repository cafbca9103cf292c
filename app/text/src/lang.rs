//! A language of the portal: the name of a folder in `locales/` and the first part of every address.

use std::fmt;
use std::str::FromStr;

/// Two or three lower-case letters (ISO 639), cheap to copy.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang([u8; 3]);

impl Lang {
    /// Estonian: the language every other falls back to.
    pub const ET: Self = Self(*b"et\0");
    /// English: the last resort.
    pub const EN: Self = Self(*b"en\0");

    /// The code as it stands in an address and in a `lang` attribute: `et`.
    pub fn code(&self) -> &str {
        let len = if self.0[2] == 0 { 2 } else { 3 };
        std::str::from_utf8(&self.0[..len]).unwrap_or("et")
    }

    /// The direction of writing for a `dir` attribute: `ltr` or `rtl`.
    pub fn dir(self) -> &'static str {
        match self.code() {
            "ar" | "fa" | "he" | "ps" | "sd" | "ug" | "ur" | "yi" => "rtl",
            _ => "ltr",
        }
    }

    /// What the language calls itself; its code where we do not know.
    pub fn name(&self) -> &str {
        match self.code() {
            "et" => "Eesti",
            "en" => "English",
            "ru" => "Русский",
            "ar" => "العربية",
            "fi" => "Suomi",
            "lv" => "Latviešu",
            "lt" => "Lietuvių",
            "uk" => "Українська",
            code => code,
        }
    }

    /// The language and the country whose customs in dates and money it follows: English here is that of Europe.
    pub(crate) fn tag(&self) -> &str {
        match self.code() {
            "en" => "en-GB",
            code => code,
        }
    }
}

/// The code names no language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a language code; use two or three lower-case letters, such as et or en")]
pub struct NotALanguage(String);

impl FromStr for Lang {
    type Err = NotALanguage;

    fn from_str(code: &str) -> Result<Self, NotALanguage> {
        let bytes = code.as_bytes();
        if !(2..=3).contains(&bytes.len()) || !bytes.iter().all(u8::is_ascii_lowercase) {
            return Err(NotALanguage(code.chars().take(20).collect()));
        }
        let mut lang = [0; 3];
        lang[..bytes.len()].copy_from_slice(bytes);
        Ok(Self(lang))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_two_or_three_small_letters() {
        assert_eq!("et".parse(), Ok(Lang::ET));
        assert_eq!("qaa".parse::<Lang>().unwrap().code(), "qaa");
        for wrong in ["", "e", "ET", "e1", "etee", "õe", "../"] {
            assert!(wrong.parse::<Lang>().is_err(), "{wrong} was taken for a language");
        }
    }

    #[test]
    fn arabic_runs_from_the_right() {
        assert_eq!("ar".parse::<Lang>().unwrap().dir(), "rtl");
        assert_eq!(Lang::ET.dir(), "ltr");
    }
}
