//! What is said of a case before its answers: where it stands, until when, and what is out of the ordinary.

use domain::{desk::Desktop, identifiers::Reference, mandate::Represented, service::State};
use leptos::prelude::*;
use text::{Args, Words};

use super::second::sent_back;
use crate::{
    components::{Notice, Tone},
    pages::{
        case::{Other, others},
        counter::filed_at_counter,
        inquiries::Waiting,
        standing::standing,
    },
};

pub(super) struct Head {
    /// The colour says that it is stuck; the official also needs to know where it stands.
    status: String,
    tone: Tone,
    whom: Option<String>,
    /// At the counter, by whom, until when: a sentence each.
    lines: Vec<String>,
    /// Words of people, each behind what they are.
    quoted: Vec<(String, String)>,
    others: Vec<Other>,
    awaited: Option<Waiting>,
    unmet: Option<(String, Vec<String>)>,
    erased: Option<(String, String)>,
    escalated: Option<String>,
    sent_back: Option<(String, String)>,
}

impl Head {
    /// `at` gives the address of another case by its reference.
    pub(super) fn of(words: &Words, found: &Desktop, at: &dyn Fn(&Reference) -> String) -> Self {
        let (case, service) = (&found.view.case, &found.view.service);
        let (course, day) = (&case.course, |key: &str, date| words.text_with(key, &Args::new().date("date", date)));
        let ends = service.state(&case.state).is_some_and(State::ends_by_itself);
        let assignee = case
            .assignee
            .as_ref()
            .map(|official| words.text_with("desk-assignee", &Args::new().text("name", official.full_name())));
        let lines = [
            filed_at_counter(words, case),
            assignee,
            case.due.map(|date| day(if ends { "case-until" } else { "desk-due" }, date)),
            found.view.target.map(|date| day("desk-target", date)),
        ];
        let reason = case.decision.as_ref().and_then(|decision| decision.reason.clone());
        let quoted = [
            reason.map(|reason| (words.text("case-reason"), reason)),
            course.said.clone().map(|said| (words.text("desk-said"), said)),
        ];
        let erased = course.erased_at.and_then(|at| {
            let text = words.attr_with("case-erased", "text", &Args::new().date("date", words.calendar_day(at)))?;
            Some((words.text("case-erased"), text))
        });
        let unmet: Vec<String> = course.unmet.iter().map(|clause| words.text(&format!("clause-{clause}"))).collect();
        Self {
            status: words.text(&format!("state-{}", case.state)),
            tone: standing(words, Some(service), case).tone,
            whom: case.represented.as_ref().map(|of| whom(words, of)),
            lines: lines.into_iter().flatten().collect(),
            quoted: quoted.into_iter().flatten().collect(),
            others: others(words, case, at),
            awaited: Waiting::of(words, service, case, "official"),
            unmet: (!unmet.is_empty()).then(|| (words.text("desk-unmet"), unmet)),
            erased,
            escalated: course.escalated.as_ref().map(|mark| words.text(&format!("escalate-{}", mark.id))),
            sent_back: sent_back(words, case),
        }
    }

    pub(super) fn view(self) -> AnyView {
        let quoted = |(what, words)| view! { <p><strong>{what}</strong>" "<span dir="auto">{words}</span></p> };
        let clause = |clause: String| view! { <li>{clause}</li> };
        let unmet = self.unmet.map(|(title, clauses)| {
            view! { <Notice title tone=Tone::Bad><ul>{clauses.into_iter().map(clause).collect_view()}</ul></Notice> }
        });
        view! {
            <Notice title=self.status tone=self.tone>
                {self.whom.map(|whom| view! { <p><strong>{whom}</strong></p> })}
                {self.lines.into_iter().map(|text| view! { <p>{text}</p> }).collect_view()}
                {self.quoted.into_iter().map(quoted).collect_view()}
                {self.others.into_iter().map(|other| view! { <p><a href=other.href>{other.label}</a></p> }).collect_view()}
            </Notice>
            {self.awaited.map(Waiting::view)}
            {unmet}
            {self.erased.map(|(title, text)| view! { <Notice title><p>{text}</p></Notice> })}
            {self.escalated.map(|title| view! { <Notice title tone=Tone::Warn/> })}
            {self.sent_back.map(|(title, why)| view! { <Notice title tone=Tone::Warn><p dir="auto">{why}</p></Notice> })}
        }
        .into_any()
    }
}

/// In whose name it is, where not in that of whoever filed it.
fn whom(words: &Words, of: &Represented) -> String {
    match of {
        Represented::Child(_) => words.text_with("desk-for-child", &Args::new().text("name", of.name())),
        Represented::Company { code, name, .. } => {
            let args = Args::new().text("name", name.clone()).text("code", code.to_string());
            words.text_with("desk-for-company", &args)
        }
    }
}
