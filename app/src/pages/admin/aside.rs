//! A case that is put aside until a day, and the form that puts it there.

use domain::desk::Desktop;
use leptos::prelude::*;
use text::Args;

use super::slipped::Forms;
use crate::components::{
    Asked, Button, ButtonKind, Choice, Choices, DateField, DateParts, Details, Fault, Hidden, Notice, PostForm,
    TextArea, Tone,
};

const FORM: &str = "aside";

/// That it is put aside now, with the button that takes it up again.
pub(super) struct PutAside {
    title: String,
    why: String,
    about: String,
    button: String,
    action: String,
}

impl PutAside {
    /// `at` is the address of the case.
    pub(super) fn of(forms: &Forms<'_>, found: &Desktop, at: &str) -> Option<Self> {
        let words = forms.words;
        let aside = found.view.case.course.aside.as_ref()?;
        let by = Args::new().text("name", aside.by.full_name()).text("reason", aside.reason.clone());
        Some(Self {
            title: words.text_with("aside-until", &Args::new().date("date", aside.until)),
            why: words.text_with(if aside.told { "aside-why-told" } else { "aside-why" }, &by),
            about: words.text("aside-term"),
            button: words.text("aside-end"),
            action: format!("{at}/aside/end"),
        })
    }

    pub(super) fn view(self) -> AnyView {
        let (title, action, label) = (self.title, self.action, self.button);
        view! {
            <Notice title tone=Tone::Calm>
                <p dir="auto">{self.why}</p>
                <p>{self.about}</p>
                <PostForm action><Button label kind=ButtonKind::Other/></PostForm>
            </Notice>
        }
        .into_any()
    }
}

/// The form, folded away.
pub(super) struct PutAsideForm {
    summary: String,
    open: bool,
    action: String,
    about: String,
    until: (Asked, DateParts),
    reason: (Asked, String),
    tell: (Asked, Vec<Choice>, Vec<String>),
    button: String,
    version: i64,
}

impl PutAsideForm {
    pub(super) fn of(forms: &Forms<'_>, found: &Desktop, at: &str) -> Option<Self> {
        if !found.beside.may_put_aside {
            return None;
        }
        let words = forms.words;
        let part = |part: &str| forms.typed(FORM, &format!("until-{part}"));
        let until = Asked {
            id: "aside-until".into(),
            name: "until".into(),
            label: words.text("aside-day"),
            hint: Some(words.text("aside-day-hint")),
            error: forms.day_fault(FORM),
            ..Asked::default()
        };
        let reason = Asked {
            id: "aside-text".into(),
            name: "text".into(),
            label: words.text("aside-reason"),
            error: forms.fault(FORM),
            ..Asked::default()
        };
        let tell =
            Asked { id: "aside-tell".into(), name: "tell".into(), label: words.text("aside-tell"), ..Asked::default() };
        let choice = |value: &str| Choice {
            value: value.to_owned(),
            label: words.attr("aside-tell", value).unwrap_or_default(),
            hint: None,
        };
        let chosen = if forms.typed(FORM, "tell") == "yes" { "yes" } else { "no" };
        let date = DateParts { day: part("day"), month: part("month"), year: part("year"), ..DateParts::default() };
        Some(Self {
            summary: words.text("aside-open"),
            open: forms.is_open(FORM),
            action: format!("{at}/aside"),
            about: words.text("aside-term"),
            until: (until, date),
            reason: (reason, forms.typed(FORM, "text")),
            tell: (tell, ["no", "yes"].map(choice).into(), vec![chosen.to_owned()]),
            button: words.text("aside-do"),
            version: found.view.case.version,
        })
    }

    pub(super) fn faults(&self) -> Vec<Fault> {
        let fault = |asked: &Asked| asked.error.clone().map(|text| Fault { field: asked.id.clone(), text });
        [fault(&self.until.0), fault(&self.reason.0)].into_iter().flatten().collect()
    }

    pub(super) fn view(self) -> AnyView {
        let fields = vec![("form".to_owned(), FORM.to_owned()), ("version".to_owned(), self.version.to_string())];
        let ((until, day), (reason, text)) = (self.until, self.reason);
        let (tell, choices, chosen) = self.tell;
        view! {
            <section>
            <Details summary=self.summary open=self.open>
                <p>{self.about}</p>
                <PostForm action=self.action>
                    <Hidden fields/>
                    <DateField asked=until value=day/>
                    <TextArea asked=reason value=text rows=3/>
                    <Choices asked=tell choices chosen/>
                    <Button label=self.button kind=ButtonKind::Other/>
                </PostForm>
            </Details>
            </section>
        }
        .into_any()
    }
}
