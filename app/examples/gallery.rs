//! Prints the gallery: `cargo run -p portico-app --example gallery -- et > gallery.html`.
//! With the word `inline` after the language the style sheet stands in the page, so that one file shows it all.

use std::io::Write;
use std::sync::Arc;

use jiff::Timestamp;
use portico_app::assets::Assets;
use portico_app::render::{PageCtx, Place, Stay, Typing, User};
use portico_app::{embedded, gallery};
use text::{Catalogue, Lang};

fn main() -> std::io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let lang = arguments.first().and_then(|code| code.parse().ok()).unwrap_or(Lang::EN);
    let catalogue =
        Catalogue::read(embedded::locales()).map_err(|faults| std::io::Error::other(faults[0].to_string()))?;
    let assets = Arc::new(Assets::embedded());
    let ctx = PageCtx {
        words: catalogue.words(lang, None),
        path: format!("/{lang}/gallery"),
        languages: catalogue.languages().into(),
        user: Some(User { name: "Õie Näidis".into(), official: true, counter: true, translator: true, unread: 2 }),
        csrf: "sample".into(),
        assets: assets.clone(),
        sandbox: true,
        place: Some(Place::Services),
        stay: Some(Stay {
            until: Timestamp::UNIX_EPOCH,
            left: 1800,
            warning: 120,
            longest: 12,
            last: false,
            known: true,
        }),
        typing: Typing::Nothing,
        back: None,
        acting: None,
        office: false,
        counter: None,
    };
    let mut html = gallery::gallery(ctx);
    if arguments.iter().any(|word| word == "inline") {
        let sheet = assets.get(&assets.url("portal.css")).map(|css| String::from_utf8_lossy(&css.bytes).into_owned());
        html = html.replace("</head>", &format!("<style>{}</style></head>", sheet.unwrap_or_default()));
    }
    std::io::stdout().write_all(html.as_bytes())
}
