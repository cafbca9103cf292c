//! Room for the answer to a question, as its kind needs it.

use domain::{
    document::Room,
    service::{Field, Kind, Options},
};
use leptos::prelude::*;
use text::{Args, Words};

use crate::{
    components::{PaperLine, PaperRoom, PaperSigns, PaperTicks},
    pages::answer::option_label,
};

/// Signs of a personal code.
const CODE: u32 = 11;

pub(super) fn ask(words: &Words, field: &Field) -> Vec<Room> {
    let ticks = |labels: Vec<String>| labels.into_iter().map(Room::Tick).collect();
    let signs = |key: &str, count| Room::Signs { label: words.text(key), count };
    match &field.kind {
        Kind::YesNo => ticks(["answer-yes", "answer-no"].map(|key| words.text(key)).into()),
        Kind::Choice { options: Options::Fixed(options) }
        | Kind::Choices { options: Options::Fixed(options) }
        | Kind::List { options: Options::Fixed(options) } => {
            ticks(options.iter().map(|option| option_label(words, &field.id, option)).collect())
        }
        Kind::LongText { .. } => vec![Room::Lines],
        Kind::Date { .. } => vec![signs("date-day", 2), signs("date-month", 2), signs("date-year", 4)],
        Kind::PersonCode => vec![Room::Signs { label: String::new(), count: CODE }],
        Kind::Person => vec![signs("person-code", CODE), Room::Line(words.text("person-name"))],
        Kind::Files { max, .. } => ticks(vec![words.text_with("form-attach", &Args::new().number("max", *max))]),
        // Where what can be chosen is known only when something else is, it is written.
        Kind::Choice { .. }
        | Kind::Choices { .. }
        | Kind::List { .. }
        | Kind::Text { .. }
        | Kind::Number { .. }
        | Kind::Money { .. }
        | Kind::Country
        | Kind::CompanyCode
        | Kind::Plate
        | Kind::Iban
        | Kind::Email
        | Kind::Phone
        | Kind::Address => vec![Room::Line(String::new())],
        Kind::Calculated => Vec::new(),
    }
}

/// The rooms of one question as the page shows them.
pub(super) fn drawn(rooms: Vec<Room>) -> AnyView {
    let is_tick = |room: &Room| matches!(room, Room::Tick(_));
    if rooms.iter().any(is_tick) {
        let label = |room| if let Room::Tick(label) = room { Some(label) } else { None };
        return view! { <PaperTicks labels=rooms.into_iter().filter_map(label).collect()/> }.into_any();
    }
    let several = rooms.len() > 1;
    let one = |room| match room {
        Room::Line(label) => (label, view! { <PaperLine/> }.into_any()),
        Room::Signs { label, count } => (label, view! { <PaperSigns count=count as usize/> }.into_any()),
        Room::Lines | Room::Tick(_) => (String::new(), view! { <PaperRoom/> }.into_any()),
    };
    let part = |(label, room): (String, AnyView)| match several {
        true => view! { <li>{label}{room}</li> }.into_any(),
        false => room,
    };
    let parts = rooms.into_iter().map(one).map(part).collect_view();
    if several { view! { <ul class="paper-parts">{parts}</ul> }.into_any() } else { parts.into_any() }
}
