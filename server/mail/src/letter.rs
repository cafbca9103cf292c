//! A letter as it is read: its subject, and its text twice, plain and as a page.

use askama::Template;
use domain::{identifiers::Reference, message::News, ports::Letter};
use text::{Args, Catalogue, Lang};

/// A letter ready to be put into an envelope.
pub(crate) struct Written {
    pub(crate) subject: String,
    pub(crate) plain: String,
    pub(crate) html: String,
}

#[derive(Template)]
#[template(path = "letter.txt")]
struct Plain<'a>(&'a Parts);

#[derive(Template)]
#[template(path = "letter.html")]
struct Html<'a>(&'a Parts);

struct Parts {
    lang: String,
    dir: &'static str,
    subject: String,
    greeting: String,
    /// Paragraphs.
    news: Vec<String>,
    /// The sentence before the way to the inbox, and the way.
    how: Option<(String, String)>,
    why: String,
    no_reply: String,
}

/// Writes the letter in the language in which the resident applied, or in Estonian when that one is gone.
pub(crate) fn write(
    catalogue: &Catalogue,
    letter: &Letter,
    reference: Option<&Reference>,
    base: &str,
) -> Result<Written, askama::Error> {
    let lang = letter.language.parse().ok().filter(|lang| catalogue.languages().contains(lang)).unwrap_or(Lang::ET);
    let words = catalogue.words(lang, None);
    let about = Args::new().text("reference", reference.map_or("", Reference::as_str));
    let (subject, news) = match &letter.news {
        None if reference.is_none() => (words.plain("mail-subject-plain"), vec![words.plain("mail-news-plain")]),
        None => (words.plain_with("mail-subject", &about), vec![words.plain_with("mail-news", &about)]),
        Some(news) => said(catalogue, lang, news, about),
    };
    let parts = Parts {
        lang: lang.to_string(),
        dir: lang.dir(),
        subject,
        greeting: words.plain("mail-greeting"),
        news,
        how: letter.news.is_none().then(|| (words.plain("mail-how"), format!("{base}/{lang}/inbox"))),
        why: words.plain(if letter.news.is_none() { "mail-why" } else { "mail-why-visitor" }),
        no_reply: words.plain("mail-no-reply"),
    };
    Ok(Written { plain: Plain(&parts).render()?, html: Html(&parts).render()?, subject: parts.subject })
}

/// A notice's subject and paragraphs, for somebody who has no inbox to read it in.
fn said(catalogue: &Catalogue, lang: Lang, news: &News, about: Args) -> (String, Vec<String>) {
    let words = catalogue.words_of(lang, &news.service, &news.bundle);
    let about = about.text("reason", news.reason.clone().unwrap_or_default());
    let body = words.plain_attr(&news.text, "body", &about).unwrap_or_default();
    (words.plain_with(&news.text, &about), body.split("\n\n").map(str::to_owned).collect())
}
