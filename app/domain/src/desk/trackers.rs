//! Asking registers who looked at a person's data there. What they answer is shown and never kept.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Value as Json, json};

use super::{Desk, DeskError, at_once};
use crate::{
    event::What,
    people::{Actor, Resident},
    ports::{Ask, Asked, Call, FIND_USAGE, HEARTBEAT, USAGE_PERIOD},
};

/// So many looks of each register are shown.
const SHOWN: usize = 100;
/// A register may take so long; the others do not wait for it longer.
const PATIENCE: Duration = Duration::from_secs(3);
/// To say that it is well takes no time.
const BEAT: Duration = Duration::from_secs(1);
/// Texts of registers are cut off after so many characters.
const LONGEST: usize = 300;

/// What one register told.
#[derive(Debug)]
pub struct InRegister {
    /// Its name in the configuration.
    pub register: String,
    /// `None` when it gave no usable answer.
    pub told: Option<Told>,
}

/// Looks at the person's data in a register.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// How many there were, also those that are not shown.
    pub total: u64,
    /// The newest first.
    pub usages: Vec<Usage>,
    /// Since when the register keeps them; not every register says so.
    pub since: Option<Timestamp>,
}

/// One look in a register.
#[derive(Debug, PartialEq, Eq)]
pub struct Usage {
    pub at: Timestamp,
    /// What was done, in the register's words.
    pub action: String,
    /// The registry code of whoever got the data.
    pub receiver_code: String,
    pub receiver_name: Option<String>,
    /// The system that got them.
    pub receiver_system: String,
}

/// How a register's tracker says it does.
#[derive(Debug)]
pub struct Beat {
    pub register: String,
    /// `None` when it gave no usable answer.
    pub well: Option<bool>,
    /// What it says about it.
    pub message: String,
}

impl Desk {
    /// The registers that can be asked who looked at whom.
    #[must_use]
    pub fn with_trackers(self, trackers: Vec<String>) -> Self {
        Self { trackers, ..self }
    }

    /// Their names.
    pub fn trackers(&self) -> &[String] {
        &self.trackers
    }

    /// Asks every register at once who looked at the person's data there. That they were asked is recorded; what they
    /// said is not.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn looks_in_registers(&self, resident: &Resident) -> Result<Vec<InRegister>, DeskError> {
        let found = at_once::all(self.trackers.iter().map(|register| self.looks_in(resident, register))).await;
        let silent = found.iter().filter(|one| one.told.is_none()).map(|one| one.register.clone()).collect();
        let what = What::AskedTrackers { registers: self.trackers.clone(), silent };
        self.record(vec![self.event(&resident.person.code, None, "", Actor::Portal, what)]).await?;
        Ok(found)
    }

    async fn looks_in(&self, resident: &Resident, register: &str) -> InRegister {
        let code = resident.person.code.as_str();
        let asked = [(FIND_USAGE, json!({ "userCode": code, "offset": 0, "limit": SHOWN })), (USAGE_PERIOD, json!({}))];
        let asked = asked.map(|(operation, body)| self.ask_tracker(register, operation, body, Some(code), PATIENCE));
        let mut answers = at_once::all(asked).await.into_iter();
        let (usages, period) = (answers.next().flatten(), answers.next().flatten());
        let told = usages.as_ref().and_then(Told::read).map(|told| {
            let since = period.as_ref().and_then(|period| period["periodStart"].as_str()?.parse().ok());
            Told { since, ..told }
        });
        InRegister { register: register.to_owned(), told }
    }

    /// Whether the trackers of the registers say that they are well.
    pub(super) async fn beats(&self) -> Vec<Beat> {
        let ask = async |register: &String| {
            let answer = self.ask_tracker(register, HEARTBEAT, json!({}), None, BEAT).await;
            let well = answer.as_ref().and_then(|answer| match answer["status"].as_str()? {
                "OK" => Some(true),
                "FAIL" => Some(false),
                _ => None,
            });
            let message = answer.as_ref().and_then(|answer| text(&answer["message"])).unwrap_or_default();
            Beat { register: register.clone(), well, message }
        };
        at_once::all(self.trackers.iter().map(ask)).await
    }

    async fn ask_tracker(
        &self,
        register: &str,
        operation: &str,
        body: Json,
        user: Option<&str>,
        timeout: Duration,
    ) -> Option<Json> {
        let ask = Ask {
            call: Call::tracker(register, operation),
            body,
            trace: self.ids.uuid(self.clock.now()),
            user: user.map(str::to_owned),
            represented: None,
            issue: None,
            timeout,
            kept_until: None,
        };
        match self.registers.ask(&ask).await {
            Ok(Asked::Known { body, .. }) => Some(body),
            Ok(Asked::Unknown { .. }) | Err(_) => None,
        }
    }
}

impl Told {
    /// `{ "totalUsages": 2, "usages": [ … ] }`. `None` when anything is not as agreed.
    fn read(answer: &Json) -> Option<Self> {
        let total = answer["totalUsages"].as_u64()?;
        let all = answer["usages"].as_array()?.iter().map(Usage::read);
        let mut usages = all.collect::<Option<Vec<_>>>()?;
        usages.sort_by_key(|usage| std::cmp::Reverse(usage.at));
        usages.truncate(SHOWN);
        Some(Self { total, usages, since: None })
    }
}

impl Usage {
    fn read(one: &Json) -> Option<Self> {
        Some(Self {
            at: one["logtime"].as_str()?.parse().ok()?,
            action: text(&one["action"])?,
            receiver_code: text(&one["receiverCode"])?,
            receiver_name: match &one["receiverName"] {
                Json::Null => None,
                name => Some(text(name)?),
            },
            receiver_system: text(&one["receiverSystem"])?,
        })
    }
}

/// A text of a register on one line, no longer than anybody reads.
fn text(value: &Json) -> Option<String> {
    let plain = value.as_str()?.chars().map(|sign| if sign.is_control() { ' ' } else { sign });
    Some(plain.take(LONGEST).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_of_another_shape_is_none() {
        let usage = |change: &dyn Fn(&mut Json)| {
            let mut one = json!({ "logtime": "2026-11-20T10:00:00+02:00", "action": "Look\nup", "receiverCode": "79990017", "receiverSystem": "x" });
            change(&mut one);
            Told::read(&json!({ "totalUsages": 1, "usages": [one] }))
        };
        let read = usage(&|_| {}).expect("read");
        assert_eq!((read.usages[0].action.as_str(), read.usages[0].receiver_name.as_deref()), ("Look up", None));
        assert_eq!(read.usages[0].at, "2026-11-20T08:00:00Z".parse().expect("a moment"));
        let long = usage(&|one| one["action"] = json!("a".repeat(9000))).expect("read");
        assert_eq!(long.usages[0].action.len(), LONGEST);
        for part in ["logtime", "action", "receiverCode", "receiverSystem"] {
            assert_eq!(usage(&|one| one[part] = Json::Null), None, "{part}");
            assert_eq!(usage(&|one| one[part] = json!(7)), None, "{part}");
        }
        assert_eq!(usage(&|one| one["logtime"] = json!("yesterday")), None);
        assert_eq!(usage(&|one| one["receiverName"] = json!([])), None);
        for wrong in [json!({}), json!([]), json!({ "totalUsages": -1, "usages": [] }), json!({ "totalUsages": 1 })] {
            assert_eq!(Told::read(&wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_newest_come_first_and_no_more_than_are_shown() {
        let one = |minute: usize| json!({ "logtime": format!("2026-11-20T10:{:02}:00Z", minute % 60), "action": "a", "receiverCode": "1", "receiverSystem": "x" });
        let all: Vec<Json> = (0..SHOWN + 20).map(one).collect();
        let read = Told::read(&json!({ "totalUsages": 120, "usages": all })).expect("read");
        assert_eq!((read.usages.len(), read.total), (SHOWN, 120));
        assert!(read.usages.is_sorted_by(|newer, older| newer.at >= older.at));
    }
}
