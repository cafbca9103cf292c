//! The business register: companies, and who may represent them by which role.

use super::{
    answer::{self, Answer},
    counter::Register,
    store::Store,
};
use crate::chance;
use axum::http::StatusCode;
use jiff::{ToSpan, civil::Date};
use serde_json::{Value, json};
use std::sync::Arc;

/// A company, none of which exists.
struct Company {
    code: &'static str,
    name: &'static str,
    address: &'static str,
    people: &'static [Seat],
}

/// Somebody's place in a company.
struct Seat {
    code: &'static str,
    role: &'static str,
    from: (i16, i8, i8),
    /// Always a month before the sandbox started, where it has ended.
    ended: bool,
}

const MARI: &str = "EE48005149019";
const JAAN: &str = "EE37511029028";

const COMPANIES: [Company; 2] = [
    Company {
        code: "19990063",
        name: "Näidis Aiad OÜ",
        address: "Aia tn 7, Tallinn",
        people: &[seat(MARI, "board"), seat(JAAN, "accountant")],
    },
    Company {
        code: "19990073",
        name: "Katse Ehitus OÜ",
        address: "Ehitajate tee 5, Tallinn",
        people: &[seat(JAAN, "board"), Seat { ended: true, ..seat(MARI, "board") }],
    },
];

const fn seat(code: &'static str, role: &'static str) -> Seat {
    Seat { code, role, from: (2019, 3, 1), ended: false }
}

pub(super) struct Business {
    today: Date,
}

impl Business {
    fn company_by_code(ask: &Value) -> Result<Answer, Answer> {
        let code = answer::text(ask, "code")?;
        let company = COMPANIES.iter().find(|company| company.code == code);
        let company = company.ok_or_else(|| Answer::error(StatusCode::NOT_FOUND, "unknown_company"))?;
        Ok(Answer::ok(json!({ "code": company.code, "name": company.name, "address": company.address })))
    }

    /// Every seat of the person, those that have ended, too: whoever asks looks at the days.
    fn represented(&self, ask: &Value) -> Result<Answer, Answer> {
        let code = answer::text(ask, "code")?;
        let seats = COMPANIES.iter().flat_map(|company| company.people.iter().map(move |seat| (company, seat)));
        let theirs = seats.filter(|(_, seat)| seat.code == code);
        let mandates: Vec<Value> = theirs.map(|(company, seat)| self.mandate(company, seat)).collect();
        Ok(Answer::ok(json!({ "mandates": mandates })))
    }

    fn mandate(&self, company: &Company, seat: &Seat) -> Value {
        let (year, month, day) = seat.from;
        let mut mandate = json!({
            "code": company.code,
            "name": company.name,
            "role": seat.role,
            "from": jiff::civil::date(year, month, day),
        });
        if seat.ended {
            mandate["through"] = json!(self.today.saturating_sub(1.month()));
        }
        mandate
    }
}

impl Register for Business {
    const SERVICES: &'static [&'static str] = &["company-by-code", "represented"];

    fn open(_: Arc<Store>) -> Self {
        Business { today: chance::today() }
    }

    async fn answer(&self, service: &str, ask: &Value) -> Answer {
        let answer = match service {
            "company-by-code" => Self::company_by_code(ask),
            _ => self.represented(ask),
        };
        answer.unwrap_or_else(|refusal| refusal)
    }
}
