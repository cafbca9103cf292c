//! The applicant is about to act on what they submitted: what it means, and the button that does it.

use domain::{
    case::{Case, LONGEST_REASON},
    service::{Action, Service},
};
use leptos::prelude::*;
use text::Args;

use crate::{
    components::{
        Asked, BackLink, Button, ButtonKind, ButtonLink, ErrorSummary, Fault, Hidden, PageTitle, PostForm, TextArea,
        error_title,
    },
    render::{PageCtx, Typing, page},
};

/// What was typed and what is wrong with it, the key of a text.
#[derive(Debug, Clone, Default)]
pub struct Reason {
    pub typed: String,
    pub fault: Option<&'static str>,
}

pub fn act(mut ctx: PageCtx, service: &Service, case: &Case, action: &Action, reason: Reason) -> String {
    ctx.typing = Typing::Apart;
    let words = ctx.words.clone();
    let key = format!("action-{}", action.id);
    let name = words.plain(&key);
    // A version published before these words were asked for has none.
    let question = words.plain_attr(&key, "ask", &Args::new()).unwrap_or_else(|| name.clone());
    let means = words.attr(&key, "means");
    let back = ctx.here(&format!("/cases/{}", case.reference));
    let form = format!("{back}/{}", action.id);
    let fault = reason.fault.map(|key| words.text_with(key, &Args::new().number("max", LONGEST_REASON as u64)));
    let faults: Vec<Fault> = fault.iter().map(|text| Fault { field: "reason".into(), text: text.clone() }).collect();
    let title = if faults.is_empty() { question.clone() } else { error_title(&words, &question) };
    let fields = vec![("version".to_owned(), case.version.to_string())];
    let about = words.text_with("act-about", &Args::new().text("reference", case.reference.to_string()));
    let grave = service.state(&action.to).is_some_and(|state| state.last);
    let label = if action.reason { words.text("act-reason") } else { words.text("act-reason-optional") };
    page(ctx, title, move || {
        let asked = Asked { id: "reason".into(), name: "reason".into(), label, error: fault, ..Asked::default() };
        let kind = if grave { ButtonKind::Grave } else { ButtonKind::Main };
        view! {
            <div class="column">
                <BackLink href=back.clone()/>
                <ErrorSummary faults/>
                <PageTitle title=question caption=about/>
                {means.map(|text| view! { <p>{text}</p> })}
                <PostForm action=form>
                    <Hidden fields/>
                    <TextArea asked value=reason.typed/>
                    <div class="row">
                        <Button label=name kind/>
                        <ButtonLink href=back label=words.text("act-not") kind=ButtonKind::Other/>
                    </div>
                </PostForm>
            </div>
        }
    })
}
