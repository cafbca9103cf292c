//! What a page says about a wrong answer: in the service's words, or in the portal's for answers of that kind.

use domain::{
    journey::{Body, Question, StepPage, WHY_PART, Way},
    service::{Field, Kind},
};
use text::{Args, Words};

use crate::components::Fault;

/// Every fault of a page, in its order. Advice is none.
pub(super) fn of_page(words: &Words, found: &StepPage) -> Vec<Fault> {
    match &found.body {
        Body::Questions { questions, .. } => {
            let fault = |question: &Question| of_question(words, found.service.field(&question.field)?, question);
            questions.iter().filter_map(fault).collect()
        }
        Body::Items(items) => {
            let group = found.service.step(&found.spot.step).and_then(|step| step.group()).unwrap_or_default();
            let args = Args::new().number("min", items.min).number("max", items.max);
            let args = args.number("count", items.rows.len() as u64);
            let text = |way: Way| {
                let own = words.attr_with(&format!("group-{group}"), way.attribute(), &args);
                own.unwrap_or_else(|| words.text_with(&format!("fault-{}-items", way.attribute()), &args))
            };
            items.fault.map(|way| Fault { field: group.to_owned(), text: text(way) }).into_iter().collect()
        }
    }
}

/// What is wrong with a question, and at which input.
pub(in crate::pages) fn of_question(words: &Words, field: &Field, question: &Question) -> Option<Fault> {
    let of_reason = of_reason(words, question).map(|text| (format!("{}-{WHY_PART}", field.id), text));
    let (field, text) = of_reason.or_else(|| Some((field.id.clone(), of_answer(words, field, question)?)))?;
    Some(Fault { field, text })
}

/// What is wrong with the reason why an answer is not what a register says.
pub(super) fn of_reason(words: &Words, question: &Question) -> Option<String> {
    let way = question.fault.filter(|way| matches!(way, Way::WhyMissing | Way::WhyTooLong))?;
    Some(words.text(&format!("fault-{}", way.attribute())))
}

/// What is wrong with the answer to a question.
pub(super) fn of_answer(words: &Words, field: &Field, question: &Question) -> Option<String> {
    let way = question.fault.filter(|way| !matches!(way, Way::Advise | Way::WhyMissing | Way::WhyTooLong))?;
    let args = bounds(&field.kind);
    let own = words.attr_with(&field.id, way.attribute(), &args);
    own.or_else(|| {
        let of_kind = format!("fault-{}-{}", way.attribute(), field.kind.word());
        let key = if words.has(&of_kind) { of_kind } else { format!("fault-{}", way.attribute()) };
        Some(words.text_with(&key, &args))
    })
}

/// The bounds of an answer, `$min` and `$max`, for the texts about them.
fn bounds(kind: &Kind) -> Args {
    let args = Args::new();
    match kind {
        Kind::Text { max } | Kind::LongText { max } | Kind::Files { max, .. } => args.number("max", *max),
        Kind::Number { min, max } => {
            let args = min.map_or(args.clone(), |min| args.number("min", min));
            max.map_or(args.clone(), |max| args.number("max", max))
        }
        Kind::Money { min, max } => {
            let args = args.money("min", *min);
            max.map_or(args.clone(), |max| args.money("max", max))
        }
        _ => args,
    }
}
