//! A case enters a state: who is told, what is sent, by when it should move on.

use jiff::Timestamp;
use serde_json::Value as Json;

use super::Desk;
use crate::{
    answers::Answers,
    case::Case,
    event::What,
    journey::subject,
    message::{Message, Parcel, Status, content_hash},
    notice::Notice,
    people::Actor,
    ports::Write,
    rules::{Scope, Value},
    service::{Kind, Service, Submit},
};

impl Desk {
    /// Everything that happens because `case` has just come into its state.
    pub(super) fn enter(&self, service: &Service, case: &mut Case) -> Vec<Write> {
        let now = self.clock.now();
        let term = service.state(&case.state).and_then(|state| state.term);
        case.due = term.and_then(|term| self.clock.today().checked_add(term).ok());
        let mut writes = Vec::new();
        for submit in service.submits.iter().filter(|submit| submit.when.contains(&case.state)) {
            writes.push(Write::Send(self.parcel(service, case, submit, now)));
        }
        for notify in service.notifies.iter().filter(|notify| notify.state == case.state) {
            writes.extend(self.notify(service, case, &notify.text, notify.email, now));
        }
        writes
    }

    fn notify(&self, service: &Service, case: &Case, text: &str, email: bool, now: Timestamp) -> Vec<Write> {
        let notice = Notice {
            id: self.ids.uuid(now),
            to: case.owner.code.clone(),
            case: case.id,
            reference: case.reference.clone(),
            service: case.service.clone(),
            text: text.into(),
            reason: case.decision.as_ref().and_then(|decision| decision.reason.clone()),
            at: now,
            read_at: None,
        };
        let (notice_id, what) = (notice.id, What::Notified { text: text.into() });
        let mut writes = vec![
            Write::Record(self.event(&case.owner.code, Some(case.id), &case.service, Actor::Portal, what)),
            Write::Notify(notice),
        ];
        if let Some(address) = email_of(service, &case.answers).filter(|_| email) {
            let parcel =
                Parcel::Letter { address, language: case.language.clone(), reference: case.reference.to_string() };
            writes.push(Write::Send(self.message(case, format!("letter/{notice_id}"), parcel, now)));
        }
        writes
    }

    fn parcel(&self, service: &Service, case: &Case, submit: &Submit, now: Timestamp) -> Message {
        let lookup = |name: &str| value(service, case, name);
        let scope = Scope { names: &lookup, today: self.clock.today() };
        let key = submit.key.value(&scope).as_text().map_or_else(|| case.id.to_string(), str::to_owned);
        let parts = submit.body.iter().map(|(name, expression)| (name.clone(), expression.value(&scope).to_json()));
        let mut body: serde_json::Map<String, Json> = parts.filter(|(_, json)| !json.is_null()).collect();
        body.insert("key".into(), Json::String(key.clone()));
        let hash = content_hash(&Json::Object(body.clone()));
        body.insert("content_hash".into(), Json::String(hash));
        let parcel = Parcel::Register {
            submit: submit.id.clone(),
            body: Json::Object(body),
            user: case.owner.code.as_str().into(),
            issue: case.reference.to_string(),
        };
        self.message(case, format!("{}/{}", submit.id, key), parcel, now)
    }

    fn message(&self, case: &Case, key: String, parcel: Parcel, now: Timestamp) -> Message {
        let trace = self.ids.uuid(now);
        Message {
            key,
            case: case.id,
            parcel,
            trace,
            tries: 0,
            due_at: now,
            status: Status::Waiting,
            last_trouble: None,
        }
    }
}

/// A name in the expressions of a submit.
fn value(service: &Service, case: &Case, name: &str) -> Value {
    let group = |parts: Vec<(&str, Value)>| {
        Value::Context(parts.into_iter().map(|(part, value)| (part.to_owned(), value)).collect())
    };
    let text = |text: &str| Value::from(text);
    match name {
        "subject" => subject(&case.owner),
        "case" => group(vec![("id", text(&case.id.to_string())), ("reference", text(case.reference.as_str()))]),
        "decision" => match &case.decision {
            Some(decision) => {
                let reason = decision.reason.as_deref().map_or(Value::Null, Value::from);
                group(vec![("action", text(&decision.action)), ("reason", reason)])
            }
            None => Value::Null,
        },
        _ if service.field(name).is_some() => case.answers.value(name).clone(),
        _ => case.facts.get(name).cloned().unwrap_or_default(),
    }
}

/// The address in the service's e-mail question, if it was answered.
pub(crate) fn email_of(service: &Service, answers: &Answers) -> Option<String> {
    let field = service.fields().find(|field| matches!(field.kind, Kind::Email))?;
    answers.value(&field.id).as_text().map(str::to_owned)
}
