//! Every component under hostile text, and the anatomy that screen readers rely on.

use std::fs;
use std::sync::Arc;

use leptos::prelude::*;
use portico_app::assets::Assets;
use portico_app::components::*;
use portico_app::render::{PageCtx, Place, Stay, Typing, User, page, render};
use portico_app::{embedded, gallery};
use text::{Catalogue, Lang};

const HOSTILE: &str =
    "</textarea></title><script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;\u{202e}\u{2066}";

fn ctx(lang: Lang, name: &str) -> PageCtx {
    let catalogue = Catalogue::read(embedded::locales()).unwrap();
    PageCtx {
        words: catalogue.words(lang, None),
        path: "/et/parking-permit".into(),
        languages: catalogue.languages().into(),
        user: Some(User { name: name.into(), official: true, counter: true, translator: true, unread: 2 }),
        csrf: name.into(),
        assets: Arc::new(Assets::embedded()),
        sandbox: true,
        place: Some(Place::Services),
        stay: Some(Stay {
            until: "2026-11-21T12:32:10Z".parse().unwrap(),
            left: 1800,
            warning: 120,
            longest: 12,
            last: false,
            known: true,
        }),
        typing: Typing::Nothing,
        back: None,
        acting: None,
        office: false,
        counter: None,
    }
}

fn et<V: IntoView + 'static>(view: impl FnOnce() -> V) -> String {
    render(ctx(Lang::ET, "Mari"), view)
}

fn asked(error: Option<&str>) -> Asked {
    Asked {
        id: "q".into(),
        name: "q".into(),
        label: "Silt".into(),
        hint: Some("Vihje".into()),
        error: error.map(Into::into),
        ..Asked::default()
    }
}

/// The tags of a page, attributes and all, without the text between them.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<').skip(1).filter_map(|piece| piece.split_once('>').map(|(tag, _)| tag))
}

/// What stands outside quotes in a tag: its name and the names of its attributes.
fn names(tag: &str) -> impl Iterator<Item = &str> {
    tag.split('"').step_by(2).flat_map(str::split_ascii_whitespace)
}

fn assert_harmless(html: &str) {
    // The one script of the portal, from its own address and with no more to say.
    let own = format!("script type=\"module\" src=\"{}\"", Assets::embedded().url("stay.js"));
    for tag in tags(html).filter(|tag| *tag != own) {
        assert!(!tag.starts_with("script") && !tag.starts_with("img"), "<{tag}> came through");
        for name in names(tag) {
            assert!(!name.starts_with("on"), "<{tag}> would run a script");
            assert!(!name.starts_with("style"), "<{tag}> has a style of its own");
        }
    }
    assert_eq!(html.matches("</textarea>").count(), html.matches("<textarea").count());
    let head = html.split("</head>").next().unwrap_or_default();
    assert_eq!(head.matches("</title>").count(), 1);
}

#[test]
fn hostile_text_stays_text_in_every_component() {
    let specimens = || gallery::specimens(|_, _| HOSTILE.to_owned());
    let html = page(ctx(Lang::EN, HOSTILE), HOSTILE, specimens);
    assert_harmless(&html);
    assert!(html.matches("&lt;script&gt;").count() > 100, "the hostile text was not shown at all");
}

#[test]
fn the_gallery_is_harmless_in_every_language_and_lacks_no_word() {
    for &lang in ctx(Lang::ET, "Mari").languages.iter() {
        let html = gallery::gallery(ctx(lang, "Mari"));
        assert_harmless(&html);
        for room in [
            "files", "finder", "items", "person", "shell", "back", "pages", "errors", "date", "select", "steps",
            "summary", "inbox",
        ] {
            assert!(!html.contains(&format!("[{room}-")), "{lang} lacks a word of {room}");
        }
        for tag in tags(&html).filter(|tag| tag.starts_with("input")) {
            assert!(tag.contains("type=\""), "<{tag}> does not say its type");
        }
    }
}

#[test]
fn the_gallery_shows_every_component() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
    let parts = fs::read_dir(format!("{folder}/gallery")).unwrap().map(|part| part.unwrap().path());
    let files = [format!("{folder}/gallery.rs").into()].into_iter().chain(parts);
    let shown: String = files.map(|file| fs::read_to_string(file).unwrap()).collect();
    let mut seen = 0;
    for entry in fs::read_dir(format!("{folder}/components")).unwrap() {
        let code = fs::read_to_string(entry.unwrap().path()).unwrap();
        for name in code.split("#[component]\npub fn ").skip(1).filter_map(|rest| rest.split('(').next()) {
            let by_another = ["Shell", "Nav", "Emblem", "StayUntil", "StayStrip"].contains(&name);
            assert!(by_another || shown.contains(&format!("<{name}")), "{name} is not in the gallery");
            seen += 1;
        }
    }
    assert!(seen > 20);
}

#[test]
fn a_textarea_keeps_its_first_line_break_and_its_text() {
    let html = et(|| view! { <TextArea asked=asked(None) value="\n</textarea>&lt;"/> });
    assert!(html.contains(">\n\n&lt;/textarea&gt;&amp;lt;</textarea>"), "{html}");
}

#[test]
fn no_marks_for_hydration_are_left_and_a_text_like_one_is_kept() {
    let html = et(|| view! { <TextField asked=Asked { label: "<!>".into(), ..asked(None) } value="<!>"/> });
    assert_eq!((html.matches("<!>").count(), html.matches("&lt;!&gt;").count()), (0, 2), "{html}");
}

#[test]
fn the_document_says_its_language_and_begins_with_the_way_past_the_header() {
    let html = page(ctx(Lang::ET, "Mari"), "Teie auto", || ());
    assert!(html.starts_with("<!DOCTYPE html><html lang=\"et\" dir=\"ltr\">"), "{html}");
    assert!(html.contains("<title>Teie auto – Portico</title>"), "{html}");
    assert!(html.find("href=\"#main\"").unwrap() < html.find("<header").unwrap());
    assert!(html.contains("href=\"/en/parking-permit\" lang=\"en\" hreflang=\"en\""), "{html}");
    assert!(html.contains("aria-current=\"page\">Teenused"), "{html}");
    assert!(html.contains("Proovikeskkond"));
    let quiet = page(PageCtx { sandbox: false, user: None, ..ctx(Lang::ET, "Mari") }, "x", || ());
    assert!(!quiet.contains("Proovikeskkond") && !quiet.contains("sign-out") && quiet.contains("/et/sign-in"));
}

#[test]
fn the_front_page_is_the_front_page_in_the_other_language() {
    let ctx = PageCtx { path: "/et".into(), ..ctx(Lang::ET, "Mari") };
    assert_eq!(ctx.path_in(Lang::EN), "/en");
    assert_eq!(PageCtx { path: "/et/a/b".into(), ..ctx }.path_in(Lang::EN), "/en/a/b");
}

#[test]
fn an_error_is_tied_to_its_input() {
    let wrong = et(|| view! { <TextField asked=asked(Some("Viga on siin")) value="x"/> });
    assert!(wrong.contains("<label for=\"q\" class=\"label\">Silt</label>"), "{wrong}");
    assert!(
        wrong.contains("aria-describedby=\"q-hint q-error\"") && wrong.contains("aria-invalid=\"true\""),
        "{wrong}"
    );
    assert!(
        wrong.contains("id=\"q-error\"") && wrong.contains("<span class=\"unseen\">Viga: </span>Viga on siin"),
        "{wrong}"
    );
    let right = et(|| view! { <TextField asked=asked(None) value="x"/> });
    assert!(right.contains("aria-describedby=\"q-hint\"") && !right.contains("aria-invalid"), "{right}");
}

#[test]
fn the_error_summary_is_announced_and_leads_to_the_fields() {
    let faults = vec![Fault { field: "plate".into(), text: "Sisestage number".into() }];
    let html = et(|| view! { <ErrorSummary faults/> });
    assert!(
        html.contains("role=\"alert\" tabindex=\"-1\" autofocus aria-labelledby=\"error-summary-title\""),
        "{html}"
    );
    assert!(html.contains("<a href=\"#plate\">Sisestage number</a>"), "{html}");
    assert_eq!(et(|| view! { <ErrorSummary faults=vec![]/> }), "");
}

#[test]
fn a_date_is_a_group_whose_first_box_has_the_plain_id() {
    let value = DateParts { year: "2080".into(), wrong: [false, false, true], ..DateParts::default() };
    let html = et(|| view! { <DateField asked=asked(Some("Viga")) value/> });
    assert!(html.contains("<fieldset aria-describedby=\"q-hint q-error\""), "{html}");
    for (id, name) in [("q", "q-day"), ("q-month", "q-month"), ("q-year", "q-year")] {
        assert!(html.contains(&format!("id=\"{id}\" name=\"{name}\"")), "{html}");
    }
    assert_eq!(html.matches("aria-invalid").count(), 1, "only the year is wrong: {html}");
    let whole = et(|| view! { <DateField asked=asked(Some("Viga")) value=DateParts::default()/> });
    assert_eq!(whole.matches("aria-invalid").count(), 3);
}

#[test]
fn choices_are_a_group_and_remember_what_was_chosen() {
    let choice = |value: &str| Choice { value: value.into(), label: value.into(), hint: None };
    let choices = vec![choice("a"), choice("b")];
    let html = et(|| view! { <Choices asked=asked(None) choices chosen=vec!["b".into()]/> });
    assert!(html.contains("<legend class=\"label\">Silt</legend>"), "{html}");
    assert!(html.contains("<input type=\"radio\" id=\"q\" name=\"q\" value=\"a\">"), "{html}");
    assert!(html.contains("<input type=\"radio\" id=\"q-2\" name=\"q\" value=\"b\" checked>"), "{html}");
}

#[test]
fn a_form_carries_the_token_and_leaves_checking_to_the_server() {
    let html = et(|| view! { <PostForm action="/et/x">"…"</PostForm> });
    assert!(html.contains("method=\"post\" action=\"/et/x\" novalidate"), "{html}");
    assert!(html.contains("<input type=\"hidden\" name=\"_csrf\" value=\"Mari\">"), "{html}");
}

#[test]
fn a_change_link_says_what_it_changes_and_a_value_where_it_came_from() {
    let asked = jiff::civil::date(2026, 11, 21);
    let from = Some(Provenance::Register { register: "Liiklusregister".into(), asked });
    let rows = vec![SummaryRow {
        label: "Auto".into(),
        value: "123 ABC".into(),
        from,
        change: Some("/et/x/car".into()),
        ..SummaryRow::default()
    }];
    let html = et(|| view! { <SummaryList rows/> });
    assert!(html.contains("Muuda<span class=\"unseen\"> Auto</span>"), "{html}");
    assert!(html.contains("Allikas: \u{2068}Liiklusregister\u{2069}, \u{2068}21. november 2026\u{2069}"), "{html}");
}

#[test]
fn a_table_can_be_scrolled_by_keyboard_and_names_its_rows() {
    let columns = vec![
        Column { label: "Viide".into(), numeric: false, sort: None },
        Column { label: "Päevi".into(), numeric: true, sort: None },
    ];
    let rows = vec![vec![Cell::Text("PP-1".into()), Cell::Text("3".into())]];
    let html = et(|| view! { <Table id="t" caption="Taotlused" columns rows/> });
    assert!(html.contains("<section tabindex=\"0\" aria-labelledby=\"t\""), "{html}");
    let folds = {
        let columns =
            ["Viide", "Olek"].map(|label| Column { label: label.into(), numeric: false, sort: None }).to_vec();
        let rows = vec![vec![Cell::Text("PP-1".into()), Cell::Text("Esitatud".into())]];
        et(|| view! { <Table id="t" caption="Taotlused" folds=true columns rows/> })
    };
    assert!(folds.contains("data-label=\"Olek\"") && !html.contains("data-label"), "{folds}");
    assert!(
        html.contains("<caption id=\"t\">") && html.contains("scope=\"row\"") && html.contains("class=\"numeric\""),
        "{html}"
    );
}

#[test]
fn a_person_is_a_group_of_two_boxes_whose_first_has_the_plain_id() {
    let value = PersonParts { code: "49901010000".into(), name: "Anna Proov".into() };
    let html = et(|| view! { <PersonField asked=asked(Some("Viga")) value/> });
    assert!(html.contains("<fieldset aria-describedby=\"q-hint q-error\""), "{html}");
    for (id, name, value) in [("q", "q-code", "49901010000"), ("q-name", "q-name", "Anna Proov")] {
        assert!(html.contains(&format!("id=\"{id}\" name=\"{name}\" value=\"{value}\"")), "{html}");
        assert!(html.contains(&format!("<label for=\"{id}\">")), "{html}");
    }
}

#[test]
fn a_search_shows_what_was_found_with_the_chosen_one_first() {
    let choice = |value: &str| Choice { value: value.into(), label: value.into(), hint: None };
    let choices = vec![choice("elva"), choice("tartu")];
    let found = Found { query: "tar".into(), choices, chosen: "elva".into(), matches: Some(1) };
    let html = et(|| view! { <Finder asked=asked(None) found/> });
    assert!(html.contains("id=\"q\" name=\"find-q\" value=\"tar\""), "{html}");
    assert!(
        html.contains("value=\"q\" class=\"button button-other\">Otsi<span class=\"unseen\">: Silt</span>"),
        "{html}"
    );
    assert!(html.contains("name=\"q\" value=\"elva\" checked"), "{html}");
    assert!(html.contains("role=\"status\"") && html.contains("vaste"), "{html}");
}

#[test]
fn a_file_can_be_taken_away_by_name_and_a_full_question_takes_no_more() {
    let file = || vec![StoredFile { id: "7".into(), name: "kaebus.pdf".into(), size: "1 kB".into(), state: None }];
    let html = et(move || view! { <Files asked=asked(None) files=file()/> });
    assert!(
        html.contains(
            "name=\"remove-file\" value=\"7\" class=\"button-quiet\">Eemalda<span class=\"unseen\">: kaebus.pdf"
        ),
        "{html}"
    );
    assert!(html.contains("type=\"file\"") && html.contains("multiple"), "{html}");
    let full = et(move || view! { <Files asked=asked(None) files=file() full=true/> });
    assert!(!full.contains("type=\"file\""), "{full}");
}

#[test]
fn each_act_on_an_item_says_which_item_it_is_about() {
    let item = ListedItem {
        id: "3".into(),
        title: "Asutaja 2".into(),
        columns: vec![("Nimi".into(), "Mari".into())],
        href: "/et/x/founders/3".into(),
        inner: vec![("Kontaktid".into(), "/et/x/contacts/3".into())],
        may_copy: true,
        faulty: true,
    };
    let html = et(|| view! { <ItemList items=vec![item]/> });
    assert_eq!(html.matches("<span class=\"unseen\">: Asutaja 2</span>").count(), 4, "{html}");
    assert!(html.contains("name=\"remove\" value=\"3\"") && html.contains("name=\"copy\" value=\"3\""), "{html}");
    assert!(html.contains("<h2>Asutaja 2 <strong"), "the mark stands in the heading: {html}");
}

#[test]
fn what_stands_beside_a_question_is_read_out_with_it_and_is_no_error() {
    let beside = vec![Beside { text: "Praegu on salvestatud:".into(), value: Some("7".into()), ..Beside::default() }];
    let html = et(|| view! { <TextField asked=Asked { beside, ..asked(None) } value="8"/> });
    assert!(html.contains("aria-describedby=\"q-hint q-beside\"") && html.contains("id=\"q-beside\""), "{html}");
    assert!(!html.contains("aria-invalid") && html.contains("<bdi class=\"beside-value\">7</bdi>"), "{html}");
}

#[test]
fn enter_presses_a_button_that_nobody_reaches() {
    let html = et(|| view! { <EnterButton/> });
    assert!(html.contains("tabindex=\"-1\"") && html.contains("aria-hidden=\"true\""), "{html}");
}
