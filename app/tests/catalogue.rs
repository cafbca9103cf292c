//! The catalogue's pages in both languages: home, search, life events, what may be for you, a service's start page.

use std::{collections::HashMap, sync::Arc};

use domain::{
    rules::Value,
    service::{LIFE_EVENTS, Question, Service, Told, questions},
};
use jiff::civil::date;
use portico_app::{
    assets::Assets,
    embedded,
    pages::{self, Judged, Sought},
    render::{PageCtx, Typing},
};
use text::{Catalogue, Lang};

/// The parking permit, a free service for everybody, and one for companies with a table of fees.
fn town() -> (Catalogue, Vec<Arc<Service>>) {
    let parking: Vec<_> = embedded::services().filter(|(path, _)| path.starts_with("parking-permit/")).collect();
    let of = |name: &str| parking.iter().find(|(path, _)| path.ends_with(name)).unwrap().1.clone();
    let (service, form, case) = (of("/service.toml"), of("/form.toml"), of("/case.toml"));
    let read = |service: &str, form: &str| {
        let files = [("service.toml", service), ("form.toml", form), ("case.toml", &*case)];
        Arc::new(Service::read(&files).unwrap_or_else(|complaints| panic!("{complaints:?}")))
    };
    let free = service.split("# A clause that fails").next().unwrap();
    let free = free
        .replace("\"parking-permit\"", "\"free-thing\"")
        .replace("[\"moving_home\", \"owning_a_car\"]", "[\"health\"]");
    let free =
        free.replace("login = \"substantial\"", "login = \"none\"").replace("city-transport-office", "health-office");
    let company =
        service.replace("\"parking-permit\"", "\"company-thing\"").replace("[\"residents\"]", "[\"companies\"]");
    let company = company.replace("amount = \"120.00\"", "table = \"charge\"")
        + "\n[[table]]\nid = \"charge\"\nin = [\"district\"]\nout = \"amount\"\nhit = \"first\"\n\
           rows = [['\"Pirita\"', \"265\"], [\"-\", \"200\"]]\n";
    let mut locales: Vec<(String, String)> = embedded::locales().collect();
    for (path, text) in locales.clone().into_iter().filter(|(path, _)| path.ends_with("services/parking-permit.ftl")) {
        for id in ["free-thing", "company-thing"] {
            locales.push((
                path.replace("parking-permit", id),
                text.replace("\nservice = ", &format!("\nservice = {id}: ")),
            ));
        }
    }
    let services = vec![read(&service, &form), read(&free, &form), read(&company, &form)];
    (Catalogue::read(locales.into_iter()).unwrap(), services)
}

fn ctx(catalogue: &Catalogue, lang: Lang, service: Option<&str>) -> PageCtx {
    PageCtx {
        words: catalogue.words(lang, service),
        path: format!("/{lang}/services"),
        languages: catalogue.languages().into(),
        user: None,
        csrf: "token".into(),
        assets: Arc::new(Assets::embedded()),
        sandbox: false,
        place: None,
        stay: None,
        typing: Typing::Nothing,
        back: None,
        acting: None,
        office: false,
        counter: None,
    }
}

fn found(sought: &Sought, lang: Lang) -> String {
    let (catalogue, all) = town();
    let found: Vec<&Service> = all.iter().map(|service| &**service).filter(|service| sought.takes(service)).collect();
    let html = pages::services(ctx(&catalogue, lang, None), sought, &all, &found, &catalogue);
    assert_eq!(catalogue.missing(), 0, "{html}");
    html
}

#[test]
fn home_looks_for_services_and_names_the_life_events_that_have_one() {
    for &lang in town().0.languages() {
        let (catalogue, all) = town();
        let html = pages::home(ctx(&catalogue, lang, None), &all, &catalogue);
        assert!(html.contains(&format!("method=\"get\" action=\"/{lang}/services\"")), "{html}");
        assert!(html.find("name=\"q\"") < html.find("class=\"tiles\""), "the search comes first");
        let events: Vec<&&str> = LIFE_EVENTS.iter().filter(|e| html.contains(&format!("/{lang}/life/{e}\""))).collect();
        assert_eq!(events, [&"moving_home", &"owning_a_car", &"health"]);
        assert_eq!(html.matches("class=\"card\"").count(), 3);
        assert!(html.contains(&format!("href=\"/{lang}/eligible\"")));
        assert_eq!(catalogue.missing(), 0, "{html}");
    }
}

#[test]
fn choices_narrow_the_catalogue_and_stay_chosen() {
    for (sought, cards) in [
        (Sought::default(), 3),
        (Sought { event: "health".into(), ..Sought::default() }, 1),
        (Sought { audience: "companies".into(), ..Sought::default() }, 1),
        (Sought { authority: "health-office".into(), ..Sought::default() }, 1),
        (Sought { event: "health".into(), audience: "companies".into(), ..Sought::default() }, 0),
    ] {
        let html = found(&sought, Lang::EN);
        assert_eq!(html.matches("class=\"card\"").count(), cards, "{sought:?}");
        let chosen = [&sought.event, &sought.audience, &sought.authority].iter().filter(|c| !c.is_empty()).count();
        assert_eq!(html.matches(" selected").count(), chosen, "{sought:?}");
        assert_eq!(html.contains("<details open"), chosen > 0);
        assert_eq!(html.contains("class=\"tiles\""), cards == 0, "where nothing is found, life events lead on");
    }
}

#[test]
fn what_was_looked_for_is_text_and_its_correction_a_link() {
    let sought = Sought {
        query: "<b>\"x".into(),
        suggestion: Some("parkimisluba & õ".into()),
        audience: "visitors".into(),
        ..Sought::default()
    };
    let html = found(&sought, Lang::ET);
    assert!(html.contains("&lt;b&gt;") && !html.contains("<b>"), "{html}");
    assert!(html.contains("href=\"/et/services?q=parkimisluba%20%26%20%C3%B5\""), "{html}");
    assert!(html.contains("role=\"status\"") && html.contains("ühtegi teenust ei leitud"));
}

#[test]
fn a_life_event_shows_its_services_and_leads_to_the_others() {
    for (event, cards) in [("owning_a_car", 2), ("health", 1), ("studying", 0)] {
        let (catalogue, all) = town();
        let html = pages::life(ctx(&catalogue, Lang::ET, None), event, &all, &catalogue);
        assert_eq!(html.matches("class=\"card\"").count(), cards, "{event}");
        assert!(!html.contains(&format!("href=\"/et/life/{event}\"")), "{event} leads to itself");
        assert_eq!(catalogue.missing(), 0, "{html}");
    }
}

fn eligible(answers: &[(&str, &str)], lang: Lang) -> String {
    let (catalogue, all) = town();
    let asked: Vec<&Question> = questions().iter().filter(|question| all.iter().any(|s| s.asks(question))).collect();
    let typed = answers.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned())).collect();
    let told: HashMap<&str, &str> = answers.iter().copied().collect();
    let value = |q: &Question| (q.id.clone(), told.get(&*q.id).map_or(Value::Null, |text| q.answer(text).unwrap()));
    let told: Told = questions().iter().map(value).collect();
    let judged = Judged { told: &told, today: date(2026, 11, 22) };
    let html = pages::eligible(ctx(&catalogue, lang, None), &asked, &typed, &[], Some(&judged), &all, &catalogue);
    assert_eq!(catalogue.missing(), 0, "{html}");
    html
}

#[test]
fn answers_sort_services_and_say_why_not() {
    let html = eligible(&[("lives_here", "no")], Lang::EN);
    let place = |text: &str| html.find(text).unwrap_or_else(|| panic!("{text} is not in {html}"));
    assert!(place("Probably for you") < place("/en/free-thing") && place("/en/free-thing") < place("Probably not"));
    assert!(place("Probably not") < place("/en/parking-permit"));
    assert!(html.contains("Only those who live in this city get the permit."));
    assert!(html.contains("It is for everybody.") && !html.contains("We cannot tell yet"));
    assert!(html.contains("value=\"no\" checked"), "the answer is kept on the page");
    assert!(html.contains("method=\"post\" action=\"/en/eligible\""), "nothing personal in an address");
    assert_eq!(html.matches("<fieldset").count(), 2, "only what a service reads is asked");
    let half = eligible(&[("lives_here", "yes")], Lang::ET);
    assert!(half.contains("Vastake veel: ") && half.contains("Seda me veel ei tea"), "{half}");
}

#[test]
fn a_wrong_answer_is_told_at_its_question() {
    let (catalogue, all) = town();
    let age: Vec<&Question> = questions().iter().filter(|question| question.id == "age").collect();
    let typed = [("age".to_owned(), "old".to_owned())].into_iter().collect();
    let html = pages::eligible(ctx(&catalogue, Lang::EN, None), &age, &typed, &["age"], None, &all, &catalogue);
    assert!(html.contains("href=\"#age\"") && html.contains("aria-invalid=\"true\"") && html.contains("value=\"old\""));
    assert_eq!(catalogue.missing(), 0, "{html}");
}

fn start(at: usize, lang: Lang) -> String {
    let (catalogue, all) = town();
    let base = format!("/{}", all[at].id);
    let html = pages::start(ctx(&catalogue, lang, Some(&all[at].id)), &base, &all[at], false);
    assert_eq!(catalogue.missing(), 0, "{html}");
    html
}

#[test]
fn the_start_page_says_what_is_asked_fetched_needed_and_due() {
    for &lang in town().0.languages() {
        for at in 0..3 {
            start(at, lang);
        }
    }
    let parking = start(0, Lang::EN);
    for text in [
        "an ID card, Mobile-ID or Smart-ID to sign in<",
        "the number plate of the vehicle",
        "You have lived at this address for at least two months",
        "3 pages",
        "Your home",
        "nothing is asked of you here",
        "Home address from the population register",
        "€120.00",
        "Estonian",
    ] {
        let bare = parking.replace(['\u{2068}', '\u{2069}'], "").replace("Eesti", "Estonian");
        assert!(bare.contains(text), "{text} is not in {bare}");
    }
    assert!(start(1, Lang::EN).contains("You need not sign in."));
    let fees = start(2, Lang::EN);
    assert!(fees.contains("Pirita: €265.00\nIn any other case: €200.00\n"), "{fees}");
}
