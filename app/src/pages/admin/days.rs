//! Who is away when: the official's own absences, and their people's.

use domain::{
    desk::{MyDays, PersonDays},
    office::Absence,
};
use leptos::prelude::*;
use text::{Args, Words};

use super::{
    many::leads,
    side::{Here, Room, side},
};
use crate::{
    components::{
        Asked, Button, ButtonKind, Cell, Choice, Column, DateField, DateParts, ErrorSummary, Fault, Notice, PageTitle,
        PostForm, Select, Table, Tone, WithSide, error_title,
    },
    render::{PageCtx, Typing, page},
};

/// What was typed into the form, and what is wrong with it.
#[derive(Debug, Clone, Default)]
pub struct DaysPage {
    pub who: String,
    pub first: DateParts,
    pub last: DateParts,
    /// The name of a date, `first` or `last`, with the key of what is wrong.
    pub wrong: Option<(&'static str, &'static str)>,
    /// Whether something was just saved.
    pub saved: bool,
}

fn days(words: &Words, absence: &Absence) -> String {
    words.text_with("hands-days-one", &Args::new().date("first", absence.first).date("last", absence.last))
}

pub fn days_page(mut ctx: PageCtx, room: &Room<'_>, found: &MyDays, state: DaysPage) -> String {
    ctx.typing = Typing::Apart;
    let words = ctx.words.clone();
    let groups = side(&ctx, room, &Here::Days);
    let own: Vec<(String, String)> = found
        .own
        .iter()
        .map(|absence| (days(&words, absence), ctx.here(&format!("/admin/absences/{}", absence.id))))
        .collect();
    let of_people: Vec<(String, String, String)> = found
        .people
        .iter()
        .flat_map(|person| person.absences.iter().map(move |absence| (person, absence)))
        .map(|(person, absence)| {
            let href = ctx.here(&format!("/admin/absences/{}", absence.id));
            (person.colleague.person().full_name(), days(&words, absence), href)
        })
        .collect();
    let rows: Vec<Vec<Cell>> = found.people.iter().map(|person| row(&words, person)).collect();
    let error = |name: &str| state.wrong.filter(|(at, _)| *at == name).map(|(_, key)| words.text(key));
    let asked = |name: &'static str, key: &str| Asked {
        id: name.into(),
        name: name.into(),
        label: words.text(key),
        error: error(name),
        ..Asked::default()
    };
    let (first, last) = (asked("first", "hands-days-first"), asked("last", "hands-days-last"));
    let who = leads(found).then(|| {
        let person = |person: &PersonDays| Choice {
            value: person.colleague.id.to_string(),
            label: person.colleague.person().full_name(),
            hint: None,
        };
        let me = Choice { value: "me".into(), label: words.plain("hands-days-me"), hint: None };
        let chosen = if state.who.is_empty() { "me".to_owned() } else { state.who.clone() };
        let choices = std::iter::once(me).chain(found.people.iter().map(person)).collect::<Vec<_>>();
        (asked("who", "hands-days-who"), choices, Some(chosen))
    });
    let faults: Vec<Fault> =
        state.wrong.into_iter().map(|(name, key)| Fault { field: name.into(), text: words.text(key) }).collect();
    let title = words.plain("hands-days");
    let tab = if faults.is_empty() { title } else { error_title(&words, &title) };
    let action = ctx.here("/admin/absences");
    page(ctx, tab, move || {
        let end = words.text("hands-days-end");
        let line = |about: String, text: String, action: String| {
            let label = end.clone();
            view! {
                <li class="letter">
                    <span>{text}</span>
                    <PostForm action><Button label kind=ButtonKind::Quiet about/></PostForm>
                </li>
            }
        };
        let list = if own.is_empty() {
            view! { <p>{words.text("hands-days-none")}</p> }.into_any()
        } else {
            let own = own.into_iter().map(|(days, action)| line(days.clone(), days, action)).collect_view();
            view! { <ul class="inbox">{own}</ul> }.into_any()
        };
        let people = (!rows.is_empty()).then(|| {
            let column = |key: &str, numeric| Column { label: words.text(key), numeric, sort: None };
            let columns = vec![
                column("hands-days-name", false),
                column("hands-days-load", true),
                column("hands-days-away", false),
            ];
            let any = !of_people.is_empty();
            let ends = of_people.into_iter().map(|(name, days, action)| {
                let text = format!("{name}: {days}");
                line(text.clone(), text, action)
            });
            let ends = any.then(|| view! { <ul class="inbox">{ends.collect_view()}</ul> });
            view! {
                <section>
                    <h2>{words.text("hands-days-people")}</h2>
                    <Table id="people" caption=words.text("hands-days-people") quiet=true folds=true columns rows/>
                    {ends}
                </section>
            }
        });
        let saved =
            state.saved.then(|| view! { <Notice title=words.text("hands-days-did") tone=Tone::Good focus=true/> });
        let who = who.map(|(asked, choices, chosen)| view! { <Select asked choices chosen/> });
        view! {
            <div class="wrap">
                <ErrorSummary faults/>
                <PageTitle title=words.text("hands-days") lead=words.text("hands-days-lead")/>
                <WithSide label=words.plain("queue-nav") jump=words.text("queue-jump") groups>
                    {saved}
                    <section><h2>{words.text("hands-days-own")}</h2>{list}</section>
                    <section>
                        <h2>{words.text("hands-days-add")}</h2>
                        <PostForm action>
                            {who}
                            <DateField asked=first value=state.first/>
                            <DateField asked=last value=state.last/>
                            <Button label=words.text("hands-days-save") kind=ButtonKind::Other/>
                        </PostForm>
                    </section>
                    {people}
                </WithSide>
            </div>
        }
    })
}

fn row(words: &Words, person: &PersonDays) -> Vec<Cell> {
    let away: Vec<String> = person.absences.iter().map(|absence| days(words, absence)).collect();
    vec![
        Cell::Text(person.colleague.person().full_name()),
        Cell::Text(words.number(person.colleague.load)),
        Cell::Text(away.join("; ")),
    ]
}
