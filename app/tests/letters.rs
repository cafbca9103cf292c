//! Letters of the authority: what stands in them, whoever's words they hold.

use domain::{
    answers::{Answer, Answers, Source},
    case::{Case, Course, Letter, Revision},
    document::{Block, Document, Room, Template},
    identifiers::Reference,
    notice::{About, Notice},
    people::Person,
    post::Written,
    rules::Value,
    service::Service,
};
use jiff::{Timestamp, civil::date};
use portico_app::{
    embedded,
    papers::{self, Enclosed, Seal},
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

fn notice() -> Notice {
    Notice {
        id: Uuid::nil(),
        to: person("Mari").code,
        about: About::Case { id: Uuid::nil(), reference: Reference::from_bits(7) },
        service: "speed-fine-contest".into(),
        bundle: None,
        text: "post-back-notice".into(),
        legal: false,
        reason: Some(HOSTILE.into()),
        until: None,
        at: "2026-03-02T10:00:00Z".parse().unwrap(),
        read_at: None,
    }
}

#[test]
fn letters_for_the_post_speak_their_own_language_and_have_their_address_first() {
    let service = Service::read(&FOLDER).unwrap_or_else(|complaints| panic!("{complaints:?}"));
    let catalogue = Catalogue::read(embedded::locales()).unwrap();
    let words = |lang| catalogue.words(lang, Some("speed-fine-contest"));
    let written = Written { street: "Õie põik 1".into(), post_code: "10115".into(), place: "Tallinn".into() };
    let enclosed = |lang, mark: &str| Enclosed {
        mark: mark.into(),
        name: person(HOSTILE).full_name(),
        address: written.read().unwrap(),
        document: papers::notice(&words(lang), &service, &case(), &notice()),
    };
    let letters = vec![enclosed(Lang::ET, "7KQ4-M2XH-9/1"), enclosed(Lang::EN, "7KQ4-M2XH-9/2")];
    let bundle = papers::bundle(&words(Lang::EN), letters, Timestamp::UNIX_EPOCH);
    assert_eq!((bundle.template, bundle.blocks.len(), bundle.language.as_str()), (Template::Bundle, 2, "en"));
    let Block::Enclosed { address, mark, letter } = &bundle.blocks[0] else { panic!("{bundle:?}") };
    assert_eq!(address[1..], ["Õie põik 1", "10115 Tallinn"]);
    assert!(address[0].starts_with(HOSTILE) && mark.ends_with("7KQ4-M2XH-9/1"));
    assert_eq!((letter.language.as_str(), letter.heading.as_str()), ("et", "Post tõi teie kirja tagasi"));
    assert!(text(letter).contains(&Reference::from_bits(7).to_string()), "{letter:?}");
    let Block::Enclosed { letter, .. } = &bundle.blocks[1] else { panic!("{bundle:?}") };
    assert_eq!(letter.heading, "The post brought your letter back");
}

#[test]
fn the_form_as_a_file_asks_what_its_page_asks() {
    let service = Service::read(&FOLDER).unwrap_or_else(|complaints| panic!("{complaints:?}"));
    let catalogue = Catalogue::read(embedded::locales()).unwrap();
    for lang in [Lang::ET, Lang::EN] {
        let words = catalogue.words(lang, Some("speed-fine-contest"));
        let form = papers::form(&words, &service, Timestamp::UNIX_EPOCH);
        assert_eq!((form.template, form.heading.clone()), (Template::Form, words.plain("service")));
        let asks = |key: &str| {
            let label = words.plain(key);
            let found = form.blocks.iter().find_map(|block| match block {
                Block::Ask { label: of, rooms, .. } if of.contains(&label) => Some(rooms.clone()),
                _ => None,
            });
            found.unwrap_or_else(|| panic!("{key}: {form:?}"))
        };
        assert!(asks("grounds").len() > 1 && asks("grounds").iter().all(|room| matches!(room, Room::Tick(_))));
        assert_eq!(asks("form-signature"), [Room::Line(String::new())]);
        assert!(!text(&form).contains("[form") && !text(&form).contains("[step"), "{form:?}");
    }
}
