//! Services as their owners see them: every one that the program carries, in every language.

use std::sync::Arc;

use domain::{
    desk::Definition,
    publishing::{Inspection, PublishedVersion, ScenarioFiles},
    scenario::Tried,
    service::{Complaint, Service},
};
use jiff::Timestamp;
use portico_app::{
    assets::Assets,
    embedded,
    pages::admin,
    render::{PageCtx, Typing, User},
};
use text::{Catalogue, Lang};

fn services() -> Vec<Arc<Service>> {
    let files: Vec<(String, String)> = embedded::services().collect();
    let own = |path: &str| path.ends_with(".toml") && path.matches('/').count() == 1;
    let mut ids: Vec<&str> =
        files.iter().filter(|(path, _)| own(path)).filter_map(|(path, _)| Some(path.split_once('/')?.0)).collect();
    ids.dedup();
    let of = |id: &str| {
        let start = format!("{id}/");
        let texts = files.iter().filter(|(path, _)| own(path) && path.starts_with(&start));
        Service::read(&texts.map(|(path, text)| (path.as_str(), text.as_str())).collect::<Vec<_>>()).expect(id)
    };
    ids.into_iter().map(|id| Arc::new(of(id))).collect()
}

fn ctx(catalogue: &Catalogue, lang: Lang, service: &str) -> PageCtx {
    PageCtx {
        words: catalogue.words(lang, Some(service)),
        path: format!("/{lang}/admin/services/{service}"),
        languages: catalogue.languages().into(),
        user: Some(User { name: "Olev Ametnik".into(), official: true, counter: false, translator: false, unread: 0 }),
        csrf: "token".into(),
        assets: Arc::new(Assets::embedded()),
        sandbox: true,
        place: None,
        stay: None,
        typing: Typing::Nothing,
        back: None,
        acting: None,
        counter: None,
        office: false,
    }
}

fn found(service: Arc<Service>) -> Definition {
    let published = PublishedVersion {
        number: 1,
        at: Timestamp::UNIX_EPOCH,
        bundle: service.bundle.clone(),
        version: service.version.clone(),
        valid_from: service.valid_from,
    };
    Definition { service, published: vec![published], proposed: Vec::new(), scenarios: ScenarioFiles::new() }
}

fn tried(fault: Option<Complaint>) -> Tried {
    Tried { name: "Mari <applies>".into(), file: "applying.toml".into(), line: 3, fault }
}

fn inspection(tried: Vec<Tried>) -> Inspection {
    Inspection {
        bundle: String::new(),
        scenarios: String::new(),
        faults: Vec::new(),
        complaints: Vec::new(),
        tried,
        coverage: "1 scenario".into(),
    }
}

#[test]
fn every_service_is_told_whole_in_every_language() {
    let catalogue = Catalogue::read(embedded::locales()).unwrap();
    for service in services() {
        for lang in catalogue.languages() {
            let found = found(Arc::clone(&service));
            let html = admin::definition(ctx(&catalogue, *lang, &service.id), &found, Some(&inspection(Vec::new())));
            let words = catalogue.words(*lang, Some(&service.id));
            let says = |text: String| {
                let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
                assert!(html.contains(&escaped), "{lang} {}: {text}", service.id);
            };
            service.fields().for_each(|field| says(words.text(&field.id)));
            service.states.iter().for_each(|state| says(words.text(&format!("state-{}", state.id))));
            service.actions.iter().for_each(|action| says(words.text(&format!("action-{}", action.id))));
            service.queues.iter().for_each(|queue| says(words.text(&format!("queue-{}", queue.id))));
            service.reads.iter().for_each(|read| says(read.call.to_string()));
            service.submits.iter().for_each(|submit| says(submit.call.to_string()));
            for row in service.tables.iter().flat_map(|table| &table.rows) {
                assert!(row.cells.len() >= 2, "a decision table has rows");
            }
            assert!(html.contains("<svg role=\"img\"") && !html.contains(" style="), "{lang} {}", service.id);
            assert!(!html.contains("[def-") && !html.contains("[state-"), "{lang} {}", service.id);
        }
    }
    assert_eq!(catalogue.missing(), 0, "a word is missing in every language");
}

#[test]
fn a_scenario_that_fails_says_why_and_where_and_one_under_way_that_it_is() {
    let catalogue = Catalogue::read(embedded::locales()).unwrap();
    let service = services().remove(0);
    let page = |inspection: Option<&Inspection>| {
        admin::definition(ctx(&catalogue, Lang::EN, &service.id), &found(Arc::clone(&service)), inspection)
    };
    let mut fault = Complaint::whole("applying.toml", "the state should be active, and is refused", "Mend it.");
    fault.line = 17;
    let html = page(Some(&inspection(vec![tried(None), tried(Some(fault))])));
    for said in
        ["1 passed", "the state should be active, and is refused. Mend it.", "applying.toml:17", "Mari &lt;applies&gt;"]
    {
        let html = html.replace(['\u{2068}', '\u{2069}'], "");
        assert!(html.contains(said), "{said}: {html}");
    }
    assert!(page(None).contains("The scenarios are being run"));
}
