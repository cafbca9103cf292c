//! How a person wants to hear: in the portal alone, or by post as well. At the counter the official asks them.

use domain::{
    desk::{Sent, WishView},
    post::{Amiss, Written},
};
use leptos::prelude::*;
use text::{Args, Words};

use crate::{
    components::{
        Asked, BackLink, Button, Choice, Choices, ErrorSummary, Fault, Hidden, Notice, PageTitle, PostForm, TextField,
        TextKind, Tone, error_title,
    },
    render::{PageCtx, page},
};

/// The channels, as the form calls them.
pub const BY_POST: &str = "post";
pub const BY_PORTAL: &str = "portal";

/// What stands in the form, and what is wrong with it.
#[derive(Debug, Clone, Default)]
pub struct Choosing {
    /// [`BY_POST`], [`BY_PORTAL`], or nothing when nothing was chosen.
    pub channel: String,
    pub written: Written,
    pub amiss: Vec<Amiss>,
    /// Whether no channel was chosen.
    pub unsaid: bool,
    /// What was just said.
    pub done: Option<&'static str>,
    /// The application from which the person came: the way back.
    pub back: Option<String>,
}

impl Choosing {
    /// The form as the page is opened.
    pub fn of(found: &WishView, done: Option<&'static str>, back: Option<String>) -> Self {
        let known = found.wish.as_ref().map(|wish| Written::from(&wish.address));
        let channel = if known.is_some() { BY_POST } else { BY_PORTAL };
        let written = known.or_else(|| found.home.clone()).unwrap_or_default();
        Self { channel: channel.into(), written, done, back, ..Self::default() }
    }
}

pub fn post(ctx: PageCtx, found: &WishView, choosing: Choosing) -> String {
    let words = ctx.words.clone();
    let served = ctx.counter.is_some();
    let key = |own: &'static str, theirs: &'static str| if served { theirs } else { own };
    let title = words.plain(key("post-title", "post-title-counter"));
    let lead = words.text(key("post-lead", "post-lead-counter"));
    let mut faults: Vec<Fault> =
        choosing.amiss.iter().map(|amiss| fault(input(*amiss), words.text(message(*amiss)))).collect();
    if choosing.unsaid {
        faults.push(fault("channel", words.text("post-fault-channel")));
    }
    let tab = if faults.is_empty() { title.clone() } else { error_title(&words, &title) };
    let asked = |id: &str, key: &str| Asked {
        id: id.into(),
        name: id.into(),
        label: words.text(key),
        hint: words.attr(key, "hint"),
        error: faults.iter().find(|fault| fault.field == id).map(|fault| fault.text.clone()),
        ..Asked::default()
    };
    let channel = asked("channel", "post-channel");
    let channels = [(BY_PORTAL, "post-by-portal"), (BY_POST, "post-by-post")].map(|(value, key)| Choice {
        value: value.into(),
        label: words.text(key),
        hint: words.attr(key, "hint"),
    });
    let inputs = [asked("street", "post-street"), asked("post_code", "post-code"), asked("place", "post-place")];
    // What the browser fills in is its user's own, and at the counter that is somebody else.
    let fills = |name: &str| if served { "off".to_owned() } else { name.to_owned() };
    let fills = [fills("address-line1"), fills("postal-code"), fills("address-level2")];
    let home = found.home.is_some() && found.wish.is_none();
    let now = found.wish.as_ref().map(|wish| wish.address.lines());
    let done = choosing.done.map(|done| words.text(if done == BY_POST { "post-done" } else { "post-done-portal" }));
    let back = match &choosing.back {
        Some(application) => ctx.here(&format!("/{application}/check")),
        None => ctx.here(if served { "/counter" } else { "/inbox" }),
    };
    let action = ctx.here("/post");
    let fields: Vec<(String, String)> = choosing.back.map(|back| ("for".to_owned(), back)).into_iter().collect();
    let Written { street, post_code, place } = choosing.written;
    let chosen = vec![choosing.channel];
    page(ctx, tab, move || {
        let [street_asked, code_asked, place_asked] = inputs;
        let [street_fills, code_fills, place_fills] = fills;
        let home = home.then(|| view! { <p class="hint">{words.text("post-home")}</p> });
        let now = now.map(|[street, place]| {
            view! { <p>{words.text("post-now")}" "<bdi>{street}</bdi>", "<bdi>{place}</bdi></p> }
        });
        view! {
            <div class="column">
                <BackLink href=back/>
                <ErrorSummary faults/>
                {done.map(|title| view! { <Notice title tone=Tone::Good focus=true/> })}
                <PageTitle title lead/>
                {now}
                <PostForm action>
                    <Hidden fields/>
                    <Choices asked=channel choices=channels.into() chosen/>
                    <h2>{words.text("post-address")}</h2>
                    <p class="hint">{words.text("post-address-text")}</p>
                    {home}
                    <TextField asked=street_asked value=street kind=TextKind::Address autocomplete=street_fills/>
                    <TextField asked=code_asked value=post_code kind=TextKind::Code autocomplete=code_fills/>
                    <TextField asked=place_asked value=place kind=TextKind::Address autocomplete=place_fills/>
                    <Button label=words.text("post-save")/>
                </PostForm>
            </div>
        }
    })
}

fn fault(field: &str, text: String) -> Fault {
    Fault { field: field.to_owned(), text }
}

fn input(amiss: Amiss) -> &'static str {
    match amiss {
        Amiss::Street => "street",
        Amiss::PostCode => "post_code",
        Amiss::Place => "place",
    }
}

fn message(amiss: Amiss) -> &'static str {
    match amiss {
        Amiss::Street => "post-fault-street",
        Amiss::PostCode => "post-fault-code",
        Amiss::Place => "post-fault-place",
    }
}

/// How something was sent by post beside the inbox.
pub(super) fn sent(words: &Words, sent: &Sent) -> String {
    let on = |key: &str, day| words.text_with(key, &Args::new().date("day", day));
    match sent {
        Sent::Waits => words.text("post-waits"),
        Sent::Posted(day) => on("post-posted", *day),
        Sent::CameBack(day) => on("post-came-back", *day),
    }
}
