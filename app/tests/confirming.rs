//! The pages of a confirmation, in both languages: what a signer sees, and what an applicant reads of the signers.

use std::{collections::BTreeMap, sync::Arc};

use domain::{
    answers::{Answer, Source},
    case::{Case, Confirmation, Course, Proof, Standing},
    desk::{Asking, CaseView},
    identifiers::Reference,
    people::Person,
    rules::Value,
    service::{Level, Service},
};
use jiff::Timestamp;
use portico_app::{
    assets::Assets,
    embedded, pages,
    render::{PageCtx, Typing, User},
};
use text::{Catalogue, Lang};
use uuid::Uuid;

const PARKING: [(&str, &str); 3] = [
    ("service.toml", include_str!("../services/parking-permit/service.toml")),
    ("form.toml", include_str!("../services/parking-permit/form.toml")),
    ("case.toml", include_str!("../services/parking-permit/case.toml")),
];
const KALLE: &str = "EE36807199041";
const HOSTILE: &str = "<b>Äär</b>";

fn ctx(lang: Lang) -> PageCtx {
    let catalogue = Catalogue::read(embedded::locales()).unwrap();
    PageCtx {
        words: catalogue.words(lang, Some("parking-permit")),
        path: format!("/{lang}/confirmations/x"),
        languages: catalogue.languages().into(),
        user: Some(User { name: "Kalle Äär".into(), official: false, counter: false, translator: false, unread: 0 }),
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

fn service() -> Arc<Service> {
    Arc::new(Service::read(&PARKING).unwrap_or_else(|complaints| panic!("{complaints:?}")))
}

fn person(code: &str, given_name: &str, family_name: &str) -> Person {
    Person { code: code.parse().unwrap(), given_name: given_name.into(), family_name: family_name.into() }
}

fn case(service: &Service) -> Case {
    let mut answers = domain::answers::Answers::default();
    answers.set("plate", Answer { value: Value::from("345CDE"), source: Source::Person });
    Case {
        id: Uuid::nil(),
        reference: Reference::from_bits(1),
        service: service.id.clone(),
        bundle: service.bundle.clone(),
        represented: None,
        owner: person("EE49203289039", "Anna", "Proov"),
        language: "et".into(),
        state: "waiting_owner".into(),
        stuck: None,
        answers,
        facts: BTreeMap::new(),
        fee: None,
        assignee: None,
        decision: None,
        submitted_at: Timestamp::UNIX_EPOCH,
        due: Some(jiff::civil::date(2026, 3, 16)),
        acts_at: None,
        course: Course::default(),
        version: 1,
    }
}

fn part(case: &Case, standing: Standing) -> Confirmation {
    Confirmation {
        case: case.id,
        round: 1,
        place: 1,
        signer: KALLE.parse().unwrap(),
        hash: case.content(),
        leads_to: "submitted".into(),
        standing,
        since: Timestamp::UNIX_EPOCH,
    }
}

fn plain(html: &str) -> String {
    let html = html.replace(['\u{2068}', '\u{2069}'], "");
    assert!(!html.contains('['), "a word is missing: {}", &html[html.find('[').unwrap_or(0)..][..80]);
    html
}

#[test]
fn a_signer_sees_the_answers_and_what_they_confirm_and_no_personal_code() {
    let service = service();
    for lang in [Lang::ET, Lang::EN] {
        let case = case(&service);
        let hash = case.content();
        let asking = Asking { case, service: Arc::clone(&service), hash: hash.clone() };
        let html = plain(&pages::confirmation(ctx(lang), &asking, pages::Reason::default(), false));
        assert!(html.contains("345CDE") && html.contains("Anna Proov"), "{html}");
        assert_eq!(html.matches(&format!("name=\"hash\" value=\"{hash}\"")).count(), 2, "both answers are for it");
        assert!(html.contains("value=\"confirm\"") && html.contains("value=\"decline\""));
        assert!(!html.contains("49203289039") && !html.contains("notice tone-warn"), "{html}");
        let typed = pages::Reason { typed: "<i>ei</i>".into(), fault: Some("confirm-reason-missing") };
        let html = plain(&pages::confirmation(ctx(lang), &asking, typed, true));
        assert!(html.contains("error-summary") && html.contains("notice tone-warn"), "{html}");
        assert!(html.contains("&lt;i&gt;ei&lt;/i&gt;") && !html.contains("<i>ei"), "{html}");
    }
}

#[test]
fn who_is_asked_no_more_sees_nothing_of_the_application() {
    let service = service();
    let case = case(&service);
    let by = || person(KALLE, "Kalle", HOSTILE);
    let confirmed = || Standing::Confirmed { by: by(), proof: Proof::OwnSignIn { level: Level::High } };
    let declined = || Standing::Declined { by: by(), reason: "<script>ei</script>".into() };
    for lang in [Lang::ET, Lang::EN] {
        for standing in [confirmed(), declined(), Standing::Over] {
            let html = plain(&pages::confirmed(ctx(lang), &case.reference, &part(&case, standing)));
            assert!(!html.contains("345CDE") && !html.contains("Anna") && !html.contains("<script"), "{html}");
            assert!(!html.contains("<form class=\"form\" method=\"post\" action=\"/et/conf"), "{html}");
        }
    }
}

#[test]
fn the_applicant_reads_a_code_only_where_they_have_written_it_themselves() {
    let service = service();
    let shown = |case: Case, standing: Standing| {
        let confirmations = vec![part(&case, standing)];
        let view = CaseView {
            case,
            service: Arc::clone(&service),
            events: Vec::new(),
            actions: Vec::new(),
            windows: Vec::new(),
            renewable: None,
            target: None,
            hows: Default::default(),
            how_fee: None,
            confirmations,
            talks: Vec::new(),
            files: Vec::new(),
            may_reply: false,
            goes_on: None,
        };
        plain(&pages::case(ctx(Lang::EN), view, None, &pages::Reply::default()))
    };
    let html = shown(case(&service), Standing::Asked);
    assert!(html.contains("Person 1, whom a register names") && !html.contains("36807199041"), "{html}");
    let mut own = case(&service);
    own.answers.set("address", Answer { value: Value::from(KALLE), source: Source::Person });
    assert!(shown(own, Standing::Asked).contains("<dt>36807199041</dt>"));
    let mut named = case(&service);
    let who = [("code", KALLE), ("name", "Kalle Täpne")].map(|(part, text)| (part.to_owned(), Value::from(text)));
    named.answers.set("address", Answer { value: Value::Context(BTreeMap::from(who)), source: Source::Person });
    assert!(shown(named, Standing::Later).contains("<dt>Kalle Täpne</dt>"));
    let declined = Standing::Declined { by: person(KALLE, "Kalle", HOSTILE), reason: "Müün auto <ära>".into() };
    let html = shown(case(&service), declined);
    assert!(html.contains("Kalle &lt;b&gt;Äär&lt;/b&gt;") && html.contains("Müün auto &lt;ära&gt;"), "{html}");
}
