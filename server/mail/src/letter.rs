//! A letter as it is read: its subject, and its text twice, plain and as a page.

use askama::Template;
use domain::identifiers::Reference;
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
    news: String,
    how: String,
    link: String,
    why: String,
    no_reply: String,
}

/// Writes the letter in the language in which the resident applied, or in Estonian when that one is gone.
pub(crate) fn write(
    catalogue: &Catalogue,
    language: &str,
    reference: &Reference,
    base: &str,
) -> Result<Written, askama::Error> {
    let lang = language.parse().ok().filter(|lang| catalogue.languages().contains(lang)).unwrap_or(Lang::ET);
    let words = catalogue.words(lang, None);
    let about = Args::new().text("reference", reference.as_str());
    let parts = Parts {
        lang: lang.to_string(),
        dir: lang.dir(),
        subject: words.plain_with("mail-subject", &about),
        greeting: words.plain("mail-greeting"),
        news: words.plain_with("mail-news", &about),
        how: words.plain("mail-how"),
        link: format!("{base}/{lang}/inbox"),
        why: words.plain("mail-why"),
        no_reply: words.plain("mail-no-reply"),
    };
    Ok(Written { plain: Plain(&parts).render()?, html: Html(&parts).render()?, subject: parts.subject })
}
