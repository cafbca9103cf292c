//! The document around every page: head, header, navigation, main and footer.

use leptos::prelude::*;
use text::{Args, Lang, Words};

use super::{ActingFor, AtCounter, Hidden, Nav, NavLink, StayStrip, StayUntil, WelcomeBack};
use crate::render::{PageCtx, Place, User};

/// The whole document. `title` is the page's own; the portal's name is added to it.
#[component]
pub fn Shell(#[prop(into)] title: String, children: Children) -> AnyView {
    let ctx = expect_context::<PageCtx>();
    let words = ctx.words.clone();
    let title = words.plain_with("shell-title", &Args::new().text("page", title));
    view! {
        <html lang=ctx.lang().to_string() dir=ctx.lang().dir()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <title>{title}</title>
                <link rel="stylesheet" href=ctx.assets.url("portal.css")/>
                {ctx.stay.is_some().then(|| view! { <script type="module" src=ctx.assets.url("stay.js")></script> })}
                <link rel="icon" type="image/svg+xml" href=ctx.assets.url("emblem.svg")/>
            </head>
            <body>
                <a class="skip" href="#main">{words.text("shell-skip")}</a>
                <Header ctx=ctx.clone()/>
                {ctx.counter.clone().map(|name| view! { <AtCounter name/> })}
                <main id="main" class="main" tabindex="-1">
                    {ctx.acting.clone().map(|of| view! { <ActingFor of/> })}
                    {ctx.back.map(|back| view! { <WelcomeBack back/> })}
                    {children()}
                </main>
                {ctx.stay.clone().map(|stay| view! { <StayStrip ctx=ctx.clone() stay/> })}
                <Footer ctx=ctx.clone()/>
            </body>
        </html>
    }
    .into_any()
}

#[component]
fn Header(ctx: PageCtx) -> AnyView {
    let words = ctx.words.clone();
    let links = places(&ctx);
    view! {
        <header class="header">
            <div class="wrap">
                <a class="brand" href=ctx.here("")>
                    <Emblem/>
                    <span>{words.text("shell-name")}</span>
                </a>
                <Languages ctx=ctx.clone()/>
                {account(&ctx)}
            </div>
            <Nav label=words.plain("shell-nav") links/>
            {ctx.sandbox.then(|| view! { <p class="band"><span class="wrap">{words.text("shell-sandbox")}</span></p> })}
            {(ctx.place == Some(Place::Preview)).then(|| view! { <p class="band"><strong class="wrap">{words.text("shell-preview")}</strong></p> })}
        </header>
    }
    .into_any()
}

/// The portico of the emblem, drawn in the colour of the text around it.
#[component]
pub fn Emblem() -> AnyView {
    view! {
        <svg class="emblem" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
            <path class="emblem-roof" d="M20 4 37 14v3H3v-3Z"/>
            <path d="M6 20h4v12H6zm8 0h4v12h-4zm8 0h4v12h-4zm8 0h4v12h-4zM3 34h34v3H3z"/>
        </svg>
    }
    .into_any()
}

#[component]
fn Languages(ctx: PageCtx) -> AnyView {
    let link = |lang: &Lang| {
        let (code, name) = (lang.to_string(), lang.name().to_owned());
        let current = (*lang == ctx.lang()).then_some("true");
        let href = ctx.path_in(*lang);
        let short = code.to_uppercase();
        view! {
            <li>
                <a href=href lang=code.clone() hreflang=code dir=lang.dir() aria-current=current>
                    <span class="language-name">{name}</span>
                    <span class="language-code" aria-hidden="true">{short}</span>
                </a>
            </li>
        }
    };
    view! {
        <nav class="languages" aria-label=ctx.words.plain("shell-languages")>
            <ul>{ctx.languages.iter().map(link).collect_view()}</ul>
        </nav>
    }
    .into_any()
}

/// Who is signed in and the way out, or the way in.
fn account(ctx: &PageCtx) -> AnyView {
    let words = ctx.words.clone();
    match &ctx.user {
        Some(User { name, .. }) => view! {
            <form class="account" method="post" action=ctx.here("/sign-out")>
                <Hidden fields=vec![("_csrf".into(), ctx.csrf.clone())]/>
                <div class="account-who">
                    <bdi class="account-name">{name.clone()}</bdi>
                    {ctx.stay.clone().map(|stay| view! { <StayUntil stay/> })}
                </div>
                <button class="account-way" type="submit">{words.text("shell-sign-out")}</button>
            </form>
        }
        .into_any(),
        None => view! {
            <div class="account"><a class="account-way" href=ctx.here("/sign-in")>{words.text("shell-sign-in")}</a></div>
        }
        .into_any(),
    }
}

/// The navigation: what everyone has, then what this person's role adds.
fn places(ctx: &PageCtx) -> Vec<NavLink> {
    let inbox = |unread: u32| ctx.words.text_with("shell-inbox", &Args::new().number("unread", unread));
    // At an address of their own officials have nothing of what residents have.
    let mut places = Vec::new();
    if !ctx.office {
        places.push((Place::Services, "", ctx.words.text("shell-services")));
    }
    if let Some(user) = &ctx.user {
        if !ctx.office {
            places.push((Place::Cases, "/cases", ctx.words.text("shell-cases")));
            places.push((Place::Inbox, "/inbox", inbox(user.unread)));
        }
        if user.official {
            places.push((Place::Queue, "/admin", ctx.words.text("shell-queue")));
        }
        if user.counter {
            places.push((Place::Counter, "/counter", ctx.words.text("shell-counter")));
        }
        if user.translator && !ctx.office {
            places.push((Place::Words, "/words", ctx.words.text("shell-words")));
        }
    }
    let link = |(place, path, label)| NavLink { href: ctx.here(path), label, current: ctx.place == Some(place) };
    places.into_iter().map(link).collect()
}

#[component]
fn Footer(ctx: PageCtx) -> AnyView {
    let words: Words = ctx.words.clone();
    let link = |path: &str, key: &str| {
        let (href, label) = (ctx.here(path), words.text(key));
        view! { <li><a href=href>{label}</a></li> }
    };
    view! {
        <footer class="footer">
            <div class="wrap">
                <Emblem/>
                <p>{words.text("shell-promise")}</p>
                <ul>
                    {link("/accessibility", "shell-accessibility")}
                    {link("/privacy", "shell-privacy")}
                    {link("/help", "shell-help")}
                    {link("/verify", "verify-title")}
                </ul>
            </div>
        </footer>
    }
    .into_any()
}
