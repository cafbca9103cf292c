//! The form by which a list becomes a view of the official's own, and by which a view is changed or removed.

use domain::{
    desk::{KeptView, LONGEST_NAME, ListView, MOST_VIEWS},
    view::{ListOf, View, Whose},
};
use leptos::prelude::*;
use text::{Args, Words};

use super::{queue::sorts, rows::Part, side::Room};
use crate::{
    components::{Asked, Button, ButtonKind, Choice, Choices, Details, Fault, Hidden, PostForm, TextField},
    render::PageCtx,
};

/// The view that is shown, and what was typed to keep one.
#[derive(Default)]
pub struct Keeping {
    pub view: Option<View>,
    /// Name and columns as they were sent, and why they were not kept.
    pub tried: Option<(String, Vec<String>, KeptView)>,
}

impl Keeping {
    /// The columns that are shown; all, when empty.
    pub(super) fn columns(&self) -> Vec<String> {
        let tried = self.tried.as_ref().map(|(_, columns, _)| columns);
        tried.or(self.view.as_ref().map(|view| &view.columns)).cloned().unwrap_or_default()
    }

    fn name(&self) -> String {
        let tried = self.tried.as_ref().map(|(name, ..)| name);
        tried.or(self.view.as_ref().map(|view| &view.name)).cloned().unwrap_or_default()
    }

    fn fault(&self, words: &Words) -> Option<String> {
        let (.., why) = self.tried.as_ref()?;
        let (key, most) = match why {
            KeptView::As(_) => return None,
            KeptView::NoName => ("view-name-missing", 0),
            KeptView::NameTooLong => ("view-name-long", LONGEST_NAME),
            KeptView::TooMany => ("view-too-many", MOST_VIEWS as usize),
        };
        Some(words.text_with(key, &Args::new().number("most", most as u64)))
    }

    pub(super) fn faults(&self, words: &Words) -> Vec<Fault> {
        self.fault(words).map(|text| Fault { field: "name".into(), text }).into_iter().collect()
    }
}

/// Folded away, until somebody wants it or something is wrong with it.
pub(super) fn form(
    ctx: &PageCtx,
    room: &Room<'_>,
    found: &ListView,
    parts: &[Part<'_>],
    keeping: &Keeping,
) -> impl FnOnce() -> AnyView + use<> {
    let words = ctx.words.clone();
    let kept = keeping.view.as_ref();
    let summary = words.text(if kept.is_some() { "view-change" } else { "view-new" });
    let action = ctx.here(&kept.map_or("/admin/views".to_owned(), |view| format!("/admin/views/{}", view.id)));
    let removal = kept.map(|view| ctx.here(&format!("/admin/views/{}/removal", view.id)));
    let open = keeping.tried.is_some();
    let name = Asked {
        id: "name".into(),
        name: "name".into(),
        label: words.text("view-name"),
        hint: Some(words.text("view-name-hint")),
        error: keeping.fault(&words),
        ..Asked::default()
    };
    let typed = keeping.name();
    let group =
        |id: &str, label: &str| Asked { id: id.into(), name: id.into(), label: words.text(label), ..Asked::default() };
    let choice = |(value, label): (String, String)| Choice { value, label, hint: None };
    let fields = hidden(&found.list.of);
    let states: Vec<Choice> = states(ctx, room, found).into_iter().map(choice).collect();
    let chosen_states = if found.list.states.is_empty() { found.states.clone() } else { found.list.states.clone() };
    let whose = Whose::ALL
        .map(|whose| choice((whose.word().to_owned(), words.attr("view-whose", whose.word()).unwrap_or_default())));
    let chosen_whose = vec![found.list.whose.word().to_owned()];
    let divisible = is_divisible(found);
    let sorts: Vec<Choice> = sorts(&words).into_iter().map(choice).collect();
    let chosen_sort = vec![found.sort.word().to_owned()];
    let columns: Vec<Choice> = parts.iter().map(|part| choice((part.word(), part.label(&words)))).collect();
    let chosen_columns = match keeping.columns() {
        none if none.is_empty() => columns.iter().map(|column| column.value.clone()).collect(),
        some => some,
    };
    let several = states.len() > 1;
    let [of_states, of_whose, of_sort, of_columns] = [
        group("states", "view-states"),
        group("whose", "view-whose"),
        group("sort", "view-sort"),
        group("columns", "view-columns"),
    ];
    let (save, remove) = (words.text("view-save"), words.text("view-remove"));
    move || {
        let states = several.then(|| {
            view! { <Choices asked=of_states choices=states chosen=chosen_states many=true/> }
        });
        let whose = divisible.then(|| view! { <Choices asked=of_whose choices=whose.into() chosen=chosen_whose/> });
        let removal = removal.map(|action| {
            view! { <PostForm action><Button label=remove kind=ButtonKind::Other/></PostForm> }
        });
        view! {
            <Details summary open>
                <PostForm action>
                    <Hidden fields/>
                    <TextField asked=name value=typed/>
                    {states}
                    {whose}
                    <Choices asked=of_sort choices=sorts chosen=chosen_sort/>
                    <Choices asked=of_columns choices=columns chosen=chosen_columns many=true/>
                    <Button label=save/>
                </PostForm>
                {removal}
            </Details>
        }
        .into_any()
    }
}

/// A plain queue can be narrowed down to somebody's cases; the other lists are ranges that are not divided further.
fn is_divisible(found: &ListView) -> bool {
    let ListOf::Queue { queue, .. } = &found.list.of else { return false };
    let queues = found.service.as_ref().into_iter().flat_map(|service| &service.queues);
    queues.into_iter().any(|known| known.id == *queue && known.needs.is_none() && known.when.is_none())
}

/// The states of the list by their names; one name may stand for states of several services.
fn states(ctx: &PageCtx, room: &Room<'_>, found: &ListView) -> Vec<(String, String)> {
    let name = |state: &String| {
        let key = format!("state-{state}");
        match &found.service {
            Some(service) => Some(room.catalogue.words_of(ctx.lang(), &service.id, &service.bundle))
                .filter(|words| words.has(&key))
                .map(|words| words.text(&key)),
            None => room
                .overview
                .queues
                .iter()
                .map(|counter| room.catalogue.words_of(ctx.lang(), &counter.service.id, &counter.service.bundle))
                .find(|words| words.has(&key))
                .map(|words| words.text(&key)),
        }
    };
    found.states.iter().filter_map(|state| Some((state.clone(), name(state)?))).collect()
}

/// Which list it is, as the form tells it.
fn hidden(of: &ListOf) -> Vec<(String, String)> {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    match of {
        ListOf::Mine => vec![pair("of", "mine")],
        ListOf::Unassigned => vec![pair("of", "unassigned")],
        ListOf::Queue { service, queue } => vec![pair("of", "queue"), pair("service", service), pair("queue", queue)],
    }
}
