//! Letters of the authority: what stands in them, whoever's words they hold.

use domain::{
    answers::{Answer, Answers, Source},
    case::{Case, Course, Letter, Revision},
    document::{Block, Document, Template},
    identifiers::Reference,
    people::Person,
    rules::Value,
    service::Service,
};
use jiff::{Timestamp, civil::date};
use portico_app::{
    embedded,
    papers::{self, Seal},
};
use text::{Catalogue, Lang};
use uuid::Uuid;

const FOLDER: [(&str, &str); 4] = [
    ("service.toml", include_str!("../services/speed-fine-contest/service.toml")),
    ("form.toml", include_str!("../services/speed-fine-contest/form.toml")),
    ("law.toml", include_str!("../services/speed-fine-contest/law.toml")),
    ("case.toml", include_str!("../services/speed-fine-contest/case.toml")),
];
const HOSTILE: &str = "#strong[Mari] { $reason } <b>\u{202E}";

fn person(name: &str) -> Person {
    Person { code: "EE60001019906".parse().unwrap(), given_name: name.into(), family_name: "Näidis".into() }
}

fn answers(euros: i64, place: &str) -> Answers {
    let mut answers = Answers::default();
    let mut say = |field: &str, value: Value| answers.set(field, Answer { value, source: Source::Person });
    say("amount", Value::Number(euros.into()));
    say("place", place.into());
    say("happened_on", Value::Date(date(2026, 2, 21)));
    say("grounds", Value::List(vec!["equipment_doubt".into(), "other".into()]));
    answers
}

fn case() -> Case {
    let at = Timestamp::UNIX_EPOCH;
    Case {
        id: Uuid::nil(),
        reference: Reference::from_bits(7),
        service: "speed-fine-contest".into(),
        bundle: String::new(),
        represented: None,
        owner: person(HOSTILE),
        language: "et".into(),
        state: "upheld".into(),
        stuck: None,
        answers: answers(1, "elsewhere"),
        facts: Default::default(),
        fee: None,
        assignee: None,
        decision: None,
        submitted_at: at,
        due: None,
        acts_at: None,
        course: Course {
            revisions: vec![Revision { until: at, answers: answers(174, HOSTILE), by: Uuid::nil() }],
            ..Course::default()
        },
        version: 1,
    }
}

fn letter() -> Letter {
    Letter {
        number: 1,
        letter: "ruling".into(),
        action: "uphold".into(),
        at: "2026-03-02T10:00:00Z".parse().unwrap(),
        by: person("Olev"),
        confirmed_by: None,
        reason: Some(HOSTILE.into()),
        revision: 0,
        notice: None,
        serves: true,
        served_at: None,
        due: None,
    }
}

fn written(lang: Lang, letter: &Letter) -> Document {
    let service = Service::read(&FOLDER).unwrap_or_else(|complaints| panic!("{complaints:?}"));
    let words = Catalogue::read(embedded::locales()).unwrap().words(lang, Some("speed-fine-contest"));
    let seal = Seal { code: "ABCD-EFGH-JKMN-PQRS".into(), address: "https://example.ee/verify".into() };
    papers::letter(&words, &service, &case(), letter, seal)
}

fn text(document: &Document) -> String {
    format!("{:?}", document.blocks)
}

#[test]
fn a_letter_says_what_was_answered_then_and_shows_hostile_words_as_they_are() {
    let document = written(Lang::EN, &letter());
    assert_eq!((document.template, document.heading.as_str()), (Template::Letter, "Decision: the fine stays"));
    let said = text(&document);
    assert!(said.contains("174") && !said.contains("elsewhere"), "the answers of its moment: {said}");
    let hostile = format!("{HOSTILE:?}");
    // In the facts, as the place, and as the reason.
    assert_eq!(said.matches(hostile.trim_matches('"')).count(), 3, "{said}");
    assert!(!said.contains('\u{2068}'), "no marks that only a page needs");
    assert!(document.blocks.contains(&Block::Heading("If you do not agree".into())));
    assert!(said.contains("counted from the day on which the letter is opened"));
    let code = |block: &Block| matches!(block, Block::Code { code, .. } if code == "ABCD-EFGH-JKMN-PQRS");
    assert!(document.blocks.iter().any(code));
}

#[test]
fn once_it_is_opened_it_names_the_day_and_who_confirmed_it() {
    let served_at = Some("2026-03-04T10:00:00Z".parse().unwrap());
    let letter = Letter { served_at, due: Some(date(2026, 3, 19)), confirmed_by: Some(person("Sirje")), ..letter() };
    let said = text(&written(Lang::EN, &letter));
    for part in ["The last day: 19 March 2026.", "Opened on", "Confirmed by Sirje Näidis"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let said = text(&written(Lang::ET, &letter));
    for part in ["Viimane päev: 19. märts 2026.", "Kinnitas Sirje Näidis", "174,00"] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn a_letter_without_a_way_to_appeal_has_no_heading_for_it() {
    let document = written(Lang::EN, &Letter { letter: "annulment".into(), ..letter() });
    assert!(!document.blocks.iter().any(|block| matches!(block, Block::Heading(_))));
    assert_eq!(document, written(Lang::EN, &Letter { letter: "annulment".into(), ..letter() }));
}
