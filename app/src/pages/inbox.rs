//! The inbox, and one notice in it.

use std::collections::BTreeMap;

use domain::{
    desk::{Behind, Sent},
    identifiers::Reference,
    mandate::Represented,
    notice::{About, Notice as Received},
};
use jiff::civil::Date;
use leptos::prelude::*;
use text::{Args, Catalogue, Lang, Words};

use super::{acting::acting_for, fee, post};
use crate::{
    components::{BackLink, Button, ButtonKind, ButtonLink, Empty, Inbox, Letter, PageTitle, PostForm},
    render::{PageCtx, page},
};

/// `whom`: for whom the cases are that are not the person's own, by their references.
pub fn inbox(ctx: PageCtx, notices: &[Received], whom: &Whom, catalogue: &Catalogue) -> String {
    let words = ctx.words.clone();
    let letter = |notice: &Received| {
        let own = words_of(catalogue, ctx.lang(), notice);
        Letter {
            href: ctx.here(&format!("/inbox/{}", notice.id)),
            subject: own.text_with(&notice.text, &of(notice)),
            from: own.attr("service", "authority").unwrap_or_default(),
            whom: notice.about.reference().and_then(|case| Some(acting_for(&words, whom.get(case)?))),
            at: notice.at,
            unread: notice.read_at.is_none(),
        }
    };
    let letters: Vec<Letter> = notices.iter().map(letter).collect();
    let by_post = ctx.here("/post");
    page(ctx, words.plain("inbox-title"), move || {
        let list = if letters.is_empty() {
            view! { <Empty title=words.text("inbox-empty") text=words.text("inbox-empty-text")/> }.into_any()
        } else {
            view! { <Inbox letters/> }.into_any()
        };
        view! {
            <div class="column">
                <PageTitle title=words.text("inbox-title")/>
                {list}
                <p><a href=by_post>{words.text("post-link")}</a></p>
            </div>
        }
    })
}

/// For whom cases are, by their references.
pub type Whom = BTreeMap<Reference, Represented>;

/// The words of the version by which the notice's case goes.
pub fn words_of(catalogue: &Catalogue, lang: Lang, notice: &Received) -> Words {
    match &notice.bundle {
        Some(bundle) => catalogue.words_of(lang, &notice.service, bundle),
        None => catalogue.words(lang, Some(&notice.service)),
    }
}

/// One notice, in the words of its case, with what lies behind it for its reader. `sent`: how it was sent by post, too.
pub fn notice(ctx: PageCtx, notice: &Received, behind: Behind, sent: Option<&Sent>) -> String {
    let words = ctx.words.clone();
    let subject = words.plain_with(&notice.text, &of(notice));
    let values = fee::named(of(notice), &words, behind.fee);
    let body = words.attr_with(&notice.text, "body", &values).unwrap_or_default();
    let from = words.attr("service", "authority").unwrap_or_default();
    let at = words.moment(notice.at);
    let sent = sent.map(|sent| post::sent(&words, sent));
    let back = ctx.here("/inbox");
    let (href, label) = match &notice.about {
        // Who confirms somebody else's application has no case of their own.
        About::Case { reference, .. } if !behind.own => {
            (ctx.here(&format!("/confirmations/{reference}")), words.text("confirm-open"))
        }
        About::Case { reference, .. } => (ctx.here(&format!("/cases/{reference}")), words.text("inbox-case")),
        About::Offer(id) => (ctx.here(&format!("/offers/{id}")), words.text("offers-see")),
    };
    let letter = behind.letter.zip(notice.about.reference());
    let letter = letter.map(|(number, case)| ctx.here(&format!("/cases/{case}/letters/{number}")));
    let kind = if letter.is_some() { ButtonKind::Other } else { ButtonKind::Main };
    page(ctx, subject.clone(), move || {
        let paragraphs = body.split("\n\n").map(|part| view! { <p dir="auto">{part.to_owned()}</p> }).collect_view();
        view! {
            <div class="column">
                <BackLink href=back/>
                <PageTitle title=subject caption=from/>
                <p class="hint">{at}</p>
                {sent.map(|text| view! { <p class="hint">{text}</p> })}
                <div>{paragraphs}</div>
                <div class="row">
                    {letter.map(|href| view! { <ButtonLink href label=words.text("letter-read")/> })}
                    <ButtonLink href label kind/>
                </div>
            </div>
        }
    })
}

/// A notice that serves a document, before it is opened: opening it has consequences, and the person decides when.
pub fn sealed(ctx: PageCtx, notice: &Received) -> String {
    let words = ctx.words.clone();
    let subject = words.plain_with(&notice.text, &of(notice));
    let from = words.attr("service", "authority").unwrap_or_default();
    let (back, action) = (ctx.here("/inbox"), ctx.here(&format!("/inbox/{}", notice.id)));
    page(ctx, subject.clone(), move || {
        view! {
            <div class="column">
                <BackLink href=back/>
                <PageTitle title=subject caption=from lead=words.text("inbox-legal")/>
                <PostForm action><Button label=words.text("inbox-legal-open")/></PostForm>
            </div>
        }
    })
}

/// What a notice's words may name.
pub(crate) fn of(notice: &Received) -> Args {
    values(notice.about.reference(), notice.reason.as_deref(), notice.until)
}

/// What a letter's subject and body may name, in the inbox and in a case's story.
pub(super) fn values(reference: Option<&Reference>, reason: Option<&str>, until: Option<Date>) -> Args {
    let reference = reference.map(ToString::to_string).unwrap_or_default();
    let values = Args::new().text("reference", reference).text("reason", reason.unwrap_or_default());
    match until {
        Some(until) => values.date("until", until),
        None => values.text("until", ""),
    }
}
