//! The items of a group: some, with one that has to be mended, and as many as there may be.

use leptos::prelude::*;

use super::Say;
use crate::components::*;

pub(super) fn lists(say: Say) -> AnyView {
    let item = |id, number: (&'static str, &'static str), name: (&'static str, &'static str), faulty| ListedItem {
        id: say(id, id),
        title: say(number.0, number.1),
        columns: vec![
            (say("Nimi", "Name"), say(name.0, name.1)),
            (say("Osa suurus", "Share"), say("1250,00 €", "€1,250.00")),
        ],
        href: "#".into(),
        inner: vec![(say("Kontaktid", "Contacts"), "#".into())],
        may_copy: true,
        faulty,
    };
    let two = vec![
        item("1", ("Asutaja 1", "Founder 1"), ("Mari Näidis", "Mari Näidis"), false),
        item("2", ("Asutaja 2", "Founder 2"), ("Vastamata", "Not answered"), true),
    ];
    let full: Vec<ListedItem> =
        two.iter().cloned().map(|item| ListedItem { may_copy: false, inner: Vec::new(), ..item }).collect();
    view! {
        <PageTitle title=say("Asutajad", "Founders") caption=say("Ettevõtte asutamine", "Start a company")/>
        <PostForm action="#">
            <ItemList items=two/>
            <ButtonLink href="#" label=say("Lisa asutaja", "Add a founder") kind=ButtonKind::Other/>
            <ItemList items=full/>
            <p class="hint">{say("Rohkem lisada ei saa: lubatud on kuni 2.", "You cannot add more: there may be at most 2.")}</p>
            <Button label=say("Jätka", "Continue")/>
        </PostForm>
    }
    .into_any()
}

/// A long page: links to its sections, and what people have written to each other.
pub(super) fn written(say: Say) -> AnyView {
    let at: jiff::Timestamp = jiff::Timestamp::UNIX_EPOCH;
    let file = |href: Option<&str>, state| SaidFile {
        href: href.map(str::to_owned),
        name: say("asendiplaan.pdf", "site-plan.pdf"),
        size: say("1,2 MB", "1.2 MB"),
        state,
    };
    let said = |by: (&'static str, &'static str), text: (&'static str, &'static str), mine| Said {
        by: say(by.0, by.1),
        at,
        text: say(text.0, text.1),
        files: Vec::new(),
        mine,
        struck: None,
        more: None,
    };
    let asked = said(
        ("Olev Ametnik", "Olev Ametnik"),
        ("Kumb puu on majale lähemal?", "Which tree is nearer to the house?"),
        true,
    );
    let waits = Some((Tone::Warn, say("Ootab viirusekontrolli", "Waiting for the virus check")));
    let thread = vec![
        Said { files: vec![file(Some("#"), None), file(None, waits)], ..asked },
        said(("Mari Näidis", "Mari Näidis"), ("Kask.", "The birch."), false),
        Said {
            struck: Some(say(
                "Maha tõmmanud Olev Ametnik: vale taotlus.",
                "Struck out by Olev Ametnik: wrong application.",
            )),
            ..said(("Olev Ametnik", "Olev Ametnik"), ("Omanik helistas.", "The owner phoned."), false)
        },
    ];
    let sections = vec![("answers", say("Vastused", "Answers")), ("notes", say("Märkmed", "Notes"))];
    view! { <Jump label=say("Lehe osad", "Parts of the page") sections/><Thread said=thread/> }.into_any()
}
