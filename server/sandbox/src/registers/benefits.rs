//! The benefits register: applications of parents, each decided soon, and their end.

use super::{
    answer::{self, Answer},
    counter::Register,
    entry::{Entry, Known, Numbered},
    store::Store,
    tell,
};
use serde_json::{Value, json};
use std::sync::Arc;

const DECISION: Numbered = Numbered { prefix: "HO", name: "decision" };

pub(super) struct Benefits {
    store: Arc<Store>,
}

impl Register for Benefits {
    const SERVICES: &'static [&'static str] = &["benefit-application", "benefit-withdrawal", "benefit-status"];

    const LATER: &'static [&'static str] = &["benefit-application"];

    fn open(store: Arc<Store>) -> Self {
        Benefits { store }
    }

    async fn answer(&self, service: &str, ask: &Value) -> Answer {
        match service {
            "benefit-application" => tell::keep(&self.store, application(ask)).await,
            "benefit-withdrawal" => tell::keep(&self.store, withdrawal(ask)).await,
            _ => self.status(ask).unwrap_or_else(|refusal| refusal),
        }
    }
}

fn application(ask: &Value) -> Result<Entry, Answer> {
    let entry = tell::entry("benefit-application", ask)?;
    tell::need(ask, &["case", "person", "child_code", "account", "recipient"])?;
    Ok(Entry { numbered: Some(DECISION), ..entry })
}

/// The parent wants no more of it: nothing is paid from the next month on.
fn withdrawal(ask: &Value) -> Result<Entry, Answer> {
    let entry = tell::entry("benefit-withdrawal", ask)?;
    tell::need(ask, &["case", "person"])?;
    Ok(entry)
}

impl Benefits {
    /// What was decided for a person, in lists side by side; empty when nothing was.
    fn status(&self, ask: &Value) -> Result<Answer, Answer> {
        let person = answer::text(ask, "person")?;
        let theirs = self.store.of("benefit-application").into_iter().filter(|known| known.body["person"] == person);
        let mut theirs: Vec<Known> = theirs.collect();
        theirs.sort_by(|a, b| a.number.cmp(&b.number));
        let ended: Vec<Value> =
            self.store.of("benefit-withdrawal").into_iter().map(|known| known.body["case"].clone()).collect();
        let state = |known: &Known| if ended.contains(&known.body["case"]) { "ended" } else { "granted" };
        let part = |name: &str| theirs.iter().map(|known| known.body[name].clone()).collect::<Vec<_>>();
        Ok(Answer::ok(json!({
            "decisions": theirs.iter().map(|known| &known.number).collect::<Vec<_>>(),
            "states": theirs.iter().map(state).collect::<Vec<_>>(),
            "cases": part("case"),
            "children": part("child_code"),
            "recipients": part("recipient"),
        })))
    }
}
