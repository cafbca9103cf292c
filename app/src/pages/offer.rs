//! An offer: what a register told, until when it stands, and the two ways on. Also as cards among the applications.

use domain::{desk::Offered, offer::Standing};
use leptos::prelude::*;
use text::{Args, Catalogue, Words};

use super::answers::{Parts, parts};
use crate::{
    components::{BackLink, Button, ButtonKind, Notice, PageTitle, PostForm, Tone},
    render::{PageCtx, page},
};

/// `busy`: it could not be taken, for another application for the service is begun and not sent.
pub fn offer(ctx: PageCtx, found: Offered, busy: bool) -> String {
    let words = ctx.words.clone();
    let title = words.plain(&text_of(&found));
    let lead = words.attr(&text_of(&found), "lead").unwrap_or_default();
    let (back, service) = (ctx.here("/cases"), ctx.here(&format!("/{}", found.service.id)));
    let known = parts(&words, &found.service, &found.answers);
    let ways = Ways::of(&ctx, &found, title.clone());
    page(ctx, title.clone(), move || {
        let on = ways_on(&words, &found, busy, ways, (back.clone(), service));
        view! {
            <div class="column">
                <BackLink href=back/>
                <PageTitle title caption=words.text("service") lead/>
                <h2>{words.text("offers-known")}</h2>
                <Parts parts=known/>
                {on}
            </div>
        }
    })
}

/// How the offer stands, and what the person may do; with the addresses of their applications and of the service.
fn ways_on(words: &Words, found: &Offered, busy: bool, ways: Ways, (cases, service): (String, String)) -> AnyView {
    let said = |key: &str, tone: Tone, link: &str, href: String| {
        let (text, link) = (words.attr(key, "text").unwrap_or_default(), words.text(link));
        view! { <Notice title=words.text(key) tone><p>{text}</p><p><a href=href>{link}</a></p></Notice> }.into_any()
    };
    if busy {
        return said("offers-busy", Tone::Warn, "offers-busy-link", cases);
    }
    match found.offer.standing {
        Standing::Accepted => said("offers-accepted", Tone::Good, "offers-cases", cases),
        Standing::Closed => said("offers-closed", Tone::Info, "offers-apply", service),
        _ if found.is_over => said("offers-over", Tone::Info, "offers-apply", service),
        Standing::Open => view! { <p>{ways.until.clone()}</p>{ways.view()} }.into_any(),
        Standing::Declined => {
            let text = words.attr("offers-declined", "text").unwrap_or_default();
            let until = ways.until.clone();
            view! {
                <Notice title=words.text("offers-declined")><p>{text}</p><p>{until}</p></Notice>
                {ways.view()}
            }
            .into_any()
        }
    }
}

/// The buttons of an offer, each with its address, and until when they may be pressed.
struct Ways {
    until: String,
    /// Read out after each label, as several cards have the same.
    about: String,
    buttons: Vec<(String, String, ButtonKind)>,
}

impl Ways {
    /// To look and confirm, or to decline; what was declined may come back, and who has begun goes on.
    fn of(ctx: &PageCtx, found: &Offered, about: String) -> Self {
        let words = &ctx.words;
        let at = ctx.here(&format!("/offers/{}", found.offer.id));
        let until = Args::new().date("date", words.calendar_day(found.offer.expires_at));
        let buttons = if found.offer.standing == Standing::Declined {
            vec![(words.text("offers-restore"), format!("{at}/return"), ButtonKind::Other)]
        } else {
            let take = words.text(if found.is_begun { "offers-go-on" } else { "offers-take" });
            let no = (words.text("offers-decline"), format!("{at}/refusal"), ButtonKind::Other);
            vec![(take, at, ButtonKind::Main), no]
        };
        Self { until: words.text_with("offers-until", &until), about, buttons }
    }

    fn view(self) -> AnyView {
        let button = |(label, action, kind): (String, String, ButtonKind)| {
            let about = self.about.clone();
            view! { <PostForm action><Button label kind about/></PostForm> }
        };
        view! { <div class="row">{self.buttons.into_iter().map(button).collect_view()}</div> }.into_any()
    }
}

/// An offer among the applications.
pub(super) struct Card {
    title: String,
    /// The first thing that is known tells one from the other.
    about: String,
    ways: Ways,
}

impl Card {
    /// Those of the offers that stand so.
    pub(super) fn all(ctx: &PageCtx, offers: &[Offered], standing: Standing, catalogue: &Catalogue) -> Vec<Self> {
        offers
            .iter()
            .filter(|found| found.offer.standing == standing)
            .map(|one| Self::of(ctx, one, catalogue))
            .collect()
    }

    fn of(ctx: &PageCtx, found: &Offered, catalogue: &Catalogue) -> Self {
        let own = catalogue.words_of(ctx.lang(), &found.service.id, &found.service.bundle);
        let title = own.text(&text_of(found));
        let known = parts(&own, &found.service, &found.answers).into_iter().flat_map(|part| part.rows);
        let about = known.map(|row| row.value).next().unwrap_or_default();
        let ways = Ways::of(ctx, found, format!("{title}, {about}"));
        Self { title, about, ways }
    }

    pub(super) fn view(self) -> AnyView {
        view! {
            <li class="card">
                <h3>{self.title}</h3>
                <p><bdi>{self.about}</bdi></p>
                <p>{self.ways.until.clone()}</p>
                {self.ways.view()}
            </li>
        }
        .into_any()
    }
}

fn text_of(found: &Offered) -> String {
    format!("offer-{}", found.offer.claim.offering)
}
