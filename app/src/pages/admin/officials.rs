//! Administrators' page: who may do what and by whose word, and what waits for a second administrator.

use domain::{
    desk::{KnownOfficial, Officials},
    people::Official,
    rights::{Post, RightChange, Turn},
};
use leptos::prelude::*;
use text::{Args, Words};

use crate::{
    components::{
        Asked, Button, ButtonKind, Choice, DateField, DateParts, Empty, ErrorSummary, Fault, Hidden, Notice, PageTitle,
        PostForm, Select, SideLink, TextField, TextKind, Tone, error_title,
    },
    render::{PageCtx, page},
};

/// What the page shows beside the list.
#[derive(Debug, Clone, Default)]
pub struct OfficialsPage {
    /// `asked`, `disabled`, `confirmed` or `declined`: what has just been done.
    pub done: Option<&'static str>,
    /// What was typed.
    pub wish: Wish,
    /// An attribute of the message `right-refused`.
    pub refused: Option<&'static str>,
}

/// A right that somebody wants to give.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    pub code: String,
    pub name: String,
    pub role: String,
    pub unit: String,
    /// Day, month and year, as they were typed.
    pub from: [String; 3],
    pub until: [String; 3],
}

/// The way here from the queues.
pub(super) fn link(ctx: &PageCtx) -> SideLink {
    SideLink {
        href: ctx.here("/admin/officials"),
        label: ctx.words.text("officials-nav"),
        count: None,
        more: false,
        current: false,
    }
}

pub fn officials(ctx: PageCtx, own: &Official, found: &Officials, state: OfficialsPage) -> String {
    let words = ctx.words.clone();
    let title = words.plain("officials-title");
    let fault = fault(&words, state.refused);
    let tab = if fault.is_some() { error_title(&words, &title) } else { title };
    let action = ctx.here("/admin/officials");
    let waiting: Vec<Waits> = found.waiting.iter().map(|change| Waits::of(&ctx, own, change)).collect();
    let people: Vec<Row> = found.people.iter().map(|person| Row::of(&words, own, person)).collect();
    let roles: Vec<Choice> =
        found.roles.iter().map(|role| Choice { value: role.clone(), label: role.clone(), hint: None }).collect();
    let log = ctx.here("/admin/officials/log");
    page(ctx, tab, move || {
        let refused = state.refused.and_then(|why| words.attr("right-refused", why));
        let done = state.done.and_then(|done| words.attr("right-done", done));
        let faults: Vec<Fault> = fault.iter().cloned().collect();
        let none = waiting.is_empty().then(|| {
            view! { <Empty title=words.text("officials-none-waiting") text=words.text("officials-none-waiting-text")/> }
        });
        let waiting = waiting.into_iter().map(Waits::view).collect_view();
        let people = people.into_iter().map(|row| row.view(&words, &action)).collect_view();
        view! {
            <div class="wrap">
                <ErrorSummary faults/>
                <PageTitle title=words.text("officials-title") lead=words.text("officials-lead")/>
                {done.map(|title| view! { <Notice title tone=Tone::Good/> })}
                {refused.filter(|_| fault.is_none()).map(|title| view! { <Notice title tone=Tone::Bad/> })}
                <p><a href=log>{words.text("deeds-title")}</a></p>
                <section>
                    <h2>{words.text("officials-waiting")}</h2>
                    {none}
                    {waiting}
                </section>
                <section>
                    <h2>{words.text("officials-all")}</h2>
                    {people}
                </section>
                {form(&words, &action, state.wish, fault, roles)}
            </div>
        }
    })
}

/// What was typed wrong, at its box.
fn fault(words: &Words, refused: Option<&str>) -> Option<Fault> {
    let why = refused?;
    let field = match why {
        "no-code" => "code",
        "no-role" => "role",
        "no-days" => "until",
        "no-name" => "name",
        _ => return None,
    };
    Some(Fault { field: field.into(), text: words.attr("right-refused", why)? })
}

/// A form that gives a right.
fn form(words: &Words, action: &str, wish: Wish, fault: Option<Fault>, roles: Vec<Choice>) -> AnyView {
    let asked = |id: &str, hint: bool| {
        let key = format!("right-{id}");
        Asked {
            id: id.into(),
            name: id.into(),
            label: words.text(&key),
            hint: hint.then(|| words.attr(&key, "hint")).flatten(),
            error: fault.as_ref().filter(|fault| fault.field == id).map(|fault| fault.text.clone()),
            ..Asked::default()
        }
    };
    let parts = |[day, month, year]: [String; 3]| DateParts { day, month, year, wrong: [false; 3] };
    let (code, name, role, unit) =
        (asked("code", true), asked("name", false), asked("role", false), asked("unit", true));
    let (from, until) = (asked("from", true), asked("until", true));
    let chosen = Some(wish.role).filter(|role| !role.is_empty());
    let (heading, label) = (words.text("right-give"), words.text("right-ask"));
    view! {
        <section class="sheet">
            <h2>{heading}</h2>
            <PostForm action=action.to_owned()>
                <Hidden fields=vec![("turn".to_owned(), "grant".to_owned())]/>
                <TextField asked=code value=wish.code kind=TextKind::Code/>
                <TextField asked=name value=wish.name/>
                <Select asked=role choices=roles chosen/>
                <TextField asked=unit value=wish.unit kind=TextKind::Code/>
                <DateField asked=from value=parts(wish.from)/>
                <DateField asked=until value=parts(wish.until)/>
                <Button label/>
            </PostForm>
        </section>
    }
    .into_any()
}

/// A change that waits, with what this administrator may do about it.
struct Waits {
    title: String,
    by: Option<String>,
    /// What is said where there is nothing to press.
    hint: Option<String>,
    /// Address, label and kind of each button.
    buttons: Vec<(String, String, ButtonKind)>,
}

impl Waits {
    fn of(ctx: &PageCtx, own: &Official, change: &RightChange) -> Self {
        let words = &ctx.words;
        let by = change.by.as_ref().map(|person| {
            let about = Args::new().text("name", person.full_name()).moment("at", change.at);
            words.text_with("right-asked-by", &about)
        });
        let asked = change.by.as_ref().is_some_and(|person| person.code == own.person.code);
        let about = change.of == own.person.code;
        let at = |what: &str| ctx.here(&format!("/admin/officials/{}/{what}", change.id));
        let decline = if asked { "right-take-back" } else { "right-decline" };
        let confirm = (at("confirmation"), words.text("right-confirm"), ButtonKind::Main);
        let decline = (at("refusal"), words.text(decline), ButtonKind::Other);
        let (hint, buttons) = match (about, asked) {
            (true, _) => (words.attr("right-refused", "own"), Vec::new()),
            (_, true) => (Some(words.text("right-waits")), vec![decline]),
            _ => (None, vec![confirm, decline]),
        };
        Self { title: told(words, &change.name, change.of.as_str(), &change.turn), by, hint, buttons }
    }

    fn view(self) -> AnyView {
        let button = |(action, label, kind): (String, String, ButtonKind)| {
            view! { <PostForm action><Button label kind/></PostForm> }
        };
        let buttons = self.buttons.into_iter().map(button).collect_view();
        view! {
            <Notice title=self.title tone=Tone::Warn>
                {self.by.map(|by| view! { <p>{by}</p> })}
                {self.hint.map(|hint| view! { <p class="hint">{hint}</p> })}
                <div class="acts">{buttons}</div>
            </Notice>
        }
        .into_any()
    }
}

/// A change in one sentence.
pub(super) fn told(words: &Words, name: &str, code: &str, turn: &Turn) -> String {
    let who = if name.is_empty() { code.to_owned() } else { format!("{name} ({code})") };
    let about = Args::new().text("who", who);
    match turn {
        Turn::Grant { role, unit, from, until } => {
            let days = days(words, *from, *until);
            let place =
                unit.as_ref().map(|unit| words.text_with("right-in-unit", &Args::new().text("unit", unit.clone())));
            let more: Vec<String> = place.into_iter().chain(days).collect();
            let told = words.text_with("right-grant", &about.text("role", role.clone()));
            if more.is_empty() { told } else { format!("{told} ({})", more.join(", ")) }
        }
        Turn::Withdraw { role } => words.text_with("right-withdraw", &about.text("role", role.clone())),
        Turn::Disable => words.text_with("right-disable", &about),
        Turn::Enable => words.text_with("right-enable", &about),
    }
}

/// From when until when, where it is not for ever.
fn days(words: &Words, from: Option<jiff::civil::Date>, until: Option<jiff::civil::Date>) -> Vec<String> {
    let one = |key: &str, day| words.text_with(key, &Args::new().date("day", day));
    from.map(|day| one("right-since", day)).into_iter().chain(until.map(|day| one("right-through", day))).collect()
}

/// Somebody in the list.
struct Row {
    code: String,
    heading: String,
    lines: Vec<String>,
    disabled: Option<String>,
    /// Roles that were granted here.
    granted: Vec<String>,
    /// `disable` or `enable`, where this administrator may ask for it.
    turn: Option<&'static str>,
    own: bool,
}

impl Row {
    fn of(words: &Words, own: &Official, person: &KnownOfficial) -> Self {
        let line = |key: &str, post: &Post| {
            let roles = match (post.roles.is_empty(), post.translator) {
                (false, _) => post.roles.join(", "),
                (true, true) => words.text("right-translator"),
                (true, false) => words.text("right-no-role"),
            };
            let units = (!post.units.is_empty())
                .then(|| words.text_with("right-in-unit", &Args::new().text("unit", post.units.join(", "))));
            let more: Vec<String> = units.into_iter().chain(days(words, post.from, post.until)).collect();
            let told = if more.is_empty() { roles } else { format!("{roles} ({})", more.join(", ")) };
            words.text_with(key, &Args::new().text("roles", told))
        };
        let configured = person.configured.iter().map(|post| line("right-configured", post));
        let added = person.added.iter().map(|post| line("right-added", post));
        let itself = person.code == own.person.code.as_str();
        let disabled = person.disabled.then(|| {
            words.text(if person.disabled_by_configuration { "right-is-disabled-there" } else { "right-is-disabled" })
        });
        Self {
            heading: if person.name.is_empty() { person.code.clone() } else { person.name.clone() },
            code: person.code.clone(),
            lines: configured.chain(added).collect(),
            granted: person.added.iter().flat_map(|post| post.roles.iter().cloned()).collect(),
            turn: match (itself, person.disabled, person.disabled_by_configuration) {
                (true, ..) | (_, _, true) => None,
                (_, true, _) => Some("enable"),
                (_, false, _) => Some("disable"),
            },
            disabled,
            own: itself,
        }
    }

    fn view(self, words: &Words, action: &str) -> AnyView {
        let hidden = |turn: &str, role: &str| {
            let pairs = [("turn", turn), ("code", self.code.as_str()), ("role", role)];
            pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()
        };
        let withdraw = self.granted.iter().filter(|_| !self.own).map(|role| {
            let label = words.text_with("right-withdraw-this", &Args::new().text("role", role.clone()));
            (label, ButtonKind::Other, hidden("withdraw", role))
        });
        let turn = self.turn.map(|turn| match turn {
            "disable" => (words.text("right-disable-now"), ButtonKind::Grave, hidden(turn, "")),
            _ => (words.text("right-enable-again"), ButtonKind::Other, hidden(turn, "")),
        });
        let all: Vec<_> = withdraw.chain(turn).collect();
        let button = |(label, kind, fields): (String, ButtonKind, Vec<(String, String)>)| {
            let action = action.to_owned();
            view! { <PostForm action><Hidden fields/><Button label kind/></PostForm> }
        };
        let buttons = all.into_iter().map(button).collect_view();
        let own = self.own.then(|| words.text("right-own")).map(|text| view! { <p class="hint">{text}</p> });
        let lines = self.lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
        view! {
            <article class="sheet">
                <h3><bdi>{self.heading}</bdi></h3>
                <p class="hint">{self.code}</p>
                {self.disabled.map(|text| view! { <p><strong>{text}</strong></p> })}
                <ul>{lines}</ul>
                {own}
                <div class="acts">{buttons}</div>
            </article>
        }
        .into_any()
    }
}
