//! A register is told of a case, and told again when the applicant changes what it was told.

use serde_json::{Map, Value as Json};

use super::Desk;
use crate::{
    case::{Case, Told},
    mandate::Represented,
    message::{Message, Parcel, content_hash},
    ports::Write,
    rules::Expression,
    service::{Service, Submit},
};

impl Desk {
    /// The message of a submit. One that is sent again when its content changes is not sent while it says the same.
    pub(super) fn say(&self, service: &Service, case: &mut Case, submit: &Submit) -> Option<Write> {
        let body = self.content(service, case, submit);
        if submit.again == Some(true) {
            let content = content_hash(&Json::Object(body.clone()));
            let before = case.course.told.get(&submit.id);
            if before.is_some_and(|told| told.content == content) {
                return None;
            }
            let again = before.map_or(0, |told| told.again + 1);
            case.course.told.insert(submit.id.clone(), Told { content, again });
        }
        case.course.sent.insert(submit.id.clone());
        Some(Write::Send(self.parcel(service, case, submit, body)))
    }

    /// What registers were told and is no longer so. While others have to confirm the case, nobody hears of it, and what
    /// leans on an answer that is still to come waits for it.
    pub(super) fn say_again(&self, service: &Service, case: &mut Case) -> Vec<Write> {
        if service.sign.as_ref().is_some_and(|sign| sign.wait_in == case.state) {
            return Vec::new();
        }
        let mut writes = Vec::new();
        for submit in &service.submits {
            if !case.course.told.contains_key(&submit.id) {
                continue;
            }
            if !self.is_held(service, case, submit) {
                writes.extend(self.say(service, case, submit));
            } else if !case.course.unsent.contains(&submit.id) {
                case.course.unsent.push(submit.id.clone());
            }
        }
        writes
    }

    /// What a submit says of the case now, without its key; what has no value is left out.
    fn content(&self, service: &Service, case: &Case, submit: &Submit) -> Map<String, Json> {
        let sheet = self.sheet(service, case);
        let value = |expression: &Expression| sheet.at_top(|scope| expression.value(scope)).to_json();
        let parts = submit.body.iter().map(|(name, expression)| (name.clone(), value(expression)));
        parts.filter(|(_, json)| !json.is_null()).collect()
    }

    fn parcel(&self, service: &Service, case: &Case, submit: &Submit, mut body: Map<String, Json>) -> Message {
        let sheet = self.sheet(service, case);
        let key = sheet.at_top(|scope| submit.key.value(scope));
        let mut key = key.as_text().map_or_else(|| case.id.to_string(), str::to_owned);
        // What is said otherwise is another act: under the first key the register would call it a contradiction.
        if let Some(told) = case.course.told.get(&submit.id).filter(|told| told.again > 0) {
            key = format!("{key}/{}", told.again);
        }
        body.insert("key".into(), Json::String(key.clone()));
        let hash = content_hash(&Json::Object(body.clone()));
        body.insert("content_hash".into(), Json::String(hash));
        let parcel = Parcel::Register {
            submit: submit.id.clone(),
            body: Json::Object(body),
            user: if case.owner.is_visitor() { String::new() } else { case.owner.code.as_str().into() },
            represented: case.represented.as_ref().and_then(Represented::party),
            issue: case.reference.to_string(),
        };
        self.message(case, format!("{}/{}", submit.id, key), parcel, self.clock.now())
    }
}
