//! Who has to confirm an application, and how far each of them is.

use domain::{
    answers::Answers,
    case::{Case, Confirmation, Proof, Standing},
    identifiers::PersonCode,
    journey::show_value,
    rules::Value,
    service::Level,
};
use leptos::prelude::*;
use text::{Args, Words};

use crate::components::{SummaryList, SummaryRow};

/// A row for each signer. `closely`: for an official, who also sees how well each was signed in.
pub(super) fn signers(words: &Words, case: &Case, round: &[Confirmation], closely: bool) -> Vec<SummaryRow> {
    let row = |part: &Confirmation| {
        let mut value = standing(words, part);
        if let Standing::Declined { reason, .. } = &part.standing {
            value = format!("{value}\n{reason}");
        }
        if let (Standing::Confirmed { proof: Proof::OwnSignIn { level }, .. }, true) = (&part.standing, closely) {
            let level = words.attr("confirm-level", of(*level)).unwrap_or_default();
            value = format!("{value}\n{level}");
        }
        SummaryRow { label: name(words, case, part), value, ..SummaryRow::default() }
    };
    round.iter().map(row).collect()
}

/// Whoever has spoken is named as their sign-in names them. Before that the applicant reads of them what they have
/// answered themselves, and no more: what only a register has told the portal stays with the portal.
fn name(words: &Words, case: &Case, part: &Confirmation) -> String {
    match &part.standing {
        Standing::Confirmed { by, .. } | Standing::Declined { by, .. } => by.full_name(),
        Standing::Later | Standing::Asked | Standing::Over => answered(&case.answers, &part.signer)
            .unwrap_or_else(|| words.text_with("confirm-somebody", &Args::new().number("number", part.place))),
    }
}

/// How an answer names the person with this code.
fn answered(answers: &Answers, code: &PersonCode) -> Option<String> {
    let named = |value: &Value| match value {
        Value::Text(text) if text == code.as_str() => Some(code.national().to_owned()),
        Value::Context(_) if value.part("code").as_text() == Some(code.as_str()) => {
            Some(show_value(value.part("name"))).filter(|name| !name.is_empty())
        }
        _ => None,
    };
    let here = answers.iter().find_map(|(_, answer)| named(&answer.value));
    here.or_else(|| answers.groups().flat_map(|(_, items)| items).find_map(|item| answered(&item.answers, code)))
}

fn standing(words: &Words, part: &Confirmation) -> String {
    let key = match &part.standing {
        Standing::Later => "later",
        Standing::Asked => "asked",
        Standing::Confirmed { .. } => "confirmed",
        Standing::Declined { .. } => "declined",
        Standing::Over => "over",
    };
    words.attr_with("confirm-standing", key, &Args::new().moment("at", part.since)).unwrap_or_default()
}

fn of(level: Level) -> &'static str {
    match level {
        Level::Low => "low",
        Level::Substantial => "substantial",
        Level::High => "high",
    }
}

/// A section with the signers; nothing where nobody has to confirm.
#[component]
pub(super) fn Signers(rows: Vec<SummaryRow>) -> AnyView {
    let words = expect_context::<Words>();
    (!rows.is_empty())
        .then(|| view! { <section class="sheet"><h2>{words.text("confirm-list")}</h2><SummaryList rows/></section> })
        .into_any()
}
