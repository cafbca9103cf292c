//! Who handles a case: taking it, giving it to a colleague, giving it back.

use domain::{desk::Desktop, office::Colleague, people::Person};
use leptos::prelude::*;
use text::{Args, Words};

use super::case::{NotDone, Tried};
use crate::components::{Asked, Button, ButtonKind, Choice, Details, Hidden, PostForm, Select, TextArea};

/// What is tried by giving a case to a colleague; no action can have this id. Also the id of the list of colleagues.
pub const GIVE: &str = "hand-over";
/// What is tried by giving a case back.
pub const GIVE_BACK: &str = "hand-back";

/// The forms of one case, sent to `url`.
pub(super) struct Handling {
    url: String,
    who: String,
    /// What whoever handled it before wrote for the next one.
    word: Option<(String, String)>,
    take: Option<String>,
    give: Option<(Asked, Vec<Choice>, Note)>,
    back: Option<Note>,
}

/// A box for a word to the next one, with what was typed, and whether its form is unfolded.
struct Note {
    asked: Asked,
    typed: String,
    open: bool,
}

pub(super) fn handling(words: &Words, found: &Desktop, tried: Option<&Tried>, url: String) -> Option<Handling> {
    let (case, hands) = (&found.view.case, &found.hands);
    let name = case.assignee.as_ref().map(Person::full_name);
    let about = |name: &str| Args::new().text("name", name);
    let note = |id: &str| {
        let tried = tried.filter(|tried| tried.action == id);
        let asked = Asked {
            id: format!("reason-{id}"),
            name: "note".into(),
            label: words.text("hands-note"),
            hint: Some(words.text("hands-note-hint")),
            ..Asked::default()
        };
        Note { asked, typed: tried.map(|tried| tried.reason.clone()).unwrap_or_default(), open: tried.is_some() }
    };
    let nobody = tried.is_some_and(|tried| tried.why == NotDone::NobodyChosen);
    let give = (!hands.colleagues.is_empty()).then(|| {
        let asked = Asked {
            id: GIVE.into(),
            name: "to".into(),
            label: words.text("hands-give-to"),
            error: nobody.then(|| words.text("hands-choose")),
            ..Asked::default()
        };
        (asked, hands.colleagues.iter().map(|colleague| choice(words, colleague)).collect(), note(GIVE))
    });
    let take = hands.may_take.then(|| match &name {
        Some(name) if hands.over => words.text_with("hands-take-over", &about(name)),
        _ => words.text("hands-take-case"),
    });
    let back = hands.may_give_back.then(|| note(GIVE_BACK));
    let released = case.course.released.as_ref();
    let word = released.and_then(|released| Some((released.by.full_name(), released.note.clone()?)));
    (take.is_some() || give.is_some() || back.is_some() || word.is_some()).then(|| Handling {
        url,
        who: name.map_or_else(|| words.text("hands-nobody"), |name| words.text_with("desk-assignee", &about(&name))),
        word: word.map(|(name, note)| (words.text_with("hands-released", &about(&name)), note)),
        take,
        give,
        back,
    })
}

/// A colleague in the list, with how much they have or until when they are away.
pub(super) fn choice(words: &Words, colleague: &Colleague) -> Choice {
    let about = Args::new().text("name", colleague.person().full_name());
    let label = match colleague.away_until {
        Some(until) => words.plain_with("hands-colleague-away", &about.date("date", until)),
        None => words.plain_with("hands-colleague", &about.number("load", colleague.load)),
    };
    Choice { value: colleague.id.to_string(), label, hint: None }
}

/// The section, with the `version` that the official sees.
#[component]
pub(super) fn Handling(handling: Option<Handling>, version: i64) -> AnyView {
    let words = expect_context::<Words>();
    handling.map(|handling| shown(&words, handling, version)).into_any()
}

fn shown(words: &Words, Handling { url, who, word, take, give, back }: Handling, version: i64) -> AnyView {
    let form = |content: AnyView| {
        let fields = vec![("version".to_owned(), version.to_string())];
        view! { <PostForm action=url.clone()><Hidden fields/>{content}</PostForm> }
    };
    let take =
        take.map(|label| form(view! { <Button label kind=ButtonKind::Other name="verb" value="take"/> }.into_any()));
    let unfolded = |key: &str, open: bool, form: AnyView| {
        if open { form } else { view! { <Details summary=words.text(key)>{form}</Details> }.into_any() }
    };
    let give = give.map(|(asked, choices, Note { asked: note, typed, open })| {
        let label = words.text("hands-give");
        let inside = view! {
            <Select asked choices chosen=None/>
            <TextArea asked=note value=typed rows=2/>
            <Button label kind=ButtonKind::Other name="verb" value=GIVE/>
        };
        unfolded("hands-give-open", open, form(inside.into_any()).into_any())
    });
    let back = back.map(|Note { asked, typed, open }| {
        let label = words.text("hands-give-back");
        let inside = view! {
            <TextArea asked value=typed rows=2/>
            <Button label kind=ButtonKind::Other name="verb" value=GIVE_BACK/>
        };
        unfolded("hands-give-back-open", open, form(inside.into_any()).into_any())
    });
    let word = word.map(|(title, word)| view! { <p><strong>{title}</strong>" "<span dir="auto">{word}</span></p> });
    view! {
        <section>
            <h2>{words.text("hands-title")}</h2>
            <p>{who}</p>
            {word}
            {take}
            {give}
            {back}
        </section>
    }
    .into_any()
}
