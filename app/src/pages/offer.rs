//! An offer: what a register told, until when it stands, and the two ways on. Also as cards among the applications.

use domain::{desk::Offered, offer::Standing};
use leptos::prelude::*;
use text::{Args, Catalogue, Words};

use super::answers::{Parts, parts};
use crate::{
    components::{BackLink, Button, ButtonKind, ButtonLink, Notice, PageTitle, PostForm, Tone},
    render::{PageCtx, page},
};

/// `busy`: it could not be taken, for another application for the service is begun and not sent.
pub fn offer(ctx: PageCtx, found: Offered, busy: bool) -> String {
    let words = ctx.words.clone();
    let title = words.plain(&text_of(&found));
    let lead = words.attr(&text_of(&found), "lead").unwrap_or_default();
    let back = ctx.here("/cases");
    let known = parts(&words, &found.service, &found.answers);
    let ways = ways_on(&ctx, &found, busy);
    page(ctx, title.clone(), move || {
        let caption = words.text("service");
        view! {
            <div class="column">
                <BackLink href=back/>
                <PageTitle title caption lead/>
                <h2>{words.text("offers-known")}</h2>
                <Parts parts=known/>
                {ways}
            </div>
        }
    })
}

/// How the offer stands, and what the person may do.
fn ways_on(ctx: &PageCtx, found: &Offered, busy: bool) -> AnyView {
    let words = ctx.words.clone();
    let (until, title) = (until(&words, found), words.text(&text_of(found)));
    let said = |key: &'static str, tone: Tone, label: &str, href: String| {
        let text = words.attr(key, "text").unwrap_or_default();
        let link = words.text(label);
        view! { <Notice title=words.text(key) tone><p>{text}</p><p><a href=href>{link}</a></p></Notice> }.into_any()
    };
    let service = ctx.here(&format!("/{}", found.service.id));
    if busy {
        return said("offers-busy", Tone::Warn, "offers-busy-link", ctx.here("/cases"));
    }
    match found.offer.standing {
        Standing::Accepted => said("offers-accepted", Tone::Good, "offers-cases", ctx.here("/cases")),
        Standing::Closed => said("offers-closed", Tone::Info, "offers-apply", service),
        _ if found.is_over => said("offers-over", Tone::Info, "offers-apply", service),
        Standing::Open => view! { <p>{until}</p>{buttons(ctx, found, title)} }.into_any(),
        Standing::Declined => {
            let text = words.attr("offers-declined", "text").unwrap_or_default();
            let back = restore(ctx, found, title);
            view! { <Notice title=words.text("offers-declined")><p>{text}</p><p>{until}</p></Notice>{back} }.into_any()
        }
    }
}

/// A card for each offer that waits for the person.
pub(super) fn waiting(ctx: &PageCtx, offers: &[Offered], catalogue: &Catalogue) -> Vec<AnyView> {
    let open = offers.iter().filter(|found| found.offer.standing == Standing::Open);
    open.map(|found| card(ctx, found, catalogue, buttons)).collect()
}

/// A card for each offer that the person has declined, with the way back.
pub(super) fn declined(ctx: &PageCtx, offers: &[Offered], catalogue: &Catalogue) -> Vec<AnyView> {
    let declined = offers.iter().filter(|found| found.offer.standing == Standing::Declined);
    declined.map(|found| card(ctx, found, catalogue, restore)).collect()
}

/// What a person may do; the text is read out after each label, as several cards have the same.
type Buttons = fn(&PageCtx, &Offered, String) -> AnyView;

fn card(ctx: &PageCtx, found: &Offered, catalogue: &Catalogue, buttons: Buttons) -> AnyView {
    let own = catalogue.words_of(ctx.lang(), &found.service.id, &found.service.bundle);
    let title = own.text(&text_of(found));
    let known = parts(&own, &found.service, &found.answers).into_iter().flat_map(|part| part.rows);
    // Whose offer it is: the first thing that is known tells one from the other.
    let about = known.map(|row| row.value).next().unwrap_or_default();
    let until = until(&ctx.words, found);
    let ways = buttons(ctx, found, format!("{title}, {about}"));
    view! {
        <li class="card">
            <h3>{title}</h3>
            <p><bdi>{about}</bdi></p>
            <p>{until}</p>
            {ways}
        </li>
    }
    .into_any()
}

/// To look and confirm, or to decline. Who has begun goes on.
fn buttons(ctx: &PageCtx, found: &Offered, about: String) -> AnyView {
    let words = &ctx.words;
    let at = ctx.here(&format!("/offers/{}", found.offer.id));
    let label = words.text(if found.is_begun { "offers-go-on" } else { "offers-take" });
    let no = words.text("offers-decline");
    let refusal = format!("{at}/refusal");
    view! {
        <div class="row">
            <PostForm action=at><Button label about=about.clone()/></PostForm>
            <PostForm action=refusal><Button label=no kind=ButtonKind::Other about=about/></PostForm>
        </div>
    }
    .into_any()
}

fn restore(ctx: &PageCtx, found: &Offered, about: String) -> AnyView {
    let action = ctx.here(&format!("/offers/{}/return", found.offer.id));
    let label = ctx.words.text("offers-restore");
    view! { <PostForm action><Button label kind=ButtonKind::Other about/></PostForm> }.into_any()
}

fn until(words: &Words, found: &Offered) -> String {
    words.text_with("offers-until", &Args::new().date("date", words.calendar_day(found.offer.expires_at)))
}

fn text_of(found: &Offered) -> String {
    format!("offer-{}", found.offer.claim.offering)
}

/// The way from a letter to what it is about.
pub(super) fn link(ctx: &PageCtx, id: uuid::Uuid) -> AnyView {
    let (href, label) = (ctx.here(&format!("/offers/{id}")), ctx.words.text("offers-see"));
    view! { <ButtonLink href label/> }.into_any()
}
