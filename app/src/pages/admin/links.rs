//! Cases that have to do with this one, the form that names another, and the applicant's other cases.

use domain::{
    case::{Case, Link, Tie},
    desk::{Desktop, MOST_OTHERS},
    service::Library,
};
use leptos::prelude::*;
use text::{Args, Catalogue};

use super::slipped::Forms;
use crate::{
    components::{
        Asked, BackLink, Button, ButtonKind, Cell, Column, Details, Fault, Hidden, PageTitle, PostForm, Table,
        TextField, TextKind,
    },
    pages::standing::standing,
    render::{PageCtx, page},
};

const FORM: &str = "link";

struct Linked {
    href: String,
    reference: String,
    tie: String,
    /// The button that takes the link away.
    unlink: Option<(String, String)>,
}

pub(super) struct Links {
    title: String,
    all: Vec<Linked>,
    others: Option<(String, String)>,
    form: (String, bool, String, Asked, String, String),
}

impl Links {
    /// `at` is the address of the case, `room` that of all cases.
    pub(super) fn of(forms: &Forms<'_>, found: &Desktop, (at, room): (&str, &str)) -> Self {
        let words = forms.words;
        let linked = |link: &Link| Linked {
            href: format!("{room}/{}", link.reference),
            reference: link.reference.to_string(),
            tie: words.attr("links-tie", link.tie.word()).unwrap_or_default(),
            unlink: (link.tie == Tie::Beside)
                .then(|| (format!("{at}/links/{}", link.reference), words.text("links-remove"))),
        };
        let others = found.beside.others;
        let others = (others > 0).then(|| {
            let count = Args::new().number("count", others.min(MOST_OTHERS) as u64);
            let key = if others > MOST_OTHERS { "links-others-many" } else { "links-others" };
            (format!("{at}/others"), words.text_with(key, &count))
        });
        let asked = Asked {
            id: "link-text".into(),
            name: "text".into(),
            label: words.text("links-reference"),
            hint: Some(words.text("verify-reference-hint")),
            error: forms.fault(FORM),
            ..Asked::default()
        };
        let form = (
            words.text("links-open"),
            forms.is_open(FORM),
            format!("{at}/links"),
            asked,
            forms.typed(FORM, "text"),
            words.text("links-add"),
        );
        Self { title: words.text("links"), all: found.beside.links.iter().map(linked).collect(), others, form }
    }

    pub(super) fn faults(&self) -> Vec<Fault> {
        let asked = &self.form.3;
        asked.error.iter().map(|text| Fault { field: asked.id.clone(), text: text.clone() }).collect()
    }

    pub(super) fn view(self) -> AnyView {
        let one = |linked: Linked| {
            let about = linked.reference.clone();
            let unlink = linked.unlink.map(|(action, label)| {
                view! { <PostForm action><Button label kind=ButtonKind::Quiet about/></PostForm> }
            });
            view! { <li><a href=linked.href>{linked.reference}</a>" "<span class="hint">{linked.tie}</span>{unlink}</li> }
        };
        let others = self.others.map(|(href, label)| view! { <p><a href=href>{label}</a></p> });
        let (summary, open, action, asked, value, label) = self.form;
        let fields = vec![("form".to_owned(), FORM.to_owned())];
        let all = (!self.all.is_empty()).then(|| view! { <ul>{self.all.into_iter().map(one).collect_view()}</ul> });
        view! {
            <section class="sheet" id="links">
                <h2>{self.title}</h2>
                {all}
                {others}
                <Details summary open>
                    <PostForm action>
                        <Hidden fields/>
                        <TextField asked value kind=TextKind::Code/>
                        <Button label kind=ButtonKind::Other/>
                    </PostForm>
                </Details>
            </section>
        }
        .into_any()
    }
}

/// The applicant's other cases in the same service, by reference. No name stands here: it stands on the page before.
pub fn others(ctx: PageCtx, of: &Case, others: &[Case], library: &Library, catalogue: &Catalogue) -> String {
    let words = ctx.words.clone();
    let row = |case: &Case| {
        let own = catalogue.words_of(ctx.lang(), &case.service, &case.bundle);
        let version = library.version(&case.service, &case.bundle);
        let href = ctx.here(&format!("/admin/cases/{}", case.reference));
        let state = Cell::from(standing(&own, version.map(|version| &**version), case));
        vec![Cell::Link { href, label: case.reference.to_string() }, state, Cell::Text(words.day_of(case.submitted_at))]
    };
    let rest = (others.len() > MOST_OTHERS)
        .then(|| words.text_with("links-others-rest", &Args::new().number("count", MOST_OTHERS as u64)));
    let rows: Vec<Vec<Cell>> = others.iter().take(MOST_OTHERS).map(row).collect();
    let column = |key: &str| Column { label: words.text(key), numeric: false, sort: None };
    let columns: Vec<Column> = ["queue-reference", "queue-state", "queue-sent"].map(column).into();
    let reference = Args::new().text("reference", of.reference.to_string());
    let (caption, back) =
        (words.text_with("case-reference", &reference), ctx.here(&format!("/admin/cases/{}", of.reference)));
    page(ctx, words.plain("links-others-title"), move || {
        view! {
            <div class="wrap">
                <BackLink href=back/>
                <PageTitle title=words.text("links-others-title") caption lead=words.text("links-others-lead")/>
                {rest.map(|rest| view! { <p>{rest}</p> })}
                <Table id="others" caption=words.text("links-others-title") quiet=true columns rows/>
            </div>
        }
    })
}
