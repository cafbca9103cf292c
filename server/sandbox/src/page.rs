//! The shell of every page a sandbox part shows: the band that says nothing is real, and safe headers.

use axum::{
    http::{HeaderMap, header},
    response::{Html, IntoResponse, Response},
};

/// The languages the sandbox speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lang {
    Et,
    En,
    Ru,
}

impl Lang {
    /// The first known language in a list such as `ru et` or `et-EE,en;q=0.5`; English when there is none.
    pub(crate) fn choose(list: &str) -> Self {
        list.split([' ', ','])
            .find_map(|tag| match tag.trim().get(..2)?.to_ascii_lowercase().as_str() {
                "et" => Some(Lang::Et),
                "en" => Some(Lang::En),
                "ru" => Some(Lang::Ru),
                _ => None,
            })
            .unwrap_or(Lang::En)
    }

    /// The language that a browser asks for.
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let list = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        Lang::choose(list.unwrap_or_default())
    }

    /// For the instruments, which speak Estonian and English.
    pub(crate) fn pick<T>(self, et: T, en: T) -> T {
        match self {
            Lang::Et => et,
            Lang::En | Lang::Ru => en,
        }
    }

    /// For the pages that a resident comes by.
    pub(crate) fn say<T>(self, et: T, en: T, ru: T) -> T {
        match self {
            Lang::Et => et,
            Lang::En => en,
            Lang::Ru => ru,
        }
    }
}

/// A whole page; `main` is HTML. Forms may lead to this part and to `leads_to` (an origin) alone.
pub(crate) fn page(lang: Lang, title: &str, main: &str, leads_to: &str) -> Response {
    let tag = lang.say("et", "en", "ru");
    let band = lang.say(
        "Liivakast: siin pole midagi päris",
        "Sandbox: nothing here is real",
        "Песочница: здесь всё вымышлено",
    );
    let instruments =
        lang.say("Andmevahetus, rikked ja kell", "Exchange, faults and clock", "Обмен данными, сбои и часы");
    let title = escape(title);
    let html = format!(
        r#"<!doctype html>
<html lang="{tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/sandbox.css">
</head>
<body>
<header><p class="band">{band} <a href="/sandbox">{instruments}</a></p></header>
<main>
<h1>{title}</h1>
{main}
</main>
</body>
</html>"#
    );
    let policy = format!(
        "default-src 'none'; style-src 'self'; img-src data:; form-action 'self' {leads_to}; base-uri 'none'; frame-ancestors 'none'"
    );
    let headers = [
        (header::CONTENT_SECURITY_POLICY, policy.trim_end()),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    (headers.map(|(name, value)| (name, value.to_owned())), Html(html)).into_response()
}

/// `GET /sandbox.css`
pub(crate) async fn css() -> impl IntoResponse {
    let headers = [(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, "max-age=300")];
    (headers, include_str!("sandbox.css"))
}

/// Text made safe inside elements and quoted attributes.
pub(crate) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            _ => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_known_language_is_chosen() {
        for (list, lang) in
            [("", Lang::En), ("ru et", Lang::Ru), ("et", Lang::Et), ("fr, et-EE;q=0.8", Lang::Et), ("ö", Lang::En)]
        {
            assert_eq!(Lang::choose(list), lang, "{list}");
        }
    }
}
