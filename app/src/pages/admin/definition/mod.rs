//! A service as its owner sees it: made of the folder as the portal reads it, not of what somebody wrote about it.

mod changed;
mod data;
mod flow;
mod form;
mod law;
mod list;
mod office;
mod preview;
mod proposal;
mod said;
mod tried;
mod versions;

pub use list::definitions;
pub use preview::preview;
pub use proposal::{Deciding, proposal};

use domain::{
    desk::Definition,
    publishing::Inspection,
    service::{Level, Service},
};
use leptos::prelude::*;
use text::{Args, Lang, Words};

use self::{
    data::Data,
    flow::Flow,
    form::Asked,
    law::Law,
    office::Office,
    said::{Say, word},
};
use crate::{
    components::{BackLink, Column, Details, PageTitle, SideLink, SummaryList, SummaryRow},
    render::{PageCtx, page},
};

/// A version in force; `inspection`: what was found when it was looked at, if somebody knows yet.
pub fn definition(ctx: PageCtx, found: &Definition, inspection: Option<&Inspection>) -> String {
    let words = ctx.words.clone();
    let service = &*found.service;
    let title = words.plain("service");
    let (back, again) = (ctx.here("/admin/services"), ctx.path.clone());
    let whole = Whole::of(&words, service);
    let versions = versions::versions(&ctx, &found.published, &found.proposed);
    let tried = tried::found(&words, inspection);
    let lead = words.text_with("def-lead", &version(service));
    page(ctx, words.plain_with("def-title", &Args::new().text("service", title.clone())), move || {
        let contents = contents(&words, &["versions", "form", "law", "flow", "data", "letters", "work", "scenarios"]);
        let section = |id: &'static str, view: AnyView| section(&words, id, view);
        view! {
            <div class="wrap">
                <BackLink href=back/>
                <PageTitle title caption=words.text("def-caption") lead/>
                {contents}
                <SummaryList rows=whole.facts.clone()/>
                {section("versions", versions::view(&words, versions))}
                {whole.view(&words)}
                {section("scenarios", tried::view(&words, tried, format!("{again}#scenarios")))}
            </div>
        }
    })
}

/// All that a definition says, in the words of its version.
struct Whole {
    facts: Vec<SummaryRow>,
    steps: Vec<Asked>,
    law: Law,
    flow: Flow,
    data: Data,
    office: Office,
}

impl Whole {
    fn of(words: &Words, service: &Service) -> Self {
        let say = Say { words, service };
        Self {
            facts: facts(words, service),
            steps: form::steps(say),
            law: law::law(say),
            flow: flow::flow(say),
            data: data::data(say),
            office: office::office(say),
        }
    }

    fn view(self, words: &Words) -> AnyView {
        let (letters, work) = office::view(words, self.office);
        view! {
            {section(words, "form", form::view(words, self.steps))}
            {section(words, "law", law::view(words, self.law))}
            {section(words, "flow", flow::view(words, self.flow))}
            {section(words, "data", data::view(words, self.data))}
            {section(words, "letters", letters)}
            {section(words, "work", work)}
        }
        .into_any()
    }
}

/// The way here from the queues.
pub(super) fn link(ctx: &PageCtx) -> SideLink {
    SideLink {
        href: ctx.here("/admin/services"),
        label: ctx.words.text("def-list"),
        count: None,
        more: false,
        current: false,
    }
}

fn version(service: &Service) -> Args {
    Args::new().text("version", service.version.clone()).date("from", service.valid_from)
}

/// Links to the sections of a long page.
fn contents(words: &Words, ids: &[&'static str]) -> AnyView {
    let link = |id: &&'static str| {
        let href = format!("#{id}");
        view! { <li><a href=href>{word(words, "def-section", id)}</a></li> }
    };
    view! {
        <nav aria-label=words.plain("def-contents")><ul>{ids.iter().map(link).collect_view()}</ul></nav>
    }
    .into_any()
}

fn section(words: &Words, id: &'static str, inside: AnyView) -> AnyView {
    view! { <section id=id><h2>{word(words, "def-section", id)}</h2>{inside}</section> }.into_any()
}

fn columns(words: &Words, keys: &[&str]) -> Vec<Column> {
    keys.iter().map(|key| Column { label: words.text(key), numeric: false, sort: None }).collect()
}

/// What stands once: who decides, on what it rests, who may use it.
fn facts(words: &Words, service: &Service) -> Vec<SummaryRow> {
    let row = |key: &str, value: String| SummaryRow { label: words.text(key), value, ..SummaryRow::default() };
    let acts: Vec<String> = service
        .catalogue
        .legal_basis
        .iter()
        .map(|act| format!("act-{act}"))
        .filter(|key| words.has(key))
        .map(|key| words.text(&key))
        .collect();
    let level = match service.login {
        None => "none",
        Some(Level::Low) => "low",
        Some(Level::Substantial) => "substantial",
        Some(Level::High) => "high",
    };
    let ways: Vec<String> = service.acting.ways.iter().map(|way| word(words, "def-acts-as", way.word())).collect();
    let languages: Vec<Lang> = service.languages.iter().filter_map(|code| code.parse().ok()).collect();
    let languages: Vec<&str> = languages.iter().map(Lang::name).collect();
    let legal = words.attr("service", "legal").unwrap_or_default();
    let mut facts = vec![
        row("start-authority", words.attr("service", "authority").unwrap_or_default()),
        row("def-rests-on", if acts.is_empty() { legal } else { format!("{}\n{legal}", words.list(&acts)) }),
        row("def-login", word(words, "def-level", level)),
        row("def-for-whom", words.list(&ways)),
        row("start-languages", words.list(&languages)),
    ];
    if let Some(conflict) = &service.conflict {
        facts.push(row("def-conflict", Say { words, service }.expression(conflict)));
    }
    if let Some(sign) = &service.sign {
        facts.push(row("def-signers", Say { words, service }.expression(&sign.signers)));
    }
    facts.push(row("def-bundle", service.bundle.clone()));
    facts
}

/// A part of a page that is long and not always wanted.
fn folded(summary: String, inside: AnyView) -> AnyView {
    view! { <Details summary>{inside}</Details> }.into_any()
}
