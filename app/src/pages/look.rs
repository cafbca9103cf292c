//! One look at somebody's data, in words: who, whose, why, when, through what.

use domain::{
    desk::{Fold, LookInWords, Looks},
    event::{By, Event, What},
    identifiers::PersonCode,
    people::Actor,
    service::Library,
};
use leptos::prelude::*;
use text::{Args, Catalogue, Lang, Words};

use super::{
    acting::service_for,
    inquiries,
    story::{self, Reader},
};
use crate::{
    components::{Button, ButtonKind, Details, Hidden, PostForm, Tag, Tone},
    render::PageCtx,
};

/// More moments than these are not listed one by one.
const LISTED: usize = 50;

/// A row of the page.
pub(super) struct Row {
    title: String,
    by_person: bool,
    who: String,
    when: (String, String),
    whose: String,
    /// Why, and on which legal basis.
    why: Vec<String>,
    through: String,
    /// The address of the case, and what the link says.
    case: Option<(String, String)>,
    /// The other moments of the day at which the same happened, and how many there were in all.
    again: Option<(String, Vec<String>)>,
    /// The event's id, where people can ask why.
    ask: Option<String>,
}

/// What rows are made with.
pub(super) struct Teller<'a> {
    pub(super) ctx: &'a PageCtx,
    pub(super) own: &'a PersonCode,
    pub(super) found: &'a Looks,
    pub(super) library: &'a Library,
    pub(super) catalogue: &'a Catalogue,
    /// Whether somebody can be asked why.
    pub(super) asks: bool,
}

/// A look as a person reads it: on their page, in the question why, and in another tracker.
pub fn look_in_words(catalogue: &Catalogue, lang: Lang, event: &Event) -> LookInWords {
    let words = words_of(catalogue, lang, event);
    let (what, why) = story::told(&words, &event.what, &Args::new(), Reader::Applicant);
    LookInWords {
        at: words.moment(event.at),
        who: who(&words, event),
        what,
        why: why.unwrap_or_default(),
        service: service(&words, event),
    }
}

/// The name of whoever decides in the service of a look; the portal's, where there is none.
pub fn authority_of_look(catalogue: &Catalogue, lang: Lang, event: &Event) -> String {
    words_of(catalogue, lang, event)
        .attr("service", "authority")
        .filter(|_| !event.service.is_empty())
        .unwrap_or_default()
}

fn words_of(catalogue: &Catalogue, lang: Lang, event: &Event) -> Words {
    catalogue.words(lang, Some(event.service.as_str()).filter(|service| !service.is_empty()))
}

/// An official by name and authority; the portal as itself.
fn who(words: &Words, event: &Event) -> String {
    let name = story::by(words, &event.actor);
    match (&event.actor, words.attr("service", "authority").filter(|_| !event.service.is_empty())) {
        (Actor::Official(_), Some(authority)) => format!("{name}, {authority}"),
        _ => name,
    }
}

/// The service because of which it was; looks at this very page have none.
/// A search names none.
fn service(words: &Words, event: &Event) -> String {
    match event.what {
        What::LookedUp => String::new(),
        _ if event.service.is_empty() => words.text("looks-title"),
        _ => service_for(words, event.represented.as_ref()),
    }
}

impl Teller<'_> {
    pub(super) fn row(&self, fold: &Fold) -> Row {
        let event = fold.newest();
        let words = words_of(self.catalogue, self.ctx.lang(), event);
        let (title, purpose) = story::told(&words, &event.what, &Args::new(), Reader::Applicant);
        let case = event.case.and_then(|id| self.found.cases.get(&id));
        let about = Args::new().text("reference", case.map(ToString::to_string).unwrap_or_default());
        let basis = self.basis(&words, event);
        let at = |event: &Event| words.clock(event.at);
        let again = (fold.events.len() > 1).then(|| {
            let number = Args::new().number("number", fold.events.len() as u64);
            (words.text_with("look-times", &number), fold.events.iter().take(LISTED).map(at).collect())
        });
        Row {
            title,
            by_person: event.by() == By::Person,
            who: who(&words, event),
            when: (event.at.to_string(), at(event)),
            whose: self.whose(&words, event),
            why: purpose.into_iter().chain(basis).chain([service(&words, event)]).collect(),
            through: words.text(through(&event.what)),
            case: case.map(|case| (self.ctx.here(&format!("/cases/{case}")), words.text_with("look-case", &about))),
            again,
            ask: self.asks.then(|| event.id.to_string()),
        }
    }

    fn whose(&self, words: &Words, event: &Event) -> String {
        if event.about == *self.own {
            return words.text("look-of-own");
        }
        let child = self.found.children.iter().find(|child| child.code == event.about);
        let name = child.map(|child| child.full_name()).or_else(|| Some(event.represented.as_ref()?.name()));
        match name.filter(|name| !name.trim().is_empty()) {
            Some(name) => words.text_with("look-of", &Args::new().text("name", name)),
            None => words.text("look-of-other"),
        }
    }

    /// What let a register be asked, as the version in force says.
    fn basis(&self, words: &Words, event: &Event) -> Option<String> {
        let (What::Asked { read, .. } | What::AskedInVain { read, .. }) = &event.what else { return None };
        let today = words.calendar_day(event.at);
        let service = self.library.in_force(&event.service, today)?;
        Some(inquiries::basis(words, service, service.read_called(read)?))
    }
}

fn through(what: &What) -> &'static str {
    match what {
        What::Looked
        | What::LookedUp
        | What::LookedToConfirm
        | What::LookedForTask { .. }
        | What::LookedForOthers
        | What::OpenedFile { .. }
        | What::OpenedLetter { .. }
        | What::OpenedMessage { .. }
        | What::BegunAtCounter { .. } => "look-through-portal",
        _ => "look-through-exchange",
    }
}

impl Row {
    pub(super) fn view(self, words: &Words, action: &str) -> AnyView {
        let (tone, kind) = if self.by_person { (Tone::Warn, "look-by-person") } else { (Tone::Calm, "look-by-system") };
        let why = self.why.into_iter().filter(|line| !line.is_empty());
        let why = why.map(|line| view! { <p class="timeline-note"><bdi>{line}</bdi></p> }).collect_view();
        let case = self.case.map(|(href, label)| view! { <p><a href=href>{label}</a></p> });
        let again = self.again.map(|(summary, moments)| {
            let moments = moments.into_iter().map(|moment| view! { <li>{moment}</li> }).collect_view();
            view! { <Details summary><ul>{moments}</ul></Details> }
        });
        let (label, about) = (words.text("look-ask"), self.title.clone());
        let ask = self.ask.map(|id| {
            view! {
                <PostForm action=action.to_owned()>
                    <Hidden fields=vec![("look".to_owned(), id)]/>
                    <Button label about kind=ButtonKind::Quiet/>
                </PostForm>
            }
        });
        let (datetime, clock) = self.when;
        view! {
            <li>
                <h3>{self.title}</h3>
                <p class="timeline-when">
                    <Tag label=words.text(kind) tone/>
                    <time datetime=datetime>{clock}</time>
                    <bdi class="timeline-by">{self.who}</bdi>
                </p>
                <p><bdi>{self.whose}</bdi></p>
                {why}
                <p class="timeline-note">{self.through}</p>
                {case}
                {again}
                {ask}
            </li>
        }
        .into_any()
    }
}
