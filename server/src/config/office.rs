//! What the settings about officials demand of each other, and the list that they make.

use std::net::SocketAddr;

use domain::{
    identifiers::PersonCode,
    rights::{Post, Roster},
    service::Level,
};
use jiff::civil::Date;
use toml::value::Datetime;
use url::Url;

use super::{Config, Mode, Official};
use crate::trouble::Trouble;

/// Where officials come in when they have an address of their own.
#[derive(Debug, Clone)]
pub(crate) struct OwnDoor {
    pub(crate) listen: SocketAddr,
    pub(crate) url: Url,
}

impl Config {
    /// The address for officials alone; none when they come in where everybody does.
    pub(crate) fn office_door(&self) -> Result<Option<OwnDoor>, Trouble> {
        let admin = &self.admin;
        if admin.listen.is_empty() && admin.url.is_empty() {
            return Ok(None);
        }
        let wrong = |what: String, cure: &str| Err(Trouble::new(what, cure));
        let Ok(listen) = admin.listen.parse::<SocketAddr>() else {
            return wrong(
                format!("admin.listen is \"{}\", which is no address and port", admin.listen),
                "Write listen = \"127.0.0.1:3010\" under [admin], and the address that officials type as url.",
            );
        };
        let Ok(url) = Url::parse(&admin.url) else {
            return wrong(
                format!("admin.url is \"{}\", and officials have to be able to type it", admin.url),
                "Write url = \"https://…\" under [admin], or leave listen out, too.",
            );
        };
        Ok(Some(OwnDoor { listen, url }))
    }

    /// The lowest level of an official's sign-in.
    pub(crate) fn office_level(&self) -> Result<Option<Level>, Trouble> {
        Ok(Some(match self.admin.acr.as_str() {
            "" => return Ok(None),
            "low" => Level::Low,
            "substantial" => Level::Substantial,
            "high" => Level::High,
            other => {
                let what = format!("admin.acr is \"{other}\", which is no level");
                return Err(Trouble::new(what, "Write acr = \"high\" under [admin], or \"substantial\", or \"low\"."));
            }
        }))
    }

    pub(super) fn office_is_possible(&self) -> Result<(), Trouble> {
        self.office_level()?;
        self.roster()?;
        let never = |method: &&String| {
            let allowed = &self.sign_in.allowed_amr;
            !allowed.is_empty() && !allowed.iter().any(|one| one.eq_ignore_ascii_case(method))
        };
        if !self.admin.amr.is_empty() && self.admin.amr.iter().all(|method| never(&method)) {
            return Err(Trouble::new(
                "admin.amr names no method that sign_in.allowed_amr lets in, and no official could ever sign in",
                "Name a method in both, or leave one of them empty.",
            ));
        }
        if !self.sign_in.roles.map.is_empty() && self.sign_in.roles.claim.is_empty() {
            return Err(Trouble::new(
                "sign_in.roles.map says what groups stand for, and sign_in.roles.claim does not say where they are told",
                "Write claim = \"roles\" under [sign_in.roles], as your provider calls it.",
            ));
        }
        let Some(door) = self.office_door()? else { return Ok(()) };
        let demands = [
            (
                door.listen.port() != self.portal.listen.port() || door.listen.ip() != self.portal.listen.ip(),
                "admin.listen is the address of portal.listen, and one of the two could not be opened",
                "Take another port under [admin].",
            ),
            (
                door.url.origin() != self.portal.url.origin(),
                "admin.url is the address that everybody types, so that the officials\u{2019} pages would be found at neither",
                "Give officials a name or a port of their own as admin.url.",
            ),
            (
                self.mode == Mode::Sandbox || door.url.scheme() == "https",
                "admin.url is not https, and an official\u{2019}s cookie would travel in the clear",
                "Write url = \"https://…\" under [admin].",
            ),
            (
                self.mode == Mode::Production || door.listen.ip().is_loopback(),
                "mode is \"sandbox\", where anybody can be any official, and admin.listen is open to other machines",
                "Listen on 127.0.0.1, or write mode = \"production\".",
            ),
        ];
        match demands.into_iter().find(|(met, ..)| !met) {
            Some((_, what, cure)) => Err(Trouble::new(what, cure)),
            None => Ok(()),
        }
    }

    /// The list of officials and translators, and what the provider's groups stand for.
    pub(crate) fn roster(&self) -> Result<Roster, Trouble> {
        let mut roster = Roster::default();
        for official in &self.officials {
            roster.add(&official.code, official.post()?);
        }
        for code in &self.translators {
            if code.parse::<PersonCode>().is_err() {
                return Err(Trouble::new(
                    "translators has a line that is no personal code",
                    "Write translators = [\"EE38001085718\"], with the country before the digits.",
                ));
            }
            roster.add(code, Post { translator: true, ..Post::default() });
        }
        for (group, roles) in &self.sign_in.roles.map {
            roster.claim(group, roles.clone());
        }
        Ok(roster)
    }
}

impl Official {
    fn post(&self) -> Result<Post, Trouble> {
        // The code stands in the file, and not in what is said of it.
        let wrong = |what: &str, cure: &str| Trouble::new(format!("an [[official]] {what}"), cure);
        if self.code.parse::<PersonCode>().is_err() {
            return Err(wrong(
                "has no personal code",
                "Write code = \"EE38001085718\", with the country before the digits.",
            ));
        }
        if self.roles.is_empty() && !self.disabled {
            return Err(wrong("has no role", "Write roles = [\"parking-officer\"], or disabled = true."));
        }
        let day = |day: &Option<Datetime>| match day {
            None => Ok(None),
            Some(Datetime { date: Some(date), time: None, offset: None }) => {
                let day = Date::new(
                    i16::try_from(date.year).unwrap_or(i16::MAX),
                    i8::try_from(date.month).unwrap_or(0),
                    i8::try_from(date.day).unwrap_or(0),
                );
                day.map(Some).map_err(|_| wrong("has a day that is none", "Write from = 2026-01-01."))
            }
            Some(_) => Err(wrong("has a moment where a day has to stand", "Write from = 2026-01-01.")),
        };
        let (from, until) = (day(&self.from)?, day(&self.until)?);
        if from.zip(until).is_some_and(|(from, until)| until < from) {
            return Err(wrong("ends before it begins", "Write until as the last day, not before from."));
        }
        Ok(Post {
            name: self.name.clone(),
            roles: self.roles.clone(),
            units: self.units.clone(),
            from,
            until,
            disabled: self.disabled,
            translator: false,
        })
    }
}
