//! The items of a group, each by the answers that tell it from the others, with what can be done to it.

use leptos::prelude::*;
use text::Words;

use super::{Button, ButtonKind, Tag, Tone};

/// One item.
#[derive(Debug, Clone, Default)]
pub struct ListedItem {
    /// What its buttons send: `remove` or `copy` with this value.
    pub id: String,
    /// “Founder 2”.
    pub title: String,
    /// Label and answer.
    pub columns: Vec<(String, String)>,
    /// Where it is changed.
    pub href: String,
    /// The lists inside it: label and address.
    pub inner: Vec<(String, String)>,
    pub may_copy: bool,
    /// Whether an answer in it has to be mended.
    pub faulty: bool,
}

/// Stands in a form. Titles are headings of the second level.
#[component]
pub fn ItemList(items: Vec<ListedItem>) -> AnyView {
    let words = expect_context::<Words>();
    let say = ["items-change", "items-copy", "items-remove", "items-faulty"].map(|key| words.text(key));
    let item = |item: ListedItem| one(item, &say);
    view! { <ol class="items">{items.into_iter().map(item).collect_view()}</ol> }.into_any()
}

fn one(item: ListedItem, [change, copy, remove, faulty]: &[String; 4]) -> AnyView {
    let title = item.title;
    let column = |(label, value): (String, String)| view! { <div><dt>{label}</dt><dd><bdi>{value}</bdi></dd></div> };
    let about = || view! { <span class="unseen">": "{title.clone()}</span> };
    let inner = |(label, href): (String, String)| view! { <a href=href>{label}{about()}</a> };
    let (inner, columns) =
        (item.inner.into_iter().map(inner).collect_view(), item.columns.into_iter().map(column).collect_view());
    let copied = item.may_copy.then(|| {
        view! { <Button label=copy.clone() kind=ButtonKind::Quiet name="copy" value=item.id.clone() about=title.clone()/> }
    });
    view! {
        <li class=if item.faulty { "item item-faulty" } else { "item" }>
            <h2>{title.clone()}{item.faulty.then(|| view! { " "<Tag label=faulty.clone() tone=Tone::Bad/> })}</h2>
            <dl>{columns}</dl>
            <div class="item-ways">
                <a href=item.href>{change.clone()}{about()}</a>
                {inner}
                {copied}
                <Button label=remove.clone() kind=ButtonKind::Quiet name="remove" value=item.id about=title.clone()/>
            </div>
        </li>
    }
    .into_any()
}
