//! Letters over real SMTP, to a tiny server.

mod server;

use std::{sync::Arc, time::Duration};

use arc_swap::ArcSwap;
use domain::{
    message::News,
    ports::{Letter, Mailer},
};
use mail_parser::MessageParser;
use portico_mail::{Post, Settings, WrongSetting};
use server::Server;
use text::Catalogue;
use uuid::Uuid;

const LOCALES: [(&str, &str); 3] = [
    ("et/mail.ftl", include_str!("../../../../locales/et/mail.ftl")),
    ("en/mail.ftl", include_str!("../../../../locales/en/mail.ftl")),
    ("ru/mail.ftl", include_str!("../../../../locales/ru/mail.ftl")),
];

/// Short words, so that the tests tell of the letter and not of its wording.
const SHORT: &str = "mail-subject = Letter { $reference }
mail-greeting = Õh,
mail-news = about { $reference } & more.
mail-subject-plain = Letter
mail-news-plain = News.
mail-how = Go:
mail-why = Why.
mail-no-reply = End.";

fn read(files: &[(&str, &str)]) -> Arc<ArcSwap<Catalogue>> {
    match Catalogue::read(files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))) {
        Ok(catalogue) => Arc::new(ArcSwap::from_pointee(catalogue)),
        Err(complaints) => panic!("{complaints:?}"),
    }
}

fn catalogue() -> Arc<ArcSwap<Catalogue>> {
    read(&[("et/mail.ftl", SHORT), ("en/mail.ftl", &SHORT.replace("Õh", "Oh"))])
}

fn settings(url: &str) -> Settings {
    Settings {
        url: url.into(),
        from: "Portico <portal@example.ee>".into(),
        base_url: "https://portal.example.ee/".into(),
    }
}

fn post(server: &Server) -> Post {
    Post::new(&settings(&server.url()), catalogue()).expect("good settings").with_patience(Duration::from_secs(2))
}

fn letter() -> Letter {
    Letter {
        to: "mari@example.ee".into(),
        language: "et".into(),
        reference: Some(domain::identifiers::Reference::from_bits(7).to_string()),
        news: None,
        message_id: Uuid::from_u128(1),
    }
}

#[tokio::test]
async fn a_letter_points_to_the_inbox_and_says_nothing_else() {
    let server = Server::start(&[]).await;
    let reference = letter().reference.expect("a reference");
    for (language, greeting) in [("et", "Õh,"), ("en", "Oh,")] {
        post(&server).send(&Letter { language: language.into(), ..letter() }).await.expect("sent");
        let raw = server.letters().pop().expect("a letter");
        let mail = MessageParser::default().parse(raw.as_bytes()).expect("a mail");
        assert_eq!(mail.subject(), Some(format!("Letter {reference}").as_str()));
        let link = format!("https://portal.example.ee/{language}/inbox");
        let plain = mail.body_text(0).expect("plain text").replace("\r\n", "\n");
        let whole = format!("{greeting}\n\nabout {reference} & more.\n\nGo:\n{link}\n\nWhy.\nEnd.");
        assert_eq!(plain.trim_end(), whole);
        let html = mail.body_html(0).expect("a page");
        assert!(html.contains(&format!("<html lang=\"{language}\" dir=\"ltr\">")), "{html}");
        assert!(html.contains(&format!("<a href=\"{link}\">{link}</a>")), "{html}");
        assert!(html.contains("&#38; more") && !html.contains('\u{2068}'), "{html}");
        assert_eq!(mail.from().and_then(|from| from.first()).and_then(|one| one.address()), Some("portal@example.ee"));
        assert!(raw.contains("Auto-Submitted: auto-generated"));
    }
}

/// A visitor has no inbox: the news stands in the letter, and nothing points anywhere.
#[tokio::test]
async fn a_letter_to_a_visitor_says_what_has_happened() {
    const NOTE: &str = "notice-done = Seen to: { $reference }
    .body =
        We have been there: { $reason }

        The lamp <b>shines</b> again.";
    let short = format!("{SHORT}\nmail-why-visitor = You left this address.");
    let catalogue = read(&[("et/mail.ftl", &short), ("et/services/lamp.ftl", NOTE)]);
    let server = Server::start(&[]).await;
    let post = Post::new(&settings(&server.url()), catalogue).expect("good settings");
    let news = News {
        service: "lamp".into(),
        bundle: "0".repeat(64),
        text: "notice-done".into(),
        reason: Some("on Monday".into()),
        until: None,
    };
    post.send(&Letter { news: Some(news), ..letter() }).await.expect("sent");
    let raw = server.letters().pop().expect("a letter");
    let mail = MessageParser::default().parse(raw.as_bytes()).expect("a mail");
    assert_eq!(mail.subject(), Some(format!("Seen to: {}", letter().reference.expect("a case")).as_str()));
    let plain = mail.body_text(0).expect("plain text").replace("\r\n", "\n");
    let news = "We have been there: on Monday\n\nThe lamp <b>shines</b> again.";
    assert_eq!(plain.trim_end(), format!("Õh,\n\n{news}\n\nYou left this address.\nEnd."));
    let html = mail.body_html(0).expect("a page");
    assert!(html.contains("<p>We have been there: on Monday</p>") && !html.contains("<b>"), "{html}");
    assert!(!raw.contains("inbox") && !html.contains("href="), "there is no inbox to look into: {raw}");
}

#[tokio::test]
async fn every_language_has_every_word_of_the_letter() {
    let server = Server::start(&[]).await;
    let catalogue = read(&LOCALES);
    let post = Post::new(&settings(&server.url()), catalogue.clone()).expect("good settings");
    for language in LOCALES.map(|(path, _)| &path[..2]) {
        post.send(&Letter { language: language.into(), ..letter() }).await.expect("sent");
        let raw = server.letters().pop().expect("a letter");
        let mail = MessageParser::default().parse(raw.as_bytes()).expect("a mail");
        assert!(
            mail.subject().is_some_and(|subject| subject.contains(letter().reference.expect("a reference").as_str()))
        );
        let plain = mail.body_text(0).expect("plain text");
        assert!(plain.contains(letter().reference.expect("a reference").as_str()) && !plain.contains('{'), "{plain}");
    }
    assert_eq!(catalogue.load().missing(), 0);
}

#[tokio::test]
async fn a_letter_about_an_offer_names_no_application() {
    let server = Server::start(&[]).await;
    let catalogue = read(&LOCALES);
    let post = Post::new(&settings(&server.url()), catalogue.clone()).expect("good settings");
    for language in LOCALES.map(|(path, _)| &path[..2]) {
        post.send(&Letter { language: language.into(), reference: None, ..letter() }).await.expect("sent");
        let raw = server.letters().pop().expect("a letter");
        let mail = MessageParser::default().parse(raw.as_bytes()).expect("a mail");
        let words = catalogue.load().words(language.parse().expect("a language"), None);
        assert_eq!(mail.subject(), Some(words.plain("mail-subject-plain").as_str()));
        let plain = mail.body_text(0).expect("plain text");
        assert!(plain.contains(&words.plain("mail-news-plain")) && plain.contains("/inbox"), "{plain}");
    }
    assert_eq!(catalogue.load().missing(), 0);
}

#[tokio::test]
async fn a_letter_keeps_its_id_on_every_try() {
    let server = Server::start(&[]).await;
    let post = post(&server);
    for _ in 0..2 {
        post.send(&letter()).await.expect("sent");
    }
    let ids: Vec<_> = server
        .letters()
        .iter()
        .filter_map(|raw| raw.lines().find(|line| line.starts_with("Message-ID")).map(str::to_owned))
        .collect();
    assert_eq!(ids, ["Message-ID: <00000000-0000-0000-0000-000000000001@example.ee>"; 2]);
}

#[tokio::test]
async fn what_may_pass_is_told_from_what_will_not() {
    for (at, answer, may_pass) in [
        ("RCPT", "450 4.2.1 mailbox busy", true),
        ("DATA", "452 4.3.1 disk full", true),
        ("RCPT", "550 5.1.1 <mari@example.ee> is unknown here", false),
        ("MAIL", "553 5.1.8 bad sender", false),
        ("RCPT", "", true),
    ] {
        let server = Server::start(&[(at, answer)]).await;
        let failure = post(&server).send(&letter()).await.expect_err(answer);
        assert_eq!(failure.may_pass, may_pass, "{answer}: {failure}");
        assert!(!failure.detail.contains("mari"), "{failure}");
        assert!(server.letters().is_empty());
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_or_says_nothing_may_come_back() {
    let gone = Server::start(&[]).await.url();
    let failure = Post::new(&settings(&gone), catalogue())
        .expect("good settings")
        .send(&letter())
        .await
        .expect_err("nobody there");
    assert!(failure.may_pass, "{failure}");
    let mute = Server::start(&[("", "mute")]).await;
    let begun = std::time::Instant::now();
    let failure = post(&mute).with_patience(Duration::from_millis(300)).send(&letter()).await.expect_err("mute");
    assert!(failure.may_pass && failure.detail.contains("in time"), "{failure}");
    assert!(begun.elapsed() < Duration::from_secs(2));
}

#[tokio::test]
async fn no_header_can_be_smuggled_in() {
    let server = Server::start(&[]).await;
    let post = post(&server);
    for evil in [
        "mari@example.ee\r\nBcc: eve@example.ee",
        "mari@example.ee, eve@example.ee",
        "<mari@example.ee> eve",
        "mari",
        "mari@example.ee\nRCPT TO:<eve@example.ee>",
    ] {
        let failure = post.send(&Letter { to: evil.into(), ..letter() }).await.expect_err(evil);
        assert!(!failure.may_pass && !failure.detail.contains("example.ee"), "{failure}");
    }
    for evil in ["7\r\nBcc: eve@example.ee", "", "<b>"] {
        assert!(post.send(&Letter { reference: Some(evil.into()), ..letter() }).await.is_err(), "{evil:?}");
    }
    assert!(server.letters().is_empty());
    for odd in ["et\r\nBcc: eve@example.ee", "../admin", "fi", ""] {
        post.send(&Letter { language: odd.into(), ..letter() }).await.expect("in Estonian then");
        let raw = server.letters().pop().expect("a letter");
        assert!(!raw.contains("eve") && raw.contains("/et/inbox"), "{raw}");
    }
}

#[test]
fn wrong_settings_are_told_and_a_password_never() {
    let new = |settings: Settings| Post::new(&settings, catalogue()).err();
    for url in ["", "mail.example.ee", "http://mail.example.ee", "smtp://", "smtp://user:secret@"] {
        assert_eq!(new(settings(url)), Some(WrongSetting::Url), "{url}");
    }
    let good = settings("smtps://user:secret@mail.example.ee");
    assert_eq!(new(good.clone()), None);
    assert_eq!(new(Settings { from: "portal".into(), ..good.clone() }), Some(WrongSetting::From));
    for base_url in ["portal.example.ee", "ftp://portal.example.ee", "https://portal.example.ee/?a"] {
        assert_eq!(
            new(Settings { base_url: base_url.into(), ..good.clone() }),
            Some(WrongSetting::BaseUrl),
            "{base_url}"
        );
    }
    assert!(!format!("{good:?}").contains("secret"));
}
