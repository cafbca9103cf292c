//! Every look at a person's data and at that of their children: who, whose, why, when. By day, the newest first.

use domain::{
    desk::{LookQuery, Looks, Since},
    event::By,
    identifiers::PersonCode,
    service::Library,
};
use leptos::prelude::*;
use text::{Args, Catalogue, Words};

use super::{answer::register_name, look::Teller};
use crate::{
    components::{BackLink, Button, ButtonKind, ButtonLink, Choice, Empty, Narrow, Notice, PageTitle, Tone},
    render::{PageCtx, page},
};

/// The words of the choices in an address.
pub mod chosen {
    pub const BY: [&str; 2] = ["people", "systems"];
    pub const SINCE: [&str; 2] = ["month", "year"];
}

/// `asks`: somebody can be asked why. `registers`: there are some that can be asked who looked there.
pub struct LooksPage<'a> {
    pub own: &'a PersonCode,
    pub query: LookQuery,
    pub found: &'a Looks,
    pub library: &'a Library,
    pub catalogue: &'a Catalogue,
    pub asks: bool,
    pub registers: bool,
}

pub fn looks(ctx: PageCtx, of: &LooksPage<'_>) -> String {
    let words = ctx.words.clone();
    let LooksPage { own, query, found, library, catalogue, asks, registers } = *of;
    let teller = Teller { ctx: &ctx, own, found, library, catalogue, asks };
    let days: Vec<(String, Vec<_>)> = found
        .rows
        .chunk_by(|one, next| one.day == next.day)
        .map(|rows| (words.date(rows[0].day), rows.iter().map(|fold| teller.row(fold)).collect()))
        .collect();
    let (by, since) = (by(query), since(query));
    let next = found.next.map(|(at, id)| {
        let after = format!("{}.{id}", at.as_microsecond());
        ctx.here(&format!("/looks?by={by}&since={since}&before={after}"))
    });
    let children = notes(&words, found);
    let (back, action, ask) = (ctx.here("/cases"), ctx.here("/looks"), ctx.here("/looks/why"));
    let elsewhere = registers.then(|| ctx.here("/looks/registers"));
    page(ctx, words.plain("looks-title"), move || {
        let filtered = !by.is_empty() || !since.is_empty() || query.before.is_some();
        let list = if days.is_empty() {
            let (title, text) = match filtered {
                true => (words.text("looks-none"), words.text("looks-none-text")),
                false => (words.text("looks-empty"), words.text("looks-empty-text")),
            };
            view! { <Empty title text/> }.into_any()
        } else {
            let day = |(day, rows): (String, Vec<super::look::Row>)| {
                let rows = rows.into_iter().map(|row| row.view(&words, &ask)).collect_view();
                view! { <section><h2>{day}</h2><ol class="timeline">{rows}</ol></section> }
            };
            days.into_iter().map(day).collect_view().into_any()
        };
        let elsewhere = elsewhere.map(|href| {
            view! {
                <section class="sheet">
                    <h2>{words.text("looks-elsewhere")}</h2>
                    <p>{words.text("looks-elsewhere-text")}</p>
                    <ButtonLink href label=words.text("looks-elsewhere-link") kind=ButtonKind::Other/>
                </section>
            }
        });
        view! {
            <div class="column">
                <BackLink href=back/>
                <PageTitle title=words.text("looks-title") lead=words.text("looks-lead")/>
                {children}
                <form class="search" method="get" action=action>
                    <Narrow name="by" label=words.text("looks-by") choices=choices(&words, "looks-by", &chosen::BY) chosen=by/>
                    <Narrow name="since" label=words.text("looks-since") choices=choices(&words, "looks-since", &chosen::SINCE) chosen=since/>
                    <p><Button label=words.text("looks-show") kind=ButtonKind::Other/></p>
                </form>
                {list}
                {next.map(|href| view! { <p><ButtonLink href label=words.text("looks-older") kind=ButtonKind::Other/></p> })}
                {elsewhere}
            </div>
        }
    })
}

/// That looks at children stand here, too, or that it cannot be told whose.
fn notes(words: &Words, found: &Looks) -> Option<AnyView> {
    if let Some(register) = &found.silent {
        let about = Args::new().text("register", register_name(words, register));
        let (title, text) = (words.text_with("looks-silent", &about), words.text("looks-silent-text"));
        return Some(view! { <Notice title tone=Tone::Warn><p>{text}</p></Notice> }.into_any());
    }
    let names: Vec<String> = found.children.iter().map(|child| child.full_name()).collect();
    let note = || words.text_with("looks-children", &Args::new().text("names", words.list(&names)));
    (!names.is_empty()).then(|| view! { <p>{note()}</p> }.into_any())
}

fn choices(words: &Words, key: &str, values: &[&str]) -> Vec<Choice> {
    let choice =
        |value: &&str| Choice { value: (*value).into(), label: words.attr(key, value).unwrap_or_default(), hint: None };
    values.iter().map(choice).collect()
}

fn by(query: LookQuery) -> &'static str {
    match query.by {
        None => "",
        Some(By::Person) => chosen::BY[0],
        Some(By::System) => chosen::BY[1],
    }
}

fn since(query: LookQuery) -> &'static str {
    match query.since {
        Since::Ever => "",
        Since::ThirtyDays => chosen::SINCE[0],
        Since::ThisYear => chosen::SINCE[1],
    }
}
