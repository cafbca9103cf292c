//! All answers of an application, page by page: those of the top first, then each item of a group under its title.

use domain::{
    answers::{Answer, Answers, Source},
    service::{Field, Service, Step},
    sheet::Hows,
};
use leptos::prelude::*;
use text::{Args, Words};

use super::{
    answer,
    how::{how, is_money},
};
use crate::components::{SummaryList, SummaryRow};

/// Answers that stand together.
#[derive(Debug, Clone, Default)]
pub(super) struct Part {
    /// None for the answers outside groups.
    pub(super) title: Option<String>,
    pub(super) rows: Vec<SummaryRow>,
}

/// “Founder 2”; inside another item “Founder 1, Contact 2”.
pub(super) fn item_title(words: &Words, service: &Service, step: &Step, positions: &[usize]) -> String {
    item_titles(words, service, step, positions).join(", ")
}

/// The titles of the items around, the outermost first, by the numbers of those items. For a list without an item
/// there is one number less than groups around.
pub(super) fn item_titles(words: &Words, service: &Service, step: &Step, positions: &[usize]) -> Vec<String> {
    let outer = |group: &str| service.step_of_group(group)?.repeat.as_ref()?.within.as_deref();
    let mut groups: Vec<&str> =
        std::iter::successors(step.group(), |group| outer(group)).take(positions.len() + 1).collect();
    groups.reverse();
    groups.into_iter().zip(positions).map(|(group, position)| one(words, group, *position)).collect()
}

/// “Founder 2”.
pub(super) fn one(words: &Words, group: &str, position: usize) -> String {
    let key = format!("group-{group}");
    words.attr_with(&key, "one", &Args::new().number("number", position as u64)).unwrap_or_else(|| position.to_string())
}

/// The answers to the service's questions, in the order of its pages; `hows`: how some of them came about.
pub(super) fn parts(words: &Words, service: &Service, answers: &Answers, hows: &Hows) -> Vec<Part> {
    let mut parts = Vec::new();
    gather(words, service, None, (answers, hows), &mut Vec::new(), &mut parts);
    parts
}

fn gather(
    words: &Words,
    service: &Service,
    group: Option<&str>,
    (answers, hows): (&Answers, &Hows),
    positions: &mut Vec<usize>,
    parts: &mut Vec<Part>,
) {
    let here = |step: &&Step| match &step.repeat {
        Some(repeat) => repeat.within.as_deref() == group,
        None => group.is_none(),
    };
    let rows = |step: &Step, answers: &Answers, positions: &[usize]| -> Vec<SummaryRow> {
        let given = step.fields.iter().filter_map(|field| Some((field, answers.get(&field.id)?)));
        let row = |(field, given): (&Field, &Answer)| {
            let how = hows.get(&(field.id.clone(), positions.to_vec())).filter(|_| given.source == Source::Rule);
            let how = how.map(|how| self::how(words, service, how, is_money(field)));
            SummaryRow { how, ..answer::row(words, field, Some(given), None) }
        };
        given.map(row).collect()
    };
    for step in service.steps.iter().filter(here) {
        let Some(repeat) = &step.repeat else {
            let rows = rows(step, answers, positions);
            match parts.last_mut().filter(|part| part.title.is_none()) {
                Some(part) => part.rows.extend(rows),
                None => parts.push(Part { title: None, rows }),
            }
            continue;
        };
        for (at, item) in answers.items(&repeat.id).iter().enumerate() {
            positions.push(at + 1);
            let title = Some(item_title(words, service, step, positions));
            parts.push(Part { title, rows: rows(step, &item.answers, positions) });
            gather(words, service, Some(&repeat.id), (&item.answers, hows), positions, parts);
            positions.pop();
        }
    }
}

/// The parts one under the other; their titles are headings of the third level.
#[component]
pub(super) fn Parts(parts: Vec<Part>) -> AnyView {
    let part = |Part { title, rows }: Part| {
        view! { {title.map(|title| view! { <h3>{title}</h3> })}<SummaryList rows/> }
    };
    let parts = parts.into_iter().filter(|part| !part.rows.is_empty());
    parts.map(part).collect_view().into_any()
}
