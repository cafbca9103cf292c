//! A register's data tracker: who got data about whom from it, told by `findUsage`, `usagePeriod` and `heartbeat`.
//!
//! What the register really answers is written down as it happens. Beside that stand a few looks of others, which never
//! took place, so that there is something to see; their names say that nobody of the kind exists.

use super::{answer::Answer, faults::Board};
use crate::{clock::Clock, people, security_server};
use axum::http::{HeaderMap, StatusCode};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use std::{
    collections::{BTreeSet, HashMap},
    sync::{Mutex, PoisonError},
};

/// The code of the service, for every register.
pub(crate) const TRACKER: &str = "findUsage";
/// What can be called below it.
pub(crate) const ENDPOINTS: [&str; 3] = ["/v2/findUsage", "/v2/usagePeriod", "/v2/heartbeat"];

/// Looks are kept for half a year.
const KEPT: SignedDuration = SignedDuration::from_hours(24 * 182);
/// At most so many are told at once, and when nobody says how many.
const MOST: usize = 1000;
/// A register that answers for a crowd forgets the oldest beyond these.
const ROOM: usize = 200_000;

/// Another who looked, long ago: hours before the register started, what for, code, name and system.
pub(super) type Other = (i64, &'static str, &'static str, &'static str, &'static str);

struct Look {
    at: Timestamp,
    about: String,
    action: String,
    code: String,
    name: Option<String>,
    system: String,
}

pub(super) struct Tracker {
    looks: Mutex<Vec<Look>>,
    started: Timestamp,
    clock: Clock,
    others: &'static [Other],
}

impl Tracker {
    pub(super) fn open(clock: Clock, others: &'static [Other]) -> Self {
        Tracker { looks: Mutex::default(), started: clock.now(), clock, others }
    }

    /// Writes down that `client` got the answer of `service` about the people in it and in the question.
    pub(super) fn note(&self, client: &str, service: &str, ask: &Value, answer: &Answer) {
        if !answer.status.is_success() {
            return;
        }
        let mut about = BTreeSet::new();
        codes(ask, &mut about);
        codes(&answer.body, &mut about);
        let parts: Vec<&str> = client.split('/').collect();
        let [_, _, code, system] = parts[..] else { return };
        let now = self.clock.now();
        let mut looks = self.looks.lock().unwrap_or_else(PoisonError::into_inner);
        for about in about {
            let name = security_server::owner(client).map(str::to_owned);
            let action = format!("Andmed teenusest {service}");
            looks.push(Look { at: now, about, action, code: code.into(), name, system: system.into() });
        }
        let over = looks.len().saturating_sub(ROOM);
        looks.drain(..over);
    }

    pub(super) fn answer(&self, operation: &str, headers: &HeaderMap, query: &HashMap<String, String>) -> Answer {
        match operation {
            "findUsage" => self.find(headers, query).unwrap_or_else(|refusal| refusal),
            "usagePeriod" => Answer::ok(json!({ "periodStart": (self.started - KEPT).to_string() })),
            "heartbeat" => Answer::ok(json!({ "status": "OK", "message": "Andmejälgija töötab" })),
            _ => Answer::error(StatusCode::NOT_FOUND, "unknown_operation"),
        }
    }

    fn find(&self, headers: &HeaderMap, query: &HashMap<String, String>) -> Result<Answer, Answer> {
        let bad = |what: &str| Answer::error(StatusCode::BAD_REQUEST, what);
        let user = headers.get("x-road-userid").and_then(|user| user.to_str().ok());
        let user = user.ok_or_else(|| bad("missing_user_id"))?;
        let of = query.get("userCode").ok_or_else(|| bad("missing_user_code"))?;
        if of != user {
            return Err(Answer::error(StatusCode::FORBIDDEN, "not_your_own"));
        }
        let number = |name: &str, default: usize| {
            query.get(name).map_or(Ok(default), |text| text.parse().map_err(|_| bad("invalid_number")))
        };
        let (offset, limit) = (number("offset", 0)?, number("limit", MOST)?);
        if !(1..=MOST).contains(&limit) {
            return Err(bad("invalid_limit"));
        }
        let looks = self.looks.lock().unwrap_or_else(PoisonError::into_inner);
        let mut own: Vec<Value> = looks.iter().rev().filter(|look| look.about == *of).map(Look::told).collect();
        own.extend(self.of_others(of));
        let total = own.len();
        let usages: Vec<Value> = own.into_iter().skip(offset).take(limit).collect();
        Ok(Answer::ok(json!({ "totalUsages": total, "usages": usages })))
    }

    /// At the data of the people to be alone.
    fn of_others(&self, code: &str) -> Vec<Value> {
        if people::people().iter().all(|person| person.code != code) {
            return Vec::new();
        }
        let look = |&(hours, action, code, name, system): &Other| Look {
            at: self.started - SignedDuration::from_hours(hours),
            about: String::new(),
            action: action.into(),
            code: code.into(),
            name: Some(name.into()),
            system: system.into(),
        };
        self.others.iter().map(|other| look(other).told()).collect()
    }
}

impl Look {
    fn told(&self) -> Value {
        let mut told = json!({
            "logtime": self.at.to_string(),
            "action": self.action,
            "receiverCode": self.code,
            "receiverSystem": self.system,
        });
        if let Some(name) = &self.name {
            told["receiverName"] = json!(name);
        }
        told
    }
}

/// Every personal code in a message.
fn codes(message: &Value, found: &mut BTreeSet<String>) {
    match message {
        Value::String(text) if is_code(text) => {
            found.insert(text.clone());
        }
        Value::Array(all) => all.iter().for_each(|one| codes(one, found)),
        Value::Object(parts) => parts.values().for_each(|part| codes(part, found)),
        _ => {}
    }
}

fn is_code(text: &str) -> bool {
    text.strip_prefix("EE")
        .is_some_and(|digits| digits.len() == 11 && digits.bytes().all(|digit| digit.is_ascii_digit()))
}

/// The faults that are ordered for the tracker itself.
pub(super) fn trouble(board: &Board) -> Option<super::faults::Fault> {
    board.take(&[TRACKER], |_| true)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MARI: &str = "EE48005149019";
    const OTHERS: [Other; 2] =
        [(5, "Retsept", "19990086", "Apteek", "kassa"), (9, "Valim", "79990098", "Amet", "valimid")];

    fn find(tracker: &Tracker, user: Option<&str>, query: &[(&str, &str)]) -> Answer {
        let mut headers = HeaderMap::new();
        user.map(|user| headers.insert("x-road-userid", user.parse().unwrap()));
        let query = query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        tracker.answer("findUsage", &headers, &query)
    }

    #[test]
    fn who_got_an_answer_is_written_down_for_everybody_in_it() {
        let tracker = Tracker::open(Clock::default(), &OTHERS);
        let (ask, answer) =
            (json!({ "plate": "123ABC" }), Answer::ok(json!({ "owner": MARI, "users": ["EE19990057"] })));
        tracker.note(security_server::CLIENT, "vehicle-by-plate", &ask, &answer);
        tracker.note(security_server::CLIENT, "vehicle-by-plate", &ask, &Answer::error(StatusCode::NOT_FOUND, "no"));
        let found = find(&tracker, Some(MARI), &[("userCode", MARI)]).body;
        assert_eq!(found["totalUsages"], json!(3), "one and the two of others: {found}");
        assert_eq!(found["usages"][0]["receiverSystem"], json!("portico"));
        assert_eq!(found["usages"][0]["receiverCode"], json!("79990017"));
        let last = find(&tracker, Some(MARI), &[("userCode", MARI), ("offset", "2"), ("limit", "5")]).body;
        assert_eq!(last["usages"].as_array().map(Vec::len), Some(1));
    }

    #[test]
    fn nobody_asks_without_a_name_or_about_others() {
        let tracker = Tracker::open(Clock::default(), &OTHERS);
        for (user, query, status) in [
            (None, vec![("userCode", MARI)], 400),
            (Some(MARI), vec![], 400),
            (Some("EE37511029028"), vec![("userCode", MARI)], 403),
            (Some(MARI), vec![("userCode", MARI), ("limit", "0")], 400),
            (Some(MARI), vec![("userCode", MARI), ("limit", "1001")], 400),
            (Some(MARI), vec![("userCode", MARI), ("offset", "x")], 400),
        ] {
            assert_eq!(find(&tracker, user, &query).status.as_u16(), status, "{user:?} {query:?}");
        }
    }
}
