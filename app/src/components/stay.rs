//! How long the person stays signed in: beside their name, and over the footer with the way to stay longer.
//!
//! The page itself only says it. Where scripts run, `public/stay.js` warns in time and asks for more without leaving.

use leptos::prelude::*;
use serde_json::{Value, json};
use text::{Args, Words};

use super::{Button, ButtonKind, Hidden, Notice, Tone};
use crate::render::{ANSWERS, PageCtx, Return, Stay, Typing};

/// Beside the name of whoever is signed in; leads to the strip.
#[component]
pub fn StayUntil(stay: Stay) -> AnyView {
    let words = expect_context::<Words>();
    let text = until(&words, &stay);
    let before = words.text("stay-signed-in");
    view! {
        <a class="account-until" href="#stay">
            <span class="unseen">{before}" "</span>
            <time datetime=stay.until.to_string()>{text}</time>
        </a>
    }
    .into_any()
}

/// What happens when nothing is done, and the button that asks for more time.
#[component]
pub fn StayStrip(ctx: PageCtx, stay: Stay) -> AnyView {
    let words = ctx.words.clone();
    let address = ctx.here("/sign-in/stay");
    let label = words.text(if stay.known { "stay-button" } else { "stay-button-visit" });
    let kind = ButtonKind::Other;
    let button = match ctx.typing {
        _ if stay.last => ().into_any(),
        // The button belongs to the form but stands behind it, so that Enter in a box presses another one.
        Typing::Answers => view! {
            <button class="button button-other" type="submit" form=ANSWERS name="stay" value="1">{label}</button>
        }
        .into_any(),
        Typing::Nothing | Typing::Apart => {
            let apart = ctx.typing == Typing::Apart;
            let next = if apart { address.clone() } else { ctx.path.clone() };
            let fields = vec![("_csrf".to_owned(), ctx.csrf.clone()), ("next".to_owned(), next)];
            let tab = apart.then(|| words.plain_attr("stay-button", "tab", &Args::new())).flatten();
            let tab = tab.map(|tab| view! { <span class="stay-tab">{tab}</span> });
            view! {
                <form method="post" action=address.clone() target=apart.then_some("_blank")>
                    <Hidden fields/>
                    <Button label kind/>
                    {tab}
                </form>
            }
            .into_any()
        }
    };
    let over = words.plain(if stay.known { "stay-over" } else { "stay-over-visit" });
    view! {
        <aside
            class="stay"
            id="stay"
            tabindex="-1"
            aria-label=words.plain("stay-label")
            data-left=stay.left
            data-warning=stay.warning
            data-soon=soon(&words, &stay)
            data-over=over
            data-failed=words.plain("stay-failed")
            data-to=address
            data-token=ctx.csrf.clone()
        >
            <div class="wrap">
                <div class="stay-words">
                    <p class="stay-said" role="status"></p>
                    <p class="stay-line">{line(&words, &stay)}</p>
                </div>
                {button}
            </div>
        </aside>
    }
    .into_any()
}

/// On top of a page to which somebody comes back.
#[component]
pub fn WelcomeBack(back: Return) -> AnyView {
    let (words, ctx) = (expect_context::<Words>(), expect_context::<PageCtx>());
    let until = ctx.stay.as_ref().map(|stay| words.clock(stay.until)).unwrap_or_default();
    let asks = (back == Return::Whose).then(|| view! { <IsItYours ctx=ctx.clone()/> });
    let (key, attribute, files) = match back {
        Return::Over { typed, files } => ("back-over", if typed { "typed" } else { "text" }, files),
        Return::Anew { typed, files } => ("back-anew", if typed { "typed" } else { "text" }, files),
        Return::Waiting => ("back-waiting", "text", false),
        Return::Whose => ("back-whose", "text", false),
        Return::Theirs { files } => ("back-theirs", "text", files),
        Return::Stayed => ("stay-stayed", "text", false),
    };
    let tone = if back == Return::Stayed { Tone::Good } else { Tone::Warn };
    let title = words.text_with(key, &Args::new().text("time", until));
    let text = words.attr(key, attribute).unwrap_or_default();
    let files = files.then(|| view! { <p>{words.text("back-files")}</p> });
    view! { <div class="wrap"><Notice title tone><p>{text}</p>{files}{asks}</Notice></div> }.into_any()
}

/// The input by which somebody who has not signed in says whose a form is that waits.
pub const WHOSE: &str = "whose";
/// What it says when it is theirs.
pub const MINE: &str = "mine";

/// Asked before anything of it is shown: the next one at a library's computer is somebody else.
#[component]
fn IsItYours(ctx: PageCtx) -> AnyView {
    let words = expect_context::<Words>();
    let label = |attribute| words.attr("back-whose", attribute).unwrap_or_default();
    let fields = vec![("_csrf".to_owned(), ctx.csrf.clone()), ("next".to_owned(), ctx.path.clone())];
    view! {
        <form method="post" action=ctx.here("/sign-in/kept") class="row">
            <Hidden fields/>
            <Button label=label("mine") kind=ButtonKind::Other name=WHOSE value=MINE/>
            <Button label=label("not-mine") kind=ButtonKind::Other name=WHOSE value="not-mine"/>
        </form>
    }
    .into_any()
}

/// What a script is told when more time was given, or was not.
pub fn told(words: &Words, stay: &Stay) -> Value {
    json!({
        "left": stay.left,
        "last": stay.last,
        "until": until(words, stay),
        "line": line(words, stay),
        "soon": soon(words, stay),
        "stayed": words.plain_with("stay-stayed", &time(words, stay)),
    })
}

fn time(words: &Words, stay: &Stay) -> Args {
    Args::new().text("time", words.clock(stay.until)).number("hours", stay.longest.unsigned_abs())
}

fn until(words: &Words, stay: &Stay) -> String {
    words.plain_with(if stay.last { "stay-until-last" } else { "stay-until" }, &time(words, stay))
}

fn line(words: &Words, stay: &Stay) -> String {
    let key = match (stay.last, stay.known) {
        (true, true) => "stay-line-last",
        (false, true) => "stay-line",
        (_, false) => "stay-line-visit",
    };
    words.plain_with(key, &time(words, stay))
}

fn soon(words: &Words, stay: &Stay) -> String {
    let key = match (stay.last, stay.known) {
        (true, _) => "stay-soon-last",
        (false, true) => "stay-soon",
        (false, false) => "stay-soon-visit",
    };
    words.plain_with(key, &time(words, stay))
}
