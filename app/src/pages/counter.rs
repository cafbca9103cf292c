//! The counter: somebody is received, and what is done for them until their visit is over.

use domain::{
    application::Draft,
    case::Case,
    counter::{Document, Reception, Unreceived},
    desk::VisitView,
};
use leptos::prelude::*;
use text::{Args, Catalogue, Words};

use crate::{
    components::{
        Asked, Button, ButtonLink, Cell, Choice, Choices, Column, ErrorSummary, Fault, Notice, PageTitle, PostForm,
        Table, TextField, TextKind, Tone, error_title,
    },
    render::{PageCtx, page},
};

/// The inputs of the form by which somebody is received.
const INPUTS: [&str; 4] = ["code", "given_name", "family_name", "document"];

/// Where nobody is served: what an official types, as it was typed, and what is wrong with it. `over`: a visit has just
/// ended, and so many applications that were not sent were deleted.
pub fn reception(ctx: PageCtx, typed: &Reception, wrong: &[Unreceived], over: Option<u32>) -> String {
    let words = ctx.words.clone();
    let faults: Vec<Fault> = wrong.iter().map(|one| fault(&words, *one)).collect();
    let title = words.plain("counter-title");
    let title = if faults.is_empty() { title } else { error_title(&words, &title) };
    let [code, given, family, document] = INPUTS.map(|id| Asked {
        id: id.into(),
        name: id.into(),
        label: words.text(&format!("counter-{}", id.replace('_', "-"))),
        hint: words.attr(&format!("counter-{}", id.replace('_', "-")), "hint"),
        error: faults.iter().find(|fault| fault.field == id).map(|fault| fault.text.clone()),
        ..Asked::default()
    });
    let shown = Document::ALL.map(|document| Choice {
        value: document.word().into(),
        label: words.text(&format!("counter-document-{}", document.word())),
        hint: None,
    });
    let (typed, action) = (typed.clone(), ctx.here("/counter"));
    page(ctx, title, move || {
        let over = over.map(|deleted| {
            let text = words.text_with("counter-over-deleted", &Args::new().number("count", deleted));
            view! { <Notice title=words.text("counter-over") tone=Tone::Good>{(deleted > 0).then(|| view! { <p>{text}</p> })}</Notice> }
        });
        // Nothing is filled in by the browser: it knows the official, and the question is about somebody else.
        view! {
            <div class="column">
                <ErrorSummary faults/>
                <PageTitle title=words.text("counter-title") lead=words.text("counter-lead")/>
                {over}
                <PostForm action>
                    <TextField asked=code value=typed.code kind=TextKind::Code autocomplete="off"/>
                    <TextField asked=given value=typed.given_name autocomplete="off"/>
                    <TextField asked=family value=typed.family_name autocomplete="off"/>
                    <Choices asked=document choices=shown.into() chosen=vec![typed.document]/>
                    <Button label=words.text("counter-receive")/>
                </PostForm>
            </div>
        }
    })
}

fn fault(words: &Words, wrong: Unreceived) -> Fault {
    let (field, key) = match wrong {
        Unreceived::Code => ("code", "counter-fault-code"),
        Unreceived::Oneself => ("code", "counter-fault-oneself"),
        Unreceived::GivenName => ("given_name", "counter-fault-given-name"),
        Unreceived::FamilyName => ("family_name", "counter-fault-family-name"),
        Unreceived::Document => ("document", "counter-fault-document"),
    };
    Fault { field: field.into(), text: words.text(key) }
}

/// While somebody is served: what may be filed for them, and what was begun and filed in this visit.
pub fn served(ctx: PageCtx, found: &VisitView, catalogue: &Catalogue) -> String {
    let words = ctx.words.clone();
    let lang = ctx.lang();
    let services: Vec<(String, String, String)> = found
        .services
        .iter()
        .map(|service| {
            let own = catalogue.words_of(lang, &service.id, &service.bundle);
            (own.text("service"), ctx.here(&format!("/{}", service.id)), form_of(&ctx, &service.id))
        })
        .collect();
    let begun: Vec<(String, String)> = found
        .drafts
        .iter()
        .map(|draft: &Draft| {
            let own = catalogue.words_of(lang, &draft.service, &draft.bundle);
            (own.text("service"), ctx.here(&format!("/{}/check", draft.address())))
        })
        .collect();
    let row = |case: &Case| {
        let own = catalogue.words_of(lang, &case.service, &case.bundle);
        vec![
            Cell::Link {
                href: ctx.here(&format!("/cases/{}/receipt", case.reference)),
                label: case.reference.to_string(),
            },
            Cell::Text(own.text("service")),
            Cell::Text(words.moment(case.submitted_at)),
        ]
    };
    let rows: Vec<Vec<Cell>> = found.cases.iter().map(row).collect();
    let by_post = ctx.here("/post");
    page(ctx, words.plain("counter-served-title"), move || {
        let (begin, form, go_on) =
            (words.text("start-begin"), words.text("counter-form"), words.text("cases-continue"));
        let service = |(name, action, paper): (String, String, String)| {
            let (label, about) = (begin.clone(), name.clone());
            view! {
                <li class="card">
                    <h3>{name.clone()}</h3>
                    <div class="row">
                        <PostForm action><Button label about/></PostForm>
                        <a href=paper>{form.clone()}<span class="unseen">": "{name}</span></a>
                    </div>
                </li>
            }
        };
        let unfinished = |(name, href): (String, String)| {
            view! { <li class="card"><h3>{name.clone()}</h3><div class="row"><ButtonLink href label=go_on.clone() about=name/></div></li> }
        };
        let begun = (!begun.is_empty()).then(|| {
            let list = begun.into_iter().map(unfinished).collect_view();
            view! { <section><h2>{words.text("counter-begun")}</h2><ul class="cards">{list}</ul></section> }
        });
        let column = |key: &str| Column { label: words.text(key), numeric: false, sort: None };
        let columns = ["cases-reference", "cases-service", "cases-sent"].map(column).to_vec();
        let filed = (!rows.is_empty())
            .then(|| view! { <Table id="filed" caption=words.text("counter-filed") folds=true columns rows/> });
        view! {
            <div class="wrap">
                <PageTitle title=words.text("counter-served-title") lead=words.text("counter-served-lead")/>
                <p><a href=by_post>{words.text("post-link-counter")}</a></p>
                {begun}
                {filed}
                <section>
                    <h2>{words.text("counter-services")}</h2>
                    <ul class="cards">{services.into_iter().map(service).collect_view()}</ul>
                </section>
            </div>
        }
    })
}

/// The address of a service's form on paper.
pub(super) fn form_of(ctx: &PageCtx, service: &str) -> String {
    ctx.here(&format!("/services/{service}/form"))
}

/// What the applicant showed, in words.
pub(super) fn document(words: &Words, document: Document) -> String {
    words.plain(&format!("counter-document-{}", document.word()))
}

/// That a case was filed at the counter, by whom, and what the applicant showed; nothing where they filed it themselves.
pub fn filed_at_counter(words: &Words, case: &Case) -> Option<String> {
    let at = case.course.counter.as_ref()?;
    let args = Args::new().text("name", at.by.full_name()).text("document", document(words, at.document));
    Some(words.text_with("counter-filed-by", &args))
}

/// The same on paper: a label and its value.
pub(crate) fn filed_on_paper(words: &Words, case: &Case) -> Option<(String, String)> {
    let at = case.course.counter.as_ref()?;
    let args = Args::new().text("name", at.by.full_name()).text("document", document(words, at.document));
    Some((words.plain("paper-counter"), words.plain_with("paper-counter-by", &args)))
}
