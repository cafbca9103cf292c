//! The words of published versions: each says its own, and what only its service is named for says the latest.

use std::sync::Arc;

use portico_text::{Catalogue, Lang, Version};

fn portal() -> Catalogue {
    let files = [
        ("et/glossary.ftl", "-city = Tallinn\n"),
        ("et/portal.ftl", "send = Saada\n"),
        ("en/portal.ftl", "send = Send\n"),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
    Catalogue::read(files.into_iter()).unwrap_or_else(|complaints| panic!("{complaints:?}"))
}

fn version<'a>(bundle: &'a str, et: &'a Arc<str>) -> Version<'a> {
    Version { service: "permit", bundle, words: vec![("et", et)] }
}

#[test]
fn each_version_says_its_own_words_and_the_service_those_of_the_last() {
    let (old, new): (Arc<str>, Arc<str>) =
        ("plate = Number { -city }\ngone = Kadunud\n".into(), "plate = Märk\nsend = Esita\n".into());
    let first = portal().with([version("a", &old)]);
    let second = first.with([version("b", &new)]);
    let said =
        |catalogue: &Catalogue, bundle: &str, key: &str| catalogue.words_of(Lang::ET, "permit", bundle).plain(key);
    assert_eq!(said(&second, "a", "plate"), "Number Tallinn");
    assert_eq!(said(&second, "b", "plate"), "Märk");
    assert_eq!((said(&second, "a", "send"), said(&second, "b", "send")), ("Saada".into(), "Esita".into()));
    assert_eq!(said(&second, "b", "gone"), "[gone]", "a version does not speak for another");
    let service = second.words(Lang::ET, Some("permit"));
    assert_eq!((service.text("plate").as_str(), service.text("gone").as_str()), ("Märk", "Kadunud"));
    assert_eq!(second.words(Lang::EN, Some("permit")).text("send"), "Send");
    assert_eq!(said(&second, "never published", "plate"), "Märk");
    assert_eq!(said(&first, "a", "plate"), "Number Tallinn", "the old catalogue is as it was");
    let again = second.with([version("a", &old)]);
    assert_eq!(again.words(Lang::ET, Some("permit")).text("plate"), "Number Tallinn");
}

#[test]
fn words_of_a_strange_version_do_no_harm() {
    let broken: Arc<str> = "send = Esita\nplate = {\n".into();
    let words =
        Version { service: "permit", bundle: "a", words: vec![("et", &broken), ("xx", &broken), ("?", &broken)] };
    let catalogue = portal().with([words]);
    assert_eq!(catalogue.words_of(Lang::ET, "permit", "a").text("send"), "Esita");
    assert_eq!(catalogue.languages(), [Lang::ET, Lang::EN]);
}
