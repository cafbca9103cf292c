//! When a question is to be answered, in words for somebody with a pen.

use domain::{
    rules::{Plain, Value},
    service::{Condition, Field, Kind, Service},
};
use text::{Args, Words};

use crate::pages::answer::option_label;

/// The condition in words; nothing for what everybody is asked. What is more than a comparison with what was ticked, the
/// person judges, or the official with them.
pub(super) fn when(words: &Words, service: &Service, show: &Condition) -> Option<String> {
    let expression = show.expression()?;
    let plain = expression.plain().filter(|plain| plain.names().iter().all(|name| service.field(name).is_some()));
    let said = plain.and_then(|plain| said(words, service, &plain));
    Some(match said {
        Some(condition) => words.text_with("form-when", &Args::new().text("condition", condition)),
        None => words.text("form-when-it-applies"),
    })
}

fn said(words: &Words, service: &Service, plain: &Plain) -> Option<String> {
    let of = |key: &str, name: &str, values: &[Value]| {
        let field = service.field(name)?;
        let values = values.iter().map(|value| label(words, field, value)).collect::<Option<Vec<_>>>()?;
        let quoted: Vec<String> = values.iter().map(|value| quote(words, value)).collect();
        let args =
            Args::new().text("question", quote(words, &words.plain(&field.id))).text("answer", or(words, &quoted));
        Some(words.plain_with(key, &args))
    };
    let each = |all: &[Plain]| all.iter().map(|one| said(words, service, one)).collect::<Option<Vec<_>>>();
    match plain {
        Plain::Is { name, values } => of("form-is", name, values),
        Plain::IsNot { name, values } => of("form-is-not", name, values),
        Plain::All(all) => Some(words.list(&each(all)?)),
        Plain::Any(all) => Some(or(words, &each(all)?)),
    }
}

/// An answer as it stands beside its square; `None` where nothing can be ticked for it.
fn label(words: &Words, field: &Field, value: &Value) -> Option<String> {
    match (&field.kind, value) {
        (Kind::YesNo, Value::Bool(yes)) => Some(words.plain(if *yes { "answer-yes" } else { "answer-no" })),
        (Kind::Choice { .. } | Kind::List { .. }, Value::Text(option)) => Some(option_label(words, &field.id, option)),
        _ => None,
    }
}

fn quote(words: &Words, text: &str) -> String {
    words.plain_with("form-quote", &Args::new().text("text", text))
}

/// Several, of which one is enough.
fn or(words: &Words, all: &[String]) -> String {
    let join = |one: String, other: &String| {
        words.plain_with("form-or", &Args::new().text("one", one).text("other", other.clone()))
    };
    let mut all = all.iter();
    let first = all.next().cloned().unwrap_or_default();
    all.fold(first, join)
}
