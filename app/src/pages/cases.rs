//! What a person has begun and submitted.

use domain::{
    case::Case,
    desk::{MyCases, Unfinished},
    offer::Standing,
    service::{Library, Opens},
};
use jiff::civil::Date;
use leptos::prelude::*;
use text::{Args, Catalogue};

use super::{
    acting::{acting_for, service_for},
    offer::Card,
    standing::standing,
};
use crate::{
    components::{Button, ButtonKind, ButtonLink, Cell, Column, Empty, Notice, PageTitle, PostForm, Table, Tone},
    render::{PageCtx, page},
};

/// What the person has just done to an unfinished application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// Left it for later.
    Kept,
    /// Deleted it.
    Removed,
}

pub fn cases(ctx: PageCtx, found: MyCases, left: Option<Left>, library: &Library, catalogue: &Catalogue) -> String {
    let words = ctx.words.clone();
    let drafts: Vec<Begun> = found
        .drafts
        .iter()
        .map(|Unfinished { draft, until }| {
            let own = catalogue.words_of(ctx.lang(), &draft.service, &draft.bundle);
            // Who may not look over all answers yet is led to the page that is due.
            let at = ctx.here(&format!("/{}/check", draft.address()));
            let whom = draft.represented.as_ref().map(|of| acting_for(&words, of));
            let saved = words.text_with("cases-saved", &Args::new().moment("at", draft.updated_at));
            let kept = until.map(|until| words.text_with("cases-until", &Args::new().moment("at", until)));
            let removal = ctx.here(&format!("/drafts/{}/removal", draft.address()));
            let about = service_for(&own, draft.represented.as_ref());
            Begun {
                name: own.text("service"),
                about,
                lines: [whom, Some(saved), kept].into_iter().flatten().collect(),
                at,
                removal,
            }
        })
        .collect();
    let rows: Vec<Vec<Cell>> = found
        .cases
        .iter()
        .map(|case| {
            let own = catalogue.words_of(ctx.lang(), &case.service, &case.bundle);
            let service = library.version(&case.service, &case.bundle).map(|service| &**service);
            vec![
                Cell::Link { href: ctx.here(&format!("/cases/{}", case.reference)), label: case.reference.to_string() },
                Cell::Text(service_for(&own, case.represented.as_ref())),
                standing(&own, service, case).into(),
                Cell::Text(words.day_of(case.submitted_at)),
            ]
        })
        .collect();
    let renewals = found.cases.iter().filter_map(|case| Some((case, *found.renewals.get(&case.id)?)));
    let renewals = renewals.map(|(case, until)| renewal(&ctx, case, until, catalogue));
    let offers = Card::all(&ctx, &found.offers, Standing::Open, catalogue);
    let declined = Card::all(&ctx, &found.offers, Standing::Declined, catalogue);
    let asked = found.to_confirm.iter().map(|case| to_confirm(&ctx, case, catalogue));
    let mut tasks: Vec<Task> = found.cases.iter().flat_map(|case| tasks(&ctx, case, library, catalogue)).collect();
    tasks.extend(renewals.chain(asked));
    let (home, looks) = (ctx.here(""), ctx.here("/looks"));
    page(ctx, words.plain("cases-title"), move || {
        let (go_on, remove, find) =
            (words.text("cases-continue"), words.text("cases-remove"), words.text("cases-find"));
        let nothing = [drafts.is_empty(), rows.is_empty(), tasks.is_empty(), offers.is_empty(), declined.is_empty()]
            .into_iter()
            .all(|empty| empty);
        let draft = |Begun { name, about, lines, at, removal }: Begun| {
            view! {
                <li class="card">
                    <h3>{name}</h3>
                    {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
                    <div class="row">
                        <ButtonLink href=at label=go_on.clone() about=about.clone()/>
                        <ButtonLink href=removal label=remove.clone() about kind=ButtonKind::Other/>
                    </div>
                </li>
            }
        };
        let drafts = (!drafts.is_empty()).then(|| {
            view! { <section><h2>{words.text("cases-drafts")}</h2><ul class="cards">{drafts.into_iter().map(draft).collect_view()}</ul></section> }
        });
        let todo = (!tasks.is_empty() || !offers.is_empty()).then(|| {
            let tasks: Vec<AnyView> =
                offers.into_iter().map(Card::view).chain(tasks.into_iter().map(Task::view)).collect();
            view! { <section><h2>{words.text("cases-tasks")}</h2><ul class="cards">{tasks}</ul></section> }
        });
        let declined = (!declined.is_empty()).then(|| {
            let declined = declined.into_iter().map(Card::view).collect_view();
            view! { <section><h2>{words.text("offers-declined-list")}</h2><ul class="cards">{declined}</ul></section> }
        });
        let column = |key: &str| Column { label: words.text(key), numeric: false, sort: None };
        let columns = ["cases-reference", "cases-service", "cases-state", "cases-sent"].map(column).to_vec();
        let sent = (!rows.is_empty())
            .then(|| view! { <Table id="sent" caption=words.text("cases-list") folds=true columns rows/> });
        let empty = nothing.then(|| {
            view! {
                <Empty title=words.text("cases-empty") text=words.text("cases-empty-text")>
                    <ButtonLink href=home label=find/>
                </Empty>
            }
        });
        let left = left.map(|left| {
            let key = if left == Left::Kept { "cases-kept" } else { "cases-removed" };
            let text = words.attr(key, "text").map(|text| view! { <p>{text}</p> });
            view! { <Notice title=words.text(key) tone=Tone::Good>{text}</Notice> }
        });
        view! {
            <div class="wrap">
                <PageTitle title=words.text("cases-title")/>
                {left}
                {todo}
                {drafts}
                {sent}
                {declined}
                {empty}
                <p><a href=looks>{words.text("cases-looks")}</a></p>
            </div>
        }
    })
}

/// An unfinished application, and what is said of it.
struct Begun {
    name: String,
    /// The same with for whom it is: of two for one service, each has its own.
    about: String,
    lines: Vec<String>,
    at: String,
    removal: String,
}

/// Something that the person has to do.
struct Task {
    service: String,
    /// Who asks for it, where it is not the portal.
    about: Option<String>,
    what: String,
    by: Option<String>,
    href: String,
    /// Whether a form is sent there; else it is a link.
    begins: bool,
}

/// Where an official waits for the applicant to mend answers.
fn tasks(ctx: &PageCtx, case: &Case, library: &Library, catalogue: &Catalogue) -> Vec<Task> {
    let words = catalogue.words_of(ctx.lang(), &case.service, &case.bundle);
    let Some(service) = library.version(&case.service, &case.bundle) else { return Vec::new() };
    let waiting = service.actions_of_applicant(&case.state).filter(|action| action.opens == Opens::Marked);
    let task = waiting.map(|action| Task {
        service: service_for(&words, case.represented.as_ref()),
        about: None,
        what: words.text(&format!("action-{}", action.id)),
        by: case.due.map(|date| words.text_with("cases-task-by", &Args::new().date("date", date))),
        href: ctx.here(&format!("/cases/{}/{}", case.reference, action.id)),
        begins: false,
    });
    task.collect()
}

/// What can be renewed now.
fn renewal(ctx: &PageCtx, case: &Case, until: Date, catalogue: &Catalogue) -> Task {
    let words = catalogue.words_of(ctx.lang(), &case.service, &case.bundle);
    Task {
        service: service_for(&words, case.represented.as_ref()),
        about: None,
        what: words.text("renewal-begin"),
        by: Some(words.text_with("renewal-until", &Args::new().date("date", until))),
        href: ctx.here(&format!("/cases/{}/renewal", case.reference)),
        begins: true,
    }
}

/// Somebody else's application, which the person is asked to confirm.
fn to_confirm(ctx: &PageCtx, case: &Case, catalogue: &Catalogue) -> Task {
    let words = catalogue.words_of(ctx.lang(), &case.service, &case.bundle);
    Task {
        service: service_for(&words, case.represented.as_ref()),
        about: Some(words.text_with("confirm-who", &Args::new().text("name", case.owner.full_name()))),
        what: words.text("confirm-open"),
        by: case.due.map(|date| words.text_with("cases-task-by", &Args::new().date("date", date))),
        href: ctx.here(&format!("/confirmations/{}", case.reference)),
        begins: false,
    }
}

impl Task {
    fn view(self) -> AnyView {
        let by = [self.about, self.by].into_iter().flatten().map(|text| view! { <p>{text}</p> }).collect_view();
        let way = if self.begins {
            view! { <PostForm action=self.href><Button label=self.what/></PostForm> }.into_any()
        } else {
            view! { <ButtonLink href=self.href label=self.what about=self.service.clone()/> }.into_any()
        };
        view! {
            <li class="card">
                <h3>{self.service}</h3>
                {by}
                <div class="row">{way}</div>
            </li>
        }
        .into_any()
    }
}
