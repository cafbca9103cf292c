//! A service's form on paper: made from its definition, to be printed, filled in with a pen, and signed.

mod ask;
mod when;

use domain::{
    document::Room,
    service::{Condition, Edit, Field, Kind, Service, Step},
};
use leptos::prelude::*;
use text::{Args, Words};

use self::{
    ask::{ask, drawn},
    when::when,
};
use super::inquiries;
use crate::{
    components::{BackLink, PageTitle, PaperLine, SummaryList, SummaryRow},
    render::{PageCtx, page},
};

/// What the applicant writes of themselves, and at the end.
pub(crate) const APPLICANT: [&str; 5] =
    ["counter-given-name", "counter-family-name", "counter-code", "form-address", "form-contact"];
pub(crate) const SIGNED: [&str; 2] = ["form-date", "form-signature"];

/// One page of the service on paper.
pub(crate) struct Sheet {
    pub(crate) title: String,
    pub(crate) notes: Vec<String>,
    pub(crate) questions: Vec<Question>,
}

/// A question with what it needs beside it, and room for the answer.
pub(crate) struct Question {
    pub(crate) label: String,
    pub(crate) notes: Vec<String>,
    pub(crate) rooms: Vec<Room>,
}

pub fn form(ctx: PageCtx, service: &Service) -> String {
    let words = ctx.words.clone();
    let sheets = sheets(&words, service);
    let registers: Vec<SummaryRow> = service.reads.iter().map(|read| inquiries::row(&words, service, read)).collect();
    let authority = words.attr("service", "authority").unwrap_or_default();
    let bring = words.text_with("form-bring", &Args::new().text("authority", authority.clone()));
    let version = words.text_with("form-version", &Args::new().text("version", service.version.clone()));
    let back = ctx.here(&format!("/{}", service.id));
    let file = ctx.here(&format!("/services/{}/form.pdf", service.id));
    let title = words.plain_with("form-title", &Args::new().text("service", words.plain("service")));
    page(ctx, title, move || {
        let registers = (!registers.is_empty()).then(|| {
            view! {
                <section>
                    <h2>{words.text("form-registers")}</h2>
                    <p>{words.text("form-registers-text")}</p>
                    <SummaryList rows=registers/>
                </section>
            }
        });
        let line = |key: &str| view! { <div class="paper-ask"><p>{words.text(key)}</p><PaperLine/></div> };
        view! {
            <div class="column paper">
                <BackLink href=back/>
                <PageTitle title=words.text("service") caption=authority lead=words.text("form-lead")/>
                <p class="hint no-print">{words.text("form-print")}" "<a href=file>{words.text("form-file")}</a></p>
                <section>
                    <h2>{words.text("form-applicant")}</h2>
                    {APPLICANT.map(line).collect_view()}
                </section>
                {sheets.into_iter().map(Sheet::view).collect_view()}
                {registers}
                <section>
                    <h2>{words.text("form-sign")}</h2>
                    <p>{words.text("form-declare")}</p>
                    {SIGNED.map(line).collect_view()}
                    <p>{bring}</p>
                    <p class="hint">{version}</p>
                </section>
            </div>
        }
    })
}

/// All pages of the service on which something is asked.
pub(crate) fn sheets(words: &Words, service: &Service) -> Vec<Sheet> {
    service.steps.iter().filter_map(|step| sheet(words, service, step)).collect()
}

impl Sheet {
    fn view(self) -> AnyView {
        let note = |text: String| view! { <p class="hint">{text}</p> };
        let question = |Question { label, notes, rooms }: Question| {
            let notes = notes.into_iter().map(note).collect_view();
            view! { <div class="paper-ask"><p><strong>{label}</strong></p>{notes}{drawn(rooms)}</div> }
        };
        let notes = self.notes.into_iter().map(note).collect_view();
        let questions = self.questions.into_iter().map(question).collect_view();
        view! { <section><h2>{self.title}</h2>{notes}{questions}</section> }.into_any()
    }
}

/// What is asked on a page; nothing where registers and rules know all of it.
fn sheet(words: &Words, service: &Service, step: &Step) -> Option<Sheet> {
    let asked = step.fields.iter().filter(|field| is_asked(service, field));
    let questions: Vec<Question> = asked.map(|field| question(words, service, field)).collect();
    if questions.is_empty() {
        return None;
    }
    let mut notes: Vec<String> = when(words, service, &step.show).into_iter().collect();
    notes.extend(step.repeat.as_ref().map(|repeat| {
        let many = Args::new().number("min", repeat.min).number("max", repeat.max);
        words.text_with("form-repeat", &many)
    }));
    Some(Sheet { title: words.text(&format!("step-{}", step.id)), notes, questions })
}

fn question(words: &Words, service: &Service, field: &Field) -> Question {
    let mut notes: Vec<String> = words.attr(&field.id, "hint").into_iter().collect();
    notes.extend(when(words, service, &field.show));
    let label = words.text(&field.id);
    let label = match &field.required {
        Condition::Always => label,
        Condition::Never => words.text_with("step-optional", &Args::new().text("label", label)),
        Condition::When(_) => {
            // It is there for everybody, and has to be answered by some.
            notes.push(words.text("form-required-when"));
            label
        }
    };
    Question { label, notes, rooms: ask(words, field) }
}

/// Whether a person answers it with a pen: what follows from other answers nobody does, nor what a register knows and
/// nobody may answer otherwise.
fn is_asked(service: &Service, field: &Field) -> bool {
    let known = service.reads.iter().any(|read| read.edit == Edit::Locked && read.fills(&field.id));
    !known && !matches!(field.kind, Kind::Calculated) && !matches!(field.readonly, Condition::Always)
}
