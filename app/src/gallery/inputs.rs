//! Inputs of several boxes, searches, files, and what stands beside a question.

use leptos::prelude::*;

use super::{Say, asked};
use crate::components::*;

/// Every kind of box on its own, and a search before and after.
pub(super) fn boxes(say: Say) -> AnyView {
    let wrong = Asked {
        hint: Some(say("Isikukood on ID-kaardil.", "The personal code is on the ID card.")),
        error: Some(say(
            "Kontrollige isikukoodi ja kirjutage ka nimi.",
            "Check the personal code and write the name, too.",
        )),
        ..asked("partner", say("Kes on teine vanem?", "Who is the other parent?"))
    };
    let typed = PersonParts { code: say("4990101000", "4990101000"), name: say("Anna Proov", "Anna Proov") };
    let choice = |value: &str, label| Choice { value: value.into(), label, hint: None };
    let places = vec![
        choice("tartu", say("Tartu linn", "Tartu (city)")),
        choice("tartu-vald", say("Tartu vald", "Tartu (parish)")),
        choice("elva", say("Elva vald", "Elva (parish)")),
    ];
    let found = Found { query: say("tart", "tart"), choices: places, chosen: "elva".into(), matches: Some(2) };
    let many = Found { matches: Some(79), ..found.clone() };
    let none = Found { query: say("xyz", "xyz"), matches: Some(0), ..Found::default() };
    let place = move |id| asked(id, say("Omavalitsus", "Municipality"));
    view! {
        <PostForm action="#">
            <EnterButton/>
            <PersonField asked=asked("person", say("Kellele volituse annate?", "Whom do you authorise?")) value=PersonParts::default()/>
            <PersonField asked=wrong value=typed/>
            <TextField asked=asked("iban", say("Kontonumber", "Bank account")) value=say("EE38 2200 2210 2014 5685", "EE38 2200 2210 2014 5685") kind=TextKind::Iban/>
            <TextField asked=asked("home", say("Aadress", "Address")) value=say("Näidise tänav 5–12, Tallinn", "Näidise 5–12, Tallinn") kind=TextKind::Address autocomplete="street-address"/>
            <Finder asked=place("at-first") found=Found::default()/>
            <Finder asked=place("found") found/>
            <Finder asked=place("many") found=many/>
            <Finder asked=Asked { error: Some(say("Valige üks vastus.", "Choose an answer.")), ..place("none") } found=none/>
        </PostForm>
    }
    .into_any()
}

/// Files: none, several, as many as there may be.
pub(super) fn files(say: Say) -> AnyView {
    let file = |id: &str, name, size, state| StoredFile { id: id.into(), name, size, state };
    let there = vec![
        file(&say("a", "a"), say("kaebus.pdf", "complaint.pdf"), say("120 kB", "120 kB"), None),
        file(
            "b",
            say("märk tänaval.jpg", "sign in the street.jpg"),
            say("2,4 MB", "2.4 MB"),
            Some((Tone::Warn, say("Ootab viirusekontrolli", "Waiting for the virus check"))),
        ),
        file(
            "c",
            say("leping.docx", "contract.docx"),
            say("88 kB", "88 kB"),
            Some((Tone::Bad, say("Viirus, eemaldage see", "A virus, remove it"))),
        ),
    ];
    let picture = move |id| Asked {
        hint: Some(say("Kuni 5 faili, igaüks kuni 10 MB.", "Up to 5 files of up to 10 MB each.")),
        ..asked(id, say("Lisage pilt märgist", "Add a picture of the sign"))
    };
    view! {
        <PostForm action="#">
            <Files asked=picture("files-none") files=Vec::new()/>
            <Files asked=Asked { error: Some(say("Lisada saab kuni 5 faili.", "You can add at most 5 files.")), ..picture("files-some") } files=there.clone()/>
            <Files asked=picture("files-full") files=there full=true/>
        </PostForm>
    }
    .into_any()
}

/// A page that was changed in another window, and one with advice: nothing is wrong, and there is more to know.
pub(super) fn beside(say: Say) -> AnyView {
    let with = |id, label, tone, text, value: Option<String>| Asked {
        beside: vec![Beside { tone, text, value }],
        ..asked(id, label)
    };
    let saved = with(
        "rent-now",
        say("Üür kuus", "Monthly rent"),
        Tone::Warn,
        say("Praegu on salvestatud:", "What is saved now:"),
        Some(say("650,00 €", "€650.00")),
    );
    let said = with(
        "address-said",
        say("Aadress", "Address"),
        Tone::Calm,
        say(
            "Registri vastus (rahvastikuregister, 21. november 2026):",
            "The register’s answer (population register, 21 November 2026):",
        ),
        Some(say("Näidise tänav 5–12\nTallinn", "Näidise 5–12\nTallinn")),
    );
    let advice = with(
        "income-advice",
        say("Sissetulek kuus", "Monthly income"),
        Tone::Info,
        say(
            "See on palju suurem kui eelmisel aastal. Kas summa on õige?",
            "This is much more than last year. Is the amount right?",
        ),
        None,
    );
    let yes_no = [("yes", say("Jah", "Yes")), ("no", say("Ei", "No"))];
    let choices = yes_no.map(|(value, label)| Choice { value: value.into(), label, hint: None }).to_vec();
    let pet = with(
        "pet-now",
        say("Kas teil on koer?", "Do you have a dog?"),
        Tone::Warn,
        say("Praegu on salvestatud:", "What is saved now:"),
        Some(say("Ei", "No")),
    );
    view! {
        <Notice title=say("Neid vastuseid muudeti vahepeal teises aknas", "These answers were changed in another window meanwhile") tone=Tone::Warn>
            <p>{say("Midagi ei ole kadunud.", "Nothing is lost.")}</p>
        </Notice>
        <PostForm action="#">
            <TextField asked=saved value=say("700,00", "700.00") kind=TextKind::Money/>
            <Choices asked=pet choices chosen=vec!["yes".into()]/>
            <TextField asked=said value=say("Uus tänav 1", "New street 1")/>
            <TextField asked=advice value=say("12000", "12000") kind=TextKind::Money/>
        </PostForm>
    }
    .into_any()
}
