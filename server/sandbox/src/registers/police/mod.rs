//! The register of fines: who has which, and that somebody contests one.

mod fines;

use super::{
    answer::{self, Answer},
    counter::Register,
    entry::{Entry, Numbered, Once},
    store::Store,
    tell,
};
use crate::chance;
use axum::http::StatusCode;
use fines::Fine;
use serde_json::{Value, json};
use std::sync::Arc;

const CONTEST: Numbered = Numbered { prefix: "VA", name: "contest" };

pub(super) struct Police {
    fines: Vec<Fine>,
    store: Arc<Store>,
}

impl Register for Police {
    const SERVICES: &'static [&'static str] = &["fines-of", "fine-by-number", "fine-contest"];

    fn open(store: Arc<Store>) -> Self {
        Police { fines: fines::all(chance::today()).to_vec(), store }
    }

    async fn answer(&self, service: &str, ask: &Value) -> Answer {
        let answer = match service {
            "fines-of" => self.fines_of(ask),
            "fine-by-number" => self.fine_by_number(ask),
            _ => Ok(tell::keep(&self.store, self.contest(ask)).await),
        };
        answer.unwrap_or_else(|refusal| refusal)
    }
}

impl Police {
    /// Lists side by side, the latest fine first; empty when there is none.
    fn fines_of(&self, ask: &Value) -> Result<Answer, Answer> {
        let code = answer::text(ask, "code")?;
        let mut fines: Vec<_> = self.fines.iter().filter(|fine| fine.person == code).collect();
        fines.sort_by_key(|fine| std::cmp::Reverse(fine.issued_on));
        let list = |part: fn(&Fine) -> String| fines.iter().map(|fine| part(fine)).collect::<Vec<_>>();
        Ok(Answer::ok(json!({
            "numbers": list(|fine| fine.number.to_owned()),
            "amounts": list(|fine| fine.amount().to_string()),
            "placed": list(|fine| fine.place.to_owned()),
            "at": list(Fine::at),
            "speeds": list(|fine| fine.measured.to_string()),
            "limits": list(|fine| fine.limit.to_string()),
            "issued": list(|fine| fine.issued_on.to_string()),
        })))
    }

    fn fine_by_number(&self, ask: &Value) -> Result<Answer, Answer> {
        let fine = self.find(ask)?;
        Ok(Answer::ok(json!({
            "number": fine.number,
            "person": fine.person,
            "amount": fine.amount(),
            "measured": fine.measured,
            "limit": fine.limit,
            "place": fine.place,
            "happened_on": fine.happened_on,
            "issued_on": fine.issued_on,
            "photo": fine.photo,
        })))
    }

    /// Only whom a fine was sent to may contest it, and only once.
    fn contest(&self, ask: &Value) -> Result<Entry, Answer> {
        let entry = tell::entry("fine-contest", ask)?;
        tell::need(ask, &["case", "person"])?;
        let fine = self.find(ask)?;
        if answer::text(ask, "person")? != fine.person {
            return Err(Answer::field("not_theirs", "person"));
        }
        let mut body = entry.body;
        body["number"] = json!(fine.number);
        let once = Once { field: "number", refusal: "already_contested" };
        Ok(Entry { body, numbered: Some(CONTEST), once: Some(once), ..entry })
    }

    /// The fine with the number asked for, however it is spelled.
    fn find(&self, ask: &Value) -> Result<&Fine, Answer> {
        let number = answer::text(ask, "number")?.trim();
        let fine = self.fines.iter().find(|fine| fine.number.eq_ignore_ascii_case(number));
        fine.ok_or_else(|| Answer::error(StatusCode::NOT_FOUND, "unknown_fine"))
    }
}
