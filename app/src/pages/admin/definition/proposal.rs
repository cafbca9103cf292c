//! A proposed version: what is new in it, whether it holds, and the word of a second official.

use domain::{
    desk::{Decided, LONGEST_REFUSAL, MayDo, ProposalView},
    publishing::Inspection,
};
use leptos::prelude::*;
use text::{Args, Words};

use super::{
    Whole, changed, contents, folded, section, tried,
    versions::{called, decided},
};
use crate::{
    components::{
        Asked, BackLink, Button, ButtonKind, ButtonLink, ErrorSummary, Fault, Notice, PageTitle, PostForm, TextArea,
        Tone, error_title,
    },
    render::{PageCtx, page},
};

/// What was just tried on the page.
#[derive(Debug, Clone, Default)]
pub struct Deciding {
    /// What came of it; `None` before anything was tried.
    pub came: Option<Decided>,
    /// What was typed as the reason.
    pub reason: String,
}

/// The id and the name of the box for the reason.
const REASON: &str = "reason";

pub fn proposal(ctx: PageCtx, found: &ProposalView, inspection: Option<&Inspection>, deciding: Deciding) -> String {
    let words = ctx.words.clone();
    let proposed = &found.proposed;
    let named = match &found.service {
        Ok(_) => words.plain("service"),
        Err(_) => proposed.service.clone(),
    };
    let args = Args::new().text("service", named.clone()).text("version", proposed.version.clone());
    let title = words.plain_with("def-proposal-title", &args);
    let by = Args::new().text("name", called(&proposed.by)).moment("at", proposed.at);
    let lead = words.text_with("def-proposal-lead", &by.date("from", proposed.valid_from));
    let own = ctx.here(&super::versions::address(&proposed.service, &proposed.bundle));
    let in_force = found.before.is_some();
    let back =
        ctx.here(&if in_force { format!("/admin/services/{}", proposed.service) } else { "/admin/services".into() });
    let preview = ctx.here(&format!("/admin/services/{}/preview/{}", proposed.service, proposed.bundle));
    let changes = found.before.as_ref().map(|(_, before)| changed::changed(&words, before, &found.bundle));
    let whole = found.service.as_ref().ok().map(|service| Whole::of(&words, service));
    let tried = tried::found(&words, inspection);
    let clean = inspection.is_some_and(Inspection::is_clean);
    let faults = faults(&words, deciding.came);
    let top = standing(&words, found, deciding.came);
    let tab = if faults.is_empty() { title.clone() } else { error_title(&words, &title) };
    let forms = forms(&words, found.may, clean, &own, deciding);
    page(ctx, tab, move || {
        let section = |id: &'static str, view: AnyView| section(&words, id, view);
        let changes = match changes {
            Some(changes) => changed::view(&words, changes),
            None => view! { <p>{words.text("def-changed-first")}</p> }.into_any(),
        };
        let whole = whole.map(|whole| folded(words.text("def-whole"), whole.view(&words)));
        view! {
            <div class="wrap">
                <BackLink href=back/>
                <ErrorSummary faults/>
                <PageTitle title caption=words.text("def-caption") lead/>
                {top}
                {contents(&words, &["changes", "scenarios", "decision"])}
                {section("changes", changes)}
                <div class="row"><ButtonLink href=preview label=words.text("def-to-preview") kind=ButtonKind::Other/></div>
                {section("scenarios", tried::view(&words, tried, format!("{own}#scenarios")))}
                {section("decision", forms())}
                {whole}
            </div>
        }
    })
}

fn faults(words: &Words, came: Option<Decided>) -> Vec<Fault> {
    let text = match came {
        Some(Decided::ReasonMissing) => words.text("def-reason-missing"),
        Some(Decided::ReasonTooLong) => {
            words.text_with("def-reason-long", &Args::new().number("most", LONGEST_REFUSAL as u64))
        }
        _ => return Vec::new(),
    };
    vec![Fault { field: REASON.into(), text }]
}

/// Where it stands, and what has just come of it.
fn standing(words: &Words, found: &ProposalView, came: Option<Decided>) -> AnyView {
    let (tone, key) = match (came, found.proposed.is_waiting()) {
        (Some(Decided::Over), _) => (Tone::Warn, "over"),
        (Some(Decided::NotClean), _) => (Tone::Bad, "not-clean"),
        (_, false) => (Tone::Info, "decided"),
        _ => return ().into_any(),
    };
    let title = super::said::word(words, "def-came", key);
    let text = decided(words, &found.proposed.standing);
    let paragraph = |line: &str| view! { <p dir="auto">{line.to_owned()}</p> };
    let text = text.lines().filter(|line| !line.is_empty()).map(paragraph).collect_view();
    view! { <Notice title tone>{text}</Notice> }.into_any()
}

/// The forms for whoever may say something; for everybody else, who may.
fn forms(words: &Words, may: MayDo, clean: bool, own: &str, deciding: Deciding) -> impl FnOnce() -> AnyView + use<> {
    let words = words.clone();
    let [publication, refusal, withdrawal] = ["publication", "refusal", "withdrawal"].map(|act| format!("{own}/{act}"));
    move || match may {
        MayDo::Nothing => view! { <p>{words.text("def-may-nothing")}</p> }.into_any(),
        MayDo::TakeBack => view! {
            <p>{words.text("def-may-take-back")}</p>
            <PostForm action=withdrawal><Button label=words.text("def-take-back") kind=ButtonKind::Other/></PostForm>
        }
        .into_any(),
        MayDo::Decide => {
            let error = match deciding.came {
                Some(Decided::ReasonMissing) => Some(words.text("def-reason-missing")),
                Some(Decided::ReasonTooLong) => {
                    let most = Args::new().number("most", LONGEST_REFUSAL as u64);
                    Some(words.text_with("def-reason-long", &most))
                }
                _ => None,
            };
            let asked = Asked {
                id: REASON.into(),
                name: REASON.into(),
                label: words.text("def-reason"),
                hint: Some(words.text("def-reason-hint")),
                error,
                ..Asked::default()
            };
            let [means, label, cannot, refuse] =
                ["def-publish-means", "def-publish", "def-cannot-publish", "def-refuse"].map(|key| words.text(key));
            let publish = match clean {
                true => view! { <PostForm action=publication><p>{means}</p><Button label/></PostForm> }.into_any(),
                false => view! { <p>{cannot}</p> }.into_any(),
            };
            view! {
                <div class="acts">
                    {publish}
                    <PostForm action=refusal>
                        <TextArea asked value=deciding.reason rows=3/>
                        <Button label=refuse kind=ButtonKind::Other/>
                    </PostForm>
                </div>
            }
            .into_any()
        }
    }
}
