//! The pages of the mailbox: the list, and one letter.

use super::letters::{Letter, Letters};
use crate::page::{Lang, escape, page};
use axum::{
    Json,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use jiff::Timestamp;
use serde_json::{Value, json};

/// `GET /`
pub(super) async fn list(State(letters): State<Letters>, headers: HeaderMap) -> Response {
    let lang = Lang::of(&headers);
    let letters = letters.newest_first();
    let main = if letters.is_empty() {
        let empty = lang.pick(
            "Ühtegi kirja ei ole veel tulnud. Siia jõuavad kõik kirjad, mille portaal saadab.",
            "No letters have come yet. Every letter that the portal sends arrives here.",
        );
        format!("<p>{empty}</p>")
    } else {
        let lines: String = letters.iter().map(|letter| line(lang, letter)).collect();
        format!(r#"<ul class="list">{lines}</ul>"#)
    };
    page(lang, lang.pick("Kirjad", "Letters"), &main, "")
}

fn line(lang: Lang, letter: &Letter) -> String {
    format!(
        r#"<li><a class="card" href="/letters/{id}"><strong>{subject}</strong> <span>{to}</span> <span>{when}</span></a></li>"#,
        id = letter.id,
        subject = escape(subject(lang, letter)),
        to = escape(&letter.to.join(", ")),
        when = when(letter.received_at),
    )
}

/// `GET /letters/{id}`
pub(super) async fn show(State(letters): State<Letters>, Path(id): Path<String>, headers: HeaderMap) -> Response {
    let lang = Lang::of(&headers);
    let back = format!(r#"<p><a href="/">{}</a></p>"#, lang.pick("Kõik kirjad", "All letters"));
    let Some(letter) = id.parse().ok().and_then(|id| letters.find(id)) else {
        let title = lang.pick("Sellist kirja ei ole", "There is no such letter");
        let mut response = page(lang, title, &back, "");
        *response.status_mut() = StatusCode::NOT_FOUND;
        return response;
    };
    let main = format!(
        r#"{back}
<dl><dt>{from}</dt><dd>{sender}</dd><dt>{to}</dt><dd>{receivers}</dd><dt>{at}</dt><dd>{when}</dd></dl>
<div class="letter">{text}</div>"#,
        from = lang.pick("Kellelt", "From"),
        sender = escape(&letter.from),
        to = lang.pick("Kellele", "To"),
        receivers = escape(&letter.to.join(", ")),
        at = lang.pick("Saabus", "Arrived"),
        when = when(letter.received_at),
        text = linked(&letter.text),
    );
    page(lang, subject(lang, &letter), &main, "")
}

/// `GET /letters.json`: newest first.
pub(super) async fn json(State(letters): State<Letters>) -> Json<Value> {
    Json(json!({ "letters": letters.newest_first() }))
}

fn subject(lang: Lang, letter: &Letter) -> &str {
    match letter.subject.trim() {
        "" => lang.pick("(teemata)", "(no subject)"),
        subject => subject,
    }
}

/// Escaped text in which web addresses can be followed.
fn linked(text: &str) -> String {
    let word = |word: &str| {
        let url = word.trim_end_matches(['.', ',', ';', ':', ')', '>', '\n']);
        let known = url.starts_with("http://") || url.starts_with("https://");
        match known {
            false => escape(word),
            true => {
                let (url, rest) = (escape(url), escape(&word[url.len()..]));
                format!(r#"<a href="{url}">{url}</a>{rest}"#)
            }
        }
    };
    text.split_inclusive([' ', '\n'])
        .map(|piece| {
            let bare = piece.trim_end_matches([' ', '\n']);
            word(bare) + &piece[bare.len()..]
        })
        .collect()
}

fn when(at: Timestamp) -> String {
    let at = at.strftime("%Y-%m-%d %H:%M:%S");
    format!("{at} UTC")
}
