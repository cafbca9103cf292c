//! The pages of an application, with a made-up service that has every kind of question and lists within lists.

use std::sync::Arc;

use domain::{
    answers::{Answer, Answers, Source},
    application::{Amends, Draft},
    case::Mark,
    journey::{Fault, Journey, Spot, StepPage, Typed, Way},
    people::Person,
    rules::Value,
    service::{Kind, Service},
};
use jiff::{Timestamp, civil::date};
use portico_app::{
    assets::Assets,
    embedded, pages,
    render::{PageCtx, Typing, User},
};
use text::{Catalogue, Lang};
use uuid::Uuid;

const SERVICE: &str = include_str!("pages/every-kind.toml");
const WORDS: &str = include_str!("pages/every-kind.ftl");

fn service() -> Arc<Service> {
    let towns: Vec<String> = (1..=40).map(|number| format!("\"Tõrva {number}\"")).collect();
    let text = SERVICE.replace("\"TOWNS\"", &format!("[{}]", towns.join(", ")));
    Arc::new(
        Service::read(&[("service.toml", &text)]).unwrap_or_else(|complaints| {
            panic!("{}", complaints.iter().map(|one| format!("{one}\n")).collect::<String>())
        }),
    )
}

fn ctx(lang: Lang) -> PageCtx {
    let own =
        [("et", WORDS), ("en", WORDS)].map(|(lang, text)| (format!("{lang}/services/every-kind.ftl"), text.into()));
    let catalogue = Catalogue::read(embedded::locales().chain(own)).unwrap();
    PageCtx {
        words: catalogue.words(lang, Some("every-kind")),
        path: "/et/every-kind".into(),
        languages: catalogue.languages().into(),
        user: Some(User { name: "Mari Proov".into(), official: false, counter: false, translator: false, unread: 0 }),
        csrf: "token".into(),
        assets: Arc::new(Assets::embedded()),
        sandbox: true,
        place: None,
        stay: None,
        typing: Typing::Nothing,
        back: None,
        acting: None,
        office: false,
        counter: None,
    }
}

fn said(value: impl Into<Value>) -> Answer {
    Answer { value: value.into(), source: Source::Person }
}

fn draft(service: &Service, answers: Answers) -> Draft {
    let person =
        Person { code: "EE60001019906".parse().unwrap(), given_name: "Mari".into(), family_name: "Näidis".into() };
    Draft {
        id: Uuid::nil(),
        represented: None,
        counter: None,
        owner: person,
        service: service.id.clone(),
        bundle: service.bundle.clone(),
        answers,
        facts: Default::default(),
        amends: None,
        done: vec!["all".into()],
        reached: Default::default(),
        created_at: Timestamp::UNIX_EPOCH,
        updated_at: Timestamp::UNIX_EPOCH,
        version: 1,
    }
}

fn page_of(service: &Arc<Service>, draft: &Draft, spot: &str, typed: Option<&Typed>, faults: &[Fault]) -> StepPage {
    let journey = Journey::new(service, draft, date(2026, 11, 22));
    journey.page(service, &spot.parse::<Spot>().unwrap(), typed, faults).unwrap()
}

fn shown(answers: Answers, spot: &str, typed: Option<&Typed>, faults: &[Fault]) -> String {
    let service = service();
    let found = page_of(&service, &draft(&service, answers), spot, typed, faults);
    plain(&pages::step(ctx(Lang::ET), "/every-kind", found))
}

fn plain(html: &str) -> String {
    html.replace(['\u{2068}', '\u{2069}'], "")
}

fn typed(pairs: &[(&str, &str)]) -> Typed {
    pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

fn founders(count: u32) -> Answers {
    let mut answers = Answers::default();
    for number in 1..=count {
        let mut founder = Answers::default();
        founder.set("founder_name", said(format!("Asutaja {number:04}").as_str()));
        founder.set("share", said(Value::Number("12.5".parse().unwrap())));
        answers.add_item("founder", founder);
    }
    answers
}

#[test]
fn every_kind_of_question_has_its_input() {
    let html = shown(Answers::default(), "all", None, &[]);
    for input in [
        "name=\"f_text\"",
        "<textarea id=\"f_long\"",
        "name=\"f_number\"",
        "name=\"f_money\"",
        "name=\"f_date-day\"",
        "name=\"f_yes\" value=\"yes\"",
        "type=\"radio\" id=\"f_choice\"",
        "type=\"checkbox\" id=\"f_choices\"",
        "name=\"find-f_list\"",
        "<select id=\"f_country\"",
        "name=\"f_code\"",
        "name=\"f_person-code\"",
        "name=\"f_person-name\"",
        "name=\"f_company\"",
        "name=\"f_plate\"",
        "name=\"f_iban\"",
        "name=\"f_email\"",
        "name=\"f_phone\"",
        "name=\"f_address\"",
        "type=\"file\"",
        "name=\"seen\"",
        "name=\"later\"",
    ] {
        assert!(html.contains(input), "{input} is not on the page");
    }
    for autocomplete in ["email", "tel", "street-address"] {
        assert!(html.contains(&format!("autocomplete=\"{autocomplete}\"")), "nothing is filled in as {autocomplete}");
    }
    assert!(!html.contains("name=\"f_sum\""), "what is calculated is not asked");
    assert!(!html.contains('['), "a word is missing: {}", &html[html.find('[').unwrap_or(0)..][..60]);
}

#[test]
fn what_is_calculated_is_shown_and_says_so() {
    let mut answers = Answers::default();
    answers.set("f_number", said(Value::Number("20".parse().unwrap())));
    let html = shown(answers, "all", None, &[]);
    assert!(html.contains("<dt>f_sum</dt>") && html.contains("Arvutatud vastuste põhjal"), "{html}");
    assert!(!html.contains("saime registrist"), "no register said it");
}

#[test]
fn the_own_country_comes_first_and_the_others_by_the_alphabet() {
    let html = shown(Answers::default(), "all", None, &[]);
    let at = |name: &str| html.find(&format!(">{name}</option>")).unwrap_or_else(|| panic!("{name} is not offered"));
    assert!(at("Eesti") < at("Afganistan") && at("Soome") < at("Türgi") && at("Šveits") < at("Zimbabwe"));
    for &lang in ctx(Lang::ET).languages.iter() {
        let words = ctx(lang).words;
        let order = words.plain("country-order");
        let mut codes: Vec<&str> = order.split_whitespace().collect();
        codes.sort_unstable();
        assert!(codes.into_iter().eq(domain::identifiers::countries()), "{lang} does not list each country once");
        let named = |code: &str| words.speaks(&format!("country-{code}"), None);
        assert!(domain::identifiers::countries().all(named), "{lang} lacks the name of a country");
    }
}

#[test]
fn of_many_options_those_that_match_are_shown_and_the_chosen_one_stays() {
    let looked =
        typed(&[("find-f_list", "TORVA 1"), ("f_list", "Tõrva 40"), ("f_text", "jääb alles"), ("search", "f_list")]);
    let html = shown(Answers::default(), "all", Some(&looked), &[]);
    assert!(html.contains("value=\"Tõrva 40\" checked"), "the chosen one is shown");
    for (town, there) in [("Tõrva 1", true), ("Tõrva 19", true), ("Tõrva 21", false)] {
        assert_eq!(html.contains(&format!("value=\"{town}\"")), there, "{town}");
    }
    assert!(html.contains("Leidsime 11 vastet") && html.contains("value=\"jääb alles\""), "{html}");
    let all = shown(Answers::default(), "all", Some(&typed(&[("find-f_list", "rv")])), &[]);
    assert_eq!(all.matches("name=\"f_list\"").count(), 20, "no more than fit");
    assert!(all.contains("Leidsime 40 vastet, näitame esimest 20"), "{all}");
}

#[test]
fn a_fault_is_told_in_the_words_for_its_kind() {
    let fault = |field: &str, way| Fault { field: field.into(), way };
    let faults = [
        fault("f_iban", Way::Invalid),
        fault("f_money", Way::TooSmall),
        fault("f_files", Way::TooMany),
        fault("f_code", Way::Required),
        fault("f_text", Way::TooLong),
    ];
    let html = shown(Answers::default(), "all", Some(&typed(&[("f_iban", "EE1")])), &faults);
    for text in ["See ei saa olla kontonumber", "vähemalt 5,00", "Lisada saab kuni 3 faili", "Kirjutage isikukood."] {
        assert_eq!(html.matches(text).count(), 2, "{text}: in the summary and at the question");
    }
    assert_eq!(html.matches("own words, at most 50").count(), 2, "the service's own text comes first");
}

#[test]
fn the_portal_has_words_for_every_kind() {
    for &lang in ctx(Lang::ET).languages.iter() {
        let words = ctx(lang).words;
        for kind in Kind::words().filter(|kind| *kind != "calculated") {
            assert!(words.speaks(&format!("fault-required-{kind}"), None), "{lang}: {kind}");
        }
        for way in ["required", "invalid", "too-long", "too-small", "too-large", "too-early", "too-late"] {
            assert!(words.speaks(&format!("fault-{way}"), None), "{lang}: {way}");
        }
        for way in ["check", "unknown", "too-many", "too-few", "too-many-items", "too-few-items", "too-many-files"] {
            assert!(words.speaks(&format!("fault-{way}"), None), "{lang}: {way}");
        }
    }
}

#[test]
fn advice_is_no_error_and_is_remembered_as_read() {
    let advice = [Fault { field: "f_money".into(), way: Way::Advise }];
    let service = service();
    let found =
        page_of(&service, &draft(&service, Answers::default()), "all", Some(&typed(&[("f_money", "9000")])), &advice);
    assert!(!pages::is_wrong(&found));
    let html = plain(&pages::step(ctx(Lang::ET), "/every-kind", found));
    assert!(html.contains("name=\"advised\" value=\"f_money\"") && html.contains("Is it so much?"), "{html}");
    assert!(!html.contains("error-summary") && !html.contains("aria-invalid") && !html.contains("<title>Viga"));
}

#[test]
fn what_was_saved_meanwhile_stands_beside_what_was_typed() {
    let service = service();
    let draft = draft(&service, Answers::default());
    let mut found = page_of(&service, &draft, "all", Some(&typed(&[("f_money", "70")])), &[]);
    let domain::journey::Body::Questions { questions, .. } = &mut found.body else { panic!("no questions") };
    let money = questions.iter_mut().find(|question| question.field == "f_money").unwrap();
    money.meanwhile = Some(said(Value::Number("65".parse().unwrap())));
    let html = plain(&pages::step(ctx(Lang::ET), "/every-kind", found));
    assert!(html.contains("teises aknas") && html.contains("<bdi class=\"beside-value\">65,00\u{a0}€</bdi>"), "{html}");
    assert!(html.contains("value=\"70\""), "what was typed is kept");
}

#[test]
fn a_list_shows_its_items_with_what_can_be_done_to_them() {
    let html = shown(founders(2), "founders", None, &[]);
    assert!(html.contains("<h1>Founders</h1>") && html.contains("Founder 2"), "{html}");
    assert!(html.contains("href=\"/et/every-kind/founders/2\"") && html.contains("href=\"/et/every-kind/contacts/2\""));
    assert!(html.contains("href=\"/et/every-kind/founders/new\"") && html.contains("Add a founder"));
    assert!(html.contains("name=\"remove\" value=\"2\"") && html.contains("name=\"copy\" value=\"1\""));
    assert!(html.contains("12,50\u{a0}€"), "columns are written out");
}

#[test]
fn a_list_with_too_few_items_says_how_many_there_have_to_be() {
    let fault = Fault { field: "founder".into(), way: Way::TooFew };
    let html = shown(founders(1), "founders", None, &[fault]);
    assert!(html.contains("href=\"#founder\"") && html.contains("id=\"founder\""), "the summary leads to the list");
    assert_eq!(html.matches("vähemalt 2, aga praegu on 1").count(), 2, "{html}");
    let empty = shown(Answers::default(), "founders", None, &[]);
    assert!(empty.contains("ei ole siin midagi lisatud") && !empty.contains("class=\"items\""), "{empty}");
}

#[test]
fn an_item_is_named_by_its_number_and_those_around_it() {
    let mut answers = founders(2);
    let contact = answers.item_mut("founder", 2).unwrap().answers.add_item("contact", Answers::default());
    let html = shown(answers.clone(), &format!("contacts/2/{contact}"), None, &[]);
    assert!(html.contains("<h1>Contact 1</h1>") && html.contains("Every kind, Founder 2"), "{html}");
    assert!(
        html.contains("aria-current=\"step\" class=\"step step-current\"><span>Founders step"),
        "the step at the top is the current one: {html}"
    );
    let item = shown(answers, "founders/2", None, &[]);
    assert!(item.contains("<h1>Founder 2</h1>") && item.contains("autocomplete=\"off\""), "{item}");
}

#[test]
fn the_check_page_shows_every_item_with_its_way_to_change() {
    let service = service();
    let mut answers = founders(2);
    let mut contact = Answers::default();
    contact.set("contact_email", said("mari@example.ee"));
    answers.item_mut("founder", 2).unwrap().answers.add_item("contact", contact);
    let draft = draft(&service, answers);
    let review = Journey::new(&service, &draft, date(2026, 11, 22)).review(&service);
    let html = plain(&pages::check(ctx(Lang::ET), "/every-kind", review, pages::Sends::Application, false));
    assert!(html.contains("<h2>Founder 2, Contact 1</h2>"), "{html}");
    assert!(html.contains("href=\"/et/every-kind/contacts/2/1#contact_email\""), "{html}");
    assert!(html.contains("<h2>Founder 1, Contacts</h2>") && html.contains("/et/every-kind/contacts/1/new"), "{html}");
    assert!(!html.contains('['), "a word is missing");

    let mark = Mark { spot: "contacts/2/1".into(), field: "contact_email".into(), note: "?".into() };
    let amends = Amends { case: Uuid::nil(), action: "mend".into(), open: Some(vec![mark]) };
    let draft = Draft { amends: Some(amends), ..draft };
    let review = Journey::new(&service, &draft, date(2026, 11, 22)).review(&service);
    let html = plain(&pages::check(ctx(Lang::ET), "/cases/X/mend", review, pages::Sends::Changes, false));
    assert!(html.contains("/et/cases/X/mend/contacts/2/1#contact_email"), "{html}");
    assert_eq!(html.matches("Muuda<").count(), 1, "what was not marked has no way to change: {html}");
    assert!(!html.contains("contacts/1/new"), "nothing is added while something is mended: {html}");
}

#[test]
fn who_checks_a_document_without_its_code_reads_what_is_missing() {
    let missing = pages::Verified::Incomplete;
    let html = plain(&pages::verify(ctx(Lang::ET), "7KQ4-M2XH-9".into(), String::new(), missing));
    assert!(html.contains("Sisestage kood") && html.contains("href=\"#code\""), "{html}");
    assert!(!html.contains("Sisestage viitenumber"), "{html}");
    let html = plain(&pages::verify(ctx(Lang::ET), String::new(), String::new(), pages::Verified::Unasked));
    assert!(!html.contains("Sisestage kood"), "{html}");
}
