//! All answers on one page, before they are sent.

use std::collections::BTreeSet;

use domain::{
    journey::{NEW, Review, ReviewPart, ReviewRow, Spot},
    service::Read,
};
use leptos::prelude::*;
use text::{Args, Words};

use super::{
    answer::{self, register_name},
    answers::item_titles,
    fee,
    how::{how, is_money},
    inquiries::{self, later_answer},
    step::progress,
};
use crate::{
    components::{BackLink, Button, Hidden, Notice, PageTitle, PostForm, Steps, SummaryList, SummaryRow, Tone},
    render::{PageCtx, page},
};

/// The answers of one page, or a list without an item and where one can be added.
struct Part {
    title: String,
    rows: Vec<SummaryRow>,
    add: Option<(String, String)>,
}

/// What is sent with the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sends {
    Application,
    /// Of one that was sent before.
    Changes,
}

impl Sends {
    /// The words above the answers, above the button, and on it.
    fn words(self, words: &Words) -> [String; 3] {
        let keys = match self {
            Self::Application => ["check-lead", "check-declare", "check-submit"],
            Self::Changes => ["check-lead-changes", "check-declare-changes", "check-submit-changes"],
        };
        let mut texts = keys.map(|key| words.text(key));
        if let (Self::Application, Some(submit)) = (self, words.attr("service", "submit")) {
            texts[2] = submit;
        }
        texts
    }
}

/// `base` is the address of the application without the language: its pages follow it. `changed`: the button was pressed, and
/// what stands here is not what the person saw then.
pub fn check(ctx: PageCtx, base: &str, review: Review, sends: Sends, changed: bool) -> String {
    let words = ctx.words.clone();
    let parts = parts(&ctx, base, &review);
    let service = &review.service;
    let at = |path: &str| ctx.here(&format!("{base}/{path}"));
    let asked = asked(&review);
    let back = at(&last_open(&review, &asked));
    let action = at("check");
    let steps = progress(&ctx, base, service, &asked, &asked, None);
    let mut fee: Vec<String> = review.fee.map(|amount| fee::due(&words, service, amount)).into_iter().collect();
    fee.extend(service.fee.iter().filter(|_| review.fee.is_some()).flat_map(|fee| fee::refunds(&words, fee)));
    let told = told(&words, ctx.user.is_some(), review.email.as_deref());
    let how_fee = review.how_fee.as_ref().filter(|_| review.fee.is_some());
    let how_fee = how_fee.map(|how| self::how(&words, service, how, true));
    let owners = owners(&words, &review.corrected);
    let rethink = |read: &Read| review.may_rethink.then(|| at(&format!("consents/{}", read.id)));
    let registers = inquiries::rows(&words, service, &review.inquiries, rethink);
    let warnings: Vec<(String, Option<String>)> =
        review.warnings.iter().map(|clause| warning(&words, clause)).collect();
    let others = review.others.filter(|others| *others > 0);
    let others = others.map(|count| words.text_with("confirm-others", &Args::new().number("count", count as u64)));
    let unclear = review.others.is_none();
    let [mut lead, declare, label] = sends.words(&words);
    if parts.iter().flat_map(|part| &part.rows).any(|row| row.wrong.is_some()) {
        lead = format!("{lead} {}", words.text("check-wrong"));
    }
    let fields =
        vec![("draft".to_owned(), review.draft.to_string()), ("version".to_owned(), review.version.to_string())];
    let by_post = ctx.user.as_ref().map(|_| by_post(&ctx, base));
    let at_counter = ctx.counter.is_some();
    page(ctx, words.plain("check-title"), move || {
        let at_counter = at_counter.then(|| {
            let text = words.attr("counter-check", "text").unwrap_or_default();
            view! { <Notice title=words.text("counter-check")><p>{text}</p></Notice> }
        });
        let changed = changed.then(|| {
            let text = words.attr("check-changed", "text").unwrap_or_default();
            view! { <Notice title=words.text("check-changed") tone=Tone::Warn><p>{text}</p></Notice> }
        });
        let warnings = warnings.into_iter().map(|(title, why)| {
            view! { <Notice title tone=Tone::Warn>{why.map(|why| view! { <p>{why}</p> })}</Notice> }
        });
        let part = |Part { title, rows, add }: Part| {
            let add = add.map(|(label, href)| {
                let none = words.text("items-empty");
                view! { <p>{none}" "<a href=href>{label}</a></p> }
            });
            let rows = (!rows.is_empty()).then(|| view! { <SummaryList rows/> });
            view! { <section><h2>{title}</h2>{rows}{add}</section> }
        };
        let registers = (!registers.is_empty()).then(|| {
            view! { <section><h2>{words.text("inquiries")}</h2><SummaryList rows=registers/></section> }
        });
        let send = if unclear {
            let text = words.attr("confirm-unclear", "text").unwrap_or_default();
            view! { <Notice title=words.text("confirm-unclear") tone=Tone::Warn><p>{text}</p></Notice> }.into_any()
        } else {
            view! { <PostForm action><Hidden fields/><Button label/></PostForm> }.into_any()
        };
        view! {
            <div class="wrap">
                <BackLink href=back/>
                <div class="with-steps">
                    <Steps steps/>
                    <div class="sheet">
                        <PageTitle title=words.text("check-title") caption=words.text("service") lead/>
                        {at_counter}
                        {changed}
                        {warnings.collect_view()}
                        {parts.into_iter().map(part).collect_view()}
                        {registers}
                        <section>
                            <h2>{words.text("check-next")}</h2>
                            {fee.into_iter().map(|fee| view! { <p>{fee}</p> }).collect_view()}
                            {how_fee.map(|how| how.view(&words))}
                            {others.map(|others| view! { <p>{others}</p> })}
                            <p>{told}</p>
                            {by_post.map(|(href, label)| view! { <p><a href=href>{label}</a></p> })}
                            {owners}
                            <p>{declare}</p>
                        </section>
                        {send}
                    </div>
                </div>
            </div>
        }
    })
}

/// The way to the page on which the person says how they want to hear; it leads back to an application.
fn by_post(ctx: &PageCtx, base: &str) -> (String, String) {
    let label = ctx.words.text(if ctx.counter.is_some() { "post-link-counter" } else { "post-link" });
    match base.strip_prefix('/').filter(|base| !base.contains('/')) {
        Some(application) => (ctx.here(&format!("/post?for={application}")), label),
        None => (ctx.here("/post"), label),
    }
}

/// A condition that is not met and stops nobody, and what follows from that.
fn warning(words: &Words, clause: &str) -> (String, Option<String>) {
    let key = format!("clause-{clause}");
    let condition = words.plain(&key);
    (words.text_with("eligibility-unmet", &Args::new().text("condition", condition)), words.attr(&key, "why"))
}

/// The pages with their answers in the order of the service; a list without items says so.
fn parts(ctx: &PageCtx, base: &str, review: &Review) -> Vec<Part> {
    let (words, service) = (&ctx.words, &review.service);
    let at = |spot: &Spot| ctx.here(&format!("{base}/{spot}"));
    let row = |part: &ReviewPart, row: &ReviewRow| {
        let field = service.field(&row.field)?;
        let given = row.answer.as_ref();
        // What follows from answers that are not there yet is not there yet.
        if given.is_none() && field.is_calculated() {
            return None;
        }
        let change = row.open && answer::is_own(given) && !field.is_calculated();
        let change = change.then(|| format!("{}#{}", at(&part.spot), field.id));
        let dispute = answer::dispute_of(&review.disputes, &ctx.here(base), &field.id);
        if let Some(read) = &row.awaits {
            let value = later_answer(words, service, read);
            return Some(SummaryRow { label: words.text(&field.id), value, ..SummaryRow::default() });
        }
        let how = row.how.as_ref().map(|how| self::how(words, service, how, is_money(field)));
        Some(SummaryRow { how, ..answer::row_to_mend(words, field, given, dispute, change) })
    };
    let part = |part: &ReviewPart| {
        let step = service.step(&part.spot.step)?;
        let rows: Vec<SummaryRow> = part.rows.iter().filter_map(|one| row(part, one)).collect();
        let mut titles = item_titles(words, service, step, &part.positions);
        let key = format!("group-{}", step.group().unwrap_or_default());
        let empty_list = step.repeat.is_some() && part.rows.is_empty();
        let add = words
            .attr(&key, "add")
            .filter(|_| empty_list && review.may_rethink)
            .map(|label| (label, at(&part.spot.item(NEW))));
        match (&step.repeat, &add) {
            (None, _) => titles.push(words.text(&format!("step-{}", step.id))),
            (Some(_), Some(_)) => titles.push(words.text(&key)),
            (Some(_), None) => {}
        }
        Some(Part { title: titles.join(", "), rows, add }).filter(|part| !part.rows.is_empty() || part.add.is_some())
    };
    review.parts.iter().filter_map(part).collect()
}

/// The steps at the top that were asked, in order.
fn asked(review: &Review) -> Vec<String> {
    let top = |id: &str| {
        let step = review.service.step(id);
        step.is_some_and(|step| step.repeat.as_ref().is_none_or(|repeat| repeat.within.is_none()))
    };
    let mut asked: Vec<String> =
        review.parts.iter().map(|part| &part.spot.step).filter(|id| top(id)).cloned().collect();
    let mut seen = BTreeSet::new();
    asked.retain(|id| seen.insert(id.clone()));
    asked
}

/// The page before this one: the last on which something may be changed.
fn last_open(review: &Review, asked: &[String]) -> String {
    if let Some(read) = &review.asked_last {
        return format!("consents/{read}");
    }
    if review.may_rethink {
        return asked.last().cloned().unwrap_or_default();
    }
    let open = review.parts.iter().rfind(|part| part.rows.iter().any(|row| row.open));
    open.map(|part| part.spot.to_string()).unwrap_or_default()
}

/// The owners of registers that hear what the person calls wrong.
pub(super) fn owners(words: &Words, registers: &[String]) -> AnyView {
    let owner = |register: &String| {
        let args = Args::new().text("register", register_name(words, register));
        view! { <p>{words.text_with("told-owner", &args)}</p> }
    };
    registers.iter().map(owner).collect_view().into_any()
}

/// How the person will hear of it. Who has not signed in has no letters in the portal.
pub(super) fn told(words: &Words, known: bool, email: Option<&str>) -> String {
    let key = match (known, email) {
        (true, Some(_)) => "check-told-email",
        (true, None) => "check-told-inbox",
        (false, Some(_)) => "check-told-visitor",
        (false, None) => "check-told-nobody",
    };
    words.text_with(key, &Args::new().text("email", email.unwrap_or_default()))
}
