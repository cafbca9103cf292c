//! The items of a group on one page: looked at, changed, taken away, and one more added.

use std::collections::BTreeMap;

use domain::{
    journey::{Body, ItemRow, NEW, Spot, StepPage},
    service::Field,
};
use leptos::prelude::*;
use text::{Args, Words};

use super::faults;
use crate::{
    components::{Button, ButtonKind, ButtonLink, ItemList, ListedItem, PostForm},
    pages::{answer::shown, answers::one},
};

/// Stands under the heading of the page. `base` is the address that the application's pages follow.
#[component]
pub(super) fn ListPage(found: StepPage, base: String, action: String) -> AnyView {
    let words = expect_context::<Words>();
    let Body::Items(items) = &found.body else { return ().into_any() };
    let service = &found.service;
    let group = service.step(&found.spot.step).and_then(|step| step.group()).unwrap_or_default().to_owned();
    let at = |spot: &Spot| format!("{base}/{spot}");
    let fields = items.rows.first().map(|row| row.columns.iter().filter_map(|(id, _)| service.field(id)));
    // Labels are looked up once, not for every item.
    let labels: BTreeMap<&str, (&Field, String)> =
        fields.into_iter().flatten().map(|field| (field.id.as_str(), (field, words.text(&field.id)))).collect();
    let listed = |row: &ItemRow| ListedItem {
        id: row.id.to_string(),
        title: one(&words, &group, row.position),
        columns: row
            .columns
            .iter()
            .filter_map(|(id, value)| {
                let (field, label) = labels.get(id.as_str())?;
                Some((label.clone(), shown(&words, field, value)))
            })
            .collect(),
        href: at(&found.spot.item(row.id)),
        inner: row
            .inner
            .iter()
            .filter_map(|spot| Some((list_name(&words, service.step(&spot.step)?.group()?), at(spot))))
            .collect(),
        may_copy: items.may_copy,
        faulty: row.faulty,
    };
    let list = if items.rows.is_empty() {
        view! { <p>{words.text("items-empty")}</p> }.into_any()
    } else {
        view! { <ItemList items=items.rows.iter().map(listed).collect()/> }.into_any()
    };
    let add = words.attr(&format!("group-{group}"), "add").unwrap_or_default();
    let add = if items.may_add {
        view! { <ButtonLink href=at(&found.spot.item(NEW)) label=add kind=ButtonKind::Other/> }.into_any()
    } else {
        let full = words.text_with("items-full", &Args::new().number("max", items.max));
        view! { <p class="hint">{full}</p> }.into_any()
    };
    let error = faults::of_page(&words, &found).into_iter().next();
    let class = if error.is_some() { "field field-wrong" } else { "field" };
    let error = error.map(|fault| {
        let prefix = words.text("errors-prefix");
        view! { <p class="error"><span class="unseen">{prefix}" "</span>{fault.text}</p> }
    });
    view! {
        <PostForm action>
            {list}
            <div class=class id=group tabindex="-1">{error}{add}</div>
            <Button label=words.text("step-continue")/>
        </PostForm>
    }
    .into_any()
}

fn list_name(words: &Words, group: &str) -> String {
    words.text(&format!("group-{group}"))
}
